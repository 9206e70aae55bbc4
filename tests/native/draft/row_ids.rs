//! Rows of drafts that other programs or hands wrote get identities, the same ones wherever the draft is opened.

use std::collections::BTreeSet;

use cai_tien::draft::{Draft, FORMAT, ReadError, VERSION};
use cai_tien::plan::Plan;
use serde_json::{Value, json};

use super::frozen::frozen;

/// Identities of all rows, in order.
pub fn row_ids(plan: &Plan) -> Vec<String> {
    let mut ids = Vec::new();
    let mut add = |id: &cai_tien::plan::RowId| ids.push(id.0.clone());
    plan.bases.iter().for_each(|row| add(&row.id));
    plan.level_results.iter().for_each(|row| add(&row.id));
    for problem in &plan.problems {
        add(&problem.id);
        problem.actions.iter().for_each(|row| add(&row.id));
    }
    plan.monitoring.iter().for_each(|row| add(&row.id));
    for duty in &plan.duties {
        add(&duty.id);
        duty.assignees.iter().for_each(|row| add(&row.id));
    }
    ids
}

fn without_ids(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("id");
            fields.values_mut().for_each(without_ids);
        }
        Value::Array(all) => all.iter_mut().for_each(without_ids),
        _ => {}
    }
}

fn read(value: &Value) -> Draft {
    Draft::read_text(&value.to_string()).unwrap()
}

/// No row is left out, in any list, and opening the same file twice gives the same rows.
#[test]
fn rows_without_identity_get_one_from_their_place() {
    for (version, prefix) in [(1, "v1"), (2, "row")] {
        let mut foreign = frozen(version);
        without_ids(&mut foreign["plan"]);
        let draft = read(&foreign);
        let ids = row_ids(&draft.plan);
        assert_eq!(ids.len(), row_ids(&read(&frozen(version)).plan).len());
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
        assert!(ids.iter().all(|id| id.starts_with(prefix)), "{ids:?}");
        assert!(ids.contains(&format!("{prefix}-problems-0")), "{ids:?}");
        assert!(ids.contains(&format!("{prefix}-problems-1-actions-0")), "{ids:?}");
        assert!(ids.contains(&format!("{prefix}-duties-0-assignees-1")), "{ids:?}");
        assert_eq!(read(&foreign), draft);
        assert_eq!(read(&draft.to_value().unwrap()), draft, "saved and opened again");
    }
}

/// Two rows of one identity would be written into each other: the second gets its own, the first keeps what remarks and
/// authors point at. What cannot stand in a path is no identity.
#[test]
fn identities_are_unique_and_can_stand_in_a_path() {
    let plan = json!({
        "bases": [{"id": "a"}, {"id": "v1-problems-0"}, {"id": ""}, {"id": null}, {"id": "hai chữ"}],
        "problems": [{"id": "a", "actions": [{"id": "a"}, {"id": "b"}]}],
    });
    let draft = read(&json!({"format": "cai-tien", "version": 1, "id": "x", "plan": plan}));
    assert_eq!(
        row_ids(&draft.plan),
        [
            "a",
            "v1-problems-0",
            "v1-bases-2",
            "v1-bases-3",
            "v1-bases-4",
            "v1-problems-0-2",
            "v1-problems-0-actions-0",
            "b"
        ]
    );
}

/// The ancestor is read with the same care: rows that stand in the same place are the same rows.
#[test]
fn rows_of_the_ancestor_match() {
    let mut foreign = frozen(2);
    without_ids(&mut foreign["plan"]);
    foreign["ancestor"] = foreign["plan"].clone();
    let draft = read(&foreign);
    assert_eq!(draft.ancestor.as_deref(), Some(&draft.plan));
}

/// A list in place of a plan or of a row is no draft: its parts have no names, and a row made of them no identity.
#[test]
fn lists_in_place_of_rows_are_refused() {
    for plan in [
        json!([]),
        json!({ "duties": [[]] }),
        json!({ "problems": [{ "actions": [["x"]] }] }),
    ] {
        let draft = json!({ "format": FORMAT, "version": VERSION, "id": "d", "plan": plan });
        assert!(matches!(Draft::from_value(draft), Err(ReadError::Damaged(_))), "{plan}");
    }
}
