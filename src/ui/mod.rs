//! Views: what is on the screen and which handle of `state` each control moves. No rules and no storage here.

mod action;
mod app;
mod changed_in_word;
mod choice;
mod criteria;
mod criterion_choice;
mod data;
mod duties;
mod export;
mod field;
mod front;
mod guide;
mod home;
mod icon;
mod new_plan;
mod outcome;
mod paper;
mod part;
mod problem;
mod reading;
mod review;
mod rows;
mod save_status;
mod task_list;
mod top_bar;
mod versions;
mod wording;
mod workspace;

pub use app::App;
pub use field::TextField;
pub use rows::RowCards;
