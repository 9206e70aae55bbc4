//! `check` as people run it.

use std::fs;

use cai_tien::check::{check, key, proof_of};
use cai_tien::draft::Draft;
use cai_tien::forms::form_of;
use serde_json::Value;

use super::{run_in, sample};
use crate::docx::office::Scratch;

/// A folder with a good plan, one whose action is over before it is issued, and something that is no plan.
fn folder() -> Scratch {
    let scratch = Scratch::new();
    let folder = scratch.path();
    sample(folder, "2026", "b-good.caitien");
    let mut draft = Draft::read(&fs::read(folder.join("b-good.caitien")).unwrap()).unwrap();
    draft.plan.issue.date = "15/9/2026".to_owned();
    draft.plan.problems[0].actions[0].time = "Tháng 3/2026".to_owned();
    fs::write(folder.join("a-late.caitien"), draft.to_text().unwrap()).unwrap();
    scratch
}

/// Findings come as JSON, file by file in order, and errors end with 1; the same again where nothing is wrong ends with 0.
#[test]
fn findings_are_told_as_json() {
    let scratch = folder();
    let output = run_in(scratch.path(), &["check", ".", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let findings: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let error = findings.iter().find(|finding| finding["severity"] == "error").unwrap();
    assert!(error["file"].as_str().unwrap().ends_with("a-late.caitien"));
    assert_eq!(
        (error["rule"].as_str(), error["quote"].as_str()),
        (Some("DATE-past"), Some("Tháng 3/2026"))
    );
    assert!(error["path"].as_str().unwrap().ends_with("/time") && !error["message"].as_str().unwrap().is_empty());
    let files: Vec<&str> = findings
        .iter()
        .map(|finding| finding["file"].as_str().unwrap())
        .collect();
    assert!(files.is_sorted(), "{files:?}");

    let output = run_in(scratch.path(), &["check", "b-good.caitien", "--json"]);
    assert_eq!(output.status.code(), Some(0));
}

/// A file that cannot be read is said, the others are checked all the same, and the code tells of it.
#[test]
fn one_unreadable_file_stops_nothing() {
    let scratch = folder();
    fs::write(scratch.path().join("0.caitien"), "no plan").unwrap();
    let output = run_in(scratch.path(), &["check", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("0.caitien"));
    let told = String::from_utf8(output.stdout).unwrap();
    let table: Vec<&str> = told.lines().rev().take(4).collect();
    assert!(table[0].contains("2 tệp"), "{told}");
    assert!(
        table[1].contains("b-good.caitien") && table[2].contains("a-late.caitien"),
        "{told}"
    );
}

/// What a person decided to leave is counted and not told; nothing else of the file is lost.
#[test]
fn what_is_left_on_purpose_is_only_counted() {
    let scratch = folder();
    let path = scratch.path().join("a-late.caitien");
    let mut draft = Draft::read(&fs::read(&path).unwrap()).unwrap();
    let plan = &draft.plan;
    let found = check(plan, form_of(plan), &proof_of(plan, form_of(plan)));
    let past = found.iter().find(|finding| finding.rule == "DATE-past").unwrap();
    draft.plan.ignored.insert(key(past), "đã làm xong".to_owned());
    fs::write(&path, draft.to_text().unwrap()).unwrap();
    let output = run_in(scratch.path(), &["check", "a-late.caitien"]);
    assert_eq!(output.status.code(), Some(0));
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(!told.contains("DATE-past") && told.trim_end().ends_with('1'), "{told}");
}

/// More files than a batch holds are all checked, in order.
#[test]
fn many_files_are_checked_in_order() {
    let scratch = folder();
    let late = fs::read(scratch.path().join("a-late.caitien")).unwrap();
    for number in 0..120 {
        fs::write(scratch.path().join(format!("c{number:03}.caitien")), &late).unwrap();
    }
    let output = run_in(scratch.path(), &["check", ".", "--json"]);
    let findings: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let mut files: Vec<&str> = findings
        .iter()
        .filter(|finding| finding["rule"] == "DATE-past")
        .map(|finding| finding["file"].as_str().unwrap())
        .collect();
    assert!(files.is_sorted());
    files.dedup();
    assert_eq!(files.len(), 121);
}
