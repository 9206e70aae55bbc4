//! How the parts of a criteria set are called and cited. Wording only: takes plain values, knows no catalogue type.

/// What must stand beside every summary of the catalogue, because it is a working summary and not the text of the law.
///
/// `circular` and the circulars of `amended_by` are printed numbers like `57/2026/TT-BGDĐT`.
#[must_use]
pub fn citation(circular: &str, annex: Option<&str>, amended_by: &[String]) -> String {
    let mut cited = String::from("Tóm tắt; đối chiếu ");
    if let Some(annex) = annex {
        cited.push_str("Phụ lục ");
        cited.push_str(annex);
        cited.push(' ');
    }
    cited.push_str("Thông tư ");
    cited.push_str(circular);
    for (place, amending) in amended_by.iter().enumerate() {
        cited.push_str(if place == 0 {
            ", sửa đổi bởi Thông tư "
        } else {
            ", Thông tư "
        });
        cited.push_str(amending);
    }
    cited
}

/// A standard as printed: `Tiêu chuẩn 1: Tổ chức và quản lý nhà trường`.
#[must_use]
pub fn standard_title(number: u8, name: &str) -> String {
    format!("Tiêu chuẩn {number}: {name}")
}

/// A criterion as printed: `Tiêu chí 2.2: Giáo viên`.
#[must_use]
pub fn criterion_title(code: &str, name: &str) -> String {
    format!("Tiêu chí {code}: {name}")
}

/// A criterion of Mức 4 as printed outside a list that is headed "Mức 4" already. The circulars number these criteria
/// 1, 2, 3 … without a standard; `M4.1` is the code of this program and is never printed.
#[must_use]
pub fn level4_title(number: u8, label: &str) -> String {
    format!("Mức 4, tiêu chí {number}: {label}")
}

/// A level of achievement as printed: `Mức 2`.
#[must_use]
pub fn level_name(level: u8) -> String {
    format!("Mức {level}")
}

/// The text with a capital first letter. The circulars list the indicators of a criterion in one sentence, so that the
/// data hold them in lower case; each shown on its own line starts with a capital.
#[must_use]
pub fn sentence_start(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
