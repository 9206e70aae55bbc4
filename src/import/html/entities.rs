//! Characters that HTML names.

/// The names that programs and people use; letters with marks are put together below.
const NAMED: [(&str, &str); 31] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("shy", "\u{ad}"),
    ("ensp", " "),
    ("emsp", " "),
    ("thinsp", " "),
    ("zwnj", ""),
    ("zwj", ""),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("bull", "•"),
    ("middot", "·"),
    ("hellip", "…"),
    ("deg", "°"),
    ("times", "×"),
    ("divide", "÷"),
    ("plusmn", "±"),
    ("le", "≤"),
    ("ge", "≥"),
];

/// Signs of Latin-1 by their names, from 0xA1 on where they are not above; old encodings hide letters behind them.
const LATIN: &str = "iexcl cent pound curren yen brvbar sect uml copy ordf . not . reg macr . . sup2 sup3 acute micro para . cedil \
sup1 ordm . frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave \
Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml . Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute \
acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde \
ouml . oslash ugrave uacute ucirc uuml yacute thorn yuml";
const FIRST_LATIN: u32 = 0xa1;

/// The longest name looked for.
const LONGEST: usize = 10;

/// A text with the characters its entities stand for. What is none stays as it stands.
pub(super) fn without_entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let end = after
            .find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '#')
            .unwrap_or(after.len());
        let (name, follows) = after.split_at_checked(end).unwrap_or((after, ""));
        match character(name) {
            Some(shown) => {
                out.push_str(&shown);
                rest = follows.strip_prefix(';').unwrap_or(follows);
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<String> {
    if name.len() > LONGEST {
        return None;
    }
    if let Some(code) = name.strip_prefix('#') {
        let code = match code.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
            None => code.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    if let Some((_, shown)) = NAMED.iter().find(|(own, _)| *own == name) {
        return Some((*shown).to_owned());
    }
    let place = LATIN.split_whitespace().position(|own| own == name)?;
    char::from_u32(FIRST_LATIN + u32::try_from(place).ok()?).map(String::from)
}
