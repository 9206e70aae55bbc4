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
