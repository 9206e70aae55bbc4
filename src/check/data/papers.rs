//! Words by which parts of a paper are recognised, and what templates leave to be decided.

/// Words of one kind: where two of them stand on both sides of a stroke, the template's choice was not made.
pub(in crate::check) const ALTERNATIVES: &[&[&str]] = &[
    &["sở", "phòng"],
    &["xã", "phường", "thị trấn", "đặc khu"],
    &["quận", "huyện"],
    &["trường", "trung tâm"],
];
/// Names a template has in place of real ones.
pub(in crate::check) const SAMPLE_WORDS: &[&str] = &[
    "nguyễn văn a",
    "trần văn b",
    "trần thị b",
    "lê thị c",
    "trường abc",
    "trường xyz",
    "tên trường",
];
/// What stands under a signature until somebody's name does; over a column of names it is its heading.
pub(in crate::check) const SAMPLE_SIGNER: &str = "họ và tên";
/// What a template tells the writer in brackets behind a heading begins so.
pub(in crate::check) const INSTRUCTIONS: &[&str] = &[
    "(báo cáo định kỳ",
    "(ghi rõ",
    "(nêu rõ",
    "(nêu ",
    "(ghi ",
    "(liệt kê",
    "(trình bày",
    "(mô tả",
    "(nếu có",
];
/// Ends of a report's period that name no school.
pub(in crate::check) const OF_THE_SCHOOL: &[&str] =
    &["của trường)", "của trường).", "của nhà trường)", "của nhà trường)."];
/// The report's period.
pub(in crate::check) const PERIOD: &str = "giai đoạn";
/// The state's name, and its motto.
pub(in crate::check) const STATE: [&str; 2] = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
/// The filed copy.
pub(in crate::check) const FILED: &str = "lưu";
/// Opens the number line.
pub(in crate::check) const NUMBER_LINE: &str = "Số";
/// The day's word before the month.
pub(in crate::check) const DAY: &str = "ngày";
/// A criterion's word.
pub(in crate::check) const CRITERION: &str = "Tiêu chí";
/// How duties of a role may be headed.
pub(in crate::check) const REGARDING: &str = "Đối với";
/// A basis's word.
pub(in crate::check) const BASIS: &str = "Căn cứ";
/// Ward and commune without name among the recipients.
pub(in crate::check) const NAMELESS: &[&str] = &[
    "UBND phường (",
    "UBND xã (",
    "UBND phường;",
    "UBND xã;",
    "UBND đặc khu (",
];
/// Place names' words for the city, as they are not written.
pub(in crate::check) const CITY: &[(&str, &str)] = &[("T/p", "Thành phố"), ("TP.", "Thành phố"), ("Tp.", "Thành phố")];
/// Places whose names are compared: the word before the name.
pub(in crate::check) const UNITS: &[&str] = &["xã", "phường", "huyện", "quận", "tỉnh", "trấn", "thôn", "bản"];
/// A school's word, and those that tell its kind.
pub(in crate::check) const SCHOOL: &str = "trường";
/// Kinds of schools in names.
pub(in crate::check) const SCHOOL_KINDS: &[&str] = &[
    "mầm", "mẫu", "tiểu", "thcs", "thpt", "ptdtbt", "ptdtnt", "th", "trung", "phổ",
];
/// Papers of a school's own on which its plan rests.
pub(in crate::check) const OWN_PAPERS: &[&str] = &["báo cáo tự đánh giá", "báo cáo kết quả tự đánh giá"];
/// Words of names that are written small or tell only the kind.
pub(in crate::check) const IN_SCHOOL_NAMES: &[&str] = &[
    "non",
    "giáo",
    "học",
    "cơ",
    "sở",
    "phổ",
    "thông",
    "và",
    "số",
    "xã",
    "phường",
    "ptdtbt",
    "mầm",
    "mẫu",
    "tiểu",
    "thcs",
    "thpt",
    "ptdtnt",
    "th",
    "trung",
];
/// A work group's words and the supervision's.
pub(in crate::check) const GROUP: &str = "nhóm công tác";
/// Supervision.
pub(in crate::check) const SUPERVISES: &str = "giám sát";
/// Head of a school.
pub(in crate::check) const HEAD: &str = "Hiệu trưởng";
/// A deputy.
pub(in crate::check) const DEPUTY: &str = "Phó";
/// A word of which one is enough before an object.
pub(in crate::check) const ACCORDING: &str = "theo";
/// The verb that begins with it.
pub(in crate::check) const FOLLOWS: &str = "theo dõi";
/// Words that begin another object.
pub(in crate::check) const JOINING: &[&str] = &[
    "và", "hoặc", "hay", "cũng", "nhưng", "mà", "để", "cả", "từ", "dựa", "đi", "trở",
];
/// What a document is about is told behind it.
pub(in crate::check) const ABOUT: &str = "về";
/// Verbs of clauses that come back in long sentences.
pub(in crate::check) const REPEATED: &[&str] = &[
    "khắc phục",
    "nâng cao",
    "tăng cường",
    "đổi mới",
    "phát huy",
    "củng cố",
    "hoàn thiện",
    "duy trì",
    "bồi dưỡng",
    "xây dựng",
];
/// Words without which a clause says the same.
pub(in crate::check) const FILLERS: &[&str] = &["các", "những", "mọi", "một", "số"];
/// What is measured.
pub(in crate::check) const RATIO: &str = "tỷ lệ";
/// And named again where its figure follows.
pub(in crate::check) const REACHES_RATIO: &str = "đạt tỷ lệ";
/// The kind of the paper, and its abbreviation in the symbol.
pub(in crate::check) const KIND: &str = "KẾ HOẠCH";
/// Opens the symbol.
pub(in crate::check) const SYMBOL: &str = "KH";
/// How names of superior bodies begin, folded.
pub(in crate::check) const BODIES: &[&str] = &["ubnd", "uy ban", "phong g", "so g"];
/// Heads the recipients.
pub(in crate::check) const RECIPIENTS: &str = "Nơi nhận:";
/// The filed copy's line opens so.
pub(in crate::check) const FILED_AT: &str = "Lưu: VT";
/// Who may stand behind "TM.": a collective, as its abbreviation says.
pub(in crate::check) const COLLECTIVES: &[&str] = &["hội đồng", "ban chỉ đạo", "chi bộ"];
/// Words before a name that are not written in a signature.
pub(in crate::check) const HONORIFICS: &[&str] = &["ông ", "bà ", "thầy ", "cô ", "đồng chí ", "đ/c "];
/// Of a deputy.
pub(in crate::check) const DEPUTY_IN_CAPITALS: &str = "PHÓ ";
/// A deputy in short.
pub(in crate::check) const SHORT_DEPUTY: &str = "P.";
/// Words of schools' names that tell only the kind, folded.
pub(in crate::check) const KIND_WORDS: &[&str] = &[
    "truong", "trung", "tam", "mam", "non", "mau", "giao", "tieu", "hoc", "co", "so", "pho", "thong", "thcs", "thpt",
    "th", "mn", "va", "ptdtbt", "ptdtnt", "gdnn", "gdtx", "nghe", "nghiep", "thuong", "xuyen", "duc", "ten", "don",
    "vi", "xa", "phuong", "tu", "thuc", "cap", "nhieu", "dan", "toc", "ban", "tru", "noi", "lien",
];
/// Words behind which a number, a day or a name has to stand.
pub(in crate::check) const BEFORE_BLANKS: &[&str] = &[
    "tháng",
    "ngày",
    "năm",
    "quý",
    "số",
    "lớp",
    "xã",
    "phường",
    "tỉnh",
    "trường",
];
/// What stands in a cell for nothing.
pub(in crate::check) const NOTHING_SIGNS: &[&str] = &[
    "abc",
    "xyz",
    "aaa",
    "tbd",
    "tba",
    "n/a",
    "chưa rõ",
    "chưa có thông tin",
    "?",
    "??",
    "???",
];
/// What says that something will be written later.
pub(in crate::check) const LATER: &[&str] = &[
    "bổ sung sau",
    "cập nhật sau",
    "điền sau",
    "ghi sau",
    "sẽ ghi sau",
    "thông báo sau",
    "tính sau",
];
/// Bodies of a commune, before the word for its kind.
pub(in crate::check) const COMMUNE_BODIES: &[&str] = &["ubnd", "ủy ban nhân dân", "uỷ ban nhân dân", "đảng ủy", "hđnd"];
/// Kinds of communes.
pub(in crate::check) const COMMUNES: &[&str] = &["xã", "phường", "thị trấn", "đặc khu"];
/// How a template's example opens.
pub(in crate::check) const EXAMPLES: &[&str] = &["ví dụ:", "ví dụ :", "vd:", "(ví dụ", "(vd", "vd.:", "chẳng hạn:"];
/// What a template asks for without brackets, at the start of a cell that names something.
pub(in crate::check) const ASKED_FOR: &[&str] = &[
    "ghi tên",
    "ghi rõ",
    "ghi cụ thể",
    "ghi số",
    "ghi thời gian",
    "ghi họ",
    "ghi các",
    "nêu tên",
    "nêu rõ",
    "nêu cụ thể",
    "nêu các",
    "nêu tóm tắt",
    "điền tên",
    "điền số",
    "điền thời gian",
    "liệt kê tên",
    "liệt kê các minh chứng",
    "tên người",
    "tên minh chứng",
    "họ và tên người",
];
/// What a template asks for, at the start of a cell.
pub(in crate::check) const CELL_INSTRUCTIONS: &[&str] = &[
    "(ghi ",
    "(nêu ",
    "(điền ",
    "(họ tên",
    "(họ và tên",
    "(tên ",
    "(chức vụ",
    "(liệt kê",
    "(mô tả",
    "(trình bày",
    "(số tiền",
];
