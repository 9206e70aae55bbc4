//! Finding a criterion of a set by code or by words, typed with or without diacritics.
//!
//! Reads the catalogue only, never a plan. Every hit says where it matched, so that the page can say why it is there.

use super::{
    entry::Entry,
    model::CatalogueSet,
    query::{code_in, words},
};
use crate::text::fold::fold;

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<'a> {
    /// What was found.
    pub entry: Entry<'a>,
    /// Where the query matched best.
    pub place: Place<'a>,
}

/// Where a query matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place<'a> {
    /// It is the code.
    Code,
    /// It begins the code, or names the standard or level.
    CodePrefix,
    /// All words in the name (of Mức 4, in the label).
    Name,
    /// All words in the name of the standard.
    Standard,
    /// All words in one requirement.
    Point {
        /// The level (Mức) that asks for it.
        level: u8,
        /// The requirement.
        text: &'a str,
    },
    /// All words in one kind of evidence.
    Evidence(&'a str),
    /// All words in one indicator.
    Indicator(&'a str),
    /// The words stand in different places of the same criterion.
    Scattered,
}

/// What the query finds in the set, best first, each criterion once.
///
/// A query that reads as a code of this set finds by code: the exact one, then those it begins (`1.1`, `1.10`). Any other
/// finds by words: all of them must be in the same text, the last one may be unfinished. Names and the standards' names
/// come before requirements, evidence and indicators; words in a row come before words apart; equals stay in official
/// order. Only if nothing is found so, criteria are shown that have the words in different texts.
/// Suggestions are not searched: their words say what a school might do, not what the criterion is about.
///
/// A blank query finds nothing; the whole list is [`CatalogueSet::entries`].
#[must_use]
pub fn search<'a>(set: &'a CatalogueSet, query: &str) -> Vec<Hit<'a>> {
    let folded = fold(query);
    let by_code = code_in(&folded).map(|code| by_code(set, &code));
    match by_code {
        Some(hits) if !hits.is_empty() => hits,
        _ => by_words(set, &words(&folded)),
    }
}

fn by_code<'a>(set: &'a CatalogueSet, code: &str) -> Vec<Hit<'a>> {
    let exact = set.entries().filter(|entry| entry.code() == code).map(|entry| Hit {
        entry,
        place: Place::Code,
    });
    let longer = set
        .entries()
        .filter(|entry| entry.code() != code && entry.code().starts_with(code))
        .map(|entry| Hit {
            entry,
            place: Place::CodePrefix,
        });
    exact.chain(longer).collect()
}

fn by_words<'a>(set: &'a CatalogueSet, words: &[&str]) -> Vec<Hit<'a>> {
    if words.is_empty() {
        return Vec::new();
    }
    let mut ranked = Vec::new();
    let mut scattered = Vec::new();
    for entry in set.entries() {
        let texts = texts_of(entry);
        match best_text(&texts, words) {
            Some((rank, place)) => ranked.push((rank, Hit { entry, place })),
            None if all_somewhere(&texts, words) => scattered.push(Hit {
                entry,
                place: Place::Scattered,
            }),
            None => {}
        }
    }
    if ranked.is_empty() {
        return scattered;
    }
    let of_rank = |wanted| ranked.iter().filter(move |(rank, _)| *rank == wanted);
    (0..=WORST_RANK).flat_map(of_rank).map(|(_, hit)| hit.clone()).collect()
}

/// A text of an entry, folded, and the place it is.
struct Text<'a> {
    place: Place<'a>,
    folded: String,
}

impl<'a> Text<'a> {
    fn new(place: Place<'a>, text: &str) -> Self {
        Self {
            place,
            folded: fold(text),
        }
    }
}

/// Every text of an entry that is searched.
fn texts_of(entry: Entry<'_>) -> Vec<Text<'_>> {
    let mut texts = vec![Text::new(Place::Name, entry.name())];
    if let Entry::Criterion { standard, criterion } = entry {
        texts.push(Text::new(Place::Standard, &standard.name));
        for at in &criterion.levels {
            let level = at.level;
            let points = at.points.iter();
            texts.extend(points.map(|text| Text::new(Place::Point { level, text }, text)));
        }
        let evidence = criterion.evidence.iter();
        texts.extend(evidence.map(|text| Text::new(Place::Evidence(text), text)));
        let indicators = criterion.indicators.iter();
        texts.extend(indicators.map(|text| Text::new(Place::Indicator(text), text)));
    }
    texts
}

/// How the words of a query stand in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    InARow,
    Apart,
}

/// The text that has all the words in the best place and the best way, with its rank.
fn best_text<'a>(texts: &[Text<'a>], words: &[&str]) -> Option<(u8, Place<'a>)> {
    texts
        .iter()
        .filter_map(|text| Some((rank(text.place, fit(&text.folded, words)?), text.place)))
        .min_by_key(|(rank, _)| *rank)
}

/// The highest number [`rank`] gives.
const WORST_RANK: u8 = 6;

/// How much a match says about a criterion; less is better. A standard named word for word is meant as a whole, so that it
/// comes before names that merely have the words somewhere.
fn rank(place: Place<'_>, fit: Fit) -> u8 {
    match (place, fit) {
        (Place::Code | Place::CodePrefix, _) => 0,
        (Place::Name, Fit::InARow) => 1,
        (Place::Standard, Fit::InARow) => 2,
        (Place::Name, Fit::Apart) => 3,
        (Place::Standard, Fit::Apart) => 4,
        (_, Fit::InARow) => 5,
        (_, Fit::Apart) => WORST_RANK,
    }
}

/// How the words stand in a folded text, if all of them do. All but the last must be whole words of the text.
fn fit(folded: &str, query: &[&str]) -> Option<Fit> {
    let text = words(folded);
    let (last, whole) = query.split_last()?;
    let in_a_row = text.windows(query.len()).any(|window| {
        window
            .split_last()
            .is_some_and(|(end, start)| start == whole && end.starts_with(last))
    });
    if in_a_row {
        return Some(Fit::InARow);
    }
    let apart = whole.iter().all(|word| text.contains(word)) && text.iter().any(|word| word.starts_with(last));
    apart.then_some(Fit::Apart)
}

/// Whether every word stands in some of the texts.
fn all_somewhere(texts: &[Text<'_>], query: &[&str]) -> bool {
    let all: Vec<&str> = texts.iter().flat_map(|text| words(&text.folded)).collect();
    query.split_last().is_some_and(|(last, whole)| {
        whole.iter().all(|word| all.contains(word)) && all.iter().any(|word| word.starts_with(last))
    })
}
