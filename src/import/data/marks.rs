//! Words that mark places in a plan. All are compared folded, without diacritics and capitals, and kept so.

use std::sync::LazyLock;

use crate::plan::SchoolKind;
use crate::text::fold::fold;

/// Words that are folded once, when they are first compared.
macro_rules! word {
    ($(#[$doc:meta])* $name:ident = $words:expr) => {
        $(#[$doc])*
        pub static $name: LazyLock<String> = LazyLock::new(|| fold($words));
    };
}

/// A list of such words.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident = $words:expr) => {
        $(#[$doc])*
        pub static $name: LazyLock<Vec<String>> = LazyLock::new(|| $words.iter().map(|words| fold(words)).collect());
    };
}

/// Words of names that tell the kind of school; of several the first counts.
pub static KINDS: LazyLock<Vec<(String, SchoolKind)>> = LazyLock::new(|| {
    let kinds = [
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
    kinds.into_iter().map(|(words, kind)| (fold(words), kind)).collect()
});

words! {
/// How the name of a school begins in a letterhead.
SCHOOL_STARTS = ["trường", "trung tâm", "cơ sở", "nhóm trẻ", "lớp mẫu giáo"]
}
words! {
/// Bodies of a school whose name may stand below the school's in a letterhead.
SCHOOL_BODIES = ["hội đồng tự đánh giá", "ban chỉ đạo"]
}
word! {
/// Quốc hiệu.
STATE = "cộng hòa xã hội chủ nghĩa việt nam"
}
word! {
/// Tiêu ngữ.
MOTTO = "độc lập - tự do - hạnh phúc"
}
word! {
/// What the title says.
TITLE = "cải tiến chất lượng"
}
word! {
/// Before what a letter is about.
ABOUT = "v/v"
}
word! {
/// The kind of document in the title.
PLAN = "kế hoạch"
}
word! {
/// Before the name of a school year.
SCHOOL_YEAR = "năm học"
}
word! {
/// Before a number.
NUMBER = "số"
}
word! {
/// Before a day.
DAY = "ngày"
}
word! {
/// After a day.
MONTH = "tháng"
}
word! {
/// Before a standard's number.
STANDARD = "tiêu chuẩn"
}
word! {
/// Before a criterion's number.
CRITERION = "tiêu chí"
}
word! {
/// The same, shortened.
CRITERION_SHORT = "tc"
}
word! {
/// A level. Read from scans it loses its hook; folded it is the same word.
LEVEL = "mức"
}
words! {
/// Before the recipients.
RECIPIENTS = ["nơi nhận", "nơi gửi:"]
}
words! {
/// How closing words begin.
CLOSING = ["trên đây là"]
}
words! {
/// How the last sentence of a plan begins, where it has nothing of the others.
CLOSING_LAST = ["đề nghị", "yêu cầu các", "trong quá trình thực hiện", "kế hoạch này", "nhận được kế hoạch"]
}
/// What the text of a paper ends with.
pub const END: &str = "./.";
word! {
/// How an introduction of what follows ends.
LEAD_IN_END = "như sau"
}
word! {
/// Before what a plan rests on.
BASIS = "căn cứ"
}
words! {
/// Kinds of documents, and what stands before them.
DOCUMENTS = [
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
]
}
words! {
/// Titles of those who sign.
SIGNERS = [
    "hiệu trưởng",
    "quyền hiệu trưởng",
    "q.hiệu trưởng",
    "q. hiệu trưởng",
    "phó hiệu trưởng",
    "p.hiệu trưởng",
    "p. hiệu trưởng",
    "giám đốc",
    "phó giám đốc",
    "chủ tịch",
    "kt.",
    "tm.",
    "tl.",
    "tuq.",
    "phụ trách trường",
    "thủ trưởng đơn vị",
    "chủ cơ sở",
]
}
words! {
/// Notes where a signature stood.
SIGNED = ["đã ký", "chữ ký", "ký tên", "ký, ", "ký và ", "ký ghi "]
}
word! {
/// Above a table of contents.
CONTENTS = "mục lục"
}
words! {
/// How what is appended below the signature begins.
APPENDED = ["phụ lục", "danh sách", "bảng tổng hợp", "kèm theo", "(kèm theo"]
}
words! {
/// What an official form is called, before its number.
FORM_NAMES = ["biểu", "biểu số", "mẫu", "mẫu số", "biểu mẫu", "biểu mẫu số", "phụ lục", "phụ lục số"]
}
words! {
/// Words for the large parts of a text.
PARTS = ["phần", "chương", "mục"]
}
words! {
/// Words before the number of a table, or of what is to be improved.
CAPTIONS = ["bảng", "biểu", "vấn đề", "nội dung", "ưu tiên"]
}
word! {
/// Before the number of what is to be improved.
ISSUE = "vấn đề"
}
word! {
/// Before the number of a part in words.
ORDINAL = "thứ"
}
words! {
/// Numbers of parts in words.
PART_NUMBERS = [
    "nhất", "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
]
}
words! {
/// Kinds of papers that are no plan, where their title begins so.
OTHER_PAPERS = [
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
]
}
word! {
/// What plans of this kind are about.
IMPROVEMENT = "cải tiến"
}
word! {
/// What is improved.
QUALITY = "chất lượng"
}
words! {
/// Titles before the name of a person.
TITLES = ["ông", "bà", "thầy", "cô", "đ/c", "đồng chí", "đc"]
}
