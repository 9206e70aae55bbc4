//! Cải Tiến: the editor for a school's yearly education quality improvement plan ("Kế hoạch cải tiến chất lượng giáo dục").
//!
//! The map of the crate stands in ARCHITECTURE.md. Everything but `platform`, `state` and `ui` is pure: no browser, no
//! clock, no randomness; time and ids come in as arguments.

pub mod document;
pub mod docx;
