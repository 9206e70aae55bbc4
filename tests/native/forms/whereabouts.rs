//! What a draft names by a path is found in the form: people are told where, and links lead there.

use cai_tien::forms::{by_code, sections_of, whereabouts};
use cai_tien::plan::{RowId, RowList, SchoolKind};
use cai_tien::text::page::paths::NOT_IN_FORM;

use super::every;
use crate::plans::finished;

/// A change nobody can place is a change nobody can judge: every text of a plan has a name, and where the form asks for it a
/// section and an element to go to.
#[test]
fn every_text_is_named_and_leads_to_its_field() {
    for (form, kind, year) in every() {
        let plan = finished(form, kind, year);
        for (place, _) in plan.every_text() {
            let at = whereabouts(&plan, form, &place.path());
            assert_eq!(at.anchor, place.slug(), "{}", form.code);
            assert_ne!(at.label, "", "{}", place.path());
            assert_eq!(at.row.is_empty(), place.row.is_none(), "{}", place.path());
            let in_row = place.row.is_some();
            assert!(
                !in_row || at.section.is_some() || at.label == NOT_IN_FORM,
                "{} {}",
                form.code,
                place.path()
            );
        }
    }
}

/// Rows as a whole and their choices are named by their number among the others.
#[test]
fn rows_and_choices_are_named_by_their_place() {
    for (form, kind, year) in every() {
        let plan = finished(form, kind, year);
        let (problem, action) = (&plan.problems[0], &plan.problems[0].actions[0]);
        let words = |path: String| whereabouts(&plan, form, &path).words();
        assert_eq!(words(format!("#{}", problem.id)), "Vấn đề 1");
        assert_eq!(words(format!("#{}", action.id)), "Vấn đề 1, Việc 1");
        assert_eq!(words(format!("#{}/standard", problem.id)), "Vấn đề 1: Tiêu chuẩn");
        assert_eq!(words(format!("#{}/criteria", problem.id)), "Vấn đề 1: Tiêu chí");
        assert_eq!(words("options/margins/top".to_owned()), "Lề trên");
        assert_eq!(words("school/kind".to_owned()), "Loại trường");
    }
}

/// People read the form's words for a text, not its path; what the form's wording is about is said by its section.
#[test]
fn texts_are_named_in_the_words_of_the_form() {
    let form = by_code("bieu-2").unwrap();
    let plan = finished(form, SchoolKind::Thcs, 2026);
    let action = &plan.problems[0].actions[0].id;
    for (path, words, heading) in [
        ("school/name".to_owned(), "Tên trường", ""),
        (
            format!("#{action}/goal"),
            "Vấn đề 1, Việc 1: Mục tiêu cải tiến",
            "Việc cải tiến",
        ),
        ("wording/bieu-2.VIII".to_owned(), "Câu chữ in sẵn", "Cơ chế báo cáo"),
    ] {
        let at = whereabouts(&plan, form, &path);
        assert_eq!((at.words().as_str(), at.heading), (words, heading), "{path}");
    }
}

/// A row that is gone has no place to go to, and naming it must not point at another one.
#[test]
fn a_row_that_is_gone_leads_nowhere() {
    for (form, kind, year) in every() {
        let at = whereabouts(&finished(form, kind, year), form, "#gone/goal");
        assert_eq!((at.section, at.anchor.as_str(), at.row.as_str()), (None, "", ""));
    }
}

/// A work group's copy opens where its work is, so every form must have such a section.
#[test]
fn every_form_has_sections_for_problems_and_actions() {
    for (form, ..) in every() {
        assert!(sections_of(form, &RowList::Problems).next().is_some(), "{}", form.code);
        let actions = RowList::Actions(RowId::default());
        assert!(sections_of(form, &actions).next().is_some(), "{}", form.code);
    }
}
