//! What was collected of a paragraph: its text piece by piece, and what hangs on it.

use crate::document::Tally;
use crate::docx::tree::Element;
use crate::text::legacy::Encoding;

/// A paragraph while it is read.
#[derive(Default)]
pub(super) struct Line<'a> {
    pieces: Vec<Piece>,
    /// Whether any words are bold, and whether any are not.
    bold: bool,
    plain: bool,
    /// Contents of text boxes.
    pub(super) boxes: Vec<&'a Element>,
    /// Part and number of footnotes.
    pub(super) footnotes: Vec<(&'static str, String)>,
}

/// Text in one encoding. What runs cut apart – a letter and its mark – is one piece again.
struct Piece {
    encoding: Option<Encoding>,
    text: String,
}

impl Line<'_> {
    pub(super) fn push(&mut self, encoding: Option<Encoding>, text: &str) {
        match self.pieces.last_mut() {
            Some(last) if last.encoding == encoding => last.text.push_str(text),
            _ => self.pieces.push(Piece {
                encoding,
                text: text.to_owned(),
            }),
        }
    }

    /// Takes note of how words look.
    pub(super) fn look(&mut self, bold: bool, text: &str) {
        if !text.trim().is_empty() {
            self.bold |= bold;
            self.plain |= !bold;
        }
    }

    /// Whether all words are bold.
    pub(super) fn is_bold(&self) -> bool {
        self.bold && !self.plain
    }

    /// The text as a manuscript has it.
    pub(super) fn text(&self, tally: &mut Tally) -> String {
        let mut raw = String::new();
        let mut decoded = false;
        for piece in &self.pieces {
            match piece.encoding {
                Some(encoding) => {
                    decoded = true;
                    raw.push_str(&encoding.decode(&piece.text));
                }
                None => raw.push_str(&piece.text),
            }
        }
        if decoded {
            // Marks apart are how an old encoding is turned, not how somebody typed.
            return Tally::default().text(&raw);
        }
        tally.text(&raw)
    }
}
