//! Plan and form to document.
//!
//! One walk over the form's description; nothing here is written for a particular form.

mod blocks;
mod cell;
mod context;
mod duties;
mod front;
mod numbered;
mod pages;
mod part;
mod table;

pub use pages::document;
