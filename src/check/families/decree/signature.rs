//! Who signs, in whose place, and how the name is written.

use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot};
use crate::text::check::decree as words;
use crate::text::line::is_capitals;

pub(super) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let of = |spot: Spot| context.proof.lines.iter().filter(move |line| line.spot == spot);
    let titles: Vec<&ProofLine> = of(Spot::Authority).filter(|line| is_title(line)).collect();
    on_behalf(&titles, found);
    deputies(&titles, found);
    for line in of(Spot::Signer) {
        name(line, found);
    }
}

/// Whether it is a title and no note such as "(Đã ký)".
fn is_title(line: &ProofLine) -> bool {
    line.path != "signature/note"
}

fn reminder(line: &ProofLine, message: String, found: &mut Vec<Finding>) {
    found.push(Finding::of(
        line,
        "ND30-authority",
        Severity::Reminder,
        line.text.trim(),
        message,
    ));
}

/// "TM." is written before a collective; the head of a school signs as such (Nghị định 30/2020/NĐ-CP, Điều 13).
fn on_behalf(titles: &[&ProofLine], found: &mut Vec<Finding>) {
    for line in titles {
        let text = line.text.trim();
        let behind = ["TM.", "T/M", "TM "]
            .iter()
            .find_map(|prefix| text.strip_prefix(prefix));
        let collective = |rest: &str| {
            papers::COLLECTIVES
                .iter()
                .any(|name| rest.to_lowercase().contains(name))
        };
        if behind.is_some_and(|rest| !collective(rest)) {
            reminder(line, words::on_behalf(text), found);
        }
        if text.starts_with(papers::SHORT_DEPUTY) {
            reminder(line, words::short_deputy(text), found);
        }
        if text.ends_with(['.', ',', ';', ':']) {
            reminder(line, words::title_with_sign(text), found);
        }
    }
}

/// A deputy signs "KT." the head, in two lines.
fn deputies(titles: &[&ProofLine], found: &mut Vec<Finding>) {
    let is_deputy = |line: &&&ProofLine| line.text.trim().starts_with(papers::DEPUTY_IN_CAPITALS);
    let in_place = |line: &&&ProofLine| line.text.trim().starts_with("KT");
    let (deputy, head) = (titles.iter().find(is_deputy), titles.iter().find(in_place));
    match (deputy, head) {
        (Some(deputy), None) if titles.len() == 1 => reminder(deputy, words::deputy_alone(), found),
        (None, Some(head)) if titles.len() == 1 => reminder(head, words::deputy_missing(), found),
        _ => {}
    }
}

/// A name is written small, without titles of courtesy.
fn name(line: &ProofLine, found: &mut Vec<Finding>) {
    let text = line.text.trim();
    let lower = text.to_lowercase();
    if papers::HONORIFICS.iter().any(|title| lower.starts_with(title)) {
        let message = words::honorific(text);
        found.push(Finding::of(line, "ND30-signer", Severity::Reminder, text, message));
    } else if is_capitals(text) && text.contains(' ') {
        let message = words::name_in_capitals(text);
        found.push(Finding::of(line, "ND30-signer", Severity::Hint, text, message));
    }
}
