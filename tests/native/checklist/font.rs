//! Widths of words as the font file gives them, to hold the writer's own table of widths against something else.
//!
//! Liberation Serif has the advance widths of Times New Roman; LibreOffice, which the set-up installs, brings it.

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::LazyLock;

struct Face {
    units: f64,
    glyphs: BTreeMap<u32, usize>,
    advances: Vec<u16>,
}

static UPRIGHT: LazyLock<Face> = LazyLock::new(|| Face::find("Liberation Serif:regular"));
static BOLD: LazyLock<Face> = LazyLock::new(|| Face::find("Liberation Serif:bold"));

/// Width of words on one line, in twips; the size is in half points.
pub fn width(words: &str, half_points: i64, bold: bool) -> f64 {
    let face: &Face = if bold { &BOLD } else { &UPRIGHT };
    let units: f64 = words.chars().map(|sign| face.advance(sign)).sum();
    units / face.units * f64::from(i32::try_from(half_points).unwrap()) * 10.0
}

/// Width of the longest line when the words are broken at spaces and after hyphens.
pub fn widest_line(words: &str, half_points: i64, bold: bool, space: f64) -> f64 {
    let mut widest: f64 = 0.0;
    let mut line = String::new();
    for word in words.split_inclusive([' ', '-']) {
        let longer = format!("{line}{word}");
        let fits = width(longer.trim_end(), half_points, bold) <= space;
        line = if fits || line.is_empty() {
            longer
        } else {
            word.to_owned()
        };
        widest = widest.max(width(line.trim_end(), half_points, bold));
    }
    widest
}

impl Face {
    fn find(pattern: &str) -> Self {
        let found = Command::new("fc-match")
            .args(["-f", "%{file}", pattern])
            .output()
            .expect("fontconfig comes with LibreOffice");
        let path = String::from_utf8(found.stdout).unwrap();
        assert!(path.contains("Liberation"), "Liberation Serif is missing: {path}");
        Self::read(&std::fs::read(path).unwrap())
    }

    fn read(font: &[u8]) -> Self {
        let tables = usize::from(u16_at(font, 4));
        let table = |tag: &[u8]| -> usize {
            let entry = (0..tables)
                .map(|n| 12 + 16 * n)
                .find(|at| &font[*at..at + 4] == tag)
                .unwrap();
            u32_at(font, entry + 8)
        };
        let metrics = table(b"hmtx");
        let count = usize::from(u16_at(font, table(b"hhea") + 34));
        Self {
            units: f64::from(u16_at(font, table(b"head") + 18)),
            glyphs: glyphs(font, table(b"cmap")),
            advances: (0..count).map(|glyph| u16_at(font, metrics + 4 * glyph)).collect(),
        }
    }

    fn advance(&self, sign: char) -> f64 {
        let glyph = self.glyphs.get(&u32::from(sign)).copied().unwrap_or(0);
        let last = self.advances.len() - 1;
        f64::from(self.advances[glyph.min(last)])
    }
}

/// The map of characters: the subtable of format 4, which every font of ours has.
fn glyphs(font: &[u8], cmap: usize) -> BTreeMap<u32, usize> {
    let count = usize::from(u16_at(font, cmap + 2));
    let at = (0..count)
        .map(|n| cmap + u32_at(font, cmap + 4 + 8 * n + 4))
        .find(|at| u16_at(font, *at) == 4)
        .unwrap();
    let segments = usize::from(u16_at(font, at + 6)) / 2;
    let (ends, starts) = (at + 14, at + 16 + 2 * segments);
    let (deltas, ranges) = (starts + 2 * segments, starts + 4 * segments);
    let mut out = BTreeMap::new();
    for segment in 0..segments {
        let [end, start, delta, range] = [ends, starts, deltas, ranges].map(|list| u16_at(font, list + 2 * segment));
        for code in start..=end.min(0xfffe) {
            let glyph = if range == 0 {
                code.wrapping_add(delta)
            } else {
                let offset = usize::from(range) + 2 * usize::from(code - start);
                u16_at(font, ranges + 2 * segment + offset).wrapping_add(delta)
            };
            out.insert(u32::from(code), usize::from(glyph));
        }
    }
    out
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_be_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> usize {
    usize::from(u16_at(bytes, at)) << 16 | usize::from(u16_at(bytes, at + 2))
}
