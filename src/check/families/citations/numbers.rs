//! CITE: documents are cited with their right number and date.

use std::collections::HashMap;

use crate::check::context::Context;
use crate::check::data::{abbreviations, regulations};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::document::Spot;
use crate::plan::LooseDate;
use crate::text::check::papers as words;
use crate::text::citation::{Cited, cited};
use crate::text::dates;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let mut dates: HashMap<String, LooseDate> = HashMap::new();
    let mut seen: Vec<String> = Vec::new();
    for reading in &context.readings {
        if !matches!(reading.line.spot, Spot::Text | Spot::Cell { .. } | Spot::Unplaced) || reading.field() == "number"
        {
            continue;
        }
        let mut whole: Option<usize> = None;
        for citation in &reading.cited {
            let line = reading.line;
            // What another document is about is quoted as its title has it.
            let own_field = !context.proof.printed && reading.field() == "subject";
            let between = whole.and_then(|end| line.text.get(end..citation.start));
            let quoted = own_field || between.is_some_and(|between| !between.contains(';'));
            if citation.date.is_some() {
                whole = Some(citation.start + citation.whole.len());
            } else if !quoted {
                whole = None;
            }
            let right = normal(citation.number);
            if right != citation.number {
                let message = words::symbol(citation.number, &right);
                found.push(
                    Finding::of(line, "CITE-symbol", Severity::Error, citation.number, message).fixed(right.clone()),
                );
            }
            if citation.comma && citation.date.is_some() {
                let message = words::comma(citation.whole);
                let fixed = citation.whole.replacen(',', "", 1);
                found.push(Finding::of(line, "CITE-comma", Severity::Hint, citation.whole, message).fixed(fixed));
            }
            let known = regulations::REGULATIONS.iter().find(|known| known.number == right);
            match (citation.date, known) {
                (Some(date), Some(known)) if of(known.issued) != date && date.day.is_some() => {
                    let (year, month, day) = known.issued;
                    let message = words::wrong_date(&right, &format!("{day:02}/{month}/{year}"));
                    found.push(Finding::of(line, "CITE-date", Severity::Error, citation.whole, message));
                }
                (Some(date), None) => {
                    let before = *dates.entry(right.clone()).or_insert(date);
                    if before != date {
                        found.push(Finding::of(
                            line,
                            "CITE-two-dates",
                            Severity::Error,
                            citation.whole,
                            words::two_dates(&right),
                        ));
                    }
                }
                (None, _)
                    if !quoted
                        && !seen.contains(&right)
                        && is_cited(reading, citation.start)
                        && !is_dated(&line.text, citation) =>
                {
                    found.push(Finding::of(
                        line,
                        "CITE-no-date",
                        Severity::Hint,
                        citation.number,
                        words::no_date(&right),
                    ));
                }
                _ => {}
            }
            if let Some((by, (year, month, day))) = known.and_then(|known| known.replaced)
                && context
                    .issued
                    .is_some_and(|issued| issued >= of((year, month, day)) && issued.day.is_some())
                && !seen.contains(&right)
            {
                let message = words::replaced(&right, by, &format!("{day:02}/{month}/{year}"));
                found.push(Finding::of(
                    line,
                    "CITE-replaced",
                    Severity::Error,
                    citation.number,
                    message,
                ));
            }
            seen.push(right);
        }
        wording(reading, found);
    }
}

fn of((year, month, day): (u16, u8, u8)) -> LooseDate {
    LooseDate {
        year,
        month: Some(month),
        day: Some(day),
    }
}

/// Whether the kind of document stands before the number; a bare number may be of anything.
fn is_cited(reading: &Reading, start: usize) -> bool {
    let before = reading.line.text.get(..start).unwrap_or("").trim_end().to_lowercase();
    let before = before.strip_suffix(regulations::NUMBER).unwrap_or(&before).trim_end();
    regulations::KINDS.iter().any(|kind| before.ends_with(kind))
}

/// Whether the date of a document stands elsewhere than behind its number: before who issued it, behind who did, or without a space.
fn is_dated(text: &str, citation: &Cited) -> bool {
    let from_day = |clause: &'_ str, at: Option<usize>| at.and_then(|at| clause.get(at..)).map(str::to_owned);
    let before = text.get(..citation.start).unwrap_or_default();
    let clause = before.rsplit([';', '.', '(']).next().unwrap_or_default();
    let last = regulations::DAYS.iter().filter_map(|day| clause.rfind(day)).max();
    // "Ngày 12/9/2024, Hiệu trưởng đã ban hành Quyết định số …"; another document between has the date for itself.
    let issued = |day: String| {
        let issues = regulations::ISSUED.iter().any(|verb| day.contains(verb));
        issues && cited(&day).is_empty() && dates::leading(&day).is_some()
    };
    if from_day(clause, last).is_some_and(issued) {
        return true;
    }
    let behind = citation.behind(text);
    let end = behind.find([';', ',', '.', '(']).unwrap_or(behind.len());
    let clause = behind.get(..end).unwrap_or_default();
    let end = regulations::SAYS.iter().filter_map(|word| clause.find(word)).min();
    let clause = clause.get(..end.unwrap_or(clause.len())).unwrap_or_default();
    let first = regulations::DAYS.iter().filter_map(|day| clause.find(day)).min();
    // "ngày15/11/2024", "10/9/2024về": told as signs that stand too close.
    let glued = |day: &str| {
        let figure = regulations::DAYS.iter().find_map(|word| day.strip_prefix(word));
        figure.is_some_and(|figure| figure.trim_start().starts_with(|c: char| c.is_ascii_digit()))
    };
    from_day(clause, first).is_some_and(|day| dates::leading(&day).is_some() || glued(&day))
}

/// A number as it is written: no spaces, hyphens, Đ where the abbreviation has one, a hyphen before a department.
fn normal(number: &str) -> String {
    let mut out: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    out = out.replace('–', "-");
    let known: Vec<&str> = abbreviations::KNOWN.split_whitespace().collect();
    let Some((digits, symbol)) = out.rsplit_once('/') else {
        return out;
    };
    let groups: Vec<String> = symbol
        .split('-')
        .map(|group| {
            let stroked = known.iter().find(|right| {
                right.replace('Đ', "D") == group.replace('Đ', "D") && right.starts_with(['B', 'S', 'P', 'G', 'Q'])
            });
            // "QĐ-TTG": some letters of an abbreviation are small.
            let cased = known
                .iter()
                .find(|right| right.to_uppercase() == group && right.chars().any(char::is_lowercase));
            let stroked = stroked
                .or(cased)
                .or_else(|| known.iter().find(|right| lacks_letter(group, right)));
            let glued = known
                .iter()
                .filter(|left| left.ends_with(regulations::SECTOR))
                .find_map(|left| {
                    group
                        .strip_prefix(left)
                        .filter(|rest| known.contains(rest))
                        .map(|rest| format!("{left}-{rest}"))
                });
            glued.unwrap_or_else(|| stroked.map_or_else(|| group.to_owned(), |right| (*right).to_owned()))
        })
        .collect();
    format!("{digits}/{}", groups.join("-"))
}

/// "BGĐT": the abbreviation of a body of the sector without one of its letters, but for the first.
fn lacks_letter(group: &str, right: &str) -> bool {
    let without = |lost: usize| {
        let letters = right.chars().enumerate().filter(|(at, _)| *at != lost);
        letters.map(|(_, letter)| letter).collect::<String>()
    };
    right.ends_with(regulations::SECTOR) && right != group && (1..right.chars().count()).any(|at| without(at) == group)
}

/// The words that connect a document with what it says.
fn wording(reading: &Reading, found: &mut Vec<Finding>) {
    for (wrong, right) in regulations::DOUBLED {
        if let Some(quote) = reading.find(wrong) {
            let message = words::doubled_words(quote, right);
            found.push(Finding::of(reading.line, "CITE-words", Severity::Reminder, quote, message).fixed(*right));
        }
    }
    for at in reading.find_all(regulations::ISSUES) {
        let quote = reading.slice(at, at + 1);
        if at > 0 && reading.joined(at - 1) && crate::check::reading::is_capital(quote) {
            let message = words::capital_issue(quote);
            found.push(
                Finding::of(reading.line, "CITE-capital", Severity::Hint, quote, message).fixed(regulations::ISSUES),
            );
            return;
        }
    }
}
