//! Handling of Vietnamese text.

mod basis;
mod fold;
mod money;
mod slot;
mod time;
