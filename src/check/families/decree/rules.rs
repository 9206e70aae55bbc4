//! The rules about a paper's form, from top to bottom.

use super::{end, head, headings, labels, lists, signature};
use crate::check::context::Context;
use crate::check::finding::Finding;
use crate::check::reading::Reading;
use crate::document::Spot;
use crate::text::line::marked;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for reading in &context.readings {
        end::recipient(context, reading, found);
        end::authority(reading, found);
        head::months(reading, found);
    }
    lists::endings(context, found);
    if context.proof.printed {
        head::rules(context, found);
        end::rules(context, found);
        signature::rules(context, found);
        lists::numbered(context, found);
        lists::bases(context, found);
        lists::unmarked(context, found);
        headings::rules(context, found);
        labels::rules(context, found);
    }
}

/// How a line ends.
pub(super) fn ending(reading: &Reading) -> Option<char> {
    let text = reading.line.text.trim_end();
    let quoted = text.trim_end_matches(['”', '"']);
    let text = if quoted.ends_with(['.', '…', '?', '!']) {
        quoted
    } else {
        text
    };
    let last = text.chars().next_back();
    // What is left open ends with dots, what is asked or called out with signs of its own.
    let last = last.map(|last| if matches!(last, '…' | '?' | '!') { '.' } else { last });
    last.filter(|last| matches!(last, '.' | ';' | ',' | ':'))
}

/// Whether nothing stands below a heading: it is an item of a list then.
pub(super) fn is_bare(context: &Context, at: usize) -> bool {
    let next = context.readings.get(at + 1);
    next.is_none_or(|next| {
        let below = context.readings.get(at).is_some_and(|item| stands_below(next, item));
        !matches!(
            next.line.spot,
            Spot::Text | Spot::Heading(3..) | Spot::ColumnHeading { .. }
        ) || !marked(&next.line.text).number.is_empty() && !below
    })
}

/// Whether a line is numbered as part of another: "1.1." stands below "1.".
pub(super) fn stands_below(line: &Reading, of: &Reading) -> bool {
    let (number, above) = (marked(&line.line.text).number, marked(&of.line.text).number);
    !above.is_empty() && number.len() > above.len() && number.starts_with(above)
}
