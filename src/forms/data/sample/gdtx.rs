//! Problems of the sample of a continuing education centre. The circulars of 2018 do not cover such centres, so that each
//! problem names its criterion in words for plans of earlier years.

use super::model::{SampleAction, SampleProblem};

/// The problems.
pub static PROBLEMS: &[SampleProblem] = &[
    SampleProblem {
        codes: &[("", "2.2")],
        name: "Giáo viên",
        present_state: "Trung tâm có 20 giáo viên cơ hữu, 100% đạt chuẩn trình độ đào tạo. 8/20 giáo viên (40%) đã có tài liệu soạn riêng cho người lớn vừa học vừa làm.",
        weakness: "Bài dạy còn giống lớp chính quy; học viên đi làm khó theo kịp khi phải nghỉ buổi.",
        cause: "Giáo viên chưa được bồi dưỡng về dạy người lớn; tài liệu do từng người soạn, chưa dùng chung.",
        goals: "Đến tháng 4/{second}, ít nhất 16/20 giáo viên (80%) dạy bằng tài liệu soạn riêng cho học viên của trung tâm.\n\
                Đến tháng 5/{second}, kho dùng chung có ít nhất 60 bài học ngắn cho học viên tự học.",
        expected_results: "- Tỷ lệ giáo viên có tài liệu soạn riêng tăng từ 40% lên ít nhất 80%.\n\
                           - Có kho dùng chung với ít nhất 60 bài học ngắn (hiện chưa có).",
        actions: &[
            SampleAction {
                content: "Bồi dưỡng phương pháp dạy người lớn",
                goal: "Đến tháng 4/{second}, ít nhất 16/20 giáo viên (80%) dạy bằng tài liệu soạn riêng cho học viên.",
                activities: "- Khảo sát nghề nghiệp, giờ làm, chỗ khó của học viên từng lớp\n\
                             - Mỗi tháng một buổi chuyên đề, cùng soạn một bài sẽ dạy\n\
                             - Mỗi giáo viên dạy một tiết để tổ dự giờ, góp ý",
                measure: "Tỷ lệ giáo viên có tài liệu soạn riêng đã được tổ duyệt",
                time: "Từ tháng 10/{first} đến tháng 4/{second}",
                lead: "{deputy} {deputy_name}",
                support: "tổ trưởng chuyên môn",
                budget: "10 triệu đồng",
                resources: "Phòng họp, máy chiếu; 02 giờ sinh hoạt tổ mỗi tháng",
                evidence: &["Kế hoạch chuyên đề", "Tài liệu đã duyệt", "Phiếu dự giờ"],
            },
            SampleAction {
                content: "Lập kho bài học ngắn cho học viên tự học",
                goal: "Đến tháng 5/{second}, kho có ít nhất 60 bài học ngắn đã được tổ chuyên môn duyệt.",
                activities: "- Mỗi giáo viên soạn ít nhất 03 bài, mỗi bài 10 đến 15 phút\n\
                             - Tổ trưởng duyệt; đưa lên kho, gửi liên kết cho học viên\n\
                             - Hỏi ý kiến học viên cuối mỗi học kỳ để sửa bài",
                measure: "Số bài đã duyệt; số lượt học viên dùng mỗi tháng",
                time: "Từ tháng 11/{first} đến tháng 5/{second}",
                lead: "Các tổ trưởng chuyên môn",
                support: "giáo viên Tin học",
                budget: "Không phát sinh",
                resources: "Kho lưu trữ sẵn có; máy quay của trung tâm",
                evidence: &["Danh mục bài học", "Phiếu hỏi ý kiến học viên"],
            },
        ],
    },
    SampleProblem {
        codes: &[("", "3.2")],
        name: "Dạy học và theo dõi sự tiến bộ của học viên",
        present_state: "Năm học {previous_year}, 24/240 học viên (10%) chưa đạt yêu cầu môn Toán hoặc Ngữ văn; tỷ lệ chuyên cần trung bình 85%.",
        weakness: "Học viên nghỉ nhiều vào mùa vụ, ca đêm và chưa được học bù; giáo viên biết muộn khi học viên sắp bỏ học.",
        cause: "Chưa theo dõi chuyên cần hằng tuần; lịch học cố định, chưa có hình thức học bù phù hợp.",
        goals: "Đến tháng 5/{second}, tỷ lệ chuyên cần trung bình tăng từ 85% lên ít nhất 92%.\n\
                Đến tháng 5/{second}, tỷ lệ học viên chưa đạt yêu cầu môn Toán hoặc Ngữ văn giảm từ 10% xuống không quá 6%.",
        expected_results: "- Tỷ lệ chuyên cần trung bình tăng từ 85% lên ít nhất 92%.\n\
                           - Tỷ lệ học viên chưa đạt yêu cầu môn Toán hoặc Ngữ văn giảm từ 10% xuống không quá 6%.",
        actions: &[
            SampleAction {
                content: "Theo dõi chuyên cần, liên lạc sớm với học viên",
                goal: "Đến tháng 5/{second}, tỷ lệ chuyên cần trung bình đạt ít nhất 92%, tăng từ 85%.",
                activities: "- Tổng hợp chuyên cần vào thứ Sáu hằng tuần\n\
                             - Gọi điện trong 02 ngày cho học viên nghỉ hai buổi liền\n\
                             - Với học viên dưới 18 tuổi, báo gia đình và hẹn gặp khi cần",
                measure: "Tỷ lệ chuyên cần mỗi tháng; số học viên trở lại lớp sau khi được liên lạc",
                time: "Từ tháng 10/{first} đến tháng 5/{second}",
                lead: "Giáo viên chủ nhiệm các lớp",
                support: "bộ phận giáo vụ, gia đình học viên",
                budget: "Không phát sinh",
                resources: "Bảng theo dõi dùng chung; điện thoại của trung tâm",
                evidence: &["Bảng chuyên cần hằng tuần", "Nhật ký liên lạc"],
            },
            SampleAction {
                content: "Học bù trực tuyến buổi tối theo nhóm",
                goal: "Đến tháng 5/{second}, tỷ lệ học viên chưa đạt yêu cầu môn Toán hoặc Ngữ văn không quá 6%, giảm từ 10%.",
                activities: "- Xếp nhóm theo phần kiến thức còn thiếu và giờ rảnh của học viên\n\
                             - Mỗi tuần 02 buổi học bù, có bài ghi lại để xem sau\n\
                             - Phân tích bài kiểm tra giữa kỳ để đổi nhóm và nội dung",
                measure: "Tỷ lệ học viên đạt yêu cầu trước và sau mỗi học kỳ; số buổi học bù",
                time: "Từ tháng 11/{first} đến tháng 5/{second}",
                lead: "{deputy} {deputy_name}",
                support: "giáo viên dạy Toán, Ngữ văn",
                budget: "30 triệu đồng",
                resources: "Phần mềm dạy trực tuyến; 02 buổi mỗi tuần của giáo viên",
                evidence: &["Danh sách nhóm", "Lịch học bù", "Bảng so sánh kết quả hai học kỳ"],
            },
        ],
    },
    SampleProblem {
        codes: &[("", "4.1")],
        name: "Thiết bị và phòng tin học",
        present_state: "Phòng tin học có 25 máy tính, trong đó 16 máy (64%) dùng tốt. Mỗi lớp thực hành có 24 học viên.",
        weakness: "9/25 máy hỏng hoặc chạy chậm, giờ thực hành phải chia ca.",
        cause: "Chỉ sửa khi có sự cố; dự toán chưa tách khoản bảo trì thiết bị.",
        goals: "Đến tháng 01/{second}, ít nhất 24/25 máy (96%) dùng tốt, mỗi học viên một máy khi thực hành.\n\
                Từ tháng 02/{second}, máy được bảo trì mỗi tháng một lần.",
        expected_results: "- Tỷ lệ máy tính dùng tốt tăng từ 64% lên ít nhất 96%.\n\
                           - Mỗi học viên một máy trong giờ thực hành (hiện phải chia ca).",
        actions: &[SampleAction {
            content: "Sửa, thay máy tính và bảo trì hằng tháng",
            goal: "Đến tháng 01/{second}, ít nhất 24/25 máy (96%) dùng tốt.",
            activities: "- Kiểm kê, phân loại máy sửa được và máy cần thay\n\
                         - Sửa 05 máy, mua thay 04 máy\n\
                         - Lập lịch bảo trì; ghi sổ sử dụng từng ca",
            measure: "Tỷ lệ máy dùng tốt; số học viên trên một máy trong giờ thực hành",
            time: "Sửa chữa, mua sắm từ tháng 10/{first} đến tháng 01/{second}; bảo trì hằng tháng đến tháng 5/{second}",
            lead: "{head} {head_name}",
            support: "kế toán, nhân viên thiết bị, giáo viên Tin học",
            budget: "70 triệu đồng",
            resources: "Nguồn chi thường xuyên; phòng tin học",
            evidence: &["Biên bản kiểm kê", "Hồ sơ mua sắm, sửa chữa", "Sổ sử dụng phòng máy"],
        }],
    },
];
