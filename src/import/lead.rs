//! Prescribed words at the beginning of a line, without regard to diacritics, capitals and stops.

use super::data::marks::BASIS;
use crate::text::fold::fold;
use crate::text::likeness::words_of;

/// How many bytes of a text are a lead it begins with; none when it begins with something else. A word more, less or different
/// every six is taken for the same lead.
pub(super) fn lead_end(text: &str, lead: &str) -> Option<usize> {
    let lead = words_of(lead);
    if lead.is_empty() {
        return None;
    }
    let allowed = lead.len() / 6;
    let words = placed_words(text);
    // "Căn cứ" may stand before it; before a long one others, too.
    let basis = BASIS.split(' ');
    let based = basis.zip(&words).all(|(own, (word, _))| own == word);
    let before = if lead.len() > 5 || based { 2 } else { 0 };
    (0..=before).find_map(|from| lead_from(&words, &lead, from, allowed))
}

/// Where a lead ends that begins at a word.
fn lead_from(words: &[(String, usize)], lead: &[String], from: usize, allowed: usize) -> Option<usize> {
    let mut missed = 0;
    let mut at = from;
    let mut end = 0;
    for wanted in lead {
        let near = words
            .iter()
            .enumerate()
            .skip(at)
            .take(allowed + 1 - missed.min(allowed));
        match near.into_iter().find(|(_, (word, _))| word == wanted) {
            Some((found, (_, stop))) => {
                missed += found - at;
                at = found + 1;
                end = *stop;
            }
            None => missed += 1,
        }
        if missed > allowed {
            return None;
        }
    }
    (end > 0).then_some(end)
}

/// Folded words with the byte each ends at in the text.
fn placed_words(text: &str) -> Vec<(String, usize)> {
    let mut out = Vec::new();
    let mut start = None;
    for (place, letter) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        let part = letter.is_alphanumeric() || is_mark(letter);
        match (part, start) {
            (true, None) => start = Some(place),
            (false, Some(from)) => {
                let word = fold(text.get(from..place).unwrap_or_default());
                if !word.is_empty() {
                    out.push((word, place));
                }
                start = None;
            }
            _ => {}
        }
    }
    out
}

/// Marks that are drawn onto a letter, of text that is not composed.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::lead_end;

    #[test]
    fn a_lead_is_found_with_other_stops_and_small_words() {
        let text = "Căn cứ kết quả cải tiến chất lượng đã đạt; thêm";
        let end = lead_end(text, "Kết quả cải tiến chất lượng đã đạt").unwrap();
        assert_eq!(&text[end..], "; thêm");
        assert_eq!(lead_end("Báo cáo đánh giá ngoài", "Báo cáo tự đánh giá"), None);
        assert_eq!(lead_end("", "Báo cáo"), None);
    }
}
