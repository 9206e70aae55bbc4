//! Drafts as no program writes them: read or refused, and merged without a panic.
//!
//! FUZZ_SECONDS asks for a longer run, SEED for another one.

use std::sync::Arc;
use std::time::{Duration, Instant};

use cai_tien::draft::Draft;
use cai_tien::draft::merge::{Decision, differences, merge, settle, take_copy};
use serde_json::{Map, Value, json};

use super::{action, copy, ours, take};
use crate::figures::tell;
use crate::numbers::{Numbers, number_from};

/// Something that does not belong where it is put.
fn junk(numbers: &mut Numbers) -> Value {
    match numbers.below(12) {
        0 => Value::Null,
        1 => json!(-1),
        2 => json!(1e300),
        3 => json!(u64::MAX),
        4 => json!(""),
        5 => json!("#x6/goal"),
        6 => json!([{ "id": "x6" }, { "id": "x6" }, { "id": "" }]),
        7 => json!({ "id": "x1", "actions": [{ "id": "x1" }] }),
        8 => json!(["1.2", "1.2", ""]),
        9 => (0..numbers.below(90)).fold(json!("sâu"), |inner, level| match level % 2 {
            0 => json!([inner]),
            _ => json!({ "/~": inner }),
        }),
        10 => json!("chữ ".repeat(numbers.below(400))),
        _ => json!(true),
    }
}

/// Every place of a JSON value, as pointers.
fn pointers(value: &Value, at: String, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                pointers(
                    inner,
                    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")),
                    out,
                );
            }
        }
        Value::Array(items) => {
            for (number, inner) in items.iter().enumerate() {
                pointers(inner, format!("{at}/{number}"), out);
            }
        }
        _ => {}
    }
    out.push(at);
}

/// One change to a draft's JSON: rows twice, rows elsewhere, identities taken away or given twice, wrong types, unknown fields.
fn mutate(value: &mut Value, numbers: &mut Numbers) {
    let mut all = Vec::new();
    pointers(value, String::new(), &mut all);
    let (one, other) = (&all[numbers.below(all.len())], &all[numbers.below(all.len())]);
    let copied = value.pointer(other).cloned().unwrap_or_default();
    let junk = junk(numbers);
    let key = ["id", "mới", "a/b", "actions", "goal", "@in", "@order", ""][numbers.below(8)];
    let which = numbers.below(8);
    let Some(target) = value.pointer_mut(one) else { return };
    match target {
        Value::Array(items) => match which {
            0 | 1 if !items.is_empty() => {
                let again = items[numbers.below(items.len())].clone();
                items.push(again);
            }
            2 => items.reverse(),
            3 if !items.is_empty() => drop(items.remove(numbers.below(items.len()))),
            4 | 5 => items.push(copied),
            6 => items.push(junk),
            _ => items.clear(),
        },
        Value::Object(map) => match which {
            0 => drop(map.insert(key.to_owned(), junk)),
            1 | 2 => drop(map.insert(key.to_owned(), copied)),
            3 => drop(map.insert("id".to_owned(), json!("x6"))),
            4 => *map = Map::new(),
            5 => drop(map.remove(key)),
            _ => {}
        },
        Value::String(text) => match which {
            0..=3 => text.push_str(" sửa"),
            4 => text.clear(),
            5 => *target = copied,
            _ => {}
        },
        other if which < 2 => *other = junk,
        _ => {}
    }
}

/// Drafts to begin from, with everything a draft may hold.
fn seeds() -> Vec<Value> {
    let lan = copy("lan", |plan| action(plan, "x6").goal = "Lan".to_owned());
    let minh = copy("minh", |plan| drop(plan.problems.remove(0)));
    let hub = take(
        &take(&ours(|plan| action(plan, "x6").goal = "tôi".to_owned()), &lan).draft,
        &minh,
    )
    .draft;
    let mut derived = take_copy(hub.clone(), "an".to_owned());
    derived.ancestor = Some(Arc::new(lan.plan.clone()));
    [lan, minh, hub, derived]
        .iter()
        .map(|draft| serde_json::to_value(draft).unwrap())
        .collect()
}

/// Whatever a file holds, it is read or refused, merged both ways, and what comes out can be read again.
#[test]
fn no_draft_makes_the_program_panic() {
    let seconds = number_from("FUZZ_SECONDS", 10);
    let mut numbers = Numbers::new(number_from("SEED", 0x9e37_79b9_7f4a_7c15));
    let seeds = seeds();
    let mut kept: Vec<Draft> = seeds
        .iter()
        .map(|seed| Draft::from_value(seed.clone()).unwrap())
        .collect();
    let begun = Instant::now();
    let (mut tried, mut read, mut merged) = (0_u64, 0_u64, 0_u64);
    while begun.elapsed() < Duration::from_secs(seconds) {
        tried += 1;
        let mut value = seeds[numbers.below(seeds.len())].clone();
        for _ in 0..=numbers.below(8) {
            mutate(&mut value, &mut numbers);
        }
        let text = value.to_string();
        let Ok(theirs) = Draft::read_text(&text) else { continue };
        read += 1;
        let ours = kept[numbers.below(kept.len())].clone();
        for (one, two) in [(&ours, &theirs), (&theirs, &ours)] {
            let result = merge(one, two, None).unwrap().draft;
            merged += 1;
            let again = result.to_text().unwrap();
            assert_eq!(Draft::read_text(&again).as_ref(), Ok(&result));
            let _ = differences(&one.plan, &result.plan);
            let mut settled = result.clone();
            if !settled.team.conflicts.is_empty() {
                let conflict = numbers.below(settled.team.conflicts.len());
                let path = settled.team.conflicts[conflict].path.clone();
                let decision = [Decision::Version(0), Decision::Present, Decision::Remove][numbers.below(3)];
                let fits = settle(&mut settled, &path, decision);
                assert!(
                    fits || settled == result,
                    "a decision that does not fit changes nothing"
                );
            }
            let slot = numbers.below(40);
            match kept.get_mut(slot) {
                Some(place) if slot >= seeds.len() => *place = result,
                None => kept.push(result),
                _ => {}
            }
        }
        let _ = take_copy(theirs, "n".to_owned());
    }
    assert!(
        read * 4 > tried,
        "only {read} of {tried} drafts could be read: the mutations are too rough"
    );
    let told = format!("fuzz: {tried} drafts, {read} of them read and {merged} merges made in {seconds} s, 0 panics");
    tell(&told);
}
