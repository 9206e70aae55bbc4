//! The HTML of a document in pieces, and the way from what is drawn to what is to be drawn in small changes, so that only what
//! changed is drawn anew and a long document is drawn bit by bit. Knows no page; whoever draws makes one change after the other.

use super::html::{Looks, Page};
use super::{Block, Document};

/// Rows or blocks that one change draws at most.
const AT_ONCE: usize = 24;

/// One run of pages of an orientation, as [`html`](super::html()) writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its opening tag.
    pub open: String,
    /// What stands on it, each an element of its own.
    pub pieces: Vec<Piece>,
}

/// One element of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Anything but a table of rows.
    Whole(String),
    /// A table.
    Table {
        /// Everything before its first row.
        head: String,
        /// Its rows.
        rows: Vec<String>,
    },
}

/// A step from what is drawn to what is to be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// In place of all sheets, empty ones.
    Sheets(String),
    /// In place of some pieces of a sheet, others.
    Pieces {
        /// Which sheet.
        sheet: usize,
        /// The first piece that goes; where others come.
        from: usize,
        /// How many go.
        gone: usize,
        /// What comes.
        html: String,
    },
    /// In place of some rows of a table, others.
    Rows {
        /// Which sheet.
        sheet: usize,
        /// Which piece of it.
        piece: usize,
        /// The first row that goes; where others come.
        from: usize,
        /// How many go.
        gone: usize,
        /// What comes.
        html: String,
    },
}

/// The document in pieces, for a style sheet.
#[must_use]
pub fn sheets(document: &Document) -> Vec<Sheet> {
    document
        .sections
        .iter()
        .map(|section| {
            let written = |write: &dyn Fn(&mut Page<'_>)| {
                let mut out = String::new();
                write(&mut Page::new(&mut out, Looks::StyleSheet, &document.layout, section));
                out
            };
            let marking = written(&|page| page.marking(&document.marking));
            let marking = (!marking.is_empty()).then_some(Piece::Whole(marking));
            let blocks = section.blocks.iter().map(|block| match block {
                Block::Table(table) => Piece::Table {
                    head: written(&|page| page.open_table(table)),
                    rows: (0..table.rows.len())
                        .map(|index| written(&|page| page.body_row(table, index)))
                        .collect(),
                },
                block => Piece::Whole(written(&|page| page.block(block))),
            });
            Sheet {
                open: written(&|page| page.open_sheet()),
                pieces: marking.into_iter().chain(blocks).collect(),
            }
        })
        .collect()
}

/// The next small change from what is drawn towards what is wanted; `drawn` is what is drawn after it. None when nothing is
/// left to do.
#[must_use]
pub fn next_change(drawn: &mut Vec<Sheet>, wanted: &[Sheet]) -> Option<Change> {
    if drawn.len() != wanted.len() || drawn.iter().zip(wanted).any(|(old, new)| old.open != new.open) {
        *drawn = wanted.iter().map(Sheet::empty).collect();
        return Some(Change::Sheets(drawn.iter().map(Sheet::html).collect()));
    }
    let mut pairs = drawn.iter_mut().zip(wanted).enumerate();
    pairs.find_map(|(sheet, (old, new))| change_within(sheet, &mut old.pieces, &new.pieces))
}

fn change_within(sheet: usize, drawn: &mut Vec<Piece>, wanted: &[Piece]) -> Option<Change> {
    let same_place = |old: &Piece, new: &Piece| old == new || old.is_same_table(new);
    let Replaced { from, gone, come } = replaced(drawn, wanted, same_place);
    if gone == 0 && come == 0 {
        // Every piece is there; what is left is within tables.
        let mut pairs = drawn.iter_mut().zip(wanted).enumerate();
        return pairs.find_map(|(piece, (old, new))| rows_changed(sheet, piece, old, new));
    }
    let come: Vec<Piece> = wanted.iter().skip(from).take(come).map(Piece::without_rows).collect();
    let html = come.iter().map(Piece::html).collect();
    drawn.splice(from..from + gone, come);
    Some(Change::Pieces {
        sheet,
        from,
        gone,
        html,
    })
}

fn rows_changed(sheet: usize, piece: usize, old: &mut Piece, new: &Piece) -> Option<Change> {
    let (Piece::Table { rows: old, .. }, Piece::Table { rows: new, .. }) = (old, new) else {
        return None;
    };
    let Replaced { from, gone, come } = replaced(old, new, |old, new| old == new);
    if gone == 0 && come == 0 {
        return None;
    }
    let come: Vec<String> = new.iter().skip(from).take(come).cloned().collect();
    let html = come.concat();
    old.splice(from..from + gone, come);
    Some(Change::Rows {
        sheet,
        piece,
        from,
        gone,
        html,
    })
}

/// Where two lists differ: what goes and what comes in its place.
struct Replaced {
    from: usize,
    gone: usize,
    come: usize,
}

/// The first part of what differs, no more than is drawn at once.
fn replaced<T>(old: &[T], new: &[T], same: impl Fn(&T, &T) -> bool) -> Replaced {
    let common = old.len().min(new.len());
    let from = old.iter().zip(new).take_while(|(old, new)| same(old, new)).count();
    let end = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take(common - from)
        .take_while(|(old, new)| same(old, new))
        .count();
    let (gone, come) = (old.len() - from - end, new.len() - from - end);
    if come > AT_ONCE {
        // The rest follows in the next change.
        return Replaced {
            from,
            gone: gone.min(AT_ONCE),
            come: AT_ONCE,
        };
    }
    Replaced { from, gone, come }
}

impl Sheet {
    fn empty(&self) -> Self {
        Self {
            open: self.open.clone(),
            pieces: Vec::new(),
        }
    }

    /// The sheet as it is written.
    #[must_use]
    pub fn html(&self) -> String {
        let inner: String = self.pieces.iter().map(Piece::html).collect();
        format!("{}{inner}</section>", self.open)
    }
}

impl Piece {
    /// The piece as it is written.
    #[must_use]
    pub fn html(&self) -> String {
        match self {
            Self::Whole(html) => html.clone(),
            Self::Table { head, rows } => format!("{head}{}</tbody></table>", rows.concat()),
        }
    }

    /// Whether both are tables that differ at most in their rows.
    fn is_same_table(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Table { head, .. }, Self::Table { head: other, .. }) if head == other)
    }

    fn without_rows(&self) -> Self {
        match self {
            Self::Whole(html) => Self::Whole(html.clone()),
            Self::Table { head, .. } => Self::Table {
                head: head.clone(),
                rows: Vec::new(),
            },
        }
    }
}
