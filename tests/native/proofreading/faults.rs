//! Faults put one by one into clean invented papers: what the proofreader finds of mistakes whose place is known exactly.
//!
//! A file of `tests/native/proofreading/faults/` is a paper in the notation of `tests/native/import/papers.rs`, a line `===`, and one fault a line:
//! `FAMILY severity: words => words with the fault`. Severity is 1 for lỗi, 2 for nhắc nhở, 3 for gợi ý; families are beginnings of
//! names of rules, `|` between them; ` && ` joins replacements that make one fault; nothing behind `=>` takes the words away; `⏎`
//! is the end of a line. The first place of the words in the paper is meant.

use std::fs;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use cai_tien::check::{Finding, Severity, check};
use cai_tien::forms::form_of;
use cai_tien::import::{manuscript, understand};
use cai_tien::plan::SchoolYear;

use crate::figures::tell;
use crate::import::papers::word;
use crate::plans::ids;

/// A paper that is right, and what can be made wrong in it.
struct Sample {
    name: String,
    paper: String,
    faults: Vec<Fault>,
}

/// One mistake.
struct Fault {
    /// The line as it stands in the file.
    line: String,
    families: Vec<String>,
    severity: u8,
    /// Words and what stands in their place.
    changes: Vec<(String, String)>,
}

/// A finding with the words of the line it stands in.
struct Seen {
    finding: Finding,
    place: String,
}

fn fault(line: &str) -> Fault {
    let (head, changes) = line.split_once(": ").unwrap_or_else(|| panic!("no fault: {line}"));
    let (families, severity) = head.split_once(' ').unwrap_or_else(|| panic!("no severity: {line}"));
    let change = |change: &str| {
        let (from, to) = change.split_once("=>").unwrap_or_else(|| panic!("no `=>`: {line}"));
        let lines = |words: &str| words.trim_matches(' ').replace('⏎', "\n");
        (lines(from), lines(to))
    };
    Fault {
        line: line.to_owned(),
        families: families.split('|').map(str::to_owned).collect(),
        severity: severity.parse().unwrap_or_else(|_| panic!("no severity: {line}")),
        changes: changes.split(" && ").map(change).collect(),
    }
}

fn samples() -> Vec<Sample> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/proofreading/faults");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let read = files.iter().map(|file| {
        let text = fs::read_to_string(file).unwrap();
        let (paper, faults) = text.split_once("\n===\n").unwrap();
        Sample {
            name: file.file_stem().unwrap().to_string_lossy().into_owned(),
            paper: paper.to_owned(),
            faults: faults
                .lines()
                .filter(|line| !line.trim().is_empty())
                .map(fault)
                .collect(),
        }
    });
    read.collect()
}

/// The paper with the mistake in it.
fn spoilt(sample: &Sample, fault: &Fault) -> String {
    fault.changes.iter().fold(sample.paper.clone(), |paper, (from, to)| {
        assert!(
            paper.contains(from),
            "{}: {from:?} does not occur: {}",
            sample.name,
            fault.line
        );
        paper.replacen(from, to, 1)
    })
}

/// What is found in the paper as a Word file.
fn findings(paper: &str) -> Vec<Seen> {
    let Ok(read) = understand(&manuscript(&word(paper)).unwrap(), SchoolYear(2026), &mut ids()) else {
        return Vec::new();
    };
    let proof = read.proof();
    let found = check(&read.plan, form_of(&read.plan), &proof);
    let seen = found.into_iter().map(|finding| {
        let line = proof.lines.iter().find(|line| line.path == finding.path);
        Seen {
            place: line.map(|line| line.text.clone()).unwrap_or_default(),
            finding,
        }
    });
    seen.collect()
}

/// What is new against the paper without the mistake: a place in the paper moves when lines come or go and does not count.
fn new<'a>(before: &[Seen], after: &'a [Seen]) -> Vec<&'a Seen> {
    let said = |seen: &Seen| {
        (
            seen.finding.rule.clone(),
            seen.finding.quote.clone(),
            seen.finding.message.clone(),
        )
    };
    let mut before: Vec<_> = before.iter().map(said).collect();
    let mut out = Vec::new();
    for seen in after {
        match before.iter().position(|old| *old == said(seen)) {
            Some(at) => drop(before.swap_remove(at)),
            None => out.push(seen),
        }
    }
    out
}

fn tokens(words: &str) -> Vec<&str> {
    let parts = words.split(|sign: char| !sign.is_alphanumeric());
    // "05/9" and "5/9" are one day.
    let bare = parts.map(|part| match part.trim_start_matches('0') {
        "" => part,
        bare => bare,
    });
    bare.filter(|part| !part.is_empty()).collect()
}

/// The words that came; where only words went, those.
fn changed(from: &str, to: &str) -> Vec<String> {
    let (old, new) = (tokens(from), tokens(to));
    let only = |some: &[&str], others: &[&str]| -> Vec<String> {
        some.iter()
            .filter(|word| !others.contains(word))
            .map(|word| (*word).to_owned())
            .collect()
    };
    [
        only(&new, &old),
        only(&old, &new),
        new.iter().map(|word| (*word).to_owned()).collect(),
    ]
    .into_iter()
    .find(|words| !words.is_empty())
    .unwrap_or_default()
}

/// The lines of the spoilt paper in which the mistake stands, with those beside them: of something missing there is no other trace.
fn around(paper: &str, to: &str, at: usize) -> String {
    let before = paper[..at]
        .trim_end_matches('\n')
        .rfind('\n')
        .map_or(0, |end| paper[..end].rfind('\n').map_or(0, |end| end + 1));
    let after = at + to.len();
    let mut ends = paper[after..].match_indices('\n').map(|(end, _)| after + end);
    let end = ends.nth(1).unwrap_or(paper.len());
    paper[before..end].to_owned()
}

/// Whether a finding is about the mistake.
fn touches(seen: &Seen, sample: &Sample, fault: &Fault) -> bool {
    let mut paper = sample.paper.clone();
    fault.changes.iter().any(|(from, to)| {
        let at = paper.find(from).unwrap_or_default();
        paper = paper.replacen(from, to, 1);
        let (near, words) = (around(&paper, to, at), changed(from, to));
        let told = [&seen.finding.quote, &seen.finding.message, &seen.place];
        let names = told.iter().any(|told| {
            tokens(told)
                .iter()
                .any(|word| words.iter().any(|changed| changed == word))
        });
        let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let (near, quote) = (spaced(&near), spaced(&seen.finding.quote));
        names || (!quote.is_empty() && near.contains(&quote))
    })
}

/// Whether the proofreader finds a mistake, and if not, what it says of the paper instead.
fn missed(sample: &Sample, before: &[Seen], fault: &Fault) -> Option<String> {
    let after = findings(&spoilt(sample, fault));
    let new = new(before, &after);
    let of_family = |seen: &Seen| {
        fault
            .families
            .iter()
            .any(|family| seen.finding.rule.starts_with(family.as_str()))
    };
    if new.iter().any(|seen| of_family(seen) && touches(seen, sample, fault)) {
        return None;
    }
    let instead: Vec<String> = new
        .iter()
        .map(|seen| format!("{} {:?}", seen.finding.rule, seen.finding.quote))
        .collect();
    Some(format!(
        "{}: {} | instead: {}",
        sample.name,
        fault.line,
        instead.join(", ")
    ))
}

/// What comes of every piece of work, done on all cores.
fn on_all_cores<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let worker = || {
        let mine = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)).filter(|at| *at < count));
        mine.map(|at| (at, work(at))).collect::<Vec<_>>()
    };
    let mut done: Vec<(usize, T)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// The papers into which faults are put are right: what is said of them would be a false alarm.
#[test]
fn papers_without_their_faults_stay_quiet() {
    for sample in samples() {
        let found = findings(&sample.paper);
        let heavy: Vec<_> = found
            .iter()
            .filter(|seen| seen.finding.severity != Severity::Hint)
            .collect();
        let told: Vec<_> = heavy
            .iter()
            .map(|seen| (&seen.finding.rule, &seen.finding.quote, &seen.finding.message))
            .collect();
        let errors = heavy
            .iter()
            .filter(|seen| seen.finding.severity == Severity::Error)
            .count();
        assert!(errors == 0 && heavy.len() <= 1, "{}: {told:#?}", sample.name);
    }
}

/// A mistake made in a paper without others is found: of what is certainly or probably wrong nearly all, of the rest most.
#[test]
fn faults_put_in_one_by_one_are_found() {
    let samples = samples();
    let clean: Vec<_> = samples.iter().map(|sample| findings(&sample.paper)).collect();
    let cases: Vec<_> = samples
        .iter()
        .zip(&clean)
        .flat_map(|(sample, before)| sample.faults.iter().map(move |fault| (sample, before, fault)))
        .collect();
    let results = on_all_cores(cases.len(), |at| {
        let (sample, before, fault) = cases[at];
        missed(sample, before, fault)
    });
    let mut all = Vec::new();
    for (what, weights, least) in [("severity 1 or 2", 1..=2, 95), ("severity 3", 3..=3, 80)] {
        let of_weight: Vec<_> = cases
            .iter()
            .zip(&results)
            .filter(|((_, _, fault), _)| weights.contains(&fault.severity))
            .collect();
        let lost: Vec<_> = of_weight.iter().filter_map(|(_, missed)| missed.as_ref()).collect();
        let (found, count) = (of_weight.len() - lost.len(), of_weight.len());
        tell(&format!("faults put in one by one: {found} of {count} of {what} found"));
        for missed in &lost {
            tell(&format!("  missed {missed}"));
        }
        all.push((what, found * 100 >= count * least));
    }
    assert!(all.iter().all(|(_, enough)| *enough), "{all:?}");
}

/// What a plan has twenty mistakes of is hidden by none of them: of what is found alone most is found among others.
///
/// A mistake may take away what another is known by (the school year, the number of a section, the kind of school), so fewer
/// are asked for than one by one.
#[test]
fn faults_put_in_together_are_found() {
    /// So many mistakes lie between two of one paper.
    const STEP: usize = 3;
    let samples = samples();
    let (mut found, mut count) = (0, 0);
    let mut lost = Vec::new();
    let results = on_all_cores(samples.len() * STEP, |at| {
        let (sample, first) = (&samples[at / STEP], at % STEP);
        let mut paper = sample.paper.clone();
        let mut put = Vec::new();
        for fault in sample.faults.iter().skip(first).step_by(STEP) {
            // Its words may be gone with an earlier mistake.
            if fault.changes.iter().all(|(from, _)| paper.contains(from.as_str())) {
                paper = fault
                    .changes
                    .iter()
                    .fold(paper, |paper, (from, to)| paper.replacen(from, to, 1));
                put.push(fault);
            }
        }
        let (before, after) = (findings(&sample.paper), findings(&paper));
        let new = new(&before, &after);
        let is_found = |fault: &&&Fault| {
            new.iter().any(|seen| {
                let of_family = fault
                    .families
                    .iter()
                    .any(|family| seen.finding.rule.starts_with(family.as_str()));
                of_family && touches(seen, sample, fault)
            })
        };
        let missed: Vec<String> = put
            .iter()
            .filter(|fault| !is_found(fault))
            .map(|fault| fault.line.clone())
            .collect();
        (put.len(), missed)
    });
    for (put, missed) in results {
        count += put;
        found += put - missed.len();
        lost.extend(missed);
    }
    tell(&format!("faults put in together: {found} of {count} found"));
    for missed in &lost {
        tell(&format!("  missed among others {missed}"));
    }
    assert!(found * 100 >= count * 90, "{found} of {count}");
}
