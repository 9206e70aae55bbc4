//! Text as paper and files can hold it. What people type or paste is kept as it is; it is made printable on its way out,
//! here and nowhere else, so that Word, preview and plain text show the same.

use icu_normalizer::ComposingNormalizerBorrowed;

/// The text composed (NFC), with one kind of line break and without characters that have no shape.
///
/// Every line break (CR LF, CR, vertical tab, form feed, NEL, U+2028, U+2029) becomes `\n`; tabs stay. Control characters and
/// the non-characters U+FFFE and U+FFFF are dropped: XML 1.0 (production 2, Char) forbids nearly all of them, and one makes
/// Word refuse the file.
#[must_use]
pub fn printable(text: &str) -> String {
    let composer = ComposingNormalizerBorrowed::new_nfc();
    let changes = |sign: char| is_break(sign) || (has_no_shape(sign) && !matches!(sign, '\n' | '\t'));
    if !text.contains(changes) {
        // Nearly all text; and nearly all of that is composed already, which the composer sees at a glance.
        return composer.normalize(text).into_owned();
    }
    let shown: String = text
        .replace("\r\n", "\n")
        .chars()
        .map(|sign| if is_break(sign) { '\n' } else { sign })
        .filter(|sign| matches!(sign, '\n' | '\t') || !has_no_shape(*sign))
        .collect();
    composer.normalize(&shown).into_owned()
}

fn is_break(sign: char) -> bool {
    matches!(sign, '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn has_no_shape(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn forbidden_characters_go_and_the_rest_stays() {
        assert_eq!(printable("a\u{0}\u{1b}b\u{fffe}c 😀 <&>"), "abc 😀 <&>");
    }

    #[test]
    fn loose_marks_are_composed() {
        assert_eq!(printable("tie\u{302}\u{301}ng"), "tiếng");
    }

    #[test]
    fn line_breaks_of_all_kinds_are_one() {
        assert_eq!(printable("a\r\nb\rc\u{2028}d\u{85}e\tf"), "a\nb\nc\nd\ne\tf");
    }
}
