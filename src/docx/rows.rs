//! The rows of a document's tables, written as WordprocessingML at once, in the schema's order.
//!
//! They are nearly all of a plan's Word file. Built by docx-rs, parsed again and put into order they took ten times as long as
//! packing the whole file; everything else, a page or two, still goes that way.

use quick_xml::escape::escape;

use super::grid::Placed;
use super::styles::id;
use crate::document::indent::{self, Indent};
use crate::document::{Alignment, CellMerge, PageLayout, Paragraph, printable};

/// How a row stands on its page.
#[derive(Clone, Copy)]
pub(super) struct RowLook {
    /// Repeated at the top of every page.
    pub(super) header: bool,
    /// Never broken over two pages.
    pub(super) unbroken: bool,
}

/// Writes a row.
pub(super) fn write_row(out: &mut String, cells: &[Placed<'_>], look: RowLook, layout: &PageLayout) {
    // Header rows, and rows that name the group of those below, stay with the next one.
    let keep = look.header || cells.iter().any(|cell| cell.span > 1);
    out.push_str("<w:tr>");
    if look.unbroken || look.header {
        out.push_str("<w:trPr>");
        push_if(out, look.unbroken, "<w:cantSplit/>");
        push_if(out, look.header, "<w:tblHeader/>");
        out.push_str("</w:trPr>");
    }
    for cell in cells {
        write_cell(out, cell, look.header, keep, layout);
    }
    out.push_str("</w:tr>");
}

fn write_cell(out: &mut String, cell: &Placed<'_>, header: bool, keep: bool, layout: &PageLayout) {
    out.push_str(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>", cell.width));
    if cell.span > 1 {
        out.push_str(&format!("<w:gridSpan w:val=\"{}\"/>", cell.span));
    }
    out.push_str(match cell.merge {
        CellMerge::None => "",
        CellMerge::Start => "<w:vMerge w:val=\"restart\"/>",
        CellMerge::Continue => "<w:vMerge w:val=\"continue\"/>",
    });
    push_if(out, header, "<w:vAlign w:val=\"center\"/>");
    out.push_str("</w:tcPr>");
    if cell.lines.is_empty() {
        // A cell must end with a paragraph; with the style its height follows the table's type size.
        open_paragraph(out);
        out.push_str("</w:pPr></w:p>");
    }
    for line in &cell.lines {
        write_line(out, line, header, keep, layout);
    }
    out.push_str("</w:tc>");
}

/// A line of a cell; header cells are bold and centred whatever the line says.
fn write_line(out: &mut String, line: &Paragraph, header: bool, keep: bool, layout: &PageLayout) {
    open_paragraph(out);
    push_if(out, keep, "<w:keepNext/>");
    let Indent { left, first } = indent::in_cell(line, layout);
    if left > 0 {
        let (special, by) = if first >= left {
            ("firstLine", first - left)
        } else {
            ("hanging", left - first)
        };
        out.push_str(&format!(
            "<w:ind w:left=\"{left}\" w:right=\"0\" w:{special}=\"{by}\"/>"
        ));
    }
    out.push_str(match if header { Alignment::Centre } else { line.alignment } {
        Alignment::Left => "",
        Alignment::Centre => "<w:jc w:val=\"center\"/>",
        Alignment::Justified => "<w:jc w:val=\"both\"/>",
    });
    out.push_str("</w:pPr>");
    if !line.marker.is_empty() {
        write_run(out, &format!("{} ", line.marker), header, false);
    }
    for run in line.runs.iter().filter(|run| !run.text.is_empty()) {
        write_run(out, &run.text, header || run.bold, run.italic);
    }
    out.push_str("</w:p>");
}

fn open_paragraph(out: &mut String) {
    out.push_str("<w:p><w:pPr><w:pStyle w:val=\"");
    out.push_str(id::TABLE);
    out.push_str("\"/>");
}

fn write_run(out: &mut String, text: &str, bold: bool, italic: bool) {
    out.push_str("<w:r>");
    if bold || italic {
        out.push_str("<w:rPr>");
        push_if(out, bold, "<w:b/><w:bCs/>");
        push_if(out, italic, "<w:i/><w:iCs/>");
        out.push_str("</w:rPr>");
    }
    for (line_no, line) in printable(text).split('\n').enumerate() {
        push_if(out, line_no > 0, "<w:br w:type=\"textWrapping\"/>");
        for (piece_no, piece) in line.split('\t').enumerate() {
            push_if(out, piece_no > 0, "<w:tab/>");
            if !piece.is_empty() {
                out.push_str("<w:t xml:space=\"preserve\">");
                out.push_str(&escape(piece));
                out.push_str("</w:t>");
            }
        }
    }
    out.push_str("</w:r>");
}

fn push_if(out: &mut String, condition: bool, markup: &str) {
    if condition {
        out.push_str(markup);
    }
}
