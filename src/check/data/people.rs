//! Words by which people and bodies of a school are told; not folded, in lower case.

/// Surnames, which begin a person's name.
pub(in crate::check) const SURNAMES: &[&str] = &[
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương",
    "lý", "đinh", "mai", "tạ", "chu", "đoàn", "trịnh", "đào", "lương", "hà", "cao", "lưu", "thái", "châu", "tô",
    "phùng", "quách", "lâm", "vương", "trương", "triệu", "la", "lò", "lường", "cà", "quàng", "tòng", "vàng", "giàng",
    "thào", "sùng", "mùa", "hạng", "hờ", "ly", "y", "nông", "bế", "hứa", "ma", "lục", "đàm", "kiều", "khuất", "nghiêm",
    "doãn", "thân", "tống", "từ", "văn", "tăng", "hồng", "kim", "thạch", "sơn", "danh", "điểu", "ksor", "rmah", "rơ",
    "siu", "cầm", "lô", "kha", "vừ", "lầu", "tẩn", "chẻo", "phàn", "bàn", "thèn", "xồng", "cụt", "khương", "bạch",
    "khổng", "tráng", "rahlan", "h", "đồng", "cù", "quan", "viên", "ninh", "mạc", "mã", "âu", "ông", "phí", "vi", "lữ",
    "lộc", "sầm",
];

/// Titles and bodies with which the name of whoever is responsible begins.
pub(in crate::check) const TITLES: &[&str] = &[
    "hiệu trưởng",
    "phó hiệu trưởng",
    "các phó hiệu trưởng",
    "giám đốc",
    "phó giám đốc",
    "ban giám hiệu",
    "tổ trưởng",
    "các tổ trưởng",
    "tổ phó",
    "tổ chuyên môn",
    "các tổ chuyên môn",
    "tổ văn phòng",
    "giáo viên chủ nhiệm",
    "nhân viên y tế",
    "nhân viên thư viện",
    "nhân viên thiết bị",
    "nhân viên kế toán",
    "nhân viên văn thư",
    "kế toán",
    "bảo vệ",
    "văn thư",
    "đoàn thanh niên",
    "chi đoàn",
    "công đoàn",
    "ban đại diện cha mẹ",
    "tổng phụ trách",
    "hội đồng tự đánh giá",
];

/// Bodies that also give money.
pub(in crate::check) const FUNDERS: &[&str] = &["đoàn thanh niên", "chi đoàn", "công đoàn", "ban đại diện cha mẹ"];

/// Who is meant by nobody in particular, folded.
pub(in crate::check) const NOBODY: &[&str] = &[
    "nha truong",
    "toan truong",
    "toan the nha truong",
    "ca truong",
    "cac bo phan",
    "cac bo phan lien quan",
    "cac bo phan co lien quan",
    "bo phan lien quan",
    "bo phan co lien quan",
    "ca nhan lien quan",
    "cac ca nhan lien quan",
    "cac ca nhan co lien quan",
    "cac don vi lien quan",
    "cac don vi co lien quan",
    "cac ben lien quan",
    "cac luc luong",
    "moi nguoi",
    "tat ca",
    "tap the",
    "tap the nha truong",
];

/// The head of a centre.
pub(in crate::check) const CENTRE_HEAD: &str = "giám đốc";

/// Words before a head's title that make it a deputy's or a former one's.
pub(in crate::check) const FORMER: &[&str] = &["phó", "nguyên", "cựu"];

/// A centre.
pub(in crate::check) const CENTRE: &str = "trung tâm";
