//! A plan as merging sees it: rows by identity, values by path.
//!
//! Made from the plan's JSON and turned into JSON again, so that no field can be forgotten. A row is an object with an "id"
//! in a list; everything else is a value of the plan or of a row, with nested objects flattened into the path. Absent and
//! empty are the same, except for changed wording, where an empty text means that the wording is left out.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::MergeError;
use crate::draft::json;
use crate::plan::{Plan, escape, unescape};

/// Values by name within the plan or a row: "goal", "options/margins/top".
pub type Fields = BTreeMap<String, Value>;

/// A row without the rows inside it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TreeRow {
    /// The list it stands in: "problems", "#x7k2/actions".
    pub list: String,
    /// The list without the row it belongs to: rows of different kinds are never the same row.
    pub kind: String,
    /// Its values.
    pub fields: Fields,
}

/// A plan taken apart.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Tree {
    /// Values of the plan itself.
    pub fields: Fields,
    /// Rows by identity.
    pub rows: BTreeMap<String, TreeRow>,
    /// Identities of the rows of every list, in order.
    pub lists: BTreeMap<String, Vec<String>>,
}

/// Path of a row.
pub fn row_path(id: &str) -> String {
    format!("#{}", escape(id))
}

/// Path of a value in a row or, without one, in the plan.
pub fn path(row: Option<&str>, name: &str) -> String {
    match row {
        Some(id) => format!("{}/{name}", row_path(id)),
        None => name.to_owned(),
    }
}

/// The row a list belongs to.
pub fn owner(list: &str) -> Option<String> {
    let (row, _) = list.strip_prefix('#')?.split_once('/')?;
    Some(unescape(row))
}

impl Tree {
    /// Takes a plan apart. Rows without identity, with one that stands twice, or with one that `known` plans use for a row of
    /// another kind get one of their own, the same every time.
    ///
    /// # Errors
    /// Only when the serializer fails, which plain strings and lists give no occasion for.
    pub fn of(plan: &Plan, known: &[&Self]) -> Result<Self, MergeError> {
        let value = json::value(plan).map_err(|error| MergeError::Shape(error.to_string()))?;
        let mut tree = Self::default();
        if let Value::Object(map) = value {
            let mut reader = Reader { tree: &mut tree, known };
            reader.object(map, None, "", "");
        }
        Ok(tree)
    }

    /// The plan again.
    ///
    /// # Errors
    /// When values came together that do not make a plan.
    pub fn to_plan(&self) -> Result<Plan, MergeError> {
        json::read(&self.value(None), &mut |_| {}).map_err(|error| MergeError::Shape(error.to_string()))
    }

    /// A row with the rows inside it as JSON; null when there is none.
    pub fn row(&self, id: &str) -> Value {
        match self.rows.contains_key(id) {
            true => self.value(Some(id)),
            false => Value::Null,
        }
    }

    /// The row whose list a row stands in.
    pub fn parent(&self, id: &str) -> Option<String> {
        owner(&self.rows.get(id)?.list)
    }

    /// A value; null when it is empty or its row is gone.
    pub fn get(&self, row: Option<&str>, name: &str) -> &Value {
        let fields = match row {
            Some(id) => self.rows.get(id).map(|row| &row.fields),
            None => Some(&self.fields),
        };
        fields.and_then(|fields| fields.get(name)).unwrap_or(&Value::Null)
    }

    /// The values of a row or of the plan, to change; none when the row is gone.
    pub fn fields_mut(&mut self, row: Option<&str>) -> Option<&mut Fields> {
        match row {
            Some(id) => self.rows.get_mut(id).map(|row| &mut row.fields),
            None => Some(&mut self.fields),
        }
    }

    fn value(&self, row: Option<&str>) -> Value {
        let mut out = Map::new();
        if let Some(id) = row {
            out.insert("id".to_owned(), Value::String(id.to_owned()));
        }
        let fields = match row {
            Some(id) => self.rows.get(id).map(|row| &row.fields),
            None => Some(&self.fields),
        };
        for (name, value) in fields.into_iter().flatten() {
            put(&mut out, name, value.clone());
        }
        let prefix = path(row, "");
        for (list, ids) in self.lists.range(prefix.clone()..) {
            let Some(name) = list.strip_prefix(&prefix) else { break };
            if row.is_none() && name.starts_with('#') {
                continue;
            }
            put(&mut out, name, ids.iter().map(|id| self.value(Some(id))).collect());
        }
        Value::Object(out)
    }
}

fn put(into: &mut Map<String, Value>, name: &str, value: Value) {
    match name.split_once('/') {
        None => {
            into.insert(unescape(name), value);
        }
        Some((first, rest)) => {
            let inner = into.entry(unescape(first)).or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

struct Reader<'a> {
    tree: &'a mut Tree,
    known: &'a [&'a Tree],
}

impl Reader<'_> {
    fn object(&mut self, map: Map<String, Value>, row: Option<&str>, prefix: &str, kind: &str) {
        for (key, value) in map {
            if row.is_some() && prefix.is_empty() && key == "id" {
                continue;
            }
            let name = format!("{prefix}{}", escape(&key));
            match value {
                Value::Object(inner) => self.object(inner, row, &format!("{name}/"), kind),
                Value::Array(items) if is_rows(&items) => {
                    self.rows(items, &path(row, &name), &format!("{kind}/{name}"));
                }
                value if is_empty(&name, &value) => {}
                value => {
                    if let Some(fields) = self.tree.fields_mut(row) {
                        fields.insert(name, value);
                    }
                }
            }
        }
    }

    fn rows(&mut self, items: Vec<Value>, list: &str, kind: &str) {
        for item in items {
            let Value::Object(map) = item else { continue };
            let id = self.identity(map.get("id").and_then(Value::as_str).unwrap_or_default(), kind);
            let row = TreeRow {
                list: list.to_owned(),
                kind: kind.to_owned(),
                fields: Fields::new(),
            };
            self.tree.rows.insert(id.clone(), row);
            self.tree.lists.entry(list.to_owned()).or_default().push(id.clone());
            self.object(map, Some(&id), "", kind);
        }
    }

    fn identity(&self, wanted: &str, kind: &str) -> String {
        let free = |id: &str| {
            let other_kind = |tree: &&Tree| tree.rows.get(id).is_some_and(|row| row.kind != kind);
            !id.is_empty() && !self.tree.rows.contains_key(id) && !self.known.iter().any(other_kind)
        };
        let mut id = wanted.to_owned();
        let mut number = 1_u64;
        while !free(&id) {
            number += 1;
            id = format!("{wanted}-{number}");
        }
        id
    }
}

fn is_rows(items: &[Value]) -> bool {
    let is_row = |item: &Value| item.get("id").is_some_and(Value::is_string);
    !items.is_empty() && items.iter().all(is_row)
}

fn is_empty(name: &str, value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() && !name.starts_with("wording/"),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// The elements of a set, a list of plain strings.
pub fn set(value: &Value) -> Option<BTreeSet<String>> {
    let Value::Array(items) = value else { return None };
    items.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}
