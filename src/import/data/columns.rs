//! Words by which the columns of tables are recognised that people make themselves. All are compared folded: without diacritics
//! and capitals.

use crate::plan::{ActionField, Field, ProblemField};

/// What people call a column where they do not call it as the forms do.
pub const HEADINGS: &[(Field, &[&str])] = &[
    (
        Field::Action(ActionField::Content),
        &[
            "nội dung công việc",
            "nội dung thực hiện",
            "công việc",
            "tên công việc",
            "đầu việc",
            "việc cần làm",
            "nhiệm vụ",
        ],
    ),
    (
        Field::Action(ActionField::Goal),
        &["mục tiêu", "mục tiêu cần đạt", "chỉ tiêu", "yêu cầu cần đạt"],
    ),
    (
        Field::Action(ActionField::Activities),
        &[
            "giải pháp",
            "biện pháp",
            "biện pháp thực hiện",
            "cách thức thực hiện",
            "cách làm",
            "hoạt động cụ thể",
            "các bước thực hiện",
        ],
    ),
    (
        Field::Action(ActionField::Measure),
        &["chỉ số", "tiêu chí đánh giá", "kết quả dự kiến", "đo lường", "thước đo"],
    ),
    (
        Field::Action(ActionField::Time),
        &[
            "thời điểm",
            "thời hạn",
            "thời gian hoàn thành",
            "tiến độ",
            "hạn hoàn thành",
            "thời gian dự kiến",
            "bắt đầu",
            "hạn chót",
            "khi nào",
        ],
    ),
    (
        Field::Action(ActionField::Lead),
        &[
            "phụ trách",
            "người phụ trách",
            "bộ phận thực hiện",
            "bộ phận phụ trách",
            "đơn vị thực hiện",
            "đơn vị chủ trì",
            "người chịu trách nhiệm",
            "trách nhiệm",
            "phân công",
            "người làm",
            "ai làm",
            "lực lượng thực hiện",
        ],
    ),
    (
        Field::Action(ActionField::Support),
        &["phối hợp", "người phối hợp", "đơn vị phối hợp", "bộ phận phối hợp"],
    ),
    (
        Field::Action(ActionField::Budget),
        &["kinh phí", "ngân sách", "chi phí", "số tiền", "thành tiền", "dự toán"],
    ),
    (
        Field::Action(ActionField::Resources),
        &[
            "nguồn lực",
            "điều kiện thực hiện",
            "cơ sở vật chất",
            "điều kiện hỗ trợ",
            "phương tiện",
        ],
    ),
    (
        Field::Action(ActionField::Evidence),
        &[
            "minh chứng",
            "sản phẩm",
            "hồ sơ minh chứng",
            "hồ sơ lưu",
            "sản phẩm đầu ra",
        ],
    ),
    (
        Field::Action(ActionField::Degree),
        &["tình trạng", "trạng thái", "kết quả thực hiện", "mức độ hoàn thành"],
    ),
    (Field::Action(ActionField::Note), &["ghi chú", "lưu ý"]),
    (
        Field::Problem(ProblemField::PresentState),
        &["hiện trạng", "thực trạng"],
    ),
    (
        Field::Problem(ProblemField::ExpectedResults),
        &["kết quả", "kết quả cần đạt", "kết quả mong đợi"],
    ),
];

/// Headings of columns that count.
pub const COUNTING: &[&str] = &["tt", "stt", "số tt", "số thứ tự"];

/// How the first cell of a row begins that sums up those above.
pub const TOTALS: &[&str] = &[
    "cộng",
    "tổng",
    "tổng số",
    "tổng cộng",
    "tổng kinh phí",
    "tổng cộng kinh phí",
];

/// How the names begin of those who do something at a school.
pub const PEOPLE: &[&str] = &[
    "hiệu trưởng",
    "phó hiệu trưởng",
    "p. hiệu trưởng",
    "phó ht",
    "pht",
    "ht",
    "giám đốc",
    "phó giám đốc",
    "ban giám hiệu",
    "bgh",
    "lãnh đạo",
    "cbql",
    "hội đồng",
    "chi bộ",
    "đảng ủy",
    "tổ trưởng",
    "tổ phó",
    "tổ chuyên môn",
    "tổ văn phòng",
    "ttcm",
    "các tổ",
    "nhóm trưởng",
    "giáo viên",
    "toàn thể giáo viên",
    "gv",
    "gvcn",
    "gvbm",
    "nhân viên",
    "nv",
    "kế toán",
    "thủ quỹ",
    "văn thư",
    "cán bộ",
    "bảo vệ",
    "công đoàn",
    "ban chấp hành",
    "đoàn thanh niên",
    "liên đội",
    "tổng phụ trách",
    "tptđ",
    "ban đại diện",
    "cha mẹ",
    "thầy",
    "cô",
    "ông",
    "bà",
];

/// How times begin.
pub const TIMES: &[&str] = &[
    "tháng",
    "từ tháng",
    "từ ngày",
    "ngày",
    "học kỳ",
    "học kì",
    "hk",
    "hki",
    "hkii",
    "hk1",
    "hk2",
    "kỳ",
    "quý",
    "tuần",
    "đầu năm",
    "cuối năm",
    "cuối học kỳ",
    "đầu học kỳ",
    "giữa học kỳ",
    "cả năm",
    "trong năm",
    "trong học kỳ",
    "trước ngày",
    "trước tháng",
    "năm học",
    "trong hè",
    "thường xuyên",
    "hằng tháng",
    "hằng tuần",
    "hàng tháng",
    "hàng tuần",
];

/// What stands for no money.
pub const NO_MONEY: &[&str] = &["không", "không có", "không phát sinh", "không cần", "0", "-"];
