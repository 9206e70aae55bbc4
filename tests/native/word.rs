//! A plan and its Word file: what is handed out says what the plan says, and gives the plan back.

mod carried;
mod checked;
mod edited;
pub mod foreign;
mod hostile;
