//! Drafts of older formats become drafts of today's, step by step, on JSON.
//!
//! A step that was released is never changed: drafts it has migrated are out there, and the same draft must come out the
//! same wherever it is opened, or copies of it could no longer be merged.

mod steps;
mod v1_to_v2;

pub(super) use steps::migrate;
pub use steps::{STEPS, Step};
