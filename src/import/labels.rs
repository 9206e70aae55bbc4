//! Names of texts at the beginning of lines, where a school writes what the forms have in tables: "Giải pháp: …", "* Thời gian: …".

use super::criterion::{Title, title};
use super::lead::lead_end;
use super::lines::Line;
use super::names::named;
use crate::forms::{BlocksPart, FORMS, Part, Shows};
use crate::plan::{ActionField, Field, ProblemField};
use crate::text::likeness::{alike, words_of};

/// A text of a criterion that a line names, and where in its words the name ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Label {
    /// The text.
    pub(super) text: Labelled,
    /// Where the name ends.
    pub(super) end: usize,
}

/// A text that has a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Labelled {
    /// Of the criterion.
    Problem(ProblemField),
    /// Of what is done about it.
    Action(ActionField),
}

/// The text of a block that a line names: by the form's words, or as schools call it. A name stands alone, before a colon, or is
/// marked.
pub(super) fn label(part: &BlocksPart, line: &Line) -> Option<Label> {
    let alone = |end: usize| {
        !line
            .words
            .get(end..)
            .unwrap_or_default()
            .contains(char::is_alphanumeric)
    };
    let before_colon = |end: usize| line.words.get(end..).unwrap_or_default().trim_start().starts_with(':');
    let marked = line.sign == "*" || line.bold;
    let own = part.before.iter().chain(part.after).find_map(|text| {
        let end = lead_end(&line.words, text.lead)?;
        (alone(end) || before_colon(end) || marked).then_some(Label {
            text: Labelled::Problem(text.field),
            end,
        })
    });
    own.or_else(|| {
        let end = line.words.find(':').unwrap_or(line.words.len());
        let name = line.words.get(..end)?;
        let text = called(part, name)?;
        (before_colon(end) || line.looks_like_heading() || !line.number.is_empty() || !line.sign.is_empty())
            .then_some(Label { text, end })
    })
}

/// The text that a name is one of the names for.
fn called(part: &BlocksPart, name: &str) -> Option<Labelled> {
    /// Names are shorter than sentences.
    const LONGEST: usize = 8;
    /// Share of common words from which two names are the same.
    const SAME: usize = 80;
    let words = words_of(name);
    if words.is_empty() || words.len() > LONGEST {
        return None;
    }
    let near = |names: &[Vec<String>]| names.iter().map(|name| alike(&words, name)).max().unwrap_or(0);
    let problems = part.before.iter().chain(part.after).map(|text| {
        let field = Field::Problem(text.field);
        (near(named(field)), Labelled::Problem(text.field))
    });
    let actions = part.columns.iter().flat_map(|column| match column.shows {
        Shows::Texts(texts) => texts,
        _ => &[],
    });
    let actions = actions.filter_map(|text| match text.field {
        Field::Action(field) => {
            let heading = words_of(text.prompt.label);
            let near = near(named(text.field)).max(alike(&words, &heading));
            Some((near, Labelled::Action(field)))
        }
        _ => None,
    });
    let found = problems.chain(actions).filter(|(near, _)| *near >= SAME);
    // Of equals the first: "Mục tiêu" is the criterion's before it is an action's.
    let best = found.reduce(|best, other| if other.0 > best.0 { other } else { best });
    best.map(|(_, text)| text)
}

/// Whether words are a name of a text of a block in some form.
pub(super) fn is_name(name: &str) -> bool {
    let sections = FORMS.into_iter().flat_map(|form| form.sections);
    let mut parts = sections.flat_map(|section| section.parts);
    parts.any(|part| matches!(part, Part::Blocks(part) if called(part, name.trim_end_matches([':', ' '])).is_some()))
}

/// Whether a line is the title of a criterion that texts follow.
pub(super) fn is_criterion(line: &Line) -> bool {
    match title(&line.words) {
        Some(Title::Criterion { code, .. }) => !code.is_empty() || line.looks_like_heading(),
        _ => false,
    }
}
