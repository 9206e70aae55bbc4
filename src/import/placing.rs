//! Puts lines into a plan and notes for each where it went. Decides nothing.

use std::collections::BTreeSet;

use super::imported::{Destination, Piece};
use super::lines::Line;
use crate::document::{ProofLine, Spot};
use crate::forms::Form;
use crate::plan::{Aside, Field, IdSource, Place, Plan};

/// A plan being filled.
pub(super) struct Placing<'i> {
    /// The plan.
    pub(super) plan: Plan,
    /// The form it is read as.
    pub(super) form: &'static Form,
    /// Key of the section the lines stand in; empty outside.
    pub(super) section: &'static str,
    /// What was placed, from top to bottom.
    pub(super) pieces: Vec<Piece>,
    /// Numbers of the pieces a person wants kept aside.
    declined: &'i BTreeSet<usize>,
    /// Gives rows their identity.
    pub(super) ids: &'i mut dyn IdSource,
    /// Heading of the part of the text the lines stand in, for what is kept aside.
    pub(super) heading: String,
    /// Whether the last line was kept aside, so that the next one belongs to it.
    aside_open: bool,
    /// How many tables were begun.
    tables: usize,
}

impl<'i> Placing<'i> {
    pub(super) fn new(
        plan: Plan,
        form: &'static Form,
        declined: &'i BTreeSet<usize>,
        ids: &'i mut dyn IdSource,
    ) -> Self {
        Self {
            plan,
            form,
            section: "",
            pieces: Vec::new(),
            declined,
            ids,
            heading: String::new(),
            aside_open: false,
            tables: 0,
        }
    }

    /// Whether a person wants the next piece kept aside.
    fn is_declined(&self) -> bool {
        self.declined.contains(&self.pieces.len())
    }

    /// Number of a table that begins.
    pub(super) fn next_table(&mut self) -> usize {
        self.tables += 1;
        self.tables - 1
    }

    /// Adds words to a text of the plan, on a line of their own; the line they come from is `printed`.
    pub(super) fn put(&mut self, place: &Place, words: &str, printed: &str, spot: Spot) {
        if self.is_declined() {
            return self.set_aside(&Line::of(printed));
        }
        if let Some(text) = self.plan.text_mut(place) {
            if !text.is_empty() && !words.is_empty() {
                text.push('\n');
            }
            text.push_str(words);
        }
        self.note(printed, place.path(), spot, Destination::Plan);
        self.may_be_declined();
    }

    /// Adds words behind those that a text of the plan has already.
    pub(super) fn join(&mut self, place: &Place, words: &str, printed: &str, spot: Spot) {
        if self.is_declined() {
            return self.set_aside(&Line::of(printed));
        }
        if let Some(text) = self.plan.text_mut(place) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(words);
        }
        self.note(printed, place.path(), spot, Destination::Plan);
        self.may_be_declined();
    }

    /// Writes a text of the plan another way.
    pub(super) fn instead(&mut self, place: &Place, words: &str) {
        if let Some(text) = self.plan.text_mut(place) {
            words.clone_into(text);
        }
    }

    /// Whether a line of the text was put into a text of the plan.
    pub(super) fn is_told(&self, place: &Place) -> bool {
        let path = place.path();
        self.pieces.iter().any(|piece| piece.line.path == path)
    }

    /// Moves what a text of the plan has to what is kept aside.
    pub(super) fn displace(&mut self, place: &Place) {
        let Some(text) = self.plan.text_mut(place).filter(|text| !text.is_empty()) else {
            return;
        };
        let text = std::mem::take(text);
        let id = self.ids.next_id();
        let aside = Field::Aside(crate::plan::AsideField::Text).of(&id).path();
        let of_place = place.path();
        for piece in self.pieces.iter_mut().filter(|piece| piece.line.path == of_place) {
            piece.line.path.clone_from(&aside);
            piece.destination = Destination::Aside;
            piece.declinable = false;
        }
        let origin = String::new();
        self.plan.asides.push(Aside { id, text, origin });
    }

    /// Sets wording the school has of its own.
    pub(super) fn reword(&mut self, key: &'static str, words: &str, printed: &str, spot: Spot) {
        if self.is_declined() {
            return self.set_aside(&Line::of(printed));
        }
        let own = self.plan.wording.entry(key.to_owned()).or_default();
        if !own.is_empty() {
            own.push('\n');
        }
        own.push_str(words);
        self.note(printed, Field::Wording(key).alone().path(), spot, Destination::Plan);
        self.may_be_declined();
    }

    /// Notes a line that stands in the plan already, under a path.
    pub(super) fn stands(&mut self, printed: &str, path: String, spot: Spot) {
        self.note(printed, path, spot, Destination::Plan);
    }

    /// Notes a line the form prints.
    pub(super) fn by_form(&mut self, printed: &str, path: &str, spot: Spot) {
        self.note(printed, path.to_owned(), spot, Destination::Form);
    }

    /// Notes a line with nothing on it.
    pub(super) fn nothing(&mut self, printed: &str, path: &str, spot: Spot) {
        self.note(printed, path.to_owned(), spot, Destination::Empty);
    }

    /// Keeps a line aside; lines that follow each other stay together.
    pub(super) fn set_aside(&mut self, line: &Line) {
        let open = self.aside_open.then(|| self.plan.asides.last_mut()).flatten();
        let id = match open {
            Some(aside) => {
                aside.text.push('\n');
                aside.text.push_str(&line.printed);
                aside.id.clone()
            }
            None => {
                let id = self.ids.next_id();
                self.plan.asides.push(Aside {
                    id: id.clone(),
                    text: line.printed.clone(),
                    origin: self.heading.clone(),
                });
                id
            }
        };
        let path = Field::Aside(crate::plan::AsideField::Text).of(&id).path();
        self.note(&line.printed, path, Spot::Unplaced, Destination::Aside);
        self.aside_open = true;
    }

    /// Keeps the heading of a section aside that the form does not have: in the text it counts among the sections.
    pub(super) fn set_heading_aside(&mut self, heading: &Line) {
        self.set_aside(heading);
        if let Some(piece) = self.pieces.last_mut() {
            piece.line.spot = Spot::Heading(1);
        }
    }

    /// The piece noted last is words alone.
    fn may_be_declined(&mut self) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.declinable = piece.destination == Destination::Plan;
        }
    }

    fn note(&mut self, printed: &str, path: String, spot: Spot, destination: Destination) {
        self.aside_open = false;
        if printed.trim().is_empty() {
            return;
        }
        self.pieces.push(Piece {
            line: ProofLine {
                text: printed.trim().to_owned(),
                path,
                section: self.section.to_owned(),
                spot,
            },
            destination,
            declinable: false,
        });
    }
}
