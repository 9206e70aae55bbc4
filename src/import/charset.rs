//! Bytes of a text as letters: by the mark at their beginning, by what a page says of itself, or by what they can be.

/// How far a page is searched for what it says of its letters.
const BEGINNING: usize = 2048;

/// Signs from 0x80 to 0x9F that Windows' code pages share; what they leave free is left out.
const WINDOWS: &str = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";

/// The text.
#[must_use]
pub fn decode(bytes: &[u8]) -> String {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return String::from_utf8_lossy(rest).into_owned();
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return wide(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return wide(rest, u16::from_be_bytes);
    }
    let beginning = bytes.get(..BEGINNING).unwrap_or(bytes);
    let zeros = |odd: usize| {
        let halves = beginning.iter().skip(odd).step_by(2);
        halves.filter(|byte| **byte == 0).count() * 4 > beginning.len()
    };
    if zeros(1) {
        return wide(bytes, u16::from_le_bytes);
    }
    if zeros(0) {
        return wide(bytes, u16::from_be_bytes);
    }
    // UTF-8 is never met by chance, whatever a page says.
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let said = String::from_utf8_lossy(beginning).to_ascii_lowercase();
    let charset = said
        .split("charset=")
        .nth(1)
        .unwrap_or_default()
        .trim_start_matches(['"', '\'']);
    if charset.starts_with("utf-8") {
        return String::from_utf8_lossy(bytes).into_owned();
    }
    let western = ["windows-1252", "iso-8859-1", "us-ascii", "x-user-defined"];
    let is_western = western.iter().any(|name| charset.starts_with(name));
    bytes.iter().filter_map(|byte| windows(*byte, is_western)).collect()
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16_lossy(&units)
}

/// A letter of windows-1252, or of the Vietnamese windows-1258, which has marks and six letters in places of others.
fn windows(byte: u8, is_western: bool) -> Option<char> {
    Some(match byte {
        0x80..=0x9f => WINDOWS
            .chars()
            .nth(usize::from(byte - 0x80))
            .filter(|sign| *sign != '.')?,
        _ if is_western => char::from(byte),
        0xc3 => 'Ă',
        0xcc => '\u{300}',
        0xd0 => 'Đ',
        0xd2 => '\u{309}',
        0xd5 => 'Ơ',
        0xdd => 'Ư',
        0xde => '\u{303}',
        0xe3 => 'ă',
        0xec => '\u{301}',
        0xf0 => 'đ',
        0xf2 => '\u{323}',
        0xf5 => 'ơ',
        0xfd => 'ư',
        0xfe => '₫',
        _ => char::from(byte),
    })
}
