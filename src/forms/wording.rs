//! Prescribed wording as one plan prints it: the school's deliberate changes, years and names filled in.

use super::spec::Section;
use crate::plan::{Plan, SectionNumbering};
use crate::text::line::single;
use crate::text::paper::BLANK;

/// The wording of a key as the plan prints it: the school's own where it changed it, the prescribed otherwise.
///
/// A change to nothing leaves the wording out.
#[must_use]
pub fn wording(plan: &Plan, key: &str, prescribed: &str) -> String {
    match plan.wording.get(key) {
        Some(own) => own.clone(),
        None => fill(plan, prescribed),
    }
}

/// A template with `{year}`, `{previous_year}` and `{school}` filled in.
#[must_use]
pub fn fill(plan: &Plan, template: &str) -> String {
    if !template.contains('{') {
        return template.to_owned();
    }
    let school = single(&plan.school.name);
    template
        .replace("{year}", &plan.year.to_string())
        .replace("{previous_year}", &plan.year.previous().to_string())
        .replace("{school}", if school.is_empty() { BLANK } else { &school })
}

/// The number a section carries in this plan.
#[must_use]
pub fn section_number(plan: &Plan, section: &Section) -> u16 {
    match plan.options.section_numbering {
        SectionNumbering::Corrected => section.number,
        SectionNumbering::Template => section.template_number,
    }
}
