//! DATE: what is cited is older than the plan, what is planned is not, and times have a beginning and an end.

use crate::check::context::{Context, at};
use crate::check::finding::{Finding, Severity};
use crate::document::Spot;
use crate::plan::LooseDate;
use crate::text::check::dates as words;
use crate::text::fold::fold;
use crate::text::time::{Day, Kind, Times};

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    issue(context, found);
    cited(context, found);
    for (action, times) in context.timed() {
        if !action.time.trim().is_empty() {
            planned(context, &at(&action.id.0, "time"), &action.time, times, found);
        }
    }
    formats(context, found);
    impossible(context, found);
}

/// Written in full, the day of issue exists.
fn issue(context: &Context, found: &mut Vec<Finding>) {
    let typed = context.plan.issue.date.trim();
    let numbers = typed
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty());
    if numbers.count() == 3 && context.issued.is_none() {
        found.push(Finding::new(
            "DATE-issue",
            Severity::Error,
            "issue/date",
            typed,
            words::no_such_day(typed),
        ));
    }
}

/// The day of issue, when it is known to the day.
fn issued(context: &Context) -> Option<Day> {
    let date = context.issued?;
    Some((date.year, date.month?, date.day?))
}

/// Days written in full exist.
fn impossible(context: &Context, found: &mut Vec<Finding>) {
    let lines = context.proof.lines.iter();
    for line in lines.filter(|line| line.spot != Spot::PlaceDate && line.path != "issue/date") {
        for quote in dates(&line.text) {
            if LooseDate::parse(quote).is_none() && has_year(quote) {
                let message = words::no_such_day(quote);
                found.push(Finding::new("DATE-day", Severity::Error, &line.path, quote, message));
            }
        }
    }
}

/// Whether the last number of a date is a year of our time: others are codes.
fn has_year(date: &str) -> bool {
    let year = date
        .rsplit(|c: char| !c.is_ascii_digit())
        .next()
        .and_then(|year| year.parse().ok());
    year.is_some_and(|year: u16| (1945..=2100).contains(&year))
}

/// A plan cannot rest on what was issued after it.
fn cited(context: &Context, found: &mut Vec<Finding>) {
    let Some(issued) = issued(context) else { return };
    let wordings = |path: &str| path.starts_with('#') && path.ends_with("/subject") || path.ends_with("/date");
    for line in context
        .proof
        .lines
        .iter()
        .filter(|line| line.section == "can-cu" || wordings(&line.path))
    {
        let is_basis = context.plan.bases.iter().any(|basis| line.path.contains(&basis.id.0));
        // A report of one's own or of others stands in a text of its own.
        let is_report = line.path.starts_with("texts/") && fold(&line.text).contains("bao cao");
        if !(is_basis || is_report || line.path.starts_with("wording/")) {
            continue;
        }
        for (day, quote) in days(&line.text) {
            if day > issued {
                let message = words::newer_than_plan(quote, &shown(issued));
                found.push(Finding::new("DATE-cited", Severity::Error, &line.path, quote, message));
            }
        }
    }
}

/// Days written in a line.
fn days(text: &str) -> Vec<(Day, &str)> {
    let day = |quote| match LooseDate::parse(quote)? {
        LooseDate {
            year,
            month: Some(month),
            day: Some(day),
        } => Some(((year, month, day), quote)),
        _ => None,
    };
    dates(text).into_iter().filter_map(day).collect()
}

/// What is written like a day: "ngày 22 tháng 9 năm 2021", "22/9/2021".
fn dates(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(rest) = text.get(from..) {
        let Some(begin) = rest.find(|c: char| c.is_ascii_digit()) else {
            break;
        };
        let start = from + begin;
        let number: usize = rest
            .get(begin..)
            .map_or(1, |rest| rest.chars().take_while(char::is_ascii_digit).count());
        from = start + number;
        let candidates = text.get(start..).unwrap_or_default();
        if let Some(length) = whole_date(candidates)
            && let Some(quote) = candidates.get(..length)
        {
            out.push(quote);
            from = start + length;
        }
    }
    out
}

/// Length of a date of three numbers the text begins with.
fn whole_date(text: &str) -> Option<usize> {
    let mut at = 0;
    for (nth, most) in [2, 2, 4].into_iter().enumerate() {
        let rest = text.get(at..)?;
        let digits = rest.chars().take_while(char::is_ascii_digit).count();
        if digits == 0 || digits > most || (nth == 2 && digits != 4) {
            return None;
        }
        at += digits;
        if nth < 2 {
            let rest = text.get(at..)?;
            let gap = rest.find(|c: char| c.is_ascii_digit())?;
            let between = fold(rest.get(..gap)?);
            if !matches!(between.trim(), "/" | "-" | "." | "thang" | "nam") {
                return None;
            }
            at += gap;
        }
    }
    Some(at)
}

fn shown((year, month, day): Day) -> String {
    format!("{day}/{month}/{year}")
}

/// What is planned lies after the day of issue and within the school year.
fn planned(context: &Context, path: &str, typed: &str, times: &Times, found: &mut Vec<Finding>) {
    let quote = typed.trim();
    let mut add = |rule, severity, message: String| found.push(Finding::new(rule, severity, path, quote, message));
    if let Some(issued) = issued(context)
        && let (Some(first), Some(last)) = (times.first(), times.last())
    {
        // A school year with its numbers says which one.
        let named = times.spans.iter().any(|span| span.kind == Kind::SchoolYear);
        let goes_on = times.repeated || (times.of_year && !named) || times.onward || times.open;
        if last < issued && !goes_on {
            add("DATE-past", Severity::Error, words::over_before_issue(&shown(issued)));
        } else if end_of_first(times, first) < issued {
            add(
                "DATE-early",
                Severity::Reminder,
                words::begins_before_issue(&shown(issued)),
            );
        }
    }
    if backwards(times) {
        add("DATE-order", Severity::Error, words::ENDS_BEFORE_BEGINNING.to_owned());
    }
    if times.open {
        add("DATE-open", Severity::Reminder, words::NO_END.to_owned());
    }
    // Repairs and purchases of a school year go on through its summer.
    let last_day = (context.plan.year.0.saturating_add(1), 8, 31);
    let beyond = context.plan.year.0 != 0 && times.last().is_some_and(|last| last > last_day);
    if beyond || times.onward {
        add(
            "DATE-beyond",
            Severity::Hint,
            words::beyond_year(&context.plan.year.to_string()),
        );
    }
}

/// The end of what begins first.
fn end_of_first(times: &Times, first: Day) -> Day {
    let spans = times
        .spans
        .iter()
        .filter(|span| span.from == first && !matches!(span.kind, Kind::SchoolYear));
    spans.map(|span| span.to).max().unwrap_or((9999, 12, 31))
}

/// "từ 10/2026 đến 9/2026".
fn backwards(times: &Times) -> bool {
    match times.spans.as_slice() {
        [from, to] => {
            let is_month = |kind| matches!(kind, Kind::Month | Kind::BareMonth);
            to.to < from.from && (from.kind == to.kind || is_month(from.kind) && is_month(to.kind))
        }
        _ => false,
    }
}

/// Months are written one way.
fn formats(context: &Context, found: &mut Vec<Finding>) {
    let with = |kind: Kind| {
        context
            .timed()
            .find(|(_, times)| matches!(times.spans.as_slice(), [span] if span.kind == kind))
            .map(|(action, _)| action)
    };
    if let (Some(usual), Some(bare)) = (with(Kind::Month), with(Kind::BareMonth)) {
        let message = words::two_formats(usual.time.trim(), bare.time.trim());
        found.push(Finding::new(
            "DATE-format",
            Severity::Hint,
            &at(&bare.id.0, "time"),
            bare.time.trim(),
            message,
        ));
    }
}
