//! How many of the mistakes that people found in the real plans the proofreader finds, and what else it says there.

use std::collections::BTreeMap;
use std::fs;

use cai_tien::check::{Finding, Severity, check};
use cai_tien::document::Proof;
use cai_tien::forms::form_of;
use cai_tien::import::{manuscript, understand};
use cai_tien::plan::{Plan, SchoolYear};

use crate::figures::tell;
use crate::plans::ids;
use crate::seeds;

/// A mistake somebody found by reading.
struct Row {
    id: String,
    seeds: Vec<String>,
    families: Vec<String>,
    severity: u8,
    /// Words it is about, folded.
    quotes: Vec<String>,
    /// Numbers of the lines it stands in.
    lines: Vec<usize>,
    /// Whether it is no mistake at all.
    negative: bool,
}

/// Rows that describe the mistake instead of quoting it, or quote other words of it than the finding does: the rule that finds them.
const BY_RULE: [(&str, &str); 36] = [
    ("000-09", "ND30-marks"),
    ("000-22", "NUM-sections"),
    ("000-24", "NUM-ordinals"),
    ("000-48", "EMPTY-budget"),
    ("000-50", "SEM-no-figure"),
    ("001-09", "EMPTY-heading"),
    ("001-10", "ND30-endings"),
    ("001-14", "EMPTY-budget"),
    ("001-20", "EMPTY-cell"),
    ("001-24", "NUM-sections"),
    ("001-27", "NUM-groups"),
    ("001-32", "ND30-endings"),
    ("001-36", "ND30-headings"),
    ("002-13", "CITE-capital"),
    ("002-23", "EMPTY-standard"),
    ("002-40", "EMPTY-budget"),
    ("002-44", "NUM-sections"),
    ("002-47", "ND30-endings"),
    ("003-01", "YEAR-style"),
    ("003-11", "CITE-capital"),
    ("003-20", "SEM-level4"),
    ("003-27", "CAT-layout"),
    ("003-49", "EMPTY-budget"),
    ("003-52", "DATE-beyond"),
    ("003-55", "NUM-sections"),
    ("003-57", "EMPTY-supervision"),
    ("004-01", "ND30-number"),
    ("004-04", "CITE-comma"),
    ("004-07", "ND30-endings"),
    ("004-08", "YEAR-style"),
    ("004-10", "NUM-sections"),
    ("C-01", "NUM-sections"),
    ("C-04", "ND30-end"),
    ("C-05", "YEAR-style"),
    ("C-06", "YEAR-faults"),
    ("C-06", "YEAR-results"),
];

/// Rows about damage that the Word files do not have: the cells were put right when those were made.
const NOT_IN_THE_FILES: [&str; 4] = ["000-41", "000-42", "001-11", "001-17"];

fn rows() -> Vec<Row> {
    let Ok(text) = fs::read_to_string(seeds::folder().join("../proofreading.md")) else {
        eprintln!("skipped: the list of mistakes is absent");
        return Vec::new();
    };
    text.lines().filter_map(row).collect()
}

fn row(line: &str) -> Option<Row> {
    let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
    let [id, place, .., rule, detectable, severity] = cells.as_slice() else {
        return None;
    };
    let (of, _) = id.split_once('-')?;
    if of != "C" && of.parse::<u32>().is_err() {
        return None;
    }
    let negative = id.contains("-N");
    let decided = detectable.starts_with('D') && !NOT_IN_THE_FILES.contains(id);
    if !decided && !negative {
        return None;
    }
    let seeds = if of != "C" {
        vec![of.to_owned()]
    } else if *place == "all" {
        (0..5).map(|seed| format!("{seed:03}")).collect()
    } else {
        place
            .split('S')
            .filter_map(|part| part.get(..3))
            .map(str::to_owned)
            .collect()
    };
    let quotes = cells.get(2)?.split(['"', '“', '”', '…']).map(plain);
    let lines = if of == "C" { Vec::new() } else { numbers(place) };
    Some(Row {
        id: (*id).to_owned(),
        seeds,
        families: rule
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect(),
        severity: severity.parse().unwrap_or(0),
        quotes: quotes.filter(|quote| quote.chars().count() >= 4).collect(),
        lines,
        negative,
    })
}

/// "25–33, 111" as numbers.
fn numbers(place: &str) -> Vec<usize> {
    let mut out = Vec::new();
    for part in place.split([',', '/', ' ', '→', '+']) {
        let ends: Vec<usize> = part.split(['–', '-']).filter_map(|end| end.parse().ok()).collect();
        match ends.as_slice() {
            [one] => out.push(*one),
            [first, last] => out.extend(*first..=*last),
            _ => {}
        }
    }
    out
}

/// Words alone, to be compared.
fn plain(text: &str) -> String {
    let folded = cai_tien::text::fold::fold(&text.replace("**", ""));
    let words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn overlap(one: &str, other: &str) -> bool {
    !one.is_empty() && !other.is_empty() && (one.contains(other) || other.contains(one))
}

impl Row {
    /// Whether the row is about what a finding found.
    fn is_about(&self, finding: &Finding, text: &[String]) -> bool {
        let family = finding.rule.split('-').next().unwrap_or_default();
        if BY_RULE.contains(&(self.id.as_str(), &finding.rule)) {
            return true;
        }
        let of_family = self.families.iter().any(|own| own == family);
        if !(of_family || self.negative && self.families.is_empty()) {
            return false;
        }
        let quote = plain(&finding.quote);
        // A cell that a page break cuts stands in two lines.
        let start = quote.split(' ').take(8).collect::<Vec<_>>().join(" ");
        let of_lines = self.lines.iter().filter_map(|number| text.get(number - 1));
        // Only a row that quotes nothing is known by its lines alone: a line of a table holds many mistakes.
        self.quotes.iter().any(|own| overlap(own, &quote))
            || (!self.negative && self.quotes.is_empty() && of_lines.into_iter().any(|line| line.contains(&start)))
    }
}

/// A plan as its school's Word file comes in.
struct Read {
    /// Number of the plan: "002".
    name: String,
    plan: Plan,
    proof: Proof,
}

fn as_imported() -> Vec<Read> {
    let read = |(name, _): (String, serde_json::Value)| {
        let text = manuscript(&seeds::word_file(&name)).unwrap();
        let imported = understand(&text, SchoolYear(2025), &mut ids()).unwrap();
        Read {
            name,
            proof: imported.proof(),
            plan: imported.plan,
        }
    };
    seeds::expected().into_iter().map(read).collect()
}

fn found(read: &Read) -> Vec<Finding> {
    check(&read.plan, form_of(&read.plan), &read.proof)
}

/// Families that are written.
fn counts(row: &Row) -> bool {
    row.families.iter().any(|family| FAMILIES.contains(&family.as_str()))
}

const FAMILIES: [&str; 14] = [
    "NUM", "YEAR", "DATE", "CAT", "COL", "EMPTY", "SEM", "DUP", "ENT", "ND30", "CITE", "SPELL", "TERM", "PLACE",
];

/// Of the mistakes listed, so many are found, and none of what is listed as no mistake; told with what was missed.
#[test]
fn mistakes_of_real_plans_are_found() {
    let rows = rows();
    let mut total: BTreeMap<u8, (usize, usize)> = BTreeMap::new();
    let mut missed: Vec<String> = Vec::new();
    let mut wrong = Vec::new();
    for read in as_imported() {
        let text = fs::read_to_string(seeds::folder().join(format!("{}.txt", read.name))).unwrap();
        let text: Vec<String> = text.lines().map(plain).collect();
        let findings = found(&read);
        let own: Vec<&Row> = rows
            .iter()
            .filter(|row| row.seeds.contains(&read.name) && counts(row))
            .collect();
        for row in &own {
            let hit = findings.iter().any(|finding| row.is_about(finding, &text));
            if row.negative {
                if hit {
                    wrong.push(row.id.clone());
                }
                continue;
            }
            if row.severity == 0 {
                continue;
            }
            let score = total.entry(row.severity).or_default();
            score.1 += 1;
            if hit {
                score.0 += 1;
            } else {
                missed.push(format!("{}@{}({})", row.id, read.name, row.severity));
            }
        }
        if std::env::var_os("CAI_TIEN_FINDINGS").is_some() {
            for finding in &findings {
                let known = own.iter().any(|row| !row.negative && row.is_about(finding, &text));
                let mark = if known { ' ' } else { '?' };
                println!(
                    "{mark} {} {:?} {} | {}",
                    read.name, finding.severity, finding.rule, finding.quote
                );
            }
        }
    }
    if total.is_empty() {
        return;
    }
    tell(&format!(
        "proofreader: found of mistakes by severity {total:?}; missed {}",
        missed.join(" ")
    ));
    assert!(wrong.is_empty(), "no mistakes, but found: {wrong:?}");
    let of = |severities: &[u8]| {
        let scores = severities.iter().filter_map(|severity| total.get(severity));
        scores.fold((0, 0), |sum, score| (sum.0 + score.0, sum.1 + score.1))
    };
    let (hit, all) = of(&[1, 2]);
    assert!(hit * 100 >= all * 95, "severity 1 and 2: {hit} of {all}");
    let (hit, all) = of(&[3]);
    assert!(hit * 100 >= all * 80, "severity 3: {hit} of {all}");
}

/// Plans without mistakes stay quiet: no error and at most one reminder in any sample, whatever kind of school and form.
#[test]
fn samples_stay_quiet() {
    for kind in cai_tien::plan::SchoolKind::ALL {
        for form in cai_tien::forms::FORMS {
            let year = if form.last_year.is_some() { 2025 } else { 2026 };
            let plan = cai_tien::forms::sample(kind, cai_tien::plan::SchoolYear(year), form, &mut crate::plans::ids());
            let found = check(&plan, form, &cai_tien::check::proof_of(&plan, form));
            let of = |severity| {
                found
                    .iter()
                    .filter(move |finding| finding.severity == severity)
                    .collect::<Vec<_>>()
            };
            let (errors, reminders) = (of(Severity::Error), of(Severity::Reminder));
            assert!(errors.is_empty(), "{kind:?} {}: {errors:?}", form.code);
            assert!(reminders.len() <= 1, "{kind:?} {}: {reminders:?}", form.code);
        }
    }
}
