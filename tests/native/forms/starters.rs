//! Words to begin with: offered where the form leaves a text to the school, and never over what the school wrote.

use cai_tien::forms::{Start, apply_starters, gaps, start, starters_for};
use cai_tien::plan::{Issue, Plan, RowList, School, SchoolYear};

use super::every;
use crate::plans::ids;

fn plans() -> impl Iterator<Item = Plan> {
    every().map(|(form, kind, year)| {
        let school = School {
            kind,
            ..School::default()
        };
        start(
            Start {
                form,
                year: SchoolYear(year),
                school,
                issue: Issue::default(),
            },
            &mut ids(),
        )
    })
}

fn form(plan: &Plan) -> &'static cai_tien::forms::Form {
    cai_tien::forms::form_of(plan)
}

/// Words for a row no plan has would never be offered.
#[test]
fn there_are_words_for_every_row_the_form_brings_along() {
    for mut plan in plans() {
        let form = form(&plan);
        let found: usize = [RowList::Duties, RowList::Monitoring]
            .iter()
            .map(|list| starters_for(&plan, form, list).len())
            .sum();
        assert_eq!(found, form.starters.len(), "{}, {:?}", form.code, plan.school.kind);
        for list in [RowList::Duties, RowList::Monitoring] {
            apply_starters(&mut plan, form, &list);
        }
        let left: Vec<_> = gaps(&plan, form)
            .into_iter()
            .filter(|gap| ["theo-doi", "to-chuc-thuc-hien"].contains(&gap.section))
            .collect();
        assert!(left.is_empty(), "{}: {left:?}", form.code);
    }
}

/// A centre has no "hiệu trưởng".
#[test]
fn a_centre_reads_its_own_titles() {
    for plan in plans().filter(|plan| plan.school.kind == cai_tien::plan::SchoolKind::Gdtx) {
        for (_, words) in starters_for(&plan, form(&plan), &RowList::Duties) {
            assert!(!words.contains("Hiệu trưởng"), "{words}");
        }
    }
}

/// What the school wrote stays, and a second time changes nothing.
#[test]
fn nothing_written_is_replaced() {
    for mut plan in plans() {
        let form = form(&plan);
        for duty in &mut plan.duties {
            duty.tasks = "Việc trường đã ghi".to_owned();
        }
        let before = plan.clone();
        assert_eq!(apply_starters(&mut plan, form, &RowList::Duties), None);
        assert_eq!(plan, before);
    }
}
