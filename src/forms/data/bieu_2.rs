//! Biểu 2 of Thông tư 57/2026/TT-BGDĐT, Phụ lục V: the plan from school year 2026-2027 on.
//!
//! Prescribed wording: `III`, `VIII`, the note below the table of `IV` and the headings. What the form leaves to the school
//! are texts. The columns needed when a plan is issued follow from III.2.c and from criterion 1.4 of the circular; "Mức độ
//! thực hiện", results and adjustments are filled in while the plan runs.

use super::front::ADDRESS;
use super::starters;
use crate::forms::spec::{
    BasesPart, CellText, Column, CriteriaChoice, DutiesPart, Flow, Form, Need, Part, Prompt, Section, Shows, TablePart,
    TableRows, TextPart, Wording, WordingLook,
};
use crate::plan::{ActionField, Field, MonitoringField, ProblemField, SchoolField, TextField};

/// The form.
pub static FORM: Form = Form {
    code: "bieu-2",
    name: "Biểu 2 – Thông tư 57/2026/TT-BGDĐT",
    short_name: "Biểu 2",
    source: "Phụ lục V Thông tư 57/2026/TT-BGDĐT",
    first_year: Some(2026),
    last_year: None,
    title: "KẾ HOẠCH",
    subject: &["Cải tiến chất lượng giáo dục năm học {year}"],
    signature_note: "(Ký, ghi rõ họ tên, đóng dấu)",
    criteria: CriteriaChoice::Several,
    sections: &[
        Section {
            key: "thong-tin-chung",
            number: 1,
            template_number: 1,
            heading: "THÔNG TIN CHUNG",
            short_heading: "Thông tin chung",
            help: "Tên, loại hình và địa chỉ của trường như ghi trong quyết định thành lập.",
            guide: "cac-phan",
            wide: false,
            parts: &[
                Part::Text(TextPart {
                    key: "bieu-2.I.1",
                    marker: "1.",
                    lead: "Tên cơ sở giáo dục:",
                    flow: Flow::SameLine,
                    field: Field::School(SchoolField::Name),
                    tail: "",
                    need: Need::Required,
                    prompt: Prompt::line("Tên cơ sở giáo dục", "Ghi đầy đủ, ví dụ: Trường Trung học cơ sở …"),
                }),
                Part::Text(TextPart {
                    key: "bieu-2.I.2",
                    marker: "2.",
                    lead: "Loại hình:",
                    flow: Flow::SameLine,
                    field: Field::School(SchoolField::Ownership),
                    tail: "",
                    need: Need::Required,
                    prompt: Prompt::line("Loại hình", "Như ghi trong quyết định thành lập.").offering(&[
                        "Công lập",
                        "Dân lập",
                        "Tư thục",
                    ]),
                }),
                Part::Text(TextPart {
                    key: "bieu-2.I.3",
                    marker: "3.",
                    lead: "Địa chỉ:",
                    flow: Flow::SameLine,
                    field: Field::School(SchoolField::Address),
                    tail: "",
                    need: Need::Required,
                    prompt: ADDRESS.prompt,
                }),
            ],
        },
        Section {
            key: "can-cu",
            number: 2,
            template_number: 2,
            heading: "CĂN CỨ XÂY DỰNG KẾ HOẠCH",
            short_heading: "Căn cứ",
            help: "Ba căn cứ đầu in sẵn theo mẫu. Thêm văn bản chỉ đạo khác nếu có.",
            guide: "cac-phan",
            wide: false,
            parts: &[
                Part::Text(TextPart {
                    key: "bieu-2.II.1",
                    marker: "1.",
                    lead: "Báo cáo tự đánh giá năm học",
                    flow: Flow::SameLine,
                    field: Field::Text(TextField::ReportYear),
                    tail: ".",
                    need: Need::Required,
                    prompt: Prompt::line(
                        "Báo cáo tự đánh giá của năm học nào?",
                        "Thường là năm học trước, vì báo cáo được thông qua trước ngày 15/6.",
                    ),
                }),
                Part::Wording(Wording {
                    key: "bieu-2.II.2",
                    marker: "2.",
                    heading: "",
                    lines: "Kết quả rà soát việc thực hiện kế hoạch cải tiến chất lượng năm học trước.",
                    look: WordingLook::Plain,
                }),
                Part::Wording(Wording {
                    key: "bieu-2.II.3",
                    marker: "3.",
                    heading: "",
                    lines: "Kế hoạch năm học và định hướng phát triển của cơ sở giáo dục.",
                    look: WordingLook::Plain,
                }),
                Part::Bases(BasesPart {
                    key: "bieu-2.II.4",
                    marker: "4.",
                    lead: "Văn bản chỉ đạo khác:",
                    optional: true,
                }),
            ],
        },
        Section {
            key: "muc-dich-yeu-cau",
            number: 3,
            template_number: 3,
            heading: "MỤC ĐÍCH, YÊU CẦU",
            short_heading: "Mục đích, yêu cầu",
            help: "Mẫu in sẵn phần này. Chỉ sửa khi trường thật sự cần.",
            guide: "cac-phan",
            wide: false,
            parts: &[
                Part::Wording(Wording {
                    key: "bieu-2.III.1",
                    marker: "1.",
                    heading: "Mục đích",
                    lines: "Xác định các vấn đề trọng tâm cần cải tiến trên cơ sở kết quả tự đánh giá;\n\
                            Tổ chức thực hiện các giải pháp nhằm nâng cao chất lượng giáo dục;\n\
                            Tăng cường hiệu quả quản trị, sử dụng nguồn lực và trách nhiệm giải trình của cơ sở giáo dục.",
                    look: WordingLook::Lettered,
                }),
                Part::Wording(Wording {
                    key: "bieu-2.III.2",
                    marker: "2.",
                    heading: "Yêu cầu",
                    lines: "Bảo đảm tính trọng tâm, khả thi, hiệu quả, phù hợp với điều kiện thực tế;\n\
                            Không xây dựng kế hoạch cải tiến đối với toàn bộ tiêu chí mà tập trung vào các vấn đề ưu tiên;\n\
                            Xác định rõ: nội dung, mục tiêu, biện pháp, thời gian, nguồn lực, trách nhiệm và kết quả;\n\
                            Gắn với kế hoạch năm học và kế hoạch phát triển của cơ sở giáo dục;\n\
                            Có cơ chế theo dõi, đánh giá và điều chỉnh trong quá trình thực hiện.",
                    look: WordingLook::Lettered,
                }),
            ],
        },
        Section {
            key: "van-de",
            number: 4,
            template_number: 4,
            heading: "TÓM TẮT CÁC VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN",
            short_heading: "Vấn đề trọng tâm",
            help: "Chỉ chọn vài vấn đề tác động trực tiếp đến chất lượng. Mẫu yêu cầu không lập cho toàn bộ tiêu chí.",
            guide: "tieu-chi",
            wide: false,
            parts: &[
                Part::Table(TablePart {
                    caption: "Tóm tắt các vấn đề trọng tâm cần cải tiến",
                    rows: TableRows::Problems,
                    numbered: false,
                    columns: &[
                        Column {
                            heading: "TT",
                            share: 6,
                            shows: Shows::Number,
                        },
                        Column {
                            heading: "Tiêu chuẩn",
                            share: 13,
                            shows: Shows::Standard,
                        },
                        Column {
                            heading: "Tiêu chí liên quan (nếu có)",
                            share: 19,
                            shows: Shows::Criteria,
                        },
                        Column {
                            heading: "Đánh giá hiện trạng",
                            share: 21,
                            shows: Shows::Texts(&[CellText::required(
                                Field::Problem(ProblemField::PresentState),
                                Prompt::text(
                                    "Đánh giá hiện trạng",
                                    "Hiện nay thế nào? Nêu số liệu nếu có, ví dụ: 18/45 giáo viên (40%) dùng học liệu số hằng tuần.",
                                ),
                            )]),
                        },
                        Column {
                            heading: "Điểm hạn chế",
                            share: 21,
                            shows: Shows::Texts(&[CellText::required(
                                Field::Problem(ProblemField::Weakness),
                                Prompt::text(
                                    "Điểm hạn chế",
                                    "Điều gì chưa đạt, chưa tốt? Ví dụ: Còn 27 giáo viên chưa dùng học liệu số hằng tuần.",
                                ),
                            )]),
                        },
                        Column {
                            heading: "Nguyên nhân của hạn chế",
                            share: 20,
                            shows: Shows::Texts(&[CellText::required(
                                Field::Problem(ProblemField::Cause),
                                Prompt::text(
                                    "Nguyên nhân của hạn chế",
                                    "Vì sao còn hạn chế đó? Ví dụ: Chưa được tập huấn; sáu phòng học chưa có máy chiếu.",
                                ),
                            )]),
                        },
                    ],
                }),
                Part::Wording(Wording {
                    key: "bieu-2.IV.luu-y",
                    marker: "",
                    heading: "",
                    lines: "Lưu ý: Chỉ lựa chọn các vấn đề trọng tâm, có tác động trực tiếp đến chất lượng giáo dục để đưa vào kế hoạch cải tiến.",
                    look: WordingLook::Note,
                }),
            ],
        },
        Section {
            key: "viec-cai-tien",
            number: 5,
            template_number: 5,
            heading: "KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG",
            short_heading: "Việc cải tiến",
            help: "Mỗi vấn đề có một hay vài việc. Ghi đến khi nào, bao nhiêu, ai làm – đo được thì theo dõi được.",
            guide: "muc-tieu",
            wide: true,
            parts: &[Part::Table(TablePart {
                caption: "Kế hoạch cải tiến chất lượng",
                rows: TableRows::Actions,
                numbered: true,
                columns: &[
                    Column {
                        heading: "TT",
                        share: 4,
                        shows: Shows::Number,
                    },
                    Column {
                        heading: "Nội dung cải tiến",
                        share: 11,
                        shows: Shows::Texts(&[CellText::required(
                            Field::Action(ActionField::Content),
                            Prompt::text(
                                "Nội dung cải tiến",
                                "Cải tiến điều gì? Viết ngắn như tên một việc, ví dụ: Bồi dưỡng giáo viên dùng học liệu số.",
                            ),
                        )]),
                    },
                    Column {
                        heading: "Mục tiêu cải tiến",
                        share: 11,
                        shows: Shows::Texts(&[CellText::required(
                            Field::Action(ActionField::Goal),
                            Prompt::text(
                                "Mục tiêu cải tiến",
                                "Đến khi nào, bao nhiêu, cho ai? Ví dụ: Đến tháng 12/2026, ít nhất 90% …",
                            ),
                        )]),
                    },
                    Column {
                        heading: "Hoạt động/giải pháp",
                        share: 15,
                        shows: Shows::Texts(&[CellText::required(
                            Field::Action(ActionField::Activities),
                            Prompt::text(
                                "Hoạt động, giải pháp",
                                "Mỗi hoạt động một dòng, có thể mở đầu bằng dấu “-”.",
                            ),
                        )]),
                    },
                    Column {
                        heading: "Chỉ số đánh giá kết quả",
                        share: 11,
                        shows: Shows::Texts(&[CellText::required(
                            Field::Action(ActionField::Measure),
                            Prompt::text(
                                "Chỉ số đánh giá kết quả",
                                "Đếm hoặc đo điều gì để biết đã đạt? Ví dụ: Tỷ lệ giáo viên dùng học liệu số hằng tuần.",
                            ),
                        )]),
                    },
                    Column {
                        heading: "Thời gian thực hiện",
                        share: 9,
                        shows: Shows::Texts(&[CellText::required(
                            Field::Action(ActionField::Time),
                            Prompt::text("Thời gian thực hiện", "Ví dụ: Từ tháng 10/2026 đến tháng 01/2027")
                                .offering(&["Học kỳ I", "Học kỳ II", "Cả năm học"]),
                        )]),
                    },
                    Column {
                        heading: "Đơn vị/cá nhân phụ trách",
                        share: 10,
                        shows: Shows::Texts(&[
                            CellText::required(
                                Field::Action(ActionField::Lead),
                                Prompt::text(
                                    "Đơn vị, cá nhân phụ trách",
                                    "Ai chịu trách nhiệm chính? Ghi chức vụ hoặc tên.",
                                )
                                .offering(&[
                                    "Hiệu trưởng",
                                    "Phó Hiệu trưởng",
                                    "Tổ trưởng chuyên môn",
                                ]),
                            ),
                            CellText::optional(
                                Field::Action(ActionField::Support),
                                "Phối hợp:",
                                Prompt::text(
                                    "Phối hợp (nếu có)",
                                    "Ai cùng làm? Ví dụ: Tổ trưởng chuyên môn, Công đoàn.",
                                ),
                            ),
                        ]),
                    },
                    Column {
                        heading: "Nguồn lực bảo đảm",
                        share: 10,
                        shows: Shows::Texts(&[
                            CellText::required(
                                Field::Action(ActionField::Resources),
                                Prompt::text(
                                    "Nguồn lực bảo đảm",
                                    "Con người, cơ sở vật chất, giờ làm, nguồn tiền. Ví dụ: 02 buổi tập huấn tại phòng tin học.",
                                ),
                            ),
                            CellText::optional(
                                Field::Action(ActionField::Budget),
                                "Kinh phí:",
                                Prompt::text("Kinh phí (nếu có)", "Ví dụ: 85 triệu đồng"),
                            ),
                        ]),
                    },
                    Column {
                        heading: "Thông tin, dữ liệu hoặc minh chứng dự kiến",
                        share: 12,
                        shows: Shows::Texts(&[CellText::required(
                            Field::Action(ActionField::Evidence),
                            Prompt::text(
                                "Thông tin, dữ liệu hoặc minh chứng dự kiến",
                                "Hồ sơ nào sẽ cho thấy kết quả? Ví dụ: Phiếu dự giờ, phiếu khảo sát.",
                            ),
                        )]),
                    },
                    Column {
                        heading: "Mức độ thực hiện",
                        share: 7,
                        shows: Shows::Texts(&[CellText::later(
                            Field::Action(ActionField::Degree),
                            Prompt::text(
                                "Mức độ thực hiện",
                                "Ghi trong quá trình thực hiện; để trống khi ban hành.",
                            )
                            .offering(&["Hoàn thành", "Đang thực hiện", "Chưa hoàn thành"]),
                        )]),
                    },
                ],
            })],
        },
        Section {
            key: "theo-doi",
            number: 6,
            template_number: 6,
            heading: "THEO DÕI VÀ ĐÁNH GIÁ THỰC HIỆN (GIÁM SÁT NỘI BỘ)",
            short_heading: "Theo dõi, đánh giá",
            help: "Ít nhất hai lần trong năm học: cuối học kỳ I và cuối năm học. Kết quả và điều chỉnh ghi sau.",
            guide: "muc-tieu",
            wide: false,
            parts: &[Part::Table(TablePart {
                caption: "Theo dõi và đánh giá thực hiện",
                rows: TableRows::Monitoring,
                numbered: false,
                columns: &[
                    Column {
                        heading: "Thời điểm",
                        share: 16,
                        shows: Shows::Texts(&[CellText::required(
                            Field::Monitoring(MonitoringField::When),
                            Prompt::line("Thời điểm", "Khi nào rà soát?").offering(&["Cuối học kỳ I", "Cuối năm học"]),
                        )]),
                    },
                    Column {
                        heading: "Nội dung theo dõi",
                        share: 27,
                        shows: Shows::Texts(&[CellText::required(
                            Field::Monitoring(MonitoringField::Subject),
                            Prompt::text(
                                "Nội dung theo dõi",
                                "Xem xét việc nào, chỉ số nào? Ví dụ: Tiến độ và chỉ số của từng việc.",
                            ),
                        )]),
                    },
                    Column {
                        heading: "Kết quả thực hiện",
                        share: 21,
                        shows: Shows::Texts(&[CellText::later(
                            Field::Monitoring(MonitoringField::Result),
                            Prompt::text("Kết quả thực hiện", "Ghi khi rà soát."),
                        )]),
                    },
                    Column {
                        heading: "Điều chỉnh (nếu có)",
                        share: 18,
                        shows: Shows::Texts(&[CellText::later(
                            Field::Monitoring(MonitoringField::Adjustment),
                            Prompt::text("Điều chỉnh (nếu có)", "Ghi khi rà soát."),
                        )]),
                    },
                    Column {
                        heading: "Người đánh giá",
                        share: 18,
                        shows: Shows::Texts(&[CellText::required(
                            Field::Monitoring(MonitoringField::Assessor),
                            Prompt::text("Người đánh giá", "Ai rà soát và kết luận?")
                                .offering(&["Hội đồng tự đánh giá", "Hiệu trưởng"]),
                        )]),
                    },
                ],
            })],
        },
        Section {
            key: "to-chuc-thuc-hien",
            number: 7,
            template_number: 7,
            heading: "TỔ CHỨC THỰC HIỆN",
            short_heading: "Tổ chức thực hiện",
            help: "Việc của người đứng đầu, của hội đồng tự đánh giá và của các tổ. Có thể ghi tên từng người, từng nhóm.",
            guide: "nguoi-va-nhom",
            wide: false,
            parts: &[Part::Duties(DutiesPart {
                roles: &[
                    "Người đứng đầu cơ sở giáo dục",
                    "Hội đồng tự đánh giá",
                    "Các tổ chuyên môn và bộ phận liên quan",
                ],
            })],
        },
        Section {
            key: "co-che",
            number: 8,
            template_number: 8,
            heading: "CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO",
            short_heading: "Cơ chế báo cáo",
            help: "Mẫu in sẵn phần này. Chỉ sửa khi trường thật sự cần.",
            guide: "cac-phan",
            wide: false,
            parts: &[Part::Wording(Wording {
                key: "bieu-2.VIII",
                marker: "",
                heading: "",
                lines: "Thực hiện rà soát, đánh giá tối thiểu 02 lần trong năm học;\n\
                        Kết quả thực hiện kế hoạch cải tiến là cơ sở để cập nhật báo cáo tự đánh giá và xây dựng kế hoạch cải tiến của năm học tiếp theo;\n\
                        Bảo đảm công khai, minh bạch và phục vụ trách nhiệm giải trình của cơ sở giáo dục./.",
                look: WordingLook::Lettered,
            })],
        },
    ],
    starters: starters::BIEU_2,
};
