//! Tables: rows and cells with their place in the grid.

use super::markup::{child, is_on, number};
use super::story::{Story, has_words};
use crate::document::manuscript::{Block, Cell, Row, Table};
use crate::docx::tree::Element;

/// The most columns a cell may cover or a row leave out: Word knows 63.
const WIDEST: usize = 1000;

impl<'a> Story<'a> {
    pub(super) fn table(&mut self, element: &'a Element, out: &mut Vec<Block>) {
        let mut table = Table::default();
        self.rows(element, &mut table.rows);
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        let inner = cells.flat_map(|cell| &cell.blocks);
        self.tally.nested_tables += inner.filter(|block| matches!(block, Block::Table(_))).count();
        if !table.rows.is_empty() {
            out.push(Block::Table(table));
        }
    }

    fn rows(&mut self, parent: &'a Element, out: &mut Vec<Row>) {
        for element in parent.elements() {
            match element.name.as_str() {
                "w:tr" => {
                    let properties = child(element, "w:trPr");
                    if self.is_removed(properties, "w:del") {
                        continue;
                    }
                    let mut row = Row {
                        header: properties.and_then(|own| is_on(own, "w:tblHeader")).unwrap_or(false),
                        cells: Vec::new(),
                    };
                    let mut column = columns(properties, "w:gridBefore").unwrap_or(0);
                    self.cells(element, &mut column, &mut row.cells);
                    out.push(row);
                }
                "w:tblPr" | "w:tblGrid" | "w:sdtPr" | "mc:Fallback" => {}
                _ => self.rows(element, out),
            }
        }
    }

    /// Counts what tracked changes did to a row or cell; whether they took it away.
    fn is_removed(&mut self, properties: Option<&Element>, mark: &str) -> bool {
        let Some(properties) = properties else { return false };
        let marks = ["w:ins", "w:del", "w:cellIns", "w:cellDel", "w:cellMerge"];
        let found = properties
            .elements()
            .filter(|child| marks.contains(&child.name.as_str()));
        self.tally.changes += found.count();
        child(properties, mark).is_some()
    }

    fn cells(&mut self, parent: &'a Element, column: &mut usize, out: &mut Vec<Cell>) {
        for element in parent.elements() {
            match element.name.as_str() {
                "w:tc" => {
                    let properties = child(element, "w:tcPr");
                    if self.is_removed(properties, "w:cellDel") {
                        continue;
                    }
                    let span = columns(properties, "w:gridSpan").unwrap_or(1).max(1);
                    self.cell(element, properties, *column, span, out);
                    *column += span;
                }
                "w:trPr" | "w:tblPrEx" | "w:sdtPr" | "mc:Fallback" => {}
                _ => self.cells(element, column, out),
            }
        }
    }

    fn cell(
        &mut self,
        element: &'a Element,
        properties: Option<&Element>,
        column: usize,
        span: usize,
        out: &mut Vec<Cell>,
    ) {
        let blocks = self.content(element);
        let continues = |name: &str| properties.and_then(|own| child(own, name)).is_some_and(is_continued);
        // No program writes words into a cell that is none of its own; if one does, they are not lost.
        let is_empty = !blocks.iter().any(has_words);
        if is_empty
            && continues("w:hMerge")
            && let Some(left) = out.last_mut()
        {
            left.span += span;
            return;
        }
        let continued = is_empty && (continues("w:vMerge") || continues("w:cellMerge"));
        out.push(Cell {
            column,
            span,
            continued,
            blocks: if continued { Vec::new() } else { blocks },
        });
    }
}

/// Whether a mark of merged cells says that this one goes on. A tracked merge says it in an attribute of its own.
fn is_continued(mark: &Element) -> bool {
    let said = mark.attribute("w:val").or_else(|| mark.attribute("w:vMerge"));
    !matches!(said, Some("restart" | "rest"))
}

fn columns(properties: Option<&Element>, name: &str) -> Option<usize> {
    Some(number::<usize>(properties?, name)?.min(WIDEST))
}
