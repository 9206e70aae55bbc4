//! Words of a form changed or left out.

use super::change::Change;

type Changes = Vec<Change>;

pub fn bieu_2() -> Changes {
    let set = Change::new;
    vec![
        set(
            "the subject names the school year",
            "giáo dục năm học 2026-2027<",
            "giáo dục năm học 2026 - 2027<",
        ),
        set(
            "eight sections with their headings",
            ">VI. THEO DÕI VÀ ĐÁNH GIÁ THỰC HIỆN (GIÁM SÁT NỘI BỘ)<",
            ">VI. THEO DÕI<",
        )
        .and("VI has its five columns")
        .and("VI reviews at the end of term and of the year"),
        set(
            "I names school, kind and address",
            ">Loại hình:<",
            ">Loại hình trường:<",
        ),
        set(
            "II lists the three prescribed bases",
            "chất lượng năm học trước.<",
            "chất lượng năm trước.<",
        ),
        set(
            "III is printed word for word",
            "trách nhiệm và kết quả;<",
            "trách nhiệm;<",
        ),
        set("IV has its six columns", ">Điểm hạn chế<", ">Điểm yếu<"),
        set(
            "the note below IV is printed in italics",
            ">Lưu ý: Chỉ lựa chọn",
            ">Chú ý: Chỉ lựa chọn",
        ),
        set(
            "V has its ten columns with their numbers",
            ">Hoạt động/giải pháp<",
            ">Hoạt động<",
        ),
        set("V has its ten columns with their numbers", ">(7)<", ">7<"),
        set("VI has its five columns", ">Người đánh giá<", ">Người kiểm tra<"),
        set(
            "VI reviews at the end of term and of the year",
            ">Cuối học kỳ I<",
            ">Học kỳ I<",
        ),
        set(
            "VII gives duties to the three prescribed roles",
            ">2. Hội đồng tự đánh giá<",
            ">2. Hội đồng trường<",
        ),
        set("VIII is printed word for word", "tối thiểu 02 lần", "tối thiểu 01 lần"),
    ]
}

pub fn layouts_of_2018() -> Changes {
    let nine = |rule, from, to| Change::new(rule, from, to).of("bang-9-cot");
    let each = |rule, from, to| Change::new(rule, from, to).of("theo-tieu-chi");
    vec![
        nine(
            "four sections with their headings",
            ">I. MỤC ĐÍCH, YÊU CẦU<",
            ">I. MỤC TIÊU<",
        ),
        nine(
            "the subject names the school year on a line of its own",
            ">Năm học 2025-2026<",
            ">Năm học 2025-2027<",
        ),
        nine(
            "II begins with the reports and the documents",
            ">Báo cáo đánh giá ngoài<",
            ">Đánh giá ngoài<",
        ),
        nine(
            "II goes on with results and orientations",
            ">5. Chủ trương, định hướng",
            ">5. Phương hướng",
        ),
        nine("the table has its nine columns", ">Dự kiến kinh phí<", ">Kinh phí<"),
        nine("level 4 stands below the other levels", ">MỨC 1, 2, 3<", ">MỨC 1<"),
        each(
            "every criterion has a table of five columns",
            ">Người thực hiện<",
            ">Ai làm<",
        ),
        each(
            "every criterion has weakness, goals, table and results",
            ">Kết quả mong đợi:<",
            ">Kết quả:<",
        ),
        each(
            "levels stand in parts A and B",
            ">A. CÁC TIÊU CHÍ MỨC 1, 2, 3<",
            ">A. CÁC TIÊU CHÍ<",
        ),
    ]
}
