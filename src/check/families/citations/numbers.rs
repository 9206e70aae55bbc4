//! CITE: documents are cited with their right number and date.

use std::collections::HashMap;

use crate::check::context::Context;
use crate::check::data::{abbreviations, regulations};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::document::Spot;
use crate::plan::LooseDate;
use crate::text::check::papers as words;

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
                (None, _) if !quoted && !seen.contains(&right) && is_cited(reading, citation.start) => {
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
