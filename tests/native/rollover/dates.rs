//! Dates move exactly one year, in the notation they were typed in, and nothing else moves.

use cai_tien::plan::SchoolYear;
use cai_tien::rollover::{Scope, advance};

const OWN: Scope = Scope::Ahead(SchoolYear(2025));

fn moved(text: &str, scope: Scope) -> String {
    advance(text, scope).text
}

/// A time of an action left in last year's notation or last year is a mistake on paper.
#[test]
fn times_move_one_year_in_their_own_notation() {
    for (before, after) in [
        ("Tháng 9/2025", "Tháng 9/2026"),
        ("Quý I/2026", "Quý I/2027"),
        ("Quý I năm 2026", "Quý I năm 2027"),
        ("quý 2/2026", "quý 2/2027"),
        ("15/9/2025", "15/9/2026"),
        ("15-09-2025", "15-09-2026"),
        ("15.9.2025", "15.9.2026"),
        ("15/9/25", "15/9/26"),
        ("2025-09-15", "2026-09-15"),
        (
            "Từ tháng 10/2025 đến tháng 01/2026",
            "Từ tháng 10/2026 đến tháng 01/2027",
        ),
        ("9/2025-5/2026", "9/2026-5/2027"),
        ("Từ ngày 15 tháng 9 năm 2025", "Từ ngày 15 tháng 9 năm 2026"),
        ("Năm học 2025-2026", "Năm học 2026-2027"),
        ("Năm học 2025 – 2026", "Năm học 2026 – 2027"),
        ("NH 25-26", "NH 26-27"),
        ("năm học 2025-26", "năm học 2026-27"),
        ("Trước 30/12/2025; xong 5/2026", "Trước 30/12/2026; xong 5/2027"),
        ("Cả năm 2026", "Cả năm 2027"),
        ("29/2/2028", "28/2/2029"),
        ("Học kỳ I", "Học kỳ I"),
        ("Tháng 9", "Tháng 9"),
        ("Hằng tháng", "Hằng tháng"),
        ("9 – 12/2025", "9 – 12/2026"),
    ] {
        assert_eq!(moved(before, Scope::Time), after);
    }
}

/// A document keeps the date it was issued on, wherever it is cited.
#[test]
fn citations_and_numbers_stay() {
    for text in [
        "theo Thông tư số 57/2026/TT-BGDĐT ngày 07/7/2026",
        "theo Quyết định số 12/QĐ-THCS ngày 15/9/2025 của Hiệu trưởng",
        "thực hiện Công văn ngày 05 tháng 10 năm 2025 của Sở",
        "mã (MC.1.1.01), TCVN 6909:2001",
        "mua 2025 cuốn sách",
        "giai đoạn 2020-2025",
        "tổng 2.025.000 đồng",
    ] {
        assert_eq!(moved(text, OWN), text);
    }
    assert_eq!(
        moved("theo Kế hoạch số 5/2025/KH-THCS", Scope::Time),
        "theo Kế hoạch số 5/2025/KH-THCS"
    );
}

/// What a goal is to reach moves; what was counted before it does not.
#[test]
fn goals_move_and_facts_stay() {
    for (before, after) in [
        ("Đến tháng 5/2026, đạt 90%", "Đến tháng 5/2027, đạt 90%"),
        (
            "tăng từ 37% (tháng 5/2025) lên 80% trong năm học 2025-2026",
            "tăng từ 37% (tháng 5/2025) lên 80% trong năm học 2026-2027",
        ),
        ("so với khảo sát tháng 9/2025", "so với khảo sát tháng 9/2025"),
        ("so với năm học 2024-2025", "so với năm học 2024-2025"),
        ("đến hết năm 2026", "đến hết năm 2027"),
        ("máy mua năm 2025", "máy mua năm 2025"),
        ("đến năm 2030", "đến năm 2030"),
    ] {
        assert_eq!(moved(before, OWN), after);
    }
}

/// Nobody finds a date that stayed unless it is named; a date that has nothing to do with the year is no reason to look.
#[test]
fn what_stayed_and_may_be_of_the_plan_is_told() {
    assert!(advance("máy mua năm 2025", OWN).left_some);
    assert!(advance("giai đoạn 2025-2030", Scope::Time).left_some);
    assert!(!advance("đến năm 2030", OWN).left_some);
    assert!(!advance("theo Công văn số 5/SGDĐT ngày 05/9/2025", OWN).left_some);
}
