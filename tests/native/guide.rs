//! The user guide: true to the words the program shows, and well-formed Vietnamese.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use cai_tien::forms::FORMS;
use cai_tien::text::guide::{Block, CHAPTERS};
use cai_tien::text::privacy::PRIVACY;
use unicode_normalization::is_nfc;

/// Every sentence, with the chapter it stands in.
fn sentences() -> Vec<(&'static str, &'static str)> {
    let mut out = Vec::new();
    for chapter in CHAPTERS {
        out.push((chapter.key, chapter.title));
        for block in chapter.blocks {
            match block {
                Block::Paragraph(words) | Block::Note(words) | Block::Subheading(words) => {
                    out.push((chapter.key, *words))
                }
                Block::Points(items) | Block::Steps(items) => out.extend(items.iter().map(|item| (chapter.key, *item))),
            }
        }
    }
    out
}

/// Words the program shows: all sources of `src/text` and of the forms, the guide itself left out.
fn shown() -> String {
    let mut out = String::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for folder in ["text", "text/page", "forms/data"] {
        let entries = fs::read_dir(root.join(folder)).unwrap();
        for path in entries.map(|entry| entry.unwrap().path()) {
            let source = path.extension().is_some_and(|end| end == "rs") && path.file_stem().unwrap() != "guide";
            if source {
                out.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    out
}

/// Headings end without a full stop.
fn heading(words: &str) -> bool {
    CHAPTERS.iter().any(|chapter| {
        let below = |block: &Block| matches!(block, Block::Subheading(own) if *own == words);
        chapter.title == words || chapter.blocks.iter().any(below)
    })
}

/// What stands between quotation marks.
fn quoted(words: &str) -> Vec<&str> {
    words
        .split('“')
        .skip(1)
        .filter_map(|rest| rest.split_once('”').map(|(inner, _)| inner))
        .collect()
}

/// A form names the chapter that explains each of its sections; a name without chapter would leave the screen without its link.
#[test]
fn every_section_has_its_chapter() {
    for section in FORMS.iter().flat_map(|form| form.sections) {
        assert!(
            CHAPTERS.iter().any(|chapter| chapter.key == section.guide),
            "{}: {}",
            section.key,
            section.guide
        );
    }
}

/// A guide that names a button that is gone is worse than none.
#[test]
fn names_only_what_the_program_shows() {
    let shown = shown();
    let mut checked = 0;
    for (chapter, words) in sentences() {
        assert_eq!(
            words.matches('“').count(),
            words.matches('”').count(),
            "{chapter}: {words}"
        );
        for name in quoted(words) {
            checked += 1;
            assert!(
                shown.contains(&format!("\"{name}\"")),
                "{chapter}: nothing is called {name:?}"
            );
        }
    }
    assert!(checked > 30, "only {checked} names");
}

#[test]
fn every_chapter_has_a_name_of_its_own_and_content() {
    let keys: BTreeSet<&str> = CHAPTERS.iter().map(|chapter| chapter.key).collect();
    assert_eq!(keys.len(), CHAPTERS.len());
    assert_eq!(CHAPTERS.len(), 13);
    for chapter in CHAPTERS {
        assert!(!chapter.blocks.is_empty(), "{}", chapter.key);
        assert!(
            chapter.key.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
            "{}",
            chapter.key
        );
    }
}

#[test]
fn well_formed() {
    for (chapter, words) in sentences().into_iter().chain([("privacy", PRIVACY)]) {
        assert!(is_nfc(words), "{chapter}: {words}");
        assert!(!words.contains("uỷ") && !words.contains("Uỷ"), "{chapter}: {words}");
        assert!(!words.contains("  ") && words.trim() == words, "{chapter}: {words}");
        assert!(heading(words) || words.ends_with(['.', ':']), "{chapter}: {words}");
    }
}

/// Long sentences are not read.
#[test]
fn short_sentences() {
    for (chapter, words) in sentences() {
        for sentence in words.split_inclusive(". ") {
            let length = sentence.split_whitespace().count();
            assert!(length <= 48, "{chapter}: {length} words: {sentence}");
        }
    }
}
