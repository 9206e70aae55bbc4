//! The paper drawn in small changes: whatever was drawn before, in the end it is the document, and little is drawn for little.

use cai_tien::document::{Sheet, SheetChange, html, next_change, sheets};
use cai_tien::forms::{FORMS, document};
use cai_tien::plan::{Plan, SchoolKind};

use crate::plans::{finished, with_rows};
use crate::sizes::{Size, plan};

/// Makes all changes on the way to a plan's paper; tells how many letters of HTML each one drew.
fn draw(drawn: &mut Vec<Sheet>, plan: &Plan) -> Vec<usize> {
    let paper = document(plan, cai_tien::forms::form_of(plan));
    let wanted = sheets(&paper);
    let mut letters = Vec::new();
    while let Some(change) = next_change(drawn, &wanted) {
        letters.push(match change {
            SheetChange::Sheets(html) | SheetChange::Pieces { html, .. } | SheetChange::Rows { html, .. } => html.len(),
        });
        assert!(letters.len() < 1000, "the changes come to an end");
    }
    let shown: String = drawn.iter().map(Sheet::html).collect();
    assert_eq!(shown, html(&paper));
    letters
}

#[test]
fn every_paper_becomes_every_other() {
    let plans: Vec<Plan> = FORMS
        .into_iter()
        .flat_map(|form| {
            [
                with_rows(form, SchoolKind::Thcs, 2026),
                finished(form, SchoolKind::MamNon, 2026),
                plan(form, SchoolKind::Thpt, Size::Ordinary),
            ]
        })
        .collect();
    let mut drawn = Vec::new();
    for one in &plans {
        for other in &plans {
            draw(&mut drawn, one);
            draw(&mut drawn, other);
        }
    }
}

#[test]
fn a_word_in_the_largest_plan_draws_one_row_and_rows_come_and_go_alone() {
    let mut open = plan(FORMS[0], SchoolKind::Thcs, Size::Largest);
    let mut drawn = Vec::new();
    assert!(draw(&mut drawn, &open).len() > 5, "a long paper is drawn bit by bit");
    let row = 20_000;

    open.problems[7].actions[3].activities.push_str(" nữa");
    let letters = draw(&mut drawn, &open);
    assert!(letters.len() == 1 && letters[0] < row, "{letters:?}");

    let removed = open.problems[7].actions.pop().unwrap();
    // Rows below are numbered anew, which draws them anew.
    open.problems.truncate(8);
    draw(&mut drawn, &open);
    open.problems[7].actions.push(removed);
    let letters = draw(&mut drawn, &open);
    assert!(letters.len() == 1 && letters[0] < row, "{letters:?}");
    assert_eq!(
        draw(&mut drawn, &open),
        Vec::<usize>::new(),
        "nothing changed, nothing is drawn"
    );
}
