//! Texts of any origin read as manuscripts: Word files, HTML, the clipboard; and whatever else bytes may be.

mod fuzz;
mod hostile;
mod html;
mod kinds;
mod legacy;
mod numbered;
mod office;
mod plain;
mod tables;
mod word;

use cai_tien::document::manuscript::{Block, Manuscript, Row, lines};

use crate::word::foreign::package;

/// A Word file with this body and these other parts: kind of relationship, name and content.
pub fn word_file(body: &str, others: &[(&str, &str, &str)]) -> Vec<u8> {
    const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    let to_main = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/word/document.xml\"/></Relationships>";
    let entries: String = others
        .iter()
        .map(|(kind, name, _)| format!("<Relationship Id=\"{name}\" Type=\"x/{kind}\" Target=\"{name}\"/>"))
        .collect();
    let relationships = format!("<Relationships>{entries}</Relationships>");
    let document = format!("<w:document {W}><w:body>{body}<w:sectPr/></w:body></w:document>");
    let named: Vec<(String, &str)> = others
        .iter()
        .map(|(_, name, content)| (format!("word/{name}"), *content))
        .collect();
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("_rels/.rels", to_main.as_bytes()),
        ("word/document.xml", document.as_bytes()),
        ("word/_rels/document.xml.rels", relationships.as_bytes()),
    ];
    parts.extend(named.iter().map(|(name, content)| (name.as_str(), content.as_bytes())));
    package(&parts)
}

fn read_word(body: &str, others: &[(&str, &str, &str)]) -> Manuscript {
    cai_tien::docx::read(&word_file(body, others)).unwrap().manuscript
}

/// A paragraph with these properties and one run.
fn p(properties: &str, words: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>")
}

/// All paragraphs as printed.
fn printed(manuscript: &Manuscript) -> Vec<String> {
    lines(&manuscript.blocks)
}

/// Rows of the first table.
fn rows(manuscript: &Manuscript) -> &[Row] {
    let table = manuscript.blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Paragraph(_) => None,
    });
    &table.expect("a table").rows
}

/// Cells of a row: column, columns covered, words; "^" for one that continues the cell above.
fn cells(row: &Row) -> Vec<(usize, usize, String)> {
    let words = |cell: &cai_tien::document::manuscript::Cell| match cell.continued {
        true => "^".to_owned(),
        false => cell.lines().join("/"),
    };
    row.cells
        .iter()
        .map(|cell| (cell.column, cell.span, words(cell)))
        .collect()
}
