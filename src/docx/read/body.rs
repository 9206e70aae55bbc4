//! The body: paragraphs and tables from top to bottom.

use super::headings::Headings;
use super::words::of_paragraph;
use crate::document::Transcript;
use crate::docx::tree::Element;

/// The words of a document part; none where it has no body.
pub(super) fn transcript(document: &Element, headings: &Headings) -> Option<Transcript> {
    let body = document.elements().find(|child| child.name == "w:body")?;
    let mut out = Transcript::default();
    blocks(body, headings, &mut out);
    Some(out)
}

/// Content controls, insertions and other wrappings around blocks are looked through.
fn blocks(parent: &Element, headings: &Headings, out: &mut Transcript) {
    for child in parent.elements() {
        match child.name.as_str() {
            "w:p" => {
                let words = of_paragraph(child);
                if headings.is_heading(child) && !words.trim().is_empty() {
                    out.heading(&words);
                } else {
                    out.text(&words);
                }
            }
            "w:tbl" => rows(child, out),
            "w:sectPr" | "w:del" | "w:moveFrom" | "mc:Fallback" => {}
            _ => blocks(child, headings, out),
        }
    }
}

fn rows(table: &Element, out: &mut Transcript) {
    for child in table.elements() {
        match child.name.as_str() {
            "w:tr" if is_deleted(child) => {}
            "w:tr" => {
                let mut found = Vec::new();
                cells(child, &mut found);
                out.row(found);
            }
            "w:tblPr" | "w:tblGrid" => {}
            _ => rows(child, out),
        }
    }
}

fn is_deleted(row: &Element) -> bool {
    let properties = row.elements().filter(|child| child.name == "w:trPr");
    properties.flat_map(Element::elements).any(|mark| mark.name == "w:del")
}

fn cells(row: &Element, out: &mut Vec<String>) {
    for child in row.elements() {
        match child.name.as_str() {
            "w:tc" => {
                let mut lines = Vec::new();
                cell_lines(child, &mut lines);
                out.push(lines.join("\n"));
            }
            "w:trPr" | "w:tblPrEx" => {}
            _ => cells(child, out),
        }
    }
}

/// The lines of a cell; those of a table within it follow in order.
fn cell_lines(cell: &Element, out: &mut Vec<String>) {
    for child in cell.elements() {
        match child.name.as_str() {
            "w:p" => out.push(of_paragraph(child)),
            "w:tcPr" | "w:trPr" | "w:tblPr" | "w:tblGrid" | "mc:Fallback" => {}
            _ => cell_lines(child, out),
        }
    }
}
