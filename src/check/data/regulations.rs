//! Regulations that plans cite: when they were issued and until when they held.

use crate::plan::SchoolKind;

/// A regulation.
pub(in crate::check) struct Regulation {
    /// Number with symbol.
    pub(in crate::check) number: &'static str,
    /// Year, month and day of issue.
    pub(in crate::check) issued: (u16, u8, u8),
    /// What took its place, and since which day.
    pub(in crate::check) replaced: Option<(&'static str, (u16, u8, u8))>,
    /// The schools it is about; none for all.
    pub(in crate::check) about: &'static [SchoolKind],
}

impl Regulation {
    /// The same about some schools only.
    const fn about(mut self, kinds: &'static [SchoolKind]) -> Self {
        self.about = kinds;
        self
    }
}

/// Kindergartens.
const YOUNGEST: &[SchoolKind] = &[SchoolKind::MamNon];
/// Primary schools, and those that have their grades.
const PRIMARY: &[SchoolKind] = &[SchoolKind::TieuHoc, SchoolKind::NhieuCap];
/// Secondary schools.
const SECONDARY: &[SchoolKind] = &[
    SchoolKind::Thcs,
    SchoolKind::Thpt,
    SchoolKind::NhieuCap,
    SchoolKind::Gdtx,
];
/// All but kindergartens.
const GENERAL: &[SchoolKind] = &[
    SchoolKind::TieuHoc,
    SchoolKind::Thcs,
    SchoolKind::Thpt,
    SchoolKind::NhieuCap,
    SchoolKind::Gdtx,
];

const fn held(number: &'static str, issued: (u16, u8, u8)) -> Regulation {
    Regulation {
        number,
        issued,
        replaced: None,
        about: &[],
    }
}

const fn until(number: &'static str, issued: (u16, u8, u8), by: &'static str, since: (u16, u8, u8)) -> Regulation {
    Regulation {
        number,
        issued,
        replaced: Some((by, since)),
        about: &[],
    }
}

/// Replaced by Thông tư 57/2026/TT-BGDĐT, in force since the day it was issued.
const fn until_2026(number: &'static str, issued: (u16, u8, u8)) -> Regulation {
    until(number, issued, "Thông tư số 57/2026/TT-BGDĐT", (2026, 7, 7))
}

/// The regulations.
pub(in crate::check) const REGULATIONS: &[Regulation] = &[
    // Accreditation and national standards.
    until_2026("17/2018/TT-BGDĐT", (2018, 8, 22)).about(PRIMARY),
    until_2026("18/2018/TT-BGDĐT", (2018, 8, 22)).about(SECONDARY),
    until_2026("19/2018/TT-BGDĐT", (2018, 8, 22)).about(YOUNGEST),
    until_2026("22/2024/TT-BGDĐT", (2024, 12, 10)),
    held("57/2026/TT-BGDĐT", (2026, 7, 7)),
    held("5932/BGDĐT-QLCL", (2018, 12, 28)).about(GENERAL),
    held("5942/BGDĐT-QLCL", (2018, 12, 28)).about(YOUNGEST),
    until(
        "42/2012/TT-BGDĐT",
        (2012, 11, 23),
        "Thông tư số 17/2018/TT-BGDĐT và 18/2018/TT-BGDĐT",
        (2018, 10, 10),
    ),
    until(
        "25/2014/TT-BGDĐT",
        (2014, 8, 7),
        "Thông tư số 19/2018/TT-BGDĐT",
        (2018, 10, 10),
    ),
    until(
        "59/2012/TT-BGDĐT",
        (2012, 12, 28),
        "Thông tư số 17/2018/TT-BGDĐT",
        (2018, 10, 10),
    ),
    until(
        "47/2012/TT-BGDĐT",
        (2012, 12, 7),
        "Thông tư số 18/2018/TT-BGDĐT",
        (2018, 10, 10),
    ),
    until(
        "02/2014/TT-BGDĐT",
        (2014, 2, 8),
        "Thông tư số 19/2018/TT-BGDĐT",
        (2018, 10, 10),
    ),
    // Charters of schools.
    until(
        "41/2010/TT-BGDĐT",
        (2010, 12, 30),
        "Thông tư số 28/2020/TT-BGDĐT",
        (2020, 10, 20),
    )
    .about(PRIMARY),
    until(
        "12/2011/TT-BGDĐT",
        (2011, 3, 28),
        "Thông tư số 32/2020/TT-BGDĐT",
        (2020, 11, 1),
    )
    .about(SECONDARY),
    until(
        "14/2008/QĐ-BGDĐT",
        (2008, 4, 7),
        "Thông tư số 52/2020/TT-BGDĐT",
        (2021, 3, 31),
    )
    .about(YOUNGEST),
    // Thông tư 15/2026/TT-BGDĐT, issued on 24/3/2026, is in force since 10/5/2026.
    until(
        "28/2020/TT-BGDĐT",
        (2020, 9, 4),
        "Thông tư số 15/2026/TT-BGDĐT",
        (2026, 5, 10),
    )
    .about(PRIMARY),
    until(
        "32/2020/TT-BGDĐT",
        (2020, 9, 15),
        "Thông tư số 15/2026/TT-BGDĐT",
        (2026, 5, 10),
    )
    .about(SECONDARY),
    held("52/2020/TT-BGDĐT", (2020, 12, 31)).about(YOUNGEST),
    held("15/2026/TT-BGDĐT", (2026, 3, 24)).about(GENERAL),
    // Programmes and assessment of learners.
    held("32/2018/TT-BGDĐT", (2018, 12, 26)).about(GENERAL),
    held("17/2009/TT-BGDĐT", (2009, 7, 25)).about(YOUNGEST),
    held("28/2016/TT-BGDĐT", (2016, 12, 30)).about(YOUNGEST),
    held("51/2020/TT-BGDĐT", (2020, 12, 31)).about(YOUNGEST),
    held("27/2020/TT-BGDĐT", (2020, 9, 4)).about(PRIMARY),
    held("22/2021/TT-BGDĐT", (2021, 7, 20)).about(SECONDARY),
    // Both held on for the grades that the new rules had not reached, until the school year 2024-2025.
    until(
        "58/2011/TT-BGDĐT",
        (2011, 12, 12),
        "Thông tư số 22/2021/TT-BGDĐT",
        (2024, 9, 5),
    )
    .about(SECONDARY),
    until(
        "30/2014/TT-BGDĐT",
        (2014, 8, 28),
        "Thông tư số 27/2020/TT-BGDĐT",
        (2024, 9, 5),
    )
    .about(PRIMARY),
    until(
        "22/2016/TT-BGDĐT",
        (2016, 9, 22),
        "Thông tư số 27/2020/TT-BGDĐT",
        (2024, 9, 5),
    )
    .about(PRIMARY),
    // Staff, buildings, openness.
    held("14/2018/TT-BGDĐT", (2018, 7, 20)).about(GENERAL),
    until(
        "20/2018/TT-BGDĐT",
        (2018, 8, 22),
        "Thông tư số 30/2026/TT-BGDĐT",
        (2026, 4, 14),
    )
    .about(GENERAL),
    held("30/2026/TT-BGDĐT", (2026, 4, 14)).about(GENERAL),
    held("25/2018/TT-BGDĐT", (2018, 10, 8)).about(YOUNGEST),
    held("26/2018/TT-BGDĐT", (2018, 10, 8)).about(YOUNGEST),
    held("13/2020/TT-BGDĐT", (2020, 5, 26)),
    until(
        "36/2017/TT-BGDĐT",
        (2017, 12, 28),
        "Thông tư số 09/2024/TT-BGDĐT",
        (2024, 7, 19),
    ),
    held("09/2024/TT-BGDĐT", (2024, 6, 3)),
    held("16/2022/TT-BGDĐT", (2022, 11, 22)),
    held("45/2021/TT-BGDĐT", (2021, 12, 31)).about(YOUNGEST),
    until(
        "13/2010/TT-BGDĐT",
        (2010, 4, 15),
        "Thông tư số 45/2021/TT-BGDĐT",
        (2022, 2, 15),
    )
    .about(YOUNGEST),
    held("09/2021/TT-BGDĐT", (2021, 3, 30)).about(GENERAL),
    held("37/2021/TT-BGDĐT", (2021, 12, 30)).about(PRIMARY),
    held("38/2021/TT-BGDĐT", (2021, 12, 30)).about(SECONDARY),
    held("39/2021/TT-BGDĐT", (2021, 12, 30)).about(SECONDARY),
    // Laws and decrees.
    until(
        "38/2005/QH11",
        (2005, 6, 14),
        "Luật Giáo dục số 43/2019/QH14",
        (2020, 7, 1),
    ),
    held("43/2019/QH14", (2019, 6, 14)),
    held("73/2025/QH15", (2025, 6, 16)),
    until(
        "110/2004/NĐ-CP",
        (2004, 4, 8),
        "Nghị định số 30/2020/NĐ-CP",
        (2020, 3, 5),
    ),
    until(
        "01/2011/TT-BNV",
        (2011, 1, 19),
        "Nghị định số 30/2020/NĐ-CP",
        (2020, 3, 5),
    ),
    held("30/2020/NĐ-CP", (2020, 3, 5)),
    held("24/2021/NĐ-CP", (2021, 3, 23)),
    held("71/2020/NĐ-CP", (2020, 6, 30)),
    held("84/2020/NĐ-CP", (2020, 7, 17)),
    held("105/2020/NĐ-CP", (2020, 9, 8)).about(YOUNGEST),
    held("80/2017/NĐ-CP", (2017, 7, 17)),
    held("58/2010/QH12", (2010, 11, 15)),
    held("102/2016/QH13", (2016, 4, 5)),
    held("142/2025/NĐ-CP", (2025, 6, 12)),
    held("143/2025/NĐ-CP", (2025, 6, 12)),
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
/// The word before a date.
pub(in crate::check) const DAYS: &[&str] = &["ngày", "Ngày"];
/// What stands between a date and the document that was issued on it.
pub(in crate::check) const ISSUED: &[&str] = &[" ban hành ", " ra ", " ký ", " có "];
/// Behind who issued a document: what it says.
pub(in crate::check) const SAYS: &[&str] = &[" về ", " ban hành ", " quy định ", " phê duyệt ", " hướng dẫn "];
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
