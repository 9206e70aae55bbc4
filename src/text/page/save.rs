//! Whether what was typed is stored.

/// Nothing changed yet.
pub const UNCHANGED: &str = "Chưa có thay đổi";
/// Waiting for the next save.
pub const WAITING: &str = "Đang lưu…";
/// Trouble, in short.
pub const TROUBLE: &str = "Chưa lưu được";
/// Storage is refused.
pub const UNAVAILABLE: &str = "Trình duyệt không cho trang này lưu dữ liệu. Những gì đã gõ vẫn còn trên màn hình; hãy tải bản nháp về máy trước khi đóng trang.";
/// No room.
pub const FULL: &str =
    "Bộ nhớ của trình duyệt đã đầy nên chưa lưu được. Hãy tải bản nháp về máy, rồi xóa bớt kế hoạch cũ ở trang đầu.";
/// Read back differently.
pub const NOT_KEPT: &str = "Trình duyệt không giữ đúng những gì đã ghi. Hãy tải bản nháp về máy.";
/// Another tab wrote.
pub const ELSEWHERE: &str = "Kế hoạch này vừa được sửa ở một thẻ khác. Để không ghi đè, thẻ này thôi lưu: hãy tải bản nháp của thẻ này nếu cần, rồi tải lại trang.";

/// "Đã lưu lúc 10:32:05".
#[must_use]
pub fn saved(hour: u8, minute: u8, second: u8) -> String {
    format!("Đã lưu lúc {hour:02}:{minute:02}:{second:02}")
}

/// "10:32 ngày 15/9/2026".
#[must_use]
pub fn moment(hour: u8, minute: u8, day: u8, month: u8, year: u16) -> String {
    format!("{hour:02}:{minute:02} ngày {day}/{month}/{year}")
}
