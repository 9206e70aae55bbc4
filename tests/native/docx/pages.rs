//! Pages as LibreOffice sets them.

use std::sync::OnceLock;

use cai_tien::document::{Block, Document};

use super::file::write;
use super::office::{Page, Word, pages};
use super::samples::{MOTTO, STATE, actions, body, cell, of, plan, signature};

/// Points of a millimetre.
const MM: f64 = 72.0 / 25.4;

fn set(documents: &[Document]) -> Vec<Vec<Page>> {
    let files: Vec<Vec<u8>> = documents.iter().map(write).collect();
    pages(&files)
}

/// The pages of a plan with twelve actions, set once for all tests.
fn plan_pages() -> &'static [Page] {
    static PAGES: OnceLock<Vec<Page>> = OnceLock::new();
    PAGES.get_or_init(|| set(&[plan(12)]).remove(0))
}

/// Words above the text, in the upper margin.
fn in_margin(page: &Page) -> Vec<&Word> {
    page.words.iter().filter(|word| word.top < 18.0 * MM).collect()
}

fn is_middle(page: &Page, words: &[&Word]) -> bool {
    let left = words.iter().map(|word| word.left).fold(f64::MAX, f64::min);
    let right = words.iter().map(|word| word.right).fold(0.0, f64::max);
    // In the middle of the text, between margins of 30 and 15 mm.
    let middle = (page.width + 15.0 * MM) / 2.0;
    ((left + right) / 2.0 - middle).abs() < 2.0
}

#[test]
fn each_page_lies_as_its_section_says_and_none_is_blank() {
    let pages = plan_pages();
    let lying: Vec<bool> = pages.iter().map(Page::lying).collect();
    let first = lying.iter().position(|lying| *lying).unwrap();
    let last = lying.iter().rposition(|lying| *lying).unwrap();
    assert!(first > 0 && last > first && last == lying.len() - 2, "{lying:?}");
    assert!(lying[first..=last].iter().all(|lying| *lying), "{lying:?}");
    for page in pages {
        let below = page.words.len() - in_margin(page).len();
        assert!(below > 0, "a blank page");
        let (short, long) = (page.width.min(page.height), page.width.max(page.height));
        assert!((short - 595.3).abs() < 0.5 && (long - 841.9).abs() < 0.5, "A4");
    }
}

#[test]
fn header_rows_stand_on_every_page_of_the_table() {
    let pages = plan_pages();
    let lying: Vec<&Page> = pages.iter().filter(|page| page.lying()).collect();
    assert!(lying.len() >= 2);
    for page in lying {
        for number in 1..=10 {
            assert!(page.find(&format!("({number})")).is_some(), "({number})");
        }
    }
}

#[test]
fn number_is_absent_on_page_one_and_centred_on_all_others() {
    let pages = plan_pages();
    for (number, page) in (1..).zip(pages) {
        let above = in_margin(page);
        let texts: Vec<&str> = above.iter().map(|word| word.text.as_str()).collect();
        if number == 1 {
            assert!(texts.is_empty(), "{texts:?}");
        } else {
            assert_eq!(texts, [number.to_string()]);
            assert!(is_middle(page, &above), "page {number}");
        }
    }
}

#[test]
fn marking_is_on_every_page_and_does_not_push_the_text() {
    let marked = Document {
        marking: "DỮ LIỆU MẪU".to_owned(),
        ..plan(12)
    };
    let (plain, marked) = (plan_pages(), set(&[marked]));
    let marked = &marked[0];
    assert_eq!(plain.len(), marked.len());
    for (number, page) in (1..).zip(marked) {
        let above: Vec<&str> = in_margin(page).iter().map(|word| word.text.as_str()).collect();
        let mut wanted = vec!["DỮ".to_owned(), "LIỆU".to_owned(), "MẪU".to_owned()];
        if number > 1 {
            wanted.push(number.to_string());
        }
        assert_eq!(above, wanted, "page {number}");
    }
    let top = |page: &Page| page.find("KẾ HOẠCH").unwrap()[0].top;
    assert!((top(&plain[0]) - top(&marked[0])).abs() < 0.5);
}

#[test]
fn letterhead_keeps_state_and_motto_on_one_line_and_number_beside_date() {
    let pages = plan_pages();
    let tops = |words: &str| -> Vec<f64> {
        let found = pages[0].find(words).unwrap_or_else(|| panic!("no {words}"));
        found.iter().map(|word| word.top).collect()
    };
    let on_one_line = |tops: &[f64]| tops.iter().all(|top| (top - tops[0]).abs() < 1.0);
    assert!(on_one_line(&tops(STATE)));
    assert!(on_one_line(&tops(MOTTO)));
    let number = tops("Số: 05/KH-THCSM")[0];
    let date = tops("Mẫu, ngày 05 tháng 9 năm 2026");
    assert!(on_one_line(&date) && (number - date[0]).abs() < 1.0);
}

#[test]
fn text_keeps_to_the_margins() {
    let pages = plan_pages();
    for page in pages {
        for word in &page.words {
            assert!(word.left >= 30.0 * MM - 0.5, "{word:?}");
            assert!(word.right <= page.width - 15.0 * MM + 1.0, "{word:?}");
        }
    }
}

#[test]
fn signature_is_never_split_from_its_name() {
    // Pushed down line by line over the end of the page.
    let documents = [20, 22, 24, 25, 26, 28].map(|lines| {
        let mut blocks: Vec<Block> = (0..lines).map(|_| body("Một dòng của kế hoạch mẫu.")).collect();
        blocks.push(body("Dòng cuối./."));
        blocks.push(Block::Signature(signature()));
        of(blocks)
    });
    let all = set(&documents);
    let mut counts = Vec::new();
    for pages in &all {
        let page_of = |words: &str| pages.iter().position(|page| page.find(words).is_some());
        let wanted = page_of("PHÓ HIỆU TRƯỞNG");
        for words in ["Dòng cuối./.", "Nguyễn Văn Mẫu", "Lưu: VT."] {
            assert_eq!(page_of(words), wanted, "{words}");
        }
        counts.push(pages.len());
    }
    assert_eq!((counts.first(), counts.last()), (Some(&1), Some(&2)));
}

#[test]
fn table_that_fills_its_pages_leaves_no_blank_one() {
    let documents: Vec<Document> = (3..8).map(plan).collect();
    let all = set(&documents);
    for page in all.iter().flatten() {
        assert!(page.words.len() > in_margin(page).len());
    }
}

#[test]
fn row_longer_than_a_page_is_shown_whole() {
    let mut table = actions(3);
    let words: Vec<String> = (1..=700).map(|number| format!("từ{number}")).collect();
    table.rows[1].cells[3] = cell(&words.join(" "));
    let mut document = plan(1);
    document.sections[1].blocks = vec![Block::Table(table)];
    let all = set(&[document]);
    let text: Vec<String> = all[0].iter().map(Page::text).collect();
    let text = text.join(" ");
    for word in [1, 350, 700] {
        assert!(text.contains(&format!("từ{word} ")), "{word}");
    }
}
