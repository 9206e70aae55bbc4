//! ENT: what is said about names of places, papers and people that do not agree.

/// One commune, two units.
#[must_use]
pub fn two_units(name: &str, unit: &str, other: &str) -> String {
    format!("“{name}” ở đây là {unit}, nhưng chỗ khác ghi là {other}; cần ghi thống nhất.")
}

/// Two abbreviations of the school.
#[must_use]
pub fn two_abbreviations(number: &str, own: &str) -> String {
    format!("Chữ viết tắt tên trường trong “{number}” khác trong ký hiệu của kế hoạch ({own}).")
}

/// One title, two names.
#[must_use]
pub fn two_people(title: &str, name: &str, other: &str) -> String {
    format!("Chức danh {title} đi với hai tên gần giống nhau: “{name}” và “{other}”; có lẽ một chỗ viết sai.")
}

/// A man or a woman.
#[must_use]
pub fn two_genders(quote: &str, other: &str) -> String {
    format!("Cách gọi “{quote}” không khớp với “{other}”; cần xem lại.")
}

/// A woman's name.
#[must_use]
pub fn name_of_woman(quote: &str) -> String {
    format!("“{quote}”: tên đệm Thị là tên nữ; cách gọi hoặc tên bị nhầm.")
}

/// The head signs as a deputy.
#[must_use]
pub fn head_as_deputy(name: &str, title: &str) -> String {
    format!("{name} được nêu là {title} nhưng lại ký với tư cách cấp phó ký thay.")
}
