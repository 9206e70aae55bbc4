//! Words around times that tell what is meant by them; folded (without diacritics and capitals) where not said otherwise.

/// Words before a time that is meant as one to come.
pub(in crate::check) const LEADS: &[&str] = &["truoc", "den", "het", "vao", "trong", "cham nhat", "tu", "cuoi", "dau"];
/// Words before a school year that is meant as one to come.
pub(in crate::check) const YEAR_LEADS: &[&str] = &["den", "het", "cuoi", "ca"];
/// Words between them and the numbers.
pub(in crate::check) const UNITS: &[&str] = &["ngay", "thang", "nam hoc", "quy", "cuoi", "dau", "giua"];
/// Words that make a time one to compare with.
pub(in crate::check) const LOOKING_BACK: &[&str] = &[
    "so voi",
    "da",
    "dat duoc",
    "ket qua nam",
    "ket qua cuoi",
    "hien trang",
    "hien nay",
    "hien co",
    "thuc trang",
    "tu khi",
    "cuoi ky truoc",
];
/// Words that make a day one on which something was issued or decided.
pub(in crate::check) const OF_PAPERS: &[&str] = &[
    "quyet dinh",
    "theo",
    "thanh lap",
    "hop ngay",
    "bien ban",
    "ban hanh ngay",
];

/// Words that make a document one about the year before.
pub(in crate::check) const REVIEWS: &[&str] = &[
    "tong ket",
    "so ket",
    "ket qua",
    "bao cao",
    "danh gia",
    "thi dua",
    "khen thuong",
    "cong nhan",
    "danh sach",
    "nam truoc",
];

/// Words of a document that tells schools what to do in a year.
pub(in crate::check) const GUIDES: &[&str] = &[
    "huong dan thuc hien nhiem vu",
    "nhiem vu trong tam",
    "ke hoach thoi gian",
];
/// Before the first of two times that a span lies between.
pub(in crate::check) const FROM: &[&str] = &["tu", "tu nam", "tu thang", "tu ngay"];
/// Between them.
pub(in crate::check) const TO: &[&str] = &["den", "den nam", "den thang", "den ngay", "den het thang", "-"];
/// What is done with a report that has to be ready.
pub(in crate::check) const READY: &[&str] = &["thong qua", "phe duyet", "hoan thanh", "nop", "gui"];
/// What somebody has then done.
pub(in crate::check) const DONE: &[&str] = &["hoan thanh", "xong"];
/// How a time begins that is a term alone and says nothing of the beginning.
pub(in crate::check) const TERMS: &[&str] = &["den", "het", "truoc", "cham nhat", "hoan thanh", "xong"];
/// Before a time that is a term within a sentence.
pub(in crate::check) const BEFORE_TERM: &[&str] = &[
    "truoc",
    "truoc ngay",
    "truoc thang",
    "het thang",
    "den thang",
    "den ngay",
];
/// How a goal begins that opens with its term.
pub(in crate::check) const OPENING_TERM: &[&str] = &["truoc ", "cham nhat ", "hoan thanh truoc "];

/// Shortcomings.
pub(in crate::check) const FAULTS: &[&str] = &["ton tai", "han che", "diem yeu", "yeu kem"];

/// What is done to a report that is yet to be written, folded.
pub(in crate::check) const TO_WRITE: &[&str] = &[
    "cap nhat",
    "bo sung",
    "viet",
    "hoan thien",
    "hoan thanh",
    "xay dung",
    "chuan bi",
    "lap",
    "phuc vu",
    "lam co so cho",
    "dua vao",
    "tong hop vao",
    "trinh",
    "phe duyet",
    "tham dinh",
];

/// What tells the end or the beginning of a year, not folded.
pub(in crate::check) const ENDS: &[&str] = &["cuối năm ", "đầu năm ", "giữa năm "];

/// Words by which a year is where something began, or is compared; not folded.
pub(in crate::check) const SINCE: &[&str] = &["từ", "kể từ", "so với", "trước", "sau"];

/// What comes first and what comes second; not folded, in lower case.
pub(in crate::check) const STAGES: &[(&str, &str)] = &[
    ("lần 1", "lần 2"),
    ("lần một", "lần hai"),
    ("lần thứ nhất", "lần thứ hai"),
    ("đợt 1", "đợt 2"),
    ("đợt một", "đợt hai"),
    ("giai đoạn 1", "giai đoạn 2"),
    ("học kỳ i", "học kỳ ii"),
    ("học kỳ 1", "học kỳ 2"),
    ("giữa kỳ", "cuối năm"),
    ("giữa năm", "cuối năm"),
    ("học kỳ i", "cuối năm"),
    ("sơ kết", "tổng kết"),
];
