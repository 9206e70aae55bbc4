//! What both layouts of the 2018 regime share: bases, duties, closing, the texts of an action.
//!
//! Reconstructed from plans in use under Công văn 5932/BGDĐT-QLCL and 5942/BGDĐT-QLCL of 28/12/2018; the annex itself was
//! not at hand. The template's jump from III to VI is kept as the template number.

use crate::forms::spec::{BasesPart, CellText, DutiesPart, Flow, Need, Part, Prompt, Section, TextPart};
use crate::plan::{ActionField, Field, TextField};

/// "II. CĂN CỨ XÂY DỰNG KẾ HOẠCH".
pub const BASES: Section = Section {
    key: "can-cu",
    number: 2,
    template_number: 2,
    heading: "CĂN CỨ XÂY DỰNG KẾ HOẠCH",
    short_heading: "Căn cứ",
    help: "Báo cáo tự đánh giá, báo cáo đánh giá ngoài, các văn bản, kết quả năm trước và định hướng.",
    guide: "cac-phan",
    wide: false,
    parts: &[
        Part::Text(TextPart {
            key: "2018.II.1",
            marker: "1.",
            lead: "Báo cáo tự đánh giá",
            flow: Flow::SameLine,
            field: Field::Text(TextField::SelfAssessment),
            tail: "",
            need: Need::Optional,
            prompt: Prompt::text(
                "Báo cáo tự đánh giá",
                "Ghi tiếp sau chữ “Báo cáo tự đánh giá”, ví dụ: (giai đoạn từ năm 2020 đến 2025 của Trường).",
            ),
        }),
        Part::Text(TextPart {
            key: "2018.II.2",
            marker: "2.",
            lead: "Báo cáo đánh giá ngoài",
            flow: Flow::SameLine,
            field: Field::Text(TextField::ExternalAssessment),
            tail: "",
            need: Need::Optional,
            prompt: Prompt::text(
                "Báo cáo đánh giá ngoài",
                "Ghi tiếp sau chữ “Báo cáo đánh giá ngoài”, ví dụ: của Sở GDĐT năm 2025.",
            ),
        }),
        Part::Bases(BasesPart {
            key: "2018.II.3",
            marker: "3.",
            lead: "Các văn bản quy phạm pháp luật, văn bản hướng dẫn hiện hành:",
            optional: false,
        }),
        Part::Text(TextPart {
            key: "2018.II.4",
            marker: "4.",
            lead: "Kết quả thực hiện cải tiến chất lượng của nhà trường đã đạt được trong năm học {previous_year}",
            flow: Flow::Below,
            field: Field::Text(TextField::LastYearResults),
            tail: "",
            need: Need::Required,
            prompt: Prompt::text(
                "Kết quả cải tiến đã đạt được năm học trước",
                "Mỗi ý một dòng; có thể mở đầu bằng “-” hoặc “+”.",
            ),
        }),
        Part::LevelResults,
        Part::Text(TextPart {
            key: "2018.II.4.ket-luan",
            marker: "",
            lead: "",
            flow: Flow::Below,
            field: Field::Text(TextField::Conclusion),
            tail: "",
            need: Need::Optional,
            prompt: Prompt::text(
                "Kết luận của tự đánh giá, đánh giá ngoài",
                "Ví dụ: trường đạt cấp độ nào, chuẩn quốc gia mức độ nào.",
            ),
        }),
        Part::Text(TextPart {
            key: "2018.II.5",
            marker: "5.",
            lead: "Chủ trương, định hướng, giải pháp trọng tâm của địa phương, ngành và nhà trường",
            flow: Flow::Below,
            field: Field::Text(TextField::Orientations),
            tail: "",
            need: Need::Required,
            prompt: Prompt::text("Chủ trương, định hướng, giải pháp trọng tâm", "Mỗi ý một dòng."),
        }),
    ],
};

/// "TỔ CHỨC THỰC HIỆN", IV by count, VI in the template, and the closing words.
pub const DUTIES: Section = Section {
    key: "to-chuc-thuc-hien",
    number: 4,
    template_number: 6,
    heading: "TỔ CHỨC THỰC HIỆN",
    short_heading: "Tổ chức thực hiện",
    help: "Việc của từng vai. Có thể ghi tên từng người, từng nhóm công tác.",
    guide: "nguoi-va-nhom",
    wide: false,
    parts: &[
        Part::Duties(DutiesPart {
            roles: &[
                "Hiệu trưởng - Chủ tịch Hội đồng tự đánh giá",
                "Các thành viên của Hội đồng tự đánh giá",
                "Tổ Giám sát kế hoạch cải tiến chất lượng (báo cáo định kỳ và kiến nghị dựa trên kết quả giám sát)",
                "Cán bộ, giáo viên, nhân viên của trường",
            ],
        }),
        Part::Text(TextPart {
            key: "2018.ket",
            marker: "",
            lead: "",
            flow: Flow::Below,
            field: Field::Text(TextField::Closing),
            tail: "",
            need: Need::Optional,
            prompt: Prompt::text("Lời kết", "Câu cuối trước chữ ký; dấu “./.” được in sẵn."),
        }),
    ],
};

/// "Kết quả cần đạt", "Thời gian", … of an action are asked for alike in both layouts.
pub const CONTENT: CellText = CellText::required(
    Field::Action(ActionField::Content),
    Prompt::text(
        "Nội dung cải tiến",
        "Cải tiến điều gì? Viết ngắn như tên một việc, ví dụ: Bồi dưỡng giáo viên dùng học liệu số.",
    ),
);
/// What is done.
pub const ACTIVITIES: CellText = CellText::required(
    Field::Action(ActionField::Activities),
    Prompt::text(
        "Công việc, giải pháp",
        "Mỗi công việc một dòng, có thể mở đầu bằng dấu “-”.",
    ),
);
/// Who leads.
pub const LEAD: CellText = CellText::required(
    Field::Action(ActionField::Lead),
    Prompt::text(
        "Chủ trì, người thực hiện",
        "Ai chịu trách nhiệm chính? Ghi chức vụ hoặc tên.",
    )
    .offering(&["Hiệu trưởng", "Phó Hiệu trưởng", "Tổ trưởng chuyên môn"]),
);
/// Who supports.
pub const SUPPORT: CellText = CellText::optional(
    Field::Action(ActionField::Support),
    "Phối hợp:",
    Prompt::text(
        "Phối hợp (nếu có)",
        "Ai cùng làm? Ví dụ: Tổ trưởng chuyên môn, Công đoàn.",
    ),
);
/// When.
pub const TIME: CellText = CellText::required(
    Field::Action(ActionField::Time),
    Prompt::text("Thời gian", "Ví dụ: Tháng 9/2025; Từ tháng 10/2025 đến tháng 01/2026").offering(&[
        "Học kỳ I",
        "Học kỳ II",
        "Cả năm học",
    ]),
);
/// Money.
pub const BUDGET: CellText = CellText::optional(
    Field::Action(ActionField::Budget),
    "",
    Prompt::text("Dự kiến kinh phí", "Ví dụ: 15 triệu đồng; Không").offering(&["Không"]),
);
