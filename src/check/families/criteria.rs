//! CAT: codes and names of standards and criteria are those of the set, headings those of the form.

use std::collections::HashMap;

use crate::catalogue::{CatalogueSet, Entry};
use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot};
use crate::forms::{Column, Part};
use crate::plan::{Problem, RowId, row_of};
use crate::text::check::criteria as words;
use crate::text::code::{in_digits, mark_and_name};
use crate::text::likeness::{likeness, words_of};
use crate::text::paper::CRITERION;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    if let Some(set) = context.set {
        criteria(context, set, found);
        standards(context, set, found);
    }
    headings(context, found);
    layout(context, found);
}

/// Words without stops and dashes, to compare names by.
fn bare(text: &str) -> String {
    words_of(text).join(" ")
}

/// Code and name of a printed criterion: "Tiêu chí 1.3: Tổ chức …".
fn split(printed: &str) -> Option<(&str, &str)> {
    let word = CRITERION.to_lowercase();
    let begin = printed
        .char_indices()
        .find(|(at, _)| {
            printed
                .get(*at..)
                .is_some_and(|rest| rest.to_lowercase().starts_with(&word))
        })?
        .0;
    let rest = printed.get(begin..)?;
    let end = rest
        .char_indices()
        .nth(word.chars().count())
        .map_or(rest.len(), |(at, _)| at);
    let (code, name) = mark_and_name(rest.get(end..)?);
    Some((code, name.trim_end_matches([':', '.', ' ', '-', '–'])))
}

/// A criterion as printed: its lines joined.
fn printed_criteria<'a>(context: &Context<'a>) -> Vec<(&'a ProofLine, String)> {
    let mut out: Vec<(&ProofLine, String)> = Vec::new();
    for line in context.proof.lines.iter().filter(|line| Context::is_criterion(line)) {
        match out.last_mut() {
            Some((before, text)) if before.path == line.path => {
                text.push(' ');
                text.push_str(&line.text);
            }
            _ => out.push((line, line.text.clone())),
        }
    }
    out
}

fn criteria(context: &Context, set: &CatalogueSet, found: &mut Vec<Finding>) {
    let problems: HashMap<&RowId, &Problem> = context
        .plan
        .problems
        .iter()
        .map(|problem| (&problem.id, problem))
        .collect();
    for (line, text) in printed_criteria(context) {
        if let Some((code, name)) = split(&text) {
            criterion(set, line, &text, code, name, found);
        } else if let Some(problem) = row_of(&line.path).and_then(|row| problems.get(&row).copied())
            && let Some(code) = problem.criteria.first().filter(|_| problem.criteria.len() == 1)
            && !context.proof.printed
        {
            criterion(set, line, &text, code, text.trim_matches([':', '.', ' ']), found);
        }
    }
}

fn criterion(set: &CatalogueSet, line: &ProofLine, text: &str, code: &str, name: &str, found: &mut Vec<Finding>) {
    let mut add = |rule, severity, message: String| found.push(Finding::new(rule, severity, &line.path, text, message));
    let arabic = code
        .starts_with(char::is_alphabetic)
        .then(|| in_digits(code))
        .filter(|arabic| arabic.contains('.'));
    if let Some(arabic) = &arabic {
        add("CAT-roman-code", Severity::Reminder, words::roman_code(code, arabic));
    }
    let code = arabic.as_deref().unwrap_or(code);
    // A single number is a criterion of Mức 4, whose text is a paragraph.
    if !code.contains('.') || code.starts_with('M') {
        return;
    }
    // The state before an amendment is not wrong: no source says which one a running self-assessment goes by.
    let earlier = set.before_amendment().and_then(|before| before.entry(code));
    let printed = bare(name);
    if earlier.is_some_and(|entry| bare(entry.name()) == printed) {
        return;
    }
    let Some(entry) = set.entry(code).or(earlier) else {
        return add(
            "CAT-code",
            Severity::Error,
            words::unknown_code(code, &set.regulation.code),
        );
    };
    if name.is_empty() {
        return add("CAT-no-name", Severity::Reminder, words::no_name(code, entry.name()));
    }
    if entry.unverified() || printed == bare(entry.name()) {
        return;
    }
    let other = set
        .entries()
        .find(|other| matches!(other, Entry::Criterion { .. }) && bare(other.name()) == printed);
    match other {
        Some(other) => add(
            "CAT-other-code",
            Severity::Error,
            words::name_of_other(name, code, &other.code(), entry.name()),
        ),
        None => add("CAT-name", Severity::Reminder, words::not_official(name, entry.name())),
    }
}

/// Rows of standards carry the official name.
fn standards(context: &Context, set: &CatalogueSet, found: &mut Vec<Finding>) {
    for (line, folded) in context.lines() {
        let Some(rest) = folded.strip_prefix("tieu chuan ") else {
            continue;
        };
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (number, name) = rest.split_at(end);
        // A standard without its name may be taken for the number of the row below it.
        let in_number = matches!(line.spot, Spot::Cell { column: 0, .. }) && bare(name).is_empty();
        if !(matches!(line.spot, Spot::GroupRow { .. }) || in_number) {
            continue;
        }
        let official = set
            .standards
            .iter()
            .find(|standard| standard.number.to_string() == number);
        let mut add =
            |rule, severity, message| found.push(Finding::new(rule, severity, &line.path, &line.text, message));
        match official {
            None => add(
                "CAT-standard",
                Severity::Error,
                words::unknown_standard(number, &set.regulation.code),
            ),
            Some(official) if bare(name).is_empty() => {
                add(
                    "CAT-standard-name",
                    Severity::Reminder,
                    words::standard_without_name(&official.name),
                );
            }
            Some(official) if bare(name) != bare(&official.name) => {
                add(
                    "CAT-standard-name",
                    Severity::Reminder,
                    words::standard_not_official(&official.name),
                );
            }
            Some(_) => {}
        }
    }
}

/// Headings of columns are the form's; tables of one plan have the same.
fn headings(context: &Context, found: &mut Vec<Finding>) {
    let mut first: Vec<&ProofLine> = Vec::new();
    let sisters = sister_tables(context);
    let mut told = Vec::new();
    // Who has made a table of their own is told so once.
    let mut told_form = false;
    for line in &context.proof.lines {
        let Spot::ColumnHeading { table, column } = line.spot else {
            continue;
        };
        let printed = bare(&line.text);
        let mut add = |rule, message| {
            if !told.contains(&printed) {
                found.push(Finding::new(rule, Severity::Hint, &line.path, &line.text, message));
                told.push(printed.clone());
            }
        };
        if table == 0 {
            first.push(line);
            let known = context.columns().any(|column| is_heading(column.heading, &line.text));
            let alike = |of: &&Column| likeness(of.heading, &line.text);
            let near = context.columns().max_by_key(alike).filter(|of| alike(of) >= NEAR);
            if let Some(near) = near.filter(|_| !known && !told_form) {
                add("CAT-heading", words::heading_differs(near.heading));
                told_form = true;
            }
        } else if let Some(sister) = first.get(column).filter(|sister| bare(&sister.text) != printed)
            && sisters.contains(&table)
        {
            add("CAT-sister-heading", words::sister_heading(&sister.text));
        }
    }
}

/// Likeness from which a heading stands for one of the form's.
const NEAR: usize = 60;

/// Whether a heading is the form's, in full, shortened ("Thời gian", "Kinh phí") or with a unit or a note behind it.
fn is_heading(official: &str, printed: &str) -> bool {
    let (official, printed) = (words_of(official), words_of(printed));
    let (short, long) = if official.len() < printed.len() {
        (&official, &printed)
    } else {
        (&printed, &official)
    };
    let mut rest = long.iter();
    !short.is_empty() && short.iter().all(|word| rest.any(|other| other == word))
}

/// Tables that are of the same kind as the first: most of their headings are its. A form may have others.
fn sister_tables(context: &Context) -> Vec<usize> {
    let mut tables: Vec<Vec<String>> = Vec::new();
    for line in &context.proof.lines {
        if let Spot::ColumnHeading { table, .. } = line.spot {
            tables.resize(tables.len().max(table.saturating_add(1).min(MOST_TABLES)), Vec::new());
            if let Some(headings) = tables.get_mut(table) {
                headings.push(bare(&line.text));
            }
        }
    }
    let Some(first) = tables.first() else { return Vec::new() };
    let is_sister =
        |headings: &Vec<String>| headings.iter().filter(|heading| first.contains(heading)).count() * 2 > headings.len();
    tables
        .iter()
        .enumerate()
        .skip(1)
        .filter(|(_, headings)| is_sister(headings))
        .map(|(number, _)| number)
        .collect()
}

/// No plan has more tables.
const MOST_TABLES: usize = 1000;

/// The form belongs to the year, and the layout by criterion is not the one of the guidance.
fn layout(context: &Context, found: &mut Vec<Finding>) {
    if !context.proof.printed {
        return;
    }
    let line = context
        .proof
        .lines
        .iter()
        .find(|line| matches!(line.spot, Spot::ColumnHeading { .. }));
    let Some(line) = line else { return };
    if context.form.last_year.is_some_and(|last| context.plan.year.0 > last) {
        let message = words::form_of_other_years(context.form.name);
        found.push(Finding::new(
            "CAT-form",
            Severity::Reminder,
            &line.path,
            &line.text,
            message,
        ));
    }
    let by_criterion = context.form.sections.iter().flat_map(|section| section.parts);
    if by_criterion.into_iter().any(|part| matches!(part, Part::Blocks(_))) {
        found.push(Finding::new(
            "CAT-layout",
            Severity::Hint,
            &line.path,
            &line.text,
            words::BY_CRITERION.to_owned(),
        ));
    }
}
