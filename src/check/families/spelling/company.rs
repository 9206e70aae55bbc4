//! Syllables that stand neither alone nor with their neighbour in any word, where one that does is only a slip away.
//!
//! A syllable that is bound to few words and stands beside others is wrong nearly always; one that stands alone elsewhere may be
//! meant, and is told of only where its neighbour asks for the other.

use super::lexicon::{DICTIONARY, Entry};
use super::shapes::{Shape, Slip};
use super::vocabulary::{Freedom, Meant, VOCABULARY};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, in_case_of, is_capital};
use crate::text::check::spelling as words;
use crate::text::line::is_capitals;

/// A line with what is known of its words and what was told of them already.
struct Line<'r, 'a> {
    reading: &'r Reading<'a>,
    entries: &'r [&'r Entry],
}

pub(super) fn rules(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    let line = Line { reading, entries };
    let mut told: Vec<usize> = Vec::new();
    for at in 0..entries.len() {
        let Some((wrong, finding)) = line.pair(at).or_else(|| line.lonely(at)) else {
            continue;
        };
        let quote = reading.slice(wrong, wrong);
        let known = found.iter().any(|other| {
            other.rule.starts_with("SPELL") && other.path == reading.line.path && other.quote.contains(quote)
        });
        if !known && !told.contains(&wrong) {
            told.push(wrong);
            found.push(finding);
        }
    }
}

impl Line<'_, '_> {
    fn number(&self, at: usize) -> Option<usize> {
        self.entries.get(at).and_then(|entry| entry.number)
    }

    fn freedom(&self, at: usize) -> Option<Freedom> {
        VOCABULARY.freedom(self.number(at))
    }

    /// Whether a word and the next are one.
    fn is_word(&self, at: usize) -> bool {
        self.reading.joined(at) && VOCABULARY.is_word(self.number(at), self.number(at + 1))
    }

    /// Whether few words have a syllable.
    fn is_seldom(&self, at: usize) -> bool {
        /// In so many words.
        const FEW: usize = 4;
        VOCABULARY.words_with(self.number(at)) <= FEW
    }

    /// Whether a word has a neighbour it belongs to, on the side away from another.
    fn belongs_left(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is_word(before))
    }

    fn belongs_right(&self, at: usize) -> bool {
        self.is_word(at) && !is_capital(self.reading.slice(at + 1, at + 1))
    }

    /// Whether a word is one of small letters, but for the first of a sentence.
    fn is_plain(&self, at: usize) -> bool {
        let word = self.reading.slice(at, at);
        word.chars().all(char::is_alphabetic)
            && !(is_capitals(word) && word.chars().count() > 1)
            && (!is_capital(word) || self.reading.opens(at))
            && word.chars().skip(1).all(char::is_lowercase)
    }

    /// A word with a capital within a sentence that is no known syllable and begins no name of several.
    fn is_odd_capital(&self, at: usize) -> bool {
        let small = |word: usize| self.reading.lower(word) == self.reading.slice(word, word);
        self.number(at).is_none()
            && !self.reading.slice(at, at).is_ascii()
            && self.reading.slice(at, at).chars().skip(1).all(char::is_lowercase)
            && at.checked_sub(1).is_some_and(small)
    }

    /// "ở Trị Mẫu hồi ấy": what ends a name of several says nothing of the word behind it.
    fn ends_name(&self, at: usize) -> bool {
        let capital = |word: usize| is_capital(self.reading.slice(word, word)) && !self.reading.opens(word);
        capital(at)
            && at
                .checked_sub(1)
                .is_some_and(|before| self.reading.joined(before) && capital(before) && !self.is_word(before))
    }

    /// Two neighbours of which one is another syllable mistyped, with the number of that one.
    fn pair(&self, at: usize) -> Option<(usize, Finding)> {
        let (left, right) = (self.entries.get(at)?, self.entries.get(at + 1)?);
        if !self.reading.joined(at) || self.is_word(at) || is_capital(self.reading.slice(at + 1, at + 1)) {
            return None;
        }
        if self.ends_name(at) && self.number(at + 1).is_some() {
            return None;
        }
        let (near, far) = (self.belongs_left(at), self.belongs_right(at + 1));
        let mut meant: Vec<(bool, Slip, usize, Meant)> = Vec::new();
        if !near && self.may_be_mistyped(at, at + 1, far) && (self.is_plain(at) || self.is_odd_capital(at)) {
            let found = VOCABULARY.with_other_first(&left.shape, right.number);
            let found = found.into_iter().filter_map(|meant| {
                let sure = self.weigh(at, at + 1, &meant, far)?;
                Some((!sure, meant.slip, at, meant))
            });
            meant.extend(found);
        }
        if !far && self.may_be_mistyped(at + 1, at, near) && self.is_plain(at + 1) {
            let found = VOCABULARY.with_other_second(left.number, &right.shape);
            let found = found.into_iter().filter_map(|meant| {
                let sure = self.weigh(at + 1, at, &meant, near)?;
                Some((!sure, meant.slip, at + 1, meant))
            });
            meant.extend(found);
        }
        if let Some((unsure, _, wrong, meant)) = meant.into_iter().min_by_key(|(unsure, slip, ..)| (*unsure, *slip)) {
            let right = format!("{} {}", meant.left, meant.right);
            return Some((wrong, self.misspelt(at, at + 1, &right, !unsure)));
        }
        let both = !near && !far && self.is_plain(at) && self.is_plain(at + 1);
        let bound = |at: usize| self.freedom(at).is_none_or(|freedom| freedom == Freedom::Bound);
        let (first, second) = VOCABULARY
            .sounding_like(&left.shape, &right.shape)
            .filter(|_| both && (bound(at) || bound(at + 1)))?;
        Some((at, self.misspelt(at, at + 1, &format!("{first} {second}"), false)))
    }

    /// Whether a word may be another mistyped at all: one that stands alone as well only beside a word that asks for company.
    fn may_be_mistyped(&self, typed: usize, beside: usize, taken: bool) -> bool {
        match self.freedom(typed) {
            Some(Freedom::Everywhere) => false,
            Some(Freedom::Alone) => !taken && self.freedom(beside).is_some(),
            Some(Freedom::Bound) | None => true,
        }
    }

    /// Whether a word that may be another mistyped surely is, by how it differs, by how freely it and its neighbour stand and by whether the
    /// neighbour belongs to somebody else; none where it may well be meant.
    fn weigh(&self, typed: usize, beside: usize, meant: &Meant, taken: bool) -> Option<bool> {
        let slip = meant.slip;
        let freedom = self.freedom(typed);
        if freedom.is_none_or(|freedom| freedom == Freedom::Bound) {
            let likely = !(taken && matches!(slip, Slip::Letter | Slip::Last));
            // "canh chua": what some word has may stand in another one that is not known.
            let sure = match slip {
                Slip::Sound | Slip::Bare | Slip::Swapped => true,
                Slip::Marks | Slip::Ending | Slip::Letter => freedom.is_none(),
                Slip::Last => false,
            };
            return likely.then_some(sure);
        }
        let neighbour = self.freedom(beside)?;
        let likely = match slip {
            // "sửa vỡ": what stands beside anything says little, a known word with it enough.
            Slip::Sound => true,
            _ if neighbour == Freedom::Everywhere => false,
            Slip::Swapped | Slip::Bare => true,
            // "thẳng thắng": what is written otherwise stands in no other word.
            Slip::Ending if meant.freedom == Freedom::Bound || DICTIONARY.is_right(meant.left, meant.right) => true,
            // "thuê xe tống kém": of few words, and none is beside it.
            Slip::Ending if self.is_seldom(typed) || self.is_seldom(beside) => true,
            // "trường chính", "mẫu nước": two words that stand alone may well stand together.
            Slip::Ending | Slip::Marks | Slip::Letter => neighbour == Freedom::Bound,
            Slip::Last => false,
        };
        likely.then_some(false)
    }

    /// A syllable no word of its neighbours has, that sounds like one which stands alone.
    fn lonely(&self, at: usize) -> Option<(usize, Finding)> {
        let entry = self.entries.get(at)?;
        let word = self.reading.slice(at, at);
        let bound = self.freedom(at).is_none_or(|freedom| freedom == Freedom::Bound);
        if !bound || word.is_ascii() || !self.is_plain(at) || self.belongs_left(at) || self.is_word(at) {
            return None;
        }
        // "Bùi Thị Mẫu": a name.
        let next = self.reading.slice(at + 1, at + 1);
        if is_capital(word) && is_capital(next) && self.reading.joined(at) {
            return None;
        }
        if VOCABULARY.is_rare(&entry.shape) {
            return None;
        }
        // "Ê Đê - Việt": a name.
        let right = self
            .stroked(at)
            .or_else(|| VOCABULARY.alone_sounding_like(&entry.shape, !is_capital(word)))?;
        Some((at, self.misspelt(at, at, right, false)))
    }

    /// "dất nước": the same with the stroke it lacks, where the word behind asks for it.
    fn stroked(&self, at: usize) -> Option<&'static str> {
        const STROKED: char = 'đ';
        let rest = self.reading.lower(at).strip_prefix('d')?;
        let number = VOCABULARY.find(&Shape::of(&format!("{STROKED}{rest}")));
        let asked = self.reading.joined(at) && VOCABULARY.is_word(number, self.number(at + 1));
        VOCABULARY.text(number.filter(|_| asked))
    }

    fn misspelt(&self, first: usize, last: usize, right: &str, sure: bool) -> Finding {
        let quote = self.reading.slice(first, last);
        let right = in_case_of(quote, right);
        let message = words::misspelt(quote, &right);
        let severity = if sure { Severity::Reminder } else { Severity::Hint };
        Finding::of(self.reading.line, "SPELL-word", severity, quote, message).fixed(right)
    }
}
