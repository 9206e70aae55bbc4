//! Slips of the hand: a word twice, a word in two pieces, a capital too many, what is no syllable at all.

use super::confusions::misspelt;
use super::lexicon::{DICTIONARY, Entry};
use super::vocabulary::{Freedom, VOCABULARY};
use crate::check::data::{confusions, cuts, terms, vocabulary};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, is_capital};
use crate::text::check::spelling as words;
use crate::text::line::is_capitals;
use crate::text::syllable::is_syllable;

/// So many words are not said twice on purpose.
const LONG_TWICE: [usize; 3] = [3, 4, 5];

/// A word or several twice in a row.
pub(super) fn doubled(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    let number = |at: usize| entries.get(at).and_then(|entry| entry.number);
    for at in 0..reading.words.len().saturating_sub(3) {
        let same = |ahead: usize| {
            let word = reading.lower(at + ahead);
            word == reading.lower(at + ahead + 2) && word.chars().all(char::is_alphabetic)
        };
        let one_by_one = same(0) && same(1) && reading.lower(at) != reading.lower(at + 1);
        if one_by_one
            && (0..3).all(|ahead| reading.joined(at + ahead))
            && VOCABULARY.is_word(number(at), number(at + 1))
        {
            let quote = reading.slice(at, at + 3);
            let message = words::doubled(quote);
            let finding = Finding::of(reading.line, "SPELL-doubled", Severity::Reminder, quote, message);
            found.push(finding.fixed(reading.slice(at, at + 1)));
        }
    }
    for length in LONG_TWICE {
        let whole = |at: usize| (at..at + 2 * length - 1).all(|word| reading.joined(word));
        let same = |at: usize| (at..at + length).all(|word| reading.same(word, word + length));
        let plain = |at: usize| (at..at + length).all(|word| reading.lower(word).chars().all(char::is_alphabetic));
        let several = |at: usize| (at + 1..at + length).all(|word| !reading.same(word, at));
        let last = (reading.words.len() + 1).saturating_sub(2 * length);
        let twice = (0..last).find(|at| same(*at) && plain(*at) && several(*at) && whole(*at));
        if let Some(at) = twice {
            let quote = reading.slice(at, at + 2 * length - 1);
            let message = words::doubled(quote);
            let finding = Finding::of(reading.line, "SPELL-doubled", Severity::Reminder, quote, message);
            found.push(finding.fixed(reading.slice(at, at + length - 1)));
        }
    }
    for at in 0..reading.words.len().saturating_sub(1) {
        let word = reading.lower(at);
        if word != reading.lower(at + 1) || !word.chars().all(char::is_alphabetic) || word.chars().count() < 2 {
            continue;
        }
        let between = reading.between(at, at + 1);
        if !between.starts_with(' ') || !between.chars().all(|c| c.is_whitespace() || c == '“') {
            continue;
        }
        // "nhà học học sinh": the second opens a word, the first ends none.
        let opens_word = reading.joined(at + 1)
            && DICTIONARY.is_right(word, reading.lower(at + 2))
            && at > 0
            && !VOCABULARY.is_word(number(at - 1), number(at));
        let before_number = reading.lower(at + 2).starts_with(|c: char| c.is_ascii_digit());
        if confusions::TWICE.split_whitespace().any(|right| right == word)
            && !(before_number && word.chars().count() == 4)
            && !opens_word
        {
            continue;
        }
        // "học sinh sinh hoạt": one word ends and another begins.
        let is_word = |first: usize| {
            DICTIONARY.is_right(reading.lower(first), reading.lower(first + 1))
                || VOCABULARY.is_word(number(first), number(first + 1))
        };
        let ends = at > 0 && reading.joined(at - 1) && is_word(at - 1);
        if ends && between == " " && is_word(at + 1) {
            continue;
        }
        let quote = reading.slice(at, at + 1);
        let message = words::doubled(quote);
        let finding = Finding::of(reading.line, "SPELL-doubled", Severity::Reminder, quote, message);
        let once = reading.slice(at, at);
        found.push(if between == " " { finding.fixed(once) } else { finding });
    }
}

/// A consonant alone behind a word it belongs to: "phươn g".
pub(super) fn broken(reading: &Reading, found: &mut Vec<Finding>) {
    for at in 1..reading.words.len() {
        let is_rest =
            matches!(reading.lower(at), "g" | "n" | "c" | "t" | "p" | "h") && !is_capital(reading.slice(at, at));
        if is_rest && reading.joined(at - 1) {
            let quote = reading.slice(at - 1, at);
            let whole: String = quote.split(' ').collect();
            let has_mark = quote.chars().any(|letter| !letter.is_ascii() && letter.is_alphabetic());
            if has_mark && is_syllable(&whole) {
                found.push(misspelt(reading, quote, &whole));
            }
        }
    }
}

/// A syllable cut before its vowel: "th ực", "nhi ện". What is left behind the cut begins with a vowel and is no word of its own.
pub(super) fn cut(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    let rests = entries.iter().enumerate().skip(1).filter(|(_, entry)| entry.is_rest);
    for (at, _) in rests.filter(|(at, _)| reading.joined(at - 1)) {
        let quote = reading.slice(at - 1, at);
        let whole: String = quote.split_whitespace().collect();
        let small = quote
            .chars()
            .skip(1)
            .all(|letter| letter.is_lowercase() || letter == ' ');
        if small && !whole.is_ascii() && is_syllable(&whole) {
            found.push(misspelt(reading, quote, &whole));
        }
    }
}

/// A tone over the wrong vowel: "đaọ". Over either vowel of "oa", "oe" and "uy" it is right.
pub(super) fn tones(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    for (word, entry) in reading.words.iter().zip(entries) {
        if let Some(right) = &entry.with_tone_in_place {
            found.push(misspelt(reading, word.text, right));
        }
    }
}

/// Two words without the space between them, the first with a capital: "Nângcao". Small letters are `no_syllables`'s.
pub(super) fn glued(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    for (word, _) in reading
        .words
        .iter()
        .zip(entries)
        .filter(|(_, entry)| !entry.is_syllable)
    {
        let small = is_capital(word.text) && word.text.chars().skip(1).all(char::is_lowercase);
        if !small || word.text.is_ascii() {
            continue;
        }
        let cuts = word.lower.char_indices().skip(1).map(|(at, _)| word.lower.split_at(at));
        let parts = cuts.into_iter().find(|(left, right)| DICTIONARY.is_right(left, right));
        if let Some((left, right)) = parts {
            found.push(misspelt(reading, word.text, &format!("{left} {right}")));
        }
    }
}

/// A small word with a capital among small ones: "phòng hành chính Nên ít người dùng".
pub(super) fn small_words(reading: &Reading, found: &mut Vec<Finding>) {
    for at in 1..reading.words.len().saturating_sub(1) {
        let word = reading.slice(at, at);
        let is_small = |word: usize| reading.slice(word, word).chars().all(char::is_lowercase);
        let within = || reading.joined(at - 1) && reading.joined(at) && is_small(at + 1);
        if is_capital(word) && within() && !is_capitals(word) && cuts::NEVER_NAMES.contains(&reading.lower(at)) {
            let quote = reading.slice(at - 1, at);
            found.push(capital(reading, quote, words::capital(quote)));
        }
    }
}

/// A capital within a word: "đoàn thanh Niên". A name may begin with what could end the word: "sách Giáo dục công dân".
pub(super) fn inner_capitals(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    let number = |at: usize| entries.get(at).and_then(|entry| entry.number);
    for at in 1..reading.words.len() {
        let (left, right) = (reading.slice(at - 1, at - 1), reading.slice(at, at));
        let is_odd = is_capital(right)
            && right.chars().skip(1).all(char::is_lowercase)
            && left.chars().skip(1).all(char::is_lowercase)
            && (!is_capital(left) || reading.opens(at - 1) && !in_brackets(reading, at - 1));
        let begins_name = reading.joined(at)
            && (is_capital(reading.slice(at + 1, at + 1)) || VOCABULARY.is_word(number(at), number(at + 1)));
        // "xã An", "bạn Bình": what stands before anything stands before names as well.
        let is_word = |at: usize| {
            VOCABULARY.freedom(number(at - 1)).max(VOCABULARY.freedom(number(at))) < Some(Freedom::Everywhere)
                && VOCABULARY.is_word(number(at - 1), number(at))
        };
        let is_name = || {
            terms::BEFORE_NAMES.contains(&reading.lower(at - 1))
                || terms::NAMES_ALONE.contains(&reading.lower(at))
                || goes_on(reading, at - 1)
                || is_place(reading.slice(at - 1, at))
        };
        if is_odd
            && reading.joined(at - 1)
            && !begins_name
            && (DICTIONARY.is_right(reading.lower(at - 1), reading.lower(at)) || is_word(at))
            && !is_name()
        {
            let quote = reading.slice(at - 1, at);
            found.push(capital(reading, quote, words::capital(quote)));
        }
    }
}

/// "Tây Nguyên": a place or region everybody knows.
fn is_place(quote: &str) -> bool {
    let mut known = terms::ONE_CASE.split('|').chain(terms::REGIONS.split('|'));
    known.any(|name| name == quote)
}

/// "TP. Mẫu Sơn": a name goes on behind an abbreviation with its stop.
fn goes_on(reading: &Reading, at: usize) -> bool {
    let before = at.checked_sub(1);
    before.is_some_and(|before| {
        terms::STOPPED.contains(&reading.lower(before)) && reading.between(before, at).trim_end() == "."
    })
}

/// "Trường Mẫu (Hà Nội)": two capitals behind a bracket are a name, those that open a sentence may be one slip.
fn in_brackets(reading: &Reading, at: usize) -> bool {
    let before = reading
        .words
        .get(at)
        .and_then(|word| reading.line.text.get(..word.start));
    before.is_some_and(|before| before.ends_with(['(', '“', '"']))
}

/// A capital where there should be none.
fn capital(reading: &Reading, quote: &str, message: String) -> Finding {
    Finding::of(reading.line, "SPELL-capital", Severity::Hint, quote, message)
}

/// Capitals within a sentence where there is no name.
pub(super) fn capitals(reading: &Reading, found: &mut Vec<Finding>) {
    let mut add = |quote: &str, message| found.push(capital(reading, quote, message));
    for small in terms::SMALL {
        let quotes = reading.find_all(small).into_iter();
        let mut quotes = quotes.map(|at| reading.slice(at, at + small.split(' ').count() - 1));
        let is_wrong = |quote: &&str| quote.split_whitespace().skip(1).any(is_capital) && !is_capitals(quote);
        if let Some(quote) = quotes.find(is_wrong) {
            add(quote, words::capital(quote));
        }
    }
    for field in terms::FIELDS {
        let is_wrong = |at: &usize| {
            let capitals = |word: usize| is_capital(reading.slice(word, word));
            *at > 1 && reading.between(at - 1, *at) == ", " && capitals(*at) && !capitals(at - 1) && !capitals(at + 1)
        };
        let is_subject = |at: &usize| terms::SUBJECTS.iter().any(|subject| reading.has_at(subject, *at));
        let mut places = reading.find_all(field).into_iter().filter(|at| !is_subject(at));
        if let Some(at) = places.find(is_wrong) {
            let quote = reading.slice(at - 2, at + 1);
            add(quote, words::capital(quote));
        }
    }
    if !reading.line.text.contains(';') {
        return;
    }
    for at in 1..reading.words.len() {
        let after = reading.between(at - 1, at).trim() == ";";
        let is_verb = || terms::VERBS.iter().any(|verb| reading.has_at(verb, at));
        if after && is_capital(reading.slice(at, at)) && is_verb() {
            let quote = reading.slice(at - 1, at);
            return add(quote, words::after_semicolon(quote));
        }
    }
}

/// What is no syllable at all.
pub(super) fn no_syllables(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    for (word, _) in reading
        .words
        .iter()
        .zip(entries)
        .filter(|(_, entry)| !entry.is_syllable)
    {
        // "đ" is a unit of money and a letter of lists.
        let is_word = !word.text.is_ascii()
            && word.text != "đ"
            && word.text.chars().all(|c| c.is_alphabetic() && !c.is_uppercase());
        if vocabulary::LOANS.split_whitespace().any(|loan| loan == word.text) {
            continue;
        }
        let is_listed = |wrong: &str| wrong.split(' ').any(|part| part == word.text);
        if is_word && !confusions::CONFUSIONS.iter().any(|(wrong, _)| is_listed(wrong)) {
            let message = words::no_syllable(word.text);
            found.push(Finding::of(
                reading.line,
                "SPELL-syllable",
                Severity::Hint,
                word.text,
                message,
            ));
        }
    }
}
