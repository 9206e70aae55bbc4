//! The screen of versions.

use crate::keeping::Reason;

/// Name of the screen.
pub const TITLE: &str = "Các bản trước";
/// What it is for.
pub const HELP: &str =
    "Chương trình tự giữ kế hoạch như nó từng có. Xem khác gì so với bây giờ, lấy lại cả bản, hoặc tải một bản về máy.";
/// While the list comes.
pub const LOADING: &str = "Đang xem danh sách…";
/// There is no database.
pub const UNAVAILABLE: &str = "Trình duyệt này không cho giữ các bản trước. Hãy thỉnh thoảng tải bản nháp về máy.";
/// None yet.
pub const NONE: &str =
    "Chưa có bản nào. Bản đầu tiên được giữ khi thầy cô mở lại kế hoạch đã lưu và sửa, hoặc sau mười phút làm việc.";
/// Compares.
pub const COMPARE: &str = "Xem khác gì";
/// Folds the comparison.
pub const COMPARE_CLOSE: &str = "Thôi xem";
/// Nothing differs.
pub const SAME: &str = "Giống hệt bây giờ.";
/// How to read the comparison.
pub const HOW_TO_READ: &str = "Chữ gạch ngang là của bản này, chữ gạch chân là của bây giờ.";
/// Takes the version back.
pub const RESTORE: &str = "Lấy lại bản này";
/// It was done.
pub const RESTORED: &str = "Đã lấy lại bản cũ. Bản vừa thay cũng được giữ ở đây; bấm Hoàn tác để quay lại ngay.";
/// Takes the file.
pub const DOWNLOAD: &str = "Tải bản này";
/// It is gone or cannot be read.
pub const GONE: &str = "Không đọc được bản này. Dữ liệu vẫn được giữ nguyên; có thể tải về ở trang cứu dữ liệu.";

/// Why a version was kept.
#[must_use]
pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Work => "Trong lúc soạn",
        Reason::BeforeImport => "Trước khi nhận tệp",
        Reason::BeforeRestore => "Trước khi lấy lại bản cũ",
        Reason::BeforeMerge => "Trước khi hợp nhất",
        Reason::BeforeRollOver => "Trước khi chuyển sang năm học mới",
    }
}

/// "12 chỗ khác bản trước đó".
#[must_use]
pub fn changed(count: usize) -> String {
    format!("{count} chỗ khác bản trước đó")
}
