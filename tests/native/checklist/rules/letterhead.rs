//! Quốc hiệu and tiêu ngữ, number and date: the parts of the letterhead that are the same for every office.

use super::{Rule, ensure, is_capital};
use crate::checklist::font;
use crate::checklist::table::Cell;
use crate::checklist::word_file::{Paragraph, WordFile};

const STATE: &str = "NĐ 30/2020, Phụ lục I, phần II, mục 1";
const NUMBER: &str = "NĐ 30/2020, Phụ lục I, phần II, mục 3";
const DATE: &str = "NĐ 30/2020, Phụ lục I, phần II, mục 4";

pub const RULES: &[Rule] = &[
    Rule::new("quốc hiệu has its exact words in one paragraph", STATE, |file| {
        let (state, ..) = right(file)?;
        ensure(state.text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", || {
            state.text.clone()
        })
    }),
    Rule::new("quốc hiệu is bold, upright, 12 or 13 points", STATE, |file| {
        let (state, ..) = right(file)?;
        let holds = state.all(|look| look.bold && !look.italic) && matches!(state.size(), Some(24..=26));
        ensure(holds && is_capital(&state.text), || format!("{:?}", state.size()))
    }),
    Rule::new("quốc hiệu fits on one line", STATE, |file| {
        let (state, ..) = right(file)?;
        let width = font::width(&state.text, state.size().unwrap_or(0), true);
        let [_, cell, ..] = file.letterhead()?;
        ensure(width <= length(cell.width.0), || format!("{width} of {}", cell.width.0))
    }),
    Rule::new("tiêu ngữ has its exact words", STATE, |file| {
        let (_, motto, _) = right(file)?;
        ensure(motto.text == "Độc lập - Tự do - Hạnh phúc", || {
            motto.text.clone()
        })
    }),
    Rule::new(
        "tiêu ngữ is bold, upright, 13 or 14 points, not below quốc hiệu",
        STATE,
        |file| {
            let (state, motto, _) = right(file)?;
            let holds = motto.all(|look| look.bold && !look.italic) && matches!(motto.size(), Some(26..=28));
            ensure(holds && motto.size() >= state.size(), || format!("{:?}", motto.size()))
        },
    ),
    Rule::new("the line below tiêu ngữ is as long as its words", STATE, |file| {
        let (_, motto, rule) = right(file)?;
        let [_, cell, ..] = file.letterhead()?;
        let words = font::width(&motto.text, motto.size().unwrap_or(0), true);
        let line = drawn(rule, cell)?;
        ensure((line - words).abs() <= words * 0.02, || format!("{line} below {words}"))
    }),
    Rule::new(
        "number and symbol are written without spaces: Số: 05/KH-THCSM",
        NUMBER,
        |file| {
            let line = only(file.letterhead()?[2])?;
            ensure(is_number(&line.text), || line.text.clone())
        },
    ),
    Rule::new("the number is upright, 13 points", NUMBER, |file| {
        let line = only(file.letterhead()?[2])?;
        let holds = line.all(|look| !look.italic && !look.bold) && line.size() == Some(26);
        ensure(holds, || format!("{:?}", line.size()))
    }),
    Rule::new("place and date: Xã Mẫu, ngày 05 tháng 02 năm 2027", DATE, |file| {
        let line = only(file.letterhead()?[3])?;
        ensure(is_place_and_date(&line.text), || line.text.clone())
    }),
    Rule::new("place and date are in italics, 13 or 14 points", DATE, |file| {
        let line = only(file.letterhead()?[3])?;
        let holds = line.all(|look| look.italic && !look.bold) && matches!(line.size(), Some(26..=28));
        ensure(holds, || format!("{:?}", line.size()))
    }),
    Rule::new("number and date stand beside each other", DATE, |file| {
        let [_, _, number, date] = file.letterhead()?;
        let before = |cell: &Cell| only(cell).map(|line| line.look.before);
        ensure(before(number)? == before(date)?, || "one stands lower".to_owned())
    }),
    Rule::new("everything in the letterhead is centred", STATE, |file| {
        let cells = file.letterhead()?;
        for line in cells
            .iter()
            .flat_map(|cell| &cell.paragraphs)
            .filter(|line| !line.is_empty())
        {
            ensure(line.look.alignment == "center", || line.text.clone())?;
        }
        Ok(())
    }),
];

/// Quốc hiệu, tiêu ngữ and the line.
fn right(file: &WordFile) -> Result<(&Paragraph, &Paragraph, &Paragraph), String> {
    let [_, cell, ..] = file.letterhead()?;
    match cell.paragraphs.as_slice() {
        [state, motto, rule] => Ok((state, motto, rule)),
        other => Err(format!("{} paragraphs on the right", other.len())),
    }
}

fn only(cell: &Cell) -> Result<&Paragraph, String> {
    match cell.paragraphs.as_slice() {
        [line] => Ok(line),
        other => Err(format!("{} paragraphs in a cell of one line", other.len())),
    }
}

pub fn length(twips: i64) -> f64 {
    f64::from(i32::try_from(twips).unwrap())
}

/// Length of a line drawn in the middle of a cell.
pub fn drawn(rule: &Paragraph, cell: &Cell) -> Result<f64, String> {
    let look = &rule.look;
    ensure(look.rule && rule.is_empty(), || "no line is drawn".to_owned())?;
    ensure(look.left == look.right, || {
        format!("not in the middle: {} {}", look.left, look.right)
    })?;
    Ok(length(cell.width.0 - look.left - look.right))
}

/// `Số: (two digits or more | dots)/KH(-GROUP)+`, no space but the one after the colon.
fn is_number(text: &str) -> bool {
    let Some((number, symbol)) = text.strip_prefix("Số: ").and_then(|rest| rest.split_once('/')) else {
        return false;
    };
    let digits = number.chars().all(|sign| sign.is_ascii_digit()) && number.len() >= 2;
    let dots = number.chars().all(|sign| sign == '…') && !number.is_empty();
    let mut groups = symbol.split('-');
    let kind = groups.next() == Some("KH");
    let groups: Vec<&str> = groups.collect();
    let capital = |group: &&str| {
        let fits = |sign: char| sign.is_uppercase() || sign.is_ascii_digit() || sign == '…';
        !group.is_empty() && group.chars().all(fits)
    };
    (digits || dots) && kind && !groups.is_empty() && groups.iter().all(capital)
}

/// `place, ngày dd tháng m năm yyyy`: zeros before days below ten and the first two months only, no stop at the end.
fn is_place_and_date(text: &str) -> bool {
    let Some((place, date)) = text.rsplit_once(", ngày ") else {
        return false;
    };
    let Some((day, rest)) = date.split_once(" tháng ") else {
        return false;
    };
    let Some((month, year)) = rest.split_once(" năm ") else {
        return false;
    };
    let dots = |text: &str| !text.is_empty() && text.chars().all(|sign| sign == '…');
    let digits = |text: &str, count: usize| text.len() == count && text.chars().all(|sign| sign.is_ascii_digit());
    let month_fits = match month {
        "01" | "02" | "10" | "11" | "12" => true,
        other => digits(other, 1) && !matches!(other, "0" | "1" | "2"),
    };
    let day_fits = digits(day, 2) && ("01"..="31").contains(&day);
    !place.trim().is_empty()
        && (day_fits || dots(day))
        && (month_fits || dots(month))
        && (digits(year, 4) || dots(year))
}
