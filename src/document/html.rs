//! A document as HTML: for the paper preview and print, where looks are the style sheet's, and for pasting into other
//! programs, where every element carries its own.

use super::columns::widths;
use super::inline_style::style;
use super::length::from_mm;
use super::letterhead::{RIGHT_SHARE, state_size};
use super::{
    Alignment, Block, Cell, CellMerge, Document, Heading, Letterhead, Orientation, PageLayout, Paragraph,
    ParagraphKind, Row, Run, Section, SignatureBlock, Table, Title, printable,
};

/// The document as a run of `<section class="sheet">`, one for each run of pages of an orientation.
///
/// All text is escaped. Rows carry `data-row`, headings `data-section`, so that a click can lead to the field behind.
#[must_use]
pub fn html(document: &Document) -> String {
    write(document, Looks::StyleSheet)
}

/// The document as HTML that looks right without a style sheet, for the clipboard and for mail.
#[must_use]
pub fn html_for_pasting(document: &Document) -> String {
    write(document, Looks::Inline)
}

/// Where looks come from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Looks {
    StyleSheet,
    Inline,
}

fn write(document: &Document, looks: Looks) -> String {
    let mut out = String::new();
    for section in &document.sections {
        let mut page = Page::new(&mut out, looks, &document.layout, section);
        page.open_sheet();
        page.marking(&document.marking);
        for block in &section.blocks {
            page.block(block);
        }
        page.close_sheet();
    }
    out
}

/// Pages of one orientation while they are written.
pub(super) struct Page<'a> {
    out: &'a mut String,
    looks: Looks,
    layout: &'a PageLayout,
    section: &'a Section,
}

impl<'a> Page<'a> {
    pub(super) fn new(out: &'a mut String, looks: Looks, layout: &'a PageLayout, section: &'a Section) -> Self {
        Self {
            out,
            looks,
            layout,
            section,
        }
    }

    pub(super) fn open_sheet(&mut self) {
        let lies = match self.section.orientation {
            Orientation::Portrait => "upright",
            Orientation::Landscape => "lying",
        };
        self.open("section", &format!("sheet {lies}"), "");
    }

    pub(super) fn close_sheet(&mut self) {
        self.close("section");
    }

    pub(super) fn marking(&mut self, marking: &str) {
        if !marking.is_empty() {
            self.element("p", "marking", &escape(marking));
        }
    }

    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Letterhead(head) => self.letterhead(head),
            Block::Title(words) => self.title(words),
            Block::Heading(words) => self.heading(words),
            Block::Paragraph(words) => self.paragraph(words),
            Block::Table(table) => self.table(table),
            Block::Signature(block) => self.signature(block),
        }
    }

    fn letterhead(&mut self, head: &Letterhead) {
        let large = state_size(&head.state, self.text_width()) > 12;
        let size = if large { " large" } else { "" };
        self.open("table", &format!("letterhead{size}"), " role=\"presentation\"");
        let right = format!(" width=\"{RIGHT_SHARE}%\"");
        self.row(|page| {
            page.half("", |page| {
                if !head.superior.is_empty() {
                    page.element("p", "superior", &page.runs(&head.superior));
                }
                let name = page.runs(&head.organisation);
                page.element("p", "organisation", &page.ruled(&name));
            });
            page.half(&right, |page| {
                page.element("p", "state", &escape(&head.state));
                page.element("p", "motto", &page.underlined(&escape(&head.motto)));
            });
        });
        self.row(|page| {
            page.half("", |page| page.element("p", "number", &page.runs(&head.number)));
            page.half(&right, |page| {
                page.element("p", "place-date", &page.runs(&head.place_date))
            });
        });
        self.close("table");
    }

    fn title(&mut self, title: &Title) {
        self.open("div", "title", "");
        self.element("p", "kind", &escape(&title.kind));
        self.open("div", "subjects", "");
        for line in &title.subject {
            self.element("p", "subject", &self.runs(line));
        }
        self.close("div");
        self.close("div");
    }

    fn heading(&mut self, heading: &Heading) {
        let level = match self.looks {
            // The page's own headings stand above these.
            Looks::StyleSheet => heading.level.clamp(1, 4) + 2,
            Looks::Inline => heading.level.clamp(1, 4),
        };
        let tag = format!("h{level}");
        let anchor = match self.looks {
            Looks::StyleSheet => format!(" data-section=\"{}\"", escape(&heading.anchor)),
            Looks::Inline => String::new(),
        };
        let class = if heading.level > 2 { "heading minor" } else { "heading" };
        self.open(&tag, class, &anchor);
        self.out.push_str(&self.runs(&heading.runs));
        self.close(&tag);
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let kind = match paragraph.kind {
            ParagraphKind::Body => "body",
            ParagraphKind::Lead => "body introducing",
            ParagraphKind::Item { depth: 0 } => "item",
            ParagraphKind::Item { .. } => "item deep",
            ParagraphKind::CellLine => "line",
        };
        self.line(kind, paragraph);
    }

    fn line(&mut self, kind: &str, paragraph: &Paragraph) {
        let alignment = match paragraph.alignment {
            Alignment::Left => "",
            Alignment::Centre => " centre",
            Alignment::Justified => " justified",
        };
        let marker = match paragraph.marker.as_str() {
            "" => String::new(),
            sign => format!("{} ", escape(sign)),
        };
        let inner = format!("{marker}{}", self.runs(&paragraph.runs));
        self.element("p", &format!("{kind}{alignment}"), &inner);
    }

    fn table(&mut self, table: &Table) {
        self.open_table(table);
        for index in 0..table.rows.len() {
            self.body_row(table, index);
        }
        self.close_table();
    }

    /// Everything of a table before its first row.
    pub(super) fn open_table(&mut self, table: &Table) {
        self.open("table", "rows", "");
        self.element("caption", "caption", &escape(&table.caption));
        self.out.push_str("<colgroup>");
        let whole = self.text_width();
        for column in widths(table, whole, self.layout) {
            let per_mille = column * 1000 / whole.max(1);
            self.out
                .push_str(&format!("<col width=\"{}.{}%\">", per_mille / 10, per_mille % 10));
        }
        self.out.push_str("</colgroup><thead>");
        for row in &table.header {
            self.table_row(row, "th", &[]);
        }
        self.out.push_str("</thead><tbody>");
    }

    /// A row of a table by its number.
    pub(super) fn body_row(&mut self, table: &Table, index: usize) {
        if let Some(row) = table.rows.get(index) {
            self.table_row(row, "td", table.rows.get(index + 1..).unwrap_or_default());
        }
    }

    pub(super) fn close_table(&mut self) {
        self.out.push_str("</tbody>");
        self.close("table");
    }

    fn table_row(&mut self, row: &Row, tag: &str, below: &[Row]) {
        self.out.push_str(&match self.looks {
            Looks::StyleSheet => format!("<tr data-row=\"{}\">", escape(&row.anchor)),
            Looks::Inline => "<tr>".to_owned(),
        });
        let mut column = 0;
        for cell in &row.cells {
            if cell.merge != CellMerge::Continue {
                let mut attributes = String::new();
                if tag == "th" {
                    attributes.push_str(" scope=\"col\"");
                }
                if cell.span > 1 {
                    attributes.push_str(&format!(" colspan=\"{}\"", cell.span));
                }
                let height = match cell.merge {
                    CellMerge::Start => 1 + below.iter().take_while(|row| continues(row, column)).count(),
                    CellMerge::None | CellMerge::Continue => 1,
                };
                if height > 1 {
                    attributes.push_str(&format!(" rowspan=\"{height}\""));
                }
                self.open(tag, "cell", &attributes);
                for line in &cell.lines {
                    let kind = match line.kind {
                        ParagraphKind::Item { depth: 0 } => "line entry",
                        ParagraphKind::Item { .. } => "line entry deep",
                        ParagraphKind::Body | ParagraphKind::Lead | ParagraphKind::CellLine => "line",
                    };
                    self.line(kind, line);
                }
                self.close(tag);
            }
            column += cell.span;
        }
        self.out.push_str("</tr>");
    }

    fn signature(&mut self, block: &SignatureBlock) {
        self.open("table", "signature", " role=\"presentation\"");
        self.row(|page| {
            page.half(" width=\"50%\"", |page| {
                page.element("p", "recipients", &escape(&block.recipients_heading));
                for line in &block.recipients {
                    page.element("p", "recipient", &page.runs(line));
                }
            });
            page.half(" width=\"50%\"", |page| {
                for line in &block.authority {
                    page.element("p", "authority", &page.runs(line));
                }
                if !block.note.is_empty() {
                    page.element("p", "note", &escape(&block.note));
                }
                page.element("p", "name", &page.runs(&block.name));
            });
        });
        self.close("table");
    }

    /// A row of a table that only sets text side by side.
    fn row(&mut self, cells: impl FnOnce(&mut Self)) {
        self.out.push_str("<tr>");
        cells(self);
        self.out.push_str("</tr>");
    }

    fn half(&mut self, attributes: &str, content: impl FnOnce(&mut Self)) {
        self.open("td", "half", attributes);
        content(self);
        self.close("td");
    }

    /// Words with a line of a part of their width below.
    fn ruled(&self, inner: &str) -> String {
        match self.looks {
            Looks::StyleSheet => format!("<span class=\"ruled\">{inner}</span>"),
            // Programs that take pasted text draw no line shorter than the words.
            Looks::Inline => inner.to_owned(),
        }
    }

    /// Words with a line as long as they are.
    fn underlined(&self, inner: &str) -> String {
        match self.looks {
            Looks::StyleSheet => format!("<span>{inner}</span>"),
            Looks::Inline => format!("<u>{inner}</u>"),
        }
    }

    fn element(&mut self, tag: &str, class: &str, inner: &str) {
        self.open(tag, class, "");
        self.out.push_str(inner);
        self.close(tag);
    }

    fn open(&mut self, tag: &str, class: &str, attributes: &str) {
        let looks = match self.looks {
            Looks::StyleSheet => format!(" class=\"{class}\""),
            Looks::Inline => match style(class).as_str() {
                "" => String::new(),
                style => format!(" style=\"{style}\""),
            },
        };
        self.out.push_str(&format!("<{tag}{looks}{attributes}>"));
    }

    fn close(&mut self, tag: &str) {
        self.out.push_str(&format!("</{tag}>"));
    }

    fn runs(&self, inner: &[Run]) -> String {
        runs(inner, self.looks)
    }

    fn text_width(&self) -> u32 {
        let lying = self.section.orientation == Orientation::Landscape;
        from_mm(self.layout.text_width(lying))
    }
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

fn runs(runs: &[Run], looks: Looks) -> String {
    runs.iter()
        .filter(|run| !run.text.is_empty())
        .map(|run| {
            let mut text = escape(&run.text);
            if run.blank && looks == Looks::StyleSheet {
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
    printable(text)
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
