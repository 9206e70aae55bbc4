//! COL: what is said about texts in the wrong column.

/// A time among the money.
pub const TIME_IN_BUDGET: &str = "Cột kinh phí lại ghi thời gian; có lẽ nhầm cột.";
/// Money among times or people.
pub const MONEY_ELSEWHERE: &str = "Số tiền nằm ngoài cột kinh phí; có lẽ nhầm cột.";
/// Work among people.
pub const WORK_AS_PERSON: &str = "Cột người thực hiện lại ghi công việc; cần ghi người hoặc bộ phận chịu trách nhiệm.";
/// A time among people.
pub const TIME_AS_PERSON: &str = "Cột người thực hiện lại ghi thời gian; có lẽ nhầm cột.";
/// No time at all.
pub const NO_TIME: &str = "Cột thời gian chưa ghi một thời điểm nào đọc được.";
/// Where money comes from, beside the column for it.
pub const SOURCE_ELSEWHERE: &str =
    "Nguồn kinh phí ghi ở cột điều kiện hỗ trợ khác, còn cột kinh phí để trống; có lẽ nhầm cột.";
/// Work among results.
pub const WORK_AS_RESULT: &str = "Cột kết quả cần đạt lại nêu việc phải làm; nên nêu kết quả sau khi làm xong.";
