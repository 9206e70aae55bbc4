//! Paper and type measures a document is set in, with the limits of Nghị định 30/2020/NĐ-CP, Phụ lục I.

use std::ops::RangeInclusive;

/// A length on paper in whole millimetres.
pub type Millimetres = u16;

/// A type size in half points would be finer; the decree speaks of whole points.
pub type Points = u16;

/// Margins that are allowed above and below the text (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục 3).
pub const TOP_AND_BOTTOM: RangeInclusive<Millimetres> = 20..=25;

/// Margins that are allowed on the left (the same place).
pub const LEFT: RangeInclusive<Millimetres> = 30..=35;

/// Margins that are allowed on the right (the same place).
pub const RIGHT: RangeInclusive<Millimetres> = 15..=20;

/// How the pages of a document are set.
///
/// The defaults keep to Phụ lục I, phần I of Nghị định 30/2020/NĐ-CP: A4, margins 20–25 mm above and below, 30–35 mm on the
/// left, 15–20 mm on the right, text of 13 or 14 points, first lines indented by 1 or 1.27 cm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageLayout {
    /// Short side of the sheet.
    pub width: Millimetres,
    /// Long side of the sheet.
    pub height: Millimetres,
    /// Space above the text, measured with the sheet upright.
    pub top: Millimetres,
    /// Space below the text.
    pub bottom: Millimetres,
    /// Space on the left, where the sheets are bound.
    pub left: Millimetres,
    /// Space on the right.
    pub right: Millimetres,
    /// Size of running text.
    pub body: Points,
    /// Size of text inside the wide tables; the decree gives none, 10 to 11 points is what offices use.
    pub table: Points,
    /// Indent of a paragraph's first line in tenths of a millimetre (127 = 1.27 cm).
    pub first_line_tenths: u16,
    /// Space between paragraphs; at least 6 points.
    pub paragraph_gap: Points,
}

impl PageLayout {
    /// The same pages with other margins, each brought into the range that is allowed.
    #[must_use]
    pub fn with_margins(self, top: Millimetres, bottom: Millimetres, left: Millimetres, right: Millimetres) -> Self {
        let within =
            |margin: Millimetres, range: RangeInclusive<Millimetres>| margin.clamp(*range.start(), *range.end());
        Self {
            top: within(top, TOP_AND_BOTTOM),
            bottom: within(bottom, TOP_AND_BOTTOM),
            left: within(left, LEFT),
            right: within(right, RIGHT),
            ..self
        }
    }

    /// Width of the text area for a sheet standing upright or lying.
    #[must_use]
    pub fn text_width(&self, landscape: bool) -> Millimetres {
        let sheet = if landscape { self.height } else { self.width };
        sheet.saturating_sub(self.left + self.right)
    }
}

impl Default for PageLayout {
    fn default() -> Self {
        Self {
            width: 210,
            height: 297,
            top: 20,
            bottom: 20,
            left: 30,
            right: 15,
            body: 14,
            table: 11,
            first_line_tenths: 127,
            paragraph_gap: 6,
        }
    }
}
