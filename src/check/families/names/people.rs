//! ENT: a person has one name, the head of the school is who signs, the school is called the same throughout.

use std::collections::HashMap;

use super::identity::kinds_of;
use crate::check::context::Context;
use crate::check::data::names::MEN;
use crate::check::data::papers;
use crate::check::data::people::{CENTRE, CENTRE_HEAD, FORMER, SURNAMES};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, is_capital};
use crate::document::Spot;
use crate::plan::{AsideField, Field, RowId, SchoolKind};
use crate::text::check::papers::{other_school, two_spellings};
use crate::text::check::people as words;
use crate::text::fold::fold;
use crate::text::syllable::letters_and_tone;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    spellings(context, found);
    heads(context, found);
    own_name(context, found);
}

/// How many words from one on are a person's name: a surname, then words with capitals.
fn name_at(reading: &Reading, at: usize) -> Option<usize> {
    /// A name has no more words.
    const LONG: usize = 5;
    let is_part = |word: usize| is_capital(reading.slice(word, word)) && (word == at || reading.joined(word - 1));
    let is_surname = |word: usize| is_capital(reading.slice(word, word)) && SURNAMES.contains(&reading.lower(word));
    // "Ông" is a surname as well, but not before another one.
    let addresses = MEN.contains(&reading.lower(at)) && is_surname(at + 1) && reading.joined(at);
    let begins = is_surname(at) && !addresses;
    let length = (at..reading.words.len().min(at + LONG))
        .take_while(|word| is_part(*word))
        .count();
    (begins && length > 1).then_some(length)
}

/// The names of persons in a line: the word each begins at, and how many words it has.
pub(super) fn names(reading: &Reading) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < reading.words.len() {
        let length = name_at(reading, at);
        out.extend(length.map(|length| (at, length)));
        at += length.unwrap_or(1);
    }
    out
}

/// The letters and tones of a name's words.
type Sound = Vec<(String, Option<char>)>;

/// A name of three words or more that is written with other marks elsewhere: "Vẽ" and "Vẻ".
fn spellings(context: &Context, found: &mut Vec<Finding>) {
    let mut known: HashMap<String, (Sound, &str)> = HashMap::new();
    let is_signer = |reading: &&Reading| reading.line.spot == Spot::Signer;
    let own = |reading: &&Reading| reading.is_prose() && !reading.line.path.starts_with("school/");
    let signers = context.readings.iter().filter(is_signer);
    // The signer knows how to write the own name.
    for reading in signers.chain(context.readings.iter().filter(own)) {
        for (at, length) in names(reading) {
            let name = reading.slice(at, at + length - 1);
            let sound: Vec<_> = (at..at + length)
                .map(|word| letters_and_tone(reading.lower(word)))
                .collect();
            if length < 3 {
                continue;
            }
            match known.get(&fold(name)) {
                Some((other, as_written)) if *other != sound => {
                    let message = two_spellings(name, as_written);
                    found.push(Finding::of(reading.line, "ENT-person", Severity::Error, name, message));
                }
                Some(_) => {}
                None => drop(known.insert(fold(name), (sound, name))),
            }
        }
    }
}

/// Who is named behind the head's title is who signs under it.
fn heads(context: &Context, found: &mut Vec<Finding>) {
    let issue = &context.plan.issue;
    let title = match context.plan.school.kind {
        SchoolKind::Gdtx => CENTRE_HEAD.to_owned(),
        _ => papers::HEAD.to_lowercase(),
    };
    let signer = fold(issue.signer_name.trim());
    if signer.is_empty() || issue.authority.has_own_title() || !issue.head_title.to_lowercase().contains(&title) {
        return;
    }
    let length = title.split(' ').count();
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        for at in reading.find_all(&title) {
            let before = at.checked_sub(1).map_or("", |before| reading.lower(before));
            let first = at + length;
            let is_own = !FORMER.contains(&before) && reading.joined(first - 1);
            let Some(words) = name_at(reading, first).filter(|_| is_own) else {
                continue;
            };
            let named = reading.slice(first, first + words - 1);
            let folded = fold(named);
            let given = |name: &str| name.rsplit(' ').next().map(str::to_owned);
            // "Hiệu trưởng Nguyễn Hoa" is Nguyễn Thị Hoa.
            if given(&folded) != given(&signer) {
                let message = words::other_head(reading.slice(at, first - 1), named, issue.signer_name.trim());
                found.push(Finding::of(reading.line, "ENT-head", Severity::Error, named, message));
                return;
            }
        }
    }
}

/// The name in the letterhead and the one in the text are of one school.
fn own_name(context: &Context, found: &mut Vec<Finding>) {
    // What the letterhead has is kept aside where section I tells another name.
    let aside = |id: &RowId| Field::Aside(AsideField::Text).of(id).path();
    let asides: Vec<String> = context.plan.asides.iter().map(|own| aside(&own.id)).collect();
    let in_letterhead = |reading: &&Reading| {
        let begins = [papers::SCHOOL, CENTRE]
            .iter()
            .any(|kind| reading.find_all(kind).contains(&0));
        begins && reading.line.section.is_empty() && asides.contains(&reading.line.path)
    };
    let last = context
        .readings
        .iter()
        .rposition(|reading| reading.line.path == "school/name");
    let mut names = context
        .readings
        .iter()
        .take(last.map_or(0, |last| last + 1))
        .filter(|reading| reading.line.path == "school/name" || in_letterhead(reading));
    let proper = |reading: &Reading| -> Vec<String> {
        let written = reading.line.text.rsplit(':').next().unwrap_or_default();
        let folded = fold(written);
        let is_proper = |word: &&str| !papers::KIND_WORDS.contains(word);
        folded
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .filter(is_proper)
            .map(str::to_owned)
            .collect()
    };
    let Some(first) = names.next() else { return };
    let known = proper(first);
    let is_other = |reading: &&Reading| {
        let own = proper(reading);
        let (one, two) = (kinds_of(&first.line.text), kinds_of(&reading.line.text));
        let other_kind = !one.is_empty() && !two.is_empty() && one != two;
        other_kind || !known.is_empty() && !own.is_empty() && !own.iter().any(|word| known.contains(word))
    };
    if let Some(other) = names.find(is_other) {
        let quote = other.line.text.rsplit(':').next().unwrap_or_default().trim();
        let message = words::two_schools(quote, first.line.text.trim());
        found.push(Finding::of(other.line, "ENT-school", Severity::Error, quote, message));
    }
    other_centres(context, found);
}

/// A centre's own papers are its own, as a school's are.
fn other_centres(context: &Context, found: &mut Vec<Finding>) {
    let own = fold(&context.plan.school.name);
    if context.plan.school.kind != SchoolKind::Gdtx || own.is_empty() {
        return;
    }
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        for at in reading.find_all(CENTRE) {
            let is_kind = |word: &usize| papers::KIND_WORDS.contains(&fold(reading.lower(*word)).as_str());
            let kinds = (at + 2..reading.words.len()).take_while(is_kind).count();
            let first = at + 2 + kinds;
            let length = (first..reading.words.len())
                .take_while(|word| is_capital(reading.slice(*word, *word)) && reading.joined(word - 1))
                .count();
            let mut named = (first..first + length).map(|word| fold(reading.lower(word)));
            if kinds > 0 && length > 1 && !named.any(|word| own.split(' ').any(|part| part == word)) {
                let quote = reading.slice(at, first + length - 1);
                let message = other_school(quote, &context.plan.school.name);
                found.push(Finding::of(
                    reading.line,
                    "ENT-school",
                    Severity::Reminder,
                    quote,
                    message,
                ));
            }
        }
    }
}
