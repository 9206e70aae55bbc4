//! Real plans as LibreOffice prints them: what only pages show.
//!
//! Each form with a plan of ordinary size and one of about thirty actions, and the plans of real schools, all set in one go.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use cai_tien::docx;
use cai_tien::forms::{FORMS, document};
use cai_tien::plan::{Plan, SchoolKind};

use super::word_file::{Block, WordFile};
use crate::docx::office::{Page, Printed, Word, printed};
use crate::seeds;
use crate::sizes::{Size, plan, thirty_actions};

/// Points of a millimetre.
const MM: f64 = 72.0 / 25.4;

/// Boxes of words of 11 points are lower than that, those of 13 points higher: a box is 1.3 times as high as its type.
const TABLE_HEIGHT: f64 = 15.5;

/// How far a box reaches below the line its word stands on.
const BELOW_LINE: f64 = 2.0;

/// More than the highest heading row takes.
const HEADER_HEIGHT: f64 = 110.0;

struct Paper {
    name: String,
    file: WordFile,
    printed: Printed,
}

static PAPERS: LazyLock<Vec<Paper>> = LazyLock::new(|| {
    let kind = SchoolKind::Thcs;
    let mut files: Vec<(String, &'static str, Vec<u8>)> = Vec::new();
    for form in FORMS {
        let mut add = |name: &str, plan: &Plan| {
            let bytes = docx::write(&document(plan, form)).unwrap();
            files.push((format!("{} {name}", form.code), form.code, bytes));
        };
        add("ordinary", &plan(form, kind, Size::Ordinary));
        add("thirty actions", &thirty_actions(form, kind));
    }
    files.extend(seeds::files());
    let bytes: Vec<Vec<u8>> = files.iter().map(|(.., bytes)| bytes.clone()).collect();
    let papers = files.into_iter().zip(printed(&bytes));
    papers
        .map(|((name, form, bytes), printed)| Paper {
            name,
            file: WordFile::open(form, &bytes),
            printed,
        })
        .collect()
});

/// Looks at every page of every paper; all faults are told at once.
fn look(fault: impl Fn(&Paper, usize, &Page) -> Option<String>) {
    let mut faults = Vec::new();
    for paper in PAPERS.iter() {
        for (place, page) in paper.printed.pages.iter().enumerate() {
            if let Some(fault) = fault(paper, place, page) {
                faults.push(format!("{}, page {}: {fault}", paper.name, place + 1));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn in_margin(word: &Word) -> bool {
    word.top < 18.0 * MM
}

/// The same, neighbours that are alike counted once.
fn runs(turns: impl Iterator<Item = bool>) -> Vec<bool> {
    let mut out: Vec<bool> = turns.collect();
    out.dedup();
    out
}

#[test]
fn pages_lie_where_their_sections_lie() {
    for paper in PAPERS.iter() {
        let pages = runs(paper.printed.pages.iter().map(Page::lying));
        let sections = runs(paper.file.sections.iter().map(|section| section.lying));
        assert_eq!(pages, sections, "{}", paper.name);
    }
}

#[test]
fn no_page_is_blank() {
    look(|_, _, page| page.words.iter().all(in_margin).then(|| "blank".to_owned()));
}

#[test]
fn page_numbers_stand_in_the_middle_of_the_top_margin_but_on_page_one() {
    look(|_, place, page| {
        let above: Vec<&Word> = page.words.iter().filter(|word| in_margin(word)).collect();
        let texts: Vec<&str> = above.iter().map(|word| word.text.as_str()).collect();
        let number = (place + 1).to_string();
        let wanted: &[&str] = if place == 0 { &[] } else { &[&number] };
        let middle = (page.width + 15.0 * MM) / 2.0;
        let centred = above
            .iter()
            .all(|word| ((word.left + word.right) / 2.0 - middle).abs() < 2.0);
        (texts != wanted || !centred).then(|| format!("{above:?}"))
    });
}

#[test]
fn all_words_keep_to_the_margins() {
    look(|_, _, page| {
        let outside = page.words.iter().find(|word| {
            word.left < 30.0 * MM - 1.0
                || word.right > page.width - 15.0 * MM + 1.0
                || word.bottom > page.height - 20.0 * MM + BELOW_LINE
        });
        outside.map(|word| format!("{word:?}"))
    });
}

#[test]
fn state_and_motto_stand_on_one_line_each() {
    for paper in PAPERS.iter() {
        for words in ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] {
            let found = paper.printed.pages[0].find(words);
            let found = found.unwrap_or_else(|| panic!("{}: no {words}", paper.name));
            assert!(
                found.iter().all(|word| (word.top - found[0].top).abs() < 1.0),
                "{}",
                paper.name
            );
        }
    }
}

/// The highest word below the margin, where it is one of a table.
fn table_on_top(page: &Page) -> Option<&Word> {
    let below = page.words.iter().filter(|word| !in_margin(word));
    let first = below.min_by(|one, other| one.top.total_cmp(&other.top))?;
    (first.bottom - first.top < TABLE_HEIGHT).then_some(first)
}

/// A page that begins in the middle of a table repeats the table's headings.
#[test]
fn headings_stand_on_every_page_of_their_table() {
    let pages = PAPERS.iter().flat_map(|paper| &paper.printed.pages);
    assert!(pages.filter(|page| table_on_top(page).is_some()).count() >= 20);
    look(|paper, _, page| {
        let first = table_on_top(page)?;
        let words = page.words.iter().filter(|word| !in_margin(word));
        let top: BTreeSet<&str> = words
            .filter(|word| word.top < first.top + HEADER_HEIGHT)
            .map(|word| word.text.as_str())
            .collect();
        let tables = paper
            .file
            .blocks
            .iter()
            .filter_map(Block::table)
            .filter(|table| table.ruled);
        let repeated = tables
            .map(|table| table.header().flat_map(|row| &row.cells))
            .any(|mut cells| cells.all(|cell| cell.text().split(' ').all(|word| is_found(word, &top))));
        (!repeated).then(|| format!("{top:?}"))
    });
}

#[test]
fn only_times_new_roman_or_its_twin_is_printed() {
    for paper in PAPERS.iter() {
        let fonts = &paper.printed.fonts;
        let known = |font: &String| font.starts_with("TimesNewRoman") || font.starts_with("LiberationSerif");
        assert!(
            !fonts.is_empty() && fonts.iter().all(known),
            "{}: {fonts:?}",
            paper.name
        );
    }
}

#[test]
fn signature_stands_on_one_page_with_its_name() {
    for paper in PAPERS.iter() {
        let (_, _, cell) = paper.file.signature().unwrap();
        let last = paper.printed.pages.last().unwrap();
        for line in cell
            .paragraphs
            .iter()
            .map(|line| line.text.as_str())
            .chain(["Nơi nhận:"])
        {
            assert!(last.find(line).is_some(), "{}: {line}", paper.name);
        }
    }
}

/// A column too narrow for a word would break it between two letters.
#[test]
fn no_word_is_broken_by_the_letter() {
    for paper in PAPERS.iter() {
        let words = paper.printed.pages.iter().flat_map(|page| &page.words);
        let words: BTreeSet<&str> = words.map(|word| word.text.as_str()).collect();
        let text = paper.file.blocks.iter().flat_map(|block| match block {
            Block::Paragraph(paragraph) => vec![paragraph],
            Block::Table(table) => table.paragraphs().collect(),
        });
        let missing: Vec<&str> = text
            .flat_map(|paragraph| paragraph.text.split(' '))
            .filter(|word| word.contains(char::is_alphanumeric) && !is_found(word, &words))
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", paper.name);
    }
}

/// Whether a word was printed, whole or parted where a line may end: after a hyphen or a stroke.
fn is_found(word: &str, words: &BTreeSet<&str>) -> bool {
    let parts = |sign: char| word.match_indices(sign).map(move |(place, _)| place + sign.len_utf8());
    words.contains(word)
        || ['-', '–', '/', '…'].into_iter().flat_map(parts).any(|place| {
            let (before, after) = word.split_at(place);
            !after.is_empty() && words.contains(before) && is_found(after, words)
        })
}
