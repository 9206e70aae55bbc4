//! PLACE: what a template left to be decided or filled in.

use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, Word, is_capital, words as words_of};
use crate::document::Spot;
use crate::plan::row_of;
use crate::text::check::papers as words;
use crate::text::fold::fold;
use crate::text::line::marked;
use crate::text::slot::slots;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for reading in &context.readings {
        alternatives(reading, found);
        blanks(reading, found);
        if context.proof.printed && reading.line.spot == Spot::Role {
            instructions(context, reading, found);
        }
        nameless(reading, found);
        if reading.is_prose() {
            unfilled(reading, found);
            left_in_cells(reading, found);
        }
    }
}

/// An ellipsis or "xx" where a number, a day or a name belongs: "tháng …", ".../.../2026", "tháng xx/2025", a line of dots.
fn unfilled(reading: &Reading, found: &mut Vec<Finding>) {
    let text = reading.line.text.trim();
    let is_dots = |c: char| matches!(c, '.' | '…');
    let only_dots = |part: &str| part.contains('…') || part.contains("...");
    let is_blank = |part: &str| part.chars().all(is_dots) && only_dots(part);
    let parts: Vec<&str> = text.split_whitespace().collect();
    let may_be = |(_, part): &(usize, &&str)| only_dots(part);
    let dotted = parts.iter().enumerate().filter(may_be).find_map(|(at, part)| {
        let before = at
            .checked_sub(1)
            .and_then(|before| parts.get(before))
            .map(|word| word.to_lowercase());
        let asked = before.is_some_and(|before| papers::BEFORE_BLANKS.contains(&before.as_str()));
        let stroke =
            part.split('/').count() > 1 && part.split('/').any(|piece| is_blank(piece.trim_matches([',', ';'])));
        let alone = marked(text).words.trim() == *part && parts.len() < 3;
        // "... triệu đồng": what is counted follows.
        let leads = at == 0 && parts.len() > 1 && parts.get(1).is_some_and(|word| word.starts_with(char::is_lowercase));
        // "mỗi lớp có ... tiết": dots between two words; behind a comma they leave a list open.
        let within = at > 0
            && parts
                .get(at - 1)
                .is_some_and(|word| word.ends_with(char::is_alphabetic))
            && parts
                .get(at + 1)
                .is_some_and(|word| word.starts_with(char::is_lowercase) || *word == "%");
        (stroke || (asked || alone || leads || within) && is_blank(part.trim_matches([',', ';']))).then_some(*part)
    });
    let crossed = reading.words.iter().find(|word| {
        let count = word.text.chars().count();
        count > 1 && word.text.chars().all(|c| c == 'x') || count > 3 && word.text.chars().all(|c| c == 'X')
    });
    let long = ["……", ".....", "____"].iter().any(|dots| text.contains(dots));
    for quote in dotted
        .filter(|_| !long)
        .into_iter()
        .chain(crossed.map(|word| word.text))
    {
        found.push(blank(reading, quote));
    }
}

/// Something that was left to be filled in.
fn blank(reading: &Reading, quote: &str) -> Finding {
    Finding::of(
        reading.line,
        "PLACE-blank",
        Severity::Reminder,
        quote,
        words::blank(quote),
    )
}

/// A cell that holds a template's sign for nothing, what to write there, or that it will be written later.
fn left_in_cells(reading: &Reading, found: &mut Vec<Finding>) {
    let text = reading.line.text.trim();
    let bare = text.trim_end_matches(['.', ';', ',']);
    let mut add =
        |rule, quote: &str, message| found.push(Finding::of(reading.line, rule, Severity::Reminder, quote, message));
    if bare.len() < 30 && reading.is_cell() && papers::NOTHING_SIGNS.contains(&bare.to_lowercase().as_str()) {
        add("PLACE-blank", text, words::blank(text));
    }
    for later in papers::LATER {
        let last = |at: usize| at + later.split(' ').count() - 1;
        let ends = |at: &usize| !reading.joined(last(*at));
        if let Some(at) = reading
            .find_all(later)
            .into_iter()
            .find(|at| reading.is_cell() && ends(at))
        {
            let quote = reading.slice(at, last(at));
            add("PLACE-later", quote, words::later(quote));
        }
    }
    let lower = text.to_lowercase();
    let example = papers::EXAMPLES.iter().any(|start| lower.starts_with(start));
    // What is done may be to write something down; people, times, means and proofs are named.
    let told = matches!(
        reading.field(),
        "lead" | "support" | "time" | "budget" | "resources" | "evidence" | "measure" | "assessor" | "content"
    );
    let asked = told && papers::ASKED_FOR.iter().any(|start| lower.starts_with(start));
    if reading.is_cell() && (example || asked) {
        add("PLACE-instruction", text, words::instruction(text));
        return;
    }
    // In the middle of a sentence brackets say how something is written down: "lập danh sách (ghi rõ lớp)".
    let opening = text.rsplit_once(": ").map_or(text, |(_, rest)| rest);
    // Of people, times and money nothing has to be said in brackets but themselves.
    let names = matches!(reading.field(), "lead" | "support" | "time" | "budget" | "assessor");
    let opening = match text.rfind('(') {
        Some(at) if names => text.get(at..).unwrap_or(opening),
        _ => opening,
    };
    if !opening.starts_with('(') {
        return;
    }
    let lower = opening.to_lowercase();
    if papers::CELL_INSTRUCTIONS.iter().any(|start| lower.starts_with(start)) {
        let end = opening.find(')').map_or(opening.len(), |end| end + 1);
        let quote = opening.get(..end).unwrap_or(opening);
        add("PLACE-instruction", quote, words::instruction(quote));
    }
}

/// "Sở/Phòng".
fn alternatives(reading: &Reading, found: &mut Vec<Finding>) {
    for at in 1..reading.words.len() {
        let both = |words: &&&[&str]| words.contains(&reading.lower(at - 1)) && words.contains(&reading.lower(at));
        if reading.between(at - 1, at).trim() == "/" && papers::ALTERNATIVES.iter().any(|words| both(&words)) {
            let quote = reading.slice(at - 1, at);
            let severity = if reading.line.spot == Spot::Text || reading.is_cell() {
                Severity::Reminder
            } else {
                Severity::Error
            };
            found.push(Finding::of(
                reading.line,
                "PLACE-alternative",
                severity,
                quote,
                words::alternative(quote),
            ));
        }
    }
}

/// Slots, dotted lines and names a template has in place of real ones.
fn blanks(reading: &Reading, found: &mut Vec<Finding>) {
    let text = &reading.line.text;
    if is_rule(text) {
        return;
    }
    let dotted = ["……", ".....", "____"].iter().find_map(|dots| text.find(dots));
    let slot = slots(text).into_iter().next().and_then(|range| text.get(range));
    let dots = dotted.and_then(|at| text.get(at..)).map(|rest| {
        let end = rest.find(|c: char| !matches!(c, '.' | '…' | '_')).unwrap_or(rest.len());
        rest.get(..end).unwrap_or(rest)
    });
    // "Tên trường: …" is a label, not a name that was left.
    let is_label = |sample: &&str| text.contains(&format!("{sample}:"));
    let signer = (reading.line.spot == Spot::Signer).then_some(&papers::SAMPLE_SIGNER);
    let samples = papers::SAMPLE_WORDS.iter().chain(signer);
    let sample = samples
        .filter_map(|sample| reading.find(sample))
        .find(|sample| !is_label(sample));
    for quote in [slot, dots, sample].into_iter().flatten() {
        found.push(blank(reading, quote));
    }
}

/// A line that only draws a line, as under the motto: a blank to be filled in has words beside it, or dots.
fn is_rule(text: &str) -> bool {
    let drawn = text.trim();
    drawn.chars().count() > 2 && drawn.chars().all(|c| matches!(c, '_' | '-' | '–' | '—'))
}

/// What a heading tells its writer in brackets, where nobody is named below it or the words come back as a task: some templates
/// print the brackets themselves.
fn instructions(context: &Context, reading: &Reading, found: &mut Vec<Finding>) {
    let text = &reading.line.text;
    let duty = row_of(&reading.line.path).and_then(|row| context.plan.duties.iter().find(|duty| duty.id == row));
    let is_used = |inside: &str| {
        duty.is_some_and(|duty| {
            let tasks = fold(&duty.tasks);
            let named = !duty.assignees.is_empty() || words_of(&duty.tasks).windows(2).any(is_name);
            named && !tasks.contains(fold(inside).trim_matches(['(', ')', '.', ' ']))
        })
    };
    if let Some(at) = papers::INSTRUCTIONS.iter().find_map(|start| text.find(start))
        && !is_used(text.get(at..).unwrap_or(text))
    {
        let quote = text.get(at..).unwrap_or(text);
        found.push(Finding::of(
            reading.line,
            "PLACE-instruction",
            Severity::Hint,
            quote,
            words::instruction(quote),
        ));
    }
}

/// Two words with capitals in a row, the second of which opens no sentence.
fn is_name(two: &[Word]) -> bool {
    matches!(two, [one, other] if is_capital(one.text) && is_capital(other.text) && one.end + 1 == other.start)
}

/// The report "của Trường" with no name behind it.
fn nameless(reading: &Reading, found: &mut Vec<Finding>) {
    if !reading.has(papers::PERIOD) {
        return;
    }
    let lower = reading.line.text.to_lowercase();
    if let Some(end) = papers::OF_THE_SCHOOL.iter().find(|end| lower.ends_with(*end)) {
        let quote = lower
            .len()
            .checked_sub(end.len())
            .and_then(|at| reading.line.text.get(at..))
            .unwrap_or("");
        found.push(Finding::of(
            reading.line,
            "PLACE-school",
            Severity::Reminder,
            quote,
            words::nameless_school(quote),
        ));
    }
}
