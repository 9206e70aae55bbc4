//! VNI for Windows: a vowel and, behind it, one sign for all its marks; ơ, ư, đ, ỵ and i with its tones are signs of their own.

/// Signs that stand for a letter, small and capital.
const LETTERS: [(char, char); 18] = [
    ('ô', 'ơ'),
    ('Ô', 'Ơ'),
    ('ö', 'ư'),
    ('Ö', 'Ư'),
    ('ñ', 'đ'),
    ('Ñ', 'Đ'),
    ('í', 'í'),
    ('Í', 'Í'),
    ('ì', 'ì'),
    ('Ì', 'Ì'),
    ('æ', 'ỉ'),
    ('Æ', 'Ỉ'),
    ('ó', 'ĩ'),
    ('Ó', 'Ĩ'),
    ('ò', 'ị'),
    ('Ò', 'Ị'),
    ('î', 'ỵ'),
    ('Î', 'Ỵ'),
];

/// Marks behind a vowel; those of a capital are the capitals of these.
const MARKS: [(char, &str); 17] = [
    ('ù', "\u{301}"),
    ('ø', "\u{300}"),
    ('û', "\u{309}"),
    ('õ', "\u{303}"),
    ('ï', "\u{323}"),
    ('â', "\u{302}"),
    ('á', "\u{302}\u{301}"),
    ('à', "\u{302}\u{300}"),
    ('å', "\u{302}\u{309}"),
    ('ã', "\u{302}\u{303}"),
    ('ä', "\u{302}\u{323}"),
    ('ê', "\u{306}"),
    ('é', "\u{306}\u{301}"),
    ('è', "\u{306}\u{300}"),
    ('ú', "\u{306}\u{309}"),
    ('ü', "\u{306}\u{303}"),
    ('ë', "\u{306}\u{323}"),
];

pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for sign in text.chars() {
        let letter = LETTERS.iter().find(|(code, _)| *code == sign);
        let mark = sign.to_lowercase().next();
        let mark = MARKS.iter().find(|(code, _)| Some(*code) == mark);
        match (letter, mark) {
            (Some((_, letter)), _) => out.push(*letter),
            (None, Some((_, mark))) if takes_marks(before) => out.push_str(mark),
            _ => out.push(sign),
        }
        before = sign;
    }
    out
}

/// Whether a sign can have marks behind it.
fn takes_marks(sign: char) -> bool {
    "aeouyôöAEOUYÔÖ".contains(sign)
}
