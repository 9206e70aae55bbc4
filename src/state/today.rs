//! The day and the time of the machine.

use crate::platform::clock;
pub use crate::platform::clock::Moment;

/// The time in milliseconds since 1970-01-01 UTC.
#[must_use]
pub fn now() -> u64 {
    clock::now()
}

/// The present moment.
#[must_use]
pub fn today() -> Moment {
    clock::local(clock::now())
}

/// The local reading of a time in milliseconds since 1970-01-01 UTC.
#[must_use]
pub fn moment(milliseconds: u64) -> Moment {
    clock::local(milliseconds)
}
