//! Which form is proposed.

use cai_tien::forms::{FORMS, Reason, by_code, form_of, propose};
use cai_tien::plan::{LooseDate, Plan, SchoolYear};

fn proposed(year: u16, issued: &str) -> (&'static str, Reason) {
    let (form, reason) = propose(SchoolYear(year), LooseDate::parse(issued));
    (form.code, reason)
}

/// Biểu 2 from 2026-2027 on, whenever it is issued; the layouts of 2018 before, with a word of care once Thông tư 57 is in
/// force.
#[test]
fn year_and_date_decide() {
    assert_eq!(proposed(2026, ""), ("bieu-2", Reason::YearUnderCircular57));
    assert_eq!(proposed(2031, "1/1/2020"), ("bieu-2", Reason::YearUnderCircular57));
    assert_eq!(proposed(2025, ""), ("bang-9-cot", Reason::YearUnderCirculars2018));
    assert_eq!(
        proposed(2025, "6/7/2026"),
        ("bang-9-cot", Reason::YearUnderCirculars2018)
    );
    assert_eq!(
        proposed(2025, "7/7/2026"),
        ("bang-9-cot", Reason::EarlierYearIssuedLate)
    );
    assert_eq!(proposed(2025, "2027"), ("bang-9-cot", Reason::EarlierYearIssuedLate));
    assert_eq!(
        proposed(2018, "1/9/2018"),
        ("bang-9-cot", Reason::YearUnderCirculars2018)
    );
}

/// No year is given a form that says it is not for that year.
#[test]
fn proposals_are_within_a_forms_years() {
    for year in 2018..2050 {
        let (form, _) = propose(SchoolYear(year), None);
        assert!(form.first_year.is_none_or(|first| year >= first), "{year}");
        assert!(form.last_year.is_none_or(|last| year <= last), "{year}");
    }
}

/// Drafts name their form by code; one nobody knows is shown in the form in force instead of not at all.
#[test]
fn codes_find_their_forms() {
    for form in FORMS {
        assert!(std::ptr::eq(by_code(form.code).unwrap(), form));
        let plan = Plan {
            form: form.code.to_owned(),
            ..Plan::default()
        };
        assert_eq!(form_of(&plan).code, form.code);
    }
    assert!(by_code("").is_none());
    assert_eq!(form_of(&Plan::default()).code, "bieu-2");
}
