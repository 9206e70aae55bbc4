//! Signs out of picture fonts as the signs of Unicode nearest to them.

/// Where files put the signs of such fonts.
const PRIVATE: u32 = 0xf000;

/// Whether a font shows pictures where others show letters.
pub(super) fn is_picture_font(font: &str) -> bool {
    let font = font.trim().to_ascii_lowercase();
    font == "symbol" || font == "webdings" || font.starts_with("wingdings")
}

/// A sign that is named by font and code. A picture that has no counterpart is shown as a dot, since something stood there.
pub(super) fn symbol(font: &str, code: u32) -> Option<char> {
    let code = code.checked_sub(PRIVATE).filter(|code| *code < 0x100).unwrap_or(code);
    if !is_picture_font(font) {
        return char::from_u32(code);
    }
    let is_symbol = font.trim().eq_ignore_ascii_case("symbol");
    Some(match (is_symbol, code) {
        (_, 0x20) => ' ',
        (true, 0x2d) => '−',
        (true, 0x21..=0x40 | 0x5b | 0x5d | 0x5f | 0x7b..=0x7d) => char::from_u32(code)?,
        (true, 0xa3) => '≤',
        (true, 0xa5) => '∞',
        (true, 0xae) => '→',
        (true, 0xb0) => '°',
        (true, 0xb1) => '±',
        (true, 0xb3) => '≥',
        (true, 0xb4) => '×',
        (true, 0xb8) => '÷',
        (true, 0xb9) => '≠',
        (true, 0xbb) => '≈',
        (true, 0xbe) => '—',
        (true, 0xde) => '⇒',
        (false, 0x6f | 0x71 | 0x72 | 0xa8) => '☐',
        (false, 0xfe | 0x52) => '☑',
        (false, 0xfd | 0x78) => '☒',
        (false, 0xfc) => '✓',
        (false, 0xfb) => '✗',
        (false, 0xe0 | 0xe8 | 0xf0) => '→',
        _ => '•',
    })
}

/// A text of a picture font: its signs where files put them.
pub(super) fn pictures(font: &str, text: &str) -> String {
    let shown = |sign: char| match u32::from(sign) {
        code @ 0xf000..=0xf0ff => symbol(font, code),
        _ => Some(sign),
    };
    text.chars().filter_map(shown).collect()
}
