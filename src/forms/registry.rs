//! Which forms there are, and which one suits a plan.

use super::data::{bang_9_cot, bieu_2, theo_tieu_chi};
use super::spec::Form;
use crate::plan::{LooseDate, Plan, SchoolYear};

/// All forms, the current one first.
pub static FORMS: [&Form; 3] = [&bieu_2::FORM, &bang_9_cot::FORM, &theo_tieu_chi::FORM];

/// Why a form is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The school year is 2026-2027 or later.
    YearUnderCircular57,
    /// An earlier school year.
    YearUnderCirculars2018,
    /// An earlier school year, but issued after Thông tư 57/2026/TT-BGDĐT came into force.
    EarlierYearIssuedLate,
}

/// The form of a code.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Form> {
    FORMS.into_iter().find(|form| form.code == code)
}

/// The form a plan is written in; the current one when its code is unknown.
#[must_use]
pub fn form_of(plan: &Plan) -> &'static Form {
    by_code(&plan.form).unwrap_or(&bieu_2::FORM)
}

/// The form for a school year and day of issue, with the reason.
///
/// Thông tư 57/2026/TT-BGDĐT of 07/7/2026, in force the same day, replaces the 2018 circulars; plans for 2026-2027 and later
/// follow Biểu 2 of its Phụ lục V. What happens to plans of earlier years that are issued after that day is not regulated:
/// they keep the layout of their year, and the reason says so.
#[must_use]
pub fn propose(year: SchoolYear, issued: Option<LooseDate>) -> (&'static Form, Reason) {
    if year.0 >= 2026 {
        return (&bieu_2::FORM, Reason::YearUnderCircular57);
    }
    let in_force = LooseDate {
        year: 2026,
        month: Some(7),
        day: Some(7),
    };
    if issued.is_some_and(|date| date >= in_force) {
        (&bang_9_cot::FORM, Reason::EarlierYearIssuedLate)
    } else {
        (&bang_9_cot::FORM, Reason::YearUnderCirculars2018)
    }
}
