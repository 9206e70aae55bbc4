//! Paths lead to texts and rows.

use cai_tien::forms::FORMS;
use cai_tien::plan::{Place, RowId, RowList, SchoolKind, escape, row_of, unescape};

use super::base;
use crate::plans::{places, with_rows};

/// Every text's path leads back to it, and to its row.
#[test]
fn paths_lead_back_to_their_texts() {
    for form in FORMS {
        let plan = with_rows(form, SchoolKind::NhieuCap, 2026);
        for place in places(&plan) {
            assert_eq!(Place::parse(&plan, &place.path()), Some(place.clone()));
            assert_eq!(row_of(&place.path()), place.row);
        }
    }
}

/// What is no text of this plan is none, and does not become another one.
#[test]
fn other_paths_are_no_texts() {
    let plan = base();
    for path in [
        "",
        "#",
        "#x6",
        "#x6/",
        "#x6/id",
        "#gone/goal",
        "#x6/weakness",
        "school",
        "school/kind",
        "year",
        "wording/a",
    ] {
        assert_eq!(Place::parse(&plan, path), None, "{path}");
    }
    for name in ["", "a/b", "~", "~1", "a~/~0b", "#"] {
        assert_eq!(unescape(&escape(name)), name);
        assert!(!escape(name).contains('/'));
    }
    assert_eq!(row_of("#a~1b/goal"), Some(RowId("a/b".to_owned())));
}

/// Every row tells where it stands.
#[test]
fn rows_are_found() {
    let plan = base();
    let at = |id: &str| plan.whereabouts(&RowId(id.to_owned()));
    assert_eq!(at("x2"), Some((RowList::Problems, 1)));
    assert_eq!(at("x7"), Some((RowList::Actions(RowId("x1".to_owned())), 1)));
    assert_eq!(at("g1"), Some((RowList::Assignees(plan.duties[0].id.clone()), 1)));
    assert_eq!(at("gone"), None);
}
