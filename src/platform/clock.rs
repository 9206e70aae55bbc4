//! The clock of the machine, in its own time zone.

use js_sys::Date;

/// A moment as a person reads it off a clock and a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Year.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month.
    pub day: u8,
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute.
    pub minute: u8,
    /// Second.
    pub second: u8,
}

/// Milliseconds since 1970-01-01 UTC.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a float's cast saturates
pub fn now() -> u64 {
    Date::now() as u64
}

/// Milliseconds since the page was opened: for measuring, as nobody can set it back.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a float's cast saturates
pub fn elapsed() -> u64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or(0, |performance| performance.now() as u64)
}

/// The local reading of a time in milliseconds since 1970-01-01 UTC.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // the browser gives small numbers as u32
pub fn local(milliseconds: u64) -> Moment {
    let date = Date::new(&(milliseconds as f64).into());
    Moment {
        year: date.get_full_year() as u16,
        month: date.get_month() as u8 + 1,
        day: date.get_date() as u8,
        hour: date.get_hours() as u8,
        minute: date.get_minutes() as u8,
        second: date.get_seconds() as u8,
    }
}
