//! What schools write as "Mức độ thực hiện" is understood, and doubt is no judgement.

use cai_tien::plan::Action;
use cai_tien::rollover::{Standing, standing};

fn of_degree(degree: &str) -> Standing {
    standing(&Action {
        degree: degree.to_owned(),
        ..Action::default()
    })
}

/// Work taken for finished disappears from the next plan: only what says so clearly counts.
#[test]
fn degrees_are_understood() {
    for text in [
        "Đã hoàn thành",
        "Hoàn thành",
        "hoàn thành đúng hạn",
        "100%",
        "Đạt",
        "Đạt 100 %",
        "Đạt 95%, vượt chỉ tiêu 5%",
        "Đã xong",
        "Đã thực hiện",
        "Hoan thanh",
    ] {
        assert_eq!(of_degree(text), Standing::Finished, "{text}");
    }
    for text in [
        "Chưa hoàn thành",
        "Đang thực hiện",
        "Đang thực hiện - 40%",
        "Chưa bắt đầu",
        "Không thực hiện",
        "Không đạt",
        "Chậm tiến độ",
        "80%",
        "Hoàn thành 80%",
        "Đạt 95%",
        "99,5 %",
    ] {
        assert_eq!(of_degree(text), Standing::Unfinished, "{text}");
    }
    for text in [
        "",
        "  ",
        "Tốt",
        "Cơ bản hoàn thành",
        "Đã thực hiện 3/5 lớp",
        "Hoàn thành phần mềm, chưa tập huấn",
    ] {
        assert_eq!(of_degree(text), Standing::Unknown, "{text}");
    }
}

/// The 2018 layouts have no degree; a note written when the plan was made ("Hoàn thành trước 30/5") is an intention.
#[test]
fn a_note_counts_only_when_it_tells_what_happened() {
    let note = |note: &str| {
        standing(&Action {
            note: note.to_owned(),
            ..Action::default()
        })
    };
    assert_eq!(note("Đã hoàn thành tháng 3"), Standing::Finished);
    assert_eq!(note("Hoàn thành trong học kỳ I"), Standing::Unknown);
    assert_eq!(note("Chưa mua được thiết bị"), Standing::Unfinished);
}
