//! What a newer program wrote into a draft and this one does not know: kept as it is, and written again.
//!
//! A row takes along what is unknown of it: it is found again by its identity wherever it was moved to, and goes with the row
//! when that is removed. Works on JSON and knows no struct.

use std::collections::BTreeMap;

use serde_ignored::Path;
use serde_json::{Map, Value};

/// Parts of a draft whose rows are unique in the whole part, so that a row's identity alone says which it is.
const WITH_ROWS: [&str; 2] = ["plan", "ancestor"];

/// What this program does not know of a draft.
#[derive(Debug, Clone, Default)]
pub struct Unknown {
    /// By the object it stood in.
    fields: BTreeMap<Place, Map<String, Value>>,
}

/// Drafts are compared by what this program knows of them: what it does not know never decides whether something changed.
impl PartialEq for Unknown {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Unknown {}

/// Where an object stands.
type Place = Vec<Step>;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    /// Into a field.
    Field(String),
    /// Into the element of a list that has this identity.
    Element(String),
}

impl Unknown {
    /// Whether there is nothing unknown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Takes in what another copy of the same draft has. Where both have something, the outcome does not depend on which of
    /// them is asked.
    pub fn take_in(&mut self, other: &Self) {
        let text = Value::to_string;
        for (place, theirs) in &other.fields {
            let own = self.fields.entry(place.clone()).or_default();
            for (name, value) in theirs {
                if own.get(name).is_none_or(|kept| text(kept) < text(value)) {
                    own.insert(name.clone(), value.clone());
                }
            }
        }
    }

    /// Notes a field of `draft` that was read by nobody.
    pub(super) fn note(&mut self, draft: &Value, path: &Path) {
        let mut steps = Vec::new();
        let Some(value) = follow(draft, path, &mut steps) else {
            return;
        };
        if let Some(Step::Field(name)) = steps.pop() {
            self.fields.entry(steps).or_default().insert(name, value.clone());
        }
    }

    /// Puts everything back where it was; a field the program wrote itself stays as written.
    pub(super) fn lay_over(&self, draft: &mut Value) {
        if !self.is_empty() {
            self.lay(draft, Place::new());
        }
    }

    fn lay(&self, value: &mut Value, place: Place) {
        match value {
            Value::Object(fields) => {
                for (name, inner) in fields.iter_mut() {
                    self.lay(inner, field(&place, name));
                }
                for (name, inner) in self.fields.get(&place).into_iter().flatten() {
                    fields.entry(name.clone()).or_insert_with(|| inner.clone());
                }
            }
            Value::Array(elements) => {
                for inner in elements {
                    let there = element(&place, inner);
                    self.lay(inner, there);
                }
            }
            _ => {}
        }
    }
}

/// Goes where a path leads and notes the way.
fn follow<'a>(root: &'a Value, path: &Path, steps: &mut Place) -> Option<&'a Value> {
    match path {
        Path::Root => Some(root),
        Path::Map { parent, key } => {
            let inner = follow(root, parent, steps)?.get(key)?;
            *steps = field(steps, key);
            Some(inner)
        }
        Path::Seq { parent, index } => {
            let inner = follow(root, parent, steps)?.get(index)?;
            *steps = element(steps, inner);
            Some(inner)
        }
        Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => {
            follow(root, parent, steps)
        }
    }
}

fn field(place: &[Step], name: &str) -> Place {
    let mut there = place.to_vec();
    there.push(Step::Field(name.to_owned()));
    there
}

fn element(place: &[Step], value: &Value) -> Place {
    let own = match place.first() {
        Some(Step::Field(part)) if WITH_ROWS.contains(&part.as_str()) => place.get(..1).unwrap_or_default(),
        _ => place,
    };
    let mut there = own.to_vec();
    there.push(Step::Element(identity(value).to_owned()));
    there
}

/// What tells an element of a list from the others: its id; for something handed out, that of its scope; for a conflict its
/// path, for a version its copy.
fn identity(element: &Value) -> &str {
    ["/id", "/scope/id", "/path", "/copy"]
        .iter()
        .find_map(|pointer| element.pointer(pointer)?.as_str())
        .unwrap_or_default()
}
