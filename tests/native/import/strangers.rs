//! Plans of other schools, laid out as theirs are: numbered in letters or parts, framed by a table, with columns of their own. And
//! papers that are no plans.
//!
//! Each stands in `tests/native/import/strangers/` in the notation of `papers.rs`, above a line of `===` and what a careful secretary
//! would type where: a place of the plan and its words, ` / ` between lines. All of it is invented.

use std::fs;
use std::path::Path;

use cai_tien::import::{Destination, Imported, manuscript, understand};
use cai_tien::plan::SchoolYear;
use serde_json::Value;

use super::papers::{page, word};
use super::words::{common, count, words};
use crate::figures::tell;
use crate::plans::ids;

/// Name, paper, and places with their words; none for a paper that is no plan.
type Stranger = (String, String, Option<Vec<(String, String)>>);

fn strangers() -> Vec<Stranger> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/import/strangers");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let read = files.iter().map(|file| {
        let text = fs::read_to_string(file).unwrap();
        let (paper, expected) = text.split_once("\n===\n").unwrap();
        let places = expected.lines().map(|line| line.split_once(" = "));
        let places: Option<Vec<_>> = places
            .map(|place| place.map(|(path, words)| (path.to_owned(), words.to_owned())))
            .collect();
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        (name, paper.to_owned(), places)
    });
    read.collect()
}

/// The paper as a Word file and as a page.
fn files(paper: &str) -> Vec<Vec<u8>> {
    let as_word = (!paper.starts_with('<')).then(|| word(paper));
    as_word.into_iter().chain([page(paper)]).collect()
}

fn imported(bytes: &[u8]) -> Option<Imported> {
    understand(&manuscript(bytes).unwrap(), SchoolYear(2020), &mut ids()).ok()
}

/// The words of a place of the plan.
fn at(plan: &Value, path: &str) -> String {
    match plan.pointer(path) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// No school has to lay its plan out as the samples do: the words of each come into the fields they are meant for, and no others
/// with them.
#[test]
fn plans_of_any_layout_come_in() {
    let (mut all, mut right) = (0, 0);
    let mut wrong = Vec::new();
    for (name, paper, places) in strangers() {
        let Some(places) = places else { continue };
        for bytes in files(&paper) {
            let imported = imported(&bytes).unwrap_or_else(|| panic!("{name}: no plan"));
            let plan = serde_json::to_value(&imported.plan).unwrap();
            for (path, expected) in &places {
                let (wanted, found) = (words(&expected.replace(" / ", "\n")), words(&at(&plan, path)));
                all += count(&wanted);
                right += common(&wanted, &found);
                if wanted != found {
                    wrong.push(format!("{name} {path}: {expected:?} is {:?}", at(&plan, path)));
                }
            }
        }
    }
    tell(&format!(
        "import of plans laid out otherwise: {right} of {all} words in the right field"
    ));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Nothing of such a plan is lost: every word of the file has a place, is printed by the form or is kept aside.
#[test]
fn no_word_of_any_layout_is_lost() {
    for (name, paper, places) in strangers() {
        if places.is_none() {
            continue;
        }
        for bytes in files(&paper) {
            let all = cai_tien::document::manuscript::lines(&manuscript(&bytes).unwrap().blocks).join("\n");
            let imported = imported(&bytes).unwrap();
            let noted = |form: bool| {
                let pieces = imported.pieces.iter();
                let pieces = pieces.filter(|piece| !form || piece.destination == Destination::Form);
                let lines: Vec<&str> = pieces.map(|piece| piece.line.text.as_str()).collect();
                words(&lines.join("\n"))
            };
            let (noted, form) = (noted(false), noted(true));
            // Headings that are repeated on each page, and the numbers below them, come once.
            let repeats = |word: &str| form.contains_key(word) || word.parse::<u8>().is_ok_and(|number| number < 10);
            let lost: Vec<_> = words(&all)
                .into_iter()
                .filter(|(word, times)| noted.get(word).copied().unwrap_or(0) < *times && !repeats(word))
                .collect();
            assert!(lost.is_empty(), "{name}: {lost:?}");
        }
    }
}

/// A report, a letter, a list or a plan of something else is not made into an empty plan.
#[test]
fn other_papers_are_no_plans() {
    let mut papers = 0;
    for (name, paper, places) in strangers() {
        if places.is_none() {
            papers += 1;
            for bytes in files(&paper) {
                assert!(imported(&bytes).is_none(), "{name} became a plan");
            }
        }
    }
    assert!(papers > 5, "{papers}");
    let blank = word("");
    assert!(imported(&blank).is_none());
}
