//! Identities that follow from one that was never given before.

use crate::plan::{IdSource, RowId};

/// Counts on from a seed.
pub struct Seeded {
    seed: String,
    given: usize,
}

impl Seeded {
    /// Of a seed.
    pub fn new(seed: String) -> Self {
        Self { seed, given: 0 }
    }
}

impl IdSource for Seeded {
    fn next_id(&mut self) -> RowId {
        self.given += 1;
        RowId(format!("{}{}", self.seed, self.given))
    }
}
