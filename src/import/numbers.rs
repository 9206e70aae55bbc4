//! Numbers before the words of a line as people type them: those of large parts, "A/", "1/-", "I –", and of captions.
//!
//! What official texts number with is told by `text::line`; this is what else stands there.

use super::data::marks::{CAPTIONS, ORDINAL, PART_NUMBERS, PARTS};
use crate::text::fold::fold;
use crate::text::line::{Marked, marked};

/// A line taken apart: its words, and the number or the sign before them.
pub(super) fn numbered(line: &str) -> Marked<'_> {
    labelled(line).or_else(|| stroked(line)).unwrap_or_else(|| marked(line))
}

/// Whether a text is the number of a large part and nothing else: "Phần thứ nhất", "PHẦN II", "Chương 3:".
pub(super) fn is_part_label(text: &str) -> bool {
    is_label(text, &PARTS)
}

fn is_label(text: &str, names: &[String]) -> bool {
    let folded = fold(text);
    let label = folded.trim_end_matches(['.', ':', ' ', '-']);
    let behind = |name: &String| label.strip_prefix(name.as_str())?.strip_prefix(' ');
    let Some(number) = names.iter().find_map(behind) else {
        return false;
    };
    let rest: Vec<&str> = number.split(' ').filter(|word| *word != ORDINAL.as_str()).collect();
    let counted = |word: &str| {
        PART_NUMBERS.iter().any(|number| number == word)
            || word.chars().all(|c| c.is_ascii_digit())
            || word.chars().all(|c| matches!(c, 'i' | 'v' | 'x'))
    };
    matches!(rest.as_slice(), [number] if counted(number))
}

/// The number of a large part or of a table before its heading: "Phần II. Mục đích", "Bảng 1. Tiêu chí 3.6".
fn labelled(line: &str) -> Option<Marked<'_>> {
    let stop = line.find(['.', ':', '-', '–'])?;
    let (label, rest) = line.split_at_checked(stop)?;
    let words = rest.trim_start_matches(['.', ':', '-', '–', ' ']);
    let is_known = label.len() < 30 && (is_part_label(label) || is_label(label, &CAPTIONS)) && !words.is_empty();
    is_known.then_some(Marked {
        number: label,
        sign: "",
        words,
    })
}

/// A number with a stroke or a dash behind it: "A/ Mục đích", "1/- Nội dung", "2.1.- Yêu cầu", "II – Căn cứ". Words behind it begin
/// with a capital, so that "đ/c Thử", "T/M" and "1/9" are none.
fn stroked(line: &str) -> Option<Marked<'_>> {
    const STOPS: [char; 6] = ['.', ')', '/', '-', '–', ':'];
    let end = line.find(|c: char| !(c.is_alphanumeric() || c == '.'))?;
    let mark = line.get(..end)?.trim_end_matches('.');
    let roman = mark.len() <= 5 && mark.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    let letter = mark.chars().count() == 1 && mark.chars().all(char::is_alphabetic);
    let digits = mark
        .split('.')
        .all(|part| (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit()));
    let behind = line.get(mark.len()..)?;
    // A space before the dash is usual behind Roman numbers only.
    let stops = if roman { behind.trim_start() } else { behind };
    let words = stops.trim_start_matches(STOPS);
    let taken = stops.get(..stops.len() - words.len())?;
    let spaced = words.starts_with(' ');
    let words = words.trim_start();
    let mut first = words.split(' ').next().unwrap_or_default().chars();
    let capital = first.next().is_some_and(char::is_uppercase);
    let whole = spaced || first.next().is_some_and(char::is_alphabetic);
    let number = line.get(..line.len() - words.len())?.trim_end();
    let dashed = taken.contains(['/', '-', '–']);
    ((roman || letter || digits) && !mark.is_empty() && dashed && capital && whole).then_some(Marked {
        number,
        sign: "",
        words,
    })
}

#[cfg(test)]
mod tests {
    use super::numbered;

    /// What people number with is told from abbreviations, fractions and days.
    #[test]
    fn strokes_and_dashes_behind_numbers_are_read() {
        for (line, number, words) in [
            ("A/ Mục đích", "A/", "Mục đích"),
            ("1/- Nội dung", "1/-", "Nội dung"),
            ("I/MỤC ĐÍCH", "I/", "MỤC ĐÍCH"),
            ("2.1.- Yêu cầu", "2.1.-", "Yêu cầu"),
            ("II – CĂN CỨ", "II –", "CĂN CỨ"),
            ("Bảng 2. Tiêu chí 3.5", "Bảng 2", "Tiêu chí 3.5"),
            ("Phần III. Kết luận", "Phần III", "Kết luận"),
            ("Đ/c Thử", "", "Đ/c Thử"),
            ("Đ/C Thử", "", "Đ/C Thử"),
            ("T/M NHÀ TRƯỜNG", "", "T/M NHÀ TRƯỜNG"),
            ("1/9 khai giảng", "", "1/9 khai giảng"),
            ("X-quang", "", "X-quang"),
            ("Bảng chấm công", "", "Bảng chấm công"),
        ] {
            let read = numbered(line);
            assert_eq!((read.number, read.words), (number, words), "{line}");
        }
    }
}
