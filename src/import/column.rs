//! Which column of a form's table each column of a found table is: by the likeness of headings, in any order.

use crate::forms::Column;
use crate::text::likeness::{alike, words_of};

/// The columns of a found table as those of a form's.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    /// First and next column of the grid with the form's column; none for a column the form does not have.
    places: Vec<(usize, usize, Option<usize>)>,
}

/// Share of common words from which a heading names a column.
const NEAR: usize = 45;
/// How many columns have to be recognised for a table to be the form's.
const FEWEST: usize = 3;

impl Columns {
    /// Matches headings (first column, next column, words) with a form's columns: the likest pair first, each once. None when too
    /// few are recognised.
    pub(super) fn of(columns: &[Column], headings: &[(usize, usize, String)]) -> Option<Self> {
        let wanted: Vec<Vec<String>> = columns.iter().map(|column| words_of(column.heading)).collect();
        let found: Vec<Vec<String>> = headings.iter().map(|(_, _, words)| words_of(words)).collect();
        let near = |at: usize, to: usize| match (found.get(at), wanted.get(to)) {
            (Some(one), Some(other)) => nearness(one, other),
            _ => 0,
        };
        let pairs = likest(found.len(), wanted.len(), near);
        let certain = pairs.iter().flatten().count();
        let places = headings
            .iter()
            .zip(pairs)
            .map(|((from, next, _), to)| (*from, *next, to));
        let places = places.collect();
        (certain >= FEWEST.min(columns.len())).then_some(Self { places })
    }

    /// How many columns were recognised.
    pub(super) fn certain(&self) -> usize {
        self.places.iter().filter(|(_, _, to)| to.is_some()).count()
    }

    /// The form's column of a column of the grid; none where the form has none.
    pub(super) fn at(&self, grid: usize) -> Option<usize> {
        let place = self
            .places
            .iter()
            .find(|(from, next, _)| (*from..*next).contains(&grid))?;
        place.2
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
