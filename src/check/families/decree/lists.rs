//! Items of one list end alike, and carry the same kind of mark.

use std::cmp::Ordering;

use super::rules::{ending, is_bare, stands_below};
use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, is_capital};
use crate::document::Spot;
use crate::text::check::{decree as words, papers as others};
use crate::text::line::marked;

/// What kind of item a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Numbered,
    Lettered,
    Signed,
    /// "- Nguyễn Văn Mẫu – Chủ tịch Công đoàn": who does something, not what is done.
    Person,
    /// "- Mức 1: 28/28": a name with its value, as in a table.
    Entry,
    Plain,
}

fn kind(reading: &Reading) -> Kind {
    let line = marked(&reading.line.text);
    let name: Vec<&str> = line
        .words
        .split_whitespace()
        .take_while(|word| is_capital(word))
        .collect();
    let behind: String = name.join(" ");
    let after = line.words.get(behind.len()..).unwrap_or("").trim_start();
    if name.len() > 1 && (behind.ends_with([',', ':']) || after.starts_with(['–', '-', '('])) {
        Kind::Person
    } else if line
        .words
        .split_once(": ")
        .is_some_and(|(label, _)| label.split(' ').count() < 4)
    {
        Kind::Entry
    } else if line.number.starts_with(char::is_alphabetic) {
        Kind::Lettered
    } else if !line.number.is_empty() {
        Kind::Numbered
    } else if !line.sign.is_empty() {
        Kind::Signed
    } else {
        Kind::Plain
    }
}

/// Items of one list end alike: each with a stop, or with semicolons and a stop behind the last.
pub(super) fn endings(context: &Context, found: &mut Vec<Finding>) {
    let mut rest = context.readings.as_slice();
    while let Some(first) = rest.first() {
        let of_list = |other: &&Reading| {
            other.line.path == first.line.path && other.line.spot == first.line.spot && kind(other) == kind(first)
        };
        let length = rest.iter().take_while(of_list).count().max(1);
        let (list, others) = rest.split_at(length);
        rest = others;
        let is_list = first.line.spot == Spot::Text && (!first.is_cell() || first.field() == "tasks");
        if is_list {
            let next = list.iter().skip(1).map(Some).chain([None]);
            let heads = |next: Option<&Reading>, item: &Reading| next.is_some_and(|next| stands_below(next, item));
            let items = list.iter().zip(next).filter(|(item, next)| !heads(*next, item));
            uneven(&items.map(|(item, _)| item).collect::<Vec<_>>(), found);
        }
    }
}

/// Numbered items of a section that stand in several places of the plan. Those with something below are headings.
pub(super) fn numbered(context: &Context, found: &mut Vec<Finding>) {
    let mut list: Vec<&Reading> = Vec::new();
    let mut last = 0;
    let mut tell = |list: &mut Vec<&Reading>| {
        let several = list
            .iter()
            .any(|item| list.first().is_some_and(|first| first.line.path != item.line.path));
        if several && list.iter().any(|item| item.line.spot == Spot::Text) {
            uneven(list, found);
        }
        list.clear();
    };
    for (at, reading) in context.readings.iter().enumerate() {
        if !matches!(reading.line.spot, Spot::Text | Spot::Heading(2)) || reading.field() == "tasks" {
            continue;
        }
        let number = marked(&reading.line.text)
            .number
            .strip_suffix('.')
            .and_then(|number| number.parse::<u16>().ok());
        let Some(number) = number else { continue };
        if reading.line.spot != Spot::Text && !is_bare(context, at) {
            last = number;
            continue;
        }
        let goes_on = list
            .first()
            .is_none_or(|first| first.line.section == reading.line.section)
            && number == last + 1;
        if !goes_on {
            tell(&mut list);
        }
        last = number;
        list.push(reading);
    }
    tell(&mut list);
}

/// One item that ends otherwise. Where some have no sign at all, those are the odd ones.
fn uneven<'l, 'a>(list: &[&'l Reading<'a>], found: &mut Vec<Finding>) {
    let verses = verses(list);
    let is_item = |(item, verse): (&&'l Reading<'a>, bool)| (ending(item) != Some(':') && !verse).then_some(*item);
    let items: Vec<&Reading> = list.iter().zip(verses).filter_map(is_item).collect();
    let Some((last, others)) = items.split_last().filter(|(_, others)| !others.is_empty()) else {
        return;
    };
    let without = items.iter().find(|item| ending(item).is_none());
    let odd = if items.iter().any(|item| ending(item).is_some()) && without.is_some() {
        without
    } else {
        let count = |wanted: char| others.iter().filter(|item| ending(item) == Some(wanted)).count();
        let usual = if count(';') > count('.') { Some(';') } else { Some('.') };
        let unlike = others.iter().find(|item| ending(item) != usual && without.is_none());
        unlike.or((without.is_none() && ending(last) != usual && ending(last) != Some('.')).then_some(last))
    };
    if let Some(odd) = odd {
        let quote = odd.line.text.as_str();
        let message = words::endings(quote);
        found.push(Finding::of(odd.line, "ND30-endings", Severity::Hint, quote, message));
    }
}

/// Which lines are those of a verse: what stands in quotation marks over several lines ends as it likes.
fn verses(list: &[&Reading]) -> Vec<bool> {
    let mut open = false;
    let lines = list.iter().map(|item| {
        let count = |sign: char| item.line.text.matches(sign).count();
        let within = open;
        open = match count('“').cmp(&count('”')) {
            Ordering::Greater => true,
            Ordering::Less => false,
            Ordering::Equal => open,
        };
        within || open
    });
    lines.collect()
}

/// Bases that cite a document open alike, and carry the same mark.
pub(super) fn bases(context: &Context, found: &mut Vec<Finding>) {
    let is_basis = |reading: &&Reading| {
        reading.line.spot == Spot::Text && reading.line.section.contains(others::BASES) && !reading.cited.is_empty()
    };
    let listed: Vec<&Reading> = context.readings.iter().filter(is_basis).collect();
    let opens = |reading: &&&Reading| marked(&reading.line.text).words.starts_with(papers::BASIS);
    let with = listed.iter().filter(opens).count();
    if let Some(odd) = listed.iter().find(|reading| !opens(reading)).filter(|_| with > 0) {
        let quote = odd.line.text.as_str();
        let message = words::basis(quote);
        found.push(Finding::of(odd.line, "ND30-bases", Severity::Hint, quote, message));
    }
    let plain = listed.iter().filter(opens).find(|reading| kind(reading) == Kind::Plain);
    let signed = listed.iter().filter(opens).any(|reading| kind(reading) == Kind::Signed);
    if let Some(odd) = plain.filter(|_| signed) {
        tell_mark(odd, found);
    }
}

/// A list behind a colon has its dashes where other lists of its section have theirs.
pub(super) fn unmarked(context: &Context, found: &mut Vec<Finding>) {
    /// Two lines may be paragraphs.
    const LIST: usize = 3;
    let readings = &context.readings;
    for (at, lead) in readings.iter().enumerate() {
        let section = &lead.line.section;
        if lead.line.spot != Spot::Text || lead.is_cell() || ending(lead) != Some(':') {
            continue;
        }
        let is_item = |item: &&Reading| {
            item.line.spot == Spot::Text && item.line.section == *section && kind(item) == Kind::Plain
        };
        let items: Vec<&Reading> = readings.iter().skip(at + 1).take_while(is_item).collect();
        let is_list = items.len() >= LIST
            && items
                .split_last()
                .is_some_and(|(_, others)| others.iter().all(|item| ending(item) == Some(';')))
            && !items.iter().any(|item| item.line.text.starts_with(papers::BASIS));
        let elsewhere = readings
            .iter()
            .filter(|other| other.line.section == *section && kind(other) == Kind::Signed);
        if let Some(first) = items.first().filter(|_| is_list && elsewhere.count() > 1) {
            tell_mark(first, found);
            return;
        }
    }
}

fn tell_mark(odd: &Reading, found: &mut Vec<Finding>) {
    let quote = odd.line.text.as_str();
    let message = words::no_mark(quote);
    found.push(Finding::of(odd.line, "ND30-marks", Severity::Hint, quote, message));
}
