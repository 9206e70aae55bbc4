//! The head of a paper: the state's name and motto, number, place and date.

use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::document::{ProofLine, Spot};
use crate::plan::LooseDate;
use crate::text::check::decree as words;
use crate::text::fold::fold;
use crate::text::paper::long_date;
use crate::text::syllable::letters_and_tone;

pub(super) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for reading in &context.readings {
        match reading.line.spot {
            Spot::Number => number(reading, found),
            Spot::PlaceDate => date(reading, found),
            Spot::State => state(reading, found),
            Spot::Title => kind(reading, found),
            _ => {}
        }
    }
    addressed(context, found);
    absent(context, found);
    letterhead(context, found);
}

/// A letter is addressed to somebody, a plan is not (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4).
fn addressed(context: &Context, found: &mut Vec<Finding>) {
    let told = |line: &&ProofLine| !matches!(line.spot, Spot::Cell { .. });
    let is_address = |line: &&ProofLine| fold(line.text.trim()).starts_with("kinh gui");
    if let Some(line) = context.proof.lines.iter().filter(told).find(is_address) {
        let message = words::addressed(line.text.trim());
        found.push(Finding::of(
            line,
            "ND30-addressed",
            Severity::Error,
            line.text.trim(),
            message,
        ));
    }
}

/// The state's name and the motto stand on every paper; on a page without a title they may have been left out with it.
fn absent(context: &Context, found: &mut Vec<Finding>) {
    let title = context.proof.lines.iter().find(|line| line.spot == Spot::Title);
    let Some(title) = title else { return };
    for right in papers::STATE {
        let wanted = opening(right);
        if !context.folded.iter().any(|folded| folded.starts_with(&wanted)) {
            let message = words::no_state(right);
            found.push(Finding::of(
                title,
                "ND30-no-state",
                Severity::Error,
                &title.text,
                message,
            ));
        }
    }
}

/// A letterhead that has the state's name has number, place and date as well, and the school's name.
fn letterhead(context: &Context, found: &mut Vec<Finding>) {
    let line = |spot: Spot| context.proof.lines.iter().find(|line| line.spot == spot);
    let Some(state) = line(Spot::State) else { return };
    for (spot, rule, message) in [
        (Spot::Number, "ND30-no-number", words::NO_NUMBER),
        (Spot::PlaceDate, "ND30-no-date", words::NO_DATE_LINE),
    ] {
        if line(spot).is_none() {
            found.push(Finding::of(
                state,
                rule,
                Severity::Reminder,
                &state.text,
                message.to_owned(),
            ));
        }
    }
    let is_body = |text: &str| papers::BODIES.iter().any(|body| fold(text).starts_with(body));
    if let Some(school) =
        line(Spot::School).filter(|line| is_body(&line.text) && line.text.contains(char::is_alphabetic))
    {
        let message = words::no_school(&school.text);
        found.push(Finding::of(
            school,
            "ND30-no-school",
            Severity::Error,
            &school.text,
            message,
        ));
    }
}

/// The kind of the paper stands in capitals above its subject.
fn kind(reading: &Reading, found: &mut Vec<Finding>) {
    let text = reading.line.text.trim();
    if fold(text.trim_end_matches([':', '.'])) == fold(papers::KIND) && text != papers::KIND {
        let message = words::kind_in_capitals(text);
        found.push(Finding::of(reading.line, "ND30-title", Severity::Reminder, text, message).fixed(papers::KIND));
    }
}

/// The first words by which a line is known, however the others are spelt.
fn opening(right: &str) -> String {
    fold(right).split(' ').take(2).collect::<Vec<_>>().join(" ")
}

/// "Số: 05/KH-MNHS": two digits at least, a plan's abbreviation, no space too many.
fn number(reading: &Reading, found: &mut Vec<Finding>) {
    let text = reading.line.text.trim();
    let rest = text
        .strip_prefix(papers::NUMBER_LINE)
        .and_then(|rest| rest.strip_prefix(": "));
    let is_right = rest
        .and_then(|rest| rest.split_once('/'))
        .is_some_and(|(number, symbol)| {
            number.len() > 1
                && number.chars().all(|c| c.is_ascii_digit())
                && symbol.starts_with(papers::SYMBOL)
                && symbol.contains('-')
                && !symbol.contains([' ', '–', '/'])
        });
    if !is_right {
        found.push(Finding::of(
            reading.line,
            "ND30-number",
            Severity::Error,
            text,
            words::number_line(text),
        ));
    }
}

/// Place and date in full, zeros where they belong, no stop.
fn date(reading: &Reading, found: &mut Vec<Finding>) {
    let text = reading.line.text.trim();
    let parted = text.split_once(&format!(", {}", papers::DAY));
    let is_right = parted.is_some_and(|(place, day)| {
        let full = LooseDate::parse(day).filter(|date| date.day.is_some()).map(long_date);
        let is_short = papers::CITY.iter().any(|(short, _)| place.starts_with(short));
        // A zero before the month is told by itself.
        let month = words::MONTH;
        let day = (3..=9).fold(day.to_owned(), |day, number| {
            day.replace(&format!("{month} 0{number}"), &format!("{month} {number}"))
        });
        !is_short && full.is_some_and(|full| full.trim() == format!("{}{day}", papers::DAY))
    });
    if !is_right {
        found.push(Finding::of(
            reading.line,
            "ND30-date",
            Severity::Error,
            text,
            words::date_line(text),
        ));
    }
}

fn state(reading: &Reading, found: &mut Vec<Finding>) {
    let text = reading.line.text.trim();
    let near = papers::STATE.iter().find(|right| {
        let start: String = fold(right).chars().take(4).collect();
        fold(text).starts_with(&start)
    });
    // "HÒA" and "HOÀ" are one word.
    let capitals = |text: &str| text.chars().map(char::is_uppercase).collect::<Vec<_>>();
    let words = |text: &str| text.split(' ').map(letters_and_tone).collect::<Vec<_>>();
    let same = |right: &str| words(right) == words(text) && capitals(right) == capitals(text);
    if let Some(right) = near.filter(|right| !same(right)) {
        // Word makes dashes of hyphens by itself.
        let dashes = text.replace(['–', '—'], "-") == **right;
        found.push(Finding::of(
            reading.line,
            "ND30-state",
            if dashes { Severity::Reminder } else { Severity::Error },
            text,
            words::state(right),
        ));
    }
}

/// No zero before March to September.
pub(super) fn months(reading: &Reading, found: &mut Vec<Finding>) {
    for at in 1..reading.words.len() {
        let is_month = reading.lower(at).len() == 2
            && reading.lower(at).starts_with('0')
            && !matches!(reading.lower(at), "01" | "02" | "00");
        if is_month && reading.lower(at - 1) == words::MONTH && reading.joined(at - 1) {
            let quote = reading.slice(at - 1, at);
            let fixed = quote.replace(" 0", " ");
            let in_head = reading.line.spot == Spot::PlaceDate;
            found.push(
                Finding::of(
                    reading.line,
                    "ND30-month",
                    if in_head { Severity::Reminder } else { Severity::Hint },
                    quote,
                    words::month_zero(quote),
                )
                .fixed(fixed),
            );
        }
    }
}
