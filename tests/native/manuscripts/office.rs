//! Files as LibreOffice saves them: another program's packages and pages.

use std::collections::BTreeMap;

use cai_tien::document::manuscript::Note;
use cai_tien::draft::Draft;
use cai_tien::forms::FORMS;
use cai_tien::import::manuscript;
use cai_tien::plan::SchoolKind;
use cai_tien::word::export;

use super::printed;
use crate::docx::office::saved_as;
use crate::figures::tell;
use crate::plans::finished;

fn count(lines: &[String]) -> BTreeMap<&str, usize> {
    let mut out = BTreeMap::new();
    let words = lines
        .iter()
        .flat_map(|line| line.split(|sign: char| !sign.is_alphanumeric()));
    for word in words.filter(|word| !word.is_empty()) {
        *out.entry(word).or_default() += 1;
    }
    out
}

/// A plan saved by LibreOffice as a Word file and as a page, which also has the page headers, misses none of its words; the
/// schools' own plans too.
#[test]
fn what_libreoffice_saves_misses_no_word() {
    let exported = FORMS.iter().map(|form| {
        let draft = Draft::new("nhap".to_owned(), finished(form, SchoolKind::Thcs, 2026));
        export(&draft, form, true).unwrap()
    });
    let mut files: Vec<Vec<u8>> = exported.chain(crate::seeds::originals()).collect();
    // LibreOffice writes deleted words into a page as if they stood there.
    files.retain(|bytes| {
        let notes = manuscript(bytes).unwrap().notes;
        !notes.iter().any(|note| matches!(note, Note::ChangesAccepted(_)))
    });
    let before: Vec<Vec<String>> = files.iter().map(|bytes| printed(&manuscript(bytes).unwrap())).collect();
    for format in ["docx", "html"] {
        for (number, (before, saved)) in before.iter().zip(saved_as(&files, format)).enumerate() {
            let after = printed(&manuscript(&saved).unwrap());
            let (before, after) = (count(before), count(&after));
            let differs: Vec<_> = before
                .iter()
                .filter(|(word, times)| after.get(*word) < Some(*times))
                .map(|(word, times)| (word, times, after.get(word)))
                .collect();
            assert!(differs.is_empty(), "{format} of file {number}: {differs:?}");
        }
    }
    tell(&format!(
        "{} files read again after LibreOffice saved them as docx and html, no word missing",
        files.len()
    ));
}
