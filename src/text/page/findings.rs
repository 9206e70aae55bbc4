//! What the proofreader found, beside the fields and on the review.

/// Heading of what was found.
pub const TITLE: &str = "Chương trình soát thấy";
/// What to do with it.
pub const HINT: &str = "Chương trình chỉ nhắc, không chặn việc gì. Chỗ nào nhà trường thấy vẫn đúng thì bấm “Bỏ qua…”: chương trình sẽ không nhắc lại chỗ đó nữa.";
/// It is being worked out.
pub const WAITING: &str = "Đang soát…";
/// It cannot be worked out.
pub const UNKNOWN: &str = "Chưa soát được lúc này. Việc soạn, lưu và xuất tệp không bị ảnh hưởng.";
/// Nothing was found.
pub const NOTHING: &str = "Không thấy lỗi nào. Chương trình không thay được người đọc: hãy đọc lại trước khi trình ký.";
/// Name of the list beside a field.
pub const BESIDE: &str = "Soát thấy ở ô này";
/// Leaves it as it is.
pub const LEAVE: &str = "Bỏ qua…";
/// Asks why.
pub const WHY: &str = "Bỏ qua, vì";
/// What could stand there.
pub const WHY_HINT: &str = "Không bắt buộc, ví dụ: tên riêng viết đúng như vậy";
/// Leaves it for that reason.
pub const LEAVE_NOW: &str = "Bỏ qua";
/// Thinks better of it.
pub const STAY: &str = "Thôi";
/// Heading of what was left.
pub const LEFT: &str = "Đã bỏ qua";
/// Looks at it again.
pub const AGAIN: &str = "Nhắc lại chỗ này";
/// A single error.
pub const ERROR: &str = "Lỗi";
/// A single reminder.
pub const REMINDER: &str = "Nhắc nhở";
/// A single hint.
pub const HINT_ONE: &str = "Gợi ý";

/// "Lỗi (3)".
#[must_use]
pub fn counted(heading: &str, count: usize) -> String {
    format!("{heading} ({count})")
}

/// The rest of findings of one kind.
#[must_use]
pub fn more(count: usize) -> String {
    format!("Còn {count} chỗ tương tự")
}

/// What was found, with the words concerned where the sentence does not have them.
#[must_use]
pub fn said(message: &str, quote: &str) -> String {
    if quote.is_empty() || message.contains(quote) {
        message.to_owned()
    } else {
        format!("“{quote}”: {message}")
    }
}

/// The same where there is little room: errors, or reminders where there is none.
#[must_use]
pub fn gravest((errors, reminders): (usize, usize)) -> String {
    match errors {
        0 => format!("{reminders} nhắc nhở"),
        errors => format!("{errors} lỗi"),
    }
}

/// How many errors and reminders there are; at least one of either.
#[must_use]
pub fn grave((errors, reminders): (usize, usize)) -> String {
    match (errors, reminders) {
        (0, _) | (_, 0) => gravest((errors, reminders)),
        _ => format!("{errors} lỗi, {reminders} nhắc nhở"),
    }
}

/// How much was found.
#[must_use]
pub fn found(errors: usize, reminders: usize, hints: usize) -> String {
    format!("{errors} lỗi, {reminders} nhắc nhở, {hints} gợi ý")
}

/// Puts it right.
#[must_use]
pub fn fix(from: &str, to: &str) -> String {
    if to.is_empty() {
        format!("Bỏ “{from}”")
    } else {
        format!("Sửa thành “{to}”")
    }
}

/// A button with the finding it stands beside, for who does not see that.
#[must_use]
pub fn of_finding(button: &str, place: &str, message: &str) -> String {
    if place.is_empty() {
        format!("{button}: {message}")
    } else {
        format!("{button}: {place}: {message}")
    }
}

/// Why it was left.
#[must_use]
pub fn because(reason: &str) -> String {
    if reason.is_empty() {
        "Bỏ qua, không ghi lý do.".to_owned()
    } else {
        format!("Bỏ qua, vì: {reason}")
    }
}
