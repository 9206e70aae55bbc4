//! Expressions of time.

use cai_tien::text::time::{Kind, read};

fn span(text: &str) -> ((u16, u8), (u16, u8)) {
    let times = read(text);
    let ((a, b, _), (c, d, _)) = (times.first().unwrap(), times.last().unwrap());
    ((a, b), (c, d))
}

/// First and last month of each usual way of writing a time.
#[test]
fn spans_are_read() {
    for (text, from, to) in [
        ("Tháng 9/2026", (2026, 9), (2026, 9)),
        ("tháng 9 năm 2026", (2026, 9), (2026, 9)),
        ("5/2027", (2027, 5), (2027, 5)),
        ("Tháng 7, 8/2026", (2026, 7), (2026, 8)),
        ("Tháng 12/2026 và tháng 5/2027", (2026, 12), (2027, 5)),
        ("Từ 8/2026\nđến 5/2027", (2026, 8), (2027, 5)),
        ("01/9/2026 – 20/12/2026", (2026, 9), (2026, 12)),
        ("Quý II/2027", (2027, 4), (2027, 6)),
        ("Năm 2027", (2027, 1), (2027, 12)),
        ("Năm học 2026 – 2027", (2026, 8), (2027, 7)),
        ("ngày 15 tháng 10 năm 2026", (2026, 10), (2026, 10)),
    ] {
        assert_eq!(span(text), (from, to), "{text}");
    }
    assert_eq!(read("5/2027").spans[0].kind, Kind::BareMonth);
}

/// A beginning without an end is open; with one, or as another word that sounds alike, it is not.
#[test]
fn open_ends_are_told_from_closed_ones() {
    for text in ["Từ tháng 01/2027", "Từ năm học 2026-2027", "Bắt đầu tháng 9/2026"] {
        assert!(read(text).open, "{text}");
    }
    for text in [
        "Từ 9/2026 đến 5/2027",
        "Từ 9/2026 - 5/2027",
        "Tư vấn tháng 9/2026",
        "Tháng 9/2026",
    ] {
        assert!(!read(text).open, "{text}");
    }
}

/// What repeats, what names another plan and what says nothing are three things.
#[test]
fn kinds_without_numbers_are_told_apart() {
    assert!(read("Thường xuyên").repeated && read("Hằng tháng").repeated && read("mỗi quý").repeated);
    assert!(read("Theo kế hoạch của ngành").vague && read("Theo đợt").vague);
    assert!(read("Cuối học kỳ I").of_year && read("Cả năm học").of_year);
    assert!(read("Trong năm học và các năm tiếp theo").onward);
    assert!(read("Xây").is_unknown() && read("").is_unknown() && read("15.000 cuốn").is_unknown());
}
