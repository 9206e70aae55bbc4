//! The shape of the crate, checked on its sources: who may use whom, where browser crates and Vietnamese may stand.

mod checker;
mod guide;
mod rules;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use source::Source;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below `src/`.
fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    collect(&root().join("src"), &mut files);
    files.sort();
    files
        .iter()
        .map(|file| {
            let path = file.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            Source::new(&path, &fs::read_to_string(file).unwrap())
        })
        .collect()
}

fn collect(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, out);
        } else if path.extension().is_some_and(|end| end == "rs") {
            out.push(path);
        }
    }
}

fn faults(rule: fn(&Source) -> Vec<String>) -> String {
    let sources = sources();
    assert!(sources.len() > 40, "only {} sources were found", sources.len());
    sources.iter().flat_map(rule).collect::<Vec<_>>().join("\n")
}

/// A pure module that reaches for state or views could no longer be tested and run without a browser.
#[test]
fn modules_use_only_what_lies_below_them() {
    assert_eq!(faults(rules::arrows), "");
}

/// The core compiles natively only as long as browser crates stay in the thin outer layers.
#[test]
fn browser_crates_stay_in_the_outer_layers() {
    assert_eq!(faults(rules::browser), "");
}

/// The same plan must give the same document everywhere: no clock, files or randomness in the pure modules.
#[test]
fn pure_modules_have_no_clock_files_or_randomness() {
    assert_eq!(faults(rules::impure), "");
}

/// Someone who corrects a wording must find all of it in one place.
#[test]
fn vietnamese_stands_in_text_and_in_data() {
    assert_eq!(faults(rules::vietnamese), "");
}

/// A `mod.rs` is the table of contents of its folder and nothing else.
#[test]
fn mod_files_hold_no_logic() {
    assert_eq!(faults(rules::logic_in_mod), "");
}

/// Every file says what it is for.
#[test]
fn every_file_begins_with_its_purpose() {
    assert_eq!(faults(rules::purpose), "");
}

/// A module named after nothing collects everything.
#[test]
fn no_module_is_a_drawer() {
    assert_eq!(faults(rules::drawer), "");
}

/// A guide that leads to places that are gone is worse than none, and one that leaves out a room hides it.
#[test]
fn architecture_guide_is_true() {
    let path = root().join("ARCHITECTURE.md");
    let Ok(text) = fs::read_to_string(&path) else {
        eprintln!("skipped: there is no {} yet", path.display());
        return;
    };
    let exists = |named: &str| root().join(named).exists();
    let mut folders: Vec<String> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    let mut faults = guide::dead_paths(&text, exists);
    faults.extend(guide::missing_folders(&text, &folders));
    assert_eq!(faults.join("\n"), "");
}
