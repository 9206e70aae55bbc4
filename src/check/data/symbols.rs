//! What the symbol of a document tells: its kind and who issued it (Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I).

/// Issued by several bodies.
pub(in crate::check) const JOINT: &str = "thông tư liên tịch";
/// Kinds whose abbreviation opens the symbol, longer names first.
pub(in crate::check) const KINDS: &[(&str, &str)] = &[
    (JOINT, "TTLT"),
    ("văn bản hợp nhất", "VBHN"),
    ("thông tư", "TT"),
    ("nghị định", "NĐ"),
    ("nghị quyết", "NQ"),
    ("quyết định", "QĐ"),
    ("chỉ thị", "CT"),
    ("kế hoạch", "KH"),
    ("hướng dẫn", "HD"),
    ("báo cáo", "BC"),
    ("thông báo", "TB"),
    ("tờ trình", "TTr"),
];
/// The kind without an abbreviation: its symbol opens with the issuer.
pub(in crate::check) const LETTER: &str = "công văn";
/// What is put into symbols of letters, and has no place there.
pub(in crate::check) const NO_SYMBOL: &str = "CV";
/// Kinds that people also give to a letter that guides or informs.
pub(in crate::check) const LOOSE: &[&str] = &["hướng dẫn", "báo cáo", "thông báo"];
/// Kinds that are law and carry the year of issue.
pub(in crate::check) const WITH_YEAR: &[&str] = &["thông tư", "nghị định", "thông tư liên tịch"];
/// Issuers: their abbreviations in symbols and how their names begin.
pub(in crate::check) const ISSUERS: &[(&[&str], &[&str])] = &[
    (&["BGDĐT"], &["bộ giáo dục", "bộ gd"]),
    (&["CP"], &["chính phủ"]),
    (&["TTg"], &["thủ tướng"]),
    (&["QH11", "QH12", "QH13", "QH14", "QH15", "QH16"], &["quốc hội"]),
    (&["UBND"], &["ủy ban nhân dân", "uỷ ban nhân dân", "ubnd"]),
    (&["HĐND"], &["hội đồng nhân dân", "hđnd"]),
    (&["SGDĐT", "SGD&ĐT"], &["sở giáo dục", "sở gd"]),
    (&["PGDĐT", "PGD&ĐT"], &["phòng giáo dục", "phòng gd"]),
    (&["BNV"], &["bộ nội vụ"]),
    (&["BTC"], &["bộ tài chính"]),
    (&["BYT"], &["bộ y tế"]),
    (&[], &["trường ", "nhà trường", "trung tâm gd"]),
];
/// Before the number of a legislature.
pub(in crate::check) const TERMS: &[&str] = &["Quốc hội khóa ", "Quốc hội khoá ", "Quốc hội Khóa "];
/// How abbreviations of schools begin in symbols.
pub(in crate::check) const SCHOOLS: &[&str] = &["TH", "MN", "MG", "PT", "TTGD"];
/// The head of an issuer signs for it.
pub(in crate::check) const HEADS: &[&str] = &["bộ trưởng ", "giám đốc ", "chủ tịch "];
/// Joins a document with its issuer.
pub(in crate::check) const OF: &str = "của ";
/// Words with which a document says what it is about.
pub(in crate::check) const SUBJECTS: &[&str] = &[
    "về",
    "v/v",
    "ban hành",
    "quy định",
    "hướng dẫn",
    "sửa đổi",
    "phê duyệt",
    "công bố",
    "kèm theo",
    "thực hiện",
    "tổ chức",
    "công nhận",
    "giao",
    "triển khai",
    "hợp nhất",
];
/// Legislatures of the Quốc hội: the years in which each passed laws.
pub(in crate::check) const LEGISLATURES: &[(&str, u16, u16)] = &[
    ("QH11", 2002, 2007),
    ("QH12", 2007, 2011),
    ("QH13", 2011, 2016),
    ("QH14", 2016, 2021),
    ("QH15", 2021, 2026),
    ("QH16", 2026, 2031),
];
