//! Words to begin with in the rows a form brings along: what such a plan usually says, for the school to make its own.
//!
//! Offered, never printed unasked. Not part of any form's prescribed wording.

use crate::forms::spec::Starter;
use crate::plan::{DutyField, Field, MonitoringField};

const TASKS: Field = Field::Duty(DutyField::Tasks);
const SUBJECT: Field = Field::Monitoring(MonitoringField::Subject);
const ASSESSOR: Field = Field::Monitoring(MonitoringField::Assessor);

const COUNCIL: &str = "- Theo dõi, rà soát việc thực hiện kế hoạch ít nhất hai lần trong năm học, có biên bản.\n\
                       - Tổng hợp kết quả, minh chứng; đề xuất điều chỉnh khi cần.";
const HEAD: &str = "- Ban hành kế hoạch, phân công người phụ trách, bố trí thời gian và kinh phí cho từng việc.\n\
                    - Kiểm tra, đôn đốc việc thực hiện; quyết định điều chỉnh sau mỗi lần rà soát.\n\
                    - Công khai kết quả và chịu trách nhiệm về việc thực hiện kế hoạch.";
const EVERYONE: &str = "- Thực hiện việc được giao đúng thời gian; đưa vào kế hoạch của tổ và của từng người.\n\
                        - Cập nhật số liệu, lưu minh chứng; kịp thời báo cáo khi có khó khăn.";

/// For Biểu 2.
pub static BIEU_2: &[Starter] = &[
    Starter {
        row: "Cuối học kỳ I",
        field: SUBJECT,
        words: "Tiến độ các việc cải tiến so với thời gian đã ghi; chỉ số đạt được đến cuối học kỳ I; khó khăn cần tháo gỡ.",
    },
    Starter {
        row: "Cuối học kỳ I",
        field: ASSESSOR,
        words: "Hội đồng tự đánh giá",
    },
    Starter {
        row: "Cuối năm học",
        field: SUBJECT,
        words: "Kết quả các việc cải tiến so với mục tiêu; chỉ số, minh chứng đã có; việc cần tiếp tục trong năm học sau.",
    },
    Starter {
        row: "Cuối năm học",
        field: ASSESSOR,
        words: "Hội đồng tự đánh giá",
    },
    Starter {
        row: "Người đứng đầu cơ sở giáo dục",
        field: TASKS,
        words: HEAD,
    },
    Starter {
        row: "Hội đồng tự đánh giá",
        field: TASKS,
        words: COUNCIL,
    },
    Starter {
        row: "Các tổ chuyên môn và bộ phận liên quan",
        field: TASKS,
        words: EVERYONE,
    },
];

/// For the layouts of the 2018 circulars.
pub static FORMS_2018: &[Starter] = &[
    Starter {
        row: "Hiệu trưởng - Chủ tịch Hội đồng tự đánh giá",
        field: TASKS,
        words: HEAD,
    },
    Starter {
        row: "Các thành viên của Hội đồng tự đánh giá",
        field: TASKS,
        words: COUNCIL,
    },
    Starter {
        row: "Tổ Giám sát kế hoạch cải tiến chất lượng (báo cáo định kỳ và kiến nghị dựa trên kết quả giám sát)",
        field: TASKS,
        words: "- Kiểm tra tiến độ theo thời gian của từng việc; đối chiếu số liệu với minh chứng.\n\
                - Báo cáo Hiệu trưởng vào cuối mỗi học kỳ; kiến nghị cách xử lý việc chậm.",
    },
    Starter {
        row: "Cán bộ, giáo viên, nhân viên của trường",
        field: TASKS,
        words: EVERYONE,
    },
];
