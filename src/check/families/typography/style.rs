//! SPELL, ENT: words that official texts write in another way, and names written with capitals here and small letters there.
//!
//! A habit runs through a whole paper: it is told once, where it first shows.

use std::collections::HashMap;

use crate::check::context::Context;
use crate::check::data::{papers, terms};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, is_capital};
use crate::document::Spot;
use crate::text::check::{spelling, style as words};
use crate::text::fold::fold;
use crate::text::line::is_capitals;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    habits(context, found);
    heading_comma(context, found);
    own_name(context, found);
    units(context, found);
    short_units(context, found);
    staff(context, found);
}

/// "p24" where the same paper has "phường 24".
fn short_units(context: &Context, found: &mut Vec<Finding>) {
    let prose = || context.readings.iter().filter(|reading| reading.is_prose());
    for (short, unit) in terms::SHORT_UNITS {
        let number = |word: &str| {
            let digits = word.strip_prefix(short)?;
            let is_number = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
            is_number.then(|| digits.to_owned())
        };
        let hits = prose().flat_map(|reading| reading.words.iter().map(move |word| (reading, word)));
        for (reading, word) in hits {
            let Some(digits) = number(&word.lower) else { continue };
            let whole = format!("{unit} {digits}");
            if prose().any(|other| other.has(&whole)) {
                let message = words::short_unit(word.text, &whole);
                found.push(Finding::of(reading.line, "ENT-short", Severity::Hint, word.text, message).fixed(whole));
                return;
            }
        }
    }
}

/// "CBGV-NV" here, "CB-GV-NV" or the words in full there.
fn staff(context: &Context, found: &mut Vec<Finding>) {
    let mut ways: Vec<(String, usize, &Reading, &str)> = Vec::new();
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        if !reading.may_have(terms::STAFF_BEGINS) {
            continue;
        }
        for at in 0..reading.words.len() {
            let Some(last) = staff_at(reading, at) else { continue };
            let quote = reading.slice(at, last);
            let way = quote
                .to_lowercase()
                .replace(", ", ",")
                .replace(" - ", "-")
                .replace('–', "-");
            match ways.iter_mut().find(|(known, ..)| *known == way) {
                Some((_, count, ..)) => *count += 1,
                None => ways.push((way, 1, reading, quote)),
            }
        }
    }
    let rarest = ways
        .iter()
        .min_by_key(|(_, count, ..)| *count)
        .filter(|_| ways.len() > 1);
    if let Some((way, _, reading, quote)) = rarest {
        let others: Vec<&str> = ways
            .iter()
            .filter(|(other, ..)| other != way)
            .map(|(.., quote)| *quote)
            .collect();
        let message = spelling::mixed(quote, &others);
        found.push(Finding::of(reading.line, "SPELL-mixed", Severity::Hint, quote, message));
    }
}

/// The last word of staff named from a word on: three groups of people, in full or by their letters.
fn staff_at(reading: &Reading, at: usize) -> Option<usize> {
    let [first, others @ ..] = terms::STAFF;
    if reading.has_at(first, at) {
        let mut next = at + 2;
        for who in others {
            if !reading.has_at(who, next) || reading.between(next - 1, next) != ", " {
                return None;
            }
            next += 2;
        }
        return Some(next - 1);
    }
    if !terms::STAFF_BEGINS.contains(&reading.lower(at)) {
        return None;
    }
    let mut letters = String::new();
    for word in at..reading.words.len() {
        if word > at && !matches!(reading.between(word - 1, word), "-" | "–" | " - " | ", " | ",") {
            return None;
        }
        letters.push_str(reading.lower(word));
        if letters == "cbgvnv" {
            return Some(word);
        }
    }
    None
}

/// "đảm bảo", "hàng năm". Names of criteria are quoted as their regulation has them; a paper that has both ways is told so by
/// the rule about mixed spellings.
fn habits(context: &Context, found: &mut Vec<Finding>) {
    let codes = context.plan.problems.iter().flat_map(|problem| &problem.criteria);
    let entries = codes.filter_map(|code| context.set.and_then(|set| set.entry(code)));
    let mut names: Vec<String> = entries.map(|entry| fold(entry.name())).collect();
    names.sort();
    names.dedup();
    let quotes = |folded: &str| folded.contains("tieu chi ") || names.iter().any(|name| folded.contains(name));
    // Few lines have any of the words: the others need no closer look.
    let has_any = |folded: &str| terms::STYLED.iter().any(|word| folded.contains(word));
    let lines = context.readings.iter().zip(&context.folded);
    let own: Vec<&Reading> = lines
        .filter(|(_, folded)| has_any(folded))
        .filter(|(reading, folded)| reading.is_prose() && !Context::is_criterion(reading.line) && !quotes(folded))
        .map(|(reading, _)| reading)
        .collect();
    for (rule, ways) in [("SPELL-bao-dam", terms::ENSURE), ("SPELL-hang", terms::EVERY)] {
        let has = |phrase: &str| own.iter().any(|reading| reading.find(phrase).is_some());
        // The same word both ways is told by the rule about mixed spellings.
        let both = |(habit, official): &&(&str, &str)| has(habit) && has(official);
        if ways.iter().any(|way| both(&way)) {
            continue;
        }
        let first = own
            .iter()
            .find_map(|reading| ways.iter().find_map(|(habit, official)| hit(reading, habit, official)));
        if let Some((reading, quote, official)) = first {
            found.push(Finding::of(
                reading.line,
                rule,
                Severity::Hint,
                quote,
                words::official(quote, official),
            ));
        }
    }
}

/// A phrase that is no end of another word: "ngân hàng năm 2025".
fn hit<'r, 'a>(
    reading: &'r Reading<'a>,
    habit: &str,
    official: &'static str,
) -> Option<(&'r Reading<'a>, &'a str, &'static str)> {
    let is_own = |at: &usize| *at == 0 || !terms::BEFORE_GOODS.contains(&reading.lower(at - 1));
    let at = reading.find_all(habit).into_iter().find(is_own)?;
    Some((reading, reading.slice(at, at + habit.split(' ').count() - 1), official))
}

/// "Mục đích, yêu cầu" are two.
fn heading_comma(context: &Context, found: &mut Vec<Finding>) {
    for reading in &context.readings {
        if !matches!(reading.line.spot, Spot::Heading(_)) {
            continue;
        }
        if let Some(quote) = reading.find(terms::PURPOSES) {
            found.push(Finding::of(
                reading.line,
                "SPELL-comma",
                Severity::Hint,
                quote,
                words::two_things(quote),
            ));
        }
    }
}

/// A name as it stands in a line; the letter case of its first word says nothing where it opens a sentence.
struct Written<'r, 'a> {
    reading: &'r Reading<'a>,
    text: &'a str,
    opens: bool,
}

/// Tells the rarer of two letter cases of one name.
fn told(mut written: Vec<Written>, found: &mut Vec<Finding>) {
    let tail = |text: &str| text.chars().skip(1).collect::<String>();
    let same = |one: &Written, other: &Written| {
        one.text == other.text || (one.opens || other.opens) && tail(one.text) == tail(other.text)
    };
    written.retain(|one| !is_capitals(one.text));
    let mut counts: HashMap<(&str, bool), usize> = HashMap::new();
    for one in &written {
        let key = (one.text, one.opens);
        counts
            .entry(key)
            .or_insert_with(|| written.iter().filter(|other| same(one, other)).count());
    }
    let Some(odd) = written.iter().min_by_key(|one| counts.get(&(one.text, one.opens))) else {
        return;
    };
    if let Some(other) = written.iter().find(|other| !same(odd, other)) {
        found.push(Finding::of(
            odd.reading.line,
            "ENT-capitals",
            Severity::Hint,
            odd.text,
            words::two_cases(odd.text, other.text),
        ));
    }
}

/// The school's name has one letter case.
fn own_name(context: &Context, found: &mut Vec<Finding>) {
    let whole = fold(&context.plan.school.name);
    let name: Vec<&str> = whole.split_whitespace().collect();
    if name.len() < 2 {
        return;
    }
    let mut written = Vec::new();
    let lines = context.readings.iter().zip(&context.folded);
    for (reading, _) in lines.filter(|(reading, folded)| reading.is_prose() && folded.contains(whole.trim())) {
        for at in 0..reading.words.len() {
            let is_here = name
                .iter()
                .enumerate()
                .all(|(ahead, word)| fold(reading.lower(at + ahead)) == *word);
            if is_here {
                written.push(Written {
                    reading,
                    text: reading.slice(at, at + name.len() - 1),
                    opens: reading.opens(at),
                });
            }
        }
    }
    told(written, found);
}

/// The word for a unit before its name has one letter case: "quận Bình Lâm".
fn units(context: &Context, found: &mut Vec<Finding>) {
    let mut names: Vec<Vec<Written>> = Vec::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        if !reading.may_have(papers::UNITS) {
            continue;
        }
        for at in 0..reading.words.len() {
            if !papers::UNITS.contains(&reading.lower(at)) || reading.opens(at) {
                continue;
            }
            let proper = |word: &usize| is_capital(reading.slice(*word, *word)) && reading.joined(word - 1);
            let length = (at + 1..reading.words.len()).take_while(proper).count();
            if length < 2 {
                continue;
            }
            let text = reading.slice(at, at + length);
            let one = Written {
                reading,
                text,
                opens: false,
            };
            let number = *numbers.entry(text.to_lowercase()).or_insert(names.len());
            match names.get_mut(number) {
                Some(written) => written.push(one),
                None => names.push(vec![one]),
            }
        }
    }
    for written in names {
        told(written, found);
    }
}
