//! One block of texts and a table for each problem: the by-criterion layout.

use super::context::{Context, is_level_4};
use super::numbered::as_typed;
use super::part::{lead, numbered_heading, numbered_words};
use super::table::actions_table;
use crate::document::{Block, Heading, Paragraph, ParagraphKind, Run};
use crate::forms::spec::{BlockText, BlocksPart, Flow, Need};
use crate::plan::Problem;
use crate::text::line::{is_blank, single};
use crate::text::paper::BLANK;

/// All blocks, levels 1 to 3 first, then level 4, each part with its heading when it has any.
pub fn blocks(context: &Context<'_>, part: &'static BlocksPart) -> Vec<Block> {
    let mut out = Vec::new();
    for (heading, level_4) in [(part.usual_heading, false), (part.level4_heading, true)] {
        let problems: Vec<&Problem> = context
            .plan
            .problems
            .iter()
            .filter(|problem| is_level_4(problem) == level_4)
            .collect();
        if problems.is_empty() && (level_4 || !context.plan.problems.is_empty()) {
            continue;
        }
        out.push(numbered_heading("", heading));
        for (index, problem) in problems.into_iter().enumerate() {
            block(context, part, problem, index + 1, &mut out);
        }
    }
    out
}

fn block(context: &Context<'_>, part: &'static BlocksPart, problem: &Problem, number: usize, out: &mut Vec<Block>) {
    let title = context.criterion_titles(problem).join("; ");
    out.push(Block::Heading(Heading {
        level: 3,
        anchor: problem.id.to_string(),
        runs: numbered_words(&format!("{number}."), &title),
    }));
    for text in part.before {
        block_text(context, text, problem, out);
    }
    out.push(Block::Paragraph(lead(context, part.table_lead)));
    out.push(Block::Table(actions_table(
        context,
        part.caption,
        part.columns,
        problem,
    )));
    for text in part.after {
        block_text(context, text, problem, out);
    }
}

fn block_text(context: &Context<'_>, text: &BlockText, problem: &Problem, out: &mut Vec<Block>) {
    let typed = problem.text(text.field);
    let missing = is_blank(typed);
    if missing && text.need != Need::Required {
        return;
    }
    let mut first = lead(context, text.lead);
    let one_line = text.flow == Flow::SameLine && !typed.trim().contains('\n');
    if missing || one_line {
        first.runs.push(Run::plain(" "));
        first.runs.push(if missing {
            Run::blank(BLANK)
        } else {
            Run::plain(single(typed))
        });
        out.push(Block::Paragraph(Paragraph {
            kind: ParagraphKind::Body,
            ..first
        }));
        return;
    }
    out.push(Block::Paragraph(first));
    out.extend(as_typed(typed).into_iter().map(Block::Paragraph));
}
