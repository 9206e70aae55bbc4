//! What the proofreader says, family by family: each sentence tells what stands there, why it is doubtful and by what source.

pub mod agreement;
pub mod cells;
pub mod citations;
pub mod columns;
pub mod counts;
pub mod criteria;
pub mod dates;
pub mod decree;
pub mod emptiness;
pub mod levels;
pub mod meaning;
pub mod names;
pub mod numbering;
pub mod papers;
pub mod people;
pub mod spelling;
pub mod style;
pub mod years;
