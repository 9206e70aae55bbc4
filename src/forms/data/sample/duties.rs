//! Duties and reviews of the sample.

use super::model::{SampleAssignee, SampleDuty, SampleReview};

/// Duties; for a role counts the first whose words its name contains.
pub static DUTIES: &[SampleDuty] = &[
    SampleDuty {
        role_words: &["giám sát"],
        tasks: "- Kiểm tra tiến độ mỗi tháng một lần theo thời hạn của từng việc; đối chiếu số liệu với minh chứng.\n\
                - Báo cáo {head} cuối mỗi học kỳ; kiến nghị cách xử lý việc chậm so với thời hạn.",
        people: &[SampleAssignee {
            name: "Vũ Văn Mẫu",
            position: "Chủ tịch Công đoàn",
            task: "tổ trưởng tổ giám sát, tổng hợp kết quả kiểm tra hằng tháng",
        }],
        groups: &[],
    },
    SampleDuty {
        role_words: &["đứng đầu", "hiệu trưởng", "giám đốc"],
        tasks: "- Ban hành kế hoạch; phân công người phụ trách; bố trí thời gian và kinh phí cho từng việc.\n\
                - Đưa các việc cải tiến vào kế hoạch năm học; quyết định điều chỉnh sau mỗi lần rà soát.\n\
                - Công khai kết quả thực hiện với cán bộ, giáo viên, nhân viên và {parents}.",
        people: &[],
        groups: &[],
    },
    SampleDuty {
        role_words: &["hội đồng"],
        tasks: "- Rà soát việc thực hiện ít nhất hai lần trong năm học, có biên bản; đề xuất điều chỉnh.\n\
                - Hướng dẫn các nhóm công tác thu thập số liệu và minh chứng.",
        people: &[SampleAssignee {
            name: "{deputy_name}",
            position: "{deputy}, Phó Chủ tịch Hội đồng",
            task: "phụ trách chung các nhóm công tác, tổng hợp báo cáo",
        }],
        groups: &[
            SampleAssignee {
                name: "Nhóm công tác 1",
                position: "Lê Văn Mẫu (nhóm trưởng), Phạm Thị Mẫu",
                task: "theo dõi, thu thập số liệu và minh chứng",
            },
            SampleAssignee {
                name: "Nhóm công tác 2",
                position: "Hoàng Thị Mẫu (nhóm trưởng), Đỗ Văn Mẫu",
                task: "theo dõi, thu thập số liệu và minh chứng",
            },
            SampleAssignee {
                name: "Nhóm công tác 3",
                position: "Bùi Thị Mẫu (nhóm trưởng), Ngô Văn Mẫu",
                task: "theo dõi, thu thập số liệu và minh chứng",
            },
        ],
    },
    SampleDuty {
        role_words: &[],
        tasks: "- Đưa việc được giao vào kế hoạch của tổ và của từng người; làm đúng thời hạn.\n\
                - Cập nhật số liệu, lưu minh chứng ngay khi xong việc.\n\
                - Gặp khó khăn thì báo nhóm công tác hoặc {head} để được hỗ trợ.",
        people: &[],
        groups: &[],
    },
];

/// Reviews in their order; the last stands for any further one.
pub static REVIEWS: &[SampleReview] = &[
    SampleReview {
        subject: "- Việc phải xong trong học kỳ I\n\
                  - Số liệu giữa năm của từng chỉ số\n\
                  - Khó khăn về con người, kinh phí",
        assessor: "Hội đồng tự đánh giá",
    },
    SampleReview {
        subject: "- Kết quả cuối năm của từng chỉ số so với mục tiêu\n\
                  - Minh chứng đã lưu\n\
                  - Việc chưa xong cần chuyển sang năm học sau",
        assessor: "Hội đồng tự đánh giá; {head}",
    },
];
