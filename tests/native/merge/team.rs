//! People: names, remarks, what was handed out, where copies come from.

use cai_tien::draft::merge::take_copy;
use cai_tien::draft::{HandedOut, Remark, Scope};

use super::{action, copy, later, open, ours, take};

fn remark(id: &str, at: u64, text: &str, settled: bool) -> Remark {
    Remark {
        id: id.to_owned(),
        path: "#x6".to_owned(),
        copy: "lan".to_owned(),
        at,
        text: text.to_owned(),
        settled,
    }
}

/// Names and remarks of all come together; a settled remark stays settled, a reworded one has its newest words.
#[test]
fn names_and_remarks_come_together() {
    let mut mine = ours(|_| {});
    mine.team.people.insert("ours".to_owned(), "Hà".to_owned());
    mine.team.remarks = vec![remark("a", 5, "cũ", true), remark("b", 7, "tôi hỏi", false)];
    let mut lan = copy("lan", |_| {});
    lan.team.people.insert("lan".to_owned(), "Lan".to_owned());
    lan.team.people.insert("ours".to_owned(), "tên cũ".to_owned());
    lan.team.remarks = vec![remark("a", 6, "mới", false)];
    let team = take(&mine, &lan).draft.team;
    assert_eq!(team.people.values().collect::<Vec<_>>(), ["Lan", "Hà"]);
    assert_eq!(
        team.remarks,
        [remark("a", 6, "mới", true), remark("b", 7, "tôi hỏi", false)]
    );
}

/// A group's file that comes back is seen as returned; the scope of the group does not become ours.
#[test]
fn what_was_handed_out_is_seen_to_return() {
    let scope = Scope {
        id: "s1".to_owned(),
        group: "Nhóm 1".to_owned(),
        criteria: vec!["1.2".to_owned()],
    };
    let mut mine = ours(|_| {});
    mine.team.handed_out = vec![HandedOut {
        scope: scope.clone(),
        at: 600,
        returned_at: None,
    }];
    let mut lan = copy("lan", |_| {});
    lan.team.scope = Some(scope);
    let merged = take(&mine, &lan).draft;
    assert_eq!(merged.team.scope, None);
    assert_eq!(merged.team.handed_out[0].returned_at, Some(1000));
    let again = take(&merged, &later(&lan, |_| {})).draft;
    assert_eq!(again.team.handed_out[0].returned_at, Some(1100));
}

/// A copy taken from a file is a copy of its own that knows where it comes from and whose words it holds.
#[test]
fn copies_know_where_they_come_from() {
    let origin = ours(|plan| action(plan, "x6").goal = "gốc".to_owned());
    let first = take_copy(origin.clone(), "lan".to_owned());
    assert_eq!((first.id.as_str(), first.copy.as_str()), ("d", "lan"));
    assert_eq!((first.saved_at, first.revision, first.ancestor_revision), (0, 0, 3));
    assert_eq!(first.ancestor.as_deref(), Some(&origin.plan));

    let lan = later(&first, |plan| action(plan, "x6").goal = "Lan".to_owned());
    let second = take_copy(lan.clone(), "minh".to_owned());
    assert_eq!(second.plan, lan.plan);
    assert_eq!(second.ancestor.as_deref(), Some(&origin.plan));
    assert_eq!(second.team.authors["#x6/goal"].copy, "lan");

    let minh = later(&second, |plan| action(plan, "x7").goal = "Minh".to_owned());
    let lan = later(&lan, |plan| action(plan, "x6").goal = "Lan sửa".to_owned());
    let hub = take(&take(&origin, &lan).draft, &minh).draft;
    assert_eq!(open(&hub), [], "what Minh only carried is not Minh's");
    assert_eq!(action(&mut hub.plan.clone(), "x6").goal, "Lan sửa");
    assert_eq!(action(&mut hub.plan.clone(), "x7").goal, "Minh");
}

/// After taking in the file of the copy the plan began in, that is what both have in common.
#[test]
fn the_ancestor_follows_the_origin() {
    let origin = later(&ours(|plan| action(plan, "x6").goal = "gốc".to_owned()), |_| {});
    let lan = take(&copy("lan", |plan| action(plan, "x7").goal = "Lan".to_owned()), &origin).draft;
    assert_eq!(lan.ancestor.as_deref(), Some(&origin.plan));
    assert_eq!(lan.ancestor_revision, origin.revision);
    let back = take(&origin, &later(&lan, |_| {}));
    assert_eq!(back.report.changes.len(), 1, "{:?}", back.report);
}

/// A file of this very copy: an older one brings nothing, a newer one is what this copy had become, and that is told.
#[test]
fn files_of_this_very_copy() {
    let mine = ours(|_| {});
    let newer = later(&mine, |plan| action(plan, "x6").goal = "mới".to_owned());
    let old = take(&newer, &mine);
    assert_eq!((&old.draft, old.report.outdated), (&newer, true));
    let forward = take(&mine, &newer);
    assert_eq!(forward.draft, newer);
    assert_eq!(forward.report.changes[0].path, "#x6/goal");
}
