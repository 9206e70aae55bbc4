//! NUM: numbers of sections, items and rows follow each other.

use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot, roman};
use crate::text::check::numbering as words;
use crate::text::line::marked;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    sections(context, found);
    roles(context, found);
    items(context, found);
    subitems(context, found);
    groups(context, found);
    labels(context, found);
    levels(context, found);
}

/// Sections are numbered I, II, III … without a gap (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 6).
fn sections(context: &Context, found: &mut Vec<Finding>) {
    let lines = context.proof.lines.iter();
    let headings: Vec<(&ProofLine, Option<u16>)> = lines
        .filter(|line| line.spot == Spot::Heading(1))
        .map(|line| (line, leading_roman(&line.text)))
        .collect();
    let counted = headings.iter().filter(|(_, number)| number.is_some()).count();
    let counts_on = |at: usize, expected: u16| {
        let next = headings.iter().skip(at + 1).find_map(|(_, number)| *number);
        next.is_none_or(|next| next == expected + 1)
    };
    let mut before: Option<u16> = None;
    for (at, (line, number)) in headings.iter().copied().enumerate() {
        let expected = before.map_or(1, |before| before + 1);
        match number {
            Some(number) if number != expected => {
                let message = words::section_gap(&roman(number), &roman(expected), before.map(roman).as_deref());
                found.push(Finding::of(line, "NUM-sections", Severity::Error, &line.text, message));
            }
            // One is marked otherwise, and the next counts on as if it had its Roman number: not so the parts of a section.
            None if counted > 2 && counts_on(at, expected) && !marked(&line.text).number.is_empty() => {
                let message = words::section_otherwise(marked(&line.text).number, &roman(expected));
                found.push(Finding::of(line, "NUM-sections", Severity::Error, &line.text, message));
                before = Some(expected);
                continue;
            }
            // "IV TỔ CHỨC": the number has lost its stop.
            Some(number) if marked(&line.text).number.is_empty() => {
                let message = words::number_without_stop(&roman(number));
                found.push(Finding::of(line, "NUM-sections", Severity::Hint, &line.text, message));
            }
            _ => {}
        }
        before = number.or(before);
    }
}

/// The Roman number before the first stop of a heading.
fn leading_roman(heading: &str) -> Option<u16> {
    /// No plan has more sections.
    const MOST: u16 = 30;
    let (number, _) = heading.split_once(['.', ')', ' ', ':'])?;
    (1..=MOST).find(|value| roman(*value) == number)
}

/// The Arabic number before the first stop of a line, with words behind it: not "15.000 cuốn", not "1.2. …".
fn leading_number(text: &str) -> Option<u16> {
    let (number, rest) = text.split_once(['.', ')'])?;
    (rest.starts_with(' ') && number.len() <= 2).then(|| number.parse().ok())?
}

/// Roles are numbered from 1 on.
fn roles(context: &Context, found: &mut Vec<Finding>) {
    let mut expected: u16 = 1;
    let roles = context.proof.lines.iter().filter(|line| line.spot == Spot::Role);
    let mut accepted = [1, 1];
    for line in roles {
        let Some(number) = leading_number(&line.text) else {
            continue;
        };
        if !accepted.contains(&number) {
            found.push(Finding::new(
                "NUM-roles",
                Severity::Reminder,
                &line.path,
                &line.text,
                words::role_gap(number, expected),
            ));
        }
        // After a slip either way of counting on is right.
        expected = accepted.iter().copied().max().unwrap_or(number) + 1;
        if accepted.contains(&number) {
            expected = number + 1;
        }
        accepted = [number + 1, expected];
    }
}

/// Numbered items of a section leave no number out and give none twice. A list that begins anew at 1 is another list, and the
/// texts of a problem are not those of another one.
fn items(context: &Context, found: &mut Vec<Finding>) {
    let row = |line: &ProofLine| {
        line.path
            .strip_prefix('#')
            .and_then(|path| path.split('/').next())
            .map(str::to_owned)
    };
    let of_problem = |line: &ProofLine| {
        row(line).filter(|row| line.spot == Spot::Text && context.plan.problems.iter().any(|own| own.id.0 == *row))
    };
    let mut before: Option<(u16, &ProofLine)> = None;
    for line in &context.proof.lines {
        if is_label(line) {
            // "3. Nội dung …" above its table goes on from "2. Mục tiêu: …", which has its text beside it.
            before = match (before, leading_number(&line.text)) {
                (Some((last, earlier)), Some(number)) if number == last + 1 => Some((number, earlier)),
                _ => before,
            };
            continue;
        }
        if !matches!(line.spot, Spot::Text | Spot::Heading(2) | Spot::CriterionHeading) {
            continue;
        }
        if line.spot == Spot::CriterionHeading {
            // What is numbered below one criterion begins anew below the next.
            before = before.filter(|(_, earlier)| earlier.spot == Spot::CriterionHeading);
        }
        let Some(number) = leading_number(&line.text) else {
            // The texts of a criterion are numbered anew below its name.
            if line.spot == Spot::CriterionHeading {
                before = None;
            }
            continue;
        };
        if let Some((last, earlier)) = before
            && earlier.section == line.section
            && earlier.spot == line.spot
            && of_problem(earlier) == of_problem(line)
            && (number > last + 1 || number == last)
            && number != 1
        {
            found.push(Finding::new(
                "NUM-items",
                Severity::Reminder,
                &line.path,
                &line.text,
                words::item_gap(number, last),
            ));
        }
        before = Some((number, line));
    }
}

/// Items in two numbers, "3.1.", "3.2.", follow each other below the same first number.
fn subitems(context: &Context, found: &mut Vec<Finding>) {
    let numbers = |line: &ProofLine| -> Option<(u16, u16)> {
        let (first, second) = marked(&line.text).number.trim_end_matches(['.', ')']).split_once('.')?;
        Some((first.parse().ok()?, second.parse().ok()?))
    };
    let mut before: Option<(u16, u16, &ProofLine)> = None;
    for line in &context.proof.lines {
        let is_item = matches!(line.spot, Spot::Text | Spot::Heading(2..) | Spot::Role);
        let Some((first, second)) = Some(line).filter(|_| is_item).and_then(numbers) else {
            continue;
        };
        if let Some((_, last, _)) = before.filter(|(of, _, earlier)| *of == first && earlier.section == line.section)
            && second != 1
            && (second == last || second > last + 1)
        {
            let message = words::subitem_gap((first, second), (first, last));
            found.push(Finding::of(line, "NUM-items", Severity::Reminder, &line.text, message));
        }
        before = Some((first, second, line));
    }
}

/// Whether a line heads a part of a criterion's block: "1. Điểm yếu", "3. Nội dung …" above its table.
fn is_label(line: &ProofLine) -> bool {
    line.path.starts_with("section/") && (line.path.ends_with("/label") || line.path.ends_with("/table"))
}

/// The parts of each criterion's block are numbered from 1 on.
fn labels(context: &Context, found: &mut Vec<Finding>) {
    let mut before: Option<u16> = None;
    // Where parts have their text beside them, those count until the first label.
    let mut labelled = false;
    for line in &context.proof.lines {
        if line.spot == Spot::CriterionHeading {
            (before, labelled) = (None, false);
        }
        let Some(number) = leading_number(&line.text) else {
            continue;
        };
        if !is_label(line) {
            let goes_on = line.spot == Spot::Text && !labelled && number == before.map_or(1, |before| before + 1);
            before = if goes_on { Some(number) } else { before };
            continue;
        }
        labelled = true;
        let expected = before.map_or(1, |before| before + 1);
        if number != expected {
            let message = words::role_gap(number, expected);
            found.push(Finding::of(line, "NUM-labels", Severity::Reminder, &line.text, message));
        }
        // After a slip either way of counting on is right.
        before = Some(if number == expected + 1 { number } else { expected });
    }
}

/// Work groups are numbered without a gap.
fn groups(context: &Context, found: &mut Vec<Finding>) {
    let mut last = 0;
    for (line, folded) in context.lines() {
        let bare = folded.trim_start_matches(['-', '+', '*', ' ']);
        let Some(rest) = bare.strip_prefix("nhom cong tac ") else {
            continue;
        };
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let Ok(number) = digits.parse::<u16>() else { continue };
        if number > last + 1 {
            found.push(Finding::new(
                "NUM-groups",
                Severity::Reminder,
                &line.path,
                &line.text,
                words::group_gap(number, last + 1),
            ));
        }
        last = last.max(number);
    }
}

/// A level that an earlier row of the same table already covers needs no row of its own.
fn levels(context: &Context, found: &mut Vec<Finding>) {
    let mut before: Vec<(usize, Vec<char>)> = Vec::new();
    for (line, folded) in context.lines() {
        let table = match line.spot {
            Spot::GroupRow { table, .. } => table,
            Spot::Cell { table, column: 0, .. } if folded.starts_with("muc ") => table,
            _ => continue,
        };
        if !contains(folded, "muc") || contains(folded, "tieu chuan") {
            continue;
        }
        let levels: Vec<char> = folded.chars().filter(char::is_ascii_digit).collect();
        let covered =
            |(of, earlier): &(usize, Vec<char>)| *of == table && levels.iter().all(|level| earlier.contains(level));
        if !levels.is_empty() && before.iter().any(covered) {
            found.push(Finding::new(
                "NUM-levels",
                Severity::Reminder,
                &line.path,
                &line.text,
                words::level_again(&line.text),
            ));
        }
        before.push((table, levels));
    }
}
