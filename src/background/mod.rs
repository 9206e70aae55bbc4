//! What is worked out beside the page, in a thread of its own: questions and their answers as plain data.
//!
//! Reading a file, making a Word file and proofreading take longer than a keystroke may wait, and a file nobody would write must not
//! take the page with it. All are pure: a question goes in, its answer comes out. Must not know threads, messages or the page.

mod answer;
mod arrival;
mod question;
mod seeded;
mod work;

pub use answer::{Answer, Reply};
pub use arrival::{Arrival, ArrivedLine};
pub use question::Question;
pub use work::{answer_text, work};
