//! How alike two wordings are, without regard to diacritics, capitals and stops.
//!
//! For recognising and comparing only; what is alike is not the same.

use super::fold::fold;

/// The folded words of a text.
#[must_use]
pub fn words_of(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Share of words two texts have in common, from 0 to 100 (Dice's coefficient over the words, each as often as it stands there).
#[must_use]
pub fn likeness(one: &str, other: &str) -> usize {
    alike(&words_of(one), &words_of(other))
}

/// The same over words already taken apart.
#[must_use]
pub fn alike(one: &[String], other: &[String]) -> usize {
    let all = one.len() + other.len();
    if all == 0 {
        return 0;
    }
    let mut left: Vec<&String> = other.iter().collect();
    let mut common = 0;
    for word in one {
        if let Some(at) = left.iter().position(|candidate| *candidate == word) {
            left.swap_remove(at);
            common += 1;
        }
    }
    200 * common / all
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    fn likeness_is_symmetric_and_forgives_spelling() {
        assert_eq!(likeness("Thời gian thực hiện", "THỜI GIAN  THỰC HIỆN:"), 100);
        assert_eq!(likeness("a b", "b c"), likeness("b c", "a b"));
        assert_eq!(likeness("", ""), 0);
    }
}
