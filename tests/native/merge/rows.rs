//! Rows that come, go and move.

use cai_tien::draft::merge::{ChangeKind, Decision, differences, settle};
use cai_tien::plan::{Action, Plan, RowId, RowList};
use serde_json::{Value, json};

use super::{action, base, copy, later, open, ours, shape, take, take_all};

fn remove(plan: &mut Plan, list: RowList, id: &str) {
    assert!(plan.rows_mut(&list).unwrap().remove(&RowId(id.to_owned())));
}

fn problem_gone(plan: &mut Plan) {
    remove(plan, RowList::Problems, "x1");
}

fn action_gone(plan: &mut Plan) {
    remove(plan, RowList::Actions(RowId("x1".to_owned())), "x6");
}

fn insert(at: usize, id: &'static str) -> impl FnOnce(&mut Plan) {
    move |plan| {
        let row = Action {
            id: RowId(id.to_owned()),
            content: format!("việc {id}"),
            ..Action::default()
        };
        plan.problems[0].actions.insert(at, row);
    }
}

/// The examples below count on it.
#[test]
fn the_base_has_the_shape_the_examples_say() {
    assert_eq!(shape(&base()), "x1[x6 x7] x2[x8]");
}

/// A row removed by one and untouched by the other goes, with all that is in it, and the report keeps it.
#[test]
fn removed_and_untouched_rows_go() {
    let merged = take(&ours(|_| {}), &copy("lan", problem_gone));
    assert_eq!(
        (shape(&merged.draft.plan).as_str(), open(&merged.draft)),
        ("x2[x8]", vec![])
    );
    let [change] = merged.report.changes.as_slice() else {
        panic!("{:?}", merged.report)
    };
    assert_eq!((change.path.as_str(), change.kind), ("#x1", ChangeKind::RowRemoved));
    assert_eq!(change.before["actions"][0]["goal"], json!("Mục tiêu 1a"));
    assert_eq!(merged.draft.team.authors["#x1"].copy, "lan");
    assert_eq!(take(&merged.draft, &copy("minh", |_| {})).draft.plan, merged.draft.plan);
}

/// A row removed by one and changed by the other, even deep inside, stays whole until someone decides, whoever came first.
#[test]
fn removed_and_changed_rows_stay() {
    let (lan, minh) = (
        copy("lan", problem_gone),
        copy("minh", |plan| action(plan, "x7").note = "giữ".to_owned()),
    );
    for files in [[&lan, &minh], [&minh, &lan]] {
        let draft = take_all(&ours(|_| {}), &files);
        assert_eq!(shape(&draft.plan), "x1[x6 x7] x2[x8]");
        assert_eq!(open(&draft), [("#x1", vec!["lan"])]);
        assert_eq!(draft.team.conflicts[0].base["id"], json!("x1"));
        assert_eq!(draft.team.conflicts[0].versions[0].value, Value::Null);
        let mut kept = draft.clone();
        assert!(settle(&mut kept, "#x1", Decision::Present));
        assert_eq!(take_all(&kept, &files), kept, "what was kept is not removed again");
        for decision in [Decision::Remove, Decision::Version(0)] {
            let mut gone = draft.clone();
            assert!(settle(&mut gone, "#x1", decision));
            assert_eq!(shape(&gone.plan), "x2[x8]");
            assert_eq!(
                take_all(&gone, &files).plan,
                gone.plan,
                "what was removed does not come back"
            );
        }
    }
}

/// What we removed and they changed comes back with their changes.
#[test]
fn what_we_removed_and_they_changed_comes_back() {
    let lan = copy("lan", |plan| action(plan, "x6").note = "thêm".to_owned());
    let merged = take(&ours(action_gone), &lan).draft;
    assert_eq!(shape(&merged.plan), "x1[x6 x7] x2[x8]");
    assert_eq!(action(&mut merged.plan.clone(), "x6").note, "thêm");
    assert_eq!(open(&merged), [("#x6", vec!["ours"])]);
}

/// Everyone who removed it is named, in whatever order they come.
#[test]
fn all_who_removed_a_row_are_named() {
    let (lan, an) = (copy("lan", action_gone), copy("an", action_gone));
    let minh = copy("minh", |plan| action(plan, "x6").note = "giữ".to_owned());
    for files in [[&lan, &an, &minh], [&minh, &lan, &an], [&an, &minh, &lan]] {
        assert_eq!(open(&take_all(&ours(|_| {}), &files)), [("#x6", vec!["an", "lan"])]);
    }
}

/// A problem that was removed stays for the action that somebody moved into it or added to it.
#[test]
fn a_row_stays_for_what_came_into_it() {
    let moved = copy("lan", |plan| {
        assert!(plan.move_action(&RowId("x8".to_owned()), &RowId("x1".to_owned())))
    });
    let merged = take(&ours(problem_gone), &moved).draft;
    assert_eq!(shape(&merged.plan), "x1[x6 x7 x8] x2[]");
    assert_eq!(open(&merged), [("#x1", vec!["ours"])]);
    let added = take(&ours(problem_gone), &copy("lan", insert(2, "n1"))).draft;
    assert_eq!(shape(&added.plan), "x1[x6 x7 n1] x2[x8]");
}

/// A row moved to another problem takes along what others typed in it.
#[test]
fn moved_rows_keep_what_others_typed() {
    let lan = copy("lan", |plan| {
        assert!(plan.move_action(&RowId("x6".to_owned()), &RowId("x2".to_owned())))
    });
    let merged = take(&ours(|plan| action(plan, "x6").goal = "tôi".to_owned()), &lan);
    assert_eq!(shape(&merged.draft.plan), "x1[x7] x2[x8 x6]");
    assert_eq!(action(&mut merged.draft.plan.clone(), "x6").goal, "tôi");
    let change = &merged.report.changes[0];
    assert_eq!((change.path.as_str(), change.kind), ("#x6", ChangeKind::RowMoved));
    assert_eq!(change.after, json!({ "list": "#x2/actions", "number": 2 }));
}

/// Rows added in the same gap stand ours first, then by copy, each person's together; and after the row they followed.
#[test]
fn added_rows_stand_where_they_were_put() {
    let lan = copy("lan", |plan| {
        insert(1, "lan1")(plan);
        insert(2, "lan2")(plan);
    });
    let an = copy("an", insert(1, "a1"));
    for files in [[&lan, &an], [&an, &lan]] {
        let draft = take_all(&ours(insert(1, "o1")), &files);
        assert_eq!(shape(&draft.plan), "x1[x6 o1 a1 lan1 lan2 x7] x2[x8]");
        assert_eq!(draft.team.authors["#lan1"].copy, "lan");
    }
    let first = take(&ours(|_| {}), &copy("lan", insert(0, "lan0")));
    assert_eq!(shape(&first.draft.plan), "x1[lan0 x6 x7] x2[x8]");
    assert_eq!(first.report.changes.len(), 1);
    assert_eq!(first.report.changes[0].kind, ChangeKind::RowAdded);
}

/// An order that one side changed is taken; of two, ours, and of others' the same one in whatever order they come.
#[test]
fn orders_are_merged() {
    let swap = |plan: &mut Plan| plan.problems[0].actions.reverse();
    let merged = take(&ours(insert(2, "o1")), &copy("lan", swap)).draft;
    assert_eq!(shape(&merged.plan), "x1[x7 o1 x6] x2[x8]");
    let turn = |plan: &mut Plan| plan.problems.reverse();
    let (lan, an) = (copy("lan", swap), copy("an", turn));
    assert_eq!(
        take_all(&ours(|_| {}), &[&lan, &an]),
        take_all(&ours(|_| {}), &[&an, &lan])
    );
    let ours_wins = take(
        &ours(|plan| plan.duties.rotate_left(1)),
        &copy("lan", |plan| plan.duties.reverse()),
    )
    .draft;
    assert_eq!(
        ours_wins.plan.duties,
        ours(|plan| plan.duties.rotate_left(1)).plan.duties
    );
}

/// A row added and taken back by the same person goes; not when somebody wrote into it meanwhile.
#[test]
fn a_row_taken_back_goes() {
    let lan = copy("lan", insert(1, "lan1"));
    let back = later(&lan, |plan| drop(plan.problems[0].actions.remove(1)));
    let mut mine = take(&ours(|_| {}), &lan).draft;
    assert_eq!(shape(&take(&mine, &back).draft.plan), "x1[x6 x7] x2[x8]");
    action(&mut mine.plan, "lan1").note = "tôi cần".to_owned();
    let kept = take(&mine, &back).draft;
    assert_eq!(action(&mut kept.plan.clone(), "lan1").content, "việc lan1");
    assert_eq!(open(&kept), [("#lan1", vec!["lan"])]);
}

/// Differences are told in the order of the plan, whole rows once.
#[test]
fn differences_stand_in_the_order_of_the_plan() {
    let mut after = base();
    after.issue.number = "9".to_owned();
    after.texts.closing.clear();
    insert(1, "n1")(&mut after);
    action(&mut after, "x6").goal = "khác".to_owned();
    action(&mut after, "x6").content = "khác".to_owned();
    after.problems.remove(1);
    after.options.margins.top = 22;
    let paths: Vec<String> = differences(&base(), &after)
        .into_iter()
        .map(|change| change.path)
        .collect();
    assert_eq!(
        paths,
        [
            "issue/number",
            "texts/closing",
            "#x6/content",
            "#x6/goal",
            "#n1",
            "#x2",
            "options/margins/top"
        ]
    );
    assert_eq!(differences(&after, &after), []);
}
