//! CAT: what is said about criteria, standards and headings.

/// A Roman number in a code.
#[must_use]
pub fn roman_code(printed: &str, arabic: &str) -> String {
    format!("Mã tiêu chí ghi “{printed}”; thông tư đánh số bằng chữ số Ả Rập: {arabic}.")
}

/// The set has no such code.
#[must_use]
pub fn unknown_code(code: &str, regulation: &str) -> String {
    format!("Thông tư {regulation} không có tiêu chí {code}.")
}

/// No name behind the code.
#[must_use]
pub fn no_name(code: &str, official: &str) -> String {
    format!("Tiêu chí {code} chưa ghi tên; tên trong thông tư là “{official}”.")
}

/// The name is that of another criterion.
#[must_use]
pub fn name_of_other(name: &str, code: &str, other: &str, official: &str) -> String {
    format!("“{name}” là tên của tiêu chí {other}; tiêu chí {code} là “{official}”. Mã hoặc tên bị nhầm.")
}

/// The name is not the official one.
#[must_use]
pub fn not_official(name: &str, official: &str) -> String {
    format!("Tên “{name}” chưa đúng như trong thông tư: “{official}”.")
}

/// The set has no such standard.
#[must_use]
pub fn unknown_standard(number: &str, regulation: &str) -> String {
    format!("Thông tư {regulation} không có tiêu chuẩn {number}.")
}

/// No name behind the number.
#[must_use]
pub fn standard_without_name(official: &str) -> String {
    format!("Tiêu chuẩn chưa ghi tên; tên trong thông tư là “{official}”.")
}

/// The name is not the official one.
#[must_use]
pub fn standard_not_official(official: &str) -> String {
    format!("Tên tiêu chuẩn chưa đúng như trong thông tư: “{official}”.")
}

/// The name is that of another standard.
#[must_use]
pub fn name_of_other_standard(name: &str, other: u8, number: u8, official: &str) -> String {
    format!("“{name}” là tên của tiêu chuẩn {other}; tiêu chuẩn {number} là “{official}”. Số hoặc tên bị nhầm.")
}

/// A criterion under another standard.
#[must_use]
pub fn criterion_elsewhere(code: &str, standard: &str) -> String {
    format!("Tiêu chí {code} không thuộc tiêu chuẩn {standard}; số đầu của mã tiêu chí là số của tiêu chuẩn.")
}

/// Evidence coded as another regulation has it.
#[must_use]
pub fn evidence_of_other_regulation(quote: &str, regulation: &str) -> String {
    format!("Mã minh chứng “{quote}” không theo cách ghi dùng cho tự đánh giá theo Thông tư {regulation}.")
}

/// The number of a piece of evidence has two digits.
#[must_use]
pub fn evidence_digits(quote: &str) -> String {
    format!(
        "Mã minh chứng “{quote}” cần số thứ tự gồm hai chữ số, như MC.1.1.01 (Thông tư 57/2026/TT-BGDĐT, Phụ lục IV)."
    )
}

/// A heading is not the form's.
#[must_use]
pub fn heading_differs(official: &str) -> String {
    format!("Tiêu đề cột khác mẫu: mẫu ghi “{official}”.")
}

/// Tables of one plan differ in a heading.
#[must_use]
pub fn sister_heading(first: &str) -> String {
    format!("Các bảng cùng loại đặt tên cột khác nhau; bảng đầu ghi “{first}”.")
}

/// The form is for other years.
#[must_use]
pub fn form_of_other_years(form: &str) -> String {
    format!("“{form}” không còn dùng cho năm học này; từ năm học 2026-2027 dùng Biểu 2 của Thông tư 57/2026/TT-BGDĐT.")
}

/// The layout by criterion.
pub const BY_CRITERION: &str = "Kế hoạch trình bày theo từng tiêu chí; mẫu của Công văn 5932, 5942/BGDĐT-QLCL là bảng 9 cột, có cột điều kiện hỗ trợ khác và ghi chú.";
