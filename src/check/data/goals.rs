//! SEM: words by which goals, weaknesses and the way between them are told.

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

/// The word for what comes to what is there; not folded.
pub(in crate::check) const MORE: &str = "thêm";

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

/// Expressions that fit any plan, folded; a text of nothing else says nothing of what is done.
pub(in crate::check) const STOCK: &str = "\
    nang cao|chat luong|hieu qua|phat huy|ket qua|da dat duoc|dat duoc|tiep tuc|chu dong|tich cuc|thuc hien|trien khai|nhiem vu|duoc giao|\
    lam tot|tot|cong tac|tang cuong|day manh|bien phap|giai phap|quan tam|chi dao|phoi hop|chat che|thuong xuyen|kip thoi|dong bo|\
    quyet liet|to chuc|hoat dong|giao duc|nha truong|khac phuc|han che|ton tai|theo ke hoach|ke hoach|dung quy dinh|theo quy dinh|\
    quy dinh|va|cac|nhung|mot cach|phan dau|hoan thanh|muc tieu|de ra|doi moi|hoan thien|cai thien|tinh than|trach nhiem|y thuc|voi|\
    bo phan|lien quan|co lien quan|ca nhan|tap the|noi dung|duy tri|on dinh|giu vung|bao dam|dam bao|theo huong dan|cua|cap tren|hon|\
    tot hon|hon nua|ngay cang|tung buoc|nghiem tuc|day du|dung tien do|co hieu qua|moi mat|toan dien|linh hoat|sang tao|no luc|co gang|\
    trong nam hoc|nam hoc|trong|de|cho|duoc|phu hop|tinh hinh|thuc te|dieu kien|don doc|kiem tra|giam sat|theo doi";

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

/// Words by which a count beside a goal is another year's.
pub(in crate::check) const OTHER_YEARS: &[&str] = &["năm học", "năm trước"];

/// Amounts whose currency is easily left out.
pub(in crate::check) const SHORT_AMOUNTS: &[&str] = &[" triệu", " tỷ"];
