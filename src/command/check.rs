//! `check`: what the proofreader finds in files, one or a thousand.
//!
//! Files are read on all cores, a batch at a time, and told in the order given: no more plans are held than are being read.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::json;

use super::files::{self, Content};
use super::refusal::Refusal;
use super::run::{DONE, REFUSED, print, say};
use crate::check::{Finding, Severity, check, key, proof_of};
use crate::forms;
use crate::text::command::{self as words, checking};

/// What is checked.
pub struct Checking {
    /// Files, and folders whose files are meant.
    pub files: Vec<PathBuf>,
    /// Whether findings are told as JSON.
    pub json: bool,
}

/// Errors were found.
const FOUND: u8 = 1;
/// Files of a batch for each core: enough to keep all busy, few enough to hold.
const BATCH: usize = 16;

/// What was found in a file.
struct Checked {
    findings: Vec<(Finding, String)>,
    ignored: usize,
}

/// How many findings a file has, for the table.
struct Count {
    file: String,
    weights: [usize; 3],
    ignored: usize,
}

/// Checks file by file and tells what was found; files that cannot be read are said and passed over.
pub fn run(order: &Checking, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut unreadable = false;
    let mut counts = Vec::new();
    let mut told_any = false;
    let paths = expanded(&order.files, err, &mut unreadable);
    if order.json && print(out, "[") != DONE {
        return REFUSED;
    }
    for batch in paths.chunks(cores * BATCH) {
        for (path, result) in batch.iter().zip(checked(batch, cores)) {
            let file = path.display().to_string();
            let checked = match result {
                Ok(checked) => checked,
                Err(Refusal(sentence)) => {
                    say(err, &sentence);
                    unreadable = true;
                    continue;
                }
            };
            let told = match order.json {
                true => as_json(&file, &checked, &mut told_any),
                false => as_text(&file, &checked),
            };
            if print(out, &told) != DONE {
                return REFUSED;
            }
            counts.push(Count::of(file, &checked));
        }
    }
    let end = match order.json {
        true => "\n]\n".to_owned(),
        false => table(&counts),
    };
    let errors = counts.iter().any(|count| count.weights[0] > 0);
    match print(out, &end) {
        DONE if unreadable => REFUSED,
        DONE if errors => FOUND,
        code => code,
    }
}

/// The files given, folders replaced by the files in them, by name.
fn expanded(given: &[PathBuf], err: &mut dyn Write, unreadable: &mut bool) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for path in given {
        if !path.is_dir() {
            out.push(path.clone());
            continue;
        }
        match fs::read_dir(path) {
            Ok(entries) => {
                let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
                let mut files: Vec<PathBuf> = files.filter(|path| path.is_file() && !is_hidden(path)).collect();
                files.sort();
                out.extend(files);
            }
            Err(error) => {
                let why = words::system_reason(&error);
                say(err, &words::cannot_read(&path.display().to_string(), &why));
                *unreadable = true;
            }
        }
    }
    out
}

/// Files of the system and what Word leaves beside an open document.
fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') || name.starts_with("~$")
}

/// The results of a batch in its order.
fn checked(batch: &[PathBuf], cores: usize) -> Vec<Result<Checked, Refusal>> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..cores.min(batch.len()) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(path) = batch.get(number) else { break };
                    let result = one(path);
                    results
                        .lock()
                        .unwrap_or_else(|poisoned| poisoned.into_inner())
                        .push((number, result));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    results.sort_by_key(|(number, _)| *number);
    results.into_iter().map(|(_, result)| result).collect()
}

/// What is found in one file, each with the place people know it by.
fn one(path: &Path) -> Result<Checked, Refusal> {
    let (plan, printed) = match files::read(path)? {
        Content::Draft(opened) => (opened.draft.plan, None),
        Content::Text(imported) => {
            let proof = imported.proof();
            (imported.plan, Some(proof))
        }
    };
    let form = forms::form_of(&plan);
    let proof = printed.unwrap_or_else(|| proof_of(&plan, form));
    let (left, findings): (Vec<Finding>, Vec<Finding>) = check(&plan, form, &proof)
        .into_iter()
        .partition(|finding| plan.ignored.contains_key(&key(finding)));
    let place = |finding: &Finding| {
        let at = forms::whereabouts(&plan, form, &finding.path);
        match (at.heading, at.words()) {
            ("", words) => words,
            (heading, words) => format!("{heading}, {words}"),
        }
    };
    Ok(Checked {
        ignored: left.len(),
        findings: findings
            .into_iter()
            .map(|finding| {
                let place = place(&finding);
                (finding, place)
            })
            .collect(),
    })
}

impl Count {
    fn of(file: String, checked: &Checked) -> Self {
        let of = |severity| {
            checked
                .findings
                .iter()
                .filter(|(finding, _)| finding.severity == severity)
                .count()
        };
        Self {
            file,
            weights: [Severity::Error, Severity::Reminder, Severity::Hint].map(of),
            ignored: checked.ignored,
        }
    }
}

fn as_json(file: &str, checked: &Checked, told_any: &mut bool) -> String {
    let mut out = String::new();
    for (finding, place) in &checked.findings {
        out.push_str(if *told_any { ",\n" } else { "\n" });
        *told_any = true;
        let told = json!({
            "file": file,
            "rule": finding.rule,
            "severity": finding.severity.code(),
            "path": finding.path,
            "place": place,
            "quote": finding.quote,
            "message": finding.message,
        });
        out.push_str(&told.to_string());
    }
    out
}

fn as_text(file: &str, checked: &Checked) -> String {
    if checked.findings.is_empty() {
        return String::new();
    }
    let mut lines = vec![format!("{file}:")];
    for (finding, place) in &checked.findings {
        let quote = finding.quote.split_whitespace().collect::<Vec<_>>().join(" ");
        let weight = checking::weight(finding.severity.code());
        lines.push(checking::finding(
            weight,
            place,
            &quote,
            &finding.message,
            &finding.rule,
        ));
    }
    lines.join("\n") + "\n\n"
}

/// One line a file and, of several, their sum.
fn table(counts: &[Count]) -> String {
    let mut rows = vec![checking::HEADINGS.map(str::to_owned)];
    let cells = |name: &str, weights: [usize; 3], ignored: usize| {
        let [errors, reminders, hints] = weights.map(|count| count.to_string());
        [name.to_owned(), errors, reminders, hints, ignored.to_string()]
    };
    rows.extend(
        counts
            .iter()
            .map(|count| cells(&count.file, count.weights, count.ignored)),
    );
    if counts.len() > 1 {
        let mut sum = [0; 3];
        for count in counts {
            for (sum, weight) in sum.iter_mut().zip(count.weights) {
                *sum += weight;
            }
        }
        let ignored = counts.iter().map(|count| count.ignored).sum();
        rows.push(cells(&checking::all(counts.len()), sum, ignored));
    }
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..checking::HEADINGS.len()).map(width).collect();
    let line = |row: &[String; 5]| {
        let cells = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, width))| match column {
                0 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            });
        cells.collect::<Vec<_>>().join("  ") + "\n"
    };
    rows.iter().map(line).collect()
}
