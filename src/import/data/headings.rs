//! What schools call the sections, columns and texts that the forms name otherwise. All are compared folded.

use crate::plan::{ActionField, Field, LevelResultField, MonitoringField, ProblemField, SchoolField, TextField};

/// Headings of sections by the section's key.
pub const SECTIONS: &[(&str, &[&str])] = &[
    ("thong-tin-chung", &["Thông tin chung", "Thông tin về nhà trường"]),
    (
        "can-cu",
        &[
            "Căn cứ",
            "Căn cứ pháp lý",
            "Căn cứ lập kế hoạch",
            "Cơ sở xây dựng kế hoạch",
        ],
    ),
    (
        "muc-dich-yeu-cau",
        &["Mục tiêu, yêu cầu", "Mục đích và yêu cầu", "Mục đích", "Yêu cầu"],
    ),
    (
        "noi-dung",
        &[
            "Nội dung cải tiến",
            "Nội dung cải tiến chất lượng",
            "Nội dung cải tiến chất lượng giáo dục",
            "Nội dung kế hoạch cải tiến",
            "Nội dung, biện pháp",
            "Nội dung và biện pháp thực hiện",
            "Kế hoạch cụ thể",
            "Nội dung kế hoạch",
            "Nội dung, giải pháp cải tiến",
            "Kế hoạch cải tiến cụ thể",
        ],
    ),
    (
        "van-de",
        &[
            "Các vấn đề trọng tâm cần cải tiến",
            "Vấn đề trọng tâm",
            "Xác định vấn đề",
            "Các vấn đề ưu tiên",
            "Vấn đề trọng tâm cần cải tiến",
            "Các vấn đề cần cải tiến",
            "Tóm tắt các vấn đề cần cải tiến",
        ],
    ),
    (
        "viec-cai-tien",
        &[
            "Kế hoạch cải tiến",
            "Kế hoạch cải tiến cụ thể",
            "Nội dung cải tiến",
            "Kế hoạch thực hiện",
            "Kế hoạch hành động",
            "Kế hoạch cụ thể",
        ],
    ),
    (
        "theo-doi",
        &[
            "Theo dõi, đánh giá",
            "Theo dõi, đánh giá thực hiện",
            "Theo dõi và đánh giá",
            "Theo dõi và đánh giá thực hiện",
            "Giám sát nội bộ",
            "Theo dõi",
            "Kiểm tra, giám sát",
        ],
    ),
    (
        "to-chuc-thuc-hien",
        &[
            "Phân công thực hiện",
            "Tổ chức thực hiện kế hoạch",
            "Phân công nhiệm vụ",
            "Phân công",
            "Phân công trách nhiệm",
            "Trách nhiệm thực hiện",
        ],
    ),
    (
        "co-che",
        &[
            "Chế độ báo cáo",
            "Cơ chế báo cáo",
            "Cơ chế đánh giá, báo cáo",
            "Đánh giá và báo cáo",
        ],
    ),
];

/// Headings of sections that are numbered as large parts are; elsewhere they name a text of a criterion.
pub const LARGE: &[(&str, &[&str])] = &[("muc-dich-yeu-cau", &["Mục tiêu"])];

/// Headings of the column of standards.
pub const STANDARD: &[&str] = &["Tiêu chuẩn"];
/// Headings of the column of criteria.
pub const CRITERIA: &[&str] = &[
    "Tiêu chí",
    "Tiêu chí cần cải tiến",
    "Tên tiêu chí",
    "Tiêu chuẩn/Tiêu chí",
    "Tiêu chuẩn - Tiêu chí",
];

/// Headings of a column of the codes of criteria, beside one of their names.
pub const CODES: &[&str] = &["Mã tiêu chí", "Mã số tiêu chí", "Số tiêu chí", "Mã số"];

/// Headings of columns that tables of schools have and no form does.
pub const OF_NO_FORM: &[&str] = &[
    "Mức",
    "Mức đạt",
    "Mức hiện tại",
    "Mức đã đạt",
    "Mức đạt được",
    "Mức phấn đấu",
    "Mức độ đạt",
    "Điểm",
    "Điểm số",
];

/// Headings of columns that no action has; and of those that stand for another one in a form that does not ask for it.
pub const COLUMNS: &[(Field, &[&str])] = &[
    (
        Field::Problem(ProblemField::Weakness),
        &[
            "Hạn chế",
            "Điểm yếu",
            "Tồn tại, hạn chế",
            "Tồn tại",
            "Hạn chế, tồn tại",
            "Vấn đề cần cải tiến",
            "Vướng mắc",
            "Khó khăn, hạn chế",
            "Vướng chỗ nào",
        ],
    ),
    (
        Field::Problem(ProblemField::Cause),
        &["Nguyên nhân", "Nguyên nhân hạn chế", "Vì sao", "Lý do"],
    ),
    (
        Field::Problem(ProblemField::Goals),
        &[
            "Mục tiêu",
            "Mục tiêu cần đạt",
            "Mục tiêu cải tiến",
            "Mục tiêu phấn đấu",
            "Mục tiêu cụ thể",
            "Chỉ tiêu",
            "Chỉ tiêu phấn đấu",
        ],
    ),
    (
        Field::Problem(ProblemField::ExpectedResults),
        &[
            "Kết quả dự kiến",
            "Mục tiêu, kết quả cần đạt",
            "Yêu cầu cần đạt",
            "Mục tiêu cần đạt",
            "Mục tiêu",
            "Chỉ tiêu",
        ],
    ),
    (
        Field::Monitoring(MonitoringField::When),
        &[
            "Thời gian",
            "Thời gian kiểm tra",
            "Thời gian đánh giá",
            "Khi nào",
            "Lúc nào",
        ],
    ),
    (
        Field::Monitoring(MonitoringField::Subject),
        &["Nội dung", "Nội dung giám sát", "Nội dung kiểm tra", "Xem gì"],
    ),
    (
        Field::Monitoring(MonitoringField::Result),
        &["Kết quả", "Kết quả đạt được"],
    ),
    (
        Field::Monitoring(MonitoringField::Adjustment),
        &["Điều chỉnh", "Điều chỉnh, bổ sung", "Kiến nghị điều chỉnh"],
    ),
    (
        Field::Monitoring(MonitoringField::Assessor),
        &["Người giám sát", "Người kiểm tra", "Người theo dõi", "Ai xem"],
    ),
];

/// A text with another one that is written in its column where a table has none for the other.
pub const STAND_INS: &[(Field, Field)] = &[
    (
        Field::Action(ActionField::Activities),
        Field::Action(ActionField::Content),
    ),
    (
        Field::Problem(ProblemField::ExpectedResults),
        Field::Action(ActionField::Goal),
    ),
    (
        Field::Action(ActionField::Goal),
        Field::Problem(ProblemField::ExpectedResults),
    ),
];

/// Words before a text of the plan by the text.
pub const LEADS: &[(Field, &[&str])] = &[
    (
        Field::School(SchoolField::Name),
        &["Tên trường", "Tên đơn vị", "Tên nhà trường", "Tên cơ sở"],
    ),
    (
        Field::School(SchoolField::Ownership),
        &["Loại hình trường", "Loại hình cơ sở giáo dục"],
    ),
    (
        Field::School(SchoolField::Address),
        &["Địa chỉ trường", "Địa chỉ nhà trường", "Địa chỉ trụ sở"],
    ),
    (
        Field::Text(TextField::LastYearResults),
        &[
            "Kết quả cải tiến chất lượng",
            "Kết quả thực hiện kế hoạch cải tiến",
            "Kết quả thực hiện kế hoạch năm học trước",
            "Kết quả đã đạt được",
        ],
    ),
    (
        Field::Text(TextField::Orientations),
        &["Chủ trương, định hướng", "Định hướng", "Chủ trương, giải pháp"],
    ),
];

/// Headings of a list of documents the plan rests on.
pub const DOCUMENTS: &[&str] = &[
    "Các văn bản",
    "Các văn bản pháp lý",
    "Các văn bản pháp luật",
    "Các văn bản quy phạm pháp luật",
    "Các văn bản chỉ đạo",
    "Các văn bản chỉ đạo, hướng dẫn",
    "Văn bản chỉ đạo",
    "Văn bản pháp lý",
    "Văn bản hướng dẫn",
    "Văn bản quy phạm pháp luật",
    "Cơ sở pháp lý",
];

/// Headings of a table of levels: those of the column of levels, of criteria that have the level, that reach it or not, and of their
/// share.
pub const LEVELS: &[(LevelResultField, &[&str])] = &[
    (LevelResultField::Level, &["Mức", "Mức đánh giá", "Các mức", "Mức đạt"]),
    (
        LevelResultField::Total,
        &["Số tiêu chí", "Tổng số tiêu chí", "Tổng số", "Số lượng tiêu chí"],
    ),
    (
        LevelResultField::Met,
        &["Đạt", "Số tiêu chí đạt", "Tiêu chí đạt", "Số lượng đạt"],
    ),
    (
        LevelResultField::Percent,
        &["Tỉ lệ", "Tỉ lệ đạt", "Tỉ lệ (%)", "Tỉ lệ đạt (%)", "%"],
    ),
    (
        LevelResultField::Unmet,
        &[
            "Không đạt",
            "Chưa đạt",
            "Số tiêu chí không đạt",
            "Số tiêu chí chưa đạt",
            "Tiêu chí không đạt",
        ],
    ),
];

/// Headings of a column of people's names.
pub const PEOPLE: &[&str] = &["Họ và tên", "Họ tên", "Họ, tên", "Tên thành viên", "Thành viên"];
/// Headings of a column of people's positions.
pub const POSITIONS: &[&str] = &[
    "Chức vụ",
    "Chức danh",
    "Chức vụ, chức danh",
    "Chức vụ/chức danh",
    "Chức vụ chuyên môn",
];
/// Headings of a column of people's tasks.
pub const TASKS: &[&str] = &[
    "Nhiệm vụ",
    "Nhiệm vụ được giao",
    "Phân công nhiệm vụ",
    "Nhiệm vụ được phân công",
    "Công việc",
    "Nội dung công việc",
    "Nhiệm vụ phụ trách",
    "Phụ trách",
    "Nhiệm vụ cụ thể",
];
