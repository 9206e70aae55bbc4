//! Which column of a form's table each column of a found table is: by the likeness of headings, in any order.

use std::sync::LazyLock;

use super::data::{columns, headings};
use crate::forms::{Column, Shows};
use crate::plan::Field;
use crate::text::likeness::{alike, words_of};

/// A heading of a found table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// First column of the grid.
    pub(super) from: usize,
    /// The column of the grid after it.
    pub(super) next: usize,
    /// Its words.
    pub(super) words: String,
    /// Words of the heading it shares with others, above it; empty for none.
    pub(super) above: String,
}

/// A place in a row of a form's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Target {
    /// The column.
    pub(super) column: usize,
    /// Which of its texts.
    pub(super) text: usize,
}

/// What a column of a found table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Is {
    /// One of the form's.
    Known(Target),
    /// Numbers of rows, where the form's table does not count them.
    Counts,
    /// None of the form's.
    Unknown,
}

/// The columns of a found table as those of a form's.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    /// First and next column of the grid with what it is.
    places: Vec<(usize, usize, Is)>,
}

/// Share of common words from which a heading names a column.
const NEAR: usize = 45;
/// The same for the names schools have for a column: they are short.
const SAME: usize = 80;
/// How many columns have to be recognised for a table to be the form's.
const FEWEST: usize = 3;

impl Columns {
    /// Matches headings with a form's columns: the likest pair first, each once. None when too few are recognised.
    pub(super) fn of(columns: &[Column], headings: &[Heading]) -> Option<Self> {
        let wanted = wanted(columns);
        let found: Vec<(Vec<String>, Vec<String>)> = headings
            .iter()
            .map(|heading| (words_of(&heading.words), words_of(&heading.above)))
            .collect();
        let near = |at: usize, to: usize| match (found.get(at), wanted.get(to)) {
            (Some((words, above)), Some((_, names))) if above.is_empty() => names.nearness(words),
            (Some((words, above)), Some((_, names))) => names
                .nearness(words)
                .max(names.nearness(&[above.as_slice(), words].concat())),
            _ => 0,
        };
        let pairs = likest(found.len(), wanted.len(), near);
        let target = |to: Option<usize>| to.and_then(|to| wanted.get(to)).map(|(target, _)| *target);
        let mut places: Vec<_> = headings
            .iter()
            .zip(&pairs)
            .map(|(heading, to)| (heading.from, heading.next, target(*to).map_or(Is::Unknown, Is::Known)))
            .collect();
        let mut taken: Vec<usize> = pairs
            .iter()
            .filter_map(|to| target(*to))
            .map(|target| target.column)
            .collect();
        for (heading, place) in headings.iter().zip(&mut places) {
            if place.2 == Is::Unknown {
                place.2 = shared(&wanted, heading);
            }
        }
        taken.sort_unstable();
        taken.dedup();
        let enough = FEWEST.min(columns.len()).max(1);
        (taken.len() >= enough).then_some(Self { places })
    }

    /// How many columns were recognised.
    pub(super) fn certain(&self) -> usize {
        self.places
            .iter()
            .filter(|(_, _, is)| matches!(is, Is::Known(_)))
            .count()
    }

    /// The place in the form of a column of the grid; none where the form has none.
    pub(super) fn at(&self, grid: usize) -> Option<Target> {
        match self.is(grid) {
            Is::Known(target) => Some(target),
            Is::Counts | Is::Unknown => None,
        }
    }

    /// Whether a column of the grid counts rows that the form does not count.
    pub(super) fn counts(&self, grid: usize) -> bool {
        self.is(grid) == Is::Counts
    }

    fn is(&self, grid: usize) -> Is {
        let place = self
            .places
            .iter()
            .find(|(from, next, _)| (*from..*next).contains(&grid));
        place.map_or(Is::Unknown, |(_, _, is)| *is)
    }

    /// Number of columns of the grid.
    pub(super) fn width(&self) -> usize {
        self.places.iter().map(|(_, next, _)| *next).max().unwrap_or(0)
    }
}

/// For each heading found the one it is paired with, if any: the likest pair first, each once. `near` tells how near two are.
pub(super) fn likest(found: usize, wanted: usize, near: impl Fn(usize, usize) -> usize) -> Vec<Option<usize>> {
    let all = (0..found).flat_map(|at| (0..wanted).map(move |to| (at, to)));
    let mut pairs: Vec<_> = all.map(|(at, to)| (near(at, to), at, to)).collect();
    pairs.retain(|(near, ..)| *near >= NEAR);
    pairs.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    let mut out = vec![None; found];
    for (_, at, to) in pairs {
        if !out.contains(&Some(to))
            && let Some(place) = out.get_mut(at)
            && place.is_none()
        {
            *place = Some(to);
        }
    }
    out
}

/// What a heading that no column is left for may be: one of several below a heading that names a column, or a count.
fn shared(wanted: &[(Target, Names)], heading: &Heading) -> Is {
    let above = words_of(&heading.above);
    let of_above = wanted
        .iter()
        .map(|(target, names)| (names.nearness(&above), *target))
        .filter(|(near, _)| !above.is_empty() && *near >= NEAR)
        .max_by_key(|(near, _)| *near);
    match of_above {
        Some((_, target)) => Is::Known(target),
        None if is_one_of(&heading.words, columns::COUNTING) => Is::Counts,
        None => Is::Unknown,
    }
}

/// Whether words are one of some headings.
pub(super) fn is_one_of(words: &str, headings: &[&str]) -> bool {
    let words = words_of(words);
    headings.iter().any(|heading| words_of(heading) == words)
}

/// What a column of a form is called.
struct Names {
    /// As the form prescribes; empty where it has no heading of its own.
    own: Vec<String>,
    /// By schools.
    others: &'static [Vec<String>],
}

impl Names {
    fn nearness(&self, words: &[String]) -> usize {
        let others = self.others.iter().map(|other| alike(words, other));
        let other = others.filter(|near| *near >= SAME).max().unwrap_or(0);
        nearness(words, &self.own).max(other)
    }
}

/// The places of a form's table with their names: each column, and each further text in it that may have a column of its own.
fn wanted(columns: &[Column]) -> Vec<(Target, Names)> {
    let mut out = Vec::new();
    for (column, shown) in columns.iter().enumerate() {
        let texts: &[_] = match &shown.shows {
            Shows::Texts(texts) => texts,
            _ => &[],
        };
        let others = match shown.shows {
            Shows::Number => &OTHERS.number,
            Shows::Standard => &OTHERS.standard,
            Shows::Criteria => &OTHERS.criteria,
            Shows::Texts(texts) => texts.first().map_or(&[][..], |text| named(text.field)),
        };
        let own = words_of(shown.heading);
        out.push((Target { column, text: 0 }, Names { own, others }));
        for (text, shown) in texts.iter().enumerate().skip(1) {
            let names = Names {
                own: Vec::new(),
                others: named(shown.field),
            };
            out.push((Target { column, text }, names));
        }
    }
    out
}

/// The names schools have for columns, taken apart once.
struct Others {
    number: Vec<Vec<String>>,
    standard: Vec<Vec<String>>,
    criteria: Vec<Vec<String>>,
    texts: Vec<(Field, Vec<Vec<String>>)>,
}

static OTHERS: LazyLock<Others> = LazyLock::new(|| {
    let apart = |names: &[&str]| names.iter().map(|name| words_of(name)).collect::<Vec<_>>();
    Others {
        number: apart(columns::COUNTING),
        standard: apart(headings::STANDARD),
        criteria: apart(headings::CRITERIA),
        texts: columns::HEADINGS
            .iter()
            .map(|(field, _)| *field)
            .chain(headings::COLUMNS.iter().map(|(field, _)| *field))
            .map(|field| {
                let all = columns::HEADINGS.iter().chain(headings::COLUMNS);
                let names: Vec<&str> = all
                    .filter(|(named, _)| *named == field)
                    .flat_map(|(_, names)| names.iter().copied())
                    .collect();
                (field, apart(&names))
            })
            .collect(),
    }
});

/// What schools call the column of a text.
fn named(field: Field) -> &'static [Vec<String>] {
    let found = OTHERS.texts.iter().find(|(shown, _)| *shown == field);
    found.map_or(&[], |(_, names)| names)
}

/// Likeness, or how much of a longer heading a shorter one holds: "Thời gian" names "Thời gian thực hiện và hoàn thành".
pub(super) fn nearness(one: &[String], other: &[String]) -> usize {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let held = !short.is_empty() && long.windows(short.len()).any(|window| window == short);
    if held {
        alike(one, other).max(75)
    } else {
        alike(one, other)
    }
}
