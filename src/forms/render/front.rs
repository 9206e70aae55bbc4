//! Letterhead, title and signature.

use super::context::Context;
use crate::document::{Block, Letterhead, Run, SignatureBlock, Title};
use crate::forms::wording::fill;
use crate::plan::Authority;
use crate::text::line::{is_blank, single};
use crate::text::paper::{BLANK, MOTTO, RECIPIENTS, STATE, number_line, place_and_date, recipient_lines};

/// Head of the document.
pub fn letterhead(context: &Context<'_>) -> Block {
    let plan = context.plan;
    let superior = single(&plan.school.superior);
    let (number, number_missing) = number_line(&plan.issue.number, &plan.issue.symbol);
    let (place_date, date_missing) = place_and_date(&plan.issue.place, &plan.issue.date);
    Block::Letterhead(Letterhead {
        superior: if superior.is_empty() {
            Vec::new()
        } else {
            vec![Run::plain(superior.to_uppercase())]
        },
        organisation: vec![Run {
            bold: true,
            ..filled(&single(&plan.school.name).to_uppercase())
        }],
        number: vec![Run {
            blank: number_missing,
            ..Run::plain(number)
        }],
        state: STATE.to_owned(),
        motto: MOTTO.to_owned(),
        place_date: vec![Run {
            blank: date_missing,
            ..Run::italic(place_date)
        }],
    })
}

/// Type and subject.
pub fn title(context: &Context<'_>) -> Block {
    Block::Title(Title {
        kind: context.form.title.to_owned(),
        subject: context
            .form
            .subject
            .iter()
            .map(|line| vec![Run::bold(fill(context.plan, line))])
            .collect(),
    })
}

/// Recipients and signature.
pub fn signature(context: &Context<'_>) -> Block {
    let issue = &context.plan.issue;
    let listed = recipient_lines(&issue.recipients).into_iter().map(Run::plain);
    let missing = is_blank(&issue.recipients).then(|| Run::blank(format!("- {BLANK};")));
    let recipients = missing.into_iter().chain(listed).map(|run| vec![run]).collect();
    Block::Signature(SignatureBlock {
        recipients_heading: RECIPIENTS.to_owned(),
        recipients,
        authority: authority_lines(context),
        note: context.form.signature_note.to_owned(),
        name: vec![Run {
            bold: true,
            ..filled(&single(&issue.signer_name))
        }],
    })
}

fn authority_lines(context: &Context<'_>) -> Vec<Vec<Run>> {
    let issue = &context.plan.issue;
    let head = single(&issue.head_title).to_uppercase();
    let prefix = issue.authority.prefix();
    let first = match (head.is_empty(), issue.authority) {
        (true, Authority::Head) => filled(""),
        (true, _) => Run::blank(format!("{prefix} {BLANK}")),
        (false, Authority::Head) => Run::plain(head),
        (false, _) => Run::plain(format!("{prefix} {head}")),
    };
    let mut out = vec![vec![Run { bold: true, ..first }]];
    if issue.authority.has_own_title() {
        let own = single(&issue.signer_title).to_uppercase();
        out.push(vec![Run {
            bold: true,
            ..filled(&own)
        }]);
    }
    out
}

/// The words, or dots when there are none.
fn filled(words: &str) -> Run {
    if words.is_empty() {
        Run::blank(BLANK)
    } else {
        Run::plain(words)
    }
}
