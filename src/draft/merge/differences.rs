//! What is different in two plans.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::sorted::{map_of, sort_by_key};
use super::tree::{Tree, path, row_path};
use crate::plan::{Plan, row_of};

/// One difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What is different; see `Place::path`.
    pub path: String,
    /// In which way.
    pub kind: ChangeKind,
    /// A value as it was, a row with all that is in it; null for nothing. For a row that moved `{"list": …, "number": …}`,
    /// the path of its list and its number there, from 1.
    pub before: Value,
    /// The same as it is now.
    pub after: Value,
}

/// Ways in which something is different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Another text, another choice.
    Changed,
    /// A row came, with the rows inside it.
    RowAdded,
    /// A row is gone, with the rows inside it.
    RowRemoved,
    /// A row stands elsewhere: in another list, or in another order among the rows that stayed.
    RowMoved,
}

/// Differences of two plans, row by row and field by field, in the order of the plan.
#[must_use]
pub fn differences(before: &Plan, after: &Plan) -> Vec<Change> {
    // A plan that cannot be taken apart does not exist; were there one, nothing could be said about it.
    let trees = Tree::of(before, &[]).and_then(|tree| Ok((Tree::of(after, &[&tree])?, tree)));
    trees.map_or_else(|_| Vec::new(), |(new, old)| compare((&old, before), (&new, after)))
}

/// The same for plans taken apart already.
pub fn compare((old, before): (&Tree, &Plan), (new, after): (&Tree, &Plan)) -> Vec<Change> {
    let mut out = Vec::new();
    let rows: BTreeSet<&String> = old.rows.keys().chain(new.rows.keys()).collect();
    values(old, new, None, &mut out);
    for id in rows {
        match (old.rows.get(id), new.rows.get(id)) {
            (Some(_), Some(_)) => values(old, new, Some(id), &mut out),
            (None, Some(_)) if !comes_with_parent(new, old, id) => {
                out.push(of_row(id, ChangeKind::RowAdded, Value::Null, new.row(id)));
            }
            (Some(_), None) if !comes_with_parent(old, new, id) => {
                out.push(of_row(id, ChangeKind::RowRemoved, old.row(id), Value::Null));
            }
            _ => {}
        }
    }
    for id in moved(old, new) {
        let place = |tree: &Tree| {
            let list = tree.rows.get(id).map(|row| row.list.clone()).unwrap_or_default();
            let at = tree
                .lists
                .get(&list)
                .and_then(|ids| ids.iter().position(|other| other == id));
            json!({ "list": list, "number": at.map_or(0, |at| at + 1) })
        };
        out.push(of_row(id, ChangeKind::RowMoved, place(old), place(new)));
    }
    if out.len() < 2 {
        return out;
    }
    let place = places((old, before), (new, after));
    sort_by_key(&mut out, |change| {
        (place(&change.path), change.path.clone(), change.kind)
    });
    out
}

fn of_row(id: &str, kind: ChangeKind, before: Value, after: Value) -> Change {
    Change {
        path: row_path(id),
        kind,
        before,
        after,
    }
}

fn values(old: &Tree, new: &Tree, row: Option<&str>, out: &mut Vec<Change>) {
    let fields = |tree: &Tree| -> BTreeSet<String> {
        let fields = match row {
            Some(id) => tree.rows.get(id).map(|row| &row.fields),
            None => Some(&tree.fields),
        };
        fields.into_iter().flat_map(BTreeMap::keys).cloned().collect()
    };
    for name in fields(old).union(&fields(new)) {
        let (before, after) = (old.get(row, name), new.get(row, name));
        if before != after {
            out.push(Change {
                path: path(row, name),
                kind: ChangeKind::Changed,
                before: before.clone(),
                after: after.clone(),
            });
        }
    }
}

/// Whether a row that is only in one tree is told with the row around it.
fn comes_with_parent(tree: &Tree, other: &Tree, id: &str) -> bool {
    tree.parent(id).is_some_and(|around| !other.rows.contains_key(&around))
}

/// Rows in another list, and the fewest others that explain the new order.
fn moved<'a>(old: &'a Tree, new: &'a Tree) -> Vec<&'a String> {
    let list_of = |tree: &'a Tree, id: &String| tree.rows.get(id).map(|row| &row.list);
    let mut out = Vec::new();
    for (list, ids) in &new.lists {
        let before: BTreeMap<&String, usize> = map_of(old.lists.get(list).into_iter().flatten().zip(0..));
        let stayed: Vec<(&String, usize)> = ids.iter().filter_map(|id| Some((id, *before.get(id)?))).collect();
        let in_order = longest_rise(&stayed.iter().map(|(_, at)| *at).collect::<Vec<_>>());
        out.extend(
            stayed
                .iter()
                .filter(|(_, at)| !in_order.contains(at))
                .map(|(id, _)| *id),
        );
        out.extend(ids.iter().filter(|id| list_of(old, id).is_some_and(|was| was != list)));
    }
    out
}

/// The numbers of a longest rising subsequence.
fn longest_rise(numbers: &[usize]) -> BTreeSet<usize> {
    let mut best: Vec<Vec<usize>> = Vec::new();
    for number in numbers {
        let before = best
            .iter()
            .filter(|rise| rise.last() < Some(number))
            .max_by_key(|rise| rise.len());
        let mut rise = before.cloned().unwrap_or_default();
        rise.push(*number);
        best.push(rise);
    }
    best.into_iter()
        .max_by_key(Vec::len)
        .unwrap_or_default()
        .into_iter()
        .collect()
}

/// Where a path stands in the plan: as now, and what is not there any more after what stood before it.
pub fn places((old, before): (&Tree, &Plan), (new, after): (&Tree, &Plan)) -> impl Fn(&str) -> (usize, usize) + use<> {
    let mut places: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (at, path) in outline(new, after).into_iter().enumerate() {
        places.insert(path, (at, 0));
    }
    let mut last = (0, 0);
    for path in outline(old, before) {
        last = *places.entry(path).or_insert((last.0, last.1 + 1));
    }
    move |path| places.get(path).copied().unwrap_or((usize::MAX, 0))
}

/// Every path of a plan in the order in which people read it: a row before its values, choices before texts.
fn outline(tree: &Tree, plan: &Plan) -> Vec<String> {
    let names = |row: Option<&str>, group: &str| -> Vec<String> {
        let fields = match row {
            Some(id) => tree.rows.get(id).map(|row| &row.fields),
            None => Some(&tree.fields),
        };
        let names = fields.into_iter().flat_map(BTreeMap::keys);
        let inside = names.filter(|name| name.starts_with(group));
        inside.map(|name| path(row, name)).collect()
    };
    let texts: Vec<String> = plan.every_text().into_iter().map(|(place, _)| place.path()).collect();
    let are_texts: BTreeSet<&String> = texts.iter().collect();
    let mut out: Vec<String> = names(None, "")
        .into_iter()
        .filter(|name| !name.contains('/') && name != "done")
        .collect();
    let mut last = "";
    for text in &texts {
        let group = text.rsplit_once('/').map_or("", |(group, _)| group);
        if group != last {
            out.push(group.to_owned());
            let row = row_of(text);
            let inside = match &row {
                Some(row) => names(Some(&row.0), ""),
                None => names(None, &format!("{group}/")),
            };
            out.extend(inside.into_iter().filter(|path| !are_texts.contains(path)));
            last = group;
        }
        out.push(text.clone());
    }
    out.extend(
        tree.rows
            .keys()
            .flat_map(|id| std::iter::once(row_path(id)).chain(names(Some(id), ""))),
    );
    out.extend(names(None, ""));
    let mut known = BTreeSet::new();
    out.retain(|path| known.insert(path.clone()));
    out
}
