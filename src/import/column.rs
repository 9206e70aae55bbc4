//! Which column of a form's table each column of a found table is: by the likeness of headings, in any order.

use super::content::{are_counts, are_money, are_people, are_times};
use super::criterion::{Title, title};
use super::heads::Heading;
use super::names::{self, Names, wanted};
use crate::forms::{Column, Shows};
use crate::plan::{ActionField, Field, MonitoringField};
use crate::text::likeness::words_of;

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
    /// Columns that tell of the problem, by the form's table of problems.
    problems: Vec<(usize, usize, Target)>,
}

/// Share of common words from which a heading names a column.
const NEAR: usize = 45;
/// How many columns have to be recognised for a table to be the form's.
pub(super) const FEWEST: usize = 3;

impl Columns {
    /// Matches headings with a form's columns: the likest pair first, each once. None when fewer are recognised.
    pub(super) fn of(columns: &[Column], headings: &[Heading], fewest: usize) -> Option<Self> {
        let wanted = wanted(columns);
        let nearest = |words: &[String]| wanted.iter().map(|(_, names)| names.nearness(words)).max();
        let above: Vec<usize> = headings
            .iter()
            .map(|heading| nearest(&heading.above).unwrap_or(0))
            .collect();
        let is_criteria = |target: &Target| {
            let column = columns.get(target.column);
            column.is_some_and(|column| matches!(column.shows, Shows::Criteria))
        };
        let has_criteria = wanted.iter().any(|(target, _)| is_criteria(target));
        let near = |at: usize, to: usize| match (headings.get(at), wanted.get(to)) {
            (Some(heading), Some((target, _))) if has_criteria && heading.criteria => {
                100 * usize::from(is_criteria(target))
            }
            (Some(heading), Some((_, names))) if heading.above.is_empty() => names.nearness(&heading.words),
            (Some(heading), Some((_, names))) => {
                // Together they are to say more than the shared heading does by itself.
                let both = names.nearness(&[heading.above.as_slice(), &heading.words].concat());
                let says_more = above.get(at).is_some_and(|above| both > *above);
                names.nearness(&heading.words).max(if says_more { both } else { 0 })
            }
            _ => 0,
        };
        let pairs = likest(headings.len(), wanted.len(), near);
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
                // Codes may have a column of their own, left of the names.
                let criteria = wanted.iter().map(|(target, _)| *target).find(&is_criteria);
                let coded = criteria.filter(|_| names::is_code(&heading.words));
                place.2 = coded.map_or_else(|| shared(&wanted, heading), Is::Known);
            }
        }
        by_place(columns, headings, &mut places);
        taken.sort_unstable();
        taken.dedup();
        let enough = fewest.min(columns.len()).max(1);
        (taken.len() >= enough).then_some(Self {
            places,
            problems: Vec::new(),
        })
    }

    /// Gives columns that no heading names, and that hold nothing but criteria, times, money or people, to the column of the form that
    /// holds such and is none of the table's yet. `texts` are those of a column of the grid.
    pub(super) fn by_content(&mut self, columns: &[Column], texts: impl Fn(usize) -> Vec<String>) {
        for at in 0..self.places.len() {
            let Some((from, ..)) = self.places.get(at).filter(|(_, _, is)| *is == Is::Unknown) else {
                continue;
            };
            let texts = texts(*from);
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            if are_counts(&texts) {
                if let Some(place) = self.places.get_mut(at) {
                    place.2 = Is::Counts;
                }
                continue;
            }
            let criteria = columns
                .iter()
                .position(|column| matches!(column.shows, Shows::Criteria))
                .map(|column| Target { column, text: 0 })
                .filter(|_| !texts.is_empty() && texts.iter().all(|text| is_criterion(text)));
            let fields: &[Field] = if are_money(&texts) {
                &[Field::Action(ActionField::Budget)]
            } else if are_times(&texts) {
                &[
                    Field::Action(ActionField::Time),
                    Field::Monitoring(MonitoringField::When),
                ]
            } else if are_people(&texts) {
                &[
                    Field::Action(ActionField::Lead),
                    Field::Monitoring(MonitoringField::Assessor),
                ]
            } else {
                &[]
            };
            let of_field = || fields.iter().find_map(|field| target_of(columns, *field));
            let target = criteria.or_else(of_field);
            // An end beside a beginning.
            let beside = at
                .checked_sub(1)
                .and_then(|left| self.places.get(left))
                .map(|(_, _, is)| *is);
            let time = target_of(columns, Field::Action(ActionField::Time));
            let goes_on = time.is_some() && target == time && beside == time.map(Is::Known);
            let is_free = |target: &Target| self.places.iter().all(|(_, _, is)| *is != Is::Known(*target));
            let free = target.filter(|target| goes_on || is_free(target));
            if let (Some(target), Some(place)) = (free, self.places.get_mut(at)) {
                place.2 = Is::Known(target);
            }
        }
    }

    /// Takes columns that are none of the form's table for those of its table of problems, where their headings say so.
    pub(super) fn tell_of_problems(&mut self, problems: &[Column], headings: &[Heading]) {
        let own = |heading: &&Heading| self.at(heading.from).is_none();
        let left: Vec<Heading> = headings.iter().filter(own).cloned().collect();
        let found = Self::of(problems, &left, 1)
            .map(|found| found.places)
            .unwrap_or_default();
        let told = |target: &Target| {
            let column = problems.get(target.column).map(|column| &column.shows);
            !matches!(column, None | Some(Shows::Number))
        };
        let places = found.into_iter().filter_map(|(from, next, is)| match is {
            Is::Known(target) if told(&target) => Some((from, next, target)),
            _ => None,
        });
        self.problems = places.collect();
    }

    /// The place in the form's table of problems of a column of the grid.
    pub(super) fn of_problem(&self, grid: usize) -> Option<Target> {
        let mut places = self.problems.iter();
        let place = places.find(|(from, next, _)| (*from..*next).contains(&grid));
        place.map(|(_, _, target)| *target)
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

/// Whether a text is the title of a criterion with its code.
pub(super) fn is_criterion(text: &str) -> bool {
    matches!(title(text), Some(Title::Criterion { code, .. }) if !code.is_empty())
}

/// Between two columns that are known stand as many unknown ones as the form has there: these are they, unless one of them has the name
/// of something else.
fn by_place(columns: &[Column], headings: &[Heading], places: &mut [(usize, usize, Is)]) {
    let known: Vec<(usize, usize)> = places
        .iter()
        .enumerate()
        .filter_map(|(at, (_, _, is))| match is {
            Is::Known(target) if target.text == 0 => Some((at, target.column)),
            _ => None,
        })
        .collect();
    for pair in known.windows(2) {
        let [(left, from), (right, to)] = *pair else { continue };
        let within: Vec<usize> = (left + 1..right)
            .filter(|at| {
                headings
                    .get(*at)
                    .is_some_and(|heading| !names::is_of_no_form(&heading.words))
            })
            .collect();
        let nameless = within.iter().all(|at| {
            let words = headings.get(*at).map(|heading| &heading.words);
            words.is_some_and(|words| !names::is_known(words))
        });
        let targets: Vec<Target> = (from + 1..to).map(|column| Target { column, text: 0 }).collect();
        let free = |target: &Target| {
            let shown = columns.get(target.column).map(|column| &column.shows);
            let taken = places.iter().any(|(_, _, is)| *is == Is::Known(*target));
            matches!(shown, Some(Shows::Texts(_))) && !taken
        };
        if nameless && within.len() == targets.len() && targets.iter().all(free) {
            for (at, target) in within.into_iter().zip(targets) {
                if let Some(place) = places.get_mut(at) {
                    place.2 = Is::Known(target);
                }
            }
        }
    }
}

/// What a heading that no column is left for may be: one of several below a heading that names a column, or a count.
fn shared(wanted: &[(Target, Names)], heading: &Heading) -> Is {
    let of_above = wanted
        .iter()
        .map(|(target, names)| (names.nearness(&heading.above), *target))
        .filter(|(near, _)| !heading.above.is_empty() && *near >= NEAR)
        .max_by_key(|(near, _)| *near);
    match of_above {
        Some((_, target)) => Is::Known(target),
        // A table that names standards beside criteria says them once more.
        None if names::counts(&heading.words) || names::is_standard(&heading.words) => Is::Counts,
        None => Is::Unknown,
    }
}

/// Whether words are one of some headings.
pub(super) fn is_one_of(words: &str, headings: &[&str]) -> bool {
    let words = words_of(words);
    headings.iter().any(|heading| words_of(heading) == words)
}

/// Where a form's table has a text.
pub(super) fn target_of(columns: &[Column], field: Field) -> Option<Target> {
    columns
        .iter()
        .enumerate()
        .find_map(|(column, shown)| match shown.shows {
            Shows::Texts(texts) => {
                let text = texts.iter().position(|text| text.field == field)?;
                Some(Target { column, text })
            }
            _ => None,
        })
}
