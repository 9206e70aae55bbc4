//! YEAR: school years are two that follow each other, written one way, and not the plan's own where it cannot be.

use crate::check::context::Context;
use crate::check::data::times::{ENDS, FAULTS, SINCE, TO_WRITE};
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot};
use crate::text::check::years as words;
use crate::text::fold::fold;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let mut pairs = Vec::new();
    for (line, folded) in context.lines() {
        for pair in pairs_of(line) {
            one(context, line, &pair, found);
            pairs.push((line, pair));
        }
        old_state(context, line, found);
        if folded.contains("nam hoc") {
            let own = folded.replace(" - ", "-").replace("- ", "-").replace(" -", "-");
            own_year(context, line, &own, found);
        }
    }
    style(&pairs, found);
}

/// Two years with a dash between them.
struct Pair<'a> {
    first: u16,
    second: u16,
    text: &'a str,
    between: &'a str,
    /// Folded words before it.
    before: String,
}

impl Pair<'_> {
    fn of_school(&self) -> bool {
        self.before.ends_with("nam hoc") || self.second == self.first + 1
    }
}

fn pairs_of(line: &ProofLine) -> Vec<Pair<'_>> {
    let text = line.text.as_str();
    let mut out = Vec::new();
    if text.bytes().filter(u8::is_ascii_digit).count() < 8 {
        return out;
    }
    let starts = text
        .char_indices()
        .filter(|(_, c)| c.is_ascii_digit())
        .map(|(at, _)| at)
        .filter(|at| {
            !text
                .get(..*at)
                .is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit() || c == '/'))
        });
    for at in starts {
        let Some(rest) = text.get(at..) else { continue };
        let Some((first, after)) = year(rest) else { continue };
        let dash = after.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '‑'));
        let Some(between) = after.get(..after.len() - dash.len()) else {
            continue;
        };
        if !between.contains(['-', '–', '—', '‑']) {
            continue;
        }
        let Some((second, end)) = year(dash) else { continue };
        let length = rest.len() - end.len();
        let before = text.get(..at).map(fold).unwrap_or_default();
        if let Some(text) = rest.get(..length) {
            out.push(Pair {
                first,
                second,
                text,
                between,
                before,
            });
        }
    }
    out
}

/// The year a text begins with and what follows it.
fn year(text: &str) -> Option<(u16, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    let year = digits.parse().ok().filter(|year| (1990..=2100).contains(year))?;
    (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some((year, rest))
}

fn one(context: &Context, line: &ProofLine, pair: &Pair, found: &mut Vec<Finding>) {
    if pair.before.ends_with("nam hoc") && pair.second != pair.first + 1 {
        let message = words::not_consecutive(pair.text);
        found.push(Finding::new(
            "YEAR-consecutive",
            Severity::Error,
            &line.path,
            pair.text,
            message,
        ));
    } else if pair.second == pair.first + 1 && contains(&pair.before, "nam") && pair.before.ends_with(" nam") {
        let message = words::not_called_school_year(pair.text);
        found.push(Finding::new(
            "YEAR-word",
            Severity::Hint,
            &line.path,
            pair.text,
            message,
        ));
    }
    let about_plan = line.spot == Spot::Title
        || (matches!(line.path.as_str(), "texts/closing" | "texts/lead_in")
            && contains(&pair.before, "ke hoach cai tien"))
        || announces(&pair.before);
    if about_plan && pair.of_school() && pair.first != context.plan.year.0 && context.plan.year.0 != 0 {
        let message = words::other_year(pair.text, &context.plan.year.to_string());
        found.push(Finding::new(
            "YEAR-other",
            Severity::Error,
            &line.path,
            pair.text,
            message,
        ));
    }
}

/// "… Trường xây dựng Kế hoạch cải tiến chất lượng giáo dục năm học": what this paper is, in whatever line it is said.
fn announces(before: &str) -> bool {
    let clause = before.rsplit([',', ';', '.', ':']).next().unwrap_or_default();
    let opens = ["xay dung", "ban hanh", "lap"]
        .iter()
        .any(|verb| contains(clause, verb));
    let looks_back = ["ket qua", "thuc hien", "ra soat", "bao cao", "tiep theo"]
        .iter()
        .any(|word| contains(clause, word));
    opens
        && !looks_back
        && clause
            .trim_end()
            .ends_with("ke hoach cai tien chat luong giao duc nam hoc")
}

/// What cannot be told yet of the year that is being planned: results, shortcomings, a report.
fn own_year(context: &Context, line: &ProofLine, folded: &str, found: &mut Vec<Finding>) {
    let year = format!("nam hoc {}", context.plan.year);
    for (at, named) in folded.match_indices(&year) {
        let (Some(before), Some(after)) = (folded.get(..at), folded.get(at + named.len()..)) else {
            continue;
        };
        if let Some((rule, message)) = told_of_own_year(context, line, before, after) {
            return found.push(Finding::new(rule, Severity::Reminder, &line.path, &line.text, message));
        }
    }
}

/// What is told of the plan's own year, by the folded words before and after its name.
fn told_of_own_year(context: &Context, line: &ProofLine, before: &str, after: &str) -> Option<(&'static str, String)> {
    let year = context.plan.year.to_string();
    let in_results = line.path == "texts/last_year_results"
        || line.path.starts_with("wording/2018.II.4")
        || line.section == "can-cu";
    if contains(before, "ket qua") && contains(before, "dat duoc") && in_results {
        return Some(("YEAR-results", words::results_of_own_year(&year)));
    }
    let is_report =
        before.trim_end().ends_with("bao cao tu danh gia") || contains(before, "bao cao tu danh gia cua nha truong");
    let to_be_written = line.section != "can-cu" && TO_WRITE.iter().any(|verb| contains(before, verb));
    if is_report && !to_be_written {
        return Some(("YEAR-report", words::report_of_own_year(&year)));
    }
    let clause = before.rsplit([',', ';', '.', ':']).next().unwrap_or_default();
    let near = |fault: &&&str| {
        clause
            .rsplit_once(**fault)
            .is_some_and(|(_, between)| between.split_whitespace().count() <= 6)
    };
    if FAULTS.iter().any(|fault| near(&fault)) && !contains(clause, "khong de") {
        return Some(("YEAR-faults", words::faults_of_own_year(&year)));
    }
    let next: Vec<&str> = after.split_whitespace().take(8).collect();
    let past = next
        .iter()
        .position(|word| *word == "da")
        .and_then(|at| next.get(at + 1));
    let named_only = ["de", "neu", "ban", "duoc", "xac", "phe", "xay", "duyet"];
    let happened = in_results && past.is_some_and(|word| !named_only.contains(word));
    happened.then(|| ("YEAR-past", words::past_of_own_year(&year)))
}

/// What is weak is told of the year before, not of one long over. A row of years shows how it went.
fn old_state(context: &Context, line: &ProofLine, found: &mut Vec<Finding>) {
    let own = context.plan.year.0;
    let of_state = line.path.ends_with("/weakness") || line.path.ends_with("/present_state");
    let years: Vec<(u16, &str)> = pairs_of(line)
        .into_iter()
        .filter(|pair| pair.of_school())
        .map(|pair| (pair.first, pair.text))
        .collect();
    if !of_state {
        return;
    }
    if let Some((year, quote)) =
        ends_of_years(&line.text).filter(|(year, _)| own > 0 && year + 1 < own && years.is_empty())
    {
        let message = words::old_state(&year.to_string());
        found.push(Finding::of(line, "YEAR-old", Severity::Hint, quote, message));
    }
    let [(year, quote)] = years.as_slice() else { return };
    let since = line
        .text
        .split_once(quote)
        .is_some_and(|(before, _)| SINCE.iter().any(|word| contains(&before.to_lowercase(), word)));
    if own > 0 && year + 1 < own && !since {
        let message = words::old_state(quote);
        found.push(Finding::of(line, "YEAR-old", Severity::Reminder, quote, message));
    }
}

/// The only year a line tells the end or the beginning of: "kiểm kê cuối năm 2019".
fn ends_of_years(text: &str) -> Option<(u16, &str)> {
    let lower = text.to_lowercase();
    let (lead, at) = ENDS.iter().find_map(|lead| lower.find(lead).map(|at| (lead, at)))?;
    let rest = text.get(at + lead.len()..)?;
    let (value, after) = year(rest)?;
    let alone = lower.matches(" 20").count() == 1 && !after.trim_start().starts_with(['-', '–']);
    let since = SINCE
        .iter()
        .any(|word| contains(lower.get(..at).unwrap_or_default(), word));
    (alone && !since).then(|| (value, text.get(at..at + lead.len() + 4).unwrap_or(text)))
}

/// One way of writing school years within a plan.
fn style(pairs: &[(&ProofLine, Pair)], found: &mut Vec<Finding>) {
    let school = |pair: &&(&ProofLine, Pair)| pair.1.of_school();
    let mut ways: Vec<(&str, usize, &str)> = Vec::new();
    for (_, pair) in pairs.iter().filter(school) {
        match ways.iter_mut().find(|(between, ..)| *between == pair.between) {
            Some(way) => way.1 += 1,
            None => ways.push((pair.between, 1, pair.text)),
        }
    }
    let Some(usual) = ways.iter().max_by_key(|way| way.1).map(|way| way.0) else {
        return;
    };
    let odd = pairs.iter().filter(school).find(|(_, pair)| pair.between != usual);
    if let Some((line, pair)) = odd {
        let examples: Vec<&str> = ways.iter().map(|way| way.2).collect();
        let message = words::several_ways(&examples);
        found.push(Finding::new(
            "YEAR-style",
            Severity::Hint,
            &line.path,
            pair.text,
            message,
        ));
    }
}
