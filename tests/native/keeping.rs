//! Keeping drafts on shelves that fail in every way.

mod faults;
mod reminder;
mod shelves;
mod trash;
mod versions;
