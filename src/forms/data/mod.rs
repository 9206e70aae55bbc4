//! The official forms, one module each. Nothing here but data: wording as prescribed, and our own labels and hints.

pub mod bang_9_cot;
pub mod bieu_2;
pub mod front;
pub mod rows;
pub mod sample;
mod shared_2018;
mod starters;
pub mod theo_tieu_chi;
