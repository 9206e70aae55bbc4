//! Tables of the program's own papers, copied and pasted: what went out of a field goes back into it.

use std::collections::BTreeMap;

use cai_tien::document::html_for_pasting;
use cai_tien::forms::{FORMS, Form, document, sample};
use cai_tien::import::paste::{Block, Role, Whither, apply, outcome, propose, read, targets};
use cai_tien::plan::{ActionField, Field, Plan, SchoolKind, SchoolYear};

use super::words::{Words, common, count, words};
use crate::figures::tell;
use crate::plans::{ids, ids_named, with_rows};

/// The tables of actions in the paper of a plan.
fn tables(plan: &Plan, form: &'static Form) -> Vec<String> {
    let page = html_for_pasting(&document(plan, form));
    let tables = page.split("<table").skip(1).map(|rest| {
        let end = rest.find("</table>").unwrap();
        format!("<table{}</table>", &rest[..end])
    });
    let is_of_actions = |html: &String| {
        let Ok(block) = read(Some(html), None) else {
            return false;
        };
        let found = propose(&block, form).columns.into_iter().flatten();
        found.filter(|to| targets(form)[*to].is_of_action()).count() > 3
    };
    tables.filter(is_of_actions).collect()
}

/// The words of all actions by field; degree and note are printed as the others are.
fn by_field(plan: &Plan) -> BTreeMap<ActionField, Words> {
    let mut out: BTreeMap<ActionField, Words> = BTreeMap::new();
    for action in plan.problems.iter().flat_map(|problem| &problem.actions) {
        for field in ActionField::ALL {
            let all = out.entry(*field).or_default();
            for (word, times) in words(action.text(*field)) {
                *all.entry(word).or_default() += times;
            }
        }
    }
    out
}

/// How many of the words a form prints of its actions are in their fields when blocks are pasted as proposed, and how many there are.
fn found(plan: &Plan, form: &'static Form, blocks: &[Block]) -> (usize, usize) {
    let mut pasted = with_rows(form, SchoolKind::Thcs, 2026);
    let id = pasted.problems[0].id.clone();
    let mut new = ids_named("new");
    for block in blocks {
        let change = outcome(block, &propose(block, form), form, &pasted, &id, &Whither::Below);
        apply(&mut pasted, &id, &change, None, &mut new);
    }
    let (wanted, got) = (by_field(plan), by_field(&pasted));
    let printed = targets(form);
    let printed = |field: &ActionField| printed.iter().any(|target| target.field == Field::Action(*field));
    let wanted = wanted.iter().filter(|(field, _)| printed(field));
    wanted.fold((0, 0), |(right, all), (field, words)| {
        (
            right + got.get(field).map_or(0, |got| common(words, got)),
            all + count(words),
        )
    })
}

/// With its headings every table of actions goes back word for word; without them, as rows are copied, nearly so.
#[test]
fn tables_of_papers_go_back_where_they_came_from() {
    let (mut headed, mut bare, mut all) = (0, 0, 0);
    for kind in [SchoolKind::MamNon, SchoolKind::Thcs, SchoolKind::Gdtx] {
        for form in FORMS {
            let year = if form.last_year.is_some() { 2025 } else { 2026 };
            let plan = sample(kind, SchoolYear(year), form, &mut ids());
            let blocks: Vec<Block> = tables(&plan, form)
                .iter()
                .map(|html| read(Some(html), None).unwrap())
                .collect();
            let (right, words) = found(&plan, form, &blocks);
            assert!(words > 50, "{kind:?} {}: nothing to paste", form.code);
            assert_eq!(right, words, "{kind:?} {}", form.code);
            let without: Vec<Block> = blocks.iter().map(without_headings).collect();
            let (right_bare, _) = found(&plan, form, &without);
            eprintln!("{kind:?} {}: {right_bare} of {words} without headings", form.code);
            headed += right;
            bare += right_bare;
            all += words;
        }
    }
    tell(&format!(
        "pasted tables of the samples: {headed} of {all} words in the right field, {bare} without headings"
    ));
    assert!(bare * 100 >= all * 95, "{bare} of {all} without headings");
}

/// The rows below the headings, as they would be copied.
fn without_headings(block: &Block) -> Block {
    let rows = block.rows.iter().filter(|row| row.role == Role::Body);
    let lines = rows.map(|row| {
        let cells = row.cells.iter().map(|cell| match cell.text.contains(['\n', '"']) {
            true => format!("\"{}\"", cell.text.replace('"', "\"\"")),
            false => cell.text.clone(),
        });
        cells.collect::<Vec<_>>().join("\t")
    });
    read(None, Some(&lines.collect::<Vec<_>>().join("\r\n"))).unwrap()
}
