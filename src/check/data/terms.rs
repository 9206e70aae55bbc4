//! Names of people and bodies: which fit a school and a time.

/// What a kindergarten calls otherwise, and how (Thông tư 57/2026/TT-BGDĐT, Phụ lục I speaks of "cha mẹ trẻ").
pub(in crate::check) const KINDERGARTEN: &[(&str, &str)] = &[
    ("phụ huynh học sinh", "cha mẹ trẻ"),
    ("cha mẹ học sinh", "cha mẹ trẻ"),
    ("cha mẹ các em học sinh", "cha mẹ trẻ"),
    ("cmhs", "cha mẹ trẻ"),
    ("phhs", "cha mẹ trẻ"),
    ("tổ bộ môn", "tổ chuyên môn"),
    ("tiết dạy", "hoạt động"),
    ("giáo viên bộ môn", "giáo viên"),
];
/// What a school calls otherwise than a kindergarten.
pub(in crate::check) const SCHOOL: &[(&str, &str)] = &[
    ("cha mẹ trẻ", "cha mẹ học sinh"),
    ("phụ huynh trẻ", "cha mẹ học sinh"),
    (
        "tỷ lệ trẻ hoàn thành chương trình lớp",
        "tỷ lệ học sinh hoàn thành chương trình lớp",
    ),
    (
        "tỉ lệ trẻ hoàn thành chương trình lớp",
        "tỉ lệ học sinh hoàn thành chương trình lớp",
    ),
    ("tỷ lệ trẻ chuyên cần", "tỷ lệ học sinh chuyên cần"),
    ("tỷ lệ chuyên cần của trẻ", "tỷ lệ chuyên cần của học sinh"),
    ("nuôi dưỡng, chăm sóc, giáo dục trẻ", "giáo dục học sinh"),
];
/// What a centre of continuing education calls otherwise.
/// (Thông tư 57/2026/TT-BGDĐT, Phụ lục III speaks of "trung tâm", "giám đốc", "người học").
pub(in crate::check) const CENTRE: &[(&str, &str)] = &[
    ("ban giám hiệu", "ban giám đốc"),
    ("phó hiệu trưởng", "phó giám đốc"),
    ("hiệu trưởng", "giám đốc"),
    ("nhà trường", "trung tâm"),
    ("phụ huynh học sinh", "gia đình học viên"),
    ("cha mẹ học sinh", "gia đình học viên"),
    ("cmhs", "gia đình học viên"),
    ("phhs", "gia đình học viên"),
];
/// Set phrases of what a centre calls otherwise: "nhà trường, gia đình và xã hội".
pub(in crate::check) const SET_PHRASES: &[(&str, &str)] = &[("nhà trường", "gia đình"), ("nhà trường", "xã hội")];
/// A deputy's word, before the title.
pub(in crate::check) const DEPUTY: &str = "phó";
/// Rooms of a centre that begin like a body of the district.
pub(in crate::check) const ROOMS: &[&str] = &[
    "phòng giáo dục thường xuyên",
    "phòng giáo dục nghề nghiệp",
    "phòng giáo dục tổng hợp",
];
/// Bodies of the district level, which ended on 01/7/2025.
pub(in crate::check) const DISTRICT: &[&str] = &[
    "phòng giáo dục và đào tạo",
    "phòng gd&đt",
    "phòng gdđt",
    "phòng gd",
    "phòng giáo dục",
    "pgdđt",
    "ubnd huyện",
    "ubnd quận",
    "ubnd thị xã",
    "ủy ban nhân dân huyện",
    "ủy ban nhân dân quận",
    "ủy ban nhân dân thị xã",
    "huyện ủy",
    "quận ủy",
    "phòng tài chính",
    "phòng nội vụ",
    "phòng lao động",
    "công an huyện",
    "công an quận",
    "huyện đoàn",
    "quận đoàn",
    "hội đồng nhân dân huyện",
    "kho bạc nhà nước huyện",
];
/// Ways to name the same, of which a paper uses one.
pub(in crate::check) const SAME: &[&[&str]] = &[
    &["sở gd&đt", "sở gdđt"],
    &["bộ gd&đt", "bộ gdđt"],
    &["phụ huynh", "cha mẹ trẻ"],
    &["cbql", "cán bộ quản lý", "ban giám hiệu"],
    &["hđtđg", "hội đồng tự đánh giá"],
    &["phhs", "cmhs", "cha mẹ học sinh", "phụ huynh học sinh"],
];
/// Spellings of the same word, of which a paper uses one.
pub(in crate::check) const SPELLINGS: &[&[&str]] = &[
    &["qui định", "quy định"],
    &["tỉ lệ", "tỷ lệ"],
    &["kĩ năng", "kỹ năng"],
    &["cả năm", "cả năm học"],
    &["hàng tuần", "hằng tuần"],
    &["hàng quý", "hằng quý"],
    &["hàng tháng", "hằng tháng"],
    &["hàng ngày", "hằng ngày"],
    &["hàng năm", "hằng năm"],
];
/// Words of which those after the first are written small within a sentence, and often are not.
pub(in crate::check) const SMALL: &[&str] = &[
    "chuẩn quốc gia",
    "báo cáo tự đánh giá",
    "ban đại diện",
    "và tiêu chuẩn",
    "theo quy trình",
    "đánh giá",
    "bdd cha mẹ",
    "bđd cha mẹ",
];
/// Fields of life, written small after a comma.
pub(in crate::check) const FIELDS: &[&str] = &[
    "an ninh",
    "an toàn",
    "chính trị",
    "giáo dục",
    "kinh tế",
    "quốc phòng",
    "thể dục",
    "trật tự",
    "văn hóa",
    "xã hội",
];
/// Subjects that are taught and begin with one of them: their names have a capital.
pub(in crate::check) const SUBJECTS: &[&str] = &[
    "giáo dục công dân",
    "giáo dục địa phương",
    "giáo dục kinh tế và pháp luật",
    "giáo dục quốc phòng",
    "giáo dục thể chất",
];
/// Verbs that open an item and are written small after a semicolon; whole where the first syllable opens a name as well ("Tổ Toán").
pub(in crate::check) const VERBS: &[&str] = &[
    "khắc",
    "nâng",
    "tăng",
    "tiếp",
    "xây",
    "tổ chức",
    "thực",
    "phối",
    "đẩy",
    "rà",
    "bổ sung",
    "tạo",
    "huy",
    "bồi",
    "duy",
    "phát",
    "hoàn",
    "củng",
    "đảm bảo",
    "bảo đảm",
];
/// Verbs of which several share one object.
pub(in crate::check) const VERB_PAIRS: &[&str] = &[
    "báo cáo",
    "bổ sung",
    "cập nhật",
    "chỉnh sửa",
    "đánh giá",
    "đôn đốc",
    "giám sát",
    "hoàn thiện",
    "kiểm tra",
    "lưu trữ",
    "mã hóa",
    "phân tích",
    "phân loại",
    "quản lý",
    "rà soát",
    "sơ kết",
    "sắp xếp",
    "sử dụng",
    "theo dõi",
    "thống kê",
    "thu thập",
    "thực hiện",
    "tổ chức",
    "tổng hợp",
    "tổng kết",
    "triển khai",
    "xây dựng",
    "xử lý",
    "khai thác",
    "nâng cấp",
    "sửa chữa",
    "mua sắm",
];
/// How their object opens.
pub(in crate::check) const OBJECTS: &[&str] = &["các", "những", "kết quả thực hiện", "toàn bộ", "việc"];
/// The staff of a school, each of two syllables.
pub(in crate::check) const STAFF: [&str; 3] = ["cán bộ", "giáo viên", "nhân viên"];
/// How they are begun: by the first word, or by letters, glued or apart.
pub(in crate::check) const STAFF_BEGINS: &[&str] = &["cán", "cb", "cbgv", "cbgvnv"];
/// Letters for units before a number, and the word.
pub(in crate::check) const SHORT_UNITS: &[(&str, &str)] = &[("p", "phường"), ("q", "quận")];
/// What is said for "bảo đảm", as laws have it.
pub(in crate::check) const ENSURE: &[(&str, &str)] = &[("đảm bảo", "bảo đảm")];
/// What is written for "hằng".
pub(in crate::check) const EVERY: &[(&str, &str)] = &[
    ("hàng năm", "hằng năm"),
    ("hàng tháng", "hằng tháng"),
    ("hàng ngày", "hằng ngày"),
    ("hàng tuần", "hằng tuần"),
    ("hàng quý", "hằng quý"),
    ("hàng kỳ", "hằng kỳ"),
];
/// Words before "hàng" that make it goods or a row.
pub(in crate::check) const BEFORE_GOODS: &[&str] = &[
    "ngân", "khách", "cửa", "nhà", "đơn", "bán", "mua", "mặt", "xếp", "giao", "đặt", "nhập", "hai", "ba",
];
/// A heading that lacks its comma.
pub(in crate::check) const PURPOSES: &str = "mục đích yêu cầu";
/// What lines with these words have in common, folded.
pub(in crate::check) const STYLED: &[&str] = &["dam bao", "bao dam", "hang "];
/// Titles and bodies as papers of schools write them, and ways that are as good when a paper keeps to them.
pub(in crate::check) const CAPITALISED: &[(&str, &[&str])] = &[
    (
        "Phó Hiệu trưởng",
        &["phó hiệu trưởng", "Phó hiệu trưởng", "phó Hiệu trưởng"],
    ),
    ("Ủy ban nhân dân", &["ủy ban nhân dân"]),
    ("Bộ Giáo dục và Đào tạo", &["bộ giáo dục và đào tạo"]),
    ("Sở Giáo dục và Đào tạo", &["sở giáo dục và đào tạo"]),
    ("Phòng Giáo dục và Đào tạo", &["phòng giáo dục và đào tạo"]),
    (
        "Tổng phụ trách Đội",
        &["tổng phụ trách Đội", "Tổng phụ trách đội", "tổng phụ trách đội"],
    ),
];
/// Names and titles that have one letter case once their first letter is a capital: places, bodies, people of a school; a bar between them.
pub(in crate::check) const ONE_CASE: &str = "\
    Việt Nam|Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Nghệ An|Hà Tĩnh|Thanh Hóa|Điện Biên|Lai Châu|Sơn La|Lào Cai|\
    Yên Bái|Hà Giang|Cao Bằng|Bắc Kạn|Lạng Sơn|Thái Nguyên|Phú Thọ|Vĩnh Phúc|Quảng Ninh|Bắc Giang|Bắc Ninh|\
    Hải Dương|Hưng Yên|Nam Định|Ninh Bình|Quảng Bình|Quảng Trị|Quảng Nam|Quảng Ngãi|Phú Yên|Khánh Hòa|\
    Ninh Thuận|Bình Thuận|Kon Tum|Gia Lai|Đắk Lắk|Đắk Nông|Lâm Đồng|Bình Phước|Tây Ninh|Đồng Nai|Bến Tre|\
    Trà Vinh|Vĩnh Long|Đồng Tháp|Kiên Giang|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau|Cửu Long|Chính phủ|Quốc hội|\
    Quốc gia|Cộng sản|Thủ tướng|Bộ trưởng|Bộ Nội vụ|Bộ Tài chính|Bộ Y tế|Bộ Công an|Nhà giáo|Phụ nữ|\
    Thanh niên|Thiếu niên|Công đoàn|Hiệu trưởng|Giáo viên|Học sinh|Phụ huynh|Đội Thiếu niên Tiền phong|\
    Đoàn Thanh niên Cộng sản|Huân chương Lao động|Luật Giáo dục|Luật Trẻ em|Luật Nhà giáo|Luật Viên chức";
/// Bodies of the sector, whose names have "và" between its halves.
pub(in crate::check) const OF_SECTOR: &[&str] = &["bộ", "sở", "phòng"];
/// The halves of the sector's name.
pub(in crate::check) const SECTOR: [&str; 2] = ["giáo dục", "đào tạo"];
/// That name as it is written.
pub(in crate::check) const SECTOR_NAME: &str = "Giáo dục và Đào tạo";
/// Programs and services whose names are written with a capital.
pub(in crate::check) const PROGRAMS: &[&str] = &[
    "Zalo",
    "Facebook",
    "YouTube",
    "Google",
    "Microsoft",
    "Excel",
    "PowerPoint",
    "Canva",
    "Padlet",
    "Quizizz",
    "Kahoot",
    "GeoGebra",
    "TikTok",
    "Messenger",
    "ChatGPT",
];
/// Words for units of the district level, before a name.
pub(in crate::check) const DISTRICT_UNITS: &[&str] = &["huyện", "quận", "thị xã"];
/// What belonged to it.
pub(in crate::check) const OF_DISTRICT: &[&str] = &[
    "ngân sách huyện",
    "ngân sách quận",
    "kinh phí huyện",
    "lãnh đạo huyện",
    "chính quyền huyện",
    "hđnd huyện",
];
/// Where a paper tells of the time before: what was of a district then still has its name.
pub(in crate::check) const OF_BEFORE: &[&str] = &[
    "last_year_results",
    "present_state",
    "weakness",
    "cause",
    "self_assessment",
    "subject",
];

/// Before names that are written like words: of languages, days, prizes, regions, peoples.
pub(in crate::check) const BEFORE_NAMES: &[&str] = &[
    "tiếng", "thứ", "giải", "miền", "phía", "hướng", "người", "gốc", "tết", "sông", "núi", "đạo", "họ", "sao", "gió",
];
/// What is a name alone, whatever stands before it: "dịp Tết".
pub(in crate::check) const NAMES_ALONE: &[&str] = &["tết", "đảng", "đoàn", "đội", "bác"];
/// Regions, whose names are no slips where they open a sentence; a bar between them.
pub(in crate::check) const REGIONS: &str = "\
    Tây Bắc|Đông Bắc|Tây Nguyên|Tây Nam|Đông Nam|Bắc Bộ|Trung Bộ|Nam Bộ|Bắc Trung|Nam Trung|Sài Gòn|Đà Lạt";
/// Abbreviations of places and degrees with a stop behind which a name goes on: "TP. Mẫu Sơn".
pub(in crate::check) const STOPPED: &[&str] = &["tp", "tx", "tt", "ts", "ths", "pgs", "gs", "bs"];
