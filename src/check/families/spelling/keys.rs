//! What the keys of a Vietnamese keyboard leave when its program was off: "truwowngf", "tru7o72ng", words without their marks.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::lexicon::Entry;
use super::shapes::Shape;
use super::vocabulary::VOCABULARY;
use crate::check::data::vocabulary::FOREIGN;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{Reading, in_case_of, is_capital};
use crate::text::check::spelling as words;
use crate::text::syllable::is_vowel;

/// So many words in a row without any mark are no coincidence.
const LONG_ROW: usize = 4;

pub(super) fn rules(reading: &Reading, entries: &[&Entry], found: &mut Vec<Finding>) {
    let mut at = 0;
    while at < entries.len() {
        let row = row(reading, entries, at);
        let bare = (at..at + row).filter(|word| entries.get(*word).is_some_and(|entry| entry.number.is_none()));
        if row >= LONG_ROW && bare.count() * 2 >= row {
            let quote = reading.slice(at, at + row - 1);
            let message = words::unmarked(quote);
            found.push(Finding::of(
                reading.line,
                "SPELL-unmarked",
                Severity::Reminder,
                quote,
                message,
            ));
            at += row;
            continue;
        }
        word(reading, entries, at, found);
        at += 1;
    }
}

/// How many words in a row look like Vietnamese ones without their marks.
fn row(reading: &Reading, entries: &[&Entry], first: usize) -> usize {
    let may_be = |at: &usize| {
        let word = reading.slice(*at, *at);
        let small = word.bytes().skip(1).all(|c| c.is_ascii_lowercase()) && word.is_ascii();
        let joined = || *at == first || reading.joined(at - 1);
        small && joined() && entries.get(*at).is_some_and(|entry| has_letters(&entry.shape)) && !is_foreign(word)
    };
    (first..entries.len()).take_while(may_be).count()
}

/// Whether some known syllable has these letters.
fn has_letters(shape: &Shape) -> bool {
    VOCABULARY.with_letters(shape.plain()).next().is_some()
}

fn is_foreign(word: &str) -> bool {
    static ALL: LazyLock<HashSet<&str>> = LazyLock::new(|| FOREIGN.split_whitespace().collect());
    ALL.contains(word)
}

/// One word among Vietnamese ones.
fn word(reading: &Reading, entries: &[&Entry], at: usize, found: &mut Vec<Finding>) {
    let Some(entry) = entries.get(at).filter(|entry| entry.number.is_none()) else {
        return;
    };
    let typed = reading.slice(at, at);
    let lower = reading.lower(at);
    let plain = typed.is_ascii()
        && typed
            .chars()
            .skip(1)
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    if !plain || typed.len() < 3 || is_foreign(lower) || (is_capital(typed) && !reading.opens(at)) {
        return;
    }
    let beside = |joined: bool, other: Option<&&Entry>, word: &str| -> Option<bool> {
        let other = other.filter(|_| joined)?;
        Some(other.number.is_some() && (!word.is_ascii() || word.len() > 1))
    };
    let before = at.checked_sub(1);
    let left = before.and_then(|left| beside(reading.joined(left), entries.get(left), reading.lower(left)));
    let right = beside(reading.joined(at), entries.get(at + 1), reading.lower(at + 1));
    // Beside a word of another language it is most likely one as well.
    let among = [left, right];
    if among.contains(&Some(false)) || !among.contains(&Some(true)) {
        return;
    }
    let told = |other: &Finding| {
        other.rule.starts_with("SPELL") && other.path == reading.line.path && other.quote.contains(typed)
    };
    if found.iter().any(told) {
        return;
    }
    let meant = typed_keys(lower);
    if let Some(right) = meant {
        let right = in_case_of(typed, &right);
        let message = words::misspelt(typed, &right);
        found.push(Finding::of(reading.line, "SPELL-keys", Severity::Reminder, typed, message).fixed(right));
    } else if has_letters(&entry.shape) && typed.chars().all(char::is_alphabetic) {
        let message = words::unmarked(typed);
        found.push(Finding::of(
            reading.line,
            "SPELL-unmarked",
            Severity::Hint,
            typed,
            message,
        ));
    }
}

/// The syllable that keys stand for, by Telex or VNI.
fn typed_keys(keys: &str) -> Option<String> {
    let (letters, tone, changed) = pressed(keys);
    changed.then_some(())?;
    let word: String = letters.iter().collect();
    let shape = Shape::of(&word);
    let with_tone = VOCABULARY
        .with_letters(shape.plain())
        .filter(|(_, known)| known.identity().1 == tone);
    let exact: Vec<(&str, &Shape)> = with_tone.collect();
    if exact.is_empty() && tone.is_some() {
        return exchanged(&letters, tone);
    }
    let same = exact.iter().find(|(_, known)| known.identity().0 == shape.identity().0);
    // A key forgotten leaves a letter without its hook: the tone still tells.
    let near = exact.first().filter(|_| tone.is_some());
    Some(same.or(near)?.0.to_owned())
}

/// The syllable two of whose letters were typed in the wrong order: "haotj".
fn exchanged(letters: &[char], tone: Option<char>) -> Option<String> {
    (1..letters.len()).find_map(|at| {
        let mut other = letters.to_vec();
        other.swap(at - 1, at);
        let shape = Shape::of(&other.iter().collect::<String>());
        let mut known = VOCABULARY.with_letters(shape.plain());
        known
            .find(|(_, known)| known.identity().1 == tone)
            .map(|(text, _)| text.to_owned())
    })
}

/// Letters and tone that keys make, and whether any key was one of a mark.
fn pressed(keys: &str) -> (Vec<char>, Option<char>, bool) {
    let mut letters: Vec<char> = Vec::new();
    let mut tone = None;
    let mut changed = false;
    for key in keys.chars() {
        let begun = letters.iter().copied().any(is_vowel);
        let mark = match key {
            's' | '1' if begun => Some('\u{301}'),
            'f' | '2' if begun => Some('\u{300}'),
            'r' | '3' if begun => Some('\u{309}'),
            'x' | '4' if begun => Some('\u{303}'),
            'j' | '5' if begun => Some('\u{323}'),
            _ => None,
        };
        if mark.is_some() {
            tone = mark;
            changed = true;
        } else if shaped(&mut letters, key) {
            changed = true;
        } else {
            letters.push(key);
        }
    }
    (letters, tone, changed)
}

/// Gives a letter before a key the hook, roof or stroke that the key stands for.
fn shaped(letters: &mut [char], key: char) -> bool {
    let mut change = |from: &[(char, char)]| {
        let with = |letter: &char| {
            from.iter()
                .find(|(plain, _)| plain == letter)
                .map(|(_, marked)| *marked)
        };
        let Some(at) = letters.iter().rposition(|letter| with(letter).is_some()) else {
            return false;
        };
        let before = at.checked_sub(1);
        // "uo" takes its hook on both.
        if let (Some('o'), Some(before)) = (letters.get(at).copied(), before)
            && from.contains(&('o', 'ơ'))
            && let Some(u) = letters.get_mut(before).filter(|letter| **letter == 'u')
        {
            *u = 'ư';
        }
        if let Some(letter) = letters.get_mut(at)
            && let Some(marked) = with(letter)
        {
            *letter = marked;
        }
        true
    };
    let hooked = match key {
        'w' => change(&[('u', 'ư'), ('o', 'ơ'), ('a', 'ă')]),
        '7' => change(&[('u', 'ư'), ('o', 'ơ')]),
        '8' => change(&[('a', 'ă')]),
        '6' => change(&[('a', 'â'), ('e', 'ê'), ('o', 'ô')]),
        '9' => change(&[('d', 'đ')]),
        _ => false,
    };
    hooked || doubled(letters, key)
}

/// Telex's letters pressed twice.
fn doubled(letters: &mut [char], key: char) -> bool {
    let marked = match key {
        'a' => 'â',
        'e' => 'ê',
        'o' => 'ô',
        'd' => 'đ',
        _ => return false,
    };
    match letters.last_mut().filter(|last| **last == key) {
        Some(last) => {
            *last = marked;
            true
        }
        None => false,
    }
}
