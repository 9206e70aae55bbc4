//! Vietnamese syllables: letters and tone apart, and whether a word can be one.
//!
//! A tone may stand over either vowel of "oa", "oe", "uy" – both ways are in use and are the same syllable here. Knows how
//! syllables are built, not which exist.

use std::collections::HashSet;
use std::sync::LazyLock;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Beginnings, longer ones first.
const ONSETS: [&str; 27] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
    "n", "p", "r", "s", "t", "v", "x",
];
/// What can follow, without tone.
const RHYMES: &str = "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu \
    o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet \
    ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uâng uât uây \
    uê uêch uênh uêu uơ uy uya uych uynh uyt uyn uyu uyên uyêt uyp ư ưc ưi ưng ưm ưn ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu \
    y yêm yên yêng yêt yêu yt";

static KNOWN_RHYMES: LazyLock<HashSet<&str>> = LazyLock::new(|| RHYMES.split_whitespace().collect());

/// The letters of a word in lower case without its tone, and the tone's mark; none for the level tone.
#[must_use]
pub fn letters_and_tone(word: &str) -> (String, Option<char>) {
    let mut letters = String::with_capacity(word.len());
    let mut tone = None;
    let lower = word.chars().flat_map(char::to_lowercase);
    for letter in DecomposingNormalizerBorrowed::new_nfd().normalize_iter(lower) {
        match letter {
            '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}' => tone = Some(letter),
            '\u{302}' | '\u{306}' | '\u{31b}' => {
                let carrier = letters.pop();
                letters.extend(carrier.map(|carrier| with_shape(carrier, letter)));
            }
            other => letters.push(other),
        }
    }
    (letters, tone)
}

/// A vowel with its roof, bowl or horn.
fn with_shape(vowel: char, mark: char) -> char {
    match (vowel, mark) {
        ('a', '\u{302}') => 'â',
        ('a', '\u{306}') => 'ă',
        ('e', '\u{302}') => 'ê',
        ('o', '\u{302}') => 'ô',
        ('o', '\u{31b}') => 'ơ',
        ('u', '\u{31b}') => 'ư',
        (other, _) => other,
    }
}

/// Whether a word is built like a Vietnamese syllable.
#[must_use]
pub fn is_syllable(word: &str) -> bool {
    let (letters, tone) = letters_and_tone(word);
    let stops = letters.ends_with(['c', 'p', 't']) || letters.ends_with("ch");
    if stops && !matches!(tone, Some('\u{301}' | '\u{323}')) {
        return false;
    }
    let is_rhyme = |rest: &str| KNOWN_RHYMES.contains(rest);
    is_rhyme(&letters)
        || ONSETS.iter().any(|onset| {
            let Some(rest) = letters.strip_prefix(onset) else {
                return false;
            };
            let front = rest.starts_with(['e', 'ê', 'i', 'y']);
            match *onset {
                "gi" => rest.is_empty() || is_rhyme(rest) || is_rhyme(&format!("i{rest}")),
                "qu" => is_rhyme(rest) || is_rhyme(&format!("u{rest}")),
                "k" | "gh" | "ngh" => front && is_rhyme(rest),
                "c" | "ng" => !front && is_rhyme(rest),
                "g" => (!front || rest.starts_with('i')) && is_rhyme(rest),
                _ => is_rhyme(rest),
            }
        })
}

/// A syllable with its tone over the right vowel, where it stands over another one: "đaọ" is "đạo", "tòan" is "toàn". None where it is
/// right; over either vowel of "oa", "oe", "uy" it is.
///
/// ```
/// use cai_tien::text::syllable::tone_in_place;
/// let right = |word| tone_in_place(word).unwrap_or_default();
/// assert_eq!([right("đaọ"), right("tòan"), right("qúy"), right("trừơng")], ["đạo", "toàn", "quý", "trường"]);
/// assert!(["đạo", "toàn", "hoà", "hòa", "giếng", "gìn", "của", "khuya"].map(right).concat().is_empty());
/// ```
#[must_use]
pub fn tone_in_place(word: &str) -> Option<String> {
    let (letters, tone) = letters_and_tone(word);
    let tone = tone?;
    if !is_syllable(word) {
        return None;
    }
    let onset = onset_before_vowels(&letters);
    let vowels: String = letters.chars().skip(onset).take_while(|c| is_vowel(*c)).collect();
    let closed = onset + vowels.chars().count() < letters.chars().count();
    let within = match (vowels.as_str(), vowels.chars().count()) {
        ("oa" | "oe" | "uy", _) if !closed => return None,
        ("uyê", _) => 2,
        ("uê" | "uơ", _) | (_, 3) => 1,
        (_, 2) if closed => 1,
        _ => 0,
    };
    let right = onset + within;
    let composed = ComposingNormalizerBorrowed::new_nfc();
    let mut out = String::new();
    for (at, letter) in letters.chars().enumerate() {
        out.push(letter);
        if at == right {
            out.push(tone);
        }
    }
    let out = composed.normalize(&out).into_owned();
    (composed.normalize(word).to_lowercase() != out).then_some(out)
}

/// How many letters stand before the vowels of a syllable: the "i" of "giá" and the "u" of "quý" are among them.
fn onset_before_vowels(letters: &str) -> usize {
    let onset = |onset: &&&str| {
        let rest = letters.strip_prefix(**onset);
        rest.is_some_and(|rest| rest.starts_with(is_vowel))
    };
    ONSETS.iter().find(onset).map_or(0, |onset| onset.chars().count())
}

/// Whether a letter without tone is a vowel.
#[must_use]
pub fn is_vowel(letter: char) -> bool {
    "aăâeêioôơuưy".contains(letter)
}
