//! Beginning the next year's plan from an old one.

/// Heading, and the way there.
pub const TITLE: &str = "Lập kế hoạch năm sau";
/// There is no such plan, or it cannot be read.
pub const NO_PLAN: &str = "Không mở được kế hoạch cũ trong trình duyệt này. Hãy về trang đầu và chọn lại.";
/// Nothing happens before the button is pressed.
pub const NOTHING_YET: &str = "Kế hoạch cũ giữ nguyên. Chưa ghi gì cho đến khi bấm “Lập kế hoạch”.";
/// Heading of the problems.
pub const PROBLEMS: &str = "Vấn đề và việc của năm trước";
/// What the answers do.
pub const PROBLEMS_HINT: &str =
    "Việc đã xong được ghi vào kết quả năm trước. Việc chưa xong chuyển sang kế hoạch mới, kèm tình trạng đã ghi.";
/// The old plan has no problems.
pub const NO_PROBLEMS: &str = "Kế hoạch cũ chưa có vấn đề nào.";
/// The criterion in the new set.
pub const CRITERION: &str = "Tiêu chí trong kế hoạch mới";
/// None of them.
pub const NO_CRITERION: &str = "Chọn sau";
/// No criterion deals with the subject.
pub const NONE_KNOWN: &str = "Bộ tiêu chí mới chưa thấy tiêu chí tương ứng; chọn sau trong kế hoạch mới.";
/// An action is finished.
pub const DONE: &str = "Đã xong";
/// An action is not finished.
pub const NOT_DONE: &str = "Chưa xong";
/// The old plan does not say how far an action is.
pub const NOT_SAID: &str = "Kế hoạch cũ chưa ghi mức độ thực hiện.";
/// An action without words.
pub const UNNAMED: &str = "(việc chưa có nội dung)";
/// Heading of what will be done.
pub const WILL: &str = "Những gì sẽ được chuyển";
/// Makes the plan.
pub const MAKE: &str = "Lập kế hoạch";
/// Leaves without making one.
pub const LEAVE: &str = "Thôi, về trang đầu";

/// From which plan to which.
#[must_use]
pub fn from_to(school: &str, old: &str, new: &str, form: &str) -> String {
    format!("{school}: từ kế hoạch năm học {old} sang kế hoạch năm học {new}, theo {form}.")
}

/// A criterion that covers a part only.
#[must_use]
pub fn in_part(title: &str) -> String {
    format!("{title} (một phần)")
}

/// What the old plan says about an action.
#[must_use]
pub fn said(degree: &str) -> String {
    format!("Đã ghi: {degree}")
}

/// A group of the list with its size.
#[must_use]
pub fn group(heading: &str, count: usize) -> String {
    format!("{heading} ({count})")
}

/// Headings of the list of what is done.
pub mod heading {
    /// Finished actions.
    pub const FINISHED: &str = "Việc đã xong, ghi vào kết quả năm trước";
    /// Unfinished actions.
    pub const UNFINISHED: &str = "Việc chuyển tiếp";
    /// Problems left out.
    pub const LEFT_OUT: &str = "Vấn đề đã giải quyết, không chuyển";
    /// Criteria.
    pub const CRITERIA: &str = "Tiêu chí đề xuất, cần xem lại";
    /// Problems without a criterion.
    pub const NO_CRITERION: &str = "Vấn đề chưa có tiêu chí, cần chọn";
    /// Dates moved.
    pub const MOVED: &str = "Thời gian chuyển sang năm học mới";
    /// Dates left.
    pub const LEFT: &str = "Thời gian giữ nguyên, cần xem lại";
    /// Emptied.
    pub const EMPTIED: &str = "Để trống để ghi mới";
    /// Another place.
    pub const OTHER_PLACE: &str = "Chuyển sang ô khác của mẫu mới";
    /// Kept aside.
    pub const ASIDE: &str = "Để riêng, mẫu mới không có chỗ";
    /// Not carried.
    pub const NOT_CARRIED: &str = "Chỉ còn trong kế hoạch cũ";
    /// People.
    pub const PEOPLE: &str = "Người và cơ quan, cần kiểm tra";
    /// Bases.
    pub const BASES: &str = "Căn cứ, cần kiểm tra";
    /// Replaced regulations.
    pub const REPEALED: &str = "Căn cứ đã được thay thế, cần bỏ hoặc thay";
    /// Facts.
    pub const FACTS: &str = "Hiện trạng và số liệu cũ, cần cập nhật";
}
