//! The content of the sample plan: what an invented school of each kind would write.
//!
//! Texts are templates: `{learners}`, `{parents}`, `{first}` … are filled in with the words of the kind of school
//! (`schools`) and the school year. Problems are written once for each family of schools, everything around them once for
//! all. Every person, place and number is invented; only regulations are real. Nothing here but data.

mod bases;
mod duties;
mod gdtx;
mod levels;
mod mam_non;
mod model;
mod pho_thong;
mod schools;
mod texts;

pub use bases::{DIRECTIVES, REGULATIONS};
pub use duties::{DUTIES, REVIEWS};
pub use levels::{EVIDENCE_CODE, MISSED, TOTALS};
pub use model::{BySet, SampleAction, SampleAssignee, SampleBasis, SampleProblem, for_set};
pub use schools::school;
pub use texts::{ISSUE_DATE, ISSUE_NUMBER, text};
