//! Words by which rules tell what kind of thing a text is. Unless it is said, they are folded: without diacritics, in lower case.

/// Verbs a task begins with; whoever is responsible does not begin with one.
pub(in crate::check) const VERBS: &[&str] = &[
    "phoi hop voi",
    "phoi hop cung",
    "to chuc cho",
    "to chuc thuc hien",
    "xay dung",
    "dau tu",
    "tham muu",
    "ra soat",
    "bo sung",
    "cap nhat",
    "tao dieu kien",
    "khuyen khich",
    "phan cong",
    "tuyen truyen",
    "huy dong",
    "mua sam",
    "sua chua",
    "day manh",
    "thuc hien",
    "trien khai",
    "tang cuong",
    "nang cao",
    "lap ke hoach",
    "du tru",
    "chi dao",
    "cu giao vien",
];

/// Verbs of plain work, not folded: "Lâm" is a name and "làm" is none.
pub(in crate::check) const DOING: &[&str] = &[
    "mua",
    "lắp",
    "làm",
    "sửa",
    "dạy",
    "mở",
    "lập",
    "viết",
    "soạn",
    "gửi",
    "mời",
    "đưa",
    "ký",
    "cử",
    "đặt",
    "thay",
    "thi",
    "kiểm kê",
    "kiểm tra",
    "tổ chức",
    "tập huấn",
    "bồi dưỡng",
    "vận động",
    "khảo sát",
    "niêm yết",
    "phân loại",
    "trồng",
    "quyên góp",
    "trang bị",
    "cải tạo",
    "nâng cấp",
    "xây",
    "sinh hoạt",
    "dự giờ",
    "trao đổi",
    "thăm",
    "trực",
    "ghi",
    "phụ đạo",
    "chăm sóc",
    "giúp",
    "thống kê",
    "nhập",
    "nộp",
    "nhắc",
    "gọi",
];

/// Words of which times consist, folded.
pub(in crate::check) const TIME_WORDS: &[&str] = &[
    "tu", "den", "thang", "ngay", "nam", "hoc", "quy", "va", "truoc", "sau", "het", "dau", "cuoi", "giua", "trong",
    "tuan", "ky", "ki", "hk", "i", "ii", "iii", "iv", "hoan", "thanh", "hang", "moi",
];

/// What a body named after its work begins with: no verb, though it looks like one.
pub(in crate::check) const BODIES: &[&str] =
    &["to chuc dang", "to chuc doan", "to chuc cong doan", "to chuc chinh tri"];

/// What says that something is not so yet; not folded, since "sửa chữa" and "con em" are something else.
pub(in crate::check) const WEAK: &[&str] = &[
    "chưa",
    "còn hạn chế",
    "còn nhiều hạn chế",
    "còn thiếu",
    "còn ít",
    "còn yếu",
    "còn chậm",
    "còn lúng túng",
    "còn ngại",
    "còn e ngại",
    "còn lỏng lẻo",
    "còn hình thức",
    "còn mang tính hình thức",
    "còn đơn điệu",
    "còn nghèo nàn",
    "còn sơ sài",
    "còn thấp",
    "còn gặp khó khăn",
    "còn nhiều khó khăn",
    "còn bất cập",
    "còn nhiều bất cập",
    "không đồng đều",
];

/// What turns a weakness into a goal; not folded, since "giám sát" is no "giảm".
pub(in crate::check) const MENDING: &[&str] = &[
    "khắc phục",
    "không còn",
    "giảm",
    "xóa",
    "xoá",
    "chấm dứt",
    "bổ sung",
    "hoàn thiện",
    "giải quyết",
    "hỗ trợ",
    "chưa từng",
    "bồi dưỡng",
    "giúp",
    "không để",
    "không có",
    "rà soát",
    "điều chỉnh",
    "cải thiện",
    "sửa",
    "sửa đổi",
    "thay",
    "xử lý",
    "thu hẹp",
    "ngăn",
    "loại bỏ",
    "loại trừ",
    "phụ đạo",
    "kèm",
    "tư vấn",
    "đầu tư",
    "nâng",
    "phát hiện",
    "xác định",
    "so với",
    "thay vì",
    "hết",
    "hướng dẫn",
    "kể cả",
    "nếu",
];

/// What behind a weakness says that it was mended; not folded.
pub(in crate::check) const MENDED: &[&str] = &["được", "hoàn thành", "đều", "sẽ", "xong"];

/// Words by which a figure is one that was asked for, not one that is reached; not folded.
pub(in crate::check) const ASKED: &[&str] = &[
    "chỉ tiêu",
    "mục tiêu",
    "yêu cầu",
    "quy định",
    "so với",
    "phải đạt",
    "kế hoạch",
    "thấp hơn",
    "chuẩn là",
];

/// Words by which a goal keeps what is reached; not folded.
pub(in crate::check) const KEPT: &[&str] = &["duy trì", "giữ vững", "giữ ổn định", "ổn định", "tiếp tục giữ"];

/// Words by which a figure is a step, not a state; not folded.
pub(in crate::check) const STEP: &[&str] = &[
    "tăng",
    "tăng thêm",
    "tăng ít nhất",
    "giảm",
    "giảm ít nhất",
    "giảm thêm",
    "thêm",
];

/// Words by which a step names the state it leads to; not folded.
pub(in crate::check) const REACHING: &[&str] = &["lên", "xuống", "còn", "đến", "đạt", "từ", "dưới", "trên"];

/// Words by which a goal is to fall; not folded.
pub(in crate::check) const FALLING: &[&str] = &[
    "xuống",
    "dưới",
    "còn",
    "không quá",
    "không vượt quá",
    "nhiều nhất",
    "tối đa",
];

/// Words by which a goal is surely to fall; not folded.
pub(in crate::check) const LOWERED: &[&str] = &["giảm", "hạ", "xuống"];

/// Words by which a goal is to rise; not folded.
pub(in crate::check) const RISING: &[&str] = &["trở lên", "ít nhất", "tối thiểu", "đạt", "trên", "lên"];

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

/// Where money comes from.
pub(in crate::check) const SOURCES: &[&str] = &[
    "tu tuc",
    "ngan sach",
    "xa hoi hoa",
    "chi thuong xuyen",
    "hoc phi",
    "kinh phi",
];

/// How a result opens that is work instead.
pub(in crate::check) const WORK: &[&str] = &[
    "xay dung ke hoach",
    "thuc hien cong tac",
    "to chuc thuc hien",
    "tuyen truyen",
    "phoi hop voi",
    "ra soat",
    "tang cuong",
    "day manh",
    "tiep tuc thuc hien",
    "tiep tuc to chuc",
    "tiep tuc tuyen truyen",
    "quan tam",
    "chi dao",
];

/// Expressions that fit any plan, folded; a text of nothing else says nothing of what is done.
pub(in crate::check) const STOCK: &str = "\
    nang cao|chat luong|hieu qua|phat huy|ket qua|da dat duoc|dat duoc|tiep tuc|chu dong|tich cuc|thuc hien|trien khai|nhiem vu|duoc giao|\
    lam tot|tot|cong tac|tang cuong|day manh|bien phap|giai phap|quan tam|chi dao|phoi hop|chat che|thuong xuyen|kip thoi|dong bo|\
    quyet liet|to chuc|hoat dong|giao duc|nha truong|khac phuc|han che|ton tai|theo ke hoach|ke hoach|dung quy dinh|theo quy dinh|\
    quy dinh|va|cac|nhung|mot cach|phan dau|hoan thanh|muc tieu|de ra|doi moi|hoan thien|cai thien|tinh than|trach nhiem|y thuc|voi|\
    bo phan|lien quan|co lien quan|ca nhan|tap the|noi dung|duy tri|on dinh|giu vung|bao dam|dam bao|theo huong dan|cua|cap tren|hon|\
    tot hon|hon nua|ngay cang|tung buoc|nghiem tuc|day du|dung tien do|co hieu qua|moi mat|toan dien|linh hoat|sang tao|no luc|co gang|\
    trong nam hoc|nam hoc|trong|de|cho|duoc|phu hop|tinh hinh|thuc te|dieu kien|don doc|kiem tra|giam sat|theo doi";

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

/// The word for watching over a plan.
pub(in crate::check) const SUPERVISION: &str = "giam sat";

/// What those do who watch over a plan.
pub(in crate::check) const WATCHING: &[&str] = &["theo doi", "danh gia muc", "kiem tra tien do", "don doc"];

/// How a goal says how much without a digit; not folded, since "bà" is no "ba".
pub(in crate::check) const COUNTING: &[&str] = &[
    "hai",
    "ba",
    "bốn",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "tất cả",
    "toàn bộ",
    "mỗi",
    "không còn",
    "không để",
    "một nửa",
    "gấp đôi",
];

/// How a goal opens that something is there; not folded.
pub(in crate::check) const THERE: &str = "có ";

/// How a measure opens that counts something; not folded.
pub(in crate::check) const COUNTS: &[&str] = &["tỷ lệ ", "tỉ lệ ", "số ", "- số ", "- tỷ lệ ", "mức "];
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
/// Words of a goal that nobody can measure; not folded.
pub(in crate::check) const VAGUE_GOALS: &[&str] = &[
    "tốt hơn",
    "hơn nữa",
    "tiếp tục phát huy",
    "phát huy hơn",
    "ngày càng tốt",
    "ngày càng tăng",
    "từng bước nâng cao",
];
/// What stands for an amount of money and is none, folded.
pub(in crate::check) const NO_AMOUNT: &[&str] = &[
    "theo quy dinh",
    "theo thuc te",
    "theo nhu cau",
    "tuy tinh hinh",
    "tuy theo dieu kien",
    "theo dieu kien thuc te",
];
/// What opens a part of what was counted before.
pub(in crate::check) const OF_WHICH: &str = "trong đó";
/// What gives each of several its share.
pub(in crate::check) const EACH: &str = "mỗi ";
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
/// What tells the end or the beginning of a year, not folded.
pub(in crate::check) const ENDS: &[&str] = &["cuối năm ", "đầu năm ", "giữa năm "];
/// Words by which a year is where something began, or is compared; not folded.
pub(in crate::check) const SINCE: &[&str] = &["từ", "kể từ", "so với", "trước", "sau"];
/// Where a move begins.
pub(in crate::check) const FROM: &str = "từ";
/// The word of a rise.
pub(in crate::check) const UP: &str = "lên";
/// The word of a fall.
pub(in crate::check) const DOWN: &str = "xuống";
/// The word for all of a count.
pub(in crate::check) const EVERY: &str = "cả";
/// Words by which a count beside a goal is another year's.
pub(in crate::check) const OTHER_YEARS: &[&str] = &["năm học", "năm trước"];
/// Amounts whose currency is easily left out.
pub(in crate::check) const SHORT_AMOUNTS: &[&str] = &[" triệu", " tỷ"];
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
/// Between a fraction and a share: the share is of something else.
pub(in crate::check) const OF_OTHERS: &[&str] = &["số", "so"];
