//! SPELL: brackets and quotation marks come in pairs and stand close to what they hold.

use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::text::check::spelling as words;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        brackets(reading, found);
        quotation_marks(reading, found);
        two_quotation_marks(reading, found);
        never_opened(reading, found);
        pairs(context, reading, found);
    }
}

/// Brackets stand apart from the word before and cling to what they hold: "giáo viên(12%)", "( 12%)".
fn brackets(reading: &Reading, found: &mut Vec<Finding>) {
    let is_word = |word: usize| {
        let word = reading.slice(word, word);
        let small = word.chars().all(char::is_lowercase);
        // "R(x)", "Scratch(3.0)": a capital may be that of a sign or a program.
        let begins = !word.is_ascii() && word.chars().all(char::is_alphabetic);
        word.chars().count() > 1 && (small || begins && word.chars().skip(1).all(char::is_lowercase))
    };
    for at in 1..reading.words.len() {
        let between = reading.between(at - 1, at);
        let clings = between == "(" && is_word(at - 1) || between == ")" && is_word(at);
        let apart = matches!(between, " ( " | " ) ");
        if clings || apart {
            let quote = reading.slice(at - 1, at);
            let message = words::brackets(quote);
            found.push(spaces(reading, quote, message));
        }
    }
}

fn spaces(reading: &Reading, quote: &str, message: String) -> Finding {
    Finding::of(reading.line, "SPELL-spaces", Severity::Hint, quote, message)
}

/// Quotation marks cling to what they hold: "“ Đoàn kết ”".
fn quotation_marks(reading: &Reading, found: &mut Vec<Finding>) {
    let text = reading.line.text.as_str();
    let loose = text.char_indices().find(|(at, sign)| {
        let after = text.get(at + sign.len_utf8()..).unwrap_or_default();
        let before = text.get(..*at).unwrap_or_default();
        match sign {
            '“' => after.starts_with(' ') || before.ends_with(char::is_alphanumeric),
            '”' => before.ends_with(' ') || after.starts_with(char::is_alphabetic),
            _ => false,
        }
    });
    let Some((at, _)) = loose else { return };
    let left = reading.words.iter().rposition(|word| word.end <= at);
    let right = reading.words.iter().position(|word| word.start > at);
    let begin = left
        .and_then(|left| reading.words.get(left))
        .map_or(0, |word| word.start);
    let end = right
        .and_then(|right| reading.words.get(right))
        .map_or(text.len(), |word| word.end);
    let quote = text.get(begin..end).unwrap_or("“");
    let message = words::quotation_marks(quote);
    found.push(spaces(reading, quote, message));
}

/// Quotation marks of two kinds around one thing: "\"Đoàn kết”". Behind a number it is the sign for inches.
fn two_quotation_marks(reading: &Reading, found: &mut Vec<Finding>) {
    let text = reading.line.text.as_str();
    let mut open: Option<(usize, char)> = None;
    for (at, sign) in text.char_indices().filter(|(_, sign)| matches!(sign, '"' | '“' | '”')) {
        let before = text.get(..at).unwrap_or_default();
        if before.ends_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        match (open, sign) {
            (Some((begin, '"')), '”') | (Some((begin, '“')), '"') => {
                let quote = text.get(begin..at + sign.len_utf8()).unwrap_or_default();
                let message = words::two_quotation_marks(quote);
                found.push(Finding::of(reading.line, "SPELL-pairs", Severity::Hint, quote, message));
                return;
            }
            (None, '"') | (_, '“') => open = Some((at, sign)),
            _ => open = None,
        }
    }
}

/// A bracket that closes what was never opened; "a)" and "1)" open an item.
fn never_opened(reading: &Reading, found: &mut Vec<Finding>) {
    let text = &reading.line.text;
    let mut open = 0_u8;
    for (at, sign) in text.char_indices() {
        match sign {
            '(' => open = open.saturating_add(1),
            ')' if open > 0 => open -= 1,
            ')' => {
                let before = text.get(..at).unwrap_or_default();
                let item = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                let is_item = !item.is_empty() && item.chars().count() < 3;
                if text.contains('(') && !is_item {
                    let begin = before
                        .char_indices()
                        .rev()
                        .take(20)
                        .last()
                        .map_or(0, |(begin, _)| begin);
                    let quote = text.get(begin..=at).unwrap_or(")");
                    found.push(Finding::of(
                        reading.line,
                        "SPELL-pairs",
                        Severity::Hint,
                        quote,
                        words::NOT_OPENED.to_owned(),
                    ));
                    return;
                }
            }
            _ => {}
        }
    }
}

/// Brackets and quotation marks that were opened are closed, if need be some lines on.
fn pairs(context: &Context, reading: &Reading, found: &mut Vec<Finding>) {
    for (open, close) in [('(', ')'), ('“', '”')] {
        let count = |text: &str, sign: char| text.chars().filter(|c| *c == sign).count();
        let text = &reading.line.text;
        let more_open = count(text, open) > count(text, close);
        if !more_open {
            continue;
        }
        let whole: Vec<&Reading> = context
            .readings
            .iter()
            .filter(|other| other.line.path == reading.line.path)
            .collect();
        let all = |sign| whole.iter().map(|other| count(&other.line.text, sign)).sum::<usize>();
        if all(open) > all(close) {
            let start = text.rfind(open).unwrap_or(0);
            let quote: String = text.get(start..).unwrap_or("").chars().take(40).collect();
            found.push(Finding::of(
                reading.line,
                "SPELL-pairs",
                Severity::Hint,
                &quote,
                words::not_closed(open, close),
            ));
        }
    }
}
