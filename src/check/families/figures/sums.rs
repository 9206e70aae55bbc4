//! SEM: shares, totals and counts are what their numbers make.

use crate::check::context::{Context, at};
use crate::check::data::figures::{CURRENCY, GROWING, OF_OTHERS};
use crate::check::finding::{Finding, Severity};
use crate::check::quantities::{is_figure, last_digit, percentages, shown, thousandths};
use crate::document::ProofLine;
use crate::text::check::meaning as words;
use crate::text::fold::fold;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    shares(context, found);
    level4(context, found);
    summary(context, found);
    for line in &context.proof.lines {
        impossible_shares(line, found);
        broken_amounts(line, found);
    }
}

/// A part of something is not more than all of it. What grows or is beaten may be.
fn impossible_shares(line: &ProofLine, found: &mut Vec<Finding>) {
    const ALL: u32 = 100_000;
    for (before, number) in percentages(&line.text) {
        let clause = before.rsplit([';', '\n']).next().unwrap_or_default().to_lowercase();
        let grows = GROWING.iter().any(|word| contains(&clause, word));
        if thousandths(number).is_some_and(|share| share > ALL) && !grows {
            let quote = format!("{number}%");
            let message = words::over_all(&quote);
            found.push(Finding::of(line, "SEM-over-all", Severity::Reminder, &quote, message));
        }
    }
}

/// Between thousands stands a stop before each three digits: "320.000.00 đồng" says no amount.
fn broken_amounts(line: &ProofLine, found: &mut Vec<Finding>) {
    let mut rest = line.text.as_str();
    while let Some(begin) = rest.find(is_figure) {
        let figures = rest.get(begin..).unwrap_or_default();
        let end = figures.find(|c| !is_figure(c)).unwrap_or(figures.len());
        let (number, after) = figures.split_at(end);
        rest = after;
        let number = number.trim_end_matches(['.', ',']);
        let Some((_, groups)) = number.split_once(['.', ',']) else {
            continue;
        };
        let groups: Vec<&str> = groups.split(['.', ',']).collect();
        let is_whole = |group: &&str| group.len() == 3;
        // Dates and codes have stops too; thousands are known by a whole group and the word behind them.
        let broken = groups.iter().any(is_whole) && !groups.iter().all(is_whole);
        if broken && CURRENCY.iter().any(|word| after.trim_start().starts_with(word)) {
            let message = words::broken_amount(number);
            found.push(Finding::of(line, "SEM-amount", Severity::Reminder, number, message));
        }
    }
}

/// "a/b … p%" in running text.
fn shares(context: &Context, found: &mut Vec<Finding>) {
    for line in context.proof.lines.iter().filter(|line| line.text.contains('%')) {
        let text = line.text.as_str();
        for (slash, _) in text.match_indices('/') {
            let Some((part, whole, after)) = ratio(text, slash) else {
                continue;
            };
            let Some((between, _)) = after.split_once('%') else {
                continue;
            };
            let between = &without_levels(between);
            if between.contains('/')
                || between.split_whitespace().count() > if between.contains('(') { 14 } else { 8 }
                || between.contains(';')
                || is_of_other(between)
                || whole == 0
                || whole > 1900
                || part > whole
            {
                continue;
            }
            let number = between
                .trim_end()
                .rsplit(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
                .next()
                .unwrap_or_default();
            let figures = between
                .split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
                .filter(|word| word.contains(|c: char| c.is_ascii_digit()));
            let (Some(share), 1) = (thousandths(number), figures.count()) else {
                continue;
            };
            let unit = last_digit(number);
            let exact = part * 100_000 / whole;
            // Rounded or cut off: both are usual.
            if exact.abs_diff(share) > unit {
                let quote = format!("{part}/{whole}");
                let message = words::share(part, whole, &shown(u64::from(exact)));
                found.push(Finding::new(
                    "SEM-share",
                    Severity::Reminder,
                    &line.path,
                    &quote,
                    message,
                ));
            }
        }
    }
}

/// A text without the numbers of levels and classes: in "9/20 tiêu chí đạt Mức 3 (45%)" 3 is no figure.
fn without_levels(text: &str) -> String {
    let mut last = String::new();
    let words = text.split(' ').map(|word| {
        let is_level =
            matches!(last.as_str(), "muc" | "lop" | "khoi") && word.starts_with(|c: char| c.is_ascii_digit());
        last = fold(word);
        if is_level {
            word.trim_start_matches(|c: char| c.is_ascii_digit())
        } else {
            word
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Whether words between a fraction and a share make them two figures: "36/45, tăng 5%", "1/2 số lớp đạt 80%".
fn is_of_other(between: &str) -> bool {
    let (folded, lower) = (fold(between), between.to_lowercase());
    // "Sổ" is no number of others.
    let of_others = OF_OTHERS.iter().any(|word| contains(&lower, word));
    of_others
        || [
            "tang", "giam", "so voi", "vuot", "hon", "cua", "tong", "moi", "trong do", "con lai",
        ]
        .iter()
        .any(|words| contains(&folded, words))
}

/// The numbers on both sides of a slash and what follows; none where a third one makes it a date or a number of a document.
fn ratio(text: &str, slash: usize) -> Option<(u32, u32, &str)> {
    let before = text.get(..slash)?;
    let begin = before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    if before.get(..begin)?.ends_with('/') {
        return None;
    }
    let rest = text.get(slash + 1..)?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (whole, after) = rest.split_at(end);
    (!after.starts_with('/')).then_some(())?;
    Some((before.get(begin..)?.parse().ok()?, whole.parse().ok()?, after))
}

/// As many criteria of Mức 4 are planned as the summary says are not met.
fn level4(context: &Context, found: &mut Vec<Finding>) {
    let planned = context
        .plan
        .problems
        .iter()
        .flat_map(|problem| &problem.criteria)
        .filter(|code| code.starts_with("M4."))
        .count();
    let mut in_level4 = false;
    for (line, folded) in context
        .lines()
        .filter(|(line, _)| line.path == "texts/last_year_results")
    {
        if contains(folded, "muc 4") {
            in_level4 = true;
        } else if contains(folded, "muc 1") || contains(folded, "muc 2") || contains(folded, "muc 3") {
            in_level4 = false;
        }
        let Some(rest) = folded
            .split_once("khong dat")
            .map(|(_, rest)| rest)
            .filter(|_| in_level4)
        else {
            continue;
        };
        let digits: String = rest
            .chars()
            .skip_while(|c| !c.is_ascii_digit())
            .take_while(char::is_ascii_digit)
            .collect();
        if let Ok(unmet) = digits.parse::<usize>()
            && planned > unmet
        {
            found.push(Finding::new(
                "SEM-level4",
                Severity::Reminder,
                &line.path,
                &line.text,
                words::level4(unmet, planned),
            ));
        }
    }
}

/// Met and unmet make up the total of a level.
fn summary(context: &Context, found: &mut Vec<Finding>) {
    for row in &context.plan.level_results {
        let number = |text: &str| text.trim().parse::<u32>().ok();
        let (Some(total), Some(met)) = (number(&row.total), number(&row.met)) else {
            continue;
        };
        if let Some(unmet) = number(&row.unmet)
            && met + unmet != total
        {
            let message = words::sum(met, unmet, total);
            found.push(Finding::new(
                "SEM-sum",
                Severity::Reminder,
                &at(&row.id.0, "unmet"),
                &row.unmet,
                message,
            ));
        }
        let share = thousandths(row.percent.trim().trim_end_matches('%').trim_end());
        if let Some(share) = share.filter(|_| total > 0 && met <= total) {
            let exact = met * 100_000 / total;
            if exact.abs_diff(share) > 1000 {
                let message = words::share(met, total, &shown(u64::from(exact)));
                found.push(Finding::new(
                    "SEM-share",
                    Severity::Reminder,
                    &at(&row.id.0, "percent"),
                    &row.percent,
                    message,
                ));
            }
        }
    }
}
