//! Merging copies that went through several hands: nothing typed is lost, and it does not matter whose file comes first.

use std::collections::BTreeSet;
use std::io::Write;
use std::sync::Arc;

use cai_tien::draft::Draft;
use cai_tien::draft::merge::{Merged, merge};
use cai_tien::plan::Plan;
use proptest::collection::vec;
use proptest::prelude::*;

use super::any_plan::any_plan;
use super::edits::{Edit, apply, edits, rows};
use super::runner;

/// The copy the plan began in, with what its owner did since it was handed out.
fn origin(base: &Plan, own: &[Edit]) -> Draft {
    let mut draft = Draft::new("d".to_owned(), base.clone());
    draft.copy = "m".to_owned();
    apply(&mut draft.plan, own, "m");
    draft
}

/// A colleague's copy. Names are given so that the origin's stands among them.
fn colleague(number: usize, base: &Plan, own: &[Edit]) -> Draft {
    let mut draft = Draft::new("d".to_owned(), base.clone());
    draft.copy = ["k", "q", "a", "z", "p"][number].to_owned();
    draft.ancestor = Some(Arc::new(base.clone()));
    draft.saved_at = 1000 + 7 * number as u64;
    draft.revision = 5;
    let who = draft.copy.clone();
    apply(&mut draft.plan, own, &who);
    draft
}

fn take(ours: &Draft, theirs: &Draft) -> Result<Merged, TestCaseError> {
    merge(ours, theirs, None).map_err(|error| TestCaseError::fail(error.to_string()))
}

fn take_all<'a>(ours: &Draft, files: impl IntoIterator<Item = &'a Draft>) -> Result<Draft, TestCaseError> {
    files
        .into_iter()
        .try_fold(ours.clone(), |ours, file| Ok(take(&ours, file)?.draft))
}

/// Every order of up to four files; of five, some.
fn orders(count: usize) -> Vec<Vec<usize>> {
    let mut out = vec![Vec::new()];
    for number in 0..count {
        out = out
            .into_iter()
            .flat_map(|order: Vec<usize>| {
                (0..=order.len()).map(move |at| {
                    let mut order = order.clone();
                    order.insert(at, number);
                    order
                })
            })
            .collect();
    }
    let step = out.len().div_ceil(24);
    out.into_iter().step_by(step).collect()
}

/// Texts of a copy that are not what the base has there and that stand neither in the plan nor in a conflict.
fn lost(base: &Plan, copy: &Plan, merged: &Draft) -> Vec<String> {
    let typed = copy.every_text().into_iter().filter(|(place, text)| {
        let before = base.text(place).unwrap_or_default();
        !text.is_empty() && *text != before
    });
    typed
        .filter(|(place, text)| {
            let conflicts = merged.team.conflicts.iter().filter(|c| c.path == place.path());
            let kept = conflicts.flat_map(|c| &c.versions).any(|v| v.value == *text);
            merged.plan.text(place) != Some(text) && !kept
        })
        .map(|(place, text)| format!("{}: {text}", place.path()))
        .collect()
}

fn ids_are_unique(plan: &Plan) -> bool {
    let all = rows(plan);
    let ids: BTreeSet<_> = all.iter().map(|(_, id)| id).collect();
    ids.len() == all.len()
}

/// Where the files of two drafts begin to differ; empty when nowhere.
fn difference(one: &Draft, other: &Draft) -> String {
    let text = [one, other].map(|draft| draft.to_text().unwrap());
    let [one, other] = text.each_ref().map(|text| text.lines().collect::<Vec<_>>());
    let same = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let near = |lines: &[&str]| {
        lines
            .iter()
            .skip(same.saturating_sub(8))
            .take(24)
            .copied()
            .collect::<Vec<_>>()
            .join("\n")
    };
    match text[0] == text[1] {
        true => String::new(),
        false => format!("drafts differ\n{}\nand\n{}", near(&one), near(&other)),
    }
}

fn said(line: &str) {
    writeln!(std::io::stderr(), "{line}").unwrap();
}

/// Two to five colleagues return their files: in whatever order, the same draft comes out, with all that anyone typed; the
/// same file once more changes nothing.
#[test]
fn files_come_in_any_order_and_nothing_typed_is_lost() {
    let cases = (any_plan(), edits(8), vec(edits(8), 1..=5));
    let (mut merges, mut conflicts) = (0, 0);
    let counted = std::cell::RefCell::new((&mut merges, &mut conflicts));
    let outcome = runner(60).run(&cases, |(base, own, others)| {
        let ours = origin(&base, &own);
        let files: Vec<Draft> = (0..)
            .zip(&others)
            .map(|(number, own)| colleague(number, &base, own))
            .collect();
        let orders = orders(files.len());
        let first = take_all(&ours, &files)?;
        for order in &orders {
            let merged = take_all(&ours, order.iter().map(|number| &files[*number]))?;
            let difference = difference(&merged, &first);
            if !difference.is_empty() {
                let show = |plan: &Plan| {
                    rows(plan)
                        .into_iter()
                        .map(|(l, r)| format!("{r} in {l:?}"))
                        .collect::<Vec<_>>()
                        .join(", ")
                };
                eprintln!("DBG base {}", show(&base));
                eprintln!("DBG m {}", show(&ours.plan));
                for f in &files {
                    eprintln!("DBG {} {}", f.copy, show(&f.plan));
                }
                let mut now = ours.clone();
                for n in order {
                    now = take(&now, &files[*n])?.draft;
                    eprintln!(
                        "DBG after {}: {} || {:?}",
                        files[*n].copy,
                        show(&now.plan),
                        now.team
                            .conflicts
                            .iter()
                            .filter(|c| !c.path.contains('/'))
                            .map(|c| (
                                c.path.clone(),
                                c.versions.iter().map(|v| v.copy.clone()).collect::<Vec<_>>()
                            ))
                            .collect::<Vec<_>>()
                    );
                }
            }
            prop_assert!(difference.is_empty(), "order {order:?}: {difference}");
        }
        prop_assert!(ids_are_unique(&first.plan));
        for copy in files.iter().chain([&ours]) {
            prop_assert_eq!(
                lost(&base, &copy.plan, &first),
                Vec::<String>::new(),
                "of {}",
                copy.copy
            );
        }
        for file in &files {
            let again = take(&first, file)?;
            let difference = difference(&again.draft, &first);
            prop_assert!(difference.is_empty(), "again: {difference}");
            prop_assert!(again.report.changes.is_empty() && again.report.conflicts.is_empty());
        }
        let mut counted = counted.borrow_mut();
        *counted.0 += orders.len() * files.len();
        *counted.1 += first.team.conflicts.len();
        Ok(())
    });
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
    said(&format!(
        "merge: {merges} merges of 2 to 6 copies checked in any order, {conflicts} conflicts kept, 0 texts lost"
    ));
}
