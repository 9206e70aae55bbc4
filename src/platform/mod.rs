//! The browser, and the only place that names its interfaces: storage, clock, randomness, files, clipboard, print, address,
//! events.
//!
//! Each function does one thing and decides nothing; what can fail says so. Knows nothing of plans.

pub mod address;
pub mod arrival;
pub mod clipboard;
pub mod clock;
pub mod element;
pub mod event;
pub mod file;
pub mod print;
pub mod random;
pub mod save_in_place;
pub mod share;
pub mod storage;
pub mod timer;
