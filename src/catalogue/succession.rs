//! From a criterion of one set to what deals with its subject in another: for plans carried into a later year.
//!
//! Proposes; the school decides. Never says that a level reached under one regulation is one under another.

use super::data::succession::{Line, SUCCESSIONS};
use super::model::CatalogueSet;

/// How much of a criterion's subject a successor covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// It is about the same.
    Same,
    /// It asks for a part of it.
    Part,
}

/// A criterion of the later set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Successor {
    /// Its code.
    pub code: String,
    /// How much it covers.
    pub likeness: Likeness,
}

/// What is known between two sets.
#[derive(Debug)]
pub(super) struct Succession {
    /// Id of the earlier set.
    pub from: &'static str,
    /// Id of the later set.
    pub to: &'static str,
    /// Its lines, standard by standard.
    pub lines: &'static [&'static [Line]],
}

/// What deals with a criterion's subject in a later set, the best first; empty where nothing does. None where nothing is known
/// of the two sets or of this code.
#[must_use]
pub fn successors(from: &CatalogueSet, to: &CatalogueSet, code: &str) -> Option<Vec<Successor>> {
    let entry = from.entry(code)?;
    let known = SUCCESSIONS
        .iter()
        .find(|known| known.from == from.id && known.to == to.id);
    let mut lines = known
        .into_iter()
        .flat_map(|known| known.lines.iter().copied().flatten());
    if let Some((_, successors)) = lines.find(|(old, _)| *old == entry.code()) {
        let successor = |(code, likeness): &(&str, Likeness)| Successor {
            code: (*code).to_owned(),
            likeness: *likeness,
        };
        return Some(successors.iter().map(successor).collect());
    }
    // An amendment keeps what it does not speak of.
    let amended = known.is_some() && from.regulation.code == to.regulation.code;
    (amended || from.id == to.id).then(|| {
        let kept = to.entry(code).map(|kept| Successor {
            code: kept.code().into_owned(),
            likeness: Likeness::Same,
        });
        kept.into_iter().collect()
    })
}
