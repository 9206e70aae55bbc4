//! ENT: one name for one school, place and person.

use std::collections::HashMap;

use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, is_capital};
use crate::document::Spot;
use crate::text::check::papers as words;
use crate::text::check::style;
use crate::text::fold::fold;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    places(context, found);
    own_commune(context, found);
    other_schools(context, found);
    groups(context, found);
    heads(context, found);
}

/// The capitalised words from one on, each joined to the next.
fn capitalised(reading: &Reading, at: usize) -> usize {
    (at..reading.words.len())
        .take_while(|word| is_capital(reading.slice(*word, *word)) && (*word == at || reading.joined(word - 1)))
        .count()
}

/// Names of places that differ in tones only: "Hệ" and "Hẹ".
fn places(context: &Context, found: &mut Vec<Finding>) {
    let mut names: Vec<(&Reading, &str)> = Vec::new();
    for reading in &context.readings {
        if reading.line.spot == Spot::PlaceDate && reading.field() != "date" {
            let length = capitalised(reading, 0);
            if length > 1 {
                names.push((reading, reading.slice(0, length - 1)));
            }
        }
        if !reading.may_have(papers::UNITS) {
            continue;
        }
        for at in 1..reading.words.len() {
            if papers::UNITS.contains(&reading.lower(at - 1)) && reading.joined(at - 1) {
                let length = capitalised(reading, at);
                if length > 1 {
                    names.push((reading, reading.slice(at, at + length - 1)));
                }
            }
        }
    }
    let own = &context.plan.school.name.to_lowercase();
    // The spellings of each name, as they first stand there.
    let mut spellings: HashMap<String, Vec<(String, &str)>> = HashMap::new();
    for (_, name) in &names {
        let (lower, known) = (name.to_lowercase(), spellings.entry(fold(name)).or_default());
        if !known.iter().any(|(other, _)| *other == lower) {
            known.push((lower, name));
        }
    }
    for (reading, name) in &names {
        let lower = name.to_lowercase();
        let mut known = spellings.get(&fold(name)).into_iter().flatten();
        let other = known.find(|(other, _)| *other != lower);
        if let Some((_, other)) = other.filter(|_| !own.contains(&lower)) {
            found.push(Finding::of(
                reading.line,
                "ENT-place",
                Severity::Error,
                name,
                words::two_spellings(name, other),
            ));
            return;
        }
    }
}

/// "UBND phường" without a name, where all others are of a "xã": the own commune is one kind of unit.
fn own_commune(context: &Context, found: &mut Vec<Finding>) {
    let mut named: Vec<&str> = Vec::new();
    let mut bare: Vec<(&Reading, &str, usize)> = Vec::new();
    for reading in &context.readings {
        for body in papers::COMMUNE_BODIES {
            for at in reading.find_all(body) {
                let unit = at + body.split(' ').count();
                let Some(kind) = papers::COMMUNES.iter().find(|kind| reading.has_at(kind, unit)) else {
                    continue;
                };
                let last = unit + kind.split(' ').count() - 1;
                let name = reading.slice(last + 1, last + 1);
                let has_name =
                    reading.joined(last) && (is_capital(name) || name.starts_with(|c: char| c.is_ascii_digit()));
                if has_name || !reading.is_prose() {
                    named.push(kind);
                } else if !papers::COMMUNES.contains(&reading.lower(last + 1)) {
                    bare.push((reading, kind, at));
                }
            }
        }
    }
    let own = named.first().filter(|first| named.iter().all(|kind| kind == *first));
    let other = |kind: &str| own.is_some_and(|own| *own != kind);
    if let (Some(own), Some((reading, kind, at))) = (own, bare.iter().find(|(_, kind, _)| other(kind))) {
        let body = papers::COMMUNE_BODIES.iter().find(|body| reading.has_at(body, *at));
        let length = body.map_or(0, |body| body.split(' ').count()) + kind.split(' ').count();
        let quote = reading.slice(*at, at + length - 1);
        let message = style::other_unit(kind, own);
        found.push(Finding::of(
            reading.line,
            "ENT-commune",
            Severity::Reminder,
            quote,
            message,
        ));
    }
}

/// The school a basis belongs to is our own.
fn other_schools(context: &Context, found: &mut Vec<Finding>) {
    let own = fold(&context.plan.school.name);
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        // What a school rests on besides regulations is its own: its reports, its plans.
        let is_basis =
            matches!(reading.field(), "subject" | "issuer") && papers::OWN_PAPERS.iter().any(|own| reading.has(own));
        if own.is_empty()
            || !(reading.has(papers::PERIOD)
                || is_basis
                || matches!(
                    reading.field(),
                    "self_assessment" | "external_assessment" | "report_year" | "closing"
                ))
        {
            continue;
        }
        for at in reading.find_all(papers::SCHOOL) {
            if !papers::SCHOOL_KINDS.contains(&reading.lower(at + 1)) {
                continue;
            }
            let is_part = |word: &usize| {
                let text = reading.slice(*word, *word);
                let counts = is_capital(text) || text.starts_with(|c: char| c.is_ascii_digit());
                (counts || papers::IN_SCHOOL_NAMES.contains(&reading.lower(*word))) && reading.joined(word - 1)
            };
            let length = (at + 1..reading.words.len()).take_while(is_part).count();
            let mut proper =
                (at + 1..=at + length).filter(|word| !papers::IN_SCHOOL_NAMES.contains(&reading.lower(*word)));
            let quote = reading.slice(at, at + length);
            let has = |word: usize| own.split(' ').any(|part| part == fold(reading.lower(word)));
            if proper.clone().next().is_some() && !proper.any(has) {
                let message = words::other_school(quote, &context.plan.school.name);
                found.push(Finding::of(reading.line, "ENT-school", Severity::Error, quote, message));
            }
        }
    }
}

/// Groups that are supervised were formed before.
fn groups(context: &Context, found: &mut Vec<Finding>) {
    let number = |reading: &Reading, at: usize| reading.lower(at).parse::<u16>().ok();
    let length = papers::GROUP.split(' ').count();
    let supervised = |reading: &Reading| reading.has(papers::SUPERVISES);
    let mut formed: Vec<u16> = Vec::new();
    for reading in context.readings.iter().filter(|reading| !supervised(reading)) {
        formed.extend(
            reading
                .find_all(papers::GROUP)
                .iter()
                .filter_map(|at| number(reading, at + length)),
        );
    }
    for reading in context
        .readings
        .iter()
        .filter(|reading| supervised(reading) && !formed.is_empty())
    {
        for at in reading.find_all(papers::GROUP) {
            let listed = (at + length..reading.words.len()).map_while(|word| number(reading, word));
            for missing in listed.filter(|group| !formed.contains(group)) {
                let quote = reading.line.text.trim();
                found.push(Finding::of(
                    reading.line,
                    "ENT-group",
                    Severity::Error,
                    quote,
                    words::unknown_group(missing),
                ));
            }
        }
    }
}

/// Who is called head is who signs as head.
fn heads(context: &Context, found: &mut Vec<Finding>) {
    let issue = &context.plan.issue;
    let signer = issue.signer_name.trim();
    if signer.is_empty()
        || issue.authority.has_own_title()
        || !issue.head_title.to_lowercase().contains(&papers::HEAD.to_lowercase())
    {
        return;
    }
    let head = papers::HEAD.to_lowercase();
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        for at in reading.find_all(&head) {
            let dashed = at > 0 && matches!(reading.between(at - 1, at), " – " | " - " | ", ");
            let start = (0..at)
                .rev()
                .take_while(|word| {
                    is_capital(reading.slice(*word, *word)) && (*word + 1 == at || reading.joined(*word))
                })
                .last();
            let Some(start) = start.filter(|start| dashed && at - start > 1) else {
                continue;
            };
            let named = reading.slice(start, at - 1);
            // "H'Mai": what stands before the apostrophe is part of the name.
            let begun = start > 0 && matches!(reading.between(start - 1, start), "'" | "’");
            let named = if begun { reading.slice(start - 1, at - 1) } else { named };
            let same = fold(named)
                .split(' ')
                .rev()
                .take(2)
                .all(|part| fold(signer).split(' ').any(|other| other == part));
            if !same && named.chars().any(char::is_lowercase) && !named.contains(papers::DEPUTY) && at - start < 6 {
                found.push(Finding::of(
                    reading.line,
                    "ENT-head",
                    Severity::Error,
                    named,
                    words::two_heads(named, signer),
                ));
                return;
            }
        }
    }
}
