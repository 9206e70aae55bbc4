//! What the page says, screen by screen.

pub mod changed_in_word;
pub mod common;
pub mod criteria;
pub mod data;
pub mod export;
pub mod findings;
pub mod home;
pub mod importing;
pub mod merging;
pub mod new_plan;
pub mod pasting;
pub mod paths;
pub mod reading;
pub mod receiving;
pub mod release;
pub mod review;
pub mod rollover;
pub mod rows;
pub mod save;
pub mod sharing;
pub mod tour;
pub mod values;
pub mod versions;
pub mod workspace;
