//! The oldest browsers the page is meant for: Chrome 109 and Firefox 115, the last ones on Windows 7, and Safari 15.4.
//!
//! A browser passes over a declaration it does not know, but it throws a whole rule away for one unknown selector, and does
//! not run a program with one unknown instruction.

use std::fs;
use std::path::{Path, PathBuf};

/// Files of a folder with an ending.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).unwrap();
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|own| own == ending))
        .collect();
    found.sort();
    found
}

/// A stylesheet without its comments.
fn rules(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let mut pieces = text.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |all, piece| {
        all + piece.split_once("*/").map_or("", |(_, rest)| rest)
    })
}

fn stylesheets() -> Vec<(String, String)> {
    let paths = [files("style", "css"), files("public", "css")].concat();
    assert!(paths.len() > 5, "{paths:?}");
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), rules(path))).collect()
}

/// Nested rules came in 2023, the others later still; a rule that needs them is not there in older browsers.
#[test]
fn stylesheets_hold_no_rules_old_browsers_throw_away() {
    let newer = [
        "&",
        "@scope",
        "@starting-style",
        "@position-try",
        "light-dark(",
        ":popover-open",
        ":open",
        ":user-invalid",
        "::details-content",
        "contrast-color(",
        "if(",
    ];
    for (name, rules) in stylesheets() {
        for word in newer {
            assert!(!rules.contains(word), "{name}: {word}");
        }
    }
}

/// Firefox 115 does not know `:has`: what it throws away must be that selector alone, never others beside it.
#[test]
fn selectors_old_browsers_do_not_know_stand_alone() {
    for (name, rules) in stylesheets() {
        for (at, _) in rules.match_indices(":has(") {
            let begin = rules[..at].rfind(['{', '}', ';']).map_or(0, |found| found + 1);
            let end = at + rules[at..].find('{').unwrap();
            let selector = &rules[begin..end];
            let mut depth = 0;
            for sign in selector.chars() {
                match sign {
                    '(' => depth += 1,
                    ')' => depth -= 1,
                    ',' => assert!(depth > 0, "{name}: {}", selector.trim()),
                    _ => {}
                }
            }
        }
    }
}

/// A colour or length an old browser cannot read has one before it that it can.
#[test]
fn newer_values_have_older_ones_before_them() {
    let newer = ["color-mix(", "oklch(", "dvh", "svh", "lvh", "dvw", "round("];
    for (name, rules) in stylesheets() {
        let declarations: Vec<&str> = rules.split([';', '{', '}']).map(str::trim).collect();
        for pair in declarations.windows(2) {
            let [before, own] = pair else { continue };
            if newer.iter().any(|word| own.contains(word)) {
                let property = own.split(':').next().unwrap_or_default();
                assert!(before.starts_with(&format!("{property}:")), "{name}: {own}");
            }
        }
    }
}

/// Instructions every browser since 2022 runs; one more and the program does not start in those before it.
#[test]
fn the_program_is_built_from_known_instructions() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap();
    let known = [
        "bulk-memory",              // Chrome 75, Firefox 79, Safari 15
        "bulk-memory-opt",          // part of it
        "nontrapping-float-to-int", // Chrome 75, Firefox 64, Safari 15
        "sign-ext",                 // Chrome 74, Firefox 62, Safari 14.1
        "mutable-globals",          // Chrome 74, Firefox 61, Safari 12
        "reference-types",          // Chrome 96, Firefox 79, Safari 15
        "multivalue",               // Chrome 85, Firefox 78, Safari 13.1
        "call-indirect-overlong",   // part of reference types
    ];
    let used: Vec<&str> = page
        .split("--enable-")
        .skip(1)
        .map(|rest| rest.split([' ', '"', '\n']).next().unwrap_or_default())
        .collect();
    assert!(used.len() > 3, "{used:?}");
    for feature in used {
        assert!(known.contains(&feature), "{feature}");
    }
}

/// Scripts that are shipped as they are written use no function that came later.
#[test]
fn scripts_call_nothing_newer() {
    let newer = [
        "Array.fromAsync",
        "Promise.withResolvers",
        "Promise.try",
        "Object.groupBy",
        "Map.groupBy",
        ".toSorted(",
        ".toReversed(",
        "new Set(a).union",
        "Uint8Array.fromBase64",
        "URL.parse(",
        "URL.canParse(",
        "requestIdleCallback(",
        "Iterator.from",
        "RegExp.escape",
    ];
    for path in [files("script", "js"), files("public", "js")].concat() {
        let text = fs::read_to_string(&path).unwrap();
        for word in newer {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}
