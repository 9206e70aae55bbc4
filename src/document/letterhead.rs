//! Measures of the head of an administrative document, the same on every medium.

use super::Points;
use super::length::Twips;
use super::type_width::width;

/// The right column's share of the width in percent: quốc hiệu must fit on one line.
pub const RIGHT_SHARE: u32 = 56;

/// Quốc hiệu may have 13 or 12 points; tiêu ngữ is one point larger (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 1).
const STATE_SIZES: [Points; 2] = [13, 12];

/// What a line may differ in another version of the font.
const SLACK: Twips = 60;

/// Width of the right column, on a page whose text is that wide.
#[must_use]
pub fn right_width(text_width: Twips) -> Twips {
    text_width * RIGHT_SHARE / 100
}

/// Size of quốc hiệu, the superior body and the school: the larger one that keeps quốc hiệu on one line.
#[must_use]
pub fn state_size(state: &str, text_width: Twips) -> Points {
    let space = right_width(text_width);
    let fits = |size: &Points| width(state, *size, true).saturating_add(SLACK) <= space;
    let [_, smallest] = STATE_SIZES;
    STATE_SIZES.into_iter().find(fits).unwrap_or(smallest)
}
