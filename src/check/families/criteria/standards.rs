//! CAT: standards carry the number and name of the set, and criteria stand under the standard their code belongs to.

use crate::catalogue::{CatalogueSet, Standard};
use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::check::named::{bare, coded, same_name};
use crate::document::{ProofLine, Spot};
use crate::text::check::criteria as words;
use crate::text::code::{in_digits, mark_and_name};
use crate::text::likeness::likeness;
use crate::text::paper::{CRITERION, STANDARD};

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let Some(set) = context.set else { return };
    let standards = printed(context);
    for printed in &standards {
        standard(set, printed, found);
    }
    places(context, &standards, found);
}

/// A printed standard.
struct Printed<'a> {
    line: &'a ProofLine,
    number: String,
    name: String,
}

/// The standards of a paper. A line of text is one when little more than a name stands in it.
fn printed<'a>(context: &'a Context) -> Vec<Printed<'a>> {
    let lines = &context.proof.lines;
    let numbered = context.lines().enumerate().filter_map(|(at, (line, folded))| {
        let begins = folded.strip_prefix("tieu chuan ").unwrap_or_default();
        let in_column = line.path.ends_with("/standard") && context.proof.printed;
        if !(in_column || begins.starts_with(|c: char| c.is_ascii_digit())) {
            return None;
        }
        // In a cell a name may go on in the lines below.
        let goes_on = |next: &&ProofLine| next.spot == line.spot && next.path == line.path;
        let is_cell = matches!(line.spot, Spot::Cell { .. });
        let more = lines.iter().skip(at + 1).take_while(goes_on).filter(|_| is_cell);
        let text = more.fold(line.text.clone(), |text, next| format!("{text} {}", next.text));
        let (number, name) = coded(&text, STANDARD).unwrap_or_else(|| mark_and_name(text.trim()));
        // A standard without its name may be taken for the number of the row below it.
        let in_number = matches!(line.spot, Spot::Cell { column: 0, .. }) && bare(name).is_empty();
        let is_row = matches!(line.spot, Spot::GroupRow { .. }) || in_number;
        // A row across the table that was not joined to one cell stands in its first column.
        let may_head = matches!(line.spot, Spot::Text | Spot::Unplaced | Spot::Cell { column: 0, .. });
        let is_line = may_head && is_heading(context, line, name);
        (is_row || is_line || in_column).then(|| Printed {
            line,
            number: in_digits(number),
            name: name.to_owned(),
        })
    });
    numbered.collect()
}

/// Whether a line of text is the heading of a standard: it has a standard's name, or nearly.
fn is_heading(context: &Context, line: &ProofLine, name: &str) -> bool {
    /// Share of common words from which a text is meant to be a name.
    const NEAR: usize = 60;
    let standards = context.set.map_or(&[][..], |set| &set.standards);
    context.proof.printed
        && line.path != "texts/closing"
        && standards.iter().any(|standard| likeness(&standard.name, name) >= NEAR)
}

fn standard(set: &CatalogueSet, printed: &Printed, found: &mut Vec<Finding>) {
    let Printed { line, number, name } = printed;
    let mut add = |rule, severity, message| found.push(Finding::of(line, rule, severity, &line.text, message));
    let of_name = |standard: &&Standard| bare(&standard.name) == bare(name);
    let official = set
        .standards
        .iter()
        .find(|standard| standard.number.to_string() == *number);
    match official {
        None if number.is_empty() => {}
        None => add(
            "CAT-standard",
            Severity::Error,
            words::unknown_standard(number, &set.regulation.code),
        ),
        // A column of standards may hold nothing but numbers.
        Some(_) if bare(name).is_empty() && line.path.ends_with("/standard") => {}
        Some(official) if bare(name).is_empty() => add(
            "CAT-standard-name",
            Severity::Reminder,
            words::standard_without_name(&official.name),
        ),
        Some(official) if same_name(name, &official.name) => {}
        Some(official) => match set
            .standards
            .iter()
            .find(of_name)
            .filter(|other| other.number != official.number)
        {
            Some(other) => add(
                "CAT-other-standard",
                Severity::Error,
                words::name_of_other_standard(name, other.number, official.number, &official.name),
            ),
            None => add(
                "CAT-standard-name",
                Severity::Reminder,
                words::standard_not_official(&official.name),
            ),
        },
    }
}

/// The first number of a criterion's code is that of its standard.
fn places(context: &Context, standards: &[Printed], found: &mut Vec<Finding>) {
    if !context.proof.printed {
        return;
    }
    let mut above: Option<&Printed> = None;
    for line in &context.proof.lines {
        if let Some(own) = standards.iter().find(|printed| std::ptr::eq(printed.line, line)) {
            above = Some(own);
            continue;
        }
        let in_column = line.path.ends_with("/criteria") && matches!(line.spot, Spot::Cell { .. });
        let Some(standard) = above.filter(|_| in_column || Context::is_criterion(line)) else {
            continue;
        };
        // In a column each row has a standard of its own.
        let row = |line: &ProofLine| match line.spot {
            Spot::Cell { table, row, .. } => Some((table, row)),
            _ => None,
        };
        if in_column && row(standard.line) != row(line) {
            continue;
        }
        let code = coded(&line.text, CRITERION).map_or_else(|| mark_and_name(&line.text).0, |(code, _)| code);
        let code = in_digits(code);
        if let Some((first, _)) = code.split_once('.')
            && first != standard.number
            && !standard.number.is_empty()
        {
            let message = words::criterion_elsewhere(&code, &standard.number);
            found.push(Finding::of(line, "CAT-place", Severity::Error, &line.text, message));
        }
    }
}
