//! The forms' data by itself: keys, shares, placeholders, spelling.

use std::collections::BTreeSet;

use cai_tien::forms::{
    BASIS, CRITERION_NAME, Column, FORMS, Form, GROUP, LETTERHEAD, LEVEL_RESULT, PERSON, Part, ROLE, SIGNATURE, Shows,
    TASKS,
};
use unicode_normalization::UnicodeNormalization;

/// Columns of all tables and blocks.
fn columns(form: &'static Form) -> Vec<&'static [Column]> {
    form.sections
        .iter()
        .flat_map(|section| section.parts)
        .filter_map(|part| match part {
            Part::Table(table) => Some(table.columns),
            Part::Blocks(blocks) => Some(blocks.columns),
            _ => None,
        })
        .collect()
}

/// Keys of the changeable wording with the wording itself.
fn templates(form: &'static Form) -> Vec<(&'static str, &'static str)> {
    form.sections
        .iter()
        .flat_map(|section| section.parts)
        .filter_map(|part| match part {
            Part::Wording(part) => Some((part.key, part.lines)),
            Part::Text(part) => Some((part.key, part.lead)),
            Part::Bases(part) => Some((part.key, part.lead)),
            _ => None,
        })
        .chain(form.subject.iter().map(|line| ("", *line)))
        .collect()
}

/// Keys stand in files and addresses for ever: within a form none is there twice, and all are plain ASCII.
#[test]
fn keys_are_unique_and_plain() {
    let codes: BTreeSet<&str> = FORMS.iter().map(|form| form.code).collect();
    assert_eq!(codes.len(), FORMS.len());
    for form in FORMS {
        let sections: BTreeSet<&str> = form.sections.iter().map(|section| section.key).collect();
        assert_eq!(sections.len(), form.sections.len(), "{}", form.code);
        let keys: Vec<&str> = templates(form)
            .into_iter()
            .map(|(key, _)| key)
            .filter(|key| !key.is_empty())
            .collect();
        assert_eq!(
            keys.iter().collect::<BTreeSet<_>>().len(),
            keys.len(),
            "{}: {keys:?}",
            form.code
        );
        for key in keys.into_iter().chain(sections).chain([form.code]) {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
            assert!(!key.is_empty() && key.chars().all(plain), "{key}");
        }
    }
}

/// Sections count from one, without gap; the template's number is never smaller.
#[test]
fn sections_count_from_one() {
    for form in FORMS {
        for (number, section) in (1..).zip(form.sections) {
            assert_eq!(section.number, number, "{} {}", form.code, section.key);
            assert!(section.template_number >= number);
            assert!(form.section(section.key).is_some());
        }
    }
}

/// Every column has a heading, a width and something to show.
#[test]
fn columns_have_width_and_content() {
    for form in FORMS {
        for columns in columns(form) {
            for column in columns {
                assert!(
                    column.share > 0 && !column.heading.is_empty(),
                    "{}: {}",
                    form.code,
                    column.heading
                );
                if let Shows::Texts(texts) = column.shows {
                    assert!(!texts.is_empty(), "{}", column.heading);
                    assert!(
                        texts.iter().all(|text| !text.prompt.label.is_empty()),
                        "{}",
                        column.heading
                    );
                }
            }
            let total: u16 = columns.iter().map(|column| column.share).sum();
            assert!(
                (95..=105).contains(&total),
                "{}: shares are thought of as per cent: {total}",
                form.code
            );
        }
    }
}

/// A placeholder nobody fills would be printed with its braces.
#[test]
fn placeholders_are_known() {
    for form in FORMS {
        for (key, template) in templates(form) {
            for after in template.split('{').skip(1) {
                let name = after.split('}').next().unwrap_or_default();
                assert!(["year", "previous_year", "school"].contains(&name), "{key}: {name}");
            }
        }
    }
}

/// Words of a form are in the letters everyone types (NFC), without double spaces or spaces at an end.
#[test]
fn words_are_clean() {
    let mut all: Vec<String> = FORMS.iter().map(|form| format!("{form:?}")).collect();
    all.push(format!("{LETTERHEAD:?}{SIGNATURE:?}"));
    for words in all {
        assert_eq!(words.nfc().collect::<String>(), words);
        for bad in ["\\u{3", "  ", "\" ", " \"", " ,", " ;", "\\n "] {
            let found = words
                .match_indices(bad)
                .find(|(at, _)| !is_between_fields(&words, *at, bad));
            let around = found.map(|(at, _)| words[..at].chars().rev().take(40).collect::<Vec<_>>());
            assert!(
                around.is_none(),
                "{bad:?} after {:?}",
                around.map(|c| c.into_iter().rev().collect::<String>())
            );
        }
    }
}

/// Whether a quote with a space is only the way fields are listed: `key: "…"`, `"…" }`.
fn is_between_fields(words: &str, at: usize, bad: &str) -> bool {
    match bad {
        " \"" => words[..at].ends_with([':', ',']),
        "\" " => words[at + 2..].starts_with('}'),
        _ => false,
    }
}

/// Nobody needs a manual to know what belongs into a field.
#[test]
fn every_field_has_help() {
    for form in FORMS {
        assert!(!format!("{form:?}").contains("hint: \"\""), "{}", form.code);
    }
    let outside = [LETTERHEAD, SIGNATURE, BASIS, LEVEL_RESULT, PERSON, GROUP];
    for text in outside.into_iter().flatten().chain([&ROLE, &TASKS, &CRITERION_NAME]) {
        assert!(!text.prompt.hint.is_empty(), "{}", text.prompt.label);
    }
}

/// Headings of sections are in capitals, their short forms are not.
#[test]
fn headings_are_capitals() {
    for section in FORMS.iter().flat_map(|form| form.sections) {
        assert_eq!(section.heading.to_uppercase(), section.heading);
        assert_ne!(section.short_heading.to_uppercase(), section.short_heading);
        assert!(
            !section.help.is_empty() && section.help.ends_with(['.', '?']),
            "{}",
            section.help
        );
    }
}
