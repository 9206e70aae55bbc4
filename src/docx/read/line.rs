//! What was collected of a paragraph: its runs, and what hangs on it.

use super::runs::Runs;
use crate::docx::tree::Element;

/// A paragraph while it is read.
#[derive(Default)]
pub(super) struct Line<'a> {
    pub(super) runs: Runs,
    /// Contents of text boxes.
    pub(super) boxes: Vec<&'a Element>,
    /// Part and number of footnotes.
    pub(super) footnotes: Vec<(&'static str, String)>,
}
