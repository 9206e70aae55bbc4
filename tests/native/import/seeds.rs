//! Real plans in their schools' Word files: every word in the right field of the right row, and no word lost.

use cai_tien::docx::{read, write};
use cai_tien::forms::document;
use cai_tien::import::{Imported, understand};
use cai_tien::plan::SchoolYear;
use cai_tien::text::citation::cited;
use cai_tien::text::paper::citation;

use super::words::{common, count, fields, words};
use crate::figures::tell;
use crate::plans::ids;
use crate::seeds::{expected, mapping, word_file};

fn imported(name: &str) -> Imported {
    let file = read(&word_file(name)).unwrap();
    understand(&file.manuscript, SchoolYear(2025), &mut ids()).unwrap()
}

/// Nobody types last year's plan again: at least 99 of 100 words come into the field of the row where a careful secretary would
/// have put them.
#[test]
fn words_come_into_the_right_field() {
    let mut short = Vec::new();
    for (name, expected) in expected() {
        let wanted = fields(&mapping::plan(&expected));
        let imported = imported(&name);
        let found = fields(&imported.plan);
        let total: usize = wanted.values().map(count).sum();
        let mut right = 0;
        for (label, words) in &wanted {
            let there = found.get(label).map_or(0, |found| common(words, found));
            right += there;
            if there < count(words) {
                eprintln!("{name}: {label}: {there} of {}", count(words));
            }
        }
        let counted = imported.words();
        tell(&format!(
            "import of {name}: {right} of {total} words in the right field ({:.1} %), {} of {} words kept aside",
            100.0 * right as f64 / total as f64,
            counted.aside,
            counted.all
        ));
        if right * 100 < total * 99 {
            short.push(name);
        }
    }
    assert!(short.is_empty(), "less than 99 %: {short:?}");
}

/// A person finds number, date and issuer of the documents in fields of their own. Those that stay one text name several documents.
#[test]
fn most_bases_are_taken_apart() {
    let (mut documents, mut apart) = (0, 0);
    for (name, _) in expected() {
        for basis in &imported(&name).plan.bases {
            documents += usize::from(!cited(&citation(basis)).is_empty());
            apart += usize::from(!basis.number.is_empty() && !basis.kind.is_empty());
        }
    }
    tell(&format!(
        "import: {apart} of {documents} bases with documents taken apart"
    ));
    assert!(apart * 4 >= documents * 3, "{apart} of {documents}");
}

/// Nothing is lost: every word of the file stands in the plan, is printed by the form or kept aside, and the Word file made of the
/// import has every word that was placed.
#[test]
fn no_word_is_lost() {
    for (name, _) in expected() {
        let file = read(&word_file(&name)).unwrap();
        let all = cai_tien::document::manuscript::lines(&file.manuscript.blocks).join("\n");
        let imported = imported(&name);
        let noted: Vec<&str> = imported.pieces.iter().map(|piece| piece.line.text.as_str()).collect();
        let missing = count(&words(&all)) - common(&words(&all), &words(&noted.join("\n")));
        assert_eq!(missing, 0, "{name}: words without a destination");
        let printed = write(&document(&imported.plan, imported.form)).unwrap();
        let printed = cai_tien::document::manuscript::lines(&read(&printed).unwrap().manuscript.blocks).join("\n");
        let lost: Vec<String> = words(&all)
            .iter()
            .filter(|(word, times)| words(&printed).get(*word).copied().unwrap_or(0) < **times)
            .map(|(word, _)| word.clone())
            .collect();
        tell(&format!(
            "export of the import of {name}: {} of {} words lost",
            lost.len(),
            count(&words(&all))
        ));
        // Words of headings the form has others for, and blanks in a symbol.
        assert!(lost.len() < 6, "{name}: {lost:?}");
    }
}
