//! Figures, names and times that a paper tells twice: where they disagree it is found, where they only look so it is not.

use cai_tien::document::Spot;

use super::rules::{printed, quotes};

/// Whether a rule finds something in a line.
fn finds(rule: &str, line: &str) -> bool {
    !quotes(&printed(&[(Spot::Text, line)]), rule).is_empty()
}

/// Of each pair the first line contradicts itself, the second does not.
fn tells_apart(rule: &str, pairs: &[(&str, &str)]) {
    for (wrong, right) in pairs {
        assert!(finds(rule, wrong), "{rule}: {wrong}");
        assert!(!finds(rule, right), "{rule}: {right}");
    }
}

/// Parts that are all there is make up the whole; parts that overlap, or are meant for each, need not.
#[test]
fn parts_make_up_their_whole() {
    tells_apart(
        "SEM-breakdown",
        &[
            (
                "Trường có 12 lớp với 400 học sinh, trong đó khối 6 có 4 lớp, 140 học sinh; khối 7 có 4 lớp, 130 học sinh; khối 8 có 4 lớp, 120 học sinh.",
                "Trường có 12 lớp với 400 học sinh, trong đó khối 6 có 4 lớp, 150 học sinh; khối 7 có 4 lớp, 130 học sinh; khối 8 có 4 lớp, 120 học sinh.",
            ),
            (
                "Đội ngũ có 40 người, gồm 03 cán bộ quản lý, 30 giáo viên và 06 nhân viên.",
                "Đội ngũ có 40 người, trong đó 30 giáo viên dạy giỏi cấp trường, 25 giáo viên dạy giỏi cấp xã.",
            ),
            (
                "Trong 26 giáo viên, 24 người đạt chuẩn trình độ, 04 người đang học đại học.",
                "Trong 26 giáo viên, 24 người đạt chuẩn trình độ, 02 người đang học đại học.",
            ),
            (
                "Tổ tư vấn có 08 giáo viên, gồm 02 giáo viên Toán và 05 giáo viên Ngữ văn.",
                "Mở 04 lớp, gồm các lớp kèm, mỗi lớp 12 học sinh, họp ngày 12/5/2026.",
            ),
            (
                "Đội ngũ gồm 42 người: 02 cán bộ quản lý, 31 giáo viên, 01 Tổng phụ trách Đội, 07 nhân viên.",
                "Đội ngũ gồm 41 người: 02 cán bộ quản lý, 31 giáo viên, 01 Tổng phụ trách Đội, 07 nhân viên.",
            ),
        ],
    );
}

/// A share in brackets is what its count makes of the whole that the others share.
#[test]
fn shares_are_of_one_whole() {
    tells_apart(
        "SEM-share",
        &[
            (
                "Cân đo 320 trẻ: nhẹ cân 16 trẻ (6,5%), thấp còi 12 trẻ (3,8%), thừa cân 24 trẻ (7,5%).",
                "Cân đo 320 trẻ: nhẹ cân 16 trẻ (5,0%), thấp còi 12 trẻ (3,8%), thừa cân 24 trẻ (7,5%).",
            ),
            ("Có 9/20 tiêu chí đạt Mức 3 (54%).", "Có 9/20 tiêu chí đạt Mức 3 (45%)."),
            (
                "Có 09/16 lớp cập nhật sổ điểm điện tử đúng hạn (65,3%).",
                "Có 09/16 lớp cập nhật sổ điểm điện tử đúng hạn (56,3%).",
            ),
        ],
    );
}

/// Money is the same in figures and in words, and its sources make it up; rates are no parts.
#[test]
fn money_adds_up() {
    tells_apart(
        "SEM-amount-words",
        &[(
            "Số tiền 185.500.000 đồng (Bằng chữ: Một trăm tám mươi lăm triệu đồng).",
            "Số tiền 185.500.000 đồng (Bằng chữ: Một trăm tám mươi lăm triệu năm trăm nghìn đồng).",
        )],
    );
    tells_apart(
        "SEM-parts",
        &[(
            "Cần 90 triệu đồng, gồm ngân sách 60 triệu đồng và xã hội hóa 20 triệu đồng.",
            "Cần 90 triệu đồng, gồm ngân sách 60 triệu đồng và xã hội hóa 30 triệu đồng.",
        )],
    );
    assert!(!finds(
        "SEM-parts",
        "Quỹ có 20 triệu đồng, gồm mức 2 triệu đồng/tháng và 3 triệu đồng/lớp."
    ));
}

/// There are as many criteria as the circular has; a part of them, or of other things, is left alone.
#[test]
fn criteria_are_counted() {
    tells_apart(
        "CAT-count",
        &[
            (
                "Trường có 26/27 tiêu chí đạt Mức 1.",
                "Trường có 26/28 tiêu chí đạt Mức 1.",
            ),
            (
                "Nhà trường đạt Mức 1 ở cả 27 tiêu chí.",
                "Đạt 8/10 tiêu chí của Tiêu chuẩn 1.",
            ),
        ],
    );
    tells_apart(
        "SEM-list-count",
        &[(
            "Hai tiêu chí chưa đạt Mức 2 là 2.2, 3.5 và 5.4.",
            "Ba tiêu chí chưa đạt Mức 2 là 2.2, 3.5 và 5.4.",
        )],
    );
}

/// The level a school is said to have goes with the criteria counted; what it strives for is no statement.
#[test]
fn levels_go_with_their_criteria() {
    tells_apart(
        "SEM-level",
        &[
            (
                "28/28 tiêu chí đạt Mức 1; 25/28 tiêu chí đạt Mức 2; nhà trường tự đánh giá đạt Mức 2.",
                "28/28 tiêu chí đạt Mức 1; 25/28 tiêu chí đạt Mức 2; nhà trường tự đánh giá đạt Mức 1.",
            ),
            (
                "25/28 tiêu chí đạt Mức 2. Trường tự đánh giá đạt Mức 3.",
                "25/28 tiêu chí đạt Mức 2. Nhà trường phấn đấu đến năm 2027 đạt Mức 2.",
            ),
        ],
    );
}

/// A woman is not spoken of as a man, and one person in one way.
#[test]
fn people_are_addressed_as_they_are() {
    tells_apart(
        "ENT-address",
        &[
            (
                "Ông Trần Thị Mẫu chỉ đạo việc này.",
                "Bà Trần Thị Mẫu chỉ đạo việc này.",
            ),
            (
                "Ông Phạm Minh Thử chủ trì; bà Phạm Minh Thử báo cáo.",
                "Ông Phạm Minh Thử chủ trì; ông Phạm Minh Thử báo cáo.",
            ),
        ],
    );
}

/// A commune has one name and is one kind of unit; neighbours with other names may be named.
#[test]
fn places_have_one_name() {
    tells_apart(
        "ENT-place",
        &[
            (
                "Trường ở phường Đồi Gió; phối hợp với UBND phường Đồi Giao.",
                "Trường ở phường Đồi Gió; giao lưu với phường Suối Hoa.",
            ),
            (
                "Trường ở xã Hồ Sao; phối hợp với Công an thị trấn Hồ Sao.",
                "Trường ở xã Hồ Sao, tỉnh Hồ Sao.",
            ),
        ],
    );
}

/// What comes second is later, and spans run forward.
#[test]
fn times_run_forward() {
    tells_apart(
        "DATE-order",
        &[
            (
                "Kiểm tra lần 1 vào tháng 12/2025, lần 2 vào tháng 5/2025.",
                "Kiểm tra lần 1 vào tháng 12/2025, lần 2 vào tháng 5/2026.",
            ),
            (
                "Báo cáo của giai đoạn từ năm 2025 đến năm 2020.",
                "Báo cáo của giai đoạn từ năm 2020 đến năm 2025.",
            ),
        ],
    );
}

/// A table of figures adds up to its last row, and its shares are those of its counts.
#[test]
fn tables_of_figures_add_up() {
    let told = |good: &str| {
        let rows = [
            "Xếp loại | Số học sinh | Tỷ lệ (%)",
            good,
            "Đạt | 60 | 30,0",
            "Chưa đạt | 20 | 10,0",
            "Cộng | 200 | 100",
        ];
        let found = printed(&rows.map(|row| (Spot::Text, row)));
        ["SEM-breakdown", "SEM-share"].map(|rule| quotes(&found, rule).len())
    };
    assert_eq!(told("Tốt | 120 | 60,0"), [0, 0]);
    assert_eq!(told("Tốt | 102 | 60,0"), [1, 1]);
    assert_eq!(told("Tốt | 120 | 66,0"), [1, 1]);
}
