//! The official forms: which one is proposed, what each prescribes, what it prints of a plan and what it says is missing.

mod completeness;
mod data;
mod every;
mod golden;
mod options;
mod prescribed;
mod proposing;
mod starters;
mod whereabouts;

use cai_tien::document::{Block, Cell, Document, Run, Table};
use cai_tien::forms::{FORMS, Form};
use cai_tien::plan::SchoolKind;

/// Every form for every kind of school, each in a year it is for.
fn every() -> impl Iterator<Item = (&'static Form, SchoolKind, u16)> {
    FORMS.into_iter().flat_map(|form| {
        let year = form.first_year.or(form.last_year).unwrap_or(2026);
        SchoolKind::ALL.map(|kind| (form, kind, year))
    })
}

fn blocks(document: &Document) -> impl Iterator<Item = &Block> {
    document.sections.iter().flat_map(|section| &section.blocks)
}

fn tables(document: &Document) -> Vec<&Table> {
    blocks(document)
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect()
}

/// Every run of the document.
fn runs(document: &Document) -> Vec<&Run> {
    let mut out: Vec<&Run> = Vec::new();
    for block in blocks(document) {
        match block {
            Block::Letterhead(head) => {
                for runs in [&head.superior, &head.organisation, &head.number, &head.place_date] {
                    out.extend(runs);
                }
            }
            Block::Title(title) => out.extend(title.subject.iter().flatten()),
            Block::Heading(heading) => out.extend(&heading.runs),
            Block::Paragraph(paragraph) => out.extend(&paragraph.runs),
            Block::Table(table) => {
                let rows = table.header.iter().chain(&table.rows);
                let lines = rows.flat_map(|row| &row.cells).flat_map(|cell| &cell.lines);
                out.extend(lines.flat_map(|line| &line.runs));
            }
            Block::Signature(block) => {
                out.extend(block.recipients.iter().flatten());
                out.extend(block.authority.iter().flatten());
                out.extend(&block.name);
            }
        }
    }
    out
}

fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Lines of a cell with their signs.
fn cell_words(cell: &Cell) -> String {
    let lines: Vec<String> = cell
        .lines
        .iter()
        .map(|line| format!("{} {}", line.marker, words(&line.runs)).trim().to_owned())
        .collect();
    lines.join("\n")
}

/// Headings of the first level.
fn section_headings(document: &Document) -> Vec<String> {
    blocks(document)
        .filter_map(|block| match block {
            Block::Heading(heading) if heading.level == 1 => Some(words(&heading.runs)),
            _ => None,
        })
        .collect()
}
