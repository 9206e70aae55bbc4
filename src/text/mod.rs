//! Every Vietnamese string the program shows or prints, and what is done to text on the way out: NFC, lines, numbers, dates.
//!
//! Other modules hold no Vietnamese (the data of forms and of the catalogue excepted). Nothing here is applied while
//! someone types.

pub mod basis;
pub mod catalogue;
pub mod check;
pub mod citation;
pub mod code;
pub mod command;
pub mod dates;
pub mod defaults;
pub mod draft;
pub mod fold;
pub mod guide;
pub mod import;
pub mod legacy;
pub mod likeness;
pub mod line;
pub mod money;
pub mod page;
pub mod paper;
pub mod phrase;
pub mod privacy;
pub mod rollover;
pub mod slips;
pub mod slot;
pub mod spelt;
pub mod syllable;
pub mod time;
pub mod word;
