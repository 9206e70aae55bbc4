//! Which paragraphs and tables of a file are letterhead, title, body and signature.

use super::table::{Cell, Table};
use super::word_file::{Block, Paragraph, WordFile};

/// Type and subject of a document.
pub struct Title<'a> {
    pub kind: &'a Paragraph,
    pub subject: Vec<&'a Paragraph>,
    /// The paragraph that carries the line below.
    pub rule: &'a Paragraph,
}

/// A numbered section with everything below its heading.
pub struct Chapter<'a> {
    pub heading: &'a Paragraph,
    pub blocks: &'a [Block],
}

impl WordFile {
    /// The two columns at the head of the file.
    pub fn letterhead(&self) -> Result<[&Cell; 4], String> {
        let Some(Block::Table(table)) = self.blocks.first() else {
            return Err("the file does not begin with a letterhead".to_owned());
        };
        let cells: Vec<&Cell> = table.rows.iter().flat_map(|row| &row.cells).collect();
        cells
            .try_into()
            .map_err(|_| "the letterhead has not two rows of two cells".to_owned())
    }

    pub fn title(&self) -> Result<Title<'_>, String> {
        let end = self.end_of_title()?;
        let lines: Vec<&Paragraph> = self.blocks[1..=end].iter().filter_map(Block::paragraph).collect();
        match lines.as_slice() {
            [kind, subject @ .., rule] if !subject.is_empty() => Ok(Title {
                kind,
                subject: subject.to_vec(),
                rule,
            }),
            _ => Err("type, subject and a line do not follow each other".to_owned()),
        }
    }

    fn end_of_title(&self) -> Result<usize, String> {
        let is_rule = |block: &Block| block.paragraph().is_some_and(|paragraph| paragraph.look.rule);
        let found = self.blocks.iter().position(is_rule);
        found.ok_or_else(|| "no line below the title".to_owned())
    }

    /// From the title to the signature.
    pub fn body(&self) -> Result<&[Block], String> {
        let end = self.blocks.iter().rposition(|block| block.table().is_some());
        let start = self.end_of_title()? + 1;
        Ok(&self.blocks[start..end.unwrap_or(start).max(start)])
    }

    /// Recipients and signature.
    pub fn signature(&self) -> Result<(&Table, &Cell, &Cell), String> {
        let table = self.blocks.iter().rev().find_map(Block::table);
        let table = table.ok_or("there is no signature")?;
        match table.rows.as_slice() {
            [row] if row.cells.len() == 2 => Ok((table, &row.cells[0], &row.cells[1])),
            _ => Err("recipients and signature are not one row of two cells".to_owned()),
        }
    }

    /// The tables of the body.
    pub fn tables(&self) -> Result<Vec<&Table>, String> {
        Ok(self.body()?.iter().filter_map(Block::table).collect())
    }

    /// Paragraphs of the body outside of tables that hold words.
    pub fn lines(&self) -> Result<Vec<&Paragraph>, String> {
        let lines = self.body()?.iter().filter_map(Block::paragraph);
        Ok(lines.filter(|line| !line.is_empty()).collect())
    }

    /// Paragraphs of the body that are no headings.
    pub fn running(&self) -> Result<Vec<&Paragraph>, String> {
        Ok(self
            .lines()?
            .into_iter()
            .filter(|line| line.look.outline.is_none())
            .collect())
    }

    /// Every paragraph of the file, those of tables and headers too.
    pub fn everything(&self) -> impl Iterator<Item = &Paragraph> {
        let body = self.blocks.iter().flat_map(|block| -> Vec<&Paragraph> {
            match block {
                Block::Paragraph(paragraph) => vec![paragraph],
                Block::Table(table) => table.paragraphs().collect(),
            }
        });
        body.chain(self.headers.values().flat_map(|header| &header.paragraphs))
    }

    /// The sections of the form.
    pub fn chapters(&self) -> Result<Vec<Chapter<'_>>, String> {
        let body = self.body()?;
        let is_start = |block: &Block| block.paragraph().is_some_and(|line| line.look.outline == Some(0));
        let starts: Vec<usize> = (0..body.len()).filter(|place| is_start(&body[*place])).collect();
        let ends = starts.iter().copied().skip(1).chain([body.len()]);
        let chapters = starts.iter().zip(ends).filter_map(|(start, end)| {
            Some(Chapter {
                heading: body[*start].paragraph()?,
                blocks: &body[start + 1..end],
            })
        });
        Ok(chapters.collect())
    }

    /// The section whose heading ends with these words.
    pub fn chapter(&self, words: &str) -> Result<Chapter<'_>, String> {
        let chapters = self.chapters()?;
        let found = chapters
            .into_iter()
            .find(|chapter| chapter.heading.text.ends_with(&format!(". {words}")));
        found.ok_or_else(|| format!("there is no section {words}"))
    }
}

impl Chapter<'_> {
    /// Words of its paragraphs.
    pub fn lines(&self) -> Vec<&str> {
        let lines = self.blocks.iter().filter_map(Block::paragraph);
        lines
            .filter(|line| !line.is_empty())
            .map(|line| line.text.as_str())
            .collect()
    }

    /// Its only table.
    pub fn table(&self) -> Result<&Table, String> {
        let tables: Vec<&Table> = self.blocks.iter().filter_map(Block::table).collect();
        match tables.as_slice() {
            [table] => Ok(table),
            _ => Err(format!("{} tables in {}", tables.len(), self.heading.text)),
        }
    }
}

impl Block {
    pub fn paragraph(&self) -> Option<&Paragraph> {
        match self {
            Self::Paragraph(paragraph) => Some(paragraph),
            Self::Table(_) => None,
        }
    }

    pub fn table(&self) -> Option<&Table> {
        match self {
            Self::Paragraph(_) => None,
            Self::Table(table) => Some(table),
        }
    }
}
