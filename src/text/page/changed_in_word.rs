//! A Word file that was changed after it was made.

/// What happened.
pub const TITLE: &str = "Tệp Word này đã được sửa sau khi xuất.";
/// What that means.
pub const EXPLAINED: &str = "Đang mở là bản nháp lúc xuất; những chỗ sửa trong Word dưới đây chưa có trong bản nháp. Chỗ nào cần giữ, hãy gõ lại vào ô tương ứng.";
/// Stands for the part before the first heading.
pub const FRONT: &str = "Phần đầu văn bản";
/// Something new.
pub const ADDED: &str = "Thêm:";
/// Something gone.
pub const REMOVED: &str = "Bỏ:";
/// The list is no longer needed.
pub const SEEN: &str = "Đã xem, ẩn danh sách này";
