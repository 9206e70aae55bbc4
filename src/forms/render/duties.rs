//! Duties, role by role.

use super::context::Context;
use super::numbered::as_typed;
use super::part::numbered_heading;
use crate::document::{Block, Paragraph, ParagraphKind, Run};
use crate::text::line::single;
use crate::text::paper::{BLANK, assignee_line};

/// Heading, tasks and people of every role.
pub fn duties(context: &Context<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    for (index, duty) in context.plan.duties.iter().enumerate() {
        out.push(numbered_heading(&format!("{}.", index + 1), &single(&duty.role)));
        let mut paragraphs = as_typed(&duty.tasks);
        for assignee in &duty.assignees {
            let line = assignee_line(&assignee.name, &assignee.position, &assignee.task, &assignee.criteria);
            if !line.is_empty() {
                paragraphs.push(Paragraph {
                    kind: ParagraphKind::Item { depth: 0 },
                    marker: "-".to_owned(),
                    ..Paragraph::body(vec![Run::plain(line)])
                });
            }
        }
        if paragraphs.is_empty() {
            paragraphs.push(Paragraph::body(vec![Run::blank(BLANK)]));
        }
        out.extend(paragraphs.into_iter().map(Block::Paragraph));
    }
    out
}
