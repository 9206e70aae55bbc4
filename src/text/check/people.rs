//! ENT, TERM: what is said about people, bodies and learners that are not this school's.

/// Somebody else is called head.
#[must_use]
pub fn other_head(title: &str, named: &str, signer: &str) -> String {
    format!("Kế hoạch nêu {title} là {named}, nhưng người ký là {signer}.")
}

/// Two names of the school.
#[must_use]
pub fn two_schools(quote: &str, other: &str) -> String {
    format!("Tên đơn vị ở đây là “{quote}”, khác tên ở đầu văn bản: “{other}”.")
}

/// A body that schools of this kind do not have.
#[must_use]
pub fn no_such_body(quote: &str) -> String {
    format!("“{quote}” không có ở loại hình đơn vị này; có lẽ sót lại từ kế hoạch của trường khác.")
}

/// Learners of another age.
#[must_use]
pub fn other_learners(quote: &str) -> String {
    format!("“{quote}” không phải người học của loại hình đơn vị này; có lẽ sót lại từ kế hoạch của trường khác.")
}

/// A title that is not this kind's.
#[must_use]
pub fn other_title(quote: &str) -> String {
    format!("Chức danh “{quote}” không dùng cho loại hình đơn vị này.")
}

/// The district's office, to which this kind of school never belonged.
#[must_use]
pub fn not_above(quote: &str) -> String {
    format!(
        "“{quote}” không quản lý trực tiếp loại hình đơn vị này; cơ quan quản lý trực tiếp là Sở Giáo dục và Đào tạo."
    )
}
