//! A table of contents: Word made it out of the headings, which stand in the text once more.
//!
//! Takes such lines out of a text; whatever else stands before the plan stays.

use super::data::marks::CONTENTS;
use super::lines::{Line, Unit};
use crate::text::fold::fold;

/// The text without its table of contents, and that table's lines.
pub(super) fn split_off(units: Vec<Unit<'_>>) -> (Vec<Unit<'_>>, Vec<Line>) {
    /// Lines with a page number that make a table of contents without a title.
    const FEWEST: usize = 3;
    let count = |from: usize, is_entry: fn(&Line) -> bool| {
        let lines = units
            .iter()
            .skip(from)
            .map(|unit| matches!(unit, Unit::Line(line) if is_entry(line)));
        lines.take_while(|is_entry| *is_entry).count()
    };
    let mut listed = vec![false; units.len()];
    let mut mark = |from: usize, length: usize| {
        for own in listed.iter_mut().skip(from).take(length) {
            *own = true;
        }
    };
    let mut at = 0;
    while let Some(unit) = units.get(at) {
        let titled = matches!(unit, Unit::Line(line) if fold(&line.words) == CONTENTS.as_str());
        let length = match titled {
            true => 1 + count(at + 1, ends_with_page),
            false => Some(count(at, has_page_behind_stop))
                .filter(|length| *length >= FEWEST)
                .unwrap_or(0),
        };
        // A title with nothing below it is a heading of something else.
        if length > 1 {
            mark(at, length);
        }
        at += length.max(1);
    }
    let mut lines = Vec::new();
    let mut rest = Vec::new();
    for (unit, listed) in units.into_iter().zip(listed) {
        match unit {
            Unit::Line(line) if listed => lines.push(line),
            unit => rest.push(unit),
        }
    }
    (rest, lines)
}

fn is_page(words: &str) -> bool {
    !words.is_empty() && words.len() < 4 && words.chars().all(|c| c.is_ascii_digit())
}

/// "I. MỤC ĐÍCH 2", where it stands below the title.
fn ends_with_page(line: &Line) -> bool {
    has_page_behind_stop(line) || line.printed.rsplit_once(' ').is_some_and(|(_, last)| is_page(last))
}

/// "I. MỤC ĐÍCH", a tab stop or a row of dots, "2".
fn has_page_behind_stop(line: &Line) -> bool {
    let dotted = line.printed.trim_end_matches(|c: char| c.is_ascii_digit());
    let page = line.printed.get(dotted.len()..).unwrap_or_default();
    let leads = dotted.trim_end();
    line.last_column().is_some_and(is_page) || is_page(page) && (leads.ends_with("...") || leads.ends_with('…'))
}

#[cfg(test)]
mod tests {
    use super::split_off;
    use crate::import::lines::{Line, Unit};

    /// A list of headings with their pages goes; a title alone, a heading and a sentence that ends with a number stay.
    #[test]
    fn only_tables_of_contents_are_taken_out() {
        let read = |lines: &[&str]| {
            let units = lines.iter().map(|line| Unit::Line(Line::of(line))).collect();
            split_off(units).1.len()
        };
        assert_eq!(read(&["MỤC LỤC", "I. MỤC ĐÍCH 1", "II. CĂN CỨ 2", "KẾ HOẠCH"]), 3);
        assert_eq!(
            read(&[
                "I. MỤC ĐÍCH.......1",
                "II. CĂN CỨ…… 2",
                "III. NỘI DUNG....3",
                "KẾ HOẠCH"
            ]),
            3
        );
        assert_eq!(read(&["MỤC LỤC", "KẾ HOẠCH", "Có thêm phòng số 3"]), 0);
    }
}
