//! Words around the names of schools, places and people.

/// Units before names of places.
pub(in crate::check) const PLACE_UNITS: &[&str] = &["xã", "phường", "trấn", "khu", "huyện", "quận", "tỉnh", "phố"];
/// Units of the lowest level: a place is one of them.
pub(in crate::check) const COMMUNE_UNITS: &[&str] = &["xã", "phường", "trấn", "khu"];
/// Units of the level that was between: a place is one of them.
pub(in crate::check) const DISTRICT_LEVEL: &[&str] = &["huyện", "quận"];
/// Departments that are named after their province or district without its unit.
pub(in crate::check) const DEPARTMENTS: &[&str] = &[
    "sở giáo dục và đào tạo",
    "sở gdđt",
    "sở gd&đt",
    "phòng giáo dục và đào tạo",
    "phòng gdđt",
    "phòng gd&đt",
];
/// Bodies above a school, before a unit: a plan names its own.
pub(in crate::check) const OWN_BODIES: &[&str] = &[
    "ubnd",
    "ủy ban nhân dân",
    "uỷ ban nhân dân",
    "đảng ủy",
    "đảng uỷ",
    "hđnd",
    "hội đồng nhân dân",
    "sở giáo dục và đào tạo",
    "sở gdđt",
    "sở gd&đt",
    "phòng giáo dục và đào tạo",
    "phòng gdđt",
    "phòng gd&đt",
];
/// Kinds of schools and how names tell them, folded.
pub(in crate::check) const KIND_NAMES: &[(&str, &[&str])] = &[
    ("mn", &["mam non", "mn", "mau giao", "mg"]),
    ("th", &["tieu hoc", "th"]),
    ("thcs", &["trung hoc co so", "thcs"]),
    ("thpt", &["trung hoc pho thong", "thpt"]),
    ("ptdtbt", &["pho thong dan toc ban tru", "ptdtbt"]),
    ("ptdtnt", &["pho thong dan toc noi tru", "ptdtnt"]),
];
/// Titles of one person each, or of few; longer ones first.
pub(in crate::check) const TITLES: &[&str] = &[
    "phó hiệu trưởng",
    "hiệu trưởng",
    "phó giám đốc",
    "giám đốc",
    "chủ tịch công đoàn",
    "bí thư đoàn trường",
    "bí thư chi bộ",
    "tổng phụ trách đội",
    "kế toán",
    "văn thư",
    "thư ký hội đồng",
];
/// How men and women are spoken of.
pub(in crate::check) const MEN: &[&str] = &["ông", "thầy"];
/// The same of women.
pub(in crate::check) const WOMEN: &[&str] = &["bà", "cô"];
/// A middle name of women only.
pub(in crate::check) const OF_WOMEN: &str = "thị";
