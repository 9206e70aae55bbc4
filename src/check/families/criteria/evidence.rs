//! CAT: codes of evidence name a criterion of the set, in the notation of its regulation.

use crate::catalogue::CatalogueSet;
use crate::check::context::Context;
use crate::check::data::evidence;
use crate::check::finding::{Finding, Severity};
use crate::document::ProofLine;
use crate::text::check::criteria as words;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let Some(set) = context.set else { return };
    // Thông tư 57/2026/TT-BGDĐT, Phụ lục IV; before it Công văn 5932 and 5942/BGDĐT-QLCL.
    let is_new = evidence::NEW_REGULATIONS.contains(&set.regulation.code.as_str());
    for line in &context.proof.lines {
        for (mark, code, is_other) in [
            (evidence::NEW, codes(&line.text, evidence::NEW), !is_new),
            (evidence::OLD, codes(&line.text, evidence::OLD), is_new),
            (evidence::OLD, codes(&line.text, evidence::OLD_IN_ROUND), is_new),
        ] {
            for quote in code {
                if is_other {
                    let message = words::evidence_of_other_regulation(quote, &set.regulation.code);
                    found.push(Finding::of(
                        line,
                        "CAT-evidence-regime",
                        Severity::Reminder,
                        quote,
                        message,
                    ));
                } else if mark == evidence::NEW {
                    new_code(set, line, quote, found);
                }
            }
        }
    }
}

/// "MC.1.4.03": standard, criterion, and the evidence in two digits.
fn new_code(set: &CatalogueSet, line: &ProofLine, quote: &str, found: &mut Vec<Finding>) {
    let numbers: Vec<&str> = quote.split('.').skip(1).collect();
    let [standard, criterion, number] = numbers.as_slice() else {
        return;
    };
    let code = format!("{standard}.{criterion}");
    if set.entry(&code).is_none() {
        let message = words::unknown_code(&code, &set.regulation.code);
        found.push(Finding::of(line, "CAT-evidence", Severity::Reminder, quote, message));
    } else if number.len() != 2 {
        let message = words::evidence_digits(quote);
        found.push(Finding::of(line, "CAT-evidence", Severity::Hint, quote, message));
    }
}

/// What begins with a mark and goes on in numbers.
fn codes<'a>(text: &'a str, mark: &str) -> Vec<&'a str> {
    let begins = text.match_indices(mark).filter_map(|(at, _)| text.get(at..));
    let whole = begins.filter_map(|rest| {
        let numbers = rest.get(mark.len()..)?;
        let length = numbers
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-')))
            .unwrap_or(numbers.len());
        let code = rest.get(..mark.len() + length)?.trim_end_matches(['.', '-']);
        let first = numbers.starts_with(|c: char| c.is_ascii_digit());
        (first && code.contains(['.', '-'])).then_some(code)
    });
    whole.collect()
}
