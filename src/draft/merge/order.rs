//! The order of rows.
//!
//! Every copy that changed a list contributes its own sequence: the order of the rows that were there before, and the places
//! of those that came. The sequences are remembered with what was seen of the copy, so that the result is a function of all
//! of them and not of the order in which they came.

use std::collections::{BTreeMap, BTreeSet};

use super::ledger::Ledger;
use super::mark::fingerprint;
use super::side::Side;
use super::sorted::map_of;
use super::tree::Tree;

/// One copy's rows of a list.
#[derive(Debug, Clone, PartialEq)]
struct Sequence {
    /// Rows of the base stand in another order.
    reorders: bool,
    ids: Vec<String>,
}

impl Sequence {
    /// None where no row came and those of the base stand as they did.
    fn of(base: &[String], ids: &[String]) -> Option<Self> {
        let common = |list: &[String], other: &[String]| -> Vec<String> {
            let other: BTreeSet<&String> = other.iter().collect();
            list.iter().filter(|id| other.contains(id)).cloned().collect()
        };
        let reorders = common(base, ids) != common(ids, base);
        let adds = ids.iter().any(|id| !base.contains(id));
        (reorders || adds).then(|| Self {
            reorders,
            ids: ids.to_vec(),
        })
    }

    fn write(&self) -> Vec<String> {
        let first = if self.reorders { "reordered" } else { "same" };
        std::iter::once(first.to_owned())
            .chain(self.ids.iter().cloned())
            .collect()
    }

    fn read(parts: &[String]) -> Option<Self> {
        let (first, ids) = parts.split_first()?;
        Some(Self {
            reorders: first == "reordered",
            ids: ids.to_vec(),
        })
    }
}

/// What a record begins with that does not count any more: someone saw the result and ordered anew.
const PAST: &str = "past";

/// The order of the rows `live` of a list; the ledger remembers what it was made from.
pub fn merge(
    ours: &Side,
    theirs: &Side,
    base: &Tree,
    (list, live): (&str, &BTreeSet<&str>),
    ledger: &mut Ledger,
) -> Vec<String> {
    let path = format!("{list}/@order");
    let in_list = |tree: &Tree| tree.lists.get(list).cloned().unwrap_or_default();
    let [mine, other, before] = [&ours.tree, &theirs.tree, base].map(in_list);
    if before == other
        && told_nothing_else(ours, theirs, &path, &before)
        && *live == mine.iter().map(String::as_str).collect()
    {
        return mine;
    }
    let mut others = sequences(ours, ledger, &path);
    // Theirs is about to be told anew.
    let theirs_then = others.remove(theirs.copy);
    let (own, lasting) = own(ours, &path, &before, &mine, &others);
    others.extend(theirs_then.map(|sequence| (theirs.copy.to_owned(), sequence)));
    if !lasting {
        for copy in others.keys() {
            let seen = ledger.seen.entry(copy.clone()).or_default();
            let past = std::iter::once(PAST.to_owned()).chain(record(seen.get(&path)));
            seen.insert(path.clone(), text(&past.collect::<Vec<_>>()));
        }
        others.clear();
    }
    let brought = Sequence::of(&before, &other).filter(|_| theirs.tree.lists.contains_key(list));
    let seen = ledger.seen.entry(theirs.copy.to_owned()).or_default();
    let known = record(seen.get(&path));
    let known = known.strip_prefix(&[PAST.to_owned()][..]).unwrap_or(&known);
    match brought {
        Some(sequence) if known != sequence.write() => {
            seen.insert(path.clone(), text(&sequence.write()));
            others.insert(theirs.copy.to_owned(), sequence);
        }
        Some(_) => {}
        None => {
            seen.remove(&path);
            others.remove(theirs.copy);
        }
    }
    let result = weave(&before, own.as_ref(), &others, live);
    let books = ledger.seen.entry(ours.copy.to_owned()).or_default();
    if others.is_empty() && own.as_ref().is_none_or(|own| own.ids == result) {
        books.remove(&path);
    } else {
        let own = own.iter().flat_map(Sequence::write);
        let record: Vec<String> = std::iter::once(fingerprint(&result.join("\n"))).chain(own).collect();
        books.insert(path, text(&record));
    }
    result
}

/// Whether theirs had no other order before than the one both sides begin from now.
fn told_nothing_else(ours: &Side, theirs: &Side, path: &str, before: &[String]) -> bool {
    let known = record(ours.seen(theirs.copy, path));
    let known = known.strip_prefix(&[PAST.to_owned()][..]).unwrap_or(&known);
    known.split_first().is_none_or(|(_, ids)| ids == before)
}

/// What the other copies contributed so far.
fn sequences(ours: &Side, ledger: &Ledger, path: &str) -> BTreeMap<String, Sequence> {
    let others = ledger.seen.iter().filter(|(copy, _)| *copy != ours.copy);
    let known = others.filter_map(|(copy, seen)| {
        let record = record(seen.get(path));
        let counts = record.first().is_some_and(|first| first != PAST);
        Some((copy.clone(), Sequence::read(&record).filter(|_| counts)?))
    });
    map_of(known)
}

/// What this copy contributes, and whether what the others contributed still counts: not when someone ordered anew what came
/// out, nor when it came out otherwise in the plan both sides began from.
fn own(
    ours: &Side,
    path: &str,
    before: &[String],
    mine: &[String],
    others: &BTreeMap<String, Sequence>,
) -> (Option<Sequence>, bool) {
    if before == mine {
        let live = before.iter().map(String::as_str).collect();
        return (None, weave(before, None, others, &live) == before);
    }
    let kept = record(ours.seen(ours.copy, path));
    match kept.split_first() {
        Some((result, own_then)) if *result == fingerprint(&mine.join("\n")) => (Sequence::read(own_then), true),
        Some(_) => (Sequence::of(before, mine), false),
        None => (Sequence::of(before, mine), true),
    }
}

fn record(text: Option<&String>) -> Vec<String> {
    text.and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
}

fn text(record: &[String]) -> String {
    serde_json::Value::from(record.to_vec()).to_string()
}

/// The rows of the base first, in the order of who ordered them anew (this copy before others); then each copy's additions
/// after the row they follow there, this copy's first.
fn weave(
    base: &[String],
    own: Option<&Sequence>,
    others: &BTreeMap<String, Sequence>,
    live: &BTreeSet<&str>,
) -> Vec<String> {
    let in_base: BTreeSet<&String> = base.iter().collect();
    let ordered = own
        .into_iter()
        .chain(others.values())
        .find(|sequence| sequence.reorders);
    let mut out = Woven { rows: Vec::new(), live };
    if let Some(sequence) = ordered {
        let known: Vec<String> = sequence.ids.iter().filter(|id| in_base.contains(id)).cloned().collect();
        out.add(&known, 0);
    }
    out.add(base, 0);
    for (turn, sequence) in (1..).zip(own.into_iter().chain(others.values())) {
        out.add(&sequence.ids, turn);
    }
    let placed: BTreeSet<&str> = out.rows.iter().map(|(id, _)| id.as_str()).collect();
    // What no sequence names came back with the row around it.
    let rest: Vec<String> = live
        .iter()
        .filter(|id| !placed.contains(*id))
        .map(|id| (*id).to_owned())
        .collect();
    out.rows.into_iter().map(|(id, _)| id).chain(rest).collect()
}

struct Woven<'a> {
    /// Rows with the turn in which they were put there.
    rows: Vec<(String, usize)>,
    live: &'a BTreeSet<&'a str>,
}

impl Woven<'_> {
    /// Puts each row that is not there yet behind the one it follows, and behind what earlier turns have put there.
    fn add(&mut self, ids: &[String], turn: usize) {
        let mut next = 0;
        for id in ids {
            if let Some(at) = self.rows.iter().position(|(other, _)| other == id) {
                next = at + 1;
                continue;
            }
            if !self.live.contains(id.as_str()) {
                continue;
            }
            let follows_own = turn > 0 && next > 0 && self.rows.get(next - 1).is_some_and(|(_, when)| *when == turn);
            if !follows_own {
                let later = self.rows.iter().skip(next);
                next += later.take_while(|(_, when)| (1..turn).contains(when)).count();
            }
            self.rows.insert(next, (id.clone(), turn));
            next += 1;
        }
    }
}
