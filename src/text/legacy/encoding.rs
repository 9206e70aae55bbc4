//! Which old encoding a font stands for, and its text in Unicode.

use super::{tcvn3, vni};

/// An encoding that is known by its fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// TCVN 5712:1993, third table ("ABC"): fonts whose names begin with ".Vn".
    Tcvn3,
    /// The same in fonts that show capitals for all letters: ".VnTimeH".
    Tcvn3Capitals,
    /// VNI for Windows, a letter and its marks as two signs: fonts whose names begin with "VNI-".
    Vni,
}

impl Encoding {
    /// The encoding of a font; none for nearly all of them.
    #[must_use]
    pub fn of_font(name: &str) -> Option<Self> {
        let name = name.trim();
        let begins = |start: &str| {
            let head = name.get(..start.len());
            head.is_some_and(|head| head.eq_ignore_ascii_case(start))
        };
        match name.chars().last() {
            _ if begins("VNI-") => Some(Self::Vni),
            Some('H' | 'h') if begins(".Vn") => Some(Self::Tcvn3Capitals),
            _ if begins(".Vn") => Some(Self::Tcvn3),
            _ => None,
        }
    }

    /// The text in Unicode, not yet composed. What holds Vietnamese letters of Unicode already is given back as it is: the
    /// font was put over it later, and shows others in its place.
    #[must_use]
    pub fn decode(self, text: &str) -> String {
        if text.chars().any(is_beyond) {
            return text.to_owned();
        }
        match self {
            Self::Tcvn3 => tcvn3::decode(text),
            Self::Tcvn3Capitals => tcvn3::decode(text).to_uppercase(),
            Self::Vni => vni::decode(text),
        }
    }
}

/// Letters and marks of Vietnamese that no text in an old encoding can hold.
fn is_beyond(sign: char) -> bool {
    matches!(
        sign,
        'ă' | 'Ă' | 'đ' | 'Đ' | 'ĩ' | 'Ĩ' | 'ũ' | 'Ũ' | 'ơ' | 'Ơ' | 'ư' | 'Ư'
    ) || matches!(sign, '\u{300}'..='\u{323}' | '\u{1ea0}'..='\u{1ef9}')
}
