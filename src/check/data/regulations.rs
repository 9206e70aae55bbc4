//! Regulations that plans cite: when they were issued and until when they held.

/// A regulation.
pub(in crate::check) struct Regulation {
    /// Number with symbol.
    pub(in crate::check) number: &'static str,
    /// Year, month and day of issue.
    pub(in crate::check) issued: (u16, u8, u8),
    /// What took its place, and since which day.
    pub(in crate::check) replaced: Option<(&'static str, (u16, u8, u8))>,
}

const fn held(number: &'static str, issued: (u16, u8, u8)) -> Regulation {
    Regulation {
        number,
        issued,
        replaced: None,
    }
}

/// Replaced by Thông tư 57/2026/TT-BGDĐT, in force since the day it was issued.
const fn until_2026(number: &'static str, issued: (u16, u8, u8)) -> Regulation {
    Regulation {
        number,
        issued,
        replaced: Some(("Thông tư số 57/2026/TT-BGDĐT", (2026, 7, 7))),
    }
}

/// The regulations.
pub(in crate::check) const REGULATIONS: &[Regulation] = &[
    until_2026("17/2018/TT-BGDĐT", (2018, 8, 22)),
    until_2026("18/2018/TT-BGDĐT", (2018, 8, 22)),
    until_2026("19/2018/TT-BGDĐT", (2018, 8, 22)),
    until_2026("22/2024/TT-BGDĐT", (2024, 12, 10)),
    held("57/2026/TT-BGDĐT", (2026, 7, 7)),
    held("5932/BGDĐT-QLCL", (2018, 12, 28)),
    held("5942/BGDĐT-QLCL", (2018, 12, 28)),
    held("13/2020/TT-BGDĐT", (2020, 5, 26)),
    held("28/2020/TT-BGDĐT", (2020, 9, 4)),
    held("52/2020/TT-BGDĐT", (2020, 12, 31)),
    held("09/2024/TT-BGDĐT", (2024, 6, 3)),
    held("15/2026/TT-BGDĐT", (2026, 3, 24)),
    held("43/2019/QH14", (2019, 6, 14)),
    held("142/2025/NĐ-CP", (2025, 6, 12)),
];

/// Kinds of documents that are cited with a number, longer names first.
pub(in crate::check) const KINDS: &[&str] = &[
    "thông tư liên tịch",
    "văn bản hợp nhất",
    "thông tư",
    "nghị định",
    "nghị quyết",
    "quyết định",
    "chỉ thị",
    "công văn",
    "kế hoạch",
    "hướng dẫn",
    "báo cáo",
    "thông báo",
    "tờ trình",
    "công điện",
];
/// Word before the number.
pub(in crate::check) const NUMBER: &str = "số";
/// Doubled connecting words of citations and what is meant.
pub(in crate::check) const DOUBLED: &[(&str, &str)] = &[
    ("về quy định về", "quy định về"),
    ("về việc về", "về việc"),
    ("ban hành ban hành", "ban hành"),
];
/// Opens what a document issues.
pub(in crate::check) const ISSUES: &str = "ban hành";
/// Abbreviation of the sector at the end of its bodies' abbreviations.
pub(in crate::check) const SECTOR: &str = "GDĐT";
