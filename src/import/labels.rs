//! Names of texts at the beginning of lines, where a school writes what the forms have in tables: "Giải pháp: …", "* Thời gian: …".

use std::sync::LazyLock;

use super::criterion::{Title, mentioned, title};
use super::data::marks::ISSUE;
use super::lead::lead_end;
use super::lines::Line;
use super::names::named;
use super::table::opens_total;
use crate::forms::{CellText, FORMS, Form, Part, Shows};
use crate::plan::{ActionField, Field, ProblemField};
use crate::text::fold::fold;
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

/// What the texts of a criterion are called in a form, whether it prints them in blocks or in tables.
pub(super) struct Names {
    /// Words the form prints before a text.
    leads: Vec<(ProblemField, &'static str)>,
    /// Its texts.
    texts: Vec<Called>,
}

/// What a text is called: by the forms, and by schools.
struct Called {
    text: Labelled,
    own: Vec<Vec<String>>,
    others: &'static [Vec<String>],
}

static NAMES: LazyLock<Vec<(&'static str, Names)>> = LazyLock::new(|| {
    FORMS
        .into_iter()
        .map(|form| (form.code, Names::taken_apart(form)))
        .collect()
});

impl Names {
    /// Those of a form; of one that is none of the program's none.
    pub(super) fn of(form: &Form) -> &'static Self {
        static NONE: Names = Names {
            leads: Vec::new(),
            texts: Vec::new(),
        };
        let found = NAMES.iter().find(|(code, _)| *code == form.code);
        found.map_or(&NONE, |(_, names)| names)
    }

    fn taken_apart(form: &'static Form) -> Self {
        let mut out = Self {
            leads: Vec::new(),
            texts: Vec::new(),
        };
        for part in form.sections.iter().flat_map(|section| section.parts) {
            let blocks = match part {
                Part::Blocks(blocks) => Some(blocks.before.iter().chain(blocks.after)),
                _ => None,
            };
            for text in blocks.into_iter().flatten() {
                out.leads.push((text.field, text.lead));
                out.add(Field::Problem(text.field));
            }
            for column in part.columns() {
                if let Shows::Texts(texts) = column.shows {
                    texts.iter().for_each(|text| out.add(text.field));
                }
            }
        }
        out
    }

    fn add(&mut self, field: Field) {
        let text = match field {
            Field::Problem(field) => Labelled::Problem(field),
            Field::Action(field) => Labelled::Action(field),
            _ => return,
        };
        self.texts.push(Called {
            text,
            own: official(field),
            others: named(field),
        });
    }

    /// The text that a line names: by the form's words, or as schools call it. A name stands alone, before a colon, or is marked.
    pub(super) fn label(&self, line: &Line) -> Option<Label> {
        let rest = |end: usize| line.words.get(end..).unwrap_or_default();
        let alone = |end: usize| !rest(end).contains(char::is_alphanumeric);
        let before_colon = |end: usize| rest(end).trim_start().starts_with(':');
        let marked = line.sign == "*" || line.bold;
        let own = self.leads.iter().find_map(|(field, lead)| {
            let end = lead_end(&line.words, lead)?;
            let text = Labelled::Problem(*field);
            (alone(end) || before_colon(end) || marked).then_some(Label { text, end })
        });
        own.or_else(|| {
            let end = line.words.find(':').unwrap_or(line.words.len());
            let text = self.called(line.words.get(..end)?)?;
            (before_colon(end) || line.looks_like_heading() || !line.number.is_empty() || !line.sign.is_empty())
                .then_some(Label { text, end })
        })
    }

    /// The text that a name is one of the names for.
    fn called(&self, name: &str) -> Option<Labelled> {
        /// Names are shorter than sentences.
        const LONGEST: usize = 8;
        /// Share of common words from which two names are the same.
        const SAME: usize = 80;
        let words = words_of(name);
        // "Tổng kinh phí dự kiến": of the whole plan, not of a criterion.
        if words.is_empty() || words.len() > LONGEST || opens_total(name) {
            return None;
        }
        let all = self.texts.iter().map(|called| {
            let names = called.others.iter().chain(&called.own);
            let near = names.map(|name| alike(&words, name)).max();
            (near.unwrap_or(0), called.text)
        });
        // Of equals the first: "Mục tiêu" is the criterion's before it is an action's.
        let found = all.filter(|(near, _)| *near >= SAME);
        let best = found.reduce(|best, other| if other.0 > best.0 { other } else { best });
        best.map(|(_, text)| text)
    }
}

/// Whether a line names a text of a criterion in some form.
pub(super) fn names_text(line: &Line) -> bool {
    NAMES.iter().any(|(_, names)| names.label(line).is_some())
}

/// What a text is called on the screen, and the headings of the columns that have nothing else, in any form: schools take names from
/// all of them.
fn official(field: Field) -> Vec<Vec<String>> {
    let parts = || {
        FORMS
            .into_iter()
            .flat_map(|form| form.sections)
            .flat_map(|section| section.parts)
    };
    let blocks = parts().filter_map(|part| match part {
        Part::Blocks(blocks) => Some(blocks.before.iter().chain(blocks.after)),
        _ => None,
    });
    let leads = blocks
        .flatten()
        .filter(|text| Field::Problem(text.field) == field)
        .map(|text| text.prompt.label);
    let columns = parts().flat_map(Part::columns).flat_map(|column| {
        let texts: &[CellText] = match column.shows {
            Shows::Texts(texts) => texts,
            _ => &[],
        };
        let own = texts.iter().filter(move |text| text.field == field);
        own.flat_map(move |text| std::iter::once(text.prompt.label).chain((texts.len() == 1).then_some(column.heading)))
    });
    let mut names: Vec<Vec<String>> = leads.chain(columns).map(words_of).collect();
    names.sort();
    names.dedup();
    names
}

/// Whether words are a name of a text in some form.
pub(super) fn is_name(name: &str) -> bool {
    let name = name.trim_end_matches([':', ' ']);
    NAMES.iter().any(|(_, names)| names.called(name).is_some())
}

/// How many lines below titles of criteria name a text of theirs in a form.
pub(super) fn count<'l>(form: &Form, lines: impl Iterator<Item = &'l Line>) -> usize {
    let names = Names::of(form);
    let mut below = false;
    let mut count = 0;
    for line in lines {
        below = (below || is_criterion(line)) && !line.has_roman_number();
        count += usize::from(below && names.label(line).is_some());
    }
    count
}

/// Whether a line is the title of a criterion that texts follow.
pub(super) fn is_criterion(line: &Line) -> bool {
    match title(&line.words) {
        Some(Title::Criterion { code, .. }) => !code.is_empty() || line.looks_like_heading(),
        _ => names_issue(line),
    }
}

/// "Vấn đề 1: Tư vấn học đường (tiêu chí 3.4)": what is to be improved, with the criteria it is about.
pub(super) fn names_issue(line: &Line) -> bool {
    fold(&line.number).starts_with(ISSUE.as_str()) && mentioned(&line.words).next().is_some()
}
