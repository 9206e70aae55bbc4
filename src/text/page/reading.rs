//! A plan that another tab changes, and the reminder to take a file.

/// Another tab changes the plan.
pub const READER: &str = "Kế hoạch này đang được sửa ở một thẻ khác. Ở đây chỉ xem; những gì thẻ kia lưu hiện ra ngay.";
/// Takes over.
pub const TAKE_OVER: &str = "Sửa ở thẻ này";
/// Waits for the other tab.
pub const ASKING: &str = "Đang chờ thẻ kia lưu xong…";
/// The other tab cannot let go.
pub const REFUSED: &str =
    "Thẻ kia có nội dung chưa lưu được nên chưa nhường. Hãy sang thẻ đó, tải bản nháp về máy rồi đóng thẻ.";
/// Reminds of taking a file.
pub const REMINDER: &str =
    "Bản nháp chỉ nằm trong trình duyệt này. Hãy tải một bản về máy hoặc USB để phòng khi máy hỏng.";
/// Takes the file.
pub const TAKE_FILE: &str = "Tải bản nháp về máy";
/// Puts the reminder off.
pub const LATER: &str = "Để mai";

/// "Lần tải gần nhất: 10:32 ngày 15/9/2026."
#[must_use]
pub fn last_file(moment: &str) -> String {
    format!("Lần tải gần nhất: {moment}.")
}
