//! A document as HTML, for the paper preview and for print. Looks are the style sheet's; here is structure only.

use super::{
    Alignment, Block, Cell, CellMerge, Document, Heading, Letterhead, Orientation, Paragraph, ParagraphKind, Row, Run,
    SignatureBlock, Table, Title,
};

/// The document as a run of `<section class="sheet">`, one for each run of pages of an orientation.
///
/// All text is escaped. Rows carry `data-row`, headings `data-section`, so that a click can lead to the field behind.
#[must_use]
pub fn html(document: &Document) -> String {
    let mut out = String::new();
    for section in &document.sections {
        let lies = match section.orientation {
            Orientation::Portrait => "upright",
            Orientation::Landscape => "lying",
        };
        out.push_str(&format!("<section class=\"sheet {lies}\">"));
        if !document.marking.is_empty() {
            element(&mut out, "p", "marking", &escape(&document.marking));
        }
        for block in &section.blocks {
            write_block(&mut out, block);
        }
        out.push_str("</section>");
    }
    out
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Letterhead(head) => letterhead(out, head),
        Block::Title(words) => title(out, words),
        Block::Heading(words) => heading(out, words),
        Block::Paragraph(words) => paragraph(out, words),
        Block::Table(rows) => table(out, rows),
        Block::Signature(block) => signature(out, block),
    }
}

fn letterhead(out: &mut String, head: &Letterhead) {
    out.push_str("<div class=\"letterhead\"><div>");
    if !head.superior.is_empty() {
        element(out, "p", "superior", &runs(&head.superior));
    }
    element(out, "p", "organisation", &runs(&head.organisation));
    element(out, "p", "number", &runs(&head.number));
    out.push_str("</div><div>");
    element(out, "p", "state", &escape(&head.state));
    element(out, "p", "motto", &format!("<span>{}</span>", escape(&head.motto)));
    element(out, "p", "place-date", &runs(&head.place_date));
    out.push_str("</div></div>");
}

fn title(out: &mut String, title: &Title) {
    out.push_str("<div class=\"title\">");
    element(out, "p", "kind", &escape(&title.kind));
    for line in &title.subject {
        element(out, "p", "subject", &runs(line));
    }
    out.push_str("</div>");
}

fn heading(out: &mut String, heading: &Heading) {
    // The page's own headings stand above these.
    let level = heading.level.clamp(1, 4) + 2;
    out.push_str(&format!(
        "<h{level} data-section=\"{}\">{}</h{level}>",
        escape(&heading.anchor),
        runs(&heading.runs)
    ));
}

fn paragraph(out: &mut String, paragraph: &Paragraph) {
    let kind = match paragraph.kind {
        ParagraphKind::Body => "body",
        ParagraphKind::Item { depth: 0 } => "item",
        ParagraphKind::Item { .. } => "item deep",
        ParagraphKind::CellLine => "line",
    };
    let alignment = match paragraph.alignment {
        Alignment::Left => "",
        Alignment::Centre => " centre",
        Alignment::Justified => " justified",
    };
    let marker = match paragraph.marker.as_str() {
        "" => String::new(),
        sign => format!("{} ", escape(sign)),
    };
    element(
        out,
        "p",
        &format!("{kind}{alignment}"),
        &format!("{marker}{}", runs(&paragraph.runs)),
    );
}

fn table(out: &mut String, table: &Table) {
    let whole: u32 = table.columns.iter().map(|column| u32::from(column.share)).sum();
    out.push_str("<table><caption>");
    out.push_str(&escape(&table.caption));
    out.push_str("</caption><colgroup>");
    for column in &table.columns {
        let per_mille = u32::from(column.share) * 1000 / whole.max(1);
        out.push_str(&format!("<col style=\"width:{}.{}%\">", per_mille / 10, per_mille % 10));
    }
    out.push_str("</colgroup><thead>");
    for row in &table.header {
        write_row(out, row, "th", &[]);
    }
    out.push_str("</thead><tbody>");
    for (index, row) in table.rows.iter().enumerate() {
        write_row(out, row, "td", table.rows.get(index + 1..).unwrap_or_default());
    }
    out.push_str("</tbody></table>");
}

fn write_row(out: &mut String, row: &Row, tag: &str, below: &[Row]) {
    out.push_str(&format!("<tr data-row=\"{}\">", escape(&row.anchor)));
    let mut column = 0;
    for cell in &row.cells {
        if cell.merge != CellMerge::Continue {
            let scope = if tag == "th" { " scope=\"col\"" } else { "" };
            let span = if cell.span > 1 {
                format!(" colspan=\"{}\"", cell.span)
            } else {
                String::new()
            };
            let height = match cell.merge {
                CellMerge::Start => 1 + below.iter().take_while(|row| continues(row, column)).count(),
                CellMerge::None | CellMerge::Continue => 1,
            };
            let rows = if height > 1 {
                format!(" rowspan=\"{height}\"")
            } else {
                String::new()
            };
            out.push_str(&format!("<{tag}{scope}{span}{rows}>"));
            for line in &cell.lines {
                paragraph(out, line);
            }
            out.push_str(&format!("</{tag}>"));
        }
        column += cell.span;
    }
    out.push_str("</tr>");
}

/// Whether the cell of a row that begins at a column continues the one above.
fn continues(row: &Row, column: u16) -> bool {
    let mut at = 0;
    for Cell { span, merge, .. } in &row.cells {
        if at == column {
            return *merge == CellMerge::Continue;
        }
        at += span;
    }
    false
}

fn signature(out: &mut String, block: &SignatureBlock) {
    out.push_str("<div class=\"signature\"><div class=\"recipients\">");
    element(out, "p", "heading", &escape(&block.recipients_heading));
    for line in &block.recipients {
        element(out, "p", "", &runs(line));
    }
    out.push_str("</div><div>");
    for line in &block.authority {
        element(out, "p", "authority", &runs(line));
    }
    if !block.note.is_empty() {
        element(out, "p", "note", &escape(&block.note));
    }
    element(out, "p", "name", &runs(&block.name));
    out.push_str("</div></div>");
}

fn element(out: &mut String, tag: &str, class: &str, inner: &str) {
    if class.is_empty() {
        out.push_str(&format!("<{tag}>{inner}</{tag}>"));
    } else {
        out.push_str(&format!("<{tag} class=\"{class}\">{inner}</{tag}>"));
    }
}

fn runs(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| {
            let mut text = escape(&run.text);
            if run.blank {
                text = format!("<span class=\"blank\">{text}</span>");
            }
            if run.italic {
                text = format!("<i>{text}</i>");
            }
            if run.bold {
                text = format!("<b>{text}</b>");
            }
            text
        })
        .collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
