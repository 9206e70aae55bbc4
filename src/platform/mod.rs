//! The browser, and the only place that names its interfaces: storage, database, clock, randomness, files, clipboard, print, address,
//! events, the second thread, the page around a program that stops, the program kept and installed.
//!
//! Each function does one thing and decides nothing; what can fail says so. Knows nothing of plans.

pub mod address;
pub mod arrival;
pub mod background;
pub mod background_scope;
pub mod channel;
pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod database;
pub mod element;
pub mod event;
pub mod file;
pub mod install;
mod js_text;
pub mod locks;
pub mod measure;
pub mod persistence;
pub mod print;
pub mod random;
pub mod save_in_place;
pub mod share;
pub mod storage;
pub mod task;
pub mod timer;
pub mod worker;
