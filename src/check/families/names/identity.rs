//! ENT: the school, its commune and the bodies above it have one name each, wherever they are named.
//!
//! Other schools and other communes may be named in a plan: a name is taken for the own one only where it cannot be another's,
//! or where one letter parts them.

use crate::check::context::Context;
use crate::check::data::names::{COMMUNE_UNITS, DEPARTMENTS, DISTRICT_LEVEL, KIND_NAMES, OWN_BODIES, PLACE_UNITS};
use crate::check::data::papers::{self, KIND_WORDS, OWN_PAPERS, PERIOD, SCHOOL, SCHOOL_KINDS};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, is_capital};
use crate::document::Spot;
use crate::text::check::names as words;
use crate::text::check::papers::{other_school, two_spellings};
use crate::text::fold::fold;
use crate::text::slips::one_letter_apart;
use crate::text::syllable::letters_and_tone;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    own_school(context, found);
    places(context, found);
    symbols(context, found);
}

/// A name's syllables: letters with tone, wherever the tone stands.
type Sound = Vec<Syllable>;
/// Letters and tone.
type Syllable = (String, Option<char>);

/// The proper words of a school's name: without those that tell its kind.
fn proper(name: &str) -> Sound {
    let words = name.split(|c: char| !c.is_alphanumeric());
    let is_proper = |word: &&str| !word.is_empty() && !KIND_WORDS.contains(&fold(word).as_str());
    words.filter(is_proper).map(letters_and_tone).collect()
}

/// Whether two names of as many syllables differ in one of them, by its tone or one letter.
fn slip(one: &Sound, other: &Sound) -> bool {
    let mut apart = one.iter().zip(other).filter(|(one, other)| one != other);
    let near = |(one, other): (&Syllable, &Syllable)| {
        fold(&one.0) == fold(&other.0) || one_letter_apart(&fold(&one.0), &fold(&other.0))
    };
    one.len() == other.len() && one.len() > 1 && apart.next().is_some_and(near) && apart.next().is_none()
}

/// A school named in a line: where its word stands, its words' number, its kind and proper words.
fn schools<'a>(reading: &'a Reading<'a>) -> Vec<(&'a str, Sound)> {
    let of = |at: usize| {
        let first = at + 1;
        SCHOOL_KINDS.contains(&reading.lower(first)).then_some(())?;
        let mut proper_seen = false;
        let is_part = |word: &usize| {
            let (text, lower) = (reading.slice(*word, *word), reading.lower(*word));
            let kind = papers::IN_SCHOOL_NAMES.contains(&lower);
            let place = matches!(fold(lower).as_str(), "xa" | "phuong") && proper_seen;
            let counts = is_capital(text) || text.starts_with(|c: char| c.is_ascii_digit());
            proper_seen |= counts && !KIND_WORDS.contains(&fold(lower).as_str());
            (counts || kind) && !place && reading.joined(word - 1)
        };
        let length = (first..reading.words.len()).take_while(is_part).count();
        let quote = reading.slice(at, at + length);
        let name = proper(quote);
        (!name.is_empty()).then_some((quote, name))
    };
    reading.find_all(SCHOOL).into_iter().filter_map(of).collect()
}

/// The school as the letterhead names it, and as its own papers and the end of the plan do.
fn own_school(context: &Context, found: &mut Vec<Finding>) {
    let own = proper(&context.plan.school.name);
    if own.is_empty() {
        return;
    }
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        let field = reading.field();
        let is_own = matches!(field, "self_assessment" | "closing" | "lead_in" | "external_assessment")
            || reading.has(PERIOD)
            || OWN_PAPERS.iter().any(|own| reading.has(own));
        for (quote, name) in schools(reading) {
            let part = name.iter().all(|word| own.contains(word)) || name.starts_with(&own);
            let shared = name.iter().any(|word| own.contains(word));
            let same_kind = kinds_of(quote) == kinds_of(&context.plan.school.name);
            if !part && (slip(&name, &own) && same_kind || is_own && shared) {
                let message = other_school(quote, &context.plan.school.name);
                found.push(Finding::of(reading.line, "ENT-school", Severity::Error, quote, message));
                return;
            }
        }
    }
}

/// The kinds a name tells: "TH&THCS" and "Tiểu học và Trung học cơ sở" are the same.
pub(super) fn kinds_of(name: &str) -> Vec<&'static str> {
    let padded = format!(" {} ", fold(name).replace(|c: char| !c.is_alphanumeric(), " "));
    let has = |words: &&str| padded.contains(&format!(" {words} "));
    let of = |(kind, names): &(&'static str, &[&str])| names.iter().any(has).then_some(*kind);
    KIND_NAMES.iter().filter_map(of).collect()
}

/// A place named in a line.
struct Named<'a> {
    reading: &'a Reading<'a>,
    /// The unit, or the department whose place it is.
    unit: &'a str,
    quote: &'a str,
    name: Sound,
    /// A body of it is named: the own one.
    own: bool,
}

/// The places a line names.
fn named<'a>(reading: &'a Reading<'a>) -> Vec<Named<'a>> {
    let mut out = Vec::new();
    let length = |first: usize| {
        let is_part = |word: &usize| {
            is_capital(reading.slice(*word, *word))
                && (*word == first || reading.joined(word - 1))
                && !PLACE_UNITS.contains(&reading.lower(*word))
        };
        (first..reading.words.len()).take_while(is_part).count()
    };
    let may_begin = |at: &usize| is_capital(reading.slice(*at, *at)) && reading.joined(at - 1);
    for at in (1..reading.words.len()).filter(may_begin) {
        let unit = PLACE_UNITS.iter().find(|unit| **unit == reading.lower(at - 1));
        let department = || {
            let is = |name: &&&str| {
                let words = name.split(' ').count();
                at >= words && reading.has_at(name, at - words)
            };
            DEPARTMENTS.iter().find(is)
        };
        let Some(unit) = unit.or_else(department) else { continue };
        let length = length(at);
        if length < 2 {
            continue;
        }
        let before = OWN_BODIES.iter().any(|body| {
            let words = body.split(' ').count();
            at > words && reading.has_at(body, at - 1 - words)
        });
        let quote = reading.slice(at, at + length - 1);
        out.push(Named {
            reading,
            unit,
            quote,
            name: quote.split_whitespace().map(letters_and_tone).collect(),
            own: before || reading.line.spot == Spot::Superior || reading.line.path == "school/address",
        });
    }
    out
}

/// Every mention of the own commune and of the bodies above has the same name.
fn places(context: &Context, found: &mut Vec<Finding>) {
    let told = |reading: &&Reading| reading.is_prose() || matches!(reading.line.spot, Spot::Superior | Spot::Recipient);
    let all: Vec<Named> = context.readings.iter().filter(told).flat_map(named).collect();
    for (nth, place) in all.iter().enumerate() {
        for other in all.iter().take(nth) {
            let same_level = [COMMUNE_UNITS, DISTRICT_LEVEL]
                .iter()
                .any(|units| units.contains(&place.unit) && units.contains(&other.unit));
            let same_unit = place.unit == other.unit;
            let own = place.own
                && other.own
                && place.name != other.name
                && place.name.len() == other.name.len()
                && place.name.iter().any(|word| other.name.contains(word));
            let message = if same_unit && (own || slip(&place.name, &other.name)) {
                two_spellings(place.quote, other.quote)
            } else if same_level && !same_unit && place.name == other.name && !of_before(place) && !of_before(other) {
                words::two_units(place.quote, place.unit, other.unit)
            } else {
                continue;
            };
            found.push(Finding::of(
                place.reading.line,
                "ENT-place",
                Severity::Reminder,
                place.quote,
                message,
            ));
            return;
        }
    }
}

/// A document of another time may name what was.
fn of_before(place: &Named) -> bool {
    !place.reading.cited.is_empty()
}

/// The school's own papers have its own abbreviation behind their kind.
fn symbols(context: &Context, found: &mut Vec<Finding>) {
    let Some((_, own)) = context.plan.issue.symbol.split_once('-') else {
        return;
    };
    let own = own.trim();
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        for citation in &reading.cited {
            let Some((_, issuer)) = citation.number.rsplit_once('-') else {
                continue;
            };
            let issuer = issuer.trim();
            if one_letter_apart(&fold(issuer), &fold(own)) && own.chars().count() > 3 {
                let message = words::two_abbreviations(citation.number, own);
                found.push(Finding::of(
                    reading.line,
                    "ENT-symbol",
                    Severity::Reminder,
                    citation.number,
                    message,
                ));
                return;
            }
        }
    }
}
