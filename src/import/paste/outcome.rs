//! What a block would change in a plan, before it does: texts that change, actions that come, words that go nowhere.

use super::block::{Block, Cell, Role};
use super::proposal::Mapping;
use super::target::{Target, targets};
use crate::forms::Form;
use crate::import::cells::after_prefix;
use crate::import::lines::Line;
use crate::plan::{Action, ActionField, Field, Place, Plan, Problem, Row as _, RowId};
use crate::text::line::is_blank;

/// Where in the problem the rows of a block go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whither {
    /// New actions below those that are there. Actions nobody has written in yet, at the end, are filled first.
    Below,
    /// Into the actions that are there, from this one on downward; rows that are left over become new ones.
    From(RowId),
}

/// What would happen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Texts that are there and change.
    pub edits: Vec<Edit>,
    /// New actions, each with its texts.
    pub added: Vec<Vec<(ActionField, String)>>,
    /// What goes nowhere.
    pub left: Vec<Left>,
    /// Targets that several columns go into, one below the other.
    pub shared: Vec<usize>,
}

/// A text that changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Which one.
    pub place: Place,
    /// What stands there.
    pub before: String,
    /// What will.
    pub after: String,
}

/// Words that go nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// Where they stand.
    pub of: LeftOf,
    /// The words, cell by cell.
    pub texts: Vec<String>,
}

/// Where words stand that go nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOf {
    /// In a column that is not taken.
    Column(usize),
    /// In a row that is not taken.
    Row(usize),
    /// Around the table.
    Around,
}

impl Outcome {
    /// Whether the plan stays as it is.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.edits.is_empty() && self.added.is_empty()
    }

    /// How many words that are there give way to others.
    #[must_use]
    pub fn replaced(&self) -> usize {
        let replaces = |edit: &&Edit| !is_blank(&edit.before) && !edit.after.starts_with(&edit.before);
        self.edits.iter().filter(replaces).count()
    }
}

/// Works out what would happen. An empty cell changes nothing: what somebody wrote goes only where other words come.
#[must_use]
pub fn outcome(
    block: &Block,
    mapping: &Mapping,
    form: &'static Form,
    plan: &Plan,
    problem: &RowId,
    whither: &Whither,
) -> Outcome {
    let Some(problem) = plan.problems.iter().find(|own| own.id == *problem) else {
        return Outcome::default();
    };
    let targets = targets(form);
    let mut out = Outcome {
        left: left(block, mapping, targets.len()),
        shared: shared(&mapping.columns, targets.len()),
        ..Outcome::default()
    };
    let mut of_problem = vec![Vec::new(); targets.len()];
    let mut there = actions_from(problem, whither).iter();
    for (row, _) in taken(block, mapping) {
        let texts = texts_of_row(&row.cells, &mapping.columns, &targets);
        let mut of_action = Vec::new();
        for (target, (gathered, text)) in targets.iter().zip(of_problem.iter_mut().zip(texts)) {
            match target.field {
                _ if text.is_empty() => {}
                Field::Action(field) => of_action.push((field, text.join("\n"))),
                _ => gathered.extend(text),
            }
        }
        if of_action.is_empty() {
            continue;
        }
        match there.next() {
            Some(action) => out.edits.extend(edits(action, of_action)),
            None => out.added.push(of_action),
        }
    }
    for (target, lines) in targets.iter().zip(of_problem) {
        let place = target.field.of(problem.id());
        let before = plan.text(&place).unwrap_or_default();
        let after = with_lines(before, lines);
        if after != before {
            out.edits.push(Edit {
                place,
                before: before.to_owned(),
                after,
            });
        }
    }
    out
}

/// The rows that are taken, with their numbers.
fn taken<'a>(block: &'a Block, mapping: &'a Mapping) -> impl Iterator<Item = (&'a super::Row, usize)> {
    let rows = block.rows.iter().enumerate();
    rows.filter(|(at, _)| mapping.rows.get(*at).copied().unwrap_or(false))
        .map(|(at, row)| (row, at))
}

/// The actions that rows go into before new ones come.
fn actions_from<'p>(problem: &'p Problem, whither: &Whither) -> &'p [Action] {
    let actions = problem.actions.as_slice();
    let from = match whither {
        Whither::From(action) => actions.iter().position(|own| own.id == *action),
        Whither::Below => {
            let is_empty = |action: &Action| ActionField::ALL.iter().all(|field| is_blank(action.text(*field)));
            Some(
                actions
                    .iter()
                    .rposition(|action| !is_empty(action))
                    .map_or(0, |last| last + 1),
            )
        }
    };
    from.and_then(|from| actions.get(from..)).unwrap_or(&[])
}

/// The lines of a row for each target.
fn texts_of_row(cells: &[Cell], columns: &[Option<usize>], targets: &[Target]) -> Vec<Vec<String>> {
    let mut out = vec![Vec::new(); targets.len()];
    for (cell, column) in cells.iter().zip(columns) {
        let Some((at, target)) = column.and_then(|at| Some((at, targets.get(at)?))) else {
            continue;
        };
        // Money for several actions together is not spent on each: repeated, it would be counted more than once.
        if cell.text.is_empty() || (cell.repeated && target.field == Field::Action(ActionField::Budget)) {
            continue;
        }
        let mut to = at;
        for line in cell.text.lines() {
            let announced = announced(line, target, columns, targets);
            let (place, words) = announced.unwrap_or_else(|| (to, line.to_owned()));
            to = place;
            let again = cell.repeated
                && targets
                    .get(to)
                    .is_some_and(|target| target.field == Field::Action(ActionField::Budget));
            if let Some(lines) = out.get_mut(to).filter(|_| !again) {
                lines.push(words);
            }
        }
    }
    out
}

/// "Phối hợp: …" in the column of those who lead goes to those who support, as the form shows both in one column; not where
/// they have a column of their own.
fn announced(line: &str, of: &Target, columns: &[Option<usize>], targets: &[Target]) -> Option<(usize, String)> {
    let line = Line::of(line);
    targets.iter().enumerate().find_map(|(at, target)| {
        let beside = target.field != of.field && !target.heading.is_empty() && target.heading == of.heading;
        if !beside || columns.contains(&Some(at)) {
            return None;
        }
        after_prefix(&line, target.prefix)
            .filter(|words| !words.is_empty())
            .map(|words| (at, words))
    })
}

fn edits(action: &Action, texts: Vec<(ActionField, String)>) -> impl Iterator<Item = Edit> {
    texts
        .into_iter()
        .filter(|(field, after)| action.text(*field) != after)
        .map(|(field, after)| Edit {
            place: Field::Action(field).of(&action.id),
            before: action.text(field).to_owned(),
            after,
        })
}

/// A text of the problem with the lines it does not have yet: rows bring the same ones again and again.
fn with_lines(before: &str, lines: Vec<String>) -> String {
    let mut out = before.to_owned();
    for line in lines {
        if !out.lines().any(|own| own.trim() == line.trim()) {
            if is_blank(&out) {
                out.clear();
            } else {
                out.push('\n');
            }
            out.push_str(&line);
        }
    }
    out
}

fn shared(columns: &[Option<usize>], targets: usize) -> Vec<usize> {
    let several = |target: &usize| columns.iter().filter(|column| **column == Some(*target)).count() > 1;
    (0..targets).filter(several).collect()
}

fn left(block: &Block, mapping: &Mapping, targets: usize) -> Vec<Left> {
    let mut out = Vec::new();
    for column in 0..block.width() {
        let goes = mapping.columns.get(column).copied().flatten();
        if goes.is_some_and(|to| to < targets) || block.counts(column) {
            continue;
        }
        let cells = taken(block, mapping).filter_map(|(row, _)| row.cells.get(column));
        push(&mut out, LeftOf::Column(column), cells);
    }
    for (at, row) in block.rows.iter().enumerate() {
        // Names of columns have done their work.
        if !mapping.rows.get(at).copied().unwrap_or(false) && row.role != Role::Heading {
            push(&mut out, LeftOf::Row(at), row.cells.iter());
        }
    }
    if !block.around.is_empty() {
        out.push(Left {
            of: LeftOf::Around,
            texts: block.around.clone(),
        });
    }
    out
}

fn push<'a>(out: &mut Vec<Left>, of: LeftOf, cells: impl Iterator<Item = &'a Cell>) {
    let own = cells.filter(|cell| !cell.repeated && !cell.text.is_empty());
    let texts: Vec<String> = own.map(|cell| cell.text.clone()).collect();
    if !texts.is_empty() {
        out.push(Left { of, texts });
    }
}
