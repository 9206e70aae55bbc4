//! ND30: the form of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I).
//!
//! One file for each part of a paper. What the form prints by itself is looked at in printed papers only.

mod end;
mod head;
mod headings;
mod labels;
mod lists;
mod rules;
mod signature;

pub(in crate::check) use rules::rules;
