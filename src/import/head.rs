//! What a line of the head of a document is: letterhead, number, place and date, title.
//!
//! Tells lines apart; where they go is said by `front`.

use super::data::marks::{DAY, IMPROVEMENT, MONTH, MOTTO, NUMBER, PLAN, QUALITY, SCHOOL_YEAR, STATE};
use super::evidence::heads_plan;
use super::lines::Line;
use crate::plan::{LooseDate, SchoolYear};
use crate::text::citation::cited;
use crate::text::dates::find;
use crate::text::fold::fold;
use crate::text::likeness::likeness;
use crate::text::line::is_capitals;

/// What a line of the head is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Head {
    /// Quốc hiệu or Tiêu ngữ.
    State,
    /// "Số: 12/KH-MNHS": number and symbol.
    Number { number: String, symbol: String },
    /// "Bình Lâm, ngày 15 tháng 9 năm 2026": place and date.
    PlaceDate { place: String, date: String },
    /// A line of the title.
    Title,
    /// A line drawn with signs, or dots to be filled in.
    Nothing,
    /// Anything else: superior body or school.
    Name,
}

/// What a line is, taken for one of the head.
pub(super) fn head(line: &Line) -> Head {
    let folded = fold(&line.printed);
    if line.is_empty() {
        return Head::Nothing;
    }
    if is_state(&folded) {
        return Head::State;
    }
    if let Some(date) = place_date(&line.printed, &folded) {
        return date;
    }
    if let Some(number) = number(&line.printed, &folded) {
        return number;
    }
    if is_title(&folded) || heads_plan(line) {
        return Head::Title;
    }
    Head::Name
}

/// Whether a folded line is Quốc hiệu or Tiêu ngữ, whatever stands between its words and with a word misspelt.
fn is_state(folded: &str) -> bool {
    /// Share of common words from which a line is meant to be one.
    const NEAR: usize = 80;
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
    let own = letters(folded);
    let is = |official: &str| own.contains(&letters(official)) || likeness(folded, official) >= NEAR;
    is(STATE.as_str()) || is(MOTTO.as_str())
}

/// Whether a folded line belongs to the title.
pub(super) fn is_title(folded: &str) -> bool {
    let kind = folded == PLAN.as_str();
    let subject = folded.trim_start_matches(PLAN.as_str()).trim_start();
    // "Cải tiến, nâng cao chất lượng"
    let further = subject.strip_prefix(IMPROVEMENT.as_str()).is_some_and(|rest| {
        rest.starts_with([',', ' '])
            && rest
                .split_once(QUALITY.as_str())
                .is_some_and(|(between, _)| between.len() < 20)
    });
    let year =
        folded.starts_with(SCHOOL_YEAR.as_str()) && folded.len() < 30 && folded.contains(|c: char| c.is_ascii_digit());
    kind || further || year
}

fn number(printed: &str, folded: &str) -> Option<Head> {
    let rest = match folded.strip_prefix(NUMBER.as_str()) {
        Some(rest) if rest.trim_start().starts_with([':', '.', '…', '/', '_']) || rest.starts_with(' ') => printed
            .split_once([':', ' '])
            .map(|(_, rest)| rest.trim_start_matches([':', ' ']))?,
        Some(_) => return None,
        // The symbol alone, without the word before it.
        None => printed
            .starts_with(|c: char| c.is_ascii_digit())
            .then_some(printed)
            .filter(|printed| {
                cited(printed)
                    .first()
                    .is_some_and(|cited| cited.number == printed.trim())
            })?,
    };
    let (number, symbol) = rest.split_once('/')?;
    let marked = |text: &str| text.contains('-') || is_capitals(text);
    let upright = symbol
        .split_whitespace()
        .all(|word| !word.starts_with(char::is_lowercase));
    let number = number.trim();
    // "20a/KH-THCS": a paper that came between two numbers.
    let lettered = number.strip_suffix(|c: char| c.is_ascii_alphabetic());
    let is_plain = |number: &str| !number.contains(char::is_alphabetic);
    // "68-KH/THCS": the kind has come to stand before the stroke.
    let kind_first = number.contains('-') && is_capitals(number);
    let is_number =
        is_plain(number) || kind_first || lettered.is_some_and(|digits| !digits.is_empty() && is_plain(digits));
    if !(is_number && marked(symbol) && upright) {
        return None;
    }
    let own = |c: &char| c.is_ascii_digit() || !kind_first && c.is_ascii_alphabetic();
    Some(Head::Number {
        number: number.chars().filter(own).collect(),
        symbol: symbol.trim().to_owned(),
    })
}

fn place_date(printed: &str, folded: &str) -> Option<Head> {
    if !folded.contains(DAY.as_str()) || printed.chars().count() > 90 {
        return None;
    }
    let (place, date) = if folded.contains(MONTH.as_str()) && printed.contains(',') {
        printed.rsplit_once(',')?
    } else {
        place_before_day(printed)?
    };
    if !fold(date).trim_start().starts_with(DAY.as_str()) {
        return None;
    }
    let date = date.trim().trim_end_matches('.');
    let known = LooseDate::parse(date).map(|date| match (date.day, date.month) {
        (Some(day), Some(month)) => format!("{day}/{month}/{}", date.year),
        (_, Some(month)) => format!("{month}/{}", date.year),
        _ => date.year.to_string(),
    });
    let has_digits = date.contains(|c: char| c.is_ascii_digit());
    let blank = |words: &str| !words.contains(char::is_alphanumeric);
    Some(Head::PlaceDate {
        place: if blank(place) {
            String::new()
        } else {
            place.trim().to_owned()
        },
        date: known.unwrap_or_else(|| if has_digits { date.to_owned() } else { String::new() }),
    })
}

/// "Bình Lâm ngày 15 tháng 9 năm 2026", "Bình Lâm, ngày 15/9/2026": a short name, then nothing but a day.
fn place_before_day(printed: &str) -> Option<(&str, &str)> {
    /// Words that the name of a place has at most.
    const MOST: usize = 6;
    let at = printed.char_indices().map(|(at, _)| at).rfind(|at| {
        printed
            .get(*at..)
            .is_some_and(|rest| fold(rest.split(' ').next().unwrap_or_default()) == DAY.as_str())
    })?;
    let (place, date) = printed.split_at_checked(at)?;
    let place = place.trim().trim_end_matches(',');
    let is_name = place.starts_with(char::is_uppercase)
        && !place.contains(|c: char| c.is_ascii_digit() || matches!(c, '(' | ':' | '/'))
        && place.split_whitespace().count() <= MOST;
    let is_day = find(date)
        .first()
        .is_some_and(|day| day.date().is_some() && day.end() + 1 >= date.trim_end().len());
    (is_name && is_day).then_some((place, date))
}

/// The school year a text names: two years that follow each other, or the first of two that do not.
pub(super) fn school_year(text: &str) -> Option<SchoolYear> {
    let folded = fold(text);
    let rest = folded.split(SCHOOL_YEAR.as_str()).nth(1)?;
    let first = rest
        .split(|c: char| !c.is_ascii_digit())
        .find(|part| !part.is_empty())?;
    first
        .parse()
        .ok()
        .filter(|year| (1990..=2100).contains(year))
        .map(SchoolYear)
}

#[cfg(test)]
mod tests {
    use super::{Head, head};
    use crate::import::lines::Line;

    #[test]
    fn lines_of_the_head_are_told_apart() {
        let read = |text: &str| head(&Line::of(text));
        let number = |number: &str, symbol: &str| Head::Number {
            number: number.to_owned(),
            symbol: symbol.to_owned(),
        };
        assert_eq!(read("Số : 12/KH-MN MẪU"), number("12", "KH-MN MẪU"));
        assert_eq!(read("Số:      /KH-MNM"), number("", "KH-MNM"));
        assert_eq!(read("Số 76/KH - THM"), number("76", "KH - THM"));
        assert_eq!(
            read("Bình Mẫu, ngày 05 tháng 9 năm 2024."),
            Head::PlaceDate {
                place: "Bình Mẫu".to_owned(),
                date: "5/9/2024".to_owned()
            }
        );
        assert_eq!(read("09/KH-MNM"), number("09", "KH-MNM"));
        assert_eq!(read("Số: 68-KH/MNM"), number("68", "MNM"));
        assert_eq!(read("Số: 20a /KH-MNM"), number("20a", "KH-MNM"));
        assert_eq!(read("Số 12/5 đường Mẫu"), Head::Name);
        for line in ["Bình Mẫu ngày 05 tháng 9 năm 2024", "Bình Mẫu, ngày 05/9/2024"] {
            assert_eq!(
                read(line),
                Head::PlaceDate {
                    place: "Bình Mẫu".to_owned(),
                    date: "5/9/2024".to_owned()
                }
            );
        }
        assert_eq!(read("Cải tiến chất lượng giáo dục"), Head::Title);
        assert_eq!(read("Năm học 2024 – 2025"), Head::Title);
        assert_eq!(read("--------"), Head::Nothing);
        assert_eq!(read("ĐỘC LẬP – TỰ DO – HẠNH PHÚC"), Head::State);
    }
}
