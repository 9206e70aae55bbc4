//! What known documents are about: words without which a citation of them is mixed up. In lower case, not folded.

use crate::plan::SchoolKind;

/// Numbers, and words of which one stands in every wording of the subject.
pub(in crate::check) const KEYS: &[(&str, &[&str])] = &[
    ("17/2018/TT-BGDĐT", &["kiểm định", "chuẩn quốc gia"]),
    ("18/2018/TT-BGDĐT", &["kiểm định", "chuẩn quốc gia"]),
    ("19/2018/TT-BGDĐT", &["kiểm định", "chuẩn quốc gia"]),
    ("22/2024/TT-BGDĐT", &["sửa đổi"]),
    (
        "57/2026/TT-BGDĐT",
        &["bảo đảm chất lượng", "đảm bảo chất lượng", "chuẩn quốc gia"],
    ),
    ("5932/BGDĐT-QLCL", &["tự đánh giá", "đánh giá ngoài"]),
    ("5942/BGDĐT-QLCL", &["tự đánh giá", "đánh giá ngoài"]),
    ("28/2020/TT-BGDĐT", &["điều lệ"]),
    ("32/2020/TT-BGDĐT", &["điều lệ"]),
    ("52/2020/TT-BGDĐT", &["điều lệ"]),
    ("15/2026/TT-BGDĐT", &["điều lệ"]),
    ("32/2018/TT-BGDĐT", &["chương trình"]),
    ("17/2009/TT-BGDĐT", &["chương trình"]),
    ("51/2020/TT-BGDĐT", &["chương trình"]),
    ("27/2020/TT-BGDĐT", &["đánh giá"]),
    ("22/2021/TT-BGDĐT", &["đánh giá"]),
    ("58/2011/TT-BGDĐT", &["đánh giá", "xếp loại"]),
    ("14/2018/TT-BGDĐT", &["chuẩn hiệu trưởng"]),
    ("25/2018/TT-BGDĐT", &["chuẩn hiệu trưởng"]),
    ("20/2018/TT-BGDĐT", &["chuẩn nghề nghiệp", "chuẩn giáo viên"]),
    ("26/2018/TT-BGDĐT", &["chuẩn nghề nghiệp", "chuẩn giáo viên"]),
    ("30/2026/TT-BGDĐT", &["chuẩn nghề nghiệp", "chuẩn giáo viên"]),
    ("13/2020/TT-BGDĐT", &["cơ sở vật chất"]),
    ("36/2017/TT-BGDĐT", &["công khai"]),
    ("09/2024/TT-BGDĐT", &["công khai"]),
    ("45/2021/TT-BGDĐT", &["an toàn", "tai nạn thương tích"]),
    ("16/2022/TT-BGDĐT", &["thư viện"]),
    ("30/2020/NĐ-CP", &["văn thư"]),
];
/// Kinds of schools as subjects name them.
pub(in crate::check) const KINDS: &[(&str, SchoolKind)] = &[
    ("mầm non", SchoolKind::MamNon),
    ("tiểu học", SchoolKind::TieuHoc),
    ("trung học cơ sở", SchoolKind::Thcs),
    ("trung học phổ thông", SchoolKind::Thpt),
];
/// Opens a basis.
pub(in crate::check) const BASIS: &str = "căn cứ ";
/// Documents of bodies above a school that have a number.
pub(in crate::check) const NUMBERED: &[&str] = &[
    "thông tư",
    "nghị định",
    "nghị quyết",
    "quyết định",
    "chỉ thị",
    "công văn",
    "kế hoạch",
    "hướng dẫn",
];
/// How those bodies are named behind "của".
pub(in crate::check) const ISSUERS: &[&str] = &[
    "của bộ",
    "của sở",
    "của phòng",
    "của ubnd",
    "của ủy ban",
    "của uỷ ban",
    "của chính phủ",
    "của thủ tướng",
];
/// What names no document.
pub(in crate::check) const VAGUE: &[&str] = &[
    "các văn bản hiện hành",
    "các văn bản khác",
    "các văn bản liên quan",
    "các văn bản có liên quan",
    "văn bản hiện hành khác",
    "văn bản khác có liên quan",
];
