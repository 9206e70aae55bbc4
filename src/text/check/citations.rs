//! CITE: what is said about kind, symbol, year and issuer of a cited document.

/// "số" is missing.
#[must_use]
pub fn no_word_before_number(kind: &str, number: &str) -> String {
    format!("Viện dẫn {kind} cần có chữ “số” trước {number} (Nghị định 30/2020/NĐ-CP, Phụ lục I).")
}

/// The symbol is that of another kind.
#[must_use]
pub fn symbol_of_other_kind(kind: &str, number: &str, other: &str) -> String {
    format!("Ghi là {kind} nhưng ký hiệu “{number}” là của {other}; tên loại hoặc ký hiệu bị nhầm.")
}

/// The symbol has no kind.
#[must_use]
pub fn symbol_without_kind(kind: &str, number: &str, short: &str) -> String {
    format!("Ký hiệu của {kind} bắt đầu bằng “{short}-”; “{number}” là ký hiệu của công văn.")
}

/// A law without its year.
#[must_use]
pub fn no_year(kind: &str, number: &str) -> String {
    format!("Số, ký hiệu của {kind} có năm ban hành ở giữa; “{number}” thiếu năm.")
}

/// The year of the number is not that of the date.
#[must_use]
pub fn year_of_number(number: &str, year: u16, dated: u16) -> String {
    format!("Văn bản số {number} là của năm {year} nhưng ghi ngày ban hành trong năm {dated}; số hoặc ngày bị nhầm.")
}

/// The legislature did not sit in that year.
#[must_use]
pub fn other_legislature(number: &str, name: &str, year: u16) -> String {
    format!(
        "“{number}”: Quốc hội khóa {} không ban hành luật năm {year}; ký hiệu bị nhầm.",
        name.trim_start_matches("QH")
    )
}

/// Another legislature than the symbol's is named.
#[must_use]
pub fn named_legislature(number: &str, named: &str) -> String {
    format!("Ký hiệu “{number}” không phải của Quốc hội khóa {named}; ký hiệu hoặc khóa bị nhầm.")
}

/// Another issuer than the symbol's.
#[must_use]
pub fn other_issuer(number: &str, named: &str) -> String {
    format!("Ký hiệu “{number}” không phải của “{named}”; ký hiệu hoặc tên cơ quan ban hành bị nhầm.")
}

/// Only a part of the date.
#[must_use]
pub fn date_in_part(number: &str) -> String {
    format!(
        "Viện dẫn văn bản số {number} lần đầu phải ghi đủ ngày, tháng, năm ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I)."
    )
}

/// What it is about is not told.
#[must_use]
pub fn no_subject(number: &str) -> String {
    format!("Viện dẫn văn bản số {number} lần đầu phải ghi cả trích yếu nội dung (Nghị định 30/2020/NĐ-CP, Phụ lục I).")
}

/// A regulation about other schools.
#[must_use]
pub fn about_other_schools(number: &str) -> String {
    format!("Văn bản số {number} quy định cho loại hình trường khác; cần xem lại căn cứ.")
}

/// Letters have no kind in their symbol.
#[must_use]
pub fn letter_with_kind(number: &str) -> String {
    format!(
        "Ký hiệu của công văn bắt đầu bằng chữ viết tắt tên cơ quan, không có “CV”: “{number}” (Nghị định 30/2020/NĐ-CP, Phụ lục III)."
    )
}

/// The subject is another document's.
#[must_use]
pub fn other_title(number: &str, key: &str) -> String {
    format!("Văn bản số {number} là văn bản về {key}; số hoặc trích yếu bị nhầm.")
}

/// The subject names another kind of school.
#[must_use]
pub fn title_of_other_kind(number: &str, named: &str) -> String {
    format!("Văn bản số {number} không quy định cho {named}; số hoặc trích yếu bị nhầm.")
}

/// A number without year and symbol.
#[must_use]
pub fn bare_number(quote: &str) -> String {
    format!(
        "“{quote}” thiếu ký hiệu; cần ghi đủ số, ký hiệu, như 18/2018/TT-BGDĐT (Nghị định 30/2020/NĐ-CP, Phụ lục I)."
    )
}

/// A basis without a number.
#[must_use]
pub fn no_number(quote: &str) -> String {
    format!("Căn cứ “{quote}” chưa ghi số, ký hiệu và ngày ban hành của văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục I).")
}

/// A basis that names no document.
pub const VAGUE_BASIS: &str = "Căn cứ chỉ nói chung là các văn bản khác, không nêu văn bản nào; nên ghi rõ hoặc bỏ.";
