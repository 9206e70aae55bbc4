//! Words several screens share.

use crate::plan::SchoolKind;

/// The program.
pub const PROGRAM: &str = "Cải Tiến";
/// What it is for.
pub const PURPOSE: &str = "Kế hoạch cải tiến chất lượng giáo dục";
/// Link past the head of the page.
pub const SKIP: &str = "Đến phần nội dung";
/// Link to the guide.
pub const GUIDE: &str = "Hướng dẫn";
/// Marks a field that may stay empty.
pub const OPTIONAL: &str = "(không bắt buộc)";
/// Marks a field that is filled in while the plan runs.
pub const LATER: &str = "(ghi khi thực hiện)";
/// Before ready answers of a field.
pub const OFFERS: &str = "Điền nhanh";

/// Name of a school kind.
#[must_use]
pub fn school_kind(kind: SchoolKind) -> &'static str {
    match kind {
        SchoolKind::MamNon => "Trường mầm non",
        SchoolKind::TieuHoc => "Trường tiểu học",
        SchoolKind::Thcs => "Trường trung học cơ sở",
        SchoolKind::Thpt => "Trường trung học phổ thông",
        SchoolKind::NhieuCap => "Trường phổ thông nhiều cấp học",
        SchoolKind::Gdtx => "Trung tâm giáo dục thường xuyên",
    }
}

/// Title of the window on a screen.
#[must_use]
pub fn window_title(screen: &str) -> String {
    if screen.is_empty() {
        PROGRAM.to_owned()
    } else {
        format!("{screen} – {PROGRAM}")
    }
}

/// "Xóa: Vấn đề 2": a word that stands on many buttons, with what it is about, so that each has a name of its own.
#[must_use]
pub fn of_what(word: &str, what: &str) -> String {
    if what.is_empty() {
        word.to_owned()
    } else {
        format!("{word}: {what}")
    }
}
