//! Slots are found, and nothing else is taken for one.

use cai_tien::text::slot::{slots, slots_left};

fn found(text: &str) -> Vec<&str> {
    slots(text)
        .into_iter()
        .map(|range| text.get(range).expect("whole characters"))
        .collect()
}

/// Every slot is given with its brackets and in order, so that the page can jump from one to the next.
#[test]
fn slots_come_in_order_with_their_brackets() {
    let text = "Đến tháng [tháng]/[năm], [tỷ lệ phấn đấu]% trẻ";
    assert_eq!(found(text), ["[tháng]", "[năm]", "[tỷ lệ phấn đấu]"]);
    assert_eq!(slots_left(text), 3);
    assert_eq!(slots_left(""), 0);
}

/// Finished text in square brackets must not be reported as unfilled: evidence codes above all.
#[test]
fn codes_and_footnotes_are_no_slots() {
    for text in [
        "[H1-1.1-01]; [H1-1.01-01]",
        "[H1-1.1-01; H2-1.2-03]",
        "[MC.1.1.01, MC.1.1.02]",
        "[1]",
        "[]",
        "[ … ]",
    ] {
        assert_eq!(found(text), [] as [&str; 0], "{text}");
    }
    assert_eq!(
        found("[Hiệu trưởng], [họ tên], [H]"),
        ["[Hiệu trưởng]", "[họ tên]", "[H]"]
    );
}

/// Half-typed text is the normal state of an editor: stray brackets neither hide a slot nor invent one.
#[test]
fn stray_brackets_do_no_harm() {
    assert_eq!(found("a] [số lớp"), [] as [&str; 0]);
    assert_eq!(found("[x [số lớp]] ]"), ["[số lớp]"]);
    assert_eq!(found("[số\nlớp]"), [] as [&str; 0]);
    assert_eq!(found("[số lớp][số trẻ]"), ["[số lớp]", "[số trẻ]"]);
}
