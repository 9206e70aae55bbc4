//! Where each column of a block would go in a form: by its heading, else by its place in the table of a form, else by what
//! stands in it. A proposal only; a person decides.

use serde::{Deserialize, Serialize};

use super::block::{Block, Role};
use super::content::{Content, content};
use super::heading::{means, names, names_of, near, readings};
use super::target::{Target, targets};
use crate::forms::{FORMS, Form, Shows};
use crate::import::column::likest;
use crate::plan::{ActionField, Field};
use crate::text::fold::fold;

/// Which columns and rows of a block go into the plan.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Mapping {
    /// For each column the number of its target in [`targets`]; none for a column that is not taken.
    pub columns: Vec<Option<usize>>,
    /// For each row whether it is taken.
    pub rows: Vec<bool>,
}

/// Proposes where a block goes. No target is proposed twice.
#[must_use]
pub fn propose(block: &Block, form: &'static Form) -> Mapping {
    let targets = targets(form);
    let contents: Vec<Content> = (0..block.width()).map(|column| content(block, column)).collect();
    let headings: Vec<String> = (0..block.width()).map(|column| block.heading(column)).collect();
    let columns = if headings.iter().any(|heading| !heading.is_empty()) {
        by_heading(&headings, &contents, &targets)
    } else {
        by_place(&contents, form, &targets)
            .unwrap_or_else(|| by_content(block, &contents, &targets, vec![None; contents.len()]))
    };
    Mapping {
        columns,
        rows: block.rows.iter().map(|row| row.role == Role::Body).collect(),
    }
}

fn by_heading(headings: &[String], contents: &[Content], targets: &[Target]) -> Vec<Option<usize>> {
    let names = names();
    let read: Vec<_> = headings.iter().map(|heading| readings(heading)).collect();
    let meant: Vec<_> = read.iter().map(|readings| means(&names, readings)).collect();
    let wanted: Vec<_> = targets.iter().map(|target| names_of(&names, target)).collect();
    let nearness = |at: usize, to: usize| match (read.get(at), wanted.get(to)) {
        (Some(readings), Some(names)) => near(names, readings),
        _ => 0,
    };
    let mut columns = likest(headings.len(), targets.len(), |at, to| {
        let near = nearness(at, to);
        // What is called rather like something the form does not ask for is not that.
        let rather =
            meant.get(at).copied().flatten().is_some_and(|(other, field)| {
                other > near && !targets.iter().any(|target| Some(target.field) == field)
            });
        if rather { 0 } else { near }
    });
    let activities = named(targets, ActionField::Activities);
    for (at, meaning) in meant.iter().enumerate() {
        let is_content = matches!(meaning, Some((_, Some(Field::Action(ActionField::Content)))));
        // A form without a place for contents has them among the activities.
        if is_content && columns.get(at) == Some(&None) && !columns.contains(&activities) {
            set(&mut columns, at, activities);
        }
    }
    // A heading that says nothing leaves the content to speak, as far as it is of a kind of its own.
    let silent: Vec<Content> = contents
        .iter()
        .zip(&meant)
        .map(|(content, meant)| if meant.is_none() { *content } else { Content::Nothing })
        .collect();
    by_kind(&silent, targets, columns)
}

/// The table of a form without its headings: as many columns, and times, people and money where it has them.
fn by_place(contents: &[Content], form: &'static Form, targets: &[Target]) -> Option<Vec<Option<usize>>> {
    let others = FORMS.into_iter().filter(|other| other.code != form.code);
    [form].into_iter().chain(others).find_map(|other| {
        let columns = other.actions()?.columns();
        let counted = columns
            .iter()
            .filter(|column| matches!(column.shows, Shows::Number))
            .count();
        let columns = match columns.len() {
            all if all == contents.len() => columns,
            all if all - counted == contents.len() => columns.get(counted..)?,
            _ => return None,
        };
        let mut agreeing = 0;
        let mut out = Vec::new();
        for (column, content) in columns.iter().zip(contents) {
            let texts = match column.shows {
                Shows::Texts(texts) => texts,
                _ => &[],
            };
            let wanted = texts.iter().any(|text| match text.field {
                Field::Action(field) => fields(*content).contains(&field),
                _ => false,
            });
            match content {
                Content::Times | Content::People | Content::Money if !wanted => return None,
                Content::Times | Content::People | Content::Money => agreeing += 1,
                _ => {}
            }
            let field = texts.first().map(|text| text.field);
            out.push(targets.iter().position(|target| Some(target.field) == field));
        }
        // A table as wide as the form's own is that rather than another one.
        let enough = if other.code == form.code { 1 } else { 2 };
        (agreeing >= enough).then_some(out)
    })
}

/// Columns of a kind of their own, then the others in the form's order.
fn by_content(
    block: &Block,
    contents: &[Content],
    targets: &[Target],
    columns: Vec<Option<usize>>,
) -> Vec<Option<usize>> {
    /// What is written first where not everything is.
    const ORDER: [ActionField; 7] = [
        ActionField::Content,
        ActionField::Activities,
        ActionField::Goal,
        ActionField::Measure,
        ActionField::Evidence,
        ActionField::Resources,
        ActionField::Note,
    ];
    let mut columns = by_answers(block, targets, columns);
    columns = by_kind(contents, targets, columns);
    let free: Vec<usize> = contents
        .iter()
        .enumerate()
        .filter(|(at, content)| **content == Content::Words && columns.get(*at) == Some(&None))
        .map(|(at, _)| at)
        .collect();
    let long = free
        .iter()
        .any(|at| block.column(*at).any(|text| text.lines().count() > 1));
    let open = ORDER.into_iter().filter_map(|field| named(targets, field));
    let mut open: Vec<usize> = open.filter(|to| !columns.contains(&Some(*to))).collect();
    if let ([_], [first, second, ..], true) = (free.as_slice(), open.as_mut_slice(), long) {
        // A single column of lists is what is done, not what it is called.
        std::mem::swap(first, second);
    }
    open.truncate(free.len());
    open.sort_unstable();
    for (at, to) in free.into_iter().zip(open) {
        set(&mut columns, at, Some(to));
    }
    columns
}

/// Columns that hold nothing but a text's ready answers.
fn by_answers(block: &Block, targets: &[Target], mut columns: Vec<Option<usize>>) -> Vec<Option<usize>> {
    for at in 0..columns.len() {
        let answers: Vec<String> = block.column(at).map(fold).collect();
        let to = targets.iter().position(|target| {
            let offers: Vec<String> = target.offers.iter().map(|offer| fold(offer)).collect();
            !answers.is_empty() && answers.iter().all(|answer| offers.contains(answer))
        });
        if to.is_some() && !columns.contains(&to) {
            set(&mut columns, at, to);
        }
    }
    columns
}

fn by_kind(contents: &[Content], targets: &[Target], mut columns: Vec<Option<usize>>) -> Vec<Option<usize>> {
    for (at, content) in contents.iter().enumerate() {
        let mut wanted = fields(*content).iter().filter_map(|field| named(targets, *field));
        let free = wanted.find(|to| !columns.contains(&Some(*to)));
        if free.is_some() && columns.get(at) == Some(&None) {
            set(&mut columns, at, free);
        }
    }
    columns
}

/// The texts of an action that hold what a column does, the likeliest first.
fn fields(content: Content) -> &'static [ActionField] {
    match content {
        Content::Times => &[ActionField::Time],
        Content::People => &[ActionField::Lead, ActionField::Support],
        Content::Money => &[ActionField::Budget],
        Content::Nothing | Content::Numbers | Content::Words => &[],
    }
}

fn named(targets: &[Target], field: ActionField) -> Option<usize> {
    targets.iter().position(|target| target.field == Field::Action(field))
}

fn set(columns: &mut [Option<usize>], at: usize, to: Option<usize>) {
    if let Some(column) = columns.get_mut(at) {
        *column = to;
    }
}
