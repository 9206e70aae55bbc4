//! Amounts of money.

use cai_tien::text::money::amounts;

/// Every usual way of writing an amount is read alike.
#[test]
fn notations_mean_the_same() {
    for text in [
        "350 triệu đồng",
        "350.000.000 đồng",
        "350.000.000đ",
        "0,35 tỷ",
        "350.000 nghìn đồng",
        "350tr",
    ] {
        assert_eq!(amounts(text), [350_000_000], "{text}");
    }
    assert_eq!(amounts("khoảng 1,5 tỷ đồng"), [1_500_000_000]);
}

/// Numbers of other things are no money.
#[test]
fn other_numbers_are_no_money() {
    for text in [
        "Không",
        "",
        "Tháng 9/2026",
        "15 máy tính",
        "02 buổi",
        "đạt 95%",
        "3 điểm trường",
    ] {
        assert!(amounts(text).is_empty(), "{text}");
    }
}
