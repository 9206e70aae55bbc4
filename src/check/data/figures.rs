//! Words between figures: what opens parts, what names a whole, how money and levels are told. Not folded, in lower case.

/// What opens all parts of a whole.
pub(in crate::check) const ALL_PARTS: &[&str] = &["bao gồm", "gồm có", "gồm", "chia thành", "chia làm", "cụ thể"];
/// What opens some parts of it, or all.
pub(in crate::check) const SOME_PARTS: &[&str] = &["trong đó"];
/// Words of parts that do not overlap: grades, age groups, the kinds of staff, places and sources.
pub(in crate::check) const PARTITIONS: &[&str] = &[
    "khối",
    "cấp",
    "mẫu giáo",
    "nhà trẻ",
    "nhóm trẻ",
    "cán bộ quản lý",
    "ban giám hiệu",
    "nhân viên",
    "điểm trường",
    "điểm chính",
];
/// Units of people of a school's staff: together they are "người".
pub(in crate::check) const STAFF_UNITS: &[&str] = &["người", "cán bộ quản lý", "cán bộ", "giáo viên", "nhân viên"];
/// Units of classes: a nursery group counts as one.
pub(in crate::check) const CLASS_UNITS: &[&str] = &["lớp", "nhóm"];
/// Before a number that is meant for each one of several.
pub(in crate::check) const EACH: &[&str] = &["mỗi", "từng"];
/// Before the number of all.
pub(in crate::check) const WHOLE_LEADS: &[&str] =
    &["trên", "trong", "trong số", "tổng số", "trong tổng số", "của", "tổng"];
/// Opens the last row of a table.
pub(in crate::check) const TOTAL_ROWS: &[&str] = &["cộng", "tổng", "tổng cộng", "tổng số", "cộng chung", "toàn trường"];
/// Opens an amount in words.
pub(in crate::check) const IN_WORDS: &[&str] = &["bằng chữ", "viết bằng chữ", "số tiền bằng chữ"];
/// Ends one.
pub(in crate::check) const CURRENCY_WORD: &str = "đồng";
/// Before the money of a plan where duties speak of it.
pub(in crate::check) const AMOUNT_LEADS: &[&str] = &["dự toán", "kinh phí", "tổng số tiền"];
/// Words that make a figure one of something else, or no count.
pub(in crate::check) const RETOLD_STOPS: &[&str] = &[
    "lần", "lớp", "khối", "tháng", "ngày", "năm", "tuần", "quý", "giờ", "phút", "tiết", "buổi", "đến", "mức", "số",
    "thêm", "và", "của", "trong", "trên", "ở", "là", "có", "được", "cho", "từ", "với", "người", "em", "triệu", "trước",
    "sau", "thiếu", "mới", "đúng", "đạt", "nghìn", "tỷ", "đồng", "đầu", "cuối", "tổ", "kỳ", "điểm", "giai", "đợt",
    "còn", "khi", "mỗi", "thành", "tuổi", "bài",
];
/// Before the figure a goal is measured by.
pub(in crate::check) const AIMED: &[&str] = &["so với mục tiêu", "so với chỉ tiêu", "mục tiêu là", "chỉ tiêu là"];
/// Opens what there is.
pub(in crate::check) const HAVING: &[&str] = &[
    "hiện có",
    "hiện nay có",
    "hiện đang có",
    "đang có",
    "đã có",
    "hiện tại có",
];
/// What adds to what there is.
pub(in crate::check) const ADDING: &[&str] = &[
    "mua",
    "bổ sung",
    "mua sắm",
    "trang bị",
    "lắp",
    "lắp đặt",
    "xây",
    "xây mới",
    "mua thêm",
    "trồng",
];
/// Before the number of all, where parts of it follow.
pub(in crate::check) const IN_ALL: &[&str] = &["trong", "trong số", "trong tổng số", "trên tổng số"];
