//! The review before export.

/// Heading.
pub const TITLE: &str = "Soát lại";
/// Explains the screen.
pub const HELP: &str = "Xem lại cả kế hoạch một lượt trước khi xuất: những điều chương trình soát thấy, rồi những chỗ chưa điền. Chưa điền không có nghĩa là sai: trên giấy các chỗ này in dòng chấm.";
/// Heading of what is missing.
pub const GAPS: &str = "Chỗ chưa điền";
/// Nothing missing.
pub const COMPLETE: &str = "Không còn chỗ nào chưa điền.";
/// Jumps to the place.
pub const GO: &str = "Điền";

/// Duties are missing.
pub const NO_TASKS: &str = "Nhiệm vụ của vai này";
/// The standard is missing.
pub const NO_STANDARD: &str = "Vấn đề thuộc tiêu chuẩn nào";
/// The criterion is missing.
pub const NO_CRITERION: &str = "Tiêu chí";
/// There is no problem.
pub const NO_PROBLEM: &str = "Chưa có vấn đề nào";
/// There is no action.
pub const NO_ACTION: &str = "Vấn đề chưa có việc nào";
/// There is nothing the plan rests on.
pub const NO_BASIS: &str = "Các văn bản làm căn cứ";

/// A slot of a suggestion is left.
#[must_use]
pub fn slot_left(label: &str) -> String {
    format!("{label}: còn chỗ trong ngoặc vuông […] phải thay bằng nội dung của trường")
}
