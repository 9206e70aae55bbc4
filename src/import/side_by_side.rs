//! Lines of letterhead and end in which both columns stand, with nothing but spaces between: tab stops were lost on the way, or never set.
//!
//! Parts such lines only; what the parts are is said by `front` and `ending`.

use super::data::marks::{DAY, MOTTO, NUMBER, STATE};
use super::ending::{is_recipients, is_signer};
use super::head::{Head, head};
use super::lines::Line;
use crate::text::fold::fold;

/// The lines of the end; those that hold a recipient and the title of who signs as lines with a tab stop between.
pub(super) fn parted_end(lines: &[Line]) -> Vec<Line> {
    let parted = lines
        .iter()
        .map(|line| before_signer(line).unwrap_or_else(|| line.clone()));
    parted.collect()
}

/// "- Sở GDĐT (để b/c); HIỆU TRƯỞNG": the title begins behind a recipient or their heading.
fn before_signer(line: &Line) -> Option<Line> {
    let of_recipients = !line.sign.is_empty() || is_recipients(line);
    if line.has_columns() || !of_recipients {
        return None;
    }
    let spaces = line.printed.match_indices(' ').map(|(at, _)| at);
    let both = spaces.filter_map(|at| Some((line.printed.get(..at)?, line.printed.get(at + 1..)?)));
    let ended = |left: &str| left.ends_with([':', ';', '.', ',']);
    let mut signed = both.filter(|(left, right)| ended(left) && is_signer(&Line::of(right)));
    let (left, right) = signed.next()?;
    Some(line.in_columns(left.to_owned(), right.to_owned()))
}

/// The lines of the letterhead; those that hold both columns as lines with a tab stop between.
pub(super) fn parted(lines: &[Line]) -> Vec<Line> {
    lines
        .iter()
        .map(|line| split(line).unwrap_or_else(|| line.clone()))
        .collect()
}

fn split(line: &Line) -> Option<Line> {
    if line.has_columns() {
        return None;
    }
    let words: Vec<&str> = line.printed.split(' ').collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let at = before_state(&folded).or_else(|| behind_number(&folded))?;
    let (left, right) = words.split_at_checked(at)?;
    let (left, right) = (left.join(" "), right.join(" "));
    let told = |words: &str| head(&Line::of(words));
    let is_right = matches!(told(&right), Head::State | Head::PlaceDate { .. });
    (is_right && !left.is_empty() && told(&left) != Head::State).then(|| line.in_columns(left, right))
}

/// Where Quốc hiệu or Tiêu ngữ begins behind something else.
fn before_state(folded: &[String]) -> Option<usize> {
    /// Words by which they are known.
    const OPENING: usize = 2;
    let begins = |at: usize| {
        [STATE.as_str(), MOTTO.as_str()].into_iter().any(|official| {
            let mut opening = official.split(' ').take(OPENING).enumerate();
            opening.all(|(ahead, word)| folded.get(at + ahead).is_some_and(|own| own == word))
        })
    };
    (1..folded.len()).find(|at| begins(*at))
}

/// Where place and date begin behind "Số: 12/KH-MNHS".
fn behind_number(folded: &[String]) -> Option<usize> {
    folded.first().filter(|first| first.starts_with(NUMBER.as_str()))?;
    let day = folded.iter().position(|word| *word == DAY.as_str())?;
    let symbol = folded.iter().take(day).rposition(|word| word.contains('/'))?;
    Some(symbol + 1)
}

#[cfg(test)]
mod tests {
    use super::{parted, parted_end};
    use crate::import::lines::{Line, apart};

    /// Both columns are found where a name, a number or nothing stands on the left, and other lines stay whole.
    #[test]
    fn both_columns_of_a_line_are_found() {
        let read = |printed: &str| {
            let lines = apart(&parted(&[Line::of(printed)])).into_iter();
            lines.map(|line| line.printed).collect::<Vec<_>>()
        };
        assert_eq!(
            read("UBND XÃ MẪU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            ["UBND XÃ MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]
        );
        assert_eq!(
            read("Số: 19/KH-MNM Bản Mẫu, ngày 15 tháng 9 năm 2025"),
            ["Số: 19/KH-MNM", "Bản Mẫu, ngày 15 tháng 9 năm 2025"]
        );
        let ends = apart(&parted_end(&[Line::of("- Sở GDĐT (để b/c); KT. HIỆU TRƯỞNG")]));
        let ends: Vec<_> = ends.iter().map(|line| line.printed.as_str()).collect();
        assert_eq!(ends, ["- Sở GDĐT (để b/c);", "KT. HIỆU TRƯỞNG"]);
        for whole in [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Bản Mẫu, ngày 15 tháng 9 năm 2025",
            "Kế hoạch số 19/KH-MNM ngày 15 tháng 9 năm 2025",
        ] {
            assert_eq!(read(whole), [whole]);
        }
    }
}
