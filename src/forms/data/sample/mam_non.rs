//! Problems of the sample of a kindergarten. Three for every plan, the fourth of Mức 4.

use super::model::{SampleAction, SampleProblem};

/// The problems.
pub static PROBLEMS: &[SampleProblem] = &[
    SampleProblem {
        codes: &[("", "2.2")],
        name: "",
        present_state: "Trường có 24 giáo viên, 100% đạt chuẩn trình độ đào tạo. Dự giờ năm học {previous_year} cho thấy 9/24 giáo viên (37,5%) dùng kết quả quan sát trẻ để điều chỉnh kế hoạch tuần.",
        weakness: "Phiếu quan sát còn ghi chung cho cả lớp; kế hoạch tuần ít thay đổi theo khả năng của từng trẻ.",
        cause: "Phiếu quan sát dài, chưa có lịch quan sát; giáo viên mới chưa được kèm cặp ngay tại lớp.",
        goals: "Đến tháng 4/{second}, ít nhất 20/24 giáo viên (83,3%) dùng kết quả quan sát để điều chỉnh kế hoạch tuần.\n\
                Trong mỗi học kỳ, 100% trẻ được quan sát, ghi chép riêng ít nhất hai lần.",
        expected_results: "- Tỷ lệ giáo viên dùng kết quả quan sát để điều chỉnh kế hoạch tuần tăng từ 37,5% lên ít nhất 83,3%.\n\
                           - 100% trẻ có ghi chép quan sát riêng trong mỗi học kỳ (hiện ghi chung cho cả lớp).",
        actions: &[
            SampleAction {
                content: "Bồi dưỡng quan sát trẻ ngay tại lớp",
                goal: "Đến tháng 4/{second}, ít nhất 20/24 giáo viên (83,3%) dùng kết quả quan sát để điều chỉnh kế hoạch tuần.",
                activities: "- Rút gọn phiếu quan sát còn nửa trang, dùng thống nhất toàn trường\n\
                             - Mỗi tháng tổ chuyên môn cùng quan sát một giờ chơi, bàn cách điều chỉnh\n\
                             - Mỗi giáo viên nhiều kinh nghiệm kèm một giáo viên mới",
                measure: "Tỷ lệ giáo viên có kế hoạch tuần được điều chỉnh theo phiếu quan sát",
                time: "Từ tháng 10/{first} đến tháng 4/{second}",
                lead: "{deputy} {deputy_name}",
                support: "tổ trưởng chuyên môn, giáo viên các nhóm, lớp",
                budget: "3 triệu đồng",
                resources: "Phiếu quan sát in sẵn; 02 giờ sinh hoạt chuyên môn mỗi tháng",
                evidence: &[
                    "Phiếu quan sát mẫu",
                    "Biên bản sinh hoạt chuyên môn",
                    "Kế hoạch tuần đã điều chỉnh",
                ],
            },
            SampleAction {
                content: "Quan sát trẻ theo lịch luân phiên",
                goal: "Trong mỗi học kỳ, 100% trẻ được quan sát, ghi chép riêng ít nhất hai lần.",
                activities: "- Mỗi tuần chọn 4 đến 5 trẻ để quan sát kỹ, xoay vòng hết lớp\n\
                             - Ghi việc giáo viên sẽ làm tiếp cho từng trẻ\n\
                             - Trao đổi với cha mẹ trẻ khi đón, trả trẻ hoặc qua tin nhắn của lớp",
                measure: "Tỷ lệ trẻ được quan sát đủ số lần; tỷ lệ phiếu có ghi việc làm tiếp",
                time: "Từ tháng 10/{first} đến tháng 5/{second}",
                lead: "Giáo viên phụ trách nhóm, lớp",
                support: "tổ trưởng chuyên môn, cha mẹ trẻ",
                budget: "Không phát sinh",
                resources: "Lịch quan sát của lớp; 30 phút ghi chép mỗi tuần",
                evidence: &["Lịch quan sát", "Phiếu quan sát của trẻ"],
            },
        ],
    },
    SampleProblem {
        codes: &[("tt57", "3.4"), ("", "5.3")],
        name: "",
        present_state: "Cân đo tháng 5/{first}: 28/350 trẻ (8%) suy dinh dưỡng thể nhẹ cân, 21/350 trẻ (6%) thừa cân, béo phì. 100% trẻ ăn bán trú tại trường.",
        weakness: "Tỷ lệ trẻ nhẹ cân và trẻ thừa cân giảm chậm; thực đơn chưa tách cho trẻ cần chế độ riêng.",
        cause: "Khẩu phần chưa tính theo từng nhóm trẻ; cha mẹ trẻ chưa cùng trường thống nhất về bữa ăn ở nhà.",
        goals: "Đến tháng 5/{second}, tỷ lệ trẻ nhẹ cân giảm từ 8% xuống không quá 5%, trẻ thừa cân, béo phì giảm từ 6% xuống không quá 4%.\n\
                Từ tháng 10/{first}, 100% trẻ cần chế độ riêng được cân đo, ghi biểu đồ mỗi tháng.",
        expected_results: "- Tỷ lệ trẻ nhẹ cân giảm từ 8% xuống không quá 5%.\n\
                           - Tỷ lệ trẻ thừa cân, béo phì giảm từ 6% xuống không quá 4%.",
        actions: &[
            SampleAction {
                content: "Khẩu phần và vận động cho trẻ cần chế độ riêng",
                goal: "Đến tháng 5/{second}, tỷ lệ trẻ nhẹ cân không quá 5%, trẻ thừa cân, béo phì không quá 4%.",
                activities: "- Lập danh sách trẻ cần chế độ riêng; cân đo lại mỗi tháng\n\
                             - Tính khẩu phần bằng phần mềm; thêm bữa phụ cho trẻ nhẹ cân, bớt đường và tinh bột cho trẻ thừa cân\n\
                             - Thêm 15 phút vận động ngoài trời mỗi ngày",
                measure: "Tỷ lệ trẻ nhẹ cân, thừa cân, béo phì sau mỗi lần cân đo",
                time: "Từ tháng 10/{first} đến tháng 5/{second}",
                lead: "{deputy} {deputy_name}",
                support: "nhân viên y tế, nhân viên nuôi dưỡng, giáo viên",
                budget: "24 triệu đồng",
                resources: "Phần mềm tính khẩu phần; bếp ăn; cân, thước đo",
                evidence: &[
                    "Danh sách trẻ cần chế độ riêng",
                    "Biểu đồ tăng trưởng",
                    "Sổ tính khẩu phần",
                ],
            },
            SampleAction {
                content: "Cùng cha mẹ trẻ chăm lo bữa ăn ở nhà",
                goal: "Đến tháng 12/{first}, 100% cha mẹ của trẻ cần chế độ riêng được trao đổi trực tiếp và nhận thực đơn gợi ý.",
                activities: "- Họp nhóm nhỏ vào giờ đón trẻ\n\
                             - Gửi thực đơn tuần của trường và thực đơn gợi ý cho bữa tối\n\
                             - Hằng tháng báo kết quả cân đo, hỏi thăm bữa ăn ở nhà",
                measure: "Tỷ lệ gia đình được trao đổi; tỷ lệ trẻ tăng cân hoặc giảm cân đúng hướng",
                time: "Từ tháng 10/{first} đến tháng 5/{second}",
                lead: "Nhân viên y tế",
                support: "giáo viên phụ trách nhóm, lớp, Ban đại diện cha mẹ trẻ",
                budget: "Không phát sinh",
                resources: "Phòng họp; thực đơn in sẵn; tin nhắn của lớp",
                evidence: &["Sổ trao đổi với cha mẹ trẻ", "Thực đơn gợi ý"],
            },
        ],
    },
    SampleProblem {
        codes: &[("tt57", "4.2"), ("", "1.10")],
        name: "",
        present_state: "Trường có quy định đón, trả trẻ, phương án phòng cháy chữa cháy và camera ở cổng. Sân chơi có 12 thiết bị ngoài trời, kiểm tra mỗi học kỳ một lần.",
        weakness: "03/12 thiết bị chơi ngoài trời lỏng ốc, bong sơn; việc kiểm tra an toàn chưa đều.",
        cause: "Chưa có bảng kiểm và người theo dõi hằng tuần; dự toán chưa tách khoản sửa chữa nhỏ.",
        goals: "Đến tháng 12/{first}, 12/12 thiết bị đạt bảng kiểm an toàn.\n\
                Từ tháng 10/{first}, mỗi tuần kiểm tra an toàn một lần; điểm mất an toàn được xử lý trong 03 ngày làm việc sau khi phát hiện.",
        expected_results: "- 12/12 thiết bị chơi ngoài trời đạt bảng kiểm an toàn (hiện 9/12).\n\
                           - Kiểm tra an toàn mỗi tuần một lần (hiện mỗi học kỳ một lần).",
        actions: &[SampleAction {
            content: "Sửa thiết bị chơi ngoài trời, kiểm tra an toàn hằng tuần",
            goal: "Đến tháng 12/{first}, 12/12 thiết bị đạt bảng kiểm; 100% điểm mất an toàn được xử lý trong 03 ngày làm việc sau khi phát hiện.",
            activities: "- Lập bảng kiểm cho sân chơi, lớp, bếp, khu vệ sinh\n\
                         - Sửa 03 thiết bị, trải thảm chống va đập dưới cầu trượt\n\
                         - Kiểm tra vào sáng thứ Hai trước giờ đón trẻ; thiết bị hỏng thì rào lại ngay",
            measure: "Số thiết bị đạt bảng kiểm; tỷ lệ điểm mất an toàn được xử lý đúng hạn; số trẻ bị tai nạn ở trường",
            time: "Sửa chữa từ tháng 10/{first} đến tháng 12/{first}; kiểm tra hằng tuần đến tháng 5/{second}",
            lead: "{head} {head_name}",
            support: "kế toán, nhân viên bảo vệ, Ban đại diện cha mẹ trẻ",
            budget: "45 triệu đồng",
            resources: "Dự toán sửa chữa nhỏ; bảng kiểm in sẵn; nhân viên bảo vệ",
            evidence: &[
                "Bảng kiểm từng tuần",
                "Biên bản nghiệm thu",
                "Sổ theo dõi tai nạn, thương tích",
            ],
        }],
    },
    SampleProblem {
        codes: &[("tt19", "M4.2")],
        name: "",
        present_state: "Đánh giá theo chuẩn nghề nghiệp: 19/24 giáo viên (79,2%) đạt mức khá trở lên, trong đó 7/24 giáo viên (29,2%) đạt mức tốt.",
        weakness: "Còn 5 giáo viên chưa đạt mức khá; số giáo viên đạt mức tốt còn ít.",
        cause: "Bồi dưỡng làm chung cho cả trường, chưa theo chỗ còn yếu của từng người.",
        goals: "Đến tháng 5/{second}, ít nhất 22/24 giáo viên (91,7%) đạt mức khá trở lên.\n\
                Đến tháng 5/{second}, ít nhất 10/24 giáo viên (41,7%) đạt mức tốt.",
        expected_results: "- Tỷ lệ giáo viên đạt mức khá trở lên tăng từ 79,2% lên ít nhất 91,7%.\n\
                           - Tỷ lệ giáo viên đạt mức tốt tăng từ 29,2% lên ít nhất 41,7%.",
        actions: &[SampleAction {
            content: "Bồi dưỡng theo nhu cầu của từng giáo viên",
            goal: "Đến tháng 5/{second}, ít nhất 22/24 giáo viên đạt mức khá trở lên, 10/24 giáo viên đạt mức tốt.",
            activities: "- Mỗi giáo viên chọn một đến hai tiêu chí cần bồi dưỡng, ghi vào kế hoạch cá nhân\n\
                         - Ghép cặp giáo viên đạt mức tốt với giáo viên chưa đạt mức khá\n\
                         - Dự giờ, góp ý mỗi tháng; đánh giá lại vào cuối học kỳ I",
            measure: "Tỷ lệ giáo viên đạt mức khá trở lên, đạt mức tốt",
            time: "Từ tháng 10/{first} đến tháng 5/{second}",
            lead: "{deputy} {deputy_name}",
            support: "tổ trưởng chuyên môn, giáo viên đạt mức tốt",
            budget: "10 triệu đồng",
            resources: "Giờ sinh hoạt chuyên môn; tài liệu bồi dưỡng",
            evidence: &[
                "Kế hoạch bồi dưỡng cá nhân",
                "Phiếu dự giờ",
                "Kết quả đánh giá theo chuẩn",
            ],
        }],
    },
];
