//! Words that mark places in a plan. All are compared folded: without diacritics and capitals.

use crate::plan::SchoolKind;

/// Words of names that tell the kind of school; of several the first counts.
pub const KINDS: &[(&str, SchoolKind)] = &[
    ("liên cấp", SchoolKind::NhieuCap),
    ("nhiều cấp", SchoolKind::NhieuCap),
    ("tiểu học và trung học cơ sở", SchoolKind::NhieuCap),
    ("tiểu học và thcs", SchoolKind::NhieuCap),
    ("th&thcs", SchoolKind::NhieuCap),
    ("th và thcs", SchoolKind::NhieuCap),
    ("th-thcs", SchoolKind::NhieuCap),
    ("thcs&thpt", SchoolKind::NhieuCap),
    ("thcs và thpt", SchoolKind::NhieuCap),
    ("thcs-thpt", SchoolKind::NhieuCap),
    ("trung học cơ sở và trung học phổ thông", SchoolKind::NhieuCap),
    ("giáo dục thường xuyên", SchoolKind::Gdtx),
    ("gdtx", SchoolKind::Gdtx),
    ("gdnn", SchoolKind::Gdtx),
    ("mầm non", SchoolKind::MamNon),
    ("mẫu giáo", SchoolKind::MamNon),
    ("nhà trẻ", SchoolKind::MamNon),
    ("tiểu học", SchoolKind::TieuHoc),
    ("trung học cơ sở", SchoolKind::Thcs),
    ("thcs", SchoolKind::Thcs),
    ("trung học phổ thông", SchoolKind::Thpt),
    ("thpt", SchoolKind::Thpt),
    ("kh-mn", SchoolKind::MamNon),
    ("kh-th", SchoolKind::TieuHoc),
];

/// How the name of a school begins in a letterhead.
pub const SCHOOL_STARTS: &[&str] = &["trường", "trung tâm", "cơ sở", "nhóm trẻ", "lớp mẫu giáo"];
/// Quốc hiệu.
pub const STATE: &str = "cộng hòa xã hội chủ nghĩa việt nam";
/// Tiêu ngữ.
pub const MOTTO: &str = "độc lập - tự do - hạnh phúc";
/// What the title says.
pub const TITLE: &str = "cải tiến chất lượng";
/// The kind of document in the title.
pub const PLAN: &str = "kế hoạch";
/// Before the name of a school year.
pub const SCHOOL_YEAR: &str = "năm học";
/// Before a number.
pub const NUMBER: &str = "số";
/// Before a day.
pub const DAY: &str = "ngày";
/// After a day.
pub const MONTH: &str = "tháng";
/// Before a standard's number.
pub const STANDARD: &str = "tiêu chuẩn";
/// Before a criterion's number.
pub const CRITERION: &str = "tiêu chí";
/// A level. Read from scans it loses its hook; folded it is the same word.
pub const LEVEL: &str = "mức";
/// Before the recipients.
pub const RECIPIENTS: &str = "nơi nhận";
/// How closing words begin.
pub const CLOSING: &[&str] = &["trên đây là"];
/// How an introduction of what follows ends.
pub const LEAD_IN_END: &str = "như sau";
/// Kinds of documents, and what stands before them.
pub const DOCUMENTS: &[&str] = &[
    "căn cứ",
    "thông tư",
    "công văn",
    "quyết định",
    "nghị định",
    "nghị quyết",
    "luật",
    "chỉ thị",
    "kế hoạch số",
    "hướng dẫn số",
    "văn bản số",
    "thực hiện",
];
/// Titles of those who sign.
pub const SIGNERS: &[&str] = &[
    "hiệu trưởng",
    "quyền hiệu trưởng",
    "q.hiệu trưởng",
    "q. hiệu trưởng",
    "phó hiệu trưởng",
    "giám đốc",
    "phó giám đốc",
    "kt.",
    "tm.",
    "tl.",
    "tuq.",
    "phụ trách trường",
    "thủ trưởng đơn vị",
    "chủ cơ sở",
];
/// Notes where a signature stood.
pub const SIGNED: &[&str] = &["đã ký", "ký tên", "ký, ghi rõ họ tên", "ký và ghi rõ họ tên"];
/// Words for the large parts of a text.
pub const PARTS: &[&str] = &["phần", "chương"];
/// Before the number of a part in words.
pub const ORDINAL: &str = "thứ";
/// Numbers of parts in words.
pub const PART_NUMBERS: &[&str] = &[
    "nhất", "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
];
/// Kinds of papers that are no plan, where their title begins so.
pub const OTHER_PAPERS: &[&str] = &[
    "báo cáo",
    "quyết định",
    "thông báo",
    "tờ trình",
    "biên bản",
    "danh sách",
    "quy chế",
    "giấy mời",
    "hướng dẫn",
    "lịch công tác",
    "nghị quyết",
    "phiếu",
    "công văn",
    "đề cương",
    "bảng phân công",
    "thời khóa biểu",
];
/// What plans of this kind are about.
pub const IMPROVEMENT: &str = "cải tiến";
/// Titles before the name of a person.
pub const TITLES: &[&str] = &["ông", "bà", "thầy", "cô", "đ/c", "đồng chí", "đc"];
