//! A basis in running words taken apart: kind of document, number, date, issuer and what it is about.
//!
//! It is taken apart only as far as [`citation`] puts the same words together again; what is read wrongly would be printed
//! wrongly. Says nothing about whether a citation is right.

use super::citation::cited;
use super::dates::{self, find};
use super::fold::fold;
use super::line::single;
use super::paper::citation;
use crate::plan::{Basis, LooseDate};

/// Kinds of documents that are cited with a number or a date.
const KINDS: &[&str] = &[
    "hiến pháp",
    "bộ luật",
    "luật",
    "pháp lệnh",
    "nghị quyết",
    "nghị định",
    "quyết định",
    "chỉ thị",
    "thông tư",
    "thông báo",
    "thông tri",
    "công văn",
    "công điện",
    "kế hoạch",
    "hướng dẫn",
    "báo cáo",
    "tờ trình",
    "biên bản",
    "kết luận",
    "chương trình",
    "đề án",
    "dự án",
    "phương án",
    "quy chế",
    "quy định",
    "điều lệ",
    "văn bản",
    "chiến lược",
    "giấy chứng nhận",
];
/// Kinds that are named with nothing but their year.
const OF_A_YEAR: &[&str] = &["hiến pháp", "bộ luật", "luật", "pháp lệnh"];
/// Words before the kind, longer ones first.
const LEADS: &[&str] = &[
    "căn cứ vào",
    "căn cứ theo",
    "căn cứ",
    "thực hiện theo",
    "thực hiện",
    "theo",
];
/// Before the number.
const NUMBER: &str = "số";
/// Before the issuer.
const OF: &str = "của";
/// Before a day.
const DAY: &str = "ngày";
/// Before a month and before a year, where nothing more is known of a date.
const MONTH_OR_YEAR: &[&str] = &["tháng", "năm"];
/// Words that no name of an issuer has: with them begins what a document is about.
const SUBJECTS: &[&str] = &[
    "ban hành",
    "về",
    "v/v",
    "quy định",
    "hướng dẫn",
    "sửa đổi",
    "bổ sung",
    "phê duyệt",
    "công nhận",
    "thành lập",
    "công bố",
    "ngày",
    "tháng",
    "năm",
    "thông qua",
    "phân công",
    "triển khai",
    "kèm theo",
    "đối với",
    "giai đoạn",
];
/// The same, as long as they are not written with a capital: "Ban Tổ chức".
const LOWER_SUBJECTS: &[&str] = &[
    "tổ chức",
    "thực hiện",
    "giao",
    "kế hoạch",
    "tăng cường",
    "đẩy mạnh",
    "yêu cầu",
    "cho",
    "để",
    "nhằm",
    "theo",
    "trong",
    "tại",
    "quyết định",
    "chỉ đạo",
    "phát động",
    "gửi",
    "báo cáo",
    "đã",
    "có",
];
/// Words behind a document's number that lead to another document.
const AND: &[&str] = &["và", "&"];

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

fn starts_with_one(text: &str, phrases: &[&str]) -> bool {
    phrases
        .iter()
        .any(|phrase| text == *phrase || after(text, phrase).is_some())
}

/// What stands behind words a text begins with, however they were typed.
fn after<'a>(text: &'a str, phrase: &str) -> Option<&'a str> {
    let count = phrase.split(' ').count();
    let end = match words(text).nth(count) {
        Some((at, _)) => at,
        None => text.len(),
    };
    let begin = text.get(..end)?;
    let same = fold(begin.trim_end()).trim_end_matches([':', ',']) == fold(phrase);
    same.then(|| text.get(end..)).flatten()
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
    let lead = text.trim_start_matches([' ', ',']);
    let mut rest = lead;
    while let Some(after) = after(rest, DAY) {
        rest = after;
    }
    let first = words(rest).next().map_or("", |(_, word)| word);
    let told = rest.len() < lead.len() || MONTH_OR_YEAR.iter().any(|word| fold(word) == fold(first));
    let found = find(rest).into_iter().next();
    let begins = |found: &dates::Found| {
        let before = rest.get(..found.start).unwrap_or_default().trim();
        told && (before.is_empty() || before == first && !matches!(found.kind, dates::Kind::Day { .. }))
            && !matches!(
                found.kind,
                dates::Kind::SchoolYear | dates::Kind::Span | dates::Kind::Part(_)
            )
    };
    let Some(found) = found.filter(begins) else {
        return (None, text);
    };
    let length = lead.len() - rest.len() + found.end();
    match lead.split_at_checked(length) {
        Some((date, after)) => (Some(date), after),
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

/// The issuer a text begins with, behind "của", and what follows it.
fn issuer(text: &str) -> (Option<&str>, &str) {
    /// "Bộ trưởng Bộ …", "Trường Phổ thông dân tộc nội trú trung học cơ sở và trung học phổ thông …".
    const MOST_WORDS: usize = 18;
    let lead = text.trim_start_matches([' ', ',']);
    let Some(name) = after(lead, OF).filter(|name| !name.is_empty()) else {
        return (None, text);
    };
    let begin = lead.len() - name.len();
    let of = lead.get(..begin).unwrap_or_default().trim_end();
    let end = issuer_end(name);
    let named = name
        .get(..end)
        .unwrap_or_default()
        .trim_end_matches([' ', ',', ';', '.', ':']);
    if named.is_empty() || named.split(' ').count() > MOST_WORDS {
        return (None, text);
    }
    let from = if of == OF { begin } else { 0 };
    let stop = begin + named.len();
    let rest = lead.get(stop..).unwrap_or_default();
    // The stop of a basis is the form's.
    let rest = if rest.contains(char::is_alphanumeric) { rest } else { "" };
    (lead.get(from..stop), rest)
}

/// Where the name of an issuer ends: before what the document is about, or at a stop.
fn issuer_end(name: &str) -> usize {
    let all: Vec<(usize, &str)> = words(name).collect();
    for (number, (at, word)) in all.iter().enumerate().skip(1) {
        let rest = name.get(*at..).unwrap_or_default();
        let before = all.get(number - 1).map_or("", |(_, word)| word);
        // A comma may stand between two who issued a document together.
        let stopped =
            before.ends_with([':', ';', '.']) || before.ends_with(',') && !word.starts_with(char::is_uppercase);
        let lower = word.starts_with(char::is_lowercase) && starts_with_one(rest, LOWER_SUBJECTS);
        if stopped || word.starts_with(['(', '“', '"', '-', '–']) || lower || starts_with_one(rest, SUBJECTS) {
            return *at;
        }
    }
    name.len()
}

/// Words of a text in single spaces with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(' ').filter_map(move |word| {
        let place = at;
        at += word.len() + 1;
        (!word.is_empty()).then_some((place, word))
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
