//! The words of a document in their places, without looks: what is left to compare when a file is read again.

use serde::{Deserialize, Serialize};

use super::manuscript::{self, Manuscript};
use super::{Block, Cell, Document, Paragraph, Row, Run, printable};

/// A document's words, passage by passage.
///
/// Made from a [`Document`] and from a file that was read, in the same way: text is printable, white space within a line is
/// one space, empty lines are left out. Headers and footers are not part of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Transcript {
    /// What stands before the first heading of the first level, then what stands below each.
    pub passages: Vec<Passage>,
}

/// What stands below a heading of the first level.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Passage {
    /// The heading; empty for what stands before the first.
    pub heading: String,
    /// Lines and rows from top to bottom.
    pub entries: Vec<Entry>,
}

/// A line of text or a row of a table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Entry {
    /// A line.
    Line(String),
    /// The cells of a row, lines of a cell separated by `\n`; a cell that continues the one above is empty.
    Row(Vec<String>),
}

impl Transcript {
    /// Begins a passage.
    pub fn heading(&mut self, words: &str) {
        self.passages.push(Passage {
            heading: tidy(words).replace('\n', " "),
            entries: Vec::new(),
        });
    }

    /// Adds the lines of a text.
    pub fn text(&mut self, words: &str) {
        for line in tidy(words).split('\n').filter(|line| !line.is_empty()) {
            self.add(Entry::Line(line.to_owned()));
        }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.add(Entry::Row(cells.into_iter().map(|cell| tidy(&cell)).collect()));
    }

    fn add(&mut self, entry: Entry) {
        if self.passages.is_empty() {
            self.passages.push(Passage::default());
        }
        if let Some(passage) = self.passages.last_mut() {
            passage.entries.push(entry);
        }
    }

    /// All words of all places, in order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.passages.iter().flat_map(|passage| {
            let entries = passage.entries.iter().flat_map(Entry::texts);
            std::iter::once(passage.heading.as_str()).chain(entries)
        })
    }
}

impl Entry {
    /// The line, or the cells.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        match self {
            Self::Line(line) => std::slice::from_ref(line),
            Self::Row(cells) => cells.as_slice(),
        }
        .iter()
        .map(String::as_str)
    }
}

impl From<&Document> for Transcript {
    fn from(document: &Document) -> Self {
        let mut out = Self::default();
        for block in document.sections.iter().flat_map(|section| &section.blocks) {
            add_block(&mut out, block);
        }
        out
    }
}

impl From<&Manuscript> for Transcript {
    fn from(manuscript: &Manuscript) -> Self {
        let mut out = Self::default();
        for block in &manuscript.blocks {
            match block {
                manuscript::Block::Paragraph(paragraph) if paragraph.heading == Some(0) && !paragraph.is_empty() => {
                    out.heading(&paragraph.printed());
                }
                manuscript::Block::Paragraph(paragraph) => out.text(&paragraph.printed()),
                manuscript::Block::Table(table) => {
                    for row in &table.rows {
                        out.row(row.cells.iter().map(|cell| cell.lines().join("\n")));
                    }
                }
            }
        }
        out
    }
}

fn add_block(out: &mut Transcript, block: &Block) {
    match block {
        Block::Letterhead(head) => {
            out.row([
                format!("{}\n{}", words(&head.superior), words(&head.organisation)),
                format!("{}\n{}", head.state, head.motto),
            ]);
            out.row([words(&head.number), words(&head.place_date)]);
        }
        Block::Title(title) => {
            out.text(&title.kind);
            for line in &title.subject {
                out.text(&words(line));
            }
        }
        Block::Heading(heading) if heading.level == 1 => out.heading(&words(&heading.runs)),
        Block::Heading(heading) => out.text(&words(&heading.runs)),
        Block::Paragraph(paragraph) => out.text(&line(paragraph)),
        Block::Table(table) => {
            for Row { cells, .. } in table.header.iter().chain(&table.rows) {
                out.row(cells.iter().map(cell));
            }
        }
        Block::Signature(block) => {
            let recipients = block.recipients.iter().map(|line| words(line));
            let left: Vec<String> = std::iter::once(block.recipients_heading.clone())
                .chain(recipients)
                .collect();
            let authority = block.authority.iter().map(|line| words(line));
            let right: Vec<String> = authority.chain([block.note.clone(), words(&block.name)]).collect();
            out.row([left.join("\n"), right.join("\n")]);
        }
    }
}

fn cell(cell: &Cell) -> String {
    cell.lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A paragraph with its marker.
pub(super) fn line(paragraph: &Paragraph) -> String {
    let text = words(&paragraph.runs);
    if paragraph.marker.is_empty() {
        text
    } else {
        format!("{} {text}", paragraph.marker)
    }
}

/// The text of runs.
pub(super) fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Printable, one space between words, no empty lines.
fn tidy(text: &str) -> String {
    printable(text)
        .split('\n')
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}
