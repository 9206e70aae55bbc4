//! What a newer program wrote and this one does not know comes through opening, changing and saving.

use cai_tien::draft::Draft;
use cai_tien::forms::form_of;
use cai_tien::plan::{RowId, RowList};
use cai_tien::word;
use serde_json::{Value, json};

use super::frozen::frozen;

/// Objects whose names are data, not fields of the format.
const MAPS: [&str; 6] = [
    "/plan/wording",
    "/ancestor/wording",
    "/team/people",
    "/team/authors",
    "/team/seen",
    "/team/seen/ban-cua-hung",
];

/// Adds fields nobody knows to every object; values of every kind, the empty ones too.
fn chatty(value: &mut Value, at: &str) -> usize {
    match value {
        Value::Object(fields) => {
            let mut added: usize = fields
                .iter_mut()
                .map(|(name, inner)| chatty(inner, &format!("{at}/{name}")))
                .sum();
            if !MAPS.contains(&at) {
                fields.insert("moi".to_owned(), json!({"sau": [1, null, "", {"x": at}], "id": "x1"}));
                for (name, empty) in [
                    ("a", json!("")),
                    ("b", json!(null)),
                    ("c", json!(false)),
                    ("d", json!([])),
                ] {
                    fields.insert(format!("moi_{name}"), empty);
                }
                added += 1;
            }
            added
        }
        Value::Array(all) => (0..)
            .zip(all)
            .map(|(index, inner): (usize, _)| chatty(inner, &format!("{at}/{index}")))
            .sum(),
        _ => 0,
    }
}

fn newer() -> Value {
    let mut value = frozen(2);
    assert!(chatty(&mut value, "") > 50, "not much was added");
    value
}

fn read(value: &Value) -> Draft {
    Draft::read_text(&value.to_string()).unwrap()
}

/// Someone with an older program opens a colleague's file and passes it on: nothing of the newer program is lost.
#[test]
fn unknown_fields_are_written_again() {
    let newer = newer();
    let draft = read(&newer);
    assert!(!draft.unknown.is_empty());
    assert_eq!(draft.to_value().unwrap(), newer);
    let text = draft.to_text().unwrap();
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), newer);
    assert_eq!(Draft::read_text(&text).unwrap().to_text().unwrap(), text);
}

/// The newer program may have written texts this one leaves out while they are empty: not unknown, and free to be typed.
#[test]
fn empty_texts_are_known() {
    let mut value = frozen(2);
    value["plan"]["problems"][0]["goals"] = json!("");
    value["plan"]["issue"]["number"] = json!("");
    value["ancestor"] = Value::Null;
    let mut draft = read(&value);
    assert!(draft.unknown.is_empty());
    draft.plan.issue.number = "7".to_owned();
    assert_eq!(draft.to_value().unwrap()["plan"]["issue"]["number"], "7");
}

/// Rows keep what is unknown of them wherever they are moved, and take it along when they are removed.
#[test]
fn unknown_fields_follow_their_rows() {
    let mut draft = read(&newer());
    assert!(draft.plan.move_action(&RowId("x6".to_owned()), &RowId("x2".to_owned())));
    draft.plan.problems.swap(0, 1);
    assert!(
        draft
            .plan
            .rows_mut(&RowList::Bases)
            .unwrap()
            .remove(&RowId("b1".to_owned()))
    );
    let written = draft.to_value().unwrap();
    let moved = written["plan"]["problems"][0]["actions"]
        .as_array()
        .unwrap()
        .last()
        .unwrap();
    assert_eq!(moved["id"], "x6");
    assert_eq!(moved["moi"]["sau"][3]["x"], "/plan/problems/0/actions/0");
    assert_eq!(written["plan"]["problems"][1]["moi"]["sau"][3]["x"], "/plan/problems/0");
    assert!(!written.to_string().contains("\"/plan/bases/0\""));
}

/// A new row has nothing unknown: nothing is laid over it.
#[test]
fn new_rows_are_clean() {
    let mut draft = read(&newer());
    let new = draft
        .plan
        .rows_mut(&RowList::Bases)
        .unwrap()
        .insert(0, &mut || RowId("moi-them".to_owned()));
    assert_eq!(draft.to_value().unwrap()["plan"]["bases"][0], json!({ "id": new }));
}

/// The Word file carries the draft whole but for the remarks, which stay at home.
#[test]
fn unknown_fields_travel_in_the_word_file() {
    let mut newer = newer();
    let draft = read(&newer);
    newer["team"].as_object_mut().unwrap().remove("remarks");
    let bytes = word::export(&draft, form_of(&draft.plan), true).unwrap();
    assert_eq!(word::open(&bytes).unwrap().draft.to_value().unwrap(), newer);
}

/// Two copies together know what each of them knew, whichever comes first.
#[test]
fn copies_give_each_other_what_they_do_not_know() {
    let mut value = frozen(2);
    value["plan"]["problems"][0]["moi"] = json!("a");
    value["plan"]["rieng"] = json!(1);
    let one = read(&value);
    value["plan"]["problems"][0]["moi"] = json!("b");
    value["plan"].as_object_mut().unwrap().remove("rieng");
    value["chung"] = json!(2);
    let other = read(&value);
    let [mut first, mut second] = [one.clone(), other.clone()];
    first.unknown.take_in(&other.unknown);
    second.unknown.take_in(&one.unknown);
    let together = first.to_value().unwrap();
    assert_eq!(together, second.to_value().unwrap());
    assert_eq!((&together["plan"]["rieng"], &together["chung"]), (&json!(1), &json!(2)));
    assert_eq!(together["plan"]["problems"][0]["moi"], "b");
}

/// Drafts are compared by what this program knows of them.
#[test]
fn unknown_fields_do_not_make_drafts_different() {
    assert_eq!(read(&newer()), read(&frozen(2)));
}
