//! The review before export.

use crate::forms::GapPlace;

/// Heading.
pub const TITLE: &str = "Soát lại";
/// Explains the screen.
pub const HELP: &str = "Những chỗ chưa điền. Chưa điền không có nghĩa là sai: trên giấy các chỗ này in dòng chấm.";
/// Nothing missing.
pub const COMPLETE: &str = "Không còn chỗ nào chưa điền.";
/// Jumps to the place.
pub const GO: &str = "Điền";
/// The letterhead.
pub const FRONT: &str = "Đầu văn bản và chữ ký";
/// The whole plan to read.
pub const READ: &str = "Đọc lại cả kế hoạch";

/// What is missing.
#[must_use]
pub fn gap(place: &GapPlace) -> &'static str {
    match place {
        GapPlace::Text { label: "", .. } => "Nhiệm vụ của vai này",
        GapPlace::Text { label, .. } => label,
        GapPlace::Standard(_) => "Vấn đề thuộc tiêu chuẩn nào",
        GapPlace::Criterion(_) => "Tiêu chí",
        GapPlace::NoProblem => "Chưa có vấn đề nào",
        GapPlace::NoAction(_) => "Vấn đề chưa có việc nào",
        GapPlace::NoBasis => "Các văn bản làm căn cứ",
    }
}
