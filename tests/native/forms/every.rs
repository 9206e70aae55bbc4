//! Every form with every kind of school, from empty to hostile.

use cai_tien::forms::{BasesPart, Form, Part, TextPart, Wording, document, fill};
use cai_tien::plan::{Authority, Plan, RowNumbering};
use unicode_normalization::is_nfc;

use super::{every, runs, tables};
use crate::docx::office::schema_faults;
use crate::plans::{begun, filled, finished, with_rows};

/// What people paste: letters taken apart, every line break, tabs, signs, markup, characters nothing can show.
const HOSTILE: &str = "-\tKe\u{302}\u{301} hoạch\r\n+ a\u{7}b\u{feff}\r1. <w:t>&amp;\"'\u{b}\n\n\u{2028}* x\u{fffe}";

/// Keys of all wording of a form that a school may change.
fn wording_keys(form: &'static Form) -> Vec<&'static str> {
    form.sections
        .iter()
        .flat_map(|section| section.parts)
        .filter_map(|part| match part {
            Part::Wording(Wording { key, .. })
            | Part::Text(TextPart { key, .. })
            | Part::Bases(BasesPart { key, .. }) => Some(*key),
            _ => None,
        })
        .collect()
}

fn hostile(form: &'static Form, plan: Plan) -> Plan {
    let mut plan = filled(plan, |_| HOSTILE.to_owned());
    for key in wording_keys(form) {
        plan.wording.insert(key.to_owned(), HOSTILE.to_owned());
    }
    plan.issue.authority = Authority::ForHead;
    plan.options.row_numbering = RowNumbering::Running;
    plan.problems[0].criteria = vec!["M4.1".to_owned(), "9.99".to_owned(), String::new()];
    plan.problems[1].standard = Some(200);
    plan.sample = true;
    plan
}

/// Whatever stands in a plan, from nothing to nonsense, becomes a Word file that keeps to the schema.
#[test]
fn every_plan_becomes_a_word_file() {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for (form, kind, year) in every() {
        let plans = [
            ("begun", begun(form, kind, year)),
            ("rows", with_rows(form, kind, year)),
            ("finished", finished(form, kind, year)),
            ("hostile", hostile(form, with_rows(form, kind, year))),
        ];
        for (name, plan) in plans {
            let bytes = cai_tien::docx::write(&document(&plan, form)).unwrap();
            files.push((format!("{}-{}-{name}.docx", form.code, kind.code()), bytes));
        }
    }
    let named: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    if let Some(faults) = schema_faults(&named) {
        assert!(faults.starts_with("0 faults"), "{faults}");
    }
}

/// A run is words of one line in the letters everyone uses: what renders it need not guard itself.
#[test]
fn runs_hold_clean_words() {
    for (form, kind, year) in every() {
        for plan in [with_rows(form, kind, year), hostile(form, with_rows(form, kind, year))] {
            let document = document(&plan, form);
            for run in runs(&document) {
                assert!(!run.text.chars().any(char::is_control), "{}: {:?}", form.code, run.text);
                assert!(!run.text.contains('\u{2028}'), "{:?}", run.text);
                assert!(is_nfc(&run.text), "{:?}", run.text);
            }
        }
    }
}

/// Cells and columns add up in every row, or Word shows a torn table.
#[test]
fn rows_are_as_wide_as_their_tables() {
    for (form, kind, year) in every() {
        for plan in [begun(form, kind, year), finished(form, kind, year)] {
            for table in tables(&document(&plan, form)) {
                for row in table.header.iter().chain(&table.rows) {
                    let width: usize = row.cells.iter().map(|cell| usize::from(cell.span)).sum();
                    assert_eq!(width, table.columns.len(), "{}: {}", form.code, table.caption);
                }
                assert!(!table.rows.is_empty(), "an empty table shows nowhere to write");
            }
        }
    }
}

/// No placeholder of a form's data reaches paper.
#[test]
fn placeholders_are_filled() {
    for (form, kind, year) in every() {
        let document = document(&begun(form, kind, year), form);
        for run in runs(&document) {
            assert!(!run.text.contains(['{', '}']), "{:?}", run.text);
        }
        let years = format!("{year}-{}", year + 1);
        assert!(document.title.contains(&years), "{}", document.title);
        assert_eq!(
            fill(&begun(form, kind, year), "{year}|{previous_year}"),
            format!("{years}|{}-{year}", year - 1)
        );
    }
}

/// A sample says so on every page; a school's plan never does.
#[test]
fn samples_are_marked() {
    for (form, kind, year) in every() {
        let mut plan = begun(form, kind, year);
        assert_eq!(document(&plan, form).marking, "");
        plan.sample = true;
        assert!(document(&plan, form).marking.contains("BẢN MẪU"));
        assert!(cai_tien::forms::sample(kind, plan.year, form, &mut crate::plans::ids()).sample);
    }
}

/// The criteria of a new plan are those of its school and year.
#[test]
fn plans_begin_with_their_criteria() {
    for (form, kind, year) in every() {
        let plan = begun(form, kind, year);
        let set = cai_tien::catalogue::set_for(kind.code(), year, None);
        assert_eq!(
            plan.catalogue,
            set.map(|set| set.id.clone()).unwrap_or_default(),
            "{}",
            kind.code()
        );
        assert_eq!(plan.form, form.code);
        assert!(!plan.duties.is_empty());
    }
}
