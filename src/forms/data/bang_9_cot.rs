//! The nine-column table of the 2018 regime (Thông tư 17, 18, 19/2018/TT-BGDĐT; Công văn 5932, 5942/BGDĐT-QLCL).

use super::shared_2018::{ACTIVITIES, BASES, BUDGET, DUTIES, LEAD, SUPPORT, TIME};
use super::starters;
use crate::forms::spec::{
    CellText, Column, CriteriaChoice, Flow, Form, Need, Part, Prompt, Section, Shows, TablePart, TableRows, TextPart,
};
use crate::plan::{ActionField, Field, ProblemField, TextField};

/// The form.
pub static FORM: Form = Form {
    code: "bang-9-cot",
    name: "Mẫu 2018 – bảng 9 cột",
    short_name: "Bảng 9 cột",
    source: "Thông tư 17, 18, 19/2018/TT-BGDĐT; Công văn 5932, 5942/BGDĐT-QLCL",
    first_year: None,
    last_year: Some(2025),
    title: "KẾ HOẠCH",
    subject: &["Cải tiến chất lượng giáo dục", "Năm học {year}"],
    signature_note: "",
    criteria: CriteriaChoice::One,
    sections: &[
        Section {
            key: "muc-dich-yeu-cau",
            number: 1,
            template_number: 1,
            heading: "MỤC ĐÍCH, YÊU CẦU",
            short_heading: "Mục đích, yêu cầu",
            help: "Mỗi mục đích, yêu cầu một dòng; số thứ tự được đánh khi in.",
            guide: "cac-phan",
            wide: false,
            parts: &[Part::Text(TextPart {
                key: "bang-9-cot.I",
                marker: "",
                lead: "",
                flow: Flow::BelowNumbered,
                field: Field::Text(TextField::Purposes),
                tail: "",
                need: Need::Required,
                prompt: Prompt::text("Mục đích, yêu cầu", "Mỗi ý một dòng."),
            })],
        },
        BASES,
        Section {
            key: "noi-dung",
            number: 3,
            template_number: 3,
            heading: "NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC",
            short_heading: "Nội dung cải tiến",
            help: "Chọn tiêu chí cần cải tiến, ghi kết quả cần đạt và các công việc.",
            guide: "muc-tieu",
            wide: true,
            parts: &[
                Part::Text(TextPart {
                    key: "bang-9-cot.III",
                    marker: "",
                    lead: "",
                    flow: Flow::Below,
                    field: Field::Text(TextField::LeadIn),
                    tail: "",
                    need: Need::Optional,
                    prompt: Prompt::text(
                        "Lời dẫn trước bảng (nếu có)",
                        "Một, hai câu in trước bảng; để trống thì không in.",
                    ),
                }),
                Part::Table(TablePart {
                    caption: "Nội dung kế hoạch cải tiến chất lượng giáo dục",
                    rows: TableRows::GroupedActions,
                    numbered: false,
                    columns: &[
                        Column {
                            heading: "TT",
                            share: 5,
                            shows: Shows::Number,
                        },
                        Column {
                            heading: "Tiêu chuẩn, tiêu chí",
                            share: 14,
                            shows: Shows::Criteria,
                        },
                        Column {
                            heading: "Kết quả cần đạt (so với hiện trạng)",
                            share: 16,
                            shows: Shows::Texts(&[CellText::required(
                                Field::Problem(ProblemField::ExpectedResults),
                                Prompt::text(
                                    "Kết quả cần đạt (so với hiện trạng)",
                                    "Sau khi cải tiến sẽ đạt được gì? Nêu số liệu nếu có.",
                                ),
                            )]),
                        },
                        Column {
                            heading: "Công việc/giải pháp cần thực hiện",
                            share: 18,
                            shows: Shows::Texts(&[ACTIVITIES]),
                        },
                        Column {
                            heading: "Chủ trì và phối hợp thực hiện",
                            share: 12,
                            shows: Shows::Texts(&[LEAD, SUPPORT]),
                        },
                        Column {
                            heading: "Thời gian thực hiện và hoàn thành",
                            share: 11,
                            shows: Shows::Texts(&[TIME]),
                        },
                        Column {
                            heading: "Dự kiến kinh phí",
                            share: 9,
                            shows: Shows::Texts(&[BUDGET]),
                        },
                        Column {
                            heading: "Điều kiện hỗ trợ khác",
                            share: 10,
                            shows: Shows::Texts(&[CellText::optional(
                                Field::Action(ActionField::Resources),
                                "",
                                Prompt::text(
                                    "Điều kiện hỗ trợ khác",
                                    "Ngoài kinh phí còn cần gì? Ví dụ: phòng máy, báo cáo viên.",
                                ),
                            )]),
                        },
                        Column {
                            heading: "Ghi chú",
                            share: 6,
                            shows: Shows::Texts(&[CellText::optional(
                                Field::Action(ActionField::Note),
                                "",
                                Prompt::text("Ghi chú", "Điều cần nói thêm; để trống nếu không có."),
                            )]),
                        },
                    ],
                }),
            ],
        },
        DUTIES,
    ],
    starters: starters::FORMS_2018,
};
