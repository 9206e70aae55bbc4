//! Lengths finer than millimetres, in the unit office programs count in. Only conversions; which lengths a page has is
//! decided elsewhere.

use super::{Millimetres, Points};

/// Twentieths of a point.
pub type Twips = u32;

/// Twips of whole millimetres (A4: 11906 × 16838). Rounded up: a margin that must have 15 mm has no less.
#[must_use]
pub fn from_mm(mm: Millimetres) -> Twips {
    from_tenths(u32::from(mm) * 10)
}

/// Twips of tenths of a millimetre, rounded up.
#[must_use]
pub fn from_tenths(tenths: u32) -> Twips {
    (tenths * 1440).div_ceil(254)
}

/// Twips of points.
#[must_use]
pub fn from_points(points: Points) -> Twips {
    u32::from(points) * 20
}
