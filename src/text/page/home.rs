//! The first screen.

use crate::text::line::single;

/// What the program does, in a sentence.
pub const LEAD: &str = "Soạn theo mẫu, xem ngay trang in và xuất tệp Word để trình ký.";
/// Begins a plan.
pub const NEW: &str = "Lập kế hoạch mới";
/// Opens a draft file or a Word file that carries one.
pub const OPEN: &str = "Mở tệp";
/// What can be opened.
pub const OPEN_HINT: &str =
    "Đã có kế hoạch năm trước? Bấm “Mở tệp” và chọn tệp Word của trường, hoặc tệp nháp (.caitien) đồng nghiệp gửi.";
/// Shows samples.
pub const SAMPLE: &str = "Xem kế hoạch mẫu";
/// Explains samples.
pub const SAMPLE_HINT: &str = "Bản mẫu để xem cách viết. Không lưu và không lẫn với kế hoạch của trường.";
/// Heading of the plans.
pub const PLANS: &str = "Kế hoạch của trường";
/// While there are none.
pub const NO_PLANS: &str = "Chưa có kế hoạch nào trong trình duyệt này.";
/// Takes the draft file.
pub const DOWNLOAD: &str = "Tải bản nháp";
/// Removes a plan.
pub const DELETE: &str = "Xóa";
/// Asks before removing.
pub const DELETE_QUESTION: &str = "Xóa kế hoạch này khỏi trình duyệt?";
/// Explains what removing means.
pub const DELETE_HINT: &str = "Kế hoạch nằm trong thùng rác 30 ngày, ở trang “Dữ liệu của bạn”.";
/// Confirms removing.
pub const DELETE_YES: &str = "Cho vào thùng rác";
/// Explains removing where there is no trash.
pub const DELETE_FOR_GOOD_HINT: &str =
    "Trình duyệt này không cho giữ thùng rác: xóa là không lấy lại được. Nếu còn cần, hãy tải bản nháp trước.";
/// Confirms removing for good.
pub const DELETE_FOR_GOOD: &str = "Xóa hẳn";
/// Keeps the plan.
pub const DELETE_NO: &str = "Giữ lại";
/// Where drafts are.
pub const WHERE: &str = "Bản nháp chỉ nằm trong trình duyệt này, không gửi đi đâu. Xóa dữ liệu trình duyệt là mất; nên tải bản nháp về máy để giữ.";
/// Storage is refused.
pub const NO_STORAGE: &str = "Trình duyệt không cho trang này lưu dữ liệu (chế độ ẩn danh hoặc bị chặn trong cài đặt). Vẫn soạn và xuất được, nhưng đóng trang là mất: hãy tải bản nháp về máy trước khi đóng.";
/// A stored text that is no draft.
pub const UNREADABLE: &str = "Có dữ liệu không mở được";
/// What to do with it.
pub const UNREADABLE_HINT: &str = "Dữ liệu được giữ nguyên. Tải về để nhờ người hỗ trợ xem.";
/// A file could not be taken over.
pub const FILE_REFUSED: &str = "Chưa mở được tệp";
/// The browser could not read the file.
pub const FILE_UNREAD: &str = "Trình duyệt không đọc được tệp này. Hãy chép tệp về máy rồi mở lại.";
/// Marks a draft that was never given a name.
pub const NO_NAME: &str = "(chưa có tên trường)";

/// The question before removing, with what would be removed.
#[must_use]
pub fn delete_question(school: &str, year: &str) -> String {
    format!("{DELETE_QUESTION} {year}, {school}")
}

/// Name of a school on one line, or that it has none yet.
#[must_use]
pub fn school(name: &str) -> String {
    match single(name) {
        name if name.is_empty() => NO_NAME.to_owned(),
        name => name,
    }
}

/// "Năm học 2026-2027".
#[must_use]
pub fn year(year: &str) -> String {
    format!("Năm học {year}")
}

/// "3 trong 8 phần đã xong".
#[must_use]
pub fn progress(done: usize, all: usize) -> String {
    format!("{done} trong {all} phần đã xong")
}
