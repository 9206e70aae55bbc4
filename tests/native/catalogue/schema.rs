//! Every embedded file obeys the schema of the catalogue. Field names and types are checked by parsing, which refuses
//! unknown fields; the rest is checked here.

use std::{collections::BTreeSet, fs, path::PathBuf};

use cai_tien::{
    catalogue::{CatalogueSet, Criterion, Suggestion, faults, sets},
    text::slot::slots_left,
};
use serde_json::Value;
use unicode_normalization::is_nfc;

const KINDS: [&str; 6] = ["mam-non", "tieu-hoc", "thcs", "thpt", "nhieu-cap", "gdtx"];

/// The mandatory criteria of Thông tư 57/2026 (Điều 5 khoản 1 điểm a).
const MANDATORY: [&str; 8] = ["1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2"];

/// The files of the data folder by name without ending, parsed as plain JSON.
fn files() -> Vec<(String, Value)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/catalogue/data");
    fs::read_dir(folder)
        .expect("data folder")
        .map(|file| file.expect("entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .map(|path| {
            let name = path.file_stem().expect("name").to_string_lossy();
            let text = fs::read_to_string(&path).expect("UTF-8");
            (name.into_owned(), serde_json::from_str(&text).expect("JSON"))
        })
        .collect()
}

/// Calls `visit` with every string value in a JSON value.
fn each_string(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => visit(text),
        Value::Array(items) => items.iter().for_each(|item| each_string(item, visit)),
        Value::Object(fields) => fields.values().for_each(|item| each_string(item, visit)),
        _ => {}
    }
}

fn is_tt57(set: &CatalogueSet) -> bool {
    set.id.starts_with("tt57-")
}

/// A file that does not parse would vanish from the program without a word.
#[test]
fn every_embedded_file_parses() {
    assert_eq!(faults(), []);
}

/// A file that is added to the folder but not embedded, or renamed without its id, would never be found by a plan.
#[test]
fn every_file_is_embedded_under_its_own_name() {
    let embedded: Vec<&str> = sets().iter().map(|set| set.id.as_str()).collect();
    let unique: BTreeSet<&str> = embedded.iter().copied().collect();
    assert_eq!(embedded.len(), unique.len(), "an id occurs twice");
    let files = files();
    assert_eq!(
        files.iter().map(|(name, _)| name.as_str()).collect::<BTreeSet<_>>(),
        unique
    );
    for (name, json) in &files {
        assert_eq!(json.get("id").and_then(Value::as_str), Some(name.as_str()));
    }
}

/// Text that is not NFC, empty or padded would show and compare wrongly everywhere it is used.
#[test]
fn every_text_is_clean() {
    for (name, json) in files() {
        each_string(&json, &mut |text| {
            assert!(!text.is_empty(), "{name}: empty text");
            assert!(is_nfc(text), "{name}: not NFC: {text}");
            assert_eq!(text, text.trim(), "{name}: padded");
            assert!(!text.contains("  "), "{name}: double space: {text}");
            assert!(!text.chars().any(char::is_control), "{name}: control character: {text}");
        });
    }
}

/// A bracket without its partner, or brackets the slot finder passes over, would be printed as if filled in.
#[test]
fn every_bracket_belongs_to_a_slot() {
    for (name, json) in files() {
        each_string(&json, &mut |text| {
            let slots = slots_left(text);
            assert_eq!(text.matches('[').count(), slots, "{name}: {text}");
            assert_eq!(text.matches(']').count(), slots, "{name}: {text}");
        });
    }
}

/// A slot outside a suggestion would be shown as part of a requirement, where nobody can fill it.
#[test]
fn only_suggestions_have_slots() {
    for (name, mut json) in files() {
        each_criterion(&mut json, &mut |criterion| {
            criterion.remove("suggestions");
        });
        each_string(&json, &mut |text| {
            assert_eq!(slots_left(text), 0, "{name}: {text}");
        });
    }
}

fn each_criterion(json: &mut Value, visit: &mut impl FnMut(&mut serde_json::Map<String, Value>)) {
    let standards = json.get_mut("standards").and_then(Value::as_array_mut);
    for standard in standards.into_iter().flatten() {
        let criteria = standard.get_mut("criteria").and_then(Value::as_array_mut);
        for criterion in criteria.into_iter().flatten() {
            visit(criterion.as_object_mut().expect("criterion"));
        }
    }
}

/// A misspelt kind of school would leave that school without its criteria.
#[test]
fn school_kinds_are_known_and_not_repeated() {
    for set in sets() {
        let kinds: BTreeSet<&str> = set.school_kinds.iter().map(String::as_str).collect();
        assert!(!kinds.is_empty(), "{}", set.id);
        assert_eq!(kinds.len(), set.school_kinds.len(), "{}", set.id);
        assert!(kinds.iter().all(|kind| KINDS.contains(kind)), "{}", set.id);
    }
}

/// Codes are what plans remember: they must count through without gap, or a plan points at another criterion.
#[test]
fn standards_and_codes_are_sequential() {
    for set in sets() {
        for (place, standard) in set.standards.iter().enumerate() {
            assert_eq!(usize::from(standard.number), place + 1, "{}", set.id);
            assert!(!standard.criteria.is_empty(), "{}", set.id);
            for (place, criterion) in standard.criteria.iter().enumerate() {
                let code = format!("{}.{}", standard.number, place + 1);
                assert_eq!(criterion.code, code, "{}", set.id);
            }
        }
        for (place, criterion) in set.level4.iter().enumerate() {
            assert_eq!(usize::from(criterion.number), place + 1, "{}", set.id);
        }
    }
}

/// A level the set does not have, or one without requirements, would show as an empty checklist.
#[test]
fn levels_of_criteria_are_a_gapless_start_of_the_sets_levels() {
    for set in sets() {
        let expected: &[u8] = if is_tt57(set) { &[1, 2] } else { &[1, 2, 3, 4] };
        assert_eq!(set.levels, expected, "{}", set.id);
        for criterion in set.criteria() {
            let at = format!("{} {}", set.id, criterion.code);
            let levels: Vec<u8> = criterion.levels.iter().map(|level| level.level).collect();
            assert!(!levels.is_empty(), "{at}");
            assert!(set.levels.starts_with(&levels), "{at}");
            assert!(!levels.contains(&4), "{at}: Mức 4 stands apart");
            assert!(criterion.levels.iter().all(|level| !level.points.is_empty()), "{at}");
            assert!(!criterion.evidence.is_empty(), "{at}");
        }
    }
}

/// The sets of 2026 drive the judgement of mandatory criteria and the suggestions: skeleton and marks must be complete.
#[test]
fn sets_of_2026_have_the_official_skeleton() {
    let tt57: Vec<_> = sets().iter().filter(|set| is_tt57(set)).collect();
    assert_eq!(tt57.len(), 3);
    for set in tt57 {
        let sizes: Vec<usize> = set.standards.iter().map(|s| s.criteria.len()).collect();
        assert_eq!(sizes, [4, 3, 5, 3], "{}", set.id);
        let mandatory: Vec<&str> = set
            .criteria()
            .filter(|criterion| criterion.mandatory)
            .map(|criterion| criterion.code.as_str())
            .collect();
        assert_eq!(mandatory, MANDATORY, "{}", set.id);
        assert!(set.level4.is_empty(), "{}", set.id);
        assert!(set.regulation.annex.is_some(), "{}", set.id);
        assert_eq!(set.regulation.effective, Some((2026, 7, 7)), "{}", set.id);
        for criterion in set.criteria() {
            assert_eq!(criterion.levels.len(), 2, "{} {}", set.id, criterion.code);
            assert!(
                !criterion.suggestions.is_empty() && criterion.suggestions.iter().all(complete),
                "{} {}",
                set.id,
                criterion.code
            );
        }
    }
}

fn complete(suggestion: &Suggestion) -> bool {
    !suggestion.activities.is_empty()
}

/// The sets of 2018 know no mandatory criteria and no indicators; marks there would be taken for law.
#[test]
fn sets_of_2018_have_neither_marks_nor_suggestions() {
    for set in sets().iter().filter(|set| !is_tt57(set)) {
        assert!(!set.level4.is_empty(), "{}", set.id);
        assert_eq!(set.regulation.annex, None, "{}", set.id);
        let plain = |criterion: &Criterion| {
            !criterion.mandatory && criterion.indicators.is_empty() && criterion.suggestions.is_empty()
        };
        assert!(set.criteria().all(plain), "{}", set.id);
    }
}

/// What is not confirmed must say so: an amended set without a note would be shown as fact.
#[test]
fn amended_sets_say_what_is_unknown() {
    for set in sets() {
        let amended = !set.regulation.amended_by.is_empty();
        assert_eq!(set.id.ends_with("-2024"), amended, "{}", set.id);
        let unconfirmed = set.entries().any(|entry| entry.unverified());
        if amended || unconfirmed {
            assert!(set.amendment_note.is_some(), "{}", set.id);
        }
    }
}
