//! What a reader of manuscripts counts on its way, to be told at the end; and the last step of every text it reads.

use std::collections::BTreeSet;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::manuscript::Note;
use super::printable;

/// Counts, each told as a note of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tracked insertions and deletions.
    pub changes: usize,
    /// Text boxes.
    pub text_boxes: usize,
    /// Fonts of old encodings.
    pub fonts: BTreeSet<String>,
    /// Paragraphs whose letters and marks stood apart.
    pub composed: usize,
    /// Tables in cells of others.
    pub nested_tables: usize,
    /// Pictures.
    pub pictures: usize,
    /// Comments in the margin.
    pub comments: usize,
    /// Footnotes and endnotes.
    pub footnotes: usize,
}

impl Tally {
    /// A paragraph's text as a manuscript has it: composed, without what has no shape, every space that is a word's edge a
    /// plain one, none around it.
    #[must_use]
    pub fn text(&mut self, raw: &str) -> String {
        if !ComposingNormalizerBorrowed::new_nfc().is_normalized(raw) {
            self.composed += 1;
        }
        let shown = printable(raw);
        let shown = shown.trim();
        if shown.contains(is_odd_space) {
            shown.replace(is_odd_space, " ")
        } else {
            shown.to_owned()
        }
    }

    /// What there is to tell.
    #[must_use]
    pub fn notes(self) -> Vec<Note> {
        let fonts: Vec<String> = self.fonts.into_iter().collect();
        let counted = [
            (self.changes, Note::ChangesAccepted as fn(usize) -> Note),
            (self.text_boxes, Note::TextBoxes),
            (self.composed, Note::Composed),
            (self.nested_tables, Note::NestedTables),
            (self.pictures, Note::Pictures),
            (self.comments, Note::Comments),
            (self.footnotes, Note::Footnotes),
        ];
        let counted = counted.into_iter().filter(|(count, _)| *count > 0);
        let mut out: Vec<Note> = counted.map(|(count, note)| note(count)).collect();
        if !fonts.is_empty() {
            out.push(Note::LegacyFonts(fonts));
        }
        out
    }
}

/// Spaces that keep words together or have a width of their own.
fn is_odd_space(sign: char) -> bool {
    matches!(
        sign,
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}
