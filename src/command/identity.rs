//! Identities nobody else gives.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use crate::plan::{IdSource, RowId};

/// Gives identities from the random keys std makes for each process.
pub struct Identities {
    keys: RandomState,
    given: u64,
}

impl Identities {
    /// A source of its own.
    pub fn new() -> Self {
        Self {
            keys: RandomState::new(),
            given: 0,
        }
    }

    /// An identity never given before: random digits that differ between runs, then a count that differs within one.
    pub fn next(&mut self) -> String {
        self.given += 1;
        format!("{:016x}{:x}", self.keys.hash_one(self.given), self.given)
    }
}

impl IdSource for Identities {
    fn next_id(&mut self) -> RowId {
        RowId(self.next())
    }
}
