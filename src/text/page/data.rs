//! The page on the school's data: where they are, what the program promises, the trash.
//!
//! Every promise is tested under its very words; whoever changes one changes its test.

/// Name of the page.
pub const TITLE: &str = "Dữ liệu của bạn";
/// Heading of the promises.
pub const PROMISED: &str = "Chương trình hứa gì";
/// Heading of the state.
pub const STATE: &str = "Trong trình duyệt này";
/// Both copies work.
pub const TWO_COPIES: &str = "Mỗi kế hoạch được giữ thành hai bản; bản thứ hai đã nằm trên đĩa ngay khi báo “Đã lưu”.";
/// Only the first copy works.
pub const ONE_COPY: &str = "Trình duyệt này chỉ cho giữ một bản: mất điện đột ngột có thể mất vài giây gõ cuối, và không có các bản trước, thùng rác. Hãy tải bản nháp về máy thường xuyên hơn.";
/// The browser promised to keep the data.
pub const PROMISED_BY_BROWSER: &str = "Trình duyệt đã hứa không tự xóa dữ liệu của trang này.";
/// It did not.
pub const NOT_PROMISED_BY_BROWSER: &str =
    "Trình duyệt có thể tự xóa dữ liệu khi máy gần đầy bộ nhớ. Hãy giữ thêm tệp nháp trên máy hoặc USB.";
/// Heading of the trash.
pub const TRASH: &str = "Thùng rác";
/// What it is.
pub const TRASH_HELP: &str = "Kế hoạch đã xóa nằm ở đây 30 ngày.";
/// Nothing in it.
pub const TRASH_EMPTY: &str = "Thùng rác trống.";
/// Puts a plan back.
pub const RESTORE: &str = "Lấy lại";
/// Removes for good.
pub const DESTROY: &str = "Xóa hẳn";
/// Asks before.
pub const DESTROY_QUESTION: &str = "Xóa hẳn cả kế hoạch lẫn các bản trước của nó?";
/// Explains.
pub const DESTROY_HINT: &str = "Không lấy lại được. Dùng khi máy có nhiều người dùng chung.";
/// Keeps it.
pub const DESTROY_NO: &str = "Giữ lại";
/// A plan of that identity is there.
pub const NOT_RESTORED: &str = "Chưa lấy lại được. Kế hoạch này vẫn ở trong thùng rác; có thể tải bản nháp về máy.";
/// To the rescue page.
pub const RESCUE: &str = "Trang cứu dữ liệu";
/// What it is for.
pub const RESCUE_HELP: &str =
    "Tải mọi bản nháp, bản trước và thứ trong thùng rác về máy, kể cả khi chương trình không chạy được.";

/// What the program promises.
pub const PROMISES: [&str; 16] = [
    "Những gì thầy cô gõ không được gửi đi đâu.",
    "Gõ xong tự lưu; máy tắt đột ngột thì mất nhiều nhất một giây gõ cuối.",
    "“Đã lưu” chỉ hiện khi đã đọc lại đúng những gì vừa ghi.",
    "Không lưu được thì báo ngay và đưa tệp để tải về.",
    "Mỗi kế hoạch có hai bản trong trình duyệt; bản này hỏng thì bản kia thay.",
    "Dữ liệu hỏng được giữ nguyên để tải về, không bị ghi đè.",
    "Một kế hoạch chỉ sửa ở một thẻ; thẻ khác xem được và có thể nhận quyền sửa.",
    "Chương trình đời cũ không ghi đè dữ liệu của đời mới.",
    "Bản nháp của mọi đời trước vẫn mở được.",
    "Mọi thay đổi hoàn tác được, kể cả xóa và lấy lại bản cũ.",
    "Các bản trước được giữ để so sánh và lấy lại.",
    "Kế hoạch đã xóa nằm trong thùng rác 30 ngày.",
    "Mở một tệp không bao giờ ghi đè kế hoạch đang có.",
    "Đồng hồ máy chạy sai không làm mất gì.",
    "Lâu chưa tải tệp về máy thì chương trình nhắc.",
    "Chương trình không chạy được thì trang cứu dữ liệu vẫn tải được mọi bản nháp.",
];

/// "Đã dùng 12 MB trong 500 MB."
#[must_use]
pub fn room(used: f64, all: f64) -> String {
    const MEGABYTE: f64 = 1_000_000.0;
    let words = |bytes: f64| format!("{:.1}", bytes / MEGABYTE).replace('.', ",");
    format!(
        "Đã dùng {} MB trong {} MB trình duyệt dành cho trang này.",
        words(used),
        words(all)
    )
}

/// "Đã xóa lúc 10:32 ngày 15/9/2026".
#[must_use]
pub fn deleted(moment: &str) -> String {
    format!("Đã xóa lúc {moment}")
}
