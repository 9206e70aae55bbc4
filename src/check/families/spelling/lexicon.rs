//! What is known of words, each looked at once: papers use few words again and again.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::shapes::{Shape, identity, plain};
use super::vocabulary::VOCABULARY;
use crate::check::data::{confusions, cuts, pairs};
use crate::check::reading::Reading;
use crate::text::syllable::{is_syllable, letters_and_tone, tone_in_place};

/// Letters and tone.
type Syllable = (String, Option<char>);

/// A pair of syllables with its marks.
type Pair = (&'static str, &'static str);

/// The lists of `data`, ordered by what they are asked for. The same for every plan, so made once.
pub(super) struct Dictionary {
    /// What is never right, by its first word: numbers in the list of confusions.
    confusions: HashMap<&'static str, Vec<usize>>,
    /// Pairs that papers are full of, by the letters of the first; each with the letters of the second.
    pairs: HashMap<String, Vec<(String, Pair)>>,
    /// Every pair that is right, as syllables.
    right: HashSet<(Syllable, Syllable)>,
    /// The same by their second.
    by_second: HashMap<&'static str, Vec<Pair>>,
    /// The same by how they sound where beginnings are mixed up.
    by_sound: HashMap<String, HashMap<String, Vec<Pair>>>,
    /// Short words that stand anywhere.
    pub(super) anywhere: Vec<&'static str>,
}

pub(super) static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(Dictionary::new);

impl Dictionary {
    fn new() -> Self {
        let split = |text: &'static str| text.split(',').filter_map(|pair| pair.trim().split_once(' '));
        let mut confusions: HashMap<&'static str, Vec<usize>> = HashMap::new();
        for (number, (wrong, _)) in confusions::CONFUSIONS.iter().enumerate() {
            let first = wrong.split(' ').next().unwrap_or_default();
            confusions.entry(first).or_default().push(number);
        }
        let mut pairs: HashMap<String, Vec<(String, Pair)>> = HashMap::new();
        for pair in split(pairs::PAIRS) {
            pairs.entry(bare(pair.0)).or_default().push((bare(pair.1), pair));
        }
        let right: Vec<Pair> = split(pairs::PAIRS)
            .chain(split(pairs::RIGHT_AS_WELL))
            .chain(split(pairs::SOUNDED))
            .collect();
        let mut by_second: HashMap<&'static str, Vec<Pair>> = HashMap::new();
        for pair in &right {
            by_second.entry(pair.1).or_default().push(*pair);
        }
        let mut by_sound: HashMap<String, HashMap<String, Vec<Pair>>> = HashMap::new();
        for pair in split(pairs::PAIRS).chain(split(pairs::SOUNDED)) {
            let [first, second] = [pair.0, pair.1].map(|word| Shape::of(word).sound().to_owned());
            by_sound.entry(first).or_default().entry(second).or_default().push(pair);
        }
        Self {
            confusions,
            pairs,
            right: right
                .iter()
                .map(|(first, second)| (identity(first), identity(second)))
                .collect(),
            by_second,
            by_sound,
            anywhere: pairs::ANYWHERE.split(',').map(str::trim).collect(),
        }
    }

    /// Whether two words are one of the pairs, tones over either vowel.
    pub(super) fn is_right(&self, left: &str, right: &str) -> bool {
        self.right.contains(&(identity(left), identity(right)))
    }

    /// The pair two words sound like, of which one has another beginning and the other is right.
    pub(super) fn sounding_like(&self, left: (&str, &Entry), right: (&str, &Entry)) -> Option<Pair> {
        let known = self.by_sound.get(left.1.shape.sound())?.get(right.1.shape.sound())?;
        let mut near = known
            .iter()
            .filter(|(first, second)| same(left.0, first) != same(right.0, second));
        near.next().copied()
    }

    /// The pair that ends with a word and begins with another that lost its first letter.
    pub(super) fn whole(&self, rest: &str, second: &str) -> Option<Pair> {
        let mut known = self.by_second.get(second)?.iter();
        let lost = |first: &str| first.char_indices().nth(1).and_then(|(cut, _)| first.get(cut..)) == Some(rest);
        known.find(|(first, _)| lost(first)).copied()
    }
}

/// What is known of a word.
pub(super) struct Entry {
    /// Its letters without any mark.
    letters: String,
    /// Numbers of the confusions that begin with it.
    pub(super) confusions: &'static [usize],
    /// Pairs that begin with its letters.
    pairs: &'static [(String, Pair)],
    /// It with its tone over the right vowel, where it stands over another one.
    pub(super) with_tone_in_place: Option<String>,
    /// Whether it could be the rest of a cut syllable: it begins with a vowel and is no word of its own.
    pub(super) is_rest: bool,
    /// Whether it is built like a syllable.
    pub(super) is_syllable: bool,
    /// What it looks and sounds like.
    pub(super) shape: Shape,
    /// Its number in the vocabulary, if it is there.
    pub(super) number: Option<usize>,
}

impl Entry {
    fn of(word: &str) -> Self {
        let letters = bare(word);
        let shape = Shape::of(word);
        Self {
            number: VOCABULARY.find(&shape),
            shape,
            confusions: DICTIONARY.confusions.get(word).map_or(&[], Vec::as_slice),
            pairs: DICTIONARY.pairs.get(&letters).map_or(&[], Vec::as_slice),
            with_tone_in_place: tone_in_place(word),
            is_rest: letters.starts_with(['a', 'e', 'i', 'o', 'u', 'y'])
                && !word.is_ascii()
                && !cuts::STANDING_ALONE.split_whitespace().any(|alone| alone == word),
            is_syllable: is_syllable(word),
            letters,
        }
    }

    /// The pair with the letters of this word and the next.
    pub(super) fn pair(&self, next: &Self) -> Option<Pair> {
        let mut known = self.pairs.iter();
        known
            .rfind(|(second, _)| *second == next.letters)
            .map(|(_, pair)| *pair)
    }
}

/// The words met so far.
#[derive(Default)]
pub(super) struct Lexicon<'r> {
    numbers: HashMap<&'r str, usize>,
    entries: Vec<Entry>,
}

impl<'r> Lexicon<'r> {
    /// What is known of the words of a line.
    pub(super) fn look_up(&mut self, reading: &'r Reading) -> Vec<&Entry> {
        let number = |word: &'r str| {
            let next = self.entries.len();
            let number = *self.numbers.entry(word).or_insert(next);
            if number == next {
                self.entries.push(Entry::of(word));
            }
            number
        };
        let numbers: Vec<usize> = reading
            .words
            .iter()
            .map(|word| word.lower.as_ref())
            .map(number)
            .collect();
        numbers.iter().filter_map(|number| self.entries.get(*number)).collect()
    }
}

/// Whether two words are the same syllable.
pub(super) fn same(typed: &str, meant: &str) -> bool {
    typed == meant || identity(typed) == identity(meant)
}

/// Letters without any mark; "đ" stays what it is.
fn bare(word: &str) -> String {
    letters_and_tone(word).0.chars().map(plain).collect()
}
