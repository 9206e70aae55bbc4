//! Words a new plan begins with; the school changes them as it likes.

use crate::plan::{SchoolKind, SchoolYear};

/// Usual ownership.
pub const OWNERSHIP: &str = "Công lập";
/// The two reviews Biểu 2 asks for (Thông tư 57/2026/TT-BGDĐT, Phụ lục V, Biểu 2, mục VI).
pub const REVIEWS: [&str; 2] = ["Cuối học kỳ I", "Cuối năm học"];

/// Title of the head.
#[must_use]
pub fn head_title(kind: SchoolKind) -> &'static str {
    match kind {
        SchoolKind::Gdtx => "GIÁM ĐỐC",
        _ => "HIỆU TRƯỞNG",
    }
}

/// Name of a prescribed role in the words of a kind of school.
#[must_use]
pub fn role(kind: SchoolKind, prescribed: &str) -> String {
    match kind {
        SchoolKind::Gdtx => prescribed
            .replace("Hiệu trưởng", "Giám đốc")
            .replace("của trường", "của trung tâm"),
        _ => prescribed.to_owned(),
    }
}

/// Recipients, the superior body first where it is known.
#[must_use]
pub fn recipients(superior: &str) -> String {
    let mut lines = Vec::new();
    if !superior.trim().is_empty() {
        lines.push(format!("{} (để b/c);", superior.trim()));
    }
    lines.extend(["Hội đồng tự đánh giá;", "Các tổ chuyên môn;", "Lưu: VT."].map(str::to_owned));
    lines.join("\n")
}

/// Closing words.
#[must_use]
pub fn closing(year: SchoolYear, school: &str) -> String {
    let of_school = match school.trim() {
        "" => String::new(),
        name => format!(" của {name}"),
    };
    format!("Trên đây là Kế hoạch cải tiến chất lượng giáo dục năm học {year}{of_school}./.")
}

/// Name of a level of the criteria.
#[must_use]
pub fn level(number: u8) -> String {
    format!("Mức {number}")
}

/// Whether a name of a level is one a plan begins with.
#[must_use]
pub fn is_level(name: &str) -> bool {
    (1..=4).any(|number| level(number) == name.trim())
}

/// Slots of the catalogue's suggestions that a school year fills by itself, with what fills them.
#[must_use]
pub fn year_slots(year: SchoolYear) -> [(&'static str, String); 3] {
    [
        ("[năm đầu]", year.0.to_string()),
        ("[năm sau]", year.0.saturating_add(1).to_string()),
        ("[năm học]", year.to_string()),
    ]
}
