//! Problems of the sample of a general school, primary to upper secondary. Three for every plan, the fourth of Mức 4.

use super::model::{SampleAction, SampleProblem};

/// The problems.
pub static PROBLEMS: &[SampleProblem] = &[
    SampleProblem {
        codes: &[("", "2.2")],
        name: "",
        present_state: "Trường có 45 giáo viên, 100% đạt chuẩn trình độ đào tạo. Khảo sát cuối năm học {previous_year}: 18/45 giáo viên (40%) dùng học liệu số hằng tuần trong giờ dạy.",
        weakness: "Việc ứng dụng công nghệ thông tin chưa đều giữa các tổ; 27/45 giáo viên dùng học liệu số chưa tới một lần mỗi tuần.",
        cause: "Tập huấn còn nặng lý thuyết, chưa gắn với bài đang dạy; học liệu do từng người giữ, chưa có kho dùng chung.",
        goals: "Đến tháng 4/{second}, ít nhất 36/45 giáo viên (80%) dùng học liệu số hằng tuần.\n\
                Đến tháng 5/{second}, kho dùng chung có ít nhất 120 học liệu đã được tổ chuyên môn duyệt.",
        expected_results: "- Tỷ lệ giáo viên dùng học liệu số hằng tuần tăng từ 40% lên ít nhất 80%.\n\
                           - Có kho học liệu dùng chung với ít nhất 120 học liệu đã duyệt (hiện chưa có kho).",
        actions: &[
            SampleAction {
                content: "Bồi dưỡng giáo viên theo bài đang dạy",
                goal: "Đến tháng 4/{second}, ít nhất 36/45 giáo viên (80%) dùng học liệu số hằng tuần, tăng từ 40%.",
                activities: "- Khảo sát nhu cầu của từng tổ, chọn bài sẽ thực hành\n\
                             - Mỗi tháng một buổi thực hành 60 phút tại phòng máy, theo bài sẽ dạy trong tháng\n\
                             - Mỗi giáo viên dạy một tiết có học liệu số để tổ dự giờ, góp ý",
                measure: "Tỷ lệ giáo viên dùng học liệu số ít nhất một lần mỗi tuần, theo sổ đăng ký thiết bị",
                time: "Từ tháng 10/{first} đến tháng 4/{second}",
                lead: "{deputy} {deputy_name}",
                support: "tổ trưởng chuyên môn, giáo viên Tin học",
                budget: "8 triệu đồng",
                resources: "Phòng máy tính, đường truyền; 7 giờ thực hành cho mỗi giáo viên",
                evidence: &["Danh sách dự từng buổi", "Sổ đăng ký thiết bị", "Phiếu dự giờ"],
            },
            SampleAction {
                content: "Lập kho học liệu số dùng chung",
                goal: "Đến tháng 5/{second}, kho có ít nhất 120 học liệu đã được tổ chuyên môn duyệt.",
                activities: "- Thống nhất cách đặt tên, cách xếp theo môn học và khối lớp\n\
                             - Mỗi giáo viên đóng góp ít nhất 03 học liệu; tổ trưởng duyệt trước khi đưa vào kho\n\
                             - Kiểm tra và sao lưu kho mỗi tháng",
                measure: "Số học liệu đã duyệt; số lượt dùng mỗi tháng",
                time: "Từ tháng 11/{first} đến tháng 5/{second}",
                lead: "Các tổ trưởng chuyên môn",
                support: "giáo viên Tin học, nhân viên thiết bị",
                budget: "Không phát sinh",
                resources: "Kho lưu trữ sẵn có của nhà trường; 01 giờ sinh hoạt tổ mỗi tháng",
                evidence: &["Danh mục kho học liệu", "Biên bản duyệt học liệu của tổ"],
            },
        ],
    },
    SampleProblem {
        codes: &[("tt57", "3.2"), ("tt17", "5.2"), ("", "5.1")],
        name: "",
        present_state: "Cuối năm học {previous_year}, 63/900 học sinh (7%) {below} môn {either_subject}. Mỗi tổ có cách ghi chép riêng về sự tiến bộ của học sinh.",
        weakness: "Theo dõi sự tiến bộ còn dồn vào cuối kỳ; việc hỗ trợ chưa đi vào đúng phần kiến thức từng học sinh còn thiếu.",
        cause: "Giáo viên chủ nhiệm và giáo viên dạy môn chưa có bảng theo dõi chung; kết quả kiểm tra chưa được phân tích để điều chỉnh cách dạy.",
        goals: "Từ tháng 10/{first}, 100% học sinh cần hỗ trợ có phiếu theo dõi riêng, cập nhật mỗi tháng.\n\
                Đến tháng 5/{second}, tỷ lệ học sinh {below} môn {either_subject} giảm từ 7% xuống không quá 4%.",
        expected_results: "- 100% học sinh cần hỗ trợ được theo dõi riêng hằng tháng (hiện chưa có phiếu theo dõi chung).\n\
                           - Tỷ lệ học sinh {below} môn {either_subject} giảm từ 7% xuống không quá 4%.",
        actions: &[
            SampleAction {
                content: "Theo dõi riêng từng học sinh cần hỗ trợ",
                goal: "Từ tháng 10/{first}, 100% học sinh cần hỗ trợ có phiếu theo dõi, cập nhật ít nhất mỗi tháng một lần.",
                activities: "- Khảo sát đầu năm ở {grades}, lập danh sách học sinh cần hỗ trợ\n\
                             - Mở phiếu theo dõi chung cho giáo viên chủ nhiệm và giáo viên dạy môn\n\
                             - Mỗi tháng trao đổi với cha mẹ học sinh về điều đã tiến bộ và việc cần làm",
                measure: "Tỷ lệ phiếu được cập nhật đúng tháng; số học sinh tiến bộ sau mỗi học kỳ",
                time: "Từ tháng 10/{first} đến tháng 5/{second}",
                lead: "Giáo viên chủ nhiệm các lớp",
                support: "giáo viên dạy {subjects}, cha mẹ học sinh",
                budget: "Không phát sinh",
                resources: "Phiếu theo dõi dùng chung trên bảng tính; 30 phút sinh hoạt tổ mỗi tháng",
                evidence: &["Danh sách học sinh cần hỗ trợ", "Phiếu theo dõi từng tháng"],
            },
            SampleAction {
                content: "Dạy bổ trợ theo nhóm nhỏ",
                goal: "Đến tháng 5/{second}, tỷ lệ học sinh {below} môn {either_subject} giảm từ 7% xuống không quá 4%.",
                activities: "- Chia nhóm không quá 8 học sinh theo phần kiến thức còn thiếu\n\
                             - Mỗi tuần 02 tiết bổ trợ, không thu tiền; phiếu bài tập có ba mức độ\n\
                             - Phân tích bài kiểm tra giữa kỳ để đổi nhóm và nội dung",
                measure: "Tỷ lệ học sinh {reached} trước và sau mỗi học kỳ; số tiết bổ trợ đã dạy",
                time: "Từ tháng 11/{first} đến tháng 5/{second}",
                lead: "{deputy} {deputy_name}",
                support: "giáo viên dạy {subjects}",
                budget: "20 triệu đồng",
                resources: "Phòng học ngoài giờ; phiếu bài tập do tổ chuyên môn biên soạn",
                evidence: &[
                    "Danh sách nhóm",
                    "Sổ ghi tiết bổ trợ",
                    "Bảng so sánh kết quả hai học kỳ",
                ],
            },
        ],
    },
    SampleProblem {
        codes: &[("tt57", "4.2"), ("", "1.10")],
        name: "",
        present_state: "Trường có nội quy, phương án phòng cháy chữa cháy và bản cam kết an toàn giao thông với cha mẹ học sinh. Sân trường, cầu thang, hành lang được kiểm tra mỗi năm một lần.",
        weakness: "Còn 03 vị trí dễ gây tai nạn: lan can tầng hai, bậc thềm sân sau, cổng trường giờ tan học. Việc kiểm tra an toàn chưa thành nếp.",
        cause: "Chưa có bảng kiểm và người theo dõi hằng tháng; dự toán chưa tách khoản sửa chữa nhỏ.",
        goals: "Đến tháng 12/{first}, 03/03 vị trí dễ gây tai nạn được khắc phục.\n\
                Từ tháng 10/{first}, mỗi tháng kiểm tra an toàn một lần; điểm mất an toàn được xử lý trong 05 ngày làm việc sau khi phát hiện.",
        expected_results: "- Không còn vị trí dễ gây tai nạn đã nêu (hiện còn 03).\n\
                           - Kiểm tra an toàn mỗi tháng một lần theo bảng kiểm (hiện mỗi năm một lần).",
        actions: &[SampleAction {
            content: "Sửa các vị trí dễ gây tai nạn, kiểm tra an toàn hằng tháng",
            goal: "Đến tháng 12/{first}, 03/03 vị trí được khắc phục; 100% điểm mất an toàn được xử lý trong 05 ngày làm việc sau khi phát hiện.",
            activities: "- Lập bảng kiểm 20 mục cho lớp học, hành lang, cầu thang, sân và cổng trường\n\
                         - Nâng lan can, làm lại bậc thềm, kẻ làn đón học sinh trước cổng\n\
                         - Kiểm tra vào ngày làm việc đầu tiên mỗi tháng, ghi sổ, giao người xử lý",
            measure: "Số vị trí đã khắc phục; tỷ lệ điểm mất an toàn được xử lý đúng hạn; số vụ tai nạn trong trường",
            time: "Sửa chữa từ tháng 10/{first} đến tháng 12/{first}; kiểm tra hằng tháng đến tháng 5/{second}",
            lead: "{head} {head_name}",
            support: "kế toán, nhân viên bảo vệ, Ban đại diện cha mẹ học sinh",
            budget: "65 triệu đồng",
            resources: "Dự toán sửa chữa nhỏ; bảng kiểm in sẵn; nhân viên bảo vệ",
            evidence: &[
                "Bảng kiểm từng tháng",
                "Biên bản nghiệm thu",
                "Sổ theo dõi tai nạn, thương tích",
            ],
        }],
    },
    SampleProblem {
        codes: &[("tt17", "M4.3"), ("tt18", "M4.4")],
        name: "",
        present_state: "Thư viện có 60 chỗ ngồi, 6.500 bản sách, 05 máy tính; phòng đọc chưa nối mạng.",
        weakness: "Chưa có tài liệu số; chưa tra cứu được danh mục sách trên mạng; học sinh đến thư viện chủ yếu vào giờ ra chơi.",
        cause: "Danh mục sách chưa được nhập vào phần mềm; chưa có lịch đọc cho từng lớp.",
        goals: "Đến tháng 5/{second}, 100% đầu sách tra cứu được trên mạng và có ít nhất 300 tài liệu số.\n\
                Từ tháng 11/{first}, mỗi lớp có ít nhất 02 tiết đọc tại thư viện mỗi tháng.",
        expected_results: "- 100% đầu sách tra cứu được trên mạng; có ít nhất 300 tài liệu số.\n\
                           - Số lượt đọc mỗi tháng tăng ít nhất gấp rưỡi so với năm học {previous_year}.",
        actions: &[SampleAction {
            content: "Nối mạng thư viện, xây dựng tài liệu số và lịch đọc",
            goal: "Đến tháng 5/{second}, 100% đầu sách tra cứu được trên mạng, có ít nhất 300 tài liệu số.",
            activities: "- Nhập danh mục, dán mã cho toàn bộ sách\n\
                         - Lắp thêm 10 máy tính, nối mạng phòng đọc\n\
                         - Xếp lịch đọc cho từng lớp; mỗi tháng mỗi lớp giới thiệu một cuốn sách",
            measure: "Tỷ lệ đầu sách tra cứu được; số tài liệu số; số lượt đọc mỗi tháng",
            time: "Từ tháng 10/{first} đến tháng 5/{second}",
            lead: "{deputy} {deputy_name}",
            support: "nhân viên thư viện, giáo viên chủ nhiệm",
            budget: "150 triệu đồng",
            resources: "Phần mềm thư viện; đề nghị {superior} bố trí kinh phí mua máy tính",
            evidence: &["Danh mục sách trên phần mềm", "Hồ sơ mua sắm", "Thống kê lượt đọc"],
        }],
    },
];
