//! The schema the command prints against drafts the command writes.

use std::fs;

use serde_json::{Value, json};

use super::done;
use crate::docx::office::Scratch;

fn schema() -> Value {
    let scratch = Scratch::new();
    serde_json::from_str(&done(scratch.path(), &["schema"]).0).unwrap()
}

/// Other programs work with the file in the repository: it is what the command prints.
#[test]
fn the_published_schema_is_todays() {
    let published = include_str!("../../../docs/draft-format.schema.json");
    let scratch = Scratch::new();
    assert!(
        done(scratch.path(), &["schema"]).0 == published,
        "write it anew: cargo run --bin cai-tien -- schema > docs/draft-format.schema.json"
    );
}

/// The example in the description of the format opens, and keeps to the schema.
#[test]
fn the_published_example_is_a_draft() {
    let description = include_str!("../../../docs/draft-format.md");
    let (_, example) = description.split_once("```json\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let draft = cai_tien::draft::Draft::read_text(example).unwrap();
    assert!(draft.ancestor.is_some() && !draft.team.people.is_empty() && draft.unknown.is_empty());
    let example: Value = serde_json::from_str(example).unwrap();
    let schema = schema();
    assert_eq!(faults(&schema, &schema, &example, ""), Vec::<String>::new());
}

/// A draft with everything the format knows keeps to the schema, and all of it is described there.
#[test]
fn todays_frozen_draft_keeps_to_the_schema() {
    let schema = schema();
    let draft = crate::draft::frozen::frozen(cai_tien::draft::VERSION);
    let mut strict = schema.clone();
    close(&mut strict);
    assert_eq!(faults(&strict, &strict, &draft, ""), Vec::<String>::new());
}

/// Keywords that say nothing about a value.
const NOTES: [&str; 6] = ["$schema", "$defs", "title", "description", "default", "format"];

/// Faults of a value; a keyword this does not know is a fault too, so that nothing goes unchecked.
fn faults(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let fault = |what: String| vec![format!("{at}: {what}")];
    let Some(rules) = schema.as_object() else {
        return if schema == &json!(true) {
            Vec::new()
        } else {
            fault("nothing is allowed here".to_owned())
        };
    };
    rules
        .iter()
        .flat_map(|(keyword, rule)| match keyword.as_str() {
            "$ref" => {
                let path = rule.as_str().and_then(|path| path.strip_prefix('#')).unwrap_or("?");
                root.pointer(path).map_or_else(
                    || fault(format!("{rule} leads nowhere")),
                    |inner| faults(root, inner, value, at),
                )
            }
            "type" => {
                let allowed = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                if allowed.iter().any(|name| is(value, name)) {
                    Vec::new()
                } else {
                    fault(format!("is not {rule}"))
                }
            }
            "const" if rule != value => fault(format!("is not {rule}")),
            "enum" if !rule.as_array().is_some_and(|all| all.contains(value)) => fault(format!("is not of {rule}")),
            "minimum" if value.is_number() && value.as_f64() < rule.as_f64() => fault(format!("is below {rule}")),
            "maximum" if value.is_number() && value.as_f64() > rule.as_f64() => fault(format!("is above {rule}")),
            "const" | "enum" | "minimum" | "maximum" | "uniqueItems" => Vec::new(),
            "oneOf" | "anyOf" => {
                let all: Vec<Vec<String>> = rule
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|one| faults(root, one, value, at))
                    .collect();
                if all.iter().any(Vec::is_empty) {
                    Vec::new()
                } else {
                    all.concat()
                }
            }
            "properties" => rule
                .as_object()
                .into_iter()
                .flatten()
                .filter_map(|(name, inner)| Some(faults(root, inner, value.get(name)?, &format!("{at}/{name}"))))
                .flatten()
                .collect(),
            "required" => rule
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .filter(|name| value.get(name).is_none())
                .flat_map(|name| fault(format!("{name} is missing")))
                .collect(),
            "items" => value
                .as_array()
                .into_iter()
                .flatten()
                .flat_map(|item| faults(root, rule, item, &format!("{at}/*")))
                .collect(),
            "additionalProperties" => {
                let named = rules.get("properties").and_then(Value::as_object);
                value
                    .as_object()
                    .into_iter()
                    .flatten()
                    .filter(|(name, _)| !named.is_some_and(|named| named.contains_key(*name)))
                    .flat_map(|(name, inner)| faults(root, rule, inner, &format!("{at}/{name}")))
                    .collect()
            }
            note if NOTES.contains(&note) => Vec::new(),
            unknown => fault(format!("keyword {unknown} is not understood")),
        })
        .collect()
}

fn is(value: &Value, name: &Value) -> bool {
    match name.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_u64() || value.is_i64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        _ => false,
    }
}

/// Who writes drafts with other programs relies on the schema: drafts of the command keep to it.
#[test]
fn drafts_keep_to_the_schema() {
    let schema = schema();
    let scratch = Scratch::new();
    for (kind, form) in [
        ("mam-non", "bieu-2"),
        ("tieu-hoc", "bang-9-cot"),
        ("nhieu-cap", "theo-tieu-chi"),
    ] {
        let arguments = [
            "new", "--school", kind, "--year", "2025", "--form", form, "--sample", "-o", kind,
        ];
        done(scratch.path(), &arguments);
        let draft: Value = serde_json::from_slice(&fs::read(scratch.path().join(kind)).unwrap()).unwrap();
        assert_eq!(faults(&schema, &schema, &draft, ""), Vec::<String>::new());
    }
}

/// A plan with every text filled in keeps to the schema, and every one of its texts is described there.
#[test]
fn every_text_is_described() {
    let schema = schema();
    let plan = crate::plans::with_rows(cai_tien::forms::FORMS[0], cai_tien::plan::SchoolKind::Thcs, 2026);
    let plan = crate::plans::filled(plan, |place| place.slug());
    let draft = cai_tien::draft::Draft::new("x".to_owned(), plan);
    let draft = serde_json::to_value(&draft).unwrap();
    assert_eq!(faults(&schema, &schema, &draft, ""), Vec::<String>::new());
    let mut strict = schema.clone();
    close(&mut strict);
    assert_eq!(
        faults(&strict, &strict, &draft, ""),
        Vec::<String>::new(),
        "a text the schema does not know"
    );
}

/// Forbids what is not described.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(rules) => {
            if rules.contains_key("properties") && !rules.contains_key("additionalProperties") {
                rules.insert("additionalProperties".to_owned(), json!(false));
            }
            rules.values_mut().for_each(close);
        }
        Value::Array(all) => all.iter_mut().for_each(close),
        _ => {}
    }
}

/// The checker sees what is wrong, or the tests above would say nothing.
#[test]
fn wrong_drafts_are_seen() {
    let schema = schema();
    let right = json!({"format": "cai-tien", "version": 1, "id": "x", "plan": {}});
    assert_eq!(faults(&schema, &schema, &right, ""), Vec::<String>::new());
    for (pointer, wrong) in [
        ("/version", json!("1")),
        ("/plan", json!([])),
        ("/plan", json!({"year": "2026"})),
        ("/plan", json!({"problems": [{"standard": "drei"}]})),
        ("/plan", json!({"school": {"kind": "dai-hoc"}})),
        ("/plan", json!({"school": {"name": null}})),
    ] {
        let mut draft = right.clone();
        *draft.pointer_mut(pointer).unwrap() = wrong.clone();
        assert!(!faults(&schema, &schema, &draft, "").is_empty(), "{wrong}");
    }
    let mut short = right;
    short.as_object_mut().unwrap().remove("plan");
    assert_eq!(faults(&schema, &schema, &short, ""), [": plan is missing"]);
}
