//! What a syllable looks and sounds like, and in which way one may be another mistyped.

use crate::text::syllable::letters_and_tone;

/// A syllable, taken apart once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shape {
    /// Letters without tone; "y" that sounds like "i" is one.
    letters: String,
    tone: Option<char>,
    /// Letters without any mark.
    plain: String,
    /// How it sounds where beginnings and two tones are mixed up.
    sound: String,
    /// The same where endings are mixed up as well.
    ending: String,
}

/// In which way a syllable may be another one mistyped, the likeliest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slip {
    /// It sounds like it: "chung bình", "hổ trợ".
    Sound,
    /// Marks or the tone left out: "lối sông".
    Bare,
    /// Other marks over the same letters: "tiếp cạn".
    Marks,
    /// It ends like it where the regions differ: "mất mác".
    Ending,
    /// Two letters changed places: "chưogn".
    Swapped,
    /// A letter too many or too few: "giải quết".
    Letter,
    /// Another last letter: "đôn đốn".
    Last,
}

/// Beginnings that regions do not tell apart or that are spelt in two ways, with one sign for each, longer ones first.
const BEGINNINGS: [(&str, &str); 12] = [
    ("ngh", "ng"),
    ("tr", "C"),
    ("ch", "C"),
    ("gi", "Z"),
    ("gh", "g"),
    ("d", "Z"),
    ("r", "Z"),
    ("s", "S"),
    ("x", "S"),
    ("l", "N"),
    ("n", "N"),
    ("k", "c"),
];

/// Beginnings that a shorter one of [`BEGINNINGS`] must not be taken for.
const OTHERS: [&str; 3] = ["ng", "nh", "kh"];

/// Endings that regions do not tell apart.
const ENDINGS: [(&str, &str); 4] = [("ng", "n"), ("nh", "n"), ("ch", "t"), ("c", "t")];

/// What tells a syllable from all others: its letters and its tone.
pub(super) fn identity(word: &str) -> (String, Option<char>) {
    let (letters, tone) = letters_and_tone(word);
    (with_one_i(letters), tone)
}

impl Shape {
    pub(super) fn of(word: &str) -> Self {
        let (letters, tone) = identity(word);
        let plain: String = letters.chars().map(plain).collect();
        let sound = heard(&letters, tone);
        let ending = mixed_ending(&sound);
        Self {
            letters,
            tone,
            plain,
            sound,
            ending,
        }
    }

    /// What tells a syllable from all others.
    pub(super) fn identity(&self) -> (&str, Option<char>) {
        (&self.letters, self.tone)
    }

    pub(super) fn sound(&self) -> &str {
        &self.sound
    }

    pub(super) fn ending(&self) -> &str {
        &self.ending
    }

    pub(super) fn plain(&self) -> &str {
        &self.plain
    }

    /// How this may be another syllable mistyped.
    pub(super) fn slip(&self, meant: &Self) -> Option<Slip> {
        /// Of shorter ones too many are alike.
        const LONG: usize = 3;
        if self.identity() == meant.identity() {
            return None;
        }
        if self.sound == meant.sound {
            return Some(Slip::Sound);
        }
        if self.plain == meant.plain {
            let bare = self.tone.is_none() || self.tone == meant.tone;
            let mut letters = self.letters.chars().zip(meant.letters.chars());
            let left_out = bare && letters.all(|(typed, meant)| typed == meant || typed == plain(meant));
            return Some(if left_out { Slip::Bare } else { Slip::Marks });
        }
        if self.ending == meant.ending {
            return Some(Slip::Ending);
        }
        if self.tone != meant.tone && self.tone.is_some() {
            return None;
        }
        let (typed, right) = (self.plain.as_str(), meant.plain.as_str());
        if typed.len() >= LONG && is_swapped(typed, right) {
            return Some(Slip::Swapped);
        }
        if typed.len() >= LONG && (is_one_more(typed, right) || is_one_more(right, typed)) {
            return Some(Slip::Letter);
        }
        let own = self.letters.trim_end_matches(ends);
        let other = meant.letters.trim_end_matches(ends);
        let both_end = own.len() < self.letters.len() && other.len() < meant.letters.len();
        (both_end && own == other && self.tone == meant.tone).then_some(Slip::Last)
    }
}

/// Whether a letter ends syllables.
fn ends(letter: char) -> bool {
    matches!(letter, 'c' | 'g' | 'h' | 'm' | 'n' | 'p' | 't')
}

/// "kỹ" and "kĩ" are one: "y" alone behind a consonant is "i".
fn with_one_i(letters: String) -> String {
    match letters.strip_suffix('y') {
        Some(before) if before.ends_with(|c: char| c.is_ascii_alphabetic() && !"aeiou".contains(c)) => {
            format!("{before}i")
        }
        Some(before) if before == "qu" => format!("{before}i"),
        _ => letters,
    }
}

/// A letter without its mark; "đ" stays what it is.
pub(super) fn plain(letter: char) -> char {
    match letter {
        'ă' | 'â' => 'a',
        'ê' => 'e',
        'ô' | 'ơ' => 'o',
        'ư' => 'u',
        other => other,
    }
}

fn heard(letters: &str, tone: Option<char>) -> String {
    let tone = if tone == Some('\u{303}') { Some('\u{309}') } else { tone };
    let shortened = |(onset, sign): &(&str, &str)| {
        let rest = letters.strip_prefix(onset).filter(|rest| !rest.is_empty())?;
        let longer = OTHERS
            .iter()
            .any(|other| other.len() > onset.len() && letters.starts_with(other));
        (!longer).then(|| format!("{sign}{rest}"))
    };
    let heard = BEGINNINGS
        .iter()
        .find_map(shortened)
        .unwrap_or_else(|| letters.to_owned());
    heard.replace('y', "i").chars().chain(tone).collect()
}

/// A sound with one sign for the endings that regions do not tell apart.
fn mixed_ending(sound: &str) -> String {
    let toneless = sound.trim_end_matches(|c: char| ('\u{300}'..='\u{323}').contains(&c));
    let tone = sound.get(toneless.len()..).unwrap_or_default();
    let mixed = ENDINGS.iter().find_map(|(ending, sign)| {
        let before = toneless.strip_suffix(ending).filter(|before| !before.is_empty())?;
        Some(format!("{before}{sign}{tone}"))
    });
    mixed.unwrap_or_else(|| sound.to_owned())
}

/// Whether one word is another with two letters beside each other changed.
fn is_swapped(one: &str, other: &str) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let differing: Vec<usize> = (0..one.len()).filter(|at| one.get(*at) != other.get(*at)).collect();
    let [first, second] = differing.as_slice() else {
        return false;
    };
    *second == first + 1 && one.get(*first) == other.get(*second) && one.get(*second) == other.get(*first)
}

/// Whether one word is another with a letter more.
fn is_one_more(long: &str, short: &str) -> bool {
    long.chars().count() == short.chars().count() + 1
        && long.char_indices().any(|(at, letter)| {
            let (before, after) = (long.get(..at), long.get(at + letter.len_utf8()..));
            before
                .zip(after)
                .is_some_and(|(before, after)| short.strip_prefix(before) == Some(after))
        })
}
