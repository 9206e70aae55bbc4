//! Words by which things in other people's texts are recognised.

pub(super) mod columns;
pub(super) mod headings;
pub(super) mod marks;
