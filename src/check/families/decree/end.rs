//! The end of a paper: its mark, who signs, who receives it.

use super::rules::ending;
use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::document::Spot;
use crate::plan::{Field, IssueField};
use crate::text::check::decree as words;
use crate::text::line::marked;

pub(super) fn rules(context: &Context, found: &mut Vec<Finding>) {
    end_mark(context, found);
    signer(context, found);
    recipients(context, found);
}

/// Each recipient ends with a semicolon, the last one with a stop (Phụ lục I, phần II, mục 9).
fn recipients(context: &Context, found: &mut Vec<Finding>) {
    let is_listed = |reading: &&Reading| {
        let words = marked(&reading.line.text).words;
        reading.line.spot == Spot::Recipient && !words.ends_with(':') && words.contains(char::is_alphabetic)
    };
    let listed: Vec<&Reading> = context.readings.iter().filter(is_listed).collect();
    filed(&listed, found);
    let Some((last, others)) = listed.split_last().filter(|(_, others)| !others.is_empty()) else {
        return;
    };
    let unlike = others.iter().find(|reading| ending(reading) != Some(';'));
    let signed = |reading: &&&Reading| !marked(&reading.line.text).sign.is_empty();
    // One line without its dash among others that have it.
    let bare = listed
        .iter()
        .find(|reading| !signed(reading))
        .filter(|_| listed.iter().filter(signed).count() > 1);
    if let Some(odd) = bare.or(unlike).or((ending(last) != Some('.')).then_some(last)) {
        let quote = marked(&odd.line.text).words;
        let message = words::recipients(quote);
        found.push(Finding::of(odd.line, "ND30-recipients", Severity::Hint, quote, message));
    }
}

/// A copy is kept in the school's own records, and the list of recipients says so at its end.
fn filed(listed: &[&Reading], found: &mut Vec<Finding>) {
    let kept = |reading: &&Reading| reading.words.iter().any(|word| word.lower == papers::FILED);
    if let Some(last) = listed.last().filter(|_| !listed.iter().any(kept)) {
        let quote = marked(&last.line.text).words;
        found.push(Finding::of(
            last.line,
            "ND30-no-filed",
            Severity::Hint,
            quote,
            words::no_filed(),
        ));
    }
}

/// The filed copy, and wards without a name.
pub(super) fn recipient(context: &Context, reading: &Reading, found: &mut Vec<Finding>) {
    if reading.line.spot != Spot::Recipient {
        return;
    }
    let text = marked(&reading.line.text).words;
    let is_filed = reading.lower(0) == papers::FILED && !text.starts_with(papers::FILED_AT);
    if context.proof.printed && is_filed {
        found.push(
            Finding::of(reading.line, "ND30-filed", Severity::Reminder, text, words::filed(text))
                .fixed(words::FILED_COPY),
        );
    }
    let heads = reading.line.path == "recipients/heading";
    if context.proof.printed && heads && !text.starts_with(papers::RECIPIENTS) {
        let message = words::recipients_heading(text);
        found.push(Finding::of(
            reading.line,
            "ND30-recipients",
            Severity::Hint,
            text,
            message,
        ));
    }
    if papers::NAMELESS.iter().any(|start| text.starts_with(start)) {
        found.push(Finding::of(
            reading.line,
            "ND30-recipient",
            Severity::Hint,
            text,
            words::recipient(text),
        ));
    }
}

/// "Q. HIỆU TRƯỞNG" has a space behind its stop.
pub(super) fn authority(reading: &Reading, found: &mut Vec<Finding>) {
    if reading.line.spot != Spot::Authority {
        return;
    }
    let text = reading.line.text.trim();
    for short in ["Q.", "KT.", "TM.", "TL.", "TUQ."] {
        if let Some(rest) = text
            .strip_prefix(short)
            .filter(|rest| rest.starts_with(char::is_alphabetic))
        {
            let right = format!("{short} {rest}");
            let message = words::authority(text, &right);
            found.push(Finding::of(reading.line, "ND30-authority", Severity::Reminder, text, message).fixed(right));
        }
    }
}

/// The text ends with "./.".
fn end_mark(context: &Context, found: &mut Vec<Finding>) {
    let before = context
        .readings
        .iter()
        .take_while(|reading| reading.line.spot != Spot::Recipient);
    let last = before.filter(|reading| reading.line.spot == Spot::Text).last();
    let is_right = |text: &str| text.ends_with("./.") && !text.ends_with(" ./.");
    if let Some(reading) = last.filter(|reading| !is_right(reading.line.text.trim_end())) {
        let tail = reading.words.len().saturating_sub(4);
        let quote = reading
            .words
            .get(tail)
            .and_then(|word| reading.line.text.get(word.start..))
            .unwrap_or(&reading.line.text);
        found.push(Finding::of(
            reading.line,
            "ND30-end",
            Severity::Hint,
            quote,
            words::end_mark(quote),
        ));
    }
}

/// Somebody signs.
fn signer(context: &Context, found: &mut Vec<Finding>) {
    let signs = context.readings.iter().any(|reading| reading.line.spot == Spot::Signer);
    if !signs && context.plan.issue.signer_name.trim().is_empty() {
        let path = Field::Issue(IssueField::SignerName).alone().path();
        let quote = &context.plan.issue.head_title;
        found.push(Finding::new(
            "ND30-signer",
            Severity::Error,
            &path,
            quote,
            words::no_signer(),
        ));
    }
}
