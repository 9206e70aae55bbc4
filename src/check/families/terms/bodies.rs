//! TERM: bodies, learners and titles that schools of the plan's kind do not have: traces of another school's paper.

use crate::check::context::Context;
use crate::check::data::bodies::{
    CHILDREN, CITED_WITH, DISTRICT_OFFICE, HEAD_OF_SCHOOL, HEADS_OF_CENTRES, NO_PUPILS_AFTER, NO_PUPILS_BEFORE,
    OTHERS_CENTRES, PIONEERS, PUPILS, PUPILS_OF_CLASS,
};
use crate::check::data::people::CENTRE_HEAD;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::document::Spot;
use crate::plan::SchoolKind;
use crate::text::check::people as words;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let kind = context.plan.school.kind;
    for reading in &context.readings {
        if reading.line.spot == Spot::Authority {
            titles(kind, reading, found);
        }
        if reading.line.spot == Spot::Recipient {
            offices(kind, reading, Severity::Reminder, found);
        }
        // What a regulation is about is told in its words.
        if !reading.is_prose() || matches!(reading.field(), "subject" | "issuer") || is_official(context, reading) {
            continue;
        }
        pioneers(kind, reading, found);
        children(kind, reading, found);
        pupils(kind, reading, found);
        classes(kind, reading, found);
        centres(kind, reading, found);
        offices(kind, reading, Severity::Hint, found);
    }
}

/// Names of criteria, and what the form prints.
fn is_official(context: &Context, reading: &Reading) -> bool {
    reading.line.path.starts_with("wording/") || Context::is_criterion(reading.line) || {
        let text = reading.line.text.trim();
        context
            .set
            .is_some_and(|set| set.entries().any(|entry| entry.name() == text))
    }
}

fn tell(reading: &Reading, severity: Severity, quote: &str, message: String, found: &mut Vec<Finding>) {
    found.push(Finding::of(reading.line, "TERM-other-school", severity, quote, message));
}

/// The young pioneers are at primary and lower secondary schools.
fn pioneers(kind: SchoolKind, reading: &Reading, found: &mut Vec<Finding>) {
    if matches!(kind, SchoolKind::MamNon | SchoolKind::Thpt | SchoolKind::Gdtx)
        && let Some(quote) = PIONEERS.iter().find_map(|body| reading.find(body))
    {
        tell(reading, Severity::Reminder, quote, words::no_such_body(quote), found);
    }
}

/// Children are at kindergartens; other schools write of them where they enrol them.
fn children(kind: SchoolKind, reading: &Reading, found: &mut Vec<Finding>) {
    let elsewhere = matches!(
        kind,
        SchoolKind::TieuHoc | SchoolKind::Thcs | SchoolKind::Thpt | SchoolKind::Gdtx
    );
    let quote = || CHILDREN.iter().find_map(|word| reading.find(word));
    if elsewhere
        && !CITED_WITH.iter().any(|word| reading.has(word))
        && let Some(quote) = quote()
    {
        tell(reading, Severity::Reminder, quote, words::other_learners(quote), found);
    }
}

/// A kindergarten has no pupils yet.
fn pupils(kind: SchoolKind, reading: &Reading, found: &mut Vec<Finding>) {
    if kind != SchoolKind::MamNon {
        return;
    }
    let length = PUPILS.split(' ').count();
    let is_own = |at: &usize| {
        let before = NO_PUPILS_BEFORE.iter().any(|word| {
            at.checked_sub(word.split(' ').count())
                .is_some_and(|first| reading.has_at(word, first))
        });
        let after = NO_PUPILS_AFTER.iter().any(|word| reading.has_at(word, at + length));
        !before && !after
    };
    if let Some(at) = reading.find_all(PUPILS).into_iter().find(is_own) {
        let quote = reading.slice(at, at + length - 1);
        tell(reading, Severity::Reminder, quote, words::other_learners(quote), found);
    }
}

/// Classes a school has, and those from which and into which its pupils pass.
fn classes(kind: SchoolKind, reading: &Reading, found: &mut Vec<Finding>) {
    let own = match kind {
        SchoolKind::TieuHoc => 1..=6,
        SchoolKind::Thcs => 5..=10,
        SchoolKind::Thpt | SchoolKind::Gdtx => 6..=12,
        SchoolKind::MamNon => 1..=1,
        SchoolKind::NhieuCap => 1..=12,
    };
    for at in reading.find_all(PUPILS_OF_CLASS) {
        let number = reading.lower(at + 3).parse::<u8>().ok();
        if number.is_some_and(|number| !own.contains(&number) && number <= 12) && reading.joined(at + 2) {
            let quote = reading.slice(at, at + 3);
            tell(reading, Severity::Reminder, quote, words::other_learners(quote), found);
        }
    }
}

/// A school has no director.
fn centres(kind: SchoolKind, reading: &Reading, found: &mut Vec<Finding>) {
    if kind == SchoolKind::Gdtx {
        return;
    }
    for title in HEADS_OF_CENTRES {
        let length = title.split(' ').count();
        let is_own = |at: &usize| !OTHERS_CENTRES.iter().any(|other| reading.has_at(other, at + length));
        if let Some(at) = reading.find_all(title).into_iter().find(is_own) {
            let quote = reading.slice(at, at + length - 1);
            tell(reading, Severity::Reminder, quote, words::other_title(quote), found);
        }
    }
}

/// Upper secondary schools and centres are under the province's department.
fn offices(kind: SchoolKind, reading: &Reading, severity: Severity, found: &mut Vec<Finding>) {
    if matches!(kind, SchoolKind::Thpt | SchoolKind::Gdtx)
        && let Some(quote) = DISTRICT_OFFICE.iter().find_map(|office| reading.find(office))
    {
        tell(reading, severity, quote, words::not_above(quote), found);
    }
}

/// Who signs has the title of the head of such a school.
fn titles(kind: SchoolKind, reading: &Reading, found: &mut Vec<Finding>) {
    let wrong = if kind == SchoolKind::Gdtx {
        HEAD_OF_SCHOOL
    } else {
        CENTRE_HEAD
    };
    if let Some(quote) = reading.find(wrong) {
        tell(reading, Severity::Error, quote, words::other_title(quote), found);
    }
}
