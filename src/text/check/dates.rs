//! DATE: what is said about dates and times.

/// The day does not exist.
#[must_use]
pub fn no_such_day(typed: &str) -> String {
    format!("“{typed}” không phải một ngày có thật.")
}

/// A document cited is newer than the plan.
#[must_use]
pub fn newer_than_plan(cited: &str, issued: &str) -> String {
    format!(
        "Văn bản làm căn cứ đề ngày {cited}, sau ngày ban hành kế hoạch ({issued}); kế hoạch không thể căn cứ văn bản chưa ban hành."
    )
}

/// Everything is over before the plan is issued.
#[must_use]
pub fn over_before_issue(issued: &str) -> String {
    format!("Thời gian thực hiện đã qua trước ngày ban hành kế hoạch ({issued}).")
}

/// It begins before the plan is issued.
#[must_use]
pub fn begins_before_issue(issued: &str) -> String {
    format!("Việc bắt đầu trước ngày ban hành kế hoạch ({issued}); cần xem lại thời gian.")
}

/// The end lies before the beginning.
pub const ENDS_BEFORE_BEGINNING: &str = "Thời điểm kết thúc đứng trước thời điểm bắt đầu.";

/// No end is named.
pub const NO_END: &str = "Chỉ có thời điểm bắt đầu, chưa có thời điểm hoàn thành.";

/// Beyond the school year.
#[must_use]
pub fn beyond_year(year: &str) -> String {
    format!("Thời gian này vượt ra ngoài năm học {year} của kế hoạch.")
}

/// Months are written in two ways.
#[must_use]
pub fn two_formats(usual: &str, other: &str) -> String {
    format!("Thời gian viết hai kiểu (“{usual}” và “{other}”); nên viết thống nhất.")
}

/// A time to come that is over.
#[must_use]
pub fn deadline_passed(printed: &str, issued: &str) -> String {
    format!("Thời hạn {printed} đã qua khi kế hoạch bắt đầu ({issued}); có lẽ ghi nhầm năm.")
}

/// There is no such month or quarter.
#[must_use]
pub fn no_such_month(printed: &str) -> String {
    format!("Không có “{printed}”: một năm có 12 tháng, 4 quý.")
}

/// A day in numbers, written oddly.
#[must_use]
pub fn odd_notation(printed: &str) -> String {
    format!("Ngày “{printed}” nên viết thống nhất với các ngày khác, như 05/9/2026 hoặc ngày 05 tháng 9 năm 2026.")
}

/// What comes second is earlier.
#[must_use]
pub fn second_before_first(first: &str, second: &str) -> String {
    format!("“{second}” đứng trước “{first}”; thứ tự hai thời điểm bị ngược.")
}

/// The report is approved too late.
#[must_use]
pub fn late_report(printed: &str) -> String {
    format!(
        "Báo cáo tự đánh giá phải được thông qua trước ngày 15/6 của năm học, ở đây ghi {printed} (Thông tư 57/2026/TT-BGDĐT, điểm d khoản 3 Điều 9)."
    )
}

/// A duty ends after the action it belongs to.
#[must_use]
pub fn two_terms(printed: &str, time: &str) -> String {
    format!("Phần giao nhiệm vụ ghi hạn {printed}, nhưng thời gian trong bảng là “{time}”; cần thống nhất.")
}

/// A goal's term lies after the work.
#[must_use]
pub fn goal_after_work(time: &str) -> String {
    format!("Thời hạn ghi ở mục tiêu muộn hơn thời gian thực hiện (“{time}”); cần thống nhất.")
}

/// The word before a month.
pub const MONTH: &str = "tháng";
/// The word before a quarter.
pub const QUARTER: &str = "quý";
