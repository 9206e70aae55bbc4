//! The words a citation is taken apart by; compared folded, except where it says so.

/// Kinds of documents that are cited with a number or a date.
pub(super) const KINDS: &[&str] = &[
    "hiến pháp",
    "bộ luật",
    "luật",
    "pháp lệnh",
    "nghị quyết",
    "nghị định",
    "quyết định",
    "chỉ thị",
    "thông tư",
    "thông báo",
    "thông tri",
    "công văn",
    "công điện",
    "kế hoạch",
    "hướng dẫn",
    "báo cáo",
    "tờ trình",
    "biên bản",
    "kết luận",
    "chương trình",
    "đề án",
    "dự án",
    "phương án",
    "quy chế",
    "quy định",
    "điều lệ",
    "văn bản",
    "chiến lược",
    "giấy chứng nhận",
];
/// Kinds that are named with nothing but their year.
pub(super) const OF_A_YEAR: &[&str] = &["hiến pháp", "bộ luật", "luật", "pháp lệnh"];
/// Words before the kind, longer ones first.
pub(super) const LEADS: &[&str] = &[
    "căn cứ vào",
    "căn cứ theo",
    "căn cứ",
    "thực hiện theo",
    "thực hiện",
    "theo",
];
/// Before the number.
pub(super) const NUMBER: &str = "số";
/// Before the issuer.
pub(super) const OF: &str = "của";
/// Before a day.
pub(super) const DAY: &str = "ngày";
/// Words that no name of an issuer has: with them begins what a document is about.
pub(super) const SUBJECTS: &[&str] = &[
    "ban hành",
    "về",
    "v/v",
    "quy định",
    "hướng dẫn",
    "sửa đổi",
    "bổ sung",
    "phê duyệt",
    "công nhận",
    "thành lập",
    "công bố",
    "ngày",
    "tháng",
    "năm",
    "thông qua",
    "phân công",
    "triển khai",
    "kèm theo",
    "đối với",
    "giai đoạn",
];
/// The same, as long as they are not written with a capital: "Ban Tổ chức".
pub(super) const LOWER_SUBJECTS: &[&str] = &[
    "tổ chức",
    "thực hiện",
    "giao",
    "kế hoạch",
    "tăng cường",
    "đẩy mạnh",
    "yêu cầu",
    "cho",
    "để",
    "nhằm",
    "theo",
    "trong",
    "tại",
    "quyết định",
    "chỉ đạo",
    "phát động",
    "gửi",
    "báo cáo",
    "đã",
    "có",
];
/// Words behind a document's number that lead to another document.
pub(super) const AND: &[&str] = &["và", "&"];
