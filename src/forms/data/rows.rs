//! How the texts of rows are asked for that stand in no table of a form.

use crate::forms::spec::{CellText, Prompt};
use crate::plan::{AssigneeField, BasisField, DutyField, Field, LevelResultField, ProblemField};

/// What a basis consists of.
pub static BASIS: &[CellText] = &[
    CellText::optional(
        Field::Basis(BasisField::Kind),
        "",
        Prompt::line("Loại văn bản", "Chọn bên dưới hoặc tự gõ.").offering(&[
            "Thông tư",
            "Công văn",
            "Kế hoạch",
            "Quyết định",
        ]),
    ),
    CellText::optional(
        Field::Basis(BasisField::Number),
        "",
        Prompt::line("Số, ký hiệu", "Ví dụ: 57/2026/TT-BGDĐT"),
    ),
    CellText::optional(
        Field::Basis(BasisField::Date),
        "",
        Prompt::line("Ngày ban hành", "Ví dụ: 7/7/2026"),
    ),
    CellText::optional(
        Field::Basis(BasisField::Issuer),
        "",
        Prompt::line("Cơ quan ban hành", "Ví dụ: Bộ Giáo dục và Đào tạo"),
    ),
    CellText::required(
        Field::Basis(BasisField::Subject),
        Prompt::text(
            "Về việc gì",
            "Trích yếu của văn bản; hoặc ghi cả căn cứ tại đây và để trống các ô khác.",
        ),
    ),
];

/// What a line of the self-assessment summary consists of.
pub static LEVEL_RESULT: &[CellText] = &[
    CellText::optional(
        Field::LevelResult(LevelResultField::Level),
        "",
        Prompt::line("Mức", "Ví dụ: Mức 1"),
    ),
    CellText::optional(
        Field::LevelResult(LevelResultField::Total),
        "",
        Prompt::line("Tổng số tiêu chí", "Ví dụ: 28"),
    ),
    CellText::optional(
        Field::LevelResult(LevelResultField::Met),
        "",
        Prompt::line("Số đạt", "Ví dụ: 26"),
    ),
    CellText::optional(
        Field::LevelResult(LevelResultField::Percent),
        "",
        Prompt::line("Tỷ lệ %", "Ví dụ: 92,9"),
    ),
    CellText::optional(
        Field::LevelResult(LevelResultField::Unmet),
        "",
        Prompt::line("Số không đạt", "Ví dụ: 2"),
    ),
];

/// The name of a role.
pub static ROLE: CellText = CellText::required(
    Field::Duty(DutyField::Role),
    Prompt::line("Tên vai", "In đậm làm tiêu đề, ví dụ: Tổ giám sát"),
);

/// What a role does.
pub static TASKS: CellText = CellText::required(
    Field::Duty(DutyField::Tasks),
    Prompt::text("Nhiệm vụ", "Mỗi nhiệm vụ một dòng, có thể mở đầu bằng dấu “-”."),
);

/// A person with a task.
pub static PERSON: &[CellText] = &[
    CellText::optional(
        Field::Assignee(AssigneeField::Name),
        "",
        Prompt::line("Họ và tên", "Ví dụ: Nguyễn Văn Mẫu"),
    ),
    CellText::optional(
        Field::Assignee(AssigneeField::Position),
        "",
        Prompt::line("Chức vụ", "Ví dụ: Tổ trưởng chuyên môn"),
    ),
    CellText::optional(
        Field::Assignee(AssigneeField::Task),
        "",
        Prompt::text("Nhiệm vụ riêng", "Việc của riêng người này, ví dụ: tổng hợp minh chứng"),
    ),
];

/// A work group with a task.
pub static GROUP: &[CellText] = &[
    CellText::optional(
        Field::Assignee(AssigneeField::Name),
        "",
        Prompt::line("Tên nhóm", "Ví dụ: Nhóm công tác 1"),
    ),
    CellText::optional(
        Field::Assignee(AssigneeField::Position),
        "",
        Prompt::line("Thành viên", "Cách nhau bằng dấu phẩy; ghi rõ ai là nhóm trưởng."),
    ),
    CellText::optional(
        Field::Assignee(AssigneeField::Task),
        "",
        Prompt::text(
            "Nhiệm vụ của nhóm",
            "Ví dụ: thu thập số liệu, minh chứng của các tiêu chí được giao",
        ),
    ),
];

/// The school's own name for a criterion.
pub static CRITERION_NAME: CellText = CellText::optional(
    Field::Problem(ProblemField::CriterionText),
    "",
    Prompt::text(
        "Tên tiêu chí in trên giấy",
        "Chỉ điền khi muốn in khác tên trong danh mục.",
    ),
);
