//! Words by which things in other people's texts are recognised.

pub(super) mod marks;
