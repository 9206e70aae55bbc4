//! NUM: what is said about numbers.

/// A section's number does not follow the one before.
#[must_use]
pub fn section_gap(printed: &str, expected: &str, before: Option<&str>) -> String {
    match before {
        Some(before) => format!(
            "Số thứ tự của phần nhảy từ {before} sang {printed}; sau phần {before} phải là phần {expected} (Nghị định 30/2020/NĐ-CP, Phụ lục I)."
        ),
        None => format!(
            "Phần đầu tiên mang số {printed}; các phần phải đánh số từ {expected} (Nghị định 30/2020/NĐ-CP, Phụ lục I)."
        ),
    }
}

/// A role's number does not follow.
#[must_use]
pub fn role_gap(printed: u16, expected: u16) -> String {
    format!(
        "Mục này mang số {printed}, theo thứ tự phải là {expected}; các mục cùng cấp đánh số liên tục (Nghị định 30/2020/NĐ-CP, Phụ lục I)."
    )
}

/// An item's number does not follow.
#[must_use]
pub fn item_gap(printed: u16, before: u16) -> String {
    format!(
        "Sau mục {before} là mục {printed}; các mục cùng cấp đánh số liên tục, không trùng (Nghị định 30/2020/NĐ-CP, Phụ lục I)."
    )
}

/// A work group is missing.
#[must_use]
pub fn group_gap(printed: u16, missing: u16) -> String {
    format!("Có nhóm công tác {printed} nhưng không có nhóm công tác {missing}.")
}

/// Some standards are counted, others are not.
#[must_use]
pub fn mixed_ordinals(counted: usize, all: usize) -> String {
    format!("Cột TT chỉ đánh số {counted} trong {all} tiêu chuẩn; nên đánh số tất cả hoặc để trống tất cả.")
}

/// A number in the first column is not above the one before.
#[must_use]
pub fn ordinal_falls(printed: u16, before: u16) -> String {
    format!("Cột TT ghi {printed} sau {before}; số thứ tự phải tăng dần.")
}

/// A level has a row though one before covers it.
#[must_use]
pub fn level_again(printed: &str) -> String {
    format!("Dòng “{printed}” lặp lại mức đã có ở một dòng nhóm phía trên; các dòng nhóm cần song song với nhau.")
}

/// A section is marked in another way than the others.
#[must_use]
pub fn section_otherwise(printed: &str, expected: &str) -> String {
    format!(
        "Phần này đánh số “{printed}” trong khi các phần khác dùng chữ số La Mã; theo thứ tự phải là “{expected}.” (Nghị định 30/2020/NĐ-CP, Phụ lục I)."
    )
}

/// A row's Roman number does not follow.
#[must_use]
pub fn roman_row(printed: &str, expected: &str) -> String {
    format!("Cột TT ghi {printed}, theo thứ tự phải là {expected}.")
}

/// A row's number is there already or lower.
#[must_use]
pub fn row_again(printed: u16, before: u16) -> String {
    format!("Cột TT ghi {printed} sau {before}; số thứ tự phải tăng dần, không trùng.")
}

/// A row's number leaves one out.
#[must_use]
pub fn row_gap(printed: u16, before: u16) -> String {
    format!("Cột TT nhảy từ {before} sang {printed}; các dòng khác được đánh số liên tục.")
}

/// A letter without the first.
#[must_use]
pub fn letter_without_first(letter: char) -> String {
    format!(
        "Mục {letter} không có mục a đứng trước; các điểm cùng cấp đánh theo thứ tự bảng chữ cái tiếng Việt (Nghị định 30/2020/NĐ-CP, Phụ lục I)."
    )
}

/// A letter out of order.
#[must_use]
pub fn letter_gap(letter: char, before: char, expected: char) -> String {
    format!(
        "Sau mục {before} là mục {letter}; theo thứ tự bảng chữ cái tiếng Việt phải là mục {expected} (Nghị định 30/2020/NĐ-CP, Phụ lục I)."
    )
}

/// The letters that count items, in their order: f, j, w and z are not Vietnamese, ă, â, ê, ô, ơ and ư are not used.
pub const ALPHABET: &str = "abcdđeghiklmnopqrstuvxy";

/// An item in two numbers does not follow.
#[must_use]
pub fn subitem_gap((first, second): (u16, u16), (of, last): (u16, u16)) -> String {
    format!(
        "Sau mục {of}.{last} là mục {first}.{second}; các mục cùng cấp đánh số liên tục, không trùng (Nghị định 30/2020/NĐ-CP, Phụ lục I)."
    )
}

/// A section's number without a stop.
#[must_use]
pub fn number_without_stop(number: &str) -> String {
    format!("Sau số thứ tự của phần có dấu chấm: “{number}.” (Nghị định 30/2020/NĐ-CP, Phụ lục I).")
}
