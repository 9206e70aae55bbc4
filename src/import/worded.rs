//! Wording the form prescribes: as printed, or as the school has it.

use super::lines::Line;
use super::placing::Placing;
use crate::document::Spot;
use crate::forms::{Wording, WordingLook, fill};
use crate::text::likeness::words_of;

/// The lines of a prescribed wording, until all have been seen: only together they tell whether the school changed it.
#[derive(Default)]
pub(super) struct Worded {
    wording: Option<&'static Wording>,
    lines: Vec<Line>,
}

impl Worded {
    /// The line that announces a wording.
    pub(super) fn begin(&mut self, wording: &'static Wording, line: &Line) {
        self.wording = Some(wording);
        self.lines.push(line.clone());
    }

    /// A line of a wording. What follows one that is a single sentence is something else.
    pub(super) fn go_on(&mut self, placing: &mut Placing, wording: &'static Wording, line: &Line) {
        if wording.look == WordingLook::Lettered || is_as_prescribed(placing, wording, line) {
            self.wording = Some(wording);
            self.lines.push(line.clone());
        } else {
            self.close(placing);
            placing.set_aside(line);
        }
    }

    /// Places the lines: the form's own, or the school's wording where one of them is.
    pub(super) fn close(&mut self, placing: &mut Placing) {
        let lines = std::mem::take(&mut self.lines);
        let Some(wording) = self.wording.take() else { return };
        let heads = |line: &Line| !wording.heading.is_empty() && words_of(&line.words) == words_of(wording.heading);
        let prescribed = lines
            .iter()
            .all(|line| heads(line) || is_as_prescribed(placing, wording, line));
        for line in lines {
            if prescribed || heads(&line) {
                placing.by_form(&line.printed, &format!("wording/{}", wording.key), Spot::Text);
            } else if wording.look == WordingLook::Note {
                placing.set_aside(&line);
            } else {
                placing.reword(wording.key, &line.words, &line.printed, Spot::Text);
            }
        }
    }
}

fn is_as_prescribed(placing: &Placing, wording: &'static Wording, line: &Line) -> bool {
    let own = words_of(&line.words);
    let prescribed = fill(&placing.plan, wording.lines);
    own == words_of(wording.heading) || prescribed.split('\n').any(|line| words_of(line) == own)
}
