//! What the proofreader says, family by family: each sentence tells what stands there, why it is doubtful and by what source.

pub mod numbering;
