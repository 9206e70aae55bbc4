//! SPELL, ENT: what is said about habits of writing.

/// Official texts have another word.
#[must_use]
pub fn official(quote: &str, official: &str) -> String {
    format!("“{quote}”: các văn bản pháp luật hiện hành dùng “{official}”; nên viết thống nhất trong cả kế hoạch.")
}

/// Two things side by side.
#[must_use]
pub fn two_things(quote: &str) -> String {
    format!("“{quote}” thiếu dấu phẩy giữa mục đích và yêu cầu.")
}

/// One name in two letter cases.
#[must_use]
pub fn two_cases(quote: &str, other: &str) -> String {
    format!("Cùng một tên nhưng chỗ viết “{quote}”, chỗ viết “{other}”; nên thống nhất cách viết hoa.")
}

/// A unit by its letter.
#[must_use]
pub fn short_unit(quote: &str, whole: &str) -> String {
    format!("“{quote}” ở chỗ khác ghi đầy đủ là “{whole}”; nên viết thống nhất.")
}

/// The own commune is called by another kind of unit.
#[must_use]
pub fn other_unit(kind: &str, own: &str) -> String {
    format!("Ở đây ghi “{kind}”, chỗ khác trong kế hoạch ghi “{own}”; cần thống nhất tên đơn vị hành chính.")
}
