//! COL, EMPTY: words by which the kind of a cell and what a heading announces are told.

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

/// The word for watching over a plan.
pub(in crate::check) const SUPERVISION: &str = "giam sat";

/// What those do who watch over a plan.
pub(in crate::check) const WATCHING: &[&str] = &["theo doi", "danh gia muc", "kiem tra tien do", "don doc"];
