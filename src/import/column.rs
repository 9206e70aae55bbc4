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
        let mut pairs = Vec::new();
        for (at, one) in found.iter().enumerate() {
            for (to, other) in wanted.iter().enumerate() {
                let near = nearness(one, other);
                if near >= NEAR {
                    pairs.push((near, at, to));
                }
            }
        }
        pairs.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        let mut places: Vec<_> = headings.iter().map(|(from, next, _)| (*from, *next, None)).collect();
        let mut taken = Vec::new();
        for (_, at, to) in pairs {
            if let Some(place) = places.get_mut(at)
                && place.2.is_none()
                && !taken.contains(&to)
            {
                place.2 = Some(to);
                taken.push(to);
            }
        }
        (taken.len() >= FEWEST.min(columns.len())).then_some(Self { places })
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

/// Likeness, or how much of a longer heading a shorter one holds: "Thời gian" names "Thời gian thực hiện và hoàn thành".
fn nearness(one: &[String], other: &[String]) -> usize {
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
