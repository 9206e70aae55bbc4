//! Goals, shares and totals in the ways people write them: what contradicts itself is found, what only looks like it is not.

use super::rules::after;

/// Whether a rule finds something in a present state and a goal.
fn finds(rule: &str, now: &str, goal: &str) -> bool {
    let found = after(|plan| {
        plan.problems[0].weakness = now.to_owned();
        plan.problems[0].present_state.clear();
        plan.problems[0].expected_results = goal.to_owned();
    });
    found.contains(rule)
}

/// A goal that is no better than what is, or worse, is found, whichever way its figure is told.
#[test]
fn goals_that_stand_still_are_found() {
    for (now, goal) in [
        ("Tỷ lệ chuyên cần đạt 92%.", "Tỷ lệ chuyên cần đạt 92% trở lên."),
        ("Còn 4,5% học sinh yếu.", "Học sinh yếu còn 4.5%."),
        (
            "Mới có 60% giáo viên dùng phần mềm.",
            "60 % giáo viên dùng thành thạo phần mềm.",
        ),
        (
            "Tỷ lệ học sinh đọc sách hằng tuần đạt 85%.",
            "Tỷ lệ học sinh đọc sách hằng tuần đạt 80% trở lên.",
        ),
        (
            "Tỷ lệ học sinh nghỉ học không phép còn 2%.",
            "Tỷ lệ học sinh nghỉ học không phép dưới 3%.",
        ),
        (
            "Tỷ lệ lớp có góc đọc sách là 70%.",
            "Nâng tỷ lệ lớp có góc đọc sách lên 70%.",
        ),
        ("Tỷ lệ trẻ thấp còi còn 3%.", "Giảm tỷ lệ trẻ thấp còi xuống 3%."),
    ] {
        assert!(finds("SEM-no-progress", now, goal), "{now} → {goal}");
    }
}

/// Steps, what is to be kept, figures that were asked for and other figures are no goals that stand still.
#[test]
fn goals_that_move_are_left_alone() {
    for (now, goal) in [
        ("Còn 5% học sinh yếu.", "Giảm 5% số học sinh yếu so với năm học trước."),
        ("Tỷ lệ chuyên cần đạt 98%.", "Duy trì tỷ lệ chuyên cần 98%."),
        (
            "Mới đạt 80%, thấp hơn chỉ tiêu 90%.",
            "Tỷ lệ học sinh hoàn thành tốt đạt 90%.",
        ),
        ("100% giáo viên đạt chuẩn.", "100% giáo viên đạt chuẩn."),
        (
            "Tỷ lệ học sinh yếu còn 2,5%.",
            "Giảm tỷ lệ học sinh yếu từ 2,5% xuống 1%.",
        ),
        ("Có 40% lớp có máy chiếu.", "Ít nhất 60% lớp có máy chiếu."),
        (
            "85% giáo viên soạn được bài giảng điện tử.",
            "Ít nhất 50% phụ huynh trả lời phiếu khảo sát.",
        ),
        ("Tỷ lệ nghỉ học là 3%.", "Tỷ lệ nghỉ học dưới 2%."),
    ] {
        assert!(!finds("SEM-no-progress", now, goal), "{now} → {goal}");
    }
}

/// What is told where a goal is asked for is found when it is a weakness, and left alone when the weakness is what is mended.
#[test]
fn weaknesses_are_told_from_goals() {
    for weak in [
        "Thư viện chưa có phần mềm quản lý.",
        "Một số giáo viên còn lúng túng khi dùng thiết bị.",
        "Công tác lưu trữ còn nhiều hạn chế.",
        "Chất lượng các lớp không đồng đều.",
        "Sân chơi chưa được bảo dưỡng.",
        "Học liệu số còn thiếu, chưa được phân loại.",
        "Cơ sở vật chất còn nhiều bất cập.",
        "Phụ huynh chưa quan tâm đến việc học của con.",
    ] {
        assert!(finds("SEM-weak-goal", "Thư viện ít sách.", weak), "{weak}");
    }
    for goal in [
        "Không còn giáo viên chưa đạt chuẩn.",
        "Các phòng học chưa đạt chuẩn được cải tạo xong.",
        "Giáo viên chưa có chứng chỉ hoàn thành khóa bồi dưỡng.",
        "Rà soát, điều chỉnh những nội dung chưa phù hợp.",
        "Hết tình trạng hồ sơ chưa được ký.",
        "Thu hẹp khoảng cách giữa các lớp còn yếu và các lớp khá.",
        "Phụ đạo học sinh chưa hoàn thành.",
        "Nâng chất lượng những tổ còn yếu.",
        "Thay các thiết bị chưa an toàn.",
        "Ít nhất 5 phòng học chưa đạt chuẩn có đủ ánh sáng.",
    ] {
        assert!(!finds("SEM-weak-goal", "Thư viện ít sách.", goal), "{goal}");
    }
}

/// A share is that of the fraction beside it, not of another figure in the sentence.
#[test]
fn shares_belong_to_their_fractions() {
    let wrong = |text: &str| after(|plan| plan.texts.conclusion = text.to_owned()).contains("SEM-share");
    for text in [
        "36/45 học sinh, đạt 90%.",
        "Có 12/16 giáo viên (80%) dự giờ.",
        "Đạt 7/9 tiêu chí, tỷ lệ 87,7%.",
        "Mức 2: 18/21 = 95,7%",
        "20/25 trẻ chiếm 75%",
    ] {
        assert!(wrong(text), "{text}");
    }
    for text in [
        "36/45 học sinh, tăng 5% so với năm học trước.",
        "1/2 số lớp đạt 80% chuyên cần.",
        "36/45 học sinh (80%).",
        "Họp ngày 15/9, 100% thành viên có mặt.",
        "Tỷ lệ 2/3 (66,6%).",
        "Tỷ lệ 2/3 (66,7%).",
        "Đạt 1.234/1.500 phiếu (82,3%).",
        "Trực 24/7, 100% ca có người.",
        "Kế hoạch 12/2025 đạt 95%.",
        "Lớp 3/1 đạt 97%.",
        "Công văn 45/2026, thực hiện 60%.",
    ] {
        assert!(!wrong(text), "{text}");
    }
}

/// A stated total is compared with the budgets where they are exact; what a row says of itself is not the plan's total.
#[test]
fn totals_are_those_of_the_plan() {
    let finds = |budgets: [&str; 2], stated: &str| {
        let found = after(|plan| {
            for problem in &mut plan.problems {
                problem.actions.iter_mut().for_each(|action| action.budget.clear());
            }
            for (problem, budget) in plan.problems.iter_mut().zip(budgets) {
                problem.actions[0].budget = budget.to_owned();
            }
            plan.texts.conclusion = stated.to_owned();
        });
        found.contains("SEM-total")
    };
    let two = ["5 triệu đồng", "2.500.000đ"];
    for (budgets, stated) in [
        (two, "Tổng kinh phí: 8 triệu đồng."),
        (two, "Tổng dự toán 7.000.000 đồng."),
        (
            ["1,5 tỷ đồng", "500 nghìn đồng"],
            "Tổng cộng kinh phí 1.505.000.000 đồng.",
        ),
    ] {
        assert!(finds(budgets, stated), "{budgets:?} {stated}");
    }
    let parts = "10 triệu đồng (6 triệu đồng ngân sách, 4 triệu đồng xã hội hóa)";
    for (budgets, stated) in [
        (two, "Tổng kinh phí: 7,5 triệu đồng."),
        (two, "Tổng kinh phí: 7.500.000 đồng"),
        ([parts, "Không"], "Tổng kinh phí 10 triệu đồng."),
        (["3 triệu đồng/tháng", "Không"], "Tổng kinh phí 27 triệu đồng."),
        (["Khoảng 5 triệu đồng", "Không"], "Tổng kinh phí 6 triệu đồng."),
        (two, "Sửa phòng hết 8 triệu đồng."),
    ] {
        assert!(!finds(budgets, stated), "{budgets:?} {stated}");
    }
}
