//! Where the parts of a basis begin and end.

use super::issuer::issuer;
use super::phrases::{after, starts_with_one, words};
use super::words::{AND, DAY, KINDS, LEADS, NUMBER, OF, OF_A_YEAR};
use crate::plan::{Basis, LooseDate};
use crate::text::citation::cited;
use crate::text::dates::{self, find};
use crate::text::fold::fold;
use crate::text::line::single;
use crate::text::paper::citation;

/// The parts of a basis; none where it is words without a document that has a number or a date, or more than one document.
#[must_use]
pub fn apart(text: &str) -> Option<Basis> {
    let text = single(text);
    let head = head(&text)?;
    if names_another(&text, &head) {
        return None;
    }
    let rest = text.get(head.end..)?;
    let (date, after_date) = date(rest);
    let (issuer, after_issuer) = issuer(after_date);
    // From the most parts to the fewest: what cannot be put together again stays in the subject.
    let ways = [
        (date, issuer, after_issuer),
        (date, None, after_date),
        (None, None, rest),
    ];
    ways.into_iter().find_map(|(date, issuer, subject)| {
        let basis = Basis {
            kind: head.kind.to_owned(),
            number: head.number.to_owned(),
            issuer: issuer.unwrap_or_default().to_owned(),
            subject: subject.trim_start_matches(' ').to_owned(),
            ..Basis::default()
        };
        let notations = [date.and_then(short), date.map(str::to_owned), None];
        let dated = notations
            .into_iter()
            .flatten()
            .map(|date| Basis { date, ..basis.clone() });
        let mut tried = dated.chain(date.is_none().then(|| basis.clone()));
        tried
            .find(|basis| (!basis.number.is_empty() || !basis.date.is_empty()) && bare(&citation(basis)) == bare(&text))
    })
}

/// What a citation begins with.
struct Head<'a> {
    kind: &'a str,
    number: &'a str,
    /// Where date, issuer and subject begin.
    end: usize,
}

fn head(text: &str) -> Option<Head<'_>> {
    words(text).find_map(|(at, word)| {
        let kind = text.get(..at)?.trim_end();
        if fold(word).trim_end_matches([':', '.']) == fold(NUMBER) {
            let number_at = at + word.len() + 1;
            let number = number(text.get(number_at..)?)?;
            let own_word = word != NUMBER;
            let end = number_at + number.len();
            return is_kind(kind).then_some(Head {
                kind,
                number: text.get(if own_word { at } else { number_at }..end)?,
                end,
            });
        }
        let of_a_year = starts_with_one(without_lead(kind), OF_A_YEAR);
        let dated = date(text.get(at..)?).0.filter(|date| of_a_year || is_day(date));
        (dated.is_some() && is_kind(kind)).then_some(Head {
            kind,
            number: "",
            end: at,
        })
    })
}

/// Number and symbol a text begins with: "19/2018/TT-BGDĐT", "29-NQ/TW", "43".
fn number(text: &str) -> Option<&str> {
    if let Some(first) = cited(text).first().filter(|first| first.start == 0) {
        return Some(first.number);
    }
    let end = text.find([' ', ',', ';', '(', ':']).unwrap_or(text.len());
    let number = text.get(..end)?.trim_end_matches('.');
    number.starts_with(|c: char| c.is_ascii_digit()).then_some(number)
}

/// Whether words name a kind of document and nothing else: "Căn cứ Thông tư", "Báo cáo tự đánh giá".
fn is_kind(words: &str) -> bool {
    /// "Kế hoạch" and what it is a plan of.
    const MOST_WORDS: usize = 8;
    let bare = without_lead(words);
    let issued = fold(bare).split(' ').any(|word| word == fold(OF));
    let plain = !words.contains(|c: char| c.is_ascii_digit() || matches!(c, ',' | ';' | ':' | '(' | '.'));
    starts_with_one(bare, KINDS) && plain && !issued && bare.split(' ').count() <= MOST_WORDS
}

/// The words of a basis behind "Căn cứ", "Thực hiện".
#[must_use]
pub fn without_lead(words: &str) -> &str {
    LEADS.iter().find_map(|lead| after(words, lead)).unwrap_or(words)
}

/// Whether a second document follows: behind a semicolon, or in a list of numbers.
fn names_another(text: &str, head: &Head<'_>) -> bool {
    let rest = text.get(head.end..).unwrap_or_default();
    let next = rest.trim_start_matches([',', ' ']);
    let listed = rest.starts_with(',') && date(next).0.is_none() && after(next, OF).is_none();
    let joined = words(rest.trim_start())
        .next()
        .is_some_and(|(_, word)| AND.contains(&word));
    let behind = rest
        .split(';')
        .skip(1)
        .map(|part| part.trim_start_matches([' ', '-', '–', '+']))
        .any(|part| starts_with_one(without_lead(part), KINDS) && !cited(part).is_empty());
    listed || joined || behind
}

/// A date a text begins with, as typed with the word before it, and what follows it.
fn date(text: &str) -> (Option<&str>, &str) {
    match dates::leading(text) {
        Some(date) => (text.get(date.start..date.end), text.get(date.end..).unwrap_or_default()),
        None => (None, text),
    }
}

fn is_day(date: &str) -> bool {
    find(date).iter().any(|found| found.date().is_some())
}

/// "22/8/2018" for a date in words.
fn short(date: &str) -> Option<String> {
    let known = LooseDate::parse(date)?;
    Some(match (known.day, known.month) {
        (Some(day), Some(month)) => format!("{day}/{month}/{}", known.year),
        (_, Some(month)) => format!("{month}/{}", known.year),
        _ => known.year.to_string(),
    })
}

/// What has to come out again: all but commas before date and issuer, which an official citation does not have, and the last stop,
/// which is the form's.
fn bare(text: &str) -> String {
    let single = single(text);
    let parts: Vec<&str> = single.split(' ').collect();
    let kept = parts.iter().enumerate().map(|(at, word)| {
        let next = parts.get(at + 1).map_or("", |next| next);
        let leads = next == DAY || next == OF;
        if leads { word.trim_end_matches(',') } else { word }
    });
    kept.collect::<Vec<_>>()
        .join(" ")
        .trim_end_matches([';', '.', ',', ' '])
        .to_owned()
}
