//! Real plans as their schools' Word files, read word by word.

use std::collections::BTreeMap;
use std::fs;

use cai_tien::document::manuscript::lines;
use cai_tien::docx::read;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use super::folder;
use crate::figures::tell;

/// How often each word stands in a text: letters and digits, since the extracted text has tables and formulas drawn with signs.
fn count(text: &str) -> BTreeMap<String, i64> {
    let mut out = BTreeMap::new();
    let composed: String = text.nfc().collect();
    for word in composed
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        *out.entry(word.to_owned()).or_default() += 1;
    }
    out
}

/// The extracted text without its tags.
fn without_tags(text: &str) -> String {
    let is_tag = |part: &str| part.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '/');
    let rest = |part: &str| match part.split_once('>') {
        Some((_, rest)) if is_tag(part) => format!(" {rest}"),
        _ => format!("<{part}"),
    };
    text.split('<').map(rest).collect()
}

/// Every word of a plan is read from its Word file as often as it stands there, whether typed, numbered by Word, cut by
/// runs or inserted as a tracked change; and what else is read is what was added when the file was made.
#[test]
fn every_word_of_a_school_is_read() {
    if !folder().is_dir() {
        return;
    }
    let mut told = Vec::new();
    for number in 0..5 {
        let file = |end: &str| folder().join(format!("{number:03}.{end}"));
        let manuscript = read(&fs::read(file("docx")).unwrap()).unwrap().manuscript;
        let expected: Value = serde_json::from_str(&fs::read_to_string(file("expected.json")).unwrap()).unwrap();
        let wanted = count(&without_tags(&fs::read_to_string(file("txt")).unwrap()));
        let added: Vec<&str> = expected["added"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|entry| !entry["where"].as_str().unwrap().starts_with("tracked deletion"))
            .map(|entry| entry["text"].as_str().unwrap())
            .collect();
        let added = count(&added.join(" "));
        let mut found = count(&lines(&manuscript.blocks).join(" "));
        let words: i64 = wanted.values().sum();
        for (word, times) in &wanted {
            let left = found.get(word).copied().unwrap_or_default() - times;
            assert!(left >= 0, "{number:03}: {word:?} is read {} times too seldom", -left);
            found.insert(word.clone(), left);
        }
        let strange: Vec<_> = found
            .into_iter()
            .filter(|(word, left)| *left > added.get(word).copied().unwrap_or_default())
            .collect();
        assert!(strange.is_empty(), "{number:03}: {strange:?}");
        told.push(format!("{number:03} {words}"));
    }
    tell(&format!(
        "words of the schools' Word files read: {}, none missing",
        told.join(", ")
    ));
}
