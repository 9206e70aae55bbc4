//! What Nghị định 30/2020/NĐ-CP and the forms ask of a plan, looked up in the finished file: a table of rules, each with its
//! source, held against every form for every kind of school in three sizes and against real plans.
//!
//! A rule reads what a reader of the file would see: sizes, indents and alignments after defaults and styles are put
//! together. It never asks the program what it meant.

mod breaking;
mod documents;
mod font;
mod look;
mod places;
mod printed;
mod rules;
mod table;
mod word_file;

use std::collections::BTreeMap;

use crate::docx::office::schema_faults;
use crate::figures::tell;

/// Every rule holds in every file; the table of rules shows how many files it looked at.
#[test]
fn every_file_keeps_to_every_rule() {
    let documents = documents::all();
    let mut faults: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut table = String::new();
    let (mut looks, mut passes) = (0, 0);
    for rule in rules::all() {
        let concerned = documents.iter().filter(|document| rule.concerns(&document.file));
        let (mut count, mut passed) = (0, 0);
        for document in concerned {
            count += 1;
            match (rule.look)(&document.file) {
                Ok(()) => passed += 1,
                Err(fault) => faults
                    .entry(rule.name)
                    .or_default()
                    .push(format!("{} | {} | {fault}", rule.name, document.name)),
            }
        }
        assert!(count > 0, "no file for {}", rule.name);
        looks += count;
        passes += passed;
        table.push_str(&format!("{passed:3} of {count:3}  {:72} {}\n", rule.name, rule.source));
    }
    println!("{table}");
    let (rules, files) = (rules::all().count(), documents.len());
    let kept = format!("checklist: {passes} of {looks} looks of {rules} rules at {files} files found no fault");
    tell(&kept);
    let faults: Vec<String> = faults.into_values().flatten().collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn there_are_enough_rules_and_no_two_are_called_alike() {
    let mut names: Vec<&str> = rules::all().map(|rule| rule.name).collect();
    let count = names.len();
    assert!(count >= 50, "{count}");
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    assert!(rules::all().all(|rule| !rule.source.is_empty()));
}

/// The schema checker has nothing to say about any of the files, the largest included.
#[test]
fn every_file_keeps_to_the_schema() {
    let documents = documents::all();
    let names: Vec<String> = documents
        .iter()
        .map(|document| format!("{}.docx", document.name))
        .collect();
    let files: Vec<(&str, &[u8])> = names
        .iter()
        .zip(documents)
        .map(|(name, document)| (name.as_str(), document.bytes.as_slice()))
        .collect();
    if let Some(faults) = schema_faults(&files) {
        let wanted = format!("0 faults in {} files", files.len());
        assert!(faults.starts_with(&wanted), "{faults}");
    }
}
