//! The program itself: kept for days without a network, newer releases, installing.

/// The program opens without a network.
pub const KEPT: &str = "Dùng được khi không có mạng";
/// Says so at length.
pub const KEPT_HELP: &str =
    "Chương trình đã được giữ trong trình duyệt này: mở, soạn, lưu và xuất Word đều được khi không có mạng.";
/// It does not yet.
pub const NOT_KEPT_HELP: &str = "Trình duyệt chưa giữ chương trình, nên lần sau mở trang vẫn cần mạng.";
/// Heading of what is said of the program.
pub const PROGRAM: &str = "Chương trình";
/// A newer release is ready.
pub const NEWER: &str = "Đã có bản mới của chương trình.";
/// Uses it.
pub const USE_NEWER: &str = "Dùng bản mới";
/// Leaves it for now.
pub const LATER: &str = "Để sau";
/// Installs the program.
pub const INSTALL: &str = "Cài vào máy";
/// Why.
pub const INSTALL_WHY: &str =
    "Cài chương trình vào máy thì mở nhanh từ màn hình chính, không cần mạng, và trình duyệt giữ dữ liệu lâu hơn.";
/// How, where only a menu of the browser does it.
pub const INSTALL_BY_MENU: &str = "Trên iPhone, iPad: bấm nút Chia sẻ của trình duyệt rồi chọn “Thêm vào MH chính”. Chương trình mở nhanh hơn, và trình duyệt giữ dữ liệu lâu hơn.";

/// "Phiên bản đang chạy: 0.1.0 (3d587b3d804d)".
#[must_use]
pub fn running(version: &str, release: &str) -> String {
    if release.is_empty() {
        format!("Phiên bản đang chạy: {version}")
    } else {
        format!("Phiên bản đang chạy: {version} ({release})")
    }
}
