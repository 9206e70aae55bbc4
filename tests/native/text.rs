//! Handling of Vietnamese text.

mod fold;
mod slot;
