//! Which syllables are known, how freely they stand, and which go together.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::shapes::{Shape, Slip, identity};
use crate::check::data::{pairs, vocabulary};

/// How freely a syllable stands beside others, the least freely first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Freedom {
    /// Only within the words it is part of.
    Bound,
    /// Alone as well.
    Alone,
    /// Beside anything.
    Everywhere,
}

/// A known syllable.
struct Known {
    text: &'static str,
    shape: Shape,
    freedom: Freedom,
    /// Those that follow it in a word.
    after: Vec<usize>,
    /// Those that stand before it in a word.
    before: Vec<usize>,
}

/// The known syllables. The same for every plan, so made once.
pub(super) struct Vocabulary {
    known: Vec<Known>,
    numbers: HashMap<String, HashMap<Option<char>, usize>>,
    /// Those that stand alone, by how they sound.
    alone: HashMap<String, Vec<usize>>,
    /// The same where endings are mixed up as well.
    alone_ending: HashMap<String, Vec<usize>>,
    /// All, by how they sound.
    by_own_sound: HashMap<String, Vec<usize>>,
    /// Those that are seldom written.
    rare: HashSet<(String, Option<char>)>,
    /// All, by their letters without marks.
    by_letters: HashMap<String, Vec<usize>>,
    /// Words by how both syllables sound.
    by_sound: HashMap<(String, String), (usize, usize)>,
}

pub(super) static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::new);

/// What may be meant by two syllables of which one is mistyped.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meant {
    pub(super) slip: Slip,
    /// How freely the one stands that is mistyped, written right.
    pub(super) freedom: Freedom,
    pub(super) left: &'static str,
    pub(super) right: &'static str,
}

impl Vocabulary {
    fn new() -> Self {
        let mut made = Self {
            known: Vec::new(),
            numbers: HashMap::new(),
            alone: HashMap::new(),
            alone_ending: HashMap::new(),
            by_own_sound: HashMap::new(),
            rare: vocabulary::RARE.split_whitespace().map(identity).collect(),
            by_letters: HashMap::new(),
            by_sound: HashMap::new(),
        };
        for line in vocabulary::WORDS.lines() {
            let mut syllables = line.split(' ');
            let Some(first) = syllables.next() else { continue };
            let first = made.number(first);
            for second in syllables {
                made.join(first, second);
            }
        }
        for list in [pairs::PAIRS, pairs::SOUNDED, pairs::RIGHT_AS_WELL] {
            for (first, second) in list.split(',').filter_map(|pair| pair.trim().split_once(' ')) {
                let first = made.number(first);
                made.join(first, second);
            }
        }
        let free = [
            (vocabulary::ALONE, Freedom::Alone),
            (vocabulary::EVERYWHERE, Freedom::Everywhere),
        ];
        for (list, freedom) in free {
            for syllable in list.split_whitespace() {
                let number = made.number(syllable);
                if let Some(known) = made.known.get_mut(number) {
                    known.freedom = freedom;
                }
            }
        }
        for (number, known) in made.known.iter().enumerate() {
            if known.freedom > Freedom::Bound {
                let shape = &known.shape;
                made.alone.entry(shape.sound().to_owned()).or_default().push(number);
                let ending = made.alone_ending.entry(shape.ending().to_owned());
                ending.or_default().push(number);
            }
            let sound = known.shape.sound().to_owned();
            made.by_own_sound.entry(sound).or_default().push(number);
            let letters = known.shape.plain().to_owned();
            made.by_letters.entry(letters).or_default().push(number);
        }
        made
    }

    /// The number of a syllable, which becomes known if it was not.
    fn number(&mut self, text: &'static str) -> usize {
        let shape = Shape::of(text);
        let (letters, tone) = shape.identity();
        let next = self.known.len();
        let number = *self
            .numbers
            .entry(letters.to_owned())
            .or_default()
            .entry(tone)
            .or_insert(next);
        if number == next {
            self.known.push(Known {
                text,
                shape,
                freedom: Freedom::Bound,
                after: Vec::new(),
                before: Vec::new(),
            });
        }
        number
    }

    fn join(&mut self, first: usize, second: &'static str) {
        let second = self.number(second);
        let sounds = self.known.get(first).zip(self.known.get(second));
        if let Some((left, right)) = sounds {
            let sounds = (left.shape.sound().to_owned(), right.shape.sound().to_owned());
            self.by_sound.insert(sounds, (first, second));
        }
        if let Some(known) = self.known.get_mut(first) {
            known.after.push(second);
        }
        if let Some(known) = self.known.get_mut(second) {
            known.before.push(first);
        }
    }

    /// The number of a syllable that is known.
    pub(super) fn find(&self, shape: &Shape) -> Option<usize> {
        let (letters, tone) = shape.identity();
        self.numbers.get(letters)?.get(&tone).copied()
    }

    /// Whether a syllable that is not known is one all the same.
    pub(super) fn is_rare(&self, shape: &Shape) -> bool {
        let (letters, tone) = shape.identity();
        self.rare.contains(&(letters.to_owned(), tone))
    }

    /// How freely a syllable stands; none of one that is not known.
    pub(super) fn freedom(&self, number: Option<usize>) -> Option<Freedom> {
        Some(self.known.get(number?)?.freedom)
    }

    /// A known syllable as it is written.
    pub(super) fn text(&self, number: Option<usize>) -> Option<&'static str> {
        Some(self.known.get(number?)?.text)
    }

    /// How many words a syllable is part of.
    pub(super) fn words_with(&self, number: Option<usize>) -> usize {
        let known = number.and_then(|number| self.known.get(number));
        known.map_or(0, |known| known.after.len() + known.before.len())
    }

    /// Whether two syllables are a word.
    pub(super) fn is_word(&self, left: Option<usize>, right: Option<usize>) -> bool {
        let known = left.and_then(|left| self.known.get(left)).zip(right);
        known.is_some_and(|(left, right)| left.after.contains(&right))
    }

    /// The words two syllables may be of which the second is right.
    pub(super) fn with_other_first(&self, typed: &Shape, second: Option<usize>) -> Vec<Meant> {
        let Some(right) = second.and_then(|second| self.known.get(second)) else {
            return Vec::new();
        };
        let others = self.others(typed, right, &right.before).into_iter();
        let meant = others.map(|(slip, left)| Meant {
            slip,
            freedom: left.freedom,
            left: left.text,
            right: right.text,
        });
        meant.collect()
    }

    /// The words two syllables may be of which the first is right.
    pub(super) fn with_other_second(&self, first: Option<usize>, typed: &Shape) -> Vec<Meant> {
        let Some(left) = first.and_then(|first| self.known.get(first)) else {
            return Vec::new();
        };
        let others = self.others(typed, left, &left.after).into_iter();
        let meant = others.map(|(slip, right)| Meant {
            slip,
            freedom: right.freedom,
            left: left.text,
            right: right.text,
        });
        meant.collect()
    }

    /// Of the company of a syllable those that a typed one may be mistyped. Of one that stands alone beside what stands anywhere only
    /// the sound says anything.
    fn others(&self, typed: &Shape, beside: &Known, company: &[usize]) -> Vec<(Slip, &Known)> {
        let other = |number: &usize| {
            let known = self.known.get(*number)?;
            Some((typed.slip(&known.shape)?, known))
        };
        let by_sound = beside.freedom == Freedom::Everywhere && self.freedom(self.find(typed)) == Some(Freedom::Alone);
        if !by_sound {
            return company.iter().filter_map(other).collect();
        }
        let alike = self.by_own_sound.get(typed.sound()).into_iter().flatten();
        alike
            .filter(|number| company.contains(number))
            .filter_map(other)
            .collect()
    }

    /// The word two syllables sound like that are both spelt otherwise: "dải dác".
    pub(super) fn sounding_like(&self, left: &Shape, right: &Shape) -> Option<(&'static str, &'static str)> {
        let sounds = (left.sound().to_owned(), right.sound().to_owned());
        let (first, second) = self.by_sound.get(&sounds)?;
        let (first, second) = self.known.get(*first).zip(self.known.get(*second))?;
        let differ = first.shape.identity() != left.identity() && second.shape.identity() != right.identity();
        differ.then_some((first.text, second.text))
    }

    /// The syllable a typed one sounds like that stands alone; where endings may be mixed up as well, one that ends otherwise.
    /// One that is not known at all may have other marks.
    pub(super) fn alone_sounding_like(&self, typed: &Shape, mixed: bool) -> Option<&'static str> {
        let unknown = self.find(typed).is_none();
        let ending = || self.alone_ending.get(typed.ending()).filter(|_| unknown || mixed);
        let letters = || self.by_letters.get(typed.plain()).filter(|_| unknown);
        let stands = |number: &&usize| self.freedom(Some(**number)) > Some(Freedom::Bound);
        let alike = self.alone.get(typed.sound()).or_else(ending).or_else(letters)?;
        let number = alike.iter().find(stands)?;
        Some(self.known.get(*number)?.text)
    }

    /// The syllables with some letters without marks, with their tones.
    pub(super) fn with_letters(&self, plain: &str) -> impl Iterator<Item = (&'static str, &Shape)> {
        let numbers = self.by_letters.get(plain).into_iter().flatten();
        numbers.filter_map(|number| self.known.get(*number).map(|known| (known.text, &known.shape)))
    }
}
