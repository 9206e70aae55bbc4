//! Labels that come back with each criterion: one way for all.

use std::collections::BTreeMap;

use crate::check::context::Context;
use crate::check::data::papers;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::document::Spot;
use crate::text::check::decree as words;
use crate::text::fold::fold;
use crate::text::likeness::likeness;
use crate::text::line::marked;

pub(super) fn rules(context: &Context, found: &mut Vec<Finding>) {
    criteria(context, found);
    parts(context, found);
}

/// "Tiêu chí 1.1.", "Tiêu chí: 3.3": one way for all.
fn criteria(context: &Context, found: &mut Vec<Finding>) {
    let mut first: Option<(String, &str)> = None;
    for reading in &context.readings {
        if !matches!(reading.line.spot, Spot::Cell { .. } | Spot::CriterionHeading) {
            continue;
        }
        let text = marked(&reading.line.text).words;
        let Some(rest) = text.strip_prefix(papers::CRITERION) else {
            continue;
        };
        let end = rest
            .char_indices()
            .take_while(|(_, c)| c.is_ascii_digit() || matches!(c, ' ' | '.' | ':' | 'I' | 'V'))
            .last();
        let label = text
            .get(..papers::CRITERION.len() + end.map_or(0, |(at, _)| at + 1))
            .unwrap_or(text)
            .trim_end();
        // "2.2", "1.10" and "4" are written alike.
        let mut shape = label.replace(|c: char| c.is_ascii_digit(), "0");
        while shape.contains("00") || shape.contains("0.0") {
            shape = shape.replace("00", "0").replace("0.0", "0");
        }
        match &first {
            None => first = Some((shape, label)),
            Some((usual, other)) if *usual != shape => {
                found.push(Finding::of(
                    reading.line,
                    "ND30-labels",
                    Severity::Hint,
                    label,
                    words::labels(label, other),
                ));
                return;
            }
            Some(_) => {}
        }
    }
}

/// A label as it stands there, without its sign; what follows on the same line is left away.
struct Label<'r, 'a> {
    reading: &'r Reading<'a>,
    text: String,
}

/// "* Điểm yếu:", "*Điểm yếu": parts of a criterion's block are headed alike each time.
fn parts(context: &Context, found: &mut Vec<Finding>) {
    let bare = |words: &str| fold(words.trim_end_matches([':', '.', ' ']));
    let is_label = |reading: &&Reading| {
        matches!(reading.line.spot, Spot::Heading(2 | 3)) && !marked(&reading.line.text).sign.is_empty()
    };
    let mut labels: BTreeMap<String, Vec<Label>> = BTreeMap::new();
    for reading in context.readings.iter().filter(is_label) {
        let (text, name) = (reading.line.text.clone(), bare(marked(&reading.line.text).words));
        labels.entry(name).or_default().push(Label { reading, text });
    }
    // The same label with its text behind it.
    for reading in context
        .readings
        .iter()
        .filter(|reading| reading.line.spot == Spot::Text)
    {
        if let Some((label, _)) = reading.line.text.split_once(':')
            && let Some(known) = labels.get_mut(&bare(marked(label).words))
        {
            let text = format!("{label}: …");
            known.push(Label { reading, text });
        }
    }
    for same in labels.values() {
        let count = |text: &str| same.iter().filter(|label| label.text == text).count();
        if let Some(odd) = same.iter().min_by_key(|label| count(&label.text))
            && let Some(other) = same.iter().find(|label| label.text != odd.text)
        {
            tell(odd, &other.text, found);
        }
    }
    let names: Vec<(&String, &Vec<Label>)> = labels.iter().collect();
    for (at, (name, own)) in names.iter().enumerate() {
        let near = names
            .iter()
            .skip(at + 1)
            .find(|(other, _)| likeness(name, other) >= NEAR);
        if let Some((_, others)) = near {
            let (rare, usual) = if own.len() < others.len() {
                (own, others)
            } else {
                (others, own)
            };
            if let (Some(odd), Some(other)) = (rare.first(), usual.first()) {
                tell(odd, &other.text, found);
            }
        }
    }
}

/// Labels that have so much in common are meant to be the same.
const NEAR: usize = 75;

fn tell(odd: &Label, other: &str, found: &mut Vec<Finding>) {
    let quote = odd.text.trim_end_matches(" …");
    let message = words::two_labels(quote, other.trim_end_matches(" …"));
    found.push(Finding::of(
        odd.reading.line,
        "ND30-label",
        Severity::Hint,
        quote,
        message,
    ));
}
