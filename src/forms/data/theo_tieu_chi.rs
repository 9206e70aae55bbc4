//! The by-criterion layout of the 2018 regime: parts A (levels 1 to 3) and B (level 4), a table for each criterion.
//!
//! A variant schools use in place of the nine-column table; reconstructed from plans in use.

use super::shared_2018::{ACTIVITIES, BASES, BUDGET, CONTENT, DUTIES, LEAD, SUPPORT, TIME};
use super::starters;
use crate::forms::spec::{
    BlockText, BlocksPart, Column, CriteriaChoice, Flow, Form, Need, Part, Prompt, Section, Shows, TextPart,
};
use crate::plan::{Field, ProblemField, TextField};

/// The form.
pub static FORM: Form = Form {
    code: "theo-tieu-chi",
    name: "Mẫu 2018 – theo từng tiêu chí",
    short_name: "Theo tiêu chí",
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
            help: "Mỗi mục đích, mỗi yêu cầu một dòng.",
            guide: "cac-phan",
            wide: false,
            parts: &[
                Part::Text(TextPart {
                    key: "theo-tieu-chi.I.1",
                    marker: "1.",
                    lead: "Mục đích",
                    flow: Flow::Below,
                    field: Field::Text(TextField::Purposes),
                    tail: "",
                    need: Need::Required,
                    prompt: Prompt::text("Mục đích", "Mỗi ý một dòng."),
                }),
                Part::Text(TextPart {
                    key: "theo-tieu-chi.I.2",
                    marker: "2.",
                    lead: "Yêu cầu",
                    flow: Flow::Below,
                    field: Field::Text(TextField::Requirements),
                    tail: "",
                    need: Need::Required,
                    prompt: Prompt::text("Yêu cầu", "Mỗi ý một dòng."),
                }),
            ],
        },
        BASES,
        Section {
            key: "noi-dung",
            number: 3,
            template_number: 3,
            heading: "NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC",
            short_heading: "Nội dung cải tiến",
            help: "Mỗi tiêu chí: điểm yếu, mục tiêu, các nội dung và giải pháp, kết quả mong đợi.",
            guide: "muc-tieu",
            wide: false,
            parts: &[
                Part::Text(TextPart {
                    key: "theo-tieu-chi.III",
                    marker: "",
                    lead: "",
                    flow: Flow::Below,
                    field: Field::Text(TextField::LeadIn),
                    tail: "",
                    need: Need::Optional,
                    prompt: Prompt::text(
                        "Lời dẫn (nếu có)",
                        "Một, hai câu in trước các tiêu chí; để trống thì không in.",
                    ),
                }),
                Part::Blocks(BlocksPart {
                    usual_heading: "A. CÁC TIÊU CHÍ MỨC 1, 2, 3",
                    level4_heading: "B. CÁC TIÊU CHÍ MỨC 4",
                    before: &[
                        BlockText {
                            lead: "Điểm yếu:",
                            field: ProblemField::Weakness,
                            flow: Flow::SameLine,
                            need: Need::Required,
                            prompt: Prompt::text(
                                "Điểm yếu",
                                "Điều gì chưa đạt, chưa tốt? Ví dụ: Còn 27 giáo viên chưa dùng học liệu số hằng tuần.",
                            ),
                        },
                        BlockText {
                            lead: "Mục tiêu cải tiến:",
                            field: ProblemField::Goals,
                            flow: Flow::Below,
                            need: Need::Required,
                            prompt: Prompt::text(
                                "Mục tiêu cải tiến",
                                "Mỗi mục tiêu một dòng. Đến khi nào, bao nhiêu, cho ai?",
                            ),
                        },
                    ],
                    table_lead: "Nội dung cải tiến và giải pháp thực hiện:",
                    caption: "Nội dung cải tiến và giải pháp thực hiện",
                    columns: &[
                        Column {
                            heading: "Nội dung cải tiến",
                            share: 20,
                            shows: Shows::Texts(&[CONTENT]),
                        },
                        Column {
                            heading: "Giải pháp thực hiện",
                            share: 34,
                            shows: Shows::Texts(&[ACTIVITIES]),
                        },
                        Column {
                            heading: "Người thực hiện",
                            share: 17,
                            shows: Shows::Texts(&[LEAD, SUPPORT]),
                        },
                        Column {
                            heading: "Thời gian",
                            share: 15,
                            shows: Shows::Texts(&[TIME]),
                        },
                        Column {
                            heading: "Dự kiến kinh phí",
                            share: 14,
                            shows: Shows::Texts(&[BUDGET]),
                        },
                    ],
                    after: &[BlockText {
                        lead: "Kết quả mong đợi:",
                        field: ProblemField::ExpectedResults,
                        flow: Flow::Below,
                        need: Need::Required,
                        prompt: Prompt::text(
                            "Kết quả mong đợi",
                            "Mỗi kết quả một dòng, ví dụ: 36/45 giáo viên dùng học liệu số hằng tuần.",
                        ),
                    }],
                }),
            ],
        },
        DUTIES,
    ],
    starters: starters::FORMS_2018,
};
