//! Lengths as WordprocessingML counts them. Only conversions; which lengths a page has is decided elsewhere.

use crate::document::{Millimetres, Points};

/// Twentieths of a point, the unit of nearly every length in the format ("dxa").
pub(super) type Twips = u32;

/// Twips of whole millimetres (A4: 11906 × 16838). Rounded up: a margin that must have 15 mm has no less.
pub(super) fn from_mm(mm: Millimetres) -> Twips {
    from_tenths(u32::from(mm) * 10)
}

/// Twips of tenths of a millimetre, rounded up.
pub(super) fn from_tenths(tenths: u32) -> Twips {
    (tenths * 1440).div_ceil(254)
}

/// Twips of points.
pub(super) fn from_points(points: Points) -> Twips {
    u32::from(points) * 20
}

/// Type sizes are written in half points.
pub(super) fn half_points(points: Points) -> usize {
    usize::from(points) * 2
}

/// For the attributes docx-rs wants signed; lengths of a page are far below the limit.
pub(super) fn signed(length: Twips) -> i32 {
    i32::try_from(length).unwrap_or(i32::MAX)
}

/// For the attributes docx-rs wants as `usize`.
pub(super) fn size(length: Twips) -> usize {
    usize::try_from(length).unwrap_or(usize::MAX)
}
