//! Words between figures: what opens parts, what names a whole, how money and levels are told. In lower case; not folded where not said.

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

/// Words by which a step names the state it leads to; not folded.
pub(in crate::check) const REACHING: &[&str] = &["lên", "xuống", "còn", "đến", "đạt", "từ", "dưới", "trên"];

/// Words by which a present state is told beside a goal; not folded.
pub(in crate::check) const PRESENT: &[&str] = &[
    "hiện nay",
    "hiện tại",
    "hiện trạng",
    "hiện có",
    "hiện đạt",
    "năm học",
    "năm trước",
];

/// Words after which a share may be more than all; not folded.
pub(in crate::check) const GROWING: &[&str] = &["tăng", "vượt", "gấp", "bằng", "so với"];

/// Between a part and its share of the whole; folded.
pub(in crate::check) const MAKES: &str = "chiem";

/// Between a part and the whole it is of; folded, longer ones first.
pub(in crate::check) const OF_TOTAL: &[&str] = &["tren tong so", "trong tong so", "tren tong"];

/// What may stand before the share; folded, longer ones first.
pub(in crate::check) const RATIOS: &[&str] = &["ty le la", "ti le la", "ty le", "ti le"];

/// Behind a share: it is of what is named there; folded.
pub(in crate::check) const OF_WHOLE: &[&str] = &["so", "tong", "cua", "trong"];

/// Words behind an amount of money; not folded.
pub(in crate::check) const CURRENCY: &[&str] = &["đồng", "đ", "vnđ", "VNĐ"];

/// What plans count, longer ones first; not folded.
pub(in crate::check) const COUNTED: &[&str] = &[
    "cán bộ quản lý",
    "học sinh",
    "học viên",
    "giáo viên",
    "nhân viên",
    "cán bộ",
    "gia đình",
    "phòng học",
    "cha mẹ",
    "hộ",
    "trẻ",
    "lớp",
    "nhóm",
    "phòng",
    "thành viên",
    "đảng viên",
    "người",
    "em",
    "cháu",
    "bộ",
    "máy",
    "hồ sơ",
    "tiêu chí",
    "ý kiến",
    "thôn",
];

/// What joins a part and its whole.
pub(in crate::check) const OF_ALL: &[&str] = &[
    " trong ",
    " trong số ",
    " trong tổng số ",
    " trên ",
    " trên tổng số ",
    " trên tổng ",
    " trong tổng ",
];

/// Words before a number with a stroke that make it a date; not folded.
pub(in crate::check) const OF_DATES: &[&str] = &[
    "ngày", "tháng", "từ", "đến", "trước", "sau", "quý", "tuần", "số", "đầu", "cuối", "hết", "và", "-", "–", "(từ",
    "(ngày",
];

/// Words by which a count is one of what should not be; not folded.
pub(in crate::check) const NEGATIVE: &[&str] = &[
    "chưa",
    "không",
    "thiếu",
    "suy dinh dưỡng",
    "thấp còi",
    "nhẹ cân",
    "thừa cân",
    "béo phì",
    "bỏ học",
    "vi phạm",
    "yếu",
    "kém",
    "hỏng",
    "nghỉ học",
    "lưu ban",
    "sâu răng",
    "vắng",
    "khó khăn",
    "xuống cấp",
];

/// What opens a part of what was counted before.
pub(in crate::check) const OF_WHICH: &str = "trong đó";

/// What gives each of several its share.
pub(in crate::check) const OF_EACH: &str = "mỗi ";

/// Who learns, as counts name them.
pub(in crate::check) const LEARNERS: &[&str] = &["em", "học sinh", "học viên", "trẻ", "cháu", "giáo viên", "người"];

/// How a goal says that it may be more.
pub(in crate::check) const LEAST: &[&str] = &["ít nhất", "tối thiểu", "không dưới", "có", "đủ"];

/// How a row opens that sums up the others, folded.
pub(in crate::check) const TOTALS: &[&str] = &[
    "tong cong",
    "cong",
    "tong",
    "tong so",
    "tong kinh phi",
    "tong cong kinh phi",
    "tong tien",
];

/// Where a move begins.
pub(in crate::check) const FROM: &str = "từ";

/// The word of a rise.
pub(in crate::check) const UP: &str = "lên";

/// The word of a fall.
pub(in crate::check) const DOWN: &str = "xuống";

/// The word for all of a count.
pub(in crate::check) const EVERY: &str = "cả";

/// Between a fraction and a share: the share is of something else.
pub(in crate::check) const OF_OTHERS: &[&str] = &["số", "so"];
