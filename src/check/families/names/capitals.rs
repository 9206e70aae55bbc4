//! SPELL: titles and bodies are written with the same capitals throughout.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::check::context::Context;
use crate::check::data::terms;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, is_capital};
use crate::document::Spot;
use crate::text::check::papers as words;
use crate::text::check::spelling;
use crate::text::line::is_capitals;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    names(context, found);
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        if !is_capitals(&reading.line.text) {
            one_case(reading, found);
        }
        sector(reading, found);
    }
    for (right, others) in terms::CAPITALISED {
        let lower = right.to_lowercase();
        let readings = context
            .readings
            .iter()
            .filter(|reading| reading.is_prose() || reading.line.spot == Spot::Recipient);
        let places: Vec<_> = readings
            .flat_map(|reading| reading.find_all(&lower).into_iter().map(move |at| (reading, at)))
            .map(|(reading, at)| (reading, at, reading.slice(at, at + lower.split(' ').count() - 1)))
            .filter(|(_, _, quote)| !is_capitals(quote))
            .collect();
        let usual = places.iter().any(|(_, _, quote)| quote == right);
        let odd = places.iter().find(|(reading, at, quote)| {
            // At the start of a sentence the first letter tells nothing.
            let same = |one: &str| *quote == one || reading.opens(*at) && quote.chars().skip(1).eq(one.chars().skip(1));
            *quote != *right && !(*others).iter().any(|other| same(other)) || usual && others.contains(quote)
        });
        if let Some((reading, _, quote)) = odd {
            let message = words::two_capitals(quote, right);
            found.push(Finding::of(reading.line, "SPELL-title", Severity::Hint, quote, message).fixed(*right));
        }
    }
}

/// Names that have one letter case, in small letters, by their first word.
static ONE_CASE: LazyLock<HashMap<String, Vec<(String, &str)>>> = LazyLock::new(|| {
    let mut names: HashMap<String, Vec<(String, &str)>> = HashMap::new();
    for name in terms::ONE_CASE.split('|') {
        let lower = name.to_lowercase();
        let first = lower.split(' ').next().unwrap_or_default().to_owned();
        names.entry(first).or_default().push((lower, name));
    }
    names
});

/// "Hà nội", "Chính Phủ": a name that begins with a capital goes on otherwise than it should.
fn one_case(reading: &Reading, found: &mut Vec<Finding>) {
    let mut told: Vec<&str> = Vec::new();
    for (at, word) in reading
        .words
        .iter()
        .enumerate()
        .filter(|(_, word)| is_capital(word.text))
    {
        for (lower, right) in ONE_CASE.get(word.lower.as_ref()).into_iter().flatten() {
            let quote = reading.slice(at, at + lower.split(' ').count() - 1);
            if !reading.has_at(lower, at) || quote == *right || is_capitals(quote) || told.contains(right) {
                continue;
            }
            told.push(right);
            let message = words::two_capitals(quote, right);
            found.push(Finding::of(reading.line, "SPELL-capital", Severity::Hint, quote, message).fixed(*right));
        }
    }
}

/// "Bộ Giáo dục - Đào tạo": the name of the sector's bodies has "và".
fn sector(reading: &Reading, found: &mut Vec<Finding>) {
    let [first, second] = terms::SECTOR;
    for at in reading.find_all(first) {
        let body = at
            .checked_sub(1)
            .filter(|body| reading.joined(*body) && is_capital(reading.slice(*body, *body)));
        let Some(body) = body.filter(|body| terms::OF_SECTOR.contains(&reading.lower(*body))) else {
            continue;
        };
        let between = reading.between(at + 1, at + 2).trim();
        if reading.has_at(second, at + 2) && matches!(between, "" | "-" | "–" | "&" | ",") {
            let quote = reading.slice(body, at + 3);
            let right = format!("{} {}", reading.slice(body, body), terms::SECTOR_NAME);
            let message = words::whole_name(quote, &right);
            found.push(Finding::of(reading.line, "SPELL-title", Severity::Hint, quote, message).fixed(right));
        }
    }
}

/// Names of programs and services in small letters; in an address they are right.
fn names(context: &Context, found: &mut Vec<Finding>) {
    let prose = || context.readings.iter().filter(|reading| reading.is_prose());
    for right in terms::PROGRAMS {
        let small = right.to_lowercase();
        let is_own = |reading: &Reading, at: usize| {
            let signs = |sign: &str| sign.is_empty() || sign.starts_with(['.', '@', '/', ':']) && !sign.ends_with(' ');
            let before = at > 0 && matches!(reading.between(at - 1, at), "." | "@" | "/" | "//" | "://" | "-");
            reading.slice(at, at) == small
                && !before
                && (at + 1 == reading.words.len() || !signs(reading.between(at, at + 1)))
        };
        let hits = prose().flat_map(|reading| reading.find_all(&small).into_iter().map(move |at| (reading, at)));
        if let Some((reading, at)) = hits.into_iter().find(|(reading, at)| is_own(reading, *at)) {
            let quote = reading.slice(at, at);
            let message = spelling::small_name(quote, right);
            found.push(Finding::of(reading.line, "SPELL-capital", Severity::Hint, quote, message).fixed(*right));
        }
    }
}
