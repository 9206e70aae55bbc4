//! Words of schools, compared without diacritics and letter case.

/// Words between which and a year stands a deadline or a stretch of time to come: "đến năm 2026", "trong năm 2026".
pub const AHEAD: &[&str] = &[
    "đến", "tới", "trong", "cuối", "đầu", "hết", "trước", "từ", "sang", "giữa",
];
/// Phrases before a date that make it one of facts: what was counted or compared with does not move.
pub const FACTS: &[&str] = &[
    "so với",
    "khảo sát",
    "số liệu",
    "thống kê",
    "thời điểm",
    "hiện tại",
    "hiện nay",
    "tính đến",
    "theo báo cáo",
    "đã",
    "thực trạng",
    "hiện trạng",
    "từng",
];
/// Kinds of documents: a date after one of them belongs to its citation.
pub const DOCUMENTS: &[&str] = &[
    "thông tư",
    "nghị định",
    "nghị quyết",
    "công văn",
    "quyết định",
    "luật",
    "chỉ thị",
    "kế hoạch số",
    "thông báo",
    "hướng dẫn số",
    "công điện",
    "tờ trình số",
    "báo cáo số",
    "văn bản",
    "biên bản số",
    "ban hành",
];
/// Before the day of a citation.
pub const DAY: &[&str] = &["ngày"];

/// What says that an action is finished.
pub const FINISHED: &[&str] = &[
    "hoàn thành",
    "đã xong",
    "làm xong",
    "xong",
    "đã thực hiện",
    "đã triển khai",
    "kết thúc",
    "đạt",
    "vượt",
];
/// What says that an action is not finished. Not "hoãn" alone: without diacritics it is the beginning of "hoàn thành".
pub const UNFINISHED: &[&str] = &[
    "chưa",
    "đang",
    "không",
    "chậm",
    "dở dang",
    "một phần",
    "tiếp tục",
    "chuyển sang",
    "tạm dừng",
    "tạm hoãn",
    "hoãn lại",
    "lùi lại",
    "dự kiến",
    "sẽ",
];
/// What leaves open how far an action is.
pub const NEARLY: &[&str] = &["cơ bản", "gần", "phần lớn", "hầu hết", "bước đầu"];
/// What makes less than 100 % more than was aimed at.
pub const EXCEEDED: &[&str] = &["vượt"];
/// What a note must say before its words count as a degree of completion; without it they may be a plan.
pub const ALREADY: &[&str] = &["đã"];

/// Kinds of documents a school writes itself.
pub const OWN_DOCUMENTS: &[&str] = &["báo cáo", "kế hoạch", "nghị quyết", "biên bản", "kết quả"];
/// How a school calls itself as issuer.
pub const OWN_ISSUERS: &[&str] = &["trường", "trung tâm", "hội đồng tự đánh giá", "hiệu trưởng", "chi bộ"];
/// Guides to the circulars of 2018 that went with them: Công văn 5932 and 5942/BGDĐT-QLCL of 28/12/2018.
pub const GUIDES_OF_2018: &[&str] = &["5932/BGDĐT", "5942/BGDĐT"];

/// How the role of a deputy begins.
pub const DEPUTIES: &[&str] = &["phó", "các phó"];

/// What a goal is compared with in its own words: last year's state, which is another one now.
pub const PRESENT: &[&str] = &[
    "hiện nay",
    "hiện tại",
    "hiện trạng",
    "hiện có",
    "hiện đạt",
    "hiện mới",
    "hiện còn",
    "năm học trước",
    "năm trước",
];

/// Which of the roles of a form a role of another form goes into: words of both, the first that fit. A role none fits stays
/// a role of its own.
pub const ROLES: &[&[&str]] = &[
    &["hiệu trưởng", "giám đốc", "đứng đầu"],
    &["hội đồng tự đánh giá"],
    &["tổ chuyên môn", "cán bộ, giáo viên"],
];
