//! A table of a finished file.

use super::look::{Styles, number};
use super::word_file::Paragraph;
use crate::docx::file::Xml;

const SIDES: [&str; 6] = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];

pub struct Table {
    pub section: usize,
    /// Width and what it is counted in.
    pub width: (i64, String),
    pub fixed: bool,
    pub grid: Vec<i64>,
    /// Whether lines are drawn on all sides and between all cells.
    pub ruled: bool,
    pub caption: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    /// Whether it is repeated on every page.
    pub header: bool,
    pub unbroken: bool,
    pub cells: Vec<Cell>,
}

pub struct Cell {
    pub width: (i64, String),
    pub span: usize,
    /// Begins (`Some(true)`) or continues (`Some(false)`) a cell over several rows.
    pub merge: Option<bool>,
    pub paragraphs: Vec<Paragraph>,
}

impl Table {
    pub fn of(xml: &Xml, styles: &Styles, section: usize) -> Self {
        let property = |name: &str| xml.at(&["w:tblPr", name]);
        let is_line = |side: &str| {
            let border = property("w:tblBorders").and_then(|borders| borders.child(side));
            border.and_then(Xml::val) == Some("single")
        };
        Self {
            section,
            width: width(property("w:tblW")),
            fixed: property("w:tblLayout").and_then(|layout| layout.attribute("w:type")) == Some("fixed"),
            grid: xml
                .child("w:tblGrid")
                .unwrap()
                .children
                .iter()
                .filter_map(|column| number(column, "w:w"))
                .collect(),
            ruled: SIDES.iter().all(|side| is_line(side)),
            caption: property("w:tblCaption")
                .and_then(Xml::val)
                .unwrap_or_default()
                .to_owned(),
            rows: xml
                .children_named("w:tr")
                .map(|row| Row::of(row, styles, section))
                .collect(),
        }
    }

    /// The rows repeated on every page.
    pub fn header(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().take_while(|row| row.header)
    }

    /// Words of the first row's cells.
    pub fn headings(&self) -> Vec<String> {
        self.rows
            .first()
            .map(|row| row.cells.iter().map(Cell::text).collect())
            .unwrap_or_default()
    }

    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.rows
            .iter()
            .flat_map(|row| &row.cells)
            .flat_map(|cell| &cell.paragraphs)
    }
}

impl Row {
    fn of(xml: &Xml, styles: &Styles, section: usize) -> Self {
        let marked = |name: &str| {
            let mark = xml.at(&["w:trPr", name]);
            mark.is_some_and(|mark| !matches!(mark.val(), Some("0" | "false")))
        };
        Self {
            header: marked("w:tblHeader"),
            unbroken: marked("w:cantSplit"),
            cells: xml
                .children_named("w:tc")
                .map(|cell| Cell::of(cell, styles, section))
                .collect(),
        }
    }
}

impl Cell {
    fn of(xml: &Xml, styles: &Styles, section: usize) -> Self {
        let property = |name: &str| xml.at(&["w:tcPr", name]);
        let span = property("w:gridSpan").and_then(|span| number(span, "w:val"));
        Self {
            width: width(property("w:tcW")),
            span: span.and_then(|span| usize::try_from(span).ok()).unwrap_or(1),
            merge: property("w:vMerge").map(|merge| merge.val() == Some("restart")),
            paragraphs: xml
                .children_named("w:p")
                .map(|paragraph| Paragraph::of(paragraph, styles, section))
                .collect(),
        }
    }

    /// Its lines, with spaces between them.
    pub fn text(&self) -> String {
        let lines: Vec<&str> = self.paragraphs.iter().map(|line| line.text.as_str()).collect();
        lines.join(" ")
    }
}

fn width(element: Option<&Xml>) -> (i64, String) {
    let Some(element) = element else {
        return (0, "none".to_owned());
    };
    let unit = element.attribute("w:type").unwrap_or_default().to_owned();
    (number(element, "w:w").unwrap_or(0), unit)
}
