//! CAT: codes and names of standards and criteria are those of the set, headings those of the form.

use std::collections::HashMap;

use crate::catalogue::{CatalogueSet, Entry};
use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::check::named::{bare, coded, same_name};
use crate::document::{ProofLine, Spot};
use crate::forms::{Column, Part};
use crate::plan::{Problem, RowId, row_of};
use crate::text::check::criteria as words;
use crate::text::code::{in_digits, mark_and_name};
use crate::text::likeness::{likeness, words_of};
use crate::text::paper::CRITERION;

/// Share of common words from which a name is meant to be another.
const NEAR: usize = 75;

/// Share of common words from which a heading stands for one of the form's.
const NEAR_HEADING: usize = 60;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    if let Some(set) = context.set {
        criteria(context, set, found);
        listed(context, set, found);
    }
    headings(context, found);
    layout(context, found);
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
        if let Some((code, name)) = coded(&text, CRITERION) {
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
    if earlier.is_some_and(|entry| same_name(name, entry.name())) {
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
    if same_name(name, entry.name()) {
        return;
    }
    // Two lists of names were in use after an amendment: only what is nearly the new name is a slip.
    if entry.unverified() {
        if likeness(name, entry.name()) >= NEAR {
            add("CAT-name", Severity::Hint, words::not_official(name, entry.name()));
        }
        return;
    }
    let printed = bare(name);
    let other = set.entries().find(|other| {
        matches!(other, Entry::Criterion { .. }) && bare(other.name()) == printed && other.code() != entry.code()
    });
    match other {
        Some(other) => add(
            "CAT-other-code",
            Severity::Error,
            words::name_of_other(name, code, &other.code(), entry.name()),
        ),
        None => add("CAT-name", Severity::Reminder, words::not_official(name, entry.name())),
    }
}

/// A column of criteria holds one or several, by code or with names: "Tiêu chí 2.2. Giáo viên", "3.3, 3.4".
fn listed(context: &Context, set: &CatalogueSet, found: &mut Vec<Finding>) {
    if !context.proof.printed {
        return;
    }
    let lines = context.proof.lines.iter();
    for line in lines.filter(|line| line.path.ends_with("/criteria") && matches!(line.spot, Spot::Cell { .. })) {
        for part in line.text.split(';') {
            let Some((mut code, mut name)) = coded(part, CRITERION).or(Some(mark_and_name(part.trim()))) else {
                continue;
            };
            while !code.is_empty() {
                let several = name.trim_start_matches([',', ' ']);
                let is_list = several.starts_with(|c: char| c.is_ascii_digit());
                if is_list || name.is_empty() {
                    if code.contains('.') && set.entry(code).is_none() {
                        let message = words::unknown_code(code, &set.regulation.code);
                        found.push(Finding::of(line, "CAT-code", Severity::Error, part.trim(), message));
                    }
                } else {
                    criterion(set, line, part.trim(), code, name, found);
                }
                (code, name) = if is_list { mark_and_name(several) } else { ("", "") };
            }
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
            let near = context
                .columns()
                .max_by_key(alike)
                .filter(|of| alike(of) >= NEAR_HEADING);
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
