//! Drafts: a plan with its envelope, as it is stored and as it travels in a `.caitien` file.
//!
//! Reading never guesses and never changes the bytes it was given; what cannot be read is refused with a reason, so that the
//! caller can keep the bytes. Knows plans only.

mod envelope;
mod handing;
mod json;
pub mod merge;
pub mod migration;
mod reading;
mod row_ids;
mod scope;
mod standing;
mod team;
mod unknown;

pub use envelope::{Draft, FILE_EXTENSION, FORMAT, VERSION};
pub use handing::handed_to;
pub use reading::ReadError;
pub use scope::Scope;
pub use standing::{Standing, Strange, standing, strange, twin};
pub use team::{Author, Conflict, HandedOut, Remark, Team, Version};
pub use unknown::Unknown;
