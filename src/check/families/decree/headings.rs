//! Headings of one kind: they end alike and open alike.

use super::rules::{ending, is_bare};
use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::document::Spot;
use crate::text::check::decree as words;
use crate::text::line::marked;

pub(super) fn rules(context: &Context, found: &mut Vec<Finding>) {
    endings(context, found);
    openings(context, found);
}

/// Headings of one kind end alike. One that introduces what stands below may have a colon where others have nothing.
fn endings(context: &Context, found: &mut Vec<Finding>) {
    for spot in [Spot::Role, Spot::CriterionHeading, Spot::Heading(2)] {
        let alike = of_kind(context, spot);
        let count = |wanted: Option<char>| alike.iter().filter(|item| ending(item) == wanted).count();
        let usual = [None, Some('.'), Some(':')]
            .into_iter()
            .rev()
            .max_by_key(|ending| count(*ending))
            .flatten();
        let introduces = |item: &Reading| spot == Spot::Heading(2) && usual.is_none() && ending(item) == Some(':');
        if let Some(odd) = alike.iter().find(|item| ending(item) != usual && !introduces(item)) {
            let quote = odd.line.text.as_str();
            let message = words::endings(quote);
            found.push(Finding::of(odd.line, "ND30-headings", Severity::Hint, quote, message));
        }
    }
}

/// "1. Đối với …", "2. Đối với …", "3. Cán bộ …": one is not built like the others.
fn openings(context: &Context, found: &mut Vec<Finding>) {
    let alike = of_kind(context, Spot::Role);
    let opens = |reading: &&&Reading| marked(&reading.line.text).words.starts_with(papers::REGARDING);
    let with = alike.iter().filter(opens).count();
    if let Some(odd) = alike.iter().find(|reading| !opens(reading)).filter(|_| with > 1) {
        let quote = odd.line.text.as_str();
        let message = words::not_parallel(quote, papers::REGARDING);
        found.push(Finding::of(odd.line, "ND30-parallel", Severity::Hint, quote, message));
    }
}

fn of_kind<'r, 'a>(context: &'r Context<'a>, spot: Spot) -> Vec<&'r Reading<'a>> {
    // Headings with nothing below are items of a list.
    let counts = |at: usize| !matches!(spot, Spot::Heading(_)) || !is_bare(context, at);
    let readings = context.readings.iter().enumerate();
    readings
        .filter(|(at, reading)| reading.line.spot == spot && counts(*at))
        .map(|(_, reading)| reading)
        .collect()
}
