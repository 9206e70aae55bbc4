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
