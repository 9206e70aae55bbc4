//! Closing words: where they begin, and their place in forms that have one.

use super::data::marks::{CLOSING, CLOSING_LAST, END};
use super::lines::Line;
use super::parts::{prints, section_of};
use super::placing::Placing;
use crate::document::Spot;
use crate::plan::{Field, TextField};
use crate::text::fold::fold;

/// Whether a line begins the closing words: as such words begin, or with what is asked of everybody where the text ends with it.
pub(super) fn begins(line: &Line) -> bool {
    let folded = fold(&line.words);
    let begins = |starts: &[String]| starts.iter().any(|start| folded.starts_with(start));
    let last = line.number.is_empty() && line.words.ends_with(END);
    line.sign.is_empty() && (begins(&CLOSING) || last && begins(&CLOSING_LAST))
}

/// Puts closing words where they belong, whatever section they stand in.
pub(super) fn place(placing: &mut Placing, lines: &[Line]) {
    let section = section_of(placing.form, TextField::Closing);
    placing.section = section.map_or("", |section| section.key);
    for line in lines {
        let printed = line.printed.as_str();
        if line.is_empty() {
            placing.nothing(printed, "closing", Spot::Text);
        } else if prints(placing.form, TextField::Closing) {
            placing.put(&Field::Text(TextField::Closing).alone(), printed, printed, Spot::Text);
        } else {
            placing.set_aside(line);
        }
    }
}
