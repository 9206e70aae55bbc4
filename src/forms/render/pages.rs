//! The whole document: sections of the form on pages that stand or lie.

use super::blocks::blocks;
use super::context::Context;
use super::duties::duties;
use super::front::{letterhead, signature, title};
use super::part;
use super::table::table;
use crate::document::{Block, Document, Heading, Orientation, PageLayout, Run, Section, roman};
use crate::forms::spec::{self, Form, Part};
use crate::forms::wording::{fill, section_number};
use crate::plan::{Margins, PageOrientation, Plan};
use crate::text::line::single;
use crate::text::paper::{END_OF_TEXT, SAMPLE_MARKING, without_stop};

/// The document a plan makes in a form.
#[must_use]
pub fn document(plan: &Plan, form: &'static Form) -> Document {
    let context = Context::new(plan, form);
    let subject: Vec<String> = form.subject.iter().map(|line| fill(plan, line)).collect();
    let mut pages = Pages::new(plan.options.orientation);
    pages.add(false, vec![letterhead(&context), title(&context)]);
    for section in form.sections {
        pages.add(section.wide, section_blocks(&context, section));
    }
    pages.end_text();
    pages.add(false, vec![signature(&context)]);
    Document {
        title: format!("{} {}", form.title, subject.join(" ")),
        author: single(&plan.school.name),
        marking: if plan.sample {
            SAMPLE_MARKING.to_owned()
        } else {
            String::new()
        },
        layout: layout(plan),
        sections: pages.sections,
    }
}

fn layout(plan: &Plan) -> PageLayout {
    let Margins {
        top,
        bottom,
        left,
        right,
    } = plan.options.margins;
    PageLayout::default().with_margins(top, bottom, left, right)
}

fn section_blocks(context: &Context<'_>, section: &'static spec::Section) -> Vec<Block> {
    let number = roman(section_number(context.plan, section));
    let mut out = vec![Block::Heading(Heading {
        level: 1,
        anchor: section.key.to_owned(),
        runs: vec![Run::bold(format!("{number}. {}", section.heading))],
    })];
    for part in section.parts {
        match part {
            Part::Wording(wording) => out.extend(part::prescribed(context, wording)),
            Part::Text(text) => out.extend(part::text(context, text)),
            Part::Bases(bases) => out.extend(part::bases(context, bases)),
            Part::LevelResults => out.extend(part::level_results(context)),
            Part::Table(part) => out.push(Block::Table(table(context, part))),
            Part::Blocks(part) => out.extend(blocks(context, part)),
            Part::Duties(_) => out.extend(duties(context)),
        }
    }
    out
}

/// Collects blocks into runs of pages of one orientation.
struct Pages {
    choice: PageOrientation,
    sections: Vec<Section>,
}

impl Pages {
    fn new(choice: PageOrientation) -> Self {
        Self {
            choice,
            sections: Vec::new(),
        }
    }

    /// Closes the running text with its last sign, in the place of the stops that stand there.
    fn end_text(&mut self) {
        let last = self.sections.last_mut().and_then(|section| section.blocks.last_mut());
        if let Some(Block::Paragraph(paragraph)) = last
            && let Some(run) = paragraph.runs.last_mut()
        {
            run.text = format!("{}{END_OF_TEXT}", without_stop(&run.text));
        }
    }

    fn add(&mut self, wide: bool, blocks: Vec<Block>) {
        let orientation = match self.choice {
            PageOrientation::Mixed if !wide => Orientation::Portrait,
            PageOrientation::Mixed | PageOrientation::Landscape => Orientation::Landscape,
        };
        match self.sections.last_mut() {
            Some(section) if section.orientation == orientation => section.blocks.extend(blocks),
            _ => self.sections.push(Section { orientation, blocks }),
        }
    }
}
