//! Runs of a paragraph put together: its text and whether all of it is bold.

use crate::document::Tally;
use crate::text::legacy::Encoding;

/// Runs as they come, from any kind of file.
#[derive(Debug, Default)]
pub struct Runs {
    pieces: Vec<Piece>,
    /// Whether any words are bold, and whether any are not.
    bold: bool,
    plain: bool,
}

/// Text in one encoding. What runs cut apart – a letter and its mark – is one piece again.
#[derive(Debug)]
struct Piece {
    encoding: Option<Encoding>,
    text: String,
}

impl Runs {
    /// Adds text in the encoding of its font.
    pub fn push(&mut self, encoding: Option<Encoding>, text: &str) {
        match self.pieces.last_mut() {
            Some(last) if last.encoding == encoding => last.text.push_str(text),
            _ => self.pieces.push(Piece {
                encoding,
                text: text.to_owned(),
            }),
        }
    }

    /// Takes note of how words look.
    pub fn look(&mut self, bold: bool, text: &str) {
        if !text.trim().is_empty() {
            self.bold |= bold;
            self.plain |= !bold;
        }
    }

    /// Whether all words are bold.
    #[must_use]
    pub fn is_bold(&self) -> bool {
        self.bold && !self.plain
    }

    /// Whether a word has come.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.bold || self.plain
    }

    /// The text as a manuscript has it.
    #[must_use]
    pub fn text(&self, tally: &mut Tally) -> String {
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
