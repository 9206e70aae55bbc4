//! School years.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A school year, named by the calendar year it begins in (2026 for 2026-2027).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SchoolYear(pub u16);

impl SchoolYear {
    /// The school year a day falls in: it rolls over on 1 August, when schools begin to prepare the next one.
    #[must_use]
    pub fn of(year: u16, month: u8) -> Self {
        Self(if month >= 8 { year } else { year.saturating_sub(1) })
    }

    /// The year before.
    #[must_use]
    pub fn previous(self) -> Self {
        Self(self.0.saturating_sub(1))
    }

    /// The year after.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.0, self.0.saturating_add(1))
    }
}
