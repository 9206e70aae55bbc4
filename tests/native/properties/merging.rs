//! Merging copies that went through several hands: nothing typed is lost, and it does not matter whose file comes first.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::Arc;

use cai_tien::draft::Draft;
use cai_tien::draft::merge::{Change, ChangeKind, Decision, Merged, differences, merge, settle, take_copy};
use cai_tien::plan::{Place, Plan};
use proptest::collection::vec;
use proptest::prelude::*;

use super::any_plan::any_plan;
use super::edits::{Edit, apply, edits, rows, small_plan};
use super::runner;
use crate::figures::tell;

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
    draft.ancestor_revision = 1;
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

fn brings_nothing(draft: &Draft, file: &Draft) -> Result<(), TestCaseError> {
    let again = take(draft, file)?;
    let difference = difference(&again.draft, draft);
    prop_assert!(difference.is_empty(), "again: {difference}");
    prop_assert!(again.report.changes.is_empty() && again.report.conflicts.is_empty());
    Ok(())
}

/// Texts of a copy that are not what the base has there.
fn typed<'a>(base: &Plan, copy: &'a Plan) -> Vec<(Place, &'a str)> {
    let all = copy.every_text().into_iter();
    all.filter(|(place, text)| !text.is_empty() && *text != base.text(place).unwrap_or_default())
        .collect()
}

/// What a copy typed that stands neither in the plan nor in a conflict.
fn lost(base: &Plan, copy: &Plan, merged: &Draft) -> Vec<String> {
    typed(base, copy)
        .into_iter()
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
    if one == other {
        return String::new();
    }
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
    format!("drafts differ\n{}\nand\n{}", near(&one), near(&other))
}

/// Two to five colleagues return their files: in whatever order, the same draft comes out, with all that anyone typed; the
/// same file once more changes nothing.
#[test]
fn files_come_in_any_order_and_nothing_typed_is_lost() {
    let cases = (small_plan(), edits(8), vec(edits(8), 1..=5));
    let counts = Cell::new((0, 0, 0));
    let outcome = runner(90).run(&cases, |(base, own, others)| {
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
            prop_assert!(difference.is_empty(), "order {order:?}: {difference}");
        }
        prop_assert!(ids_are_unique(&first.plan));
        for copy in files.iter().chain([&ours]) {
            let lost = lost(&base, &copy.plan, &first);
            prop_assert_eq!(lost, Vec::<String>::new(), "of {}", copy.copy);
        }
        for file in &files {
            brings_nothing(&first, file)?;
        }
        let (merges, conflicts, texts) = counts.get();
        let typed: usize = files.iter().map(|copy| typed(&base, &copy.plan).len()).sum();
        counts.set((
            merges + orders.len() * files.len(),
            conflicts + first.team.conflicts.len(),
            texts + typed,
        ));
        Ok(())
    });
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
    let (merges, conflicts, texts) = counts.get();
    assert!(conflicts > 0, "the copies never met");
    let kept = format!(
        "merge: {merges} merges of 2 to 6 copies in any order made equal drafts, {conflicts} conflicts kept, 0 of {texts} texts lost"
    );
    tell(&kept);
}

fn open(draft: &Draft) -> Vec<&str> {
    draft.team.conflicts.iter().map(|c| c.path.as_str()).collect()
}

/// Without the time at which something came: a text that came with two files of a copy may be signed with either.
fn timeless(mut draft: Draft) -> Draft {
    draft.team.authors.values_mut().for_each(|author| author.at = 0);
    draft
}

/// It is the same for a colleague who takes in the others' files and that of the copy the plan began in.
#[test]
fn colleagues_may_merge_as_well() {
    let cases = (small_plan(), edits(8), vec(edits(8), 2..=4));
    let outcome = runner(40).run(&cases, |(base, own, others)| {
        let mut files: Vec<Draft> = (0..)
            .zip(&others)
            .map(|(number, own)| colleague(number, &base, own))
            .collect();
        let ours = files.remove(0);
        let mut first_hand = origin(&base, &own);
        first_hand.revision = 9;
        first_hand.saved_at = 900;
        files.push(first_hand);
        let first = take_all(&ours, &files)?;
        for order in orders(files.len()) {
            let merged = take_all(&ours, order.iter().map(|number| &files[*number]))?;
            let difference = difference(&merged, &first);
            prop_assert!(difference.is_empty(), "order {order:?}: {difference}");
        }
        for copy in files.iter().chain([&ours]) {
            let lost = lost(&base, &copy.plan, &first);
            prop_assert_eq!(lost, Vec::<String>::new(), "of {}", copy.copy);
        }
        for file in &files {
            let again = take(&first, file)?;
            prop_assert!(again.report.changes.is_empty() && again.report.conflicts.is_empty());
            prop_assert_eq!(&again.draft.plan, &first.plan);
            // The origin's is the ancestor now; saved once more it may at most set rows in another order.
            let mut saved_again = file.clone();
            saved_again.revision += 1;
            let again = take(&first, &saved_again)?;
            let moved = |change: &Change| change.kind == ChangeKind::RowMoved;
            prop_assert!(again.report.changes.iter().all(moved), "{:?}", again.report);
            prop_assert_eq!(open(&again.draft), open(&first));
        }
        Ok(())
    });
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
}

/// People send their file, write on, and send it again: it does not matter how the files of several copies mingle, and one
/// that comes late, after a newer one of the same copy, brings nothing.
#[test]
fn later_files_of_a_copy_bring_what_is_new() {
    let cases = (small_plan(), edits(6), vec((edits(6), edits(6)), 2..=2));
    let outcome = runner(120).run(&cases, |(base, own, others)| {
        let ours = origin(&base, &own);
        let mut files = Vec::new();
        for (number, (first, then)) in (0..).zip(&others) {
            let before = colleague(number, &base, first);
            let mut after = before.clone();
            after.revision += 1;
            after.saved_at += 500;
            let who = format!("{}s", after.copy);
            apply(&mut after.plan, then, &who);
            files.extend([before, after]);
        }
        let [a, a2, b, b2] = [&files[0], &files[1], &files[2], &files[3]];
        let plain = take_all(&ours, [a, b, a2, b2])?;
        for order in [[a, a2, b, b2], [b, b2, a, a2], [b, a, a2, b2], [a, b, b2, a2]] {
            let merged = take_all(&ours, order)?;
            let difference = difference(&timeless(merged), &timeless(plain.clone()));
            prop_assert!(difference.is_empty(), "{difference}");
        }
        for copy in [a2, b2, &ours] {
            prop_assert_eq!(
                lost(&base, &copy.plan, &plain),
                Vec::<String>::new(),
                "of {}",
                copy.copy
            );
        }
        for file in &files {
            brings_nothing(&plain, file)?;
        }
        Ok(())
    });
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
}

/// Whoever merges, the same comes out, but for what each side shows of its own: its version of a conflict, its order, its
/// place for a row both moved.
#[test]
fn both_sides_come_to_the_same() {
    let cases = (small_plan(), edits(8), edits(8));
    let outcome = runner(200).run(&cases, |(base, own, other)| {
        let (one, two) = (origin(&base, &own), colleague(0, &base, &other));
        let (here, there) = (take(&one, &two)?.draft, take(&two, &one)?.draft);
        let paths =
            |draft: &Draft| -> BTreeSet<String> { draft.team.conflicts.iter().map(|c| c.path.clone()).collect() };
        prop_assert_eq!(paths(&here), paths(&there));
        let ids = |plan: &Plan| -> BTreeSet<String> { rows(plan).into_iter().map(|(_, id)| id.0).collect() };
        prop_assert_eq!(ids(&here.plan), ids(&there.plan));
        for change in differences(&here.plan, &there.plan) {
            let open = here.team.conflicts.iter().any(|conflict| conflict.path == change.path);
            prop_assert!(open || change.kind == ChangeKind::RowMoved, "{:?}", change);
        }
        Ok(())
    });
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
}

/// Two people send each other their files and decide what is open: in the end both have the same plan, whoever decided.
#[test]
fn what_was_decided_does_not_come_back() {
    let cases = (small_plan(), edits(8), edits(8), any::<bool>());
    let outcome = runner(150).run(&cases, |(base, own, other, removes)| {
        let (one, two) = (origin(&base, &own), colleague(0, &base, &other));
        let mut here = take(&one, &two)?.draft;
        while let Some(conflict) = here.team.conflicts.first().cloned() {
            let last = conflict.versions.len() - 1;
            let keep = conflict.versions[last].value.is_null() && !removes;
            let decision = if keep {
                Decision::Present
            } else {
                Decision::Version(last)
            };
            prop_assert!(settle(&mut here, &conflict.path, decision));
            prop_assert!(here.team.conflicts.iter().all(|other| other.path != conflict.path));
        }
        here.revision += 1;
        let again = take(&here, &two)?;
        prop_assert!(again.report.changes.is_empty() && again.draft.team.conflicts.is_empty());
        let there = take(&two, &here)?.draft;
        prop_assert!(there.team.conflicts.is_empty(), "{:?}", there.team.conflicts);
        let left: Vec<_> = differences(&here.plan, &there.plan)
            .into_iter()
            .filter(|change| change.kind != ChangeKind::RowMoved)
            .collect();
        prop_assert!(left.is_empty(), "{:?}", left);
        Ok(())
    });
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
}

/// Plans that have nothing to do with each other come together row by row; what both have filled in differently is open.
#[test]
fn separate_plans_come_together() {
    let cases = (any_plan(), any_plan(), any::<bool>());
    let outcome = runner(40).run(&cases, |(one, two, same_draft)| {
        let draft = |plan: Plan, copy: &str, id: &str| Draft {
            copy: copy.to_owned(),
            ..Draft::new(id.to_owned(), plan)
        };
        let ours = draft(one, "m", "d");
        let theirs = draft(two, "k", if same_draft { "d" } else { "e" });
        let merged = take(&ours, &theirs)?.draft;
        prop_assert!(ids_are_unique(&merged.plan));
        for copy in [&ours, &theirs] {
            let texts: BTreeSet<&str> = merged.plan.every_text().into_iter().map(|(_, text)| text).collect();
            let versions = merged.team.conflicts.iter().flat_map(|c| &c.versions);
            let open: BTreeSet<&str> = versions.filter_map(|v| v.value.as_str()).collect();
            for (place, text) in copy.plan.every_text() {
                prop_assert!(
                    text.is_empty() || texts.contains(text) || open.contains(text),
                    "{place:?}: {text}"
                );
            }
        }
        brings_nothing(&merged, &theirs)?;
        Ok(())
    });
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
}

/// A plan merged with itself is itself; a copy taken from a file is that file's plan.
#[test]
fn nothing_comes_of_nothing() {
    let cases = (any_plan(), edits(8));
    let outcome = runner(40).run(&cases, |(base, own)| {
        let (origin, file) = (origin(&base, &own), colleague(1, &base, &own));
        for draft in [&origin, &file] {
            let again = take(draft, draft)?;
            prop_assert_eq!(&again.draft, draft);
            let copy = take_copy(draft.clone(), "n".to_owned());
            prop_assert_eq!(&copy.plan, &draft.plan);
            prop_assert!(copy.team.conflicts.is_empty());
            let back = take(draft, &copy)?;
            prop_assert_eq!(&back.draft.plan, &draft.plan);
            prop_assert!(back.report.changes.is_empty() && back.report.conflicts.is_empty());
        }
        Ok(())
    });
    assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
}
