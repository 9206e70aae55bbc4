//! A line taken apart into words, and how phrases are found in it.
//!
//! Whole words only, whatever their letter case. Knows no words itself.

use std::borrow::Cow;

use crate::document::{ProofLine, Spot};
use crate::text::citation::{Cited, cited};
use crate::text::line::is_capitals;

/// A word of a line: letters, digits and "&" without a break.
#[derive(Debug)]
pub(super) struct Word<'a> {
    /// As it stands there.
    pub(super) text: &'a str,
    /// In lower case.
    pub(super) lower: Cow<'a, str>,
    /// Where it begins.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
    /// A number out of its letters: words with another one differ.
    mark: u32,
}

/// A line with its words.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    /// The line.
    pub(super) line: &'a ProofLine,
    /// Its words.
    pub(super) words: Vec<Word<'a>>,
    /// The documents it cites.
    pub(super) cited: Vec<Cited<'a>>,
    /// The marks of its words, so that most phrases are known not to be there without a look at any word.
    marks: Marks,
}

impl<'a> Reading<'a> {
    pub(super) fn of(line: &'a ProofLine) -> Self {
        let words = words(&line.text);
        Self {
            marks: Marks::of(&words),
            words,
            cited: cited(&line.text),
            line,
        }
    }

    /// Name of the plan's text the line belongs to: the end of its path.
    pub(super) fn field(&self) -> &'a str {
        self.line.path.rsplit('/').next().unwrap_or("")
    }

    /// Whether a person wrote it as a sentence or a list: no letterhead, heading of a column or signature.
    pub(super) fn is_prose(&self) -> bool {
        matches!(
            self.line.spot,
            Spot::Text | Spot::Cell { .. } | Spot::Role | Spot::Unplaced | Spot::Heading(2..)
        )
    }

    /// Whether words stand in a cell of a table or in a text that forms print in one.
    pub(super) fn is_cell(&self) -> bool {
        matches!(self.line.spot, Spot::Cell { .. }) || self.line.path.starts_with('#')
    }

    /// The text between two words.
    pub(super) fn between(&self, left: usize, right: usize) -> &'a str {
        let ends = self.words.get(left).zip(self.words.get(right));
        ends.and_then(|(left, right)| self.line.text.get(left.end..right.start))
            .unwrap_or("")
    }

    /// The text from one word to another, both included.
    pub(super) fn slice(&self, first: usize, last: usize) -> &'a str {
        let ends = self.words.get(first).zip(self.words.get(last));
        ends.and_then(|(first, last)| self.line.text.get(first.start..last.end))
            .unwrap_or("")
    }

    /// A word in lower case; empty past the end.
    pub(super) fn lower(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.lower.as_ref())
    }

    /// Whether two words are the same, whatever their letter case.
    pub(super) fn same(&self, one: usize, other: usize) -> bool {
        let words = self.words.get(one).zip(self.words.get(other));
        words.is_some_and(|(one, other)| one.mark == other.mark && one.lower == other.lower)
    }

    /// Whether a word begins within the number of a document.
    pub(super) fn in_symbol(&self, at: usize) -> bool {
        let within = |start: usize| {
            let mut numbers = self
                .cited
                .iter()
                .map(|cited| cited.start..cited.start + cited.number.len());
            numbers.any(|number| number.contains(&start))
        };
        self.words.get(at).is_some_and(|word| within(word.start))
    }

    /// Whether only white space stands between a word and the next.
    pub(super) fn joined(&self, at: usize) -> bool {
        let between = self.between(at, at + 1);
        between == " " || !between.is_empty() && between.chars().all(char::is_whitespace)
    }

    /// The words at which a phrase begins; its words follow each other with nothing but spaces between.
    pub(super) fn find_all(&self, phrase: &str) -> Vec<usize> {
        let (first, rest) = parted(phrase);
        let mark = mark(first);
        if !self.marks.has(mark) {
            return Vec::new();
        }
        let is_first = |word: &Word| word.mark == mark && word.lower == first;
        let begins = self.words.iter().enumerate().filter(|(_, word)| is_first(word));
        begins.map(|(at, _)| at).filter(|at| self.go_on(rest, *at)).collect()
    }

    /// Whether a phrase begins at a word.
    pub(super) fn has_at(&self, phrase: &str, at: usize) -> bool {
        let (first, rest) = parted(phrase);
        self.lower(at) == first && self.go_on(rest, at)
    }

    /// Whether the rest of a phrase follows a word.
    fn go_on(&self, rest: &str, at: usize) -> bool {
        let mut others = rest.split_terminator(' ').enumerate();
        others.all(|(ahead, word)| self.lower(at + ahead + 1) == word && self.joined(at + ahead))
    }

    /// The first place of a phrase as it stands there.
    pub(super) fn find(&self, phrase: &str) -> Option<&'a str> {
        let at = *self.find_all(phrase).first()?;
        Some(self.slice(at, at + phrase.split(' ').count() - 1))
    }

    /// Whether a phrase is there.
    pub(super) fn has(&self, phrase: &str) -> bool {
        !self.find_all(phrase).is_empty()
    }

    /// Whether one of some words may be there; if not, none is.
    pub(super) fn may_have(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.marks.has(mark(word)))
    }

    /// Whether a word opens a sentence or an item, or what stands before it says nothing of its letter case.
    pub(super) fn opens(&self, at: usize) -> bool {
        let Some(word) = self.words.get(at) else {
            return true;
        };
        let before = self.line.text.get(..word.start).unwrap_or("").trim_end();
        before
            .chars()
            .next_back()
            .is_none_or(|last| !(last.is_alphanumeric() || last == ','))
            || at > 0
                && self
                    .words
                    .get(at - 1)
                    .is_some_and(|before| before.text.chars().all(|c| c.is_ascii_digit()) && at == 1)
    }
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut out = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain(std::iter::once((text.len(), ' ')));
    for (at, letter) in ends {
        let within = letter.is_alphanumeric() || letter == '&';
        match (within, start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                if let Some(word) = text.get(first..at) {
                    let lower = lower(word);
                    out.push(Word {
                        text: word,
                        mark: mark(&lower),
                        lower,
                        start: first,
                        end: at,
                    });
                }
                start = None;
            }
            _ => {}
        }
    }
    out
}

/// A text in lower case; nearly all of them are already.
fn lower(text: &str) -> Cow<'_, str> {
    if text.contains(char::is_uppercase) {
        text.to_lowercase().into()
    } else {
        text.into()
    }
}

/// The number of a word; two words may share one.
fn mark(word: &str) -> u32 {
    word.bytes()
        .fold(0, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()))
}

/// A set of marks. One that is not in it may seem to be; one that is in it never seems not to be.
#[derive(Debug, Default)]
struct Marks([u128; 4]);

impl Marks {
    fn of(words: &[Word]) -> Self {
        let mut marks = Self::default();
        for word in words {
            let (part, bit) = Self::bit(word.mark);
            if let Some(part) = marks.0.get_mut(part) {
                *part |= bit;
            }
        }
        marks
    }

    fn has(&self, mark: u32) -> bool {
        let (part, bit) = Self::bit(mark);
        self.0.get(part).is_some_and(|part| part & bit != 0)
    }

    /// Where a mark has its bit.
    fn bit(mark: u32) -> (usize, u128) {
        ((mark / u128::BITS % 4) as usize, 1 << (mark % u128::BITS))
    }
}

/// The first word of a phrase and the others.
fn parted(phrase: &str) -> (&str, &str) {
    let space = phrase.bytes().position(|byte| byte == b' ');
    let parts = space.and_then(|space| Some((phrase.get(..space)?, phrase.get(space + 1..)?)));
    parts.unwrap_or((phrase, ""))
}

/// Whether a word begins with a capital.
pub(super) fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Words in the letter case of others: all capitals, or a capital at the start.
pub(super) fn in_case_of(model: &str, words: &str) -> String {
    if is_capitals(model) && model.chars().count() > 1 {
        return words.to_uppercase();
    }
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if is_capital(model) => first.to_uppercase().chain(letters).collect(),
        _ => words.to_owned(),
    }
}
