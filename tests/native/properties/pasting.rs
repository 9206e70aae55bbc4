//! Any block can be pasted into any plan, wherever a person sends its columns.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use cai_tien::forms::{FORMS, form_of};
use cai_tien::import::paste::{self, Block, LeftOf, Mapping, Role, Row, Whither, apply, outcome, targets};
use cai_tien::plan::{Field, Plan};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::any_plan::any_plan;
use super::runner;
use crate::plans::{ids_named, places};

/// Lines as a block has them: none of them empty.
fn lines() -> impl Strategy<Value = String> {
    const LINES: [&str; 9] = [
        "Dự giờ theo tổ",
        "- Tập huấn tại trường",
        "1. Mua sách",
        "12",
        "Tháng 10/2026",
        "5.000.000 đồng",
        "Tổ trưởng: phối hợp",
        "<b>&amp;",
        "\u{202e}tiếng\u{300}",
    ];
    prop_oneof![
        1 => Just(String::new()),
        4 => vec(prop::sample::select(&LINES[..]), 1..4).prop_map(|lines| lines.join("\n")),
    ]
}

/// A block of any size with any decision about its columns and rows.
fn decided() -> impl Strategy<Value = (Block, Vec<Option<Index>>, Vec<bool>)> {
    (1..6_usize, 1..6_usize).prop_flat_map(|(width, height)| {
        let role = prop::sample::select(&[Role::Body, Role::Body, Role::Heading, Role::Group, Role::Total][..]);
        let row = (role, vec(lines(), width)).prop_map(|(role, texts)| Row {
            role,
            cells: texts
                .into_iter()
                .map(|text| paste::Cell { text, repeated: false })
                .collect(),
        });
        let around = vec(Just("Trích kế hoạch của tổ".to_owned()), 0..2);
        let block = (vec(row, height), around).prop_map(|(rows, around)| Block { rows, around });
        (
            block,
            vec(proptest::option::of(any::<Index>()), width),
            vec(any::<bool>(), height),
        )
    })
}

/// A plan with a problem in it, a block and where it goes.
fn pasted() -> impl Strategy<Value = (Plan, Block, Mapping, usize, Option<Index>)> {
    let plan = any_plan().prop_filter("nowhere to paste", |plan| !plan.problems.is_empty());
    (plan, decided(), any::<Index>(), proptest::option::of(any::<Index>())).prop_map(
        |(plan, (block, columns, rows), problem, from)| {
            let targets = targets(form_of(&plan)).len();
            let columns = columns.into_iter().map(|to| to.map(|to| to.index(targets))).collect();
            let problem = problem.index(plan.problems.len());
            (plan, block, Mapping { columns, rows }, problem, from)
        },
    )
}

fn whither(plan: &Plan, problem: usize, from: Option<Index>) -> Whither {
    let actions = &plan.problems[problem].actions;
    match from {
        Some(from) if !actions.is_empty() => Whither::From(actions[from.index(actions.len())].id.clone()),
        _ => Whither::Below,
    }
}

/// Every cell of a taken column and row stands in the plan afterwards, word for word, in the text its column was sent to; in all
/// three forms.
#[test]
fn what_is_taken_stands_in_the_plan_as_it_was() {
    let forms = RefCell::new(BTreeSet::new());
    let cells = Cell::new(0);
    runner(300)
        .run(&pasted(), |(mut plan, block, mapping, problem, from)| {
            let form = form_of(&plan);
            let targets = targets(form);
            let id = plan.problems[problem].id.clone();
            let whither = whither(&plan, problem, from);
            let change = outcome(&block, &mapping, form, &plan, &id, &whither);
            apply(&mut plan, &id, &change, None, &mut ids_named("new"));
            let problem = &plan.problems[problem];
            for (row, _) in block.rows.iter().zip(&mapping.rows).filter(|(_, taken)| **taken) {
                for (cell, to) in row.cells.iter().zip(&mapping.columns) {
                    let Some(to) = to.filter(|_| !cell.text.is_empty()) else {
                        continue;
                    };
                    cells.set(cells.get() + 1);
                    let stands = match targets[to].field {
                        Field::Action(field) => problem
                            .actions
                            .iter()
                            .any(|action| action.text(field).contains(&cell.text)),
                        Field::Problem(field) => {
                            let text = problem.text(field);
                            cell.text
                                .lines()
                                .all(|line| text.lines().any(|own| own.trim() == line.trim()))
                        }
                        other => panic!("{other:?} belongs to no problem"),
                    };
                    prop_assert!(stands, "{:?} is not in {:?}", cell.text, targets[to].label);
                }
            }
            forms.borrow_mut().insert(form.code);
            Ok(())
        })
        .unwrap();
    assert_eq!(forms.borrow().len(), 3, "every form was tried");
    assert!(cells.get() > 500, "{} cells were looked for", cells.get());
}

/// Taking back what is said to change gives the plan as it was: nothing else is touched, and what is kept aside comes on top.
#[test]
fn nothing_else_changes() {
    runner(300)
        .run(&pasted(), |(plan, block, mapping, problem, from)| {
            let id = plan.problems[problem].id.clone();
            let whither = whither(&plan, problem, from);
            let change = outcome(&block, &mapping, form_of(&plan), &plan, &id, &whither);
            let mut after = plan.clone();
            apply(&mut after, &id, &change, Some((&block, "dán")), &mut ids_named("new"));
            let kept = plan.asides.len() + usize::from(!change.left.is_empty());
            prop_assert_eq!(after.asides.len(), kept);
            after.asides.truncate(plan.asides.len());
            let actions = plan.problems[problem].actions.len();
            prop_assert_eq!(after.problems[problem].actions.len(), actions + change.added.len());
            after.problems[problem].actions.truncate(actions);
            for edit in &change.edits {
                prop_assert_eq!(after.text(&edit.place), Some(edit.after.as_str()));
                prop_assert_eq!(plan.text(&edit.place), Some(edit.before.as_str()));
                prop_assert_ne!(&edit.before, &edit.after);
                after.text_mut(&edit.place).unwrap().clone_from(&edit.before);
            }
            prop_assert_eq!(places(&after).len(), places(&plan).len());
            prop_assert_eq!(after, plan);
            Ok(())
        })
        .unwrap();
}

/// A cell is taken, told as left over, a number of a row or the name of a column; there is no fifth.
#[test]
fn no_cell_is_dropped_in_silence() {
    runner(300)
        .run(&pasted(), |(plan, block, mapping, problem, from)| {
            let id = plan.problems[problem].id.clone();
            let whither = whither(&plan, problem, from);
            let change = outcome(&block, &mapping, form_of(&plan), &plan, &id, &whither);
            let told = |of: LeftOf, text: &str| {
                change
                    .left
                    .iter()
                    .any(|left| left.of == of && left.texts.iter().any(|own| own == text))
            };
            for (at, row) in block.rows.iter().enumerate() {
                for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.text.is_empty()) {
                    let fate = if mapping.rows[at] {
                        mapping.columns[column].is_some()
                            || block.counts(column)
                            || told(LeftOf::Column(column), &cell.text)
                    } else {
                        row.role == Role::Heading || told(LeftOf::Row(at), &cell.text)
                    };
                    prop_assert!(fate, "{:?} in row {at} is told nowhere", cell.text);
                }
            }
            for line in &block.around {
                prop_assert!(told(LeftOf::Around, line));
            }
            Ok(())
        })
        .unwrap();
}

/// Whatever is on the clipboard, what is read of it is a table: rows equally wide, none of them empty, no more than a person looks
/// through, and a proposal for each column and row.
#[test]
fn whatever_is_read_is_a_table() {
    const TAGS: [&str; 14] = [
        "<table>",
        "</table>",
        "<tr>",
        "</tr>",
        "<td>",
        "<td colspan=3>",
        "<td rowspan=4>",
        "<td colspan=100000 rowspan=100000>",
        "<th>Thời gian",
        "</td>",
        "<p><b>Nội dung</b></p>",
        "Tổng cộng",
        "1\t2\n",
        "\"a\nb\"\t",
    ];
    let piece = prop_oneof![
        8 => prop::sample::select(&TAGS[..]).prop_map(str::to_owned),
        1 => lines(),
    ];
    let read_any = Cell::new(0);
    runner(600)
        .run(&(vec(piece.clone(), 0..40), vec(piece, 0..12)), |(html, text)| {
            if let Ok(block) = paste::read(Some(&html.concat()), Some(&text.concat())) {
                let width = block.width();
                prop_assert!((1..=40).contains(&width) && (1..=200).contains(&block.rows.len()));
                for row in &block.rows {
                    prop_assert_eq!(row.cells.len(), width);
                    prop_assert!(row.cells.iter().any(|cell| !cell.text.is_empty()));
                }
                for form in FORMS {
                    let mapping = paste::propose(&block, form);
                    prop_assert_eq!((mapping.columns.len(), mapping.rows.len()), (width, block.rows.len()));
                }
                read_any.set(read_any.get() + 1);
            }
            Ok(())
        })
        .unwrap();
    assert!(read_any.get() > 200, "{} were read", read_any.get());
}
