//! Sections nobody knows: where they begin, and which of the form's they are by what stands in them.

use super::content::is_people;
use super::labels;
use super::lines::{Line, Unit};
use super::passages::{Kind, Passage};
use super::section::tells_of_criteria;
use crate::forms::{Form, Part, Section};

/// Sections nobody knows that have what belongs into one of the form are that one, where no other is.
pub(super) fn name(form: &'static Form, passages: &mut [Passage]) {
    /// So many people make a list of duties.
    const PEOPLE: usize = 2;
    /// So many names of texts tell of criteria.
    const NAMES: usize = 3;
    let has_people = |passage: &Passage| people(passage) >= PEOPLE;
    let has_names = |passage: &Passage| labels::count(form, own_lines(passage)) >= NAMES;
    name_one(
        form,
        passages,
        |section| section.parts.iter().any(is_duties),
        has_people,
    );
    name_one(form, passages, tells_of_criteria, has_names);
}

fn name_one(
    form: &'static Form,
    passages: &mut [Passage],
    is_wanted: impl Fn(&Section) -> bool,
    fits: impl Fn(&Passage) -> bool,
) {
    let Some(wanted) = form.sections.iter().find(|section| is_wanted(section)) else {
        return;
    };
    let is_there = |passage: &Passage| matches!(passage.kind, Kind::Section(section) if is_wanted(section));
    if passages.iter().any(is_there) {
        return;
    }
    let mut unknown = passages
        .iter_mut()
        .filter(|passage| matches!(passage.kind, Kind::Unknown));
    if let Some(passage) = unknown.find(|passage| fits(passage)) {
        passage.kind = Kind::Section(wanted);
    }
}

fn is_duties(part: &Part) -> bool {
    matches!(part, Part::Duties(_))
}

fn own_lines<'p>(passage: &'p Passage) -> impl Iterator<Item = &'p Line> {
    passage.units.iter().filter_map(|unit| match unit {
        Unit::Line(line) => Some(line),
        Unit::Table(_) => None,
    })
}

/// How many lines of a passage begin with people of the school.
fn people(passage: &Passage) -> usize {
    let names = own_lines(passage).map(|line| line.words.split(':').next().unwrap_or_default());
    names.filter(|name| is_people(name)).count()
}

/// Whether a line counts on from the heading of the last section, where sections are numbered "1.", "2." or "A.", "B.".
pub(super) fn counts_on(line: &Line, before: &[Passage]) -> bool {
    let last = before.iter().rev().find_map(|passage| passage.heading.as_ref());
    last.is_some_and(|last| last.looks_like_heading() && counts_from(last, line))
}

/// Whether a line counts on from another one.
pub(super) fn counts_from(last: &Line, line: &Line) -> bool {
    count(last)
        .zip(count(line))
        .is_some_and(|(last, own)| match (last, own) {
            (Count::Number(last), Count::Number(own)) => own == last.saturating_add(1),
            // F and Đ are counted by some and not by others.
            (Count::Letter(last), Count::Letter(own)) => own > last && own <= last.saturating_add(2),
            _ => false,
        })
}

/// A number in digits, or a capital as its place in the alphabet.
enum Count {
    Number(u8),
    Letter(u8),
}

fn count(line: &Line) -> Option<Count> {
    let mark = line.number.trim_end_matches(|c: char| !c.is_alphanumeric());
    match mark.as_bytes() {
        [letter @ b'A'..=b'Z'] => Some(Count::Letter(*letter)),
        _ => mark.parse().ok().map(Count::Number),
    }
}
