//! Vietnamese as it was written before Unicode: letters hidden behind other letters by the font that shows them.
//!
//! Only the name of a font says that a text is one of these; without it nothing is turned, however strange it looks.

mod encoding;
mod tcvn3;
mod vni;

pub use encoding::Encoding;
