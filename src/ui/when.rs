//! Times as people read them.

use crate::state::moment;
use crate::text::page::save;

/// "10:32 ngày 15/9/2026", of a time in milliseconds since 1970-01-01 UTC.
pub fn when(milliseconds: u64) -> String {
    let at = moment(milliseconds);
    save::moment(at.hour, at.minute, at.day, at.month, at.year)
}
