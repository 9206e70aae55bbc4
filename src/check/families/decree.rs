//! ND30: the form of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I). What the form prints by itself is looked
//! at in printed papers only.

use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, without_mark};
use crate::document::Spot;
use crate::plan::{Field, IssueField, LooseDate};
use crate::text::check::papers as words;
use crate::text::fold::fold;
use crate::text::paper::long_date;
use crate::text::syllable::letters_and_tone;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for reading in &context.readings {
        recipients(context, reading, found);
        authority(reading, found);
        months(reading, found);
    }
    lists(context, found);
    if context.proof.printed {
        for reading in &context.readings {
            match reading.line.spot {
                Spot::Number => number(reading, found),
                Spot::PlaceDate => date(reading, found),
                Spot::State => state(reading, found),
                _ => {}
            }
        }
        end_mark(context, found);
        bases(context, found);
        headings(context, found);
        labels(context, found);
        signer(context, found);
    }
}

/// "Số: 05/KH-MNHS" without a space too many.
fn number(reading: &Reading, found: &mut Vec<Finding>) {
    let text = reading.line.text.trim();
    let rest = text
        .strip_prefix(papers::NUMBER_LINE)
        .and_then(|rest| rest.strip_prefix(": "));
    let is_right = rest
        .and_then(|rest| rest.split_once('/'))
        .is_some_and(|(number, symbol)| {
            number.len() > 1
                && number.starts_with(|c: char| c.is_ascii_digit())
                && symbol.contains('-')
                && !symbol.contains([' ', '–'])
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
    let Some((place, day)) = text.split_once(&format!(", {}", papers::DAY)) else {
        found.push(Finding::of(
            reading.line,
            "ND30-date",
            Severity::Error,
            text,
            words::date_line(text),
        ));
        return;
    };
    let full = LooseDate::parse(day).filter(|date| date.day.is_some()).map(long_date);
    let is_short = papers::CITY.iter().any(|(short, _)| place.starts_with(short));
    if is_short || full.is_none_or(|full| full.trim() != format!("{}{day}", papers::DAY)) {
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
    let same = |right: &str| letters_and_tone(right) == letters_and_tone(text) && capitals(right) == capitals(text);
    if let Some(right) = near.filter(|right| !same(right)) {
        found.push(Finding::of(
            reading.line,
            "ND30-state",
            Severity::Error,
            text,
            words::state(right),
        ));
    }
}

/// The filed copy, and wards without a name.
fn recipients(context: &Context, reading: &Reading, found: &mut Vec<Finding>) {
    if reading.line.spot != Spot::Recipient {
        return;
    }
    let text = without_mark(&reading.line.text);
    let is_filed = reading.lower(0) == papers::FILED && !text.contains(':');
    if context.proof.printed && is_filed {
        found.push(
            Finding::of(reading.line, "ND30-filed", Severity::Reminder, text, words::filed(text))
                .fixed(words::FILED_COPY),
        );
    }
    if papers::NAMELESS.iter().any(|start| text.starts_with(start)) {
        found.push(Finding::of(
            reading.line,
            "ND30-recipient",
            Severity::Hint,
            text,
            words::recipient(text),
        ));
    }
}

/// "Q. HIỆU TRƯỞNG" has a space behind its stop.
fn authority(reading: &Reading, found: &mut Vec<Finding>) {
    if reading.line.spot != Spot::Authority {
        return;
    }
    let text = reading.line.text.trim();
    for short in ["Q.", "KT.", "TM.", "TL.", "TUQ."] {
        if let Some(rest) = text
            .strip_prefix(short)
            .filter(|rest| rest.starts_with(char::is_alphabetic))
        {
            let right = format!("{short} {rest}");
            let message = words::authority(text, &right);
            found.push(Finding::of(reading.line, "ND30-authority", Severity::Reminder, text, message).fixed(right));
        }
    }
}

/// No zero before March to September.
fn months(reading: &Reading, found: &mut Vec<Finding>) {
    for at in 1..reading.words.len() {
        let is_month = reading.lower(at).len() == 2
            && reading.lower(at).starts_with('0')
            && !matches!(reading.lower(at), "01" | "02" | "00");
        if is_month && reading.lower(at - 1) == words::MONTH && reading.joined(at - 1) {
            let quote = reading.slice(at - 1, at);
            let fixed = quote.replace(" 0", " ");
            found.push(
                Finding::of(
                    reading.line,
                    "ND30-month",
                    Severity::Hint,
                    quote,
                    words::month_zero(quote),
                )
                .fixed(fixed),
            );
        }
    }
}

/// How a line ends.
fn ending(text: &str) -> Option<char> {
    text.trim_end()
        .chars()
        .next_back()
        .filter(|last| matches!(last, '.' | ';' | ',' | ':'))
}

/// Items of one list end alike: each with a stop, or with semicolons and a stop behind the last.
fn lists(context: &Context, found: &mut Vec<Finding>) {
    let mut at = 0;
    while let Some(first) = context.readings.get(at) {
        let same = |other: &&Reading| other.line.path == first.line.path && other.line.spot == first.line.spot;
        let list: Vec<&Reading> = context
            .readings
            .get(at..)
            .unwrap_or(&[])
            .iter()
            .take_while(same)
            .collect();
        at += list.len().max(1);
        let is_list = list.len() > 1 && first.line.spot == Spot::Text && !first.is_cell() || is_tasks(&list);
        if is_list {
            uneven(&list, found);
        }
    }
}

fn is_tasks(list: &[&Reading]) -> bool {
    list.len() > 1
        && list
            .first()
            .is_some_and(|first| first.line.spot == Spot::Text && first.field() == "tasks")
}

fn uneven(list: &[&Reading], found: &mut Vec<Finding>) {
    let items: Vec<&&Reading> = list
        .iter()
        .filter(|item| ending(&item.line.text) != Some(':'))
        .collect();
    let Some((last, others)) = items.split_last() else {
        return;
    };
    let count = |wanted: Option<char>| others.iter().filter(|item| ending(&item.line.text) == wanted).count();
    let usual = [Some('.'), Some(';'), None]
        .into_iter()
        .max_by_key(|ending| count(*ending))
        .flatten();
    let odd = others.iter().find(|item| ending(&item.line.text) != usual);
    let last_end = ending(&last.line.text);
    let odd = odd.or_else(|| {
        (last_end != usual && last_end != Some('.') || usual.is_none() && last_end.is_some()).then_some(last)
    });
    if let Some(odd) = odd {
        let quote = odd.line.text.as_str();
        found.push(Finding::of(
            odd.line,
            "ND30-endings",
            Severity::Hint,
            quote,
            words::endings(quote),
        ));
    }
}

/// The text ends with "./.".
fn end_mark(context: &Context, found: &mut Vec<Finding>) {
    let before = context
        .readings
        .iter()
        .take_while(|reading| reading.line.spot != Spot::Recipient);
    let last = before.filter(|reading| reading.line.spot == Spot::Text).last();
    if let Some(reading) = last.filter(|reading| !reading.line.text.trim_end().ends_with("./.")) {
        let tail = reading.words.len().saturating_sub(4);
        let quote = reading
            .words
            .get(tail)
            .and_then(|word| reading.line.text.get(word.start..))
            .unwrap_or(&reading.line.text);
        found.push(Finding::of(
            reading.line,
            "ND30-end",
            Severity::Hint,
            quote,
            words::end_mark(quote),
        ));
    }
}

/// Bases that cite a document open alike.
fn bases(context: &Context, found: &mut Vec<Finding>) {
    let cites = |reading: &&Reading| {
        reading.line.spot == Spot::Text && !crate::text::citation::cited(&reading.line.text).is_empty()
    };
    let listed: Vec<&Reading> = context
        .readings
        .iter()
        .filter(cites)
        .filter(|reading| reading.line.section.contains(words::BASES))
        .collect();
    let opens = |reading: &&&Reading| without_mark(&reading.line.text).starts_with(papers::BASIS);
    let with = listed.iter().filter(opens).count();
    if let Some(odd) = listed.iter().find(|reading| !opens(reading)).filter(|_| with > 0) {
        let quote = odd.line.text.as_str();
        found.push(Finding::of(
            odd.line,
            "ND30-bases",
            Severity::Hint,
            quote,
            words::basis(quote),
        ));
    }
}

/// Headings of one kind end alike.
fn headings(context: &Context, found: &mut Vec<Finding>) {
    for spot in [Spot::Role, Spot::CriterionHeading, Spot::Heading(2)] {
        let alike: Vec<&Reading> = context
            .readings
            .iter()
            .filter(|reading| reading.line.spot == spot)
            .collect();
        let count = |wanted: Option<char>| alike.iter().filter(|item| ending(&item.line.text) == wanted).count();
        let usual = [None, Some('.'), Some(':')]
            .into_iter()
            .rev()
            .max_by_key(|ending| count(*ending))
            .flatten();
        if let Some(odd) = alike.iter().find(|item| ending(&item.line.text) != usual) {
            let quote = odd.line.text.as_str();
            found.push(Finding::of(
                odd.line,
                "ND30-headings",
                Severity::Hint,
                quote,
                words::endings(quote),
            ));
        }
    }
}

/// "Tiêu chí 1.1.", "Tiêu chí: 3.3": one way for all.
fn labels(context: &Context, found: &mut Vec<Finding>) {
    let mut first: Option<(String, &str)> = None;
    for reading in &context.readings {
        if !matches!(reading.line.spot, Spot::Cell { .. } | Spot::CriterionHeading) {
            continue;
        }
        let text = without_mark(&reading.line.text);
        let Some(rest) = text.strip_prefix(papers::CRITERION) else {
            continue;
        };
        let end = rest
            .char_indices()
            .take_while(|(_, c)| c.is_ascii_digit() || matches!(c, ' ' | '.' | ':' | 'I' | 'V'))
            .last();
        let label = text
            .get(..papers::CRITERION.len() + end.map_or(0, |(at, _)| at + 1))
            .unwrap_or(text)
            .trim_end();
        let shape: String = label
            .chars()
            .map(|c| if c.is_ascii_digit() { '0' } else { c })
            .collect();
        match &first {
            None => first = Some((shape, label)),
            Some((usual, other)) if *usual != shape => {
                found.push(Finding::of(
                    reading.line,
                    "ND30-labels",
                    Severity::Hint,
                    label,
                    words::labels(label, other),
                ));
                return;
            }
            Some(_) => {}
        }
    }
}

/// Somebody signs.
fn signer(context: &Context, found: &mut Vec<Finding>) {
    let signs = context.readings.iter().any(|reading| reading.line.spot == Spot::Signer);
    if !signs && context.plan.issue.signer_name.trim().is_empty() {
        let path = Field::Issue(IssueField::SignerName).alone().path();
        let quote = &context.plan.issue.head_title;
        found.push(Finding::new(
            "ND30-signer",
            Severity::Error,
            &path,
            quote,
            words::no_signer(),
        ));
    }
}
