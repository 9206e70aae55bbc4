//! SPELL: signs between words, and one spelling for one word.

use std::collections::HashSet;

use crate::check::context::Context;
use crate::check::data::terms;
use crate::check::families::terms::unexplained::explained;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, is_capital};
use crate::document::Spot;
use crate::text::check::spelling as words;
use crate::text::line::is_capitals;
use crate::text::syllable::is_syllable;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        dots(reading, found);
        spaces(reading, found);
        glued_figures(reading, found);
        glued_sentences(reading, found);
        last_sign(reading, found);
        decimals(reading, found);
        remnants(reading, found);
        dashes(reading, found);
        one_sided_hyphens(reading, found);
        stray_comma(reading, found);
    }
    for reading in context.readings.iter() {
        if reading.is_prose() || reading.line.spot == Spot::Superior {
            ampersands(reading, found);
        }
    }
    mixed(context, terms::SPELLINGS, "SPELL-mixed", found);
}

/// "Cập nhật, mã hóa, các thông tin": a comma between the last of several verbs and what they all do something to.
fn stray_comma(reading: &Reading, found: &mut Vec<Finding>) {
    if !reading.line.text.contains(',') {
        return;
    }
    let comma = |at: usize| reading.between(at, at + 1) == ", ";
    let verb = |at: usize| terms::VERB_PAIRS.iter().any(|verb| reading.has_at(verb, at));
    for at in 0..reading.words.len().saturating_sub(4) {
        if comma(at + 1) && comma(at + 3) && reading.opens(at) && verb(at) && verb(at + 2) {
            let object = terms::OBJECTS.iter().find(|object| reading.has_at(object, at + 4));
            if let Some(object) = object {
                let quote = reading.slice(at, at + 3 + object.split(' ').count());
                let message = words::stray_comma(quote);
                found.push(Finding::of(
                    reading.line,
                    "SPELL-stray-comma",
                    Severity::Hint,
                    quote,
                    message,
                ));
                return;
            }
        }
    }
}

/// Four dots are neither an ellipsis nor a blank.
fn dots(reading: &Reading, found: &mut Vec<Finding>) {
    let text = &reading.line.text;
    let mut rest = text.as_str();
    while let Some(at) = rest.find("..") {
        let tail = rest.get(at..).unwrap_or("");
        let count = tail.chars().take_while(|c| *c == '.').count();
        let at_end = tail.trim_end().len() == count;
        if matches!(count, 2 | 4) || (count == 3 && at_end) {
            let quote = reading
                .words
                .iter()
                .rfind(|word| tail_starts(text, rest, at) >= word.end);
            let start = quote.map_or(0, |word| word.start);
            let end = tail_starts(text, rest, at) + count;
            let quote = text.get(start..end).unwrap_or("..");
            found.push(Finding::of(
                reading.line,
                "SPELL-dots",
                Severity::Hint,
                quote,
                words::dots(quote),
            ));
            return;
        }
        rest = tail.get(count..).unwrap_or("");
    }
}

fn tail_starts(text: &str, rest: &str, at: usize) -> usize {
    text.len() - rest.len() + at
}

/// No space before a sign, one after it (Nghị định 30 shows no other way).
fn spaces(reading: &Reading, found: &mut Vec<Finding>) {
    for at in 1..reading.words.len() {
        let between = reading.between(at - 1, at);
        if between == " " {
            continue;
        }
        let sign: String = between.split_whitespace().collect();
        let several = sign.chars().all(|sign| matches!(sign, ',' | ';' | ':'));
        if sign.is_empty() || !(several || matches!(sign.as_str(), ",." | ";.")) {
            continue;
        }
        let letters = |word: usize| reading.slice(word, word).chars().all(char::is_alphabetic);
        let capitals = |word: usize| is_capitals(reading.slice(word, word));
        // "nhà trẻ:71"; "H1:2" is a code.
        let figure = |word: usize| {
            let left = reading.slice(word - 1, word - 1);
            !left.is_ascii() && reading.slice(word, word).chars().all(|c| c.is_ascii_digit())
        };
        // "micro:bit" is a name.
        if sign == ":" && between == ":" && reading.slice(at - 1, at).is_ascii() {
            continue;
        }
        let early = between.starts_with(char::is_whitespace);
        let tight = !between.ends_with(char::is_whitespace)
            && (letters(at) || sign != "," && figure(at))
            && letters(at - 1)
            && !(capitals(at) && capitals(at - 1));
        if early || tight || sign.len() > 1 {
            let quote = reading.slice(at - 1, at);
            let left = reading.slice(at - 1, at - 1);
            let right = reading.slice(at, at);
            // Of several the last one parts what follows.
            let sign = sign.trim_end_matches('.').chars().next_back().unwrap_or(',');
            let message = words::spaces(quote);
            found.push(
                Finding::of(reading.line, "SPELL-spaces", Severity::Hint, quote, message)
                    .fixed(format!("{left}{sign} {right}")),
            );
        }
    }
}

/// "ngày15 tháng 9", "15nhóm": a word and a figure without the space between. What has no mark may be a unit, a code or a class.
fn glued_figures(reading: &Reading, found: &mut Vec<Finding>) {
    let is_figure = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let is_word = |part: &str| {
        let letters = part.chars().count();
        let small = part.chars().skip(1).all(char::is_lowercase);
        letters > 1 && small && !part.is_ascii() && is_syllable(&part.to_lowercase())
    };
    if !reading.line.text.contains(|c: char| c.is_ascii_digit()) {
        return;
    }
    for word in &reading.words {
        let digit = |c: char| c.is_ascii_digit();
        let from_letters = word.text.find(digit).unwrap_or_default();
        let from_digits = word.text.find(|c| !digit(c)).unwrap_or_default();
        let (left, right) = word.text.split_at(from_letters.max(from_digits));
        // "2024cua": behind a year also what has no mark.
        let behind_year =
            is_figure(left) && left.len() == 4 && right.len() > 2 && right.chars().all(char::is_lowercase);
        if is_word(left) && is_figure(right) || is_figure(left) && is_word(right) || behind_year {
            let right = format!("{left} {right}");
            let message = words::glued(word.text, &right);
            found.push(Finding::of(reading.line, "SPELL-spaces", Severity::Hint, word.text, message).fixed(right));
        }
    }
}

/// "học tập.Trong đó": a sentence begins without a space behind the stop before. Addresses and abbreviations have no such words.
fn glued_sentences(reading: &Reading, found: &mut Vec<Finding>) {
    let small = |word: &str| word.chars().skip(1).all(char::is_lowercase) && word.chars().all(char::is_alphabetic);
    let ends = |word: &str| small(word) && word.chars().count() > 1 && is_syllable(&word.to_lowercase());
    for at in 1..reading.words.len() {
        let between = reading.between(at - 1, at);
        if !matches!(between, "." | ".”" | "”." | ")." | ".)") {
            continue;
        }
        let (left, right) = (reading.slice(at - 1, at - 1), reading.slice(at, at));
        let begins = is_capital(right) && small(right) && right.chars().count() > 1;
        if begins && ends(left) && !(left.is_ascii() && right.is_ascii()) {
            let quote = reading.slice(at - 1, at);
            let right = format!("{left}{between} {right}");
            let message = words::glued(quote, &right);
            found.push(Finding::of(reading.line, "SPELL-spaces", Severity::Hint, quote, message).fixed(right));
        }
    }
}

/// "GD& ĐT": the sign stands between two spaces or between none.
fn ampersands(reading: &Reading, found: &mut Vec<Finding>) {
    for at in 1..reading.words.len() {
        let (left, right) = (reading.slice(at - 1, at - 1), reading.slice(at, at));
        let one_sided = left.len() > 1 && left.ends_with('&') || right.len() > 1 && right.starts_with('&');
        if one_sided && reading.joined(at - 1) {
            let quote = reading.slice(at - 1, at);
            let message = words::ampersand(quote);
            let fixed: String = quote.split_whitespace().collect();
            found.push(Finding::of(reading.line, "SPELL-spaces", Severity::Hint, quote, message).fixed(fixed));
        }
    }
}

/// A space before the sign a line ends with, or two signs there: "máy chiếu .", "hằng tháng; ;".
fn last_sign(reading: &Reading, found: &mut Vec<Finding>) {
    let Some(word) = reading.words.last() else { return };
    let Some(rest) = reading.line.text.get(word.end..) else {
        return;
    };
    let rest = rest.trim_end();
    let sign = rest.trim_start();
    let early = rest.len() > sign.len() && matches!(sign, "." | "," | ";" | ":");
    let signs: String = sign.split_whitespace().collect();
    let is_sign = |sign: char| matches!(sign, '.' | ',' | ';' | ':');
    // Dots alone are `dots`'s, "./." ends a paper.
    let twice = signs.len() > 1 && signs.chars().all(is_sign) && signs.contains([',', ';', ':']);
    if (early || twice) && reading.words.len() > 1 {
        let quote = reading.line.text.get(word.start..).unwrap_or(word.text).trim_end();
        let right = format!("{}{}", word.text, sign.get(..1).unwrap_or_default());
        let message = words::spaces(quote);
        found.push(Finding::of(reading.line, "SPELL-spaces", Severity::Hint, quote, message).fixed(right));
    }
}

/// Decimals have a comma.
fn decimals(reading: &Reading, found: &mut Vec<Finding>) {
    if !reading.line.text.contains('%') {
        return;
    }
    for at in 1..reading.words.len() {
        let digits = |word: usize| reading.slice(word, word).chars().all(|c| c.is_ascii_digit());
        let rest = reading
            .words
            .get(at)
            .and_then(|word| reading.line.text.get(word.end..))
            .unwrap_or("");
        let is_percent = rest.trim_start_matches(['\\', ' ']).starts_with('%');
        if digits(at)
            && digits(at - 1)
            && reading.between(at - 1, at) == "."
            && is_percent
            && reading.slice(at, at).len() < 3
        {
            let quote = reading.slice(at - 1, at);
            let message = words::decimal(quote);
            found.push(
                Finding::of(reading.line, "SPELL-decimal", Severity::Reminder, quote, message)
                    .fixed(quote.replace('.', ",")),
            );
        }
    }
}

/// Marks of other programs' notations.
fn remnants(reading: &Reading, found: &mut Vec<Finding>) {
    if !reading.line.text.contains(['\\', '$', '*', '&', '<']) {
        return;
    }
    for mark in ["\\%", "$", "**", "&nbsp;", "<b>", "<br"] {
        if reading.line.text.contains(mark) {
            found.push(Finding::of(
                reading.line,
                "SPELL-remnant",
                Severity::Reminder,
                mark,
                words::remnant(mark),
            ));
            return;
        }
    }
}

/// Two kinds of dashes in one row of words.
fn dashes(reading: &Reading, found: &mut Vec<Finding>) {
    if !reading.line.text.contains('–') {
        return;
    }
    let of = |dash: &str| {
        (1..reading.words.len()).find(|at| {
            let letters = |word: usize| reading.slice(word, word).chars().all(char::is_alphabetic);
            reading.between(at - 1, *at) == dash && letters(*at) && letters(at - 1)
        })
    };
    if let (Some(short), Some(long)) = (of(" - "), of(" – ")) {
        let quote = reading.slice(short.min(long).saturating_sub(1), short.max(long));
        if quote.split_whitespace().count() < 12 {
            found.push(Finding::of(
                reading.line,
                "SPELL-dashes",
                Severity::Hint,
                quote,
                words::dashes(quote),
            ));
        }
    }
}

/// "dạy tốt- học tốt": a hyphen stands between two spaces or between none. In the symbol of a document it is told with the symbol.
fn one_sided_hyphens(reading: &Reading, found: &mut Vec<Finding>) {
    if !reading.line.text.contains(['-', '–']) {
        return;
    }
    for at in 1..reading.words.len() {
        if !matches!(reading.between(at - 1, at), "- " | " -" | "– " | " –") {
            continue;
        }
        let is_word = |word: usize| {
            let word = reading.slice(word, word);
            word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
        };
        if is_word(at - 1) && is_word(at) && !reading.in_symbol(at) {
            let quote = reading.slice(at - 1, at);
            let message = words::one_sided(quote);
            found.push(Finding::of(
                reading.line,
                "SPELL-spaces",
                Severity::Hint,
                quote,
                message,
            ));
        }
    }
}

/// One of several ways to write the same, said once for a paper, where the rarer way stands.
///
/// An abbreviation that the paper explains is no other way.
pub(in crate::check) fn mixed(context: &Context, groups: &[&[&str]], rule: &'static str, found: &mut Vec<Finding>) {
    let short: HashSet<&str> = context.readings.iter().flat_map(explained).collect();
    for group in groups {
        let mut used: Vec<(&str, usize, &Reading, &str)> = Vec::new();
        for way in *group {
            let longer = group
                .iter()
                .any(|other| other.len() > way.len() && other.starts_with(way));
            let lines = context.readings.iter().filter(|reading| reading.is_prose());
            let mut hits = lines.filter_map(|reading| {
                let hidden = longer
                    && group
                        .iter()
                        .any(|other| other.len() > way.len() && reading.find(other).is_some());
                reading.find(way).filter(|_| !hidden).map(|quote| (reading, quote))
            });
            if let Some((reading, quote)) = hits.next().filter(|(_, quote)| !short.contains(quote)) {
                used.push((way, 1 + hits.count(), reading, quote));
            }
        }
        let Some((_, _, reading, quote)) = used
            .iter()
            .min_by_key(|(_, count, ..)| *count)
            .filter(|_| used.len() > 1)
        else {
            continue;
        };
        let others: Vec<&str> = used
            .iter()
            .map(|(_, _, _, other)| *other)
            .filter(|other| other != quote)
            .collect();
        found.push(Finding::of(
            reading.line,
            rule,
            Severity::Hint,
            quote,
            words::mixed(quote, &others),
        ));
    }
}
