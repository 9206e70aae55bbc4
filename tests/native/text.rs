//! Handling of Vietnamese text.

mod fold;
mod money;
mod slot;
mod time;
