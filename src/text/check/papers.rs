//! PLACE, ENT, CITE, TERM, DUP: what is said about names, citations, terms and copies in a paper.

/// A choice of the template is open.
#[must_use]
pub fn alternative(quote: &str) -> String {
    format!("“{quote}” là phần lựa chọn của mẫu; giữ lại một tên đúng với đơn vị.")
}

/// A place to be filled in.
#[must_use]
pub fn blank(quote: &str) -> String {
    format!("Còn chỗ chưa điền: “{quote}”.")
}

/// An instruction of the template.
#[must_use]
pub fn instruction(quote: &str) -> String {
    format!("“{quote}” là lời hướng dẫn của mẫu, không phải nội dung kế hoạch.")
}

/// To be written later.
#[must_use]
pub fn later(quote: &str) -> String {
    format!("“{quote}” là lời hẹn ghi sau; khi ban hành, kế hoạch cần có nội dung này.")
}

/// A report of no school.
#[must_use]
pub fn nameless_school(quote: &str) -> String {
    format!("“{quote}” chưa ghi tên trường.")
}

/// Two spellings of a name.
#[must_use]
pub fn two_spellings(quote: &str, other: &str) -> String {
    format!("Tên “{quote}” ở chỗ khác viết là “{other}”; chỉ một cách viết đúng.")
}

/// The same name with other capitals.
#[must_use]
pub fn two_cases(quote: &str, other: &str) -> String {
    format!("“{quote}” ở chỗ khác viết hoa khác: “{other}”; nên viết thống nhất.")
}

/// Another school among the bases.
#[must_use]
pub fn other_school(quote: &str, own: &str) -> String {
    format!("Phần căn cứ nêu “{quote}”, trong khi kế hoạch là của {own}.")
}

/// A group that nobody defined.
#[must_use]
pub fn unknown_group(number: u16) -> String {
    format!("Nhóm công tác {number} được giao giám sát nhưng không có trong phần phân công.")
}

/// Two heads of a school.
#[must_use]
pub fn two_heads(named: &str, signer: &str) -> String {
    format!("Trong kế hoạch, {named} là Hiệu trưởng, nhưng người ký là {signer}.")
}

/// A wrong date of a regulation.
#[must_use]
pub fn wrong_date(number: &str, right: &str) -> String {
    format!("Văn bản số {number} được ban hành ngày {right}.")
}

/// Two dates for one document.
#[must_use]
pub fn two_dates(number: &str) -> String {
    format!("Văn bản số {number} được ghi hai ngày ban hành khác nhau.")
}

/// A regulation that no longer holds.
#[must_use]
pub fn replaced(number: &str, by: &str, since: &str) -> String {
    format!("Văn bản số {number} hết hiệu lực từ ngày {since}, được thay bằng {by}.")
}

/// No date.
#[must_use]
pub fn no_date(number: &str) -> String {
    format!("Viện dẫn văn bản số {number} lần đầu phải ghi ngày ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I).")
}

/// A malformed symbol.
#[must_use]
pub fn symbol(quote: &str, right: &str) -> String {
    format!("Số, ký hiệu “{quote}” viết đúng là “{right}” (Nghị định 30/2020/NĐ-CP, Phụ lục I).")
}

/// A comma before the date.
#[must_use]
pub fn comma(quote: &str) -> String {
    format!("“{quote}”: giữa số, ký hiệu và ngày ban hành không có dấu phẩy (Nghị định 30/2020/NĐ-CP, Phụ lục I).")
}

/// Doubled connecting words.
#[must_use]
pub fn doubled_words(quote: &str, right: &str) -> String {
    format!("“{quote}” lặp từ; nên viết “{right}”.")
}

/// A capital within a citation.
#[must_use]
pub fn capital_issue(quote: &str) -> String {
    format!("“{quote}”: chữ “ban hành” giữa câu không viết hoa.")
}

/// A term of other schools.
#[must_use]
pub fn other_kind(quote: &str, right: &str) -> String {
    format!("“{quote}” không dùng cho loại hình đơn vị này; nên viết “{right}”.")
}

/// An abbreviation that is not explained.
#[must_use]
pub fn unexplained(quote: &str) -> String {
    format!("Chữ viết tắt “{quote}” chưa được giải thích; lần đầu nên viết đầy đủ, kèm chữ viết tắt trong ngoặc đơn.")
}

/// A body that no longer exists.
#[must_use]
pub fn abolished(quote: &str) -> String {
    format!("“{quote}” không còn từ ngày 01/7/2025, khi chính quyền địa phương chỉ còn cấp tỉnh và cấp xã.")
}

/// The same text in two lines.
#[must_use]
pub fn repeated(quote: &str) -> String {
    format!("Đoạn “{quote}” đã có ở chỗ khác trong cùng phần.")
}

/// The criterion's name as a result.
#[must_use]
pub fn name_as_result(quote: &str) -> String {
    format!("Kết quả cần đạt chỉ nhắc lại tên tiêu chí “{quote}”; cần ghi kết quả cụ thể.")
}

/// A result copied from a solution.
#[must_use]
pub fn result_as_solution(quote: &str) -> String {
    format!("“{quote}” vừa là kết quả vừa là giải pháp; hai cột cần nội dung khác nhau.")
}

/// One solution for several criteria.
#[must_use]
pub fn same_solution(quote: &str) -> String {
    format!("Giải pháp “{quote}” dùng chung cho nhiều tiêu chí; nên nêu việc làm riêng cho từng tiêu chí.")
}

/// One thing said twice in a sentence.
#[must_use]
pub fn twice(quote: &str) -> String {
    format!("Câu lặp ý: “{quote}”.")
}

/// A term in capitals here and small there.
#[must_use]
pub fn two_capitals(quote: &str, other: &str) -> String {
    format!("“{quote}” viết hoa chưa đúng; viết thống nhất là “{other}”.")
}

/// A body's name that lacks a word.
#[must_use]
pub fn whole_name(quote: &str, right: &str) -> String {
    format!("“{quote}”: tên đầy đủ là “{right}”.")
}

/// Part of the keys of the sections that list what a plan rests on.
pub const BASES: &str = "can-cu";
