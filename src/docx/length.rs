//! Lengths as docx-rs takes them.

use crate::document::Points;
use crate::document::length::Twips;

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
