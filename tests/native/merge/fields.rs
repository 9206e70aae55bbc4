//! Texts, choices and sets.

use cai_tien::draft::merge::{ChangeKind, Decision, common_ancestor, merge, settle};
use cai_tien::draft::{Conflict, Draft, Version};
use cai_tien::plan::{Authority, Plan};
use serde_json::{Value, json};

use super::{action, copy, later, open, ours, take, take_all};

fn goal(words: &str) -> impl FnOnce(&mut Plan) {
    move |plan| words.clone_into(&mut action(plan, "x6").goal)
}

fn goal_of(draft: &Draft) -> String {
    action(&mut draft.plan.clone(), "x6").goal.clone()
}

/// What only a colleague changed is taken, told in the report, and known as theirs.
#[test]
fn what_only_they_changed_is_taken() {
    let merged = take(&ours(|_| {}), &copy("lan", goal("mới")));
    assert_eq!(goal_of(&merged.draft), "mới");
    assert_eq!(open(&merged.draft), []);
    let change = &merged.report.changes[0];
    assert_eq!((change.path.as_str(), change.kind), ("#x6/goal", ChangeKind::Changed));
    assert_eq!((&change.before, &change.after), (&json!("Mục tiêu 1a"), &json!("mới")));
    assert_eq!(merged.report.changes.len(), 1);
    let author = &merged.draft.team.authors["#x6/goal"];
    assert_eq!((author.copy.as_str(), author.at), ("lan", 1000));
}

/// What only we changed stays, and nothing is told.
#[test]
fn what_only_we_changed_stays() {
    let mine = ours(goal("của tôi"));
    let merged = take(&mine, &copy("lan", |_| {}));
    assert_eq!(merged.draft.plan, mine.plan);
    assert!(merged.report.changes.is_empty() && merged.report.conflicts.is_empty());
}

/// The same words from two people are no conflict.
#[test]
fn the_same_words_agree() {
    let merged = take(&ours(goal("giống")), &copy("lan", goal("giống")));
    assert_eq!(
        (goal_of(&merged.draft).as_str(), open(&merged.draft)),
        ("giống", vec![])
    );
}

/// Different words are both kept: the plan shows ours until someone decides.
#[test]
fn different_words_are_both_kept() {
    let merged = take(&ours(goal("tôi")), &copy("lan", goal("Lan viết dài hơn")));
    assert_eq!(goal_of(&merged.draft), "tôi");
    assert_eq!(open(&merged.draft), [("#x6/goal", vec!["ours", "lan"])]);
    assert_eq!(merged.report.conflicts, ["#x6/goal"]);
    let conflict = &merged.draft.team.conflicts[0];
    assert_eq!(conflict.base, json!("Mục tiêu 1a"));
    assert_eq!(conflict.versions[1].value, json!("Lan viết dài hơn"));
}

/// Where we have no version of our own, the longest is shown, whoever came first.
#[test]
fn the_longest_of_others_versions_is_shown() {
    let (lan, minh) = (copy("lan", goal("ngắn")), copy("minh", goal("dài hơn hẳn")));
    for files in [[&lan, &minh], [&minh, &lan]] {
        let draft = take_all(&ours(|_| {}), &files);
        assert_eq!(goal_of(&draft), "dài hơn hẳn");
        assert_eq!(open(&draft), [("#x6/goal", vec!["minh", "lan"])]);
    }
}

/// A text emptied by one and unchanged by the other is empty; emptied by one and rewritten by the other it is in conflict.
#[test]
fn emptying_is_a_change_like_any_other() {
    let emptied = take(&ours(|_| {}), &copy("lan", goal("")));
    assert_eq!(goal_of(&emptied.draft), "");
    assert_eq!(emptied.report.changes[0].before, json!("Mục tiêu 1a"));
    let both = take(&ours(goal("tôi")), &copy("lan", goal("")));
    assert_eq!(goal_of(&both.draft), "tôi");
    assert_eq!(both.draft.team.conflicts[0].versions[1].value, Value::Null);
}

/// The same file twice changes nothing; a later one brings only what was changed since, also over what we edited meanwhile.
#[test]
fn a_later_file_brings_what_is_new() {
    let lan = copy("lan", goal("một"));
    let mut mine = take(&ours(|_| {}), &lan).draft;
    assert_eq!(take(&mine, &lan).draft, mine);
    action(&mut mine.plan, "x6").goal = "tôi sửa".to_owned();
    mine.team.authors.remove("#x6/goal");
    let again = take(&mine, &later(&lan, |plan| action(plan, "x6").note = "thêm".to_owned()));
    assert_eq!(again.report.changes.len(), 1, "{:?}", again.report);
    assert_eq!(goal_of(&again.draft), "tôi sửa");
    assert_eq!(open(&again.draft), []);
    let rewritten = take(&mine, &later(&lan, goal("hai")));
    assert_eq!(open(&rewritten.draft), [("#x6/goal", vec!["ours", "lan"])]);
}

/// An old file of a copy that was taken in already brings nothing, and says so.
#[test]
fn an_old_file_brings_nothing() {
    let lan = copy("lan", goal("một"));
    let newer = later(&lan, goal("hai"));
    let mine = take(&ours(|_| {}), &newer).draft;
    let old = take(&mine, &lan);
    assert_eq!((&old.draft, old.report.outdated), (&mine, true));
}

/// What was decided does not come back with the same file; a text edited by hand while in conflict is our version.
#[test]
fn decisions_last() {
    let lan = copy("lan", goal("Lan viết"));
    let open_draft = take(&ours(goal("tôi")), &lan).draft;
    let mut decided = open_draft.clone();
    assert!(settle(&mut decided, "#x6/goal", Decision::Version(1)));
    assert_eq!((goal_of(&decided).as_str(), open(&decided)), ("Lan viết", vec![]));
    assert!(
        !settle(&mut decided, "#x6/goal", Decision::Present),
        "there is nothing left to decide"
    );
    assert_eq!(take(&decided, &lan).draft, decided);

    let mut edited = open_draft.clone();
    action(&mut edited.plan, "x6").goal = "gộp cả hai".to_owned();
    let again = take(&edited, &lan).draft;
    assert_eq!(goal_of(&again), "gộp cả hai");
    assert_eq!(again.team.conflicts[0].versions[0].value, json!("gộp cả hai"));
    assert!(settle(&mut edited, "#x6/goal", Decision::Present));
    assert_eq!(take(&edited, &lan).draft, edited);
}

/// A decision that does not fit changes nothing.
#[test]
fn decisions_that_do_not_fit_are_refused() {
    let before = take(&ours(goal("tôi")), &copy("lan", goal("Lan"))).draft;
    for (path, decision) in [
        ("#x6/goal", Decision::Version(2)),
        ("#x6/goal", Decision::Remove),
        ("#x6/note", Decision::Present),
    ] {
        let mut draft = before.clone();
        assert!(!settle(&mut draft, path, decision), "{path}");
        assert_eq!(draft, before);
    }
}

/// Deciding against someone keeps: a third file with another text is in conflict with the decision, not with what is gone.
#[test]
fn a_decision_stands_against_later_files() {
    let mut mine = take(&ours(goal("tôi")), &copy("lan", goal("Lan"))).draft;
    assert!(settle(&mut mine, "#x6/goal", Decision::Version(0)));
    let merged = take(&mine, &copy("minh", goal("Minh"))).draft;
    assert_eq!(open(&merged), [("#x6/goal", vec!["ours", "minh"])]);
}

/// Someone who has seen both versions and wrote a third has decided; the hub takes it over.
#[test]
fn decisions_travel_with_files() {
    let (lan, minh) = (copy("lan", goal("Lan")), copy("minh", goal("Minh")));
    let hub = take_all(&ours(|_| {}), &[&lan, &minh]);
    let mut lan = take(&lan, &minh).draft;
    assert!(settle(&mut lan, "#x6/goal", Decision::Version(1)));
    let lan = later(&lan, |_| {});
    let hub = take(&hub, &lan).draft;
    assert_eq!((goal_of(&hub).as_str(), open(&hub)), ("Minh", vec![]));
}

/// Choices that are no texts merge and conflict like texts.
#[test]
fn choices_merge_like_texts() {
    let lan = copy("lan", |plan| {
        plan.issue.authority = Authority::ForHead;
        plan.options.margins.top = 25;
    });
    let merged = take(&ours(|plan| plan.issue.authority = Authority::OnBehalf), &lan).draft;
    assert_eq!(merged.plan.options.margins.top, 25);
    assert_eq!(open(&merged), [("issue/authority", vec!["ours", "lan"])]);
    assert_eq!(merged.team.conflicts[0].versions[1].value, json!("for-head"));
    let mut decided = merged;
    assert!(settle(&mut decided, "issue/authority", Decision::Version(1)));
    assert_eq!(decided.plan.issue.authority, Authority::ForHead);
}

/// Of sets everyone's additions are in and everyone's removals out, in an order that does not depend on who came first.
#[test]
fn sets_are_united() {
    let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
    let lan = copy("lan", |plan| plan.problems[0].criteria = codes(&["1.2", "5.1", "2.3"]));
    let minh = copy("minh", |plan| plan.problems[0].criteria = codes(&["3.3"]));
    let alone = take(&ours(|_| {}), &lan).draft;
    assert_eq!(
        alone.plan.problems[0].criteria,
        codes(&["1.2", "5.1", "2.3"]),
        "as they wrote it"
    );
    for files in [[&lan, &minh], [&minh, &lan]] {
        let mine = ours(|plan| assert!(plan.done.insert("viec".to_owned())));
        let draft = take_all(&mine, &files);
        assert_eq!(draft.plan.problems[0].criteria, codes(&["2.3", "3.3", "5.1"]));
        assert!(draft.plan.done.contains("viec"));
        assert_eq!(open(&draft), []);
    }
}

/// Wording changed to nothing leaves the wording out, which is not the same as not changing it.
#[test]
fn empty_wording_is_not_absent() {
    let lan = copy("lan", |plan| {
        drop(plan.wording.insert("bieu-2.VIII".to_owned(), String::new()))
    });
    let merged = take(&ours(|_| {}), &lan).draft;
    assert_eq!(merged.plan.wording.get("bieu-2.VIII").map(String::as_str), Some(""));
}

/// Without a common ancestor nothing is taken for deleted: what only one filled in is taken, what both did is open.
#[test]
fn without_ancestor_both_are_united() {
    let mut lan = copy("lan", |plan| {
        action(plan, "x6").goal = "Lan".to_owned();
        plan.problems.remove(1);
    });
    lan.ancestor = None;
    let mine = ours(|plan| plan.texts.closing.clear());
    assert_eq!(common_ancestor(&mine, &lan), None);
    let merged = take(&mine, &lan).draft;
    assert_eq!(merged.plan.problems.len(), 2);
    assert_eq!(merged.plan.texts.closing, lan.plan.texts.closing);
    assert_eq!(open(&merged), [("#x6/goal", vec!["ours", "lan"])]);
    assert_eq!(merged.team.conflicts[0].base, Value::Null);
    let known = super::base();
    let three_way = merge(&mine, &lan, Some(&known)).unwrap().draft;
    assert_eq!(
        (three_way.plan.problems.len(), open(&three_way)),
        (1, vec![]),
        "the caller knows better"
    );
}

/// Of two ancestors the older is the common one, which the times it was saved tell.
#[test]
fn the_older_ancestor_is_common() {
    let mut lan = copy("lan", |_| {});
    let mut minh = copy("minh", |_| {});
    minh.ancestor = Some(std::sync::Arc::new(ours(goal("về sau")).plan));
    (lan.ancestor_revision, minh.ancestor_revision) = (3, 9);
    assert_eq!(common_ancestor(&lan, &minh), lan.ancestor.as_deref());
    assert_eq!(common_ancestor(&minh, &lan), lan.ancestor.as_deref());
}

/// A file may claim anything of a conflict. What no plan can hold is passed over; the rest of the file, and what it says of
/// other conflicts, comes all the same.
#[test]
fn versions_no_plan_can_hold_are_passed_over() {
    let version = |copy: &str, value: Value| Version {
        copy: copy.to_owned(),
        value,
    };
    let mut file = copy("lan", goal("mới"));
    file.team.conflicts = vec![
        Conflict {
            path: "issue/number".to_owned(),
            base: Value::Null,
            versions: vec![version("hung", json!({ "a": "rất dài, để được chọn mà hiện" }))],
        },
        Conflict {
            path: "issue/place".to_owned(),
            base: Value::Null,
            versions: vec![version("hung", json!("Xã Kia")), version("lan", json!("Xã Mẫu"))],
        },
    ];
    let merged = take(&ours(|_| {}), &file);
    assert_eq!(goal_of(&merged.draft), "mới");
    assert_eq!(merged.draft.plan.issue.number, ours(|_| {}).plan.issue.number);
    let paths: Vec<&str> = open(&merged.draft).into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["issue/place"]);
}
