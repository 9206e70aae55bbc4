//! Real plans through the model: what a school once wrote is held by a plan, printed by its form and found in the Word file.
//!
//! The plans lie outside the repository and are never copied into it; where they are absent the tests say so.

pub mod mapping;
mod paper;
mod rolled;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use cai_tien::forms::{document, form_of};
use serde_json::Value;

use crate::docx::office::{pages, schema_faults};
use paper::Paper;
pub use paper::plain;

struct Seed {
    name: String,
    expected: Value,
    bytes: Vec<u8>,
}

impl Seed {
    fn lines(&self, key: &str) -> Vec<String> {
        mapping::lines(&self.expected[key])
    }
}

/// Where the plans lie.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds")
}

/// Name and neutral description of each plan; none where they are absent.
pub fn expected() -> Vec<(String, Value)> {
    if !folder().is_dir() {
        eprintln!("skipped: there is no {}", folder().display());
        return Vec::new();
    }
    (0..5)
        .map(|number| {
            let name = format!("{number:03}");
            let text = fs::read_to_string(folder().join(format!("{name}.expected.json"))).unwrap();
            let expected: Value = serde_json::from_str(&text).unwrap();
            (name, expected)
        })
        .collect()
}

/// The Word file of a plan, as its school may have had it.
pub fn word_file(name: &str) -> Vec<u8> {
    fs::read(folder().join(format!("{name}.docx"))).unwrap()
}

/// The plans with the Word files made of them.
fn seeds() -> Vec<Seed> {
    expected()
        .into_iter()
        .map(|(name, expected)| {
            let plan = mapping::plan(&expected);
            let bytes = cai_tien::docx::write(&document(&plan, form_of(&plan))).unwrap();
            Seed { name, expected, bytes }
        })
        .collect()
}

/// The schools' own Word files; none where they are absent.
pub fn originals() -> Vec<Vec<u8>> {
    expected().iter().map(|(name, _)| word_file(name)).collect()
}

/// Name, form and Word file of each plan.
pub fn files() -> Vec<(String, &'static str, Vec<u8>)> {
    let named = |seed: Seed| {
        let by_criterion = seed.expected["layout"] == "by-criterion";
        let form = if by_criterion { "theo-tieu-chi" } else { "bang-9-cot" };
        (format!("seed-{}", seed.name), form, seed.bytes)
    };
    seeds().into_iter().map(named).collect()
}

/// Every line a school wrote outside its tables is a line of the Word file.
#[test]
fn every_line_is_printed() {
    for seed in seeds() {
        let paper = Paper::of(&seed.bytes);
        let keys = [
            "purposes",
            "requirements",
            "last_year_results",
            "orientations",
            "lead_in",
        ];
        let mut wanted: Vec<String> = keys.iter().flat_map(|key| seed.lines(key)).collect();
        wanted.extend(seed.expected["closing"].as_str().map(str::to_owned));
        wanted.extend(seed.expected["signer"]["name"].as_str().map(str::to_owned));
        for role in seed.expected["organisation"].as_array().unwrap() {
            wanted.extend(mapping::lines(&role["duties"]));
            wanted.extend(role["role"].as_str().map(str::to_owned));
        }
        for line in wanted {
            assert!(paper.has_line(&line), "{}: {line}", seed.name);
        }
        // Colon and stops of the filed copy are the paper's.
        for words in seed.lines("recipients") {
            assert!(paper.has_words(&words), "{}: {words}", seed.name);
        }
    }
}

/// Bases and headings of the school's own are printed word for word, wherever their lines are broken.
#[test]
fn every_basis_is_printed() {
    for seed in seeds() {
        let paper = Paper::of(&seed.bytes);
        let mut wanted = seed.lines("bases");
        for key in ["last_year_results_heading", "orientations_heading"] {
            wanted.extend(seed.expected[key].as_str().map(str::to_owned));
        }
        for words in wanted {
            assert!(paper.has_words(&words), "{}: {words}", seed.name);
        }
    }
}

/// Head and end of the document: who issues, where and when, in whose name.
#[test]
fn letterheads_and_signatures_are_printed() {
    for seed in seeds() {
        let paper = Paper::of(&seed.bytes);
        let header = &seed.expected["header"];
        for key in ["superior", "school", "place", "school_year"] {
            if let Some(words) = header[key].as_str() {
                assert!(paper.has_words(words), "{}: {words}", seed.name);
            }
        }
        if let Some(number) = header["number"].as_str() {
            let number = number.replace(' ', "");
            assert!(paper.has_line(&format!("Số: {number}")), "{}: {number}", seed.name);
        }
        if let Some(authority) = seed.expected["signer"]["authority"].as_str() {
            assert!(
                paper.has_line(&authority.replace("Q.H", "Q. H")),
                "{}: {authority}",
                seed.name
            );
        }
    }
}

/// Every cell of the nine-column tables stands in its column of its criterion's row, line by line; empty cells hold nothing
/// but dots.
#[test]
fn every_cell_of_nine_columns_is_in_its_place() {
    for seed in seeds().iter().filter(|seed| seed.expected["layout"] == "table-9") {
        let paper = Paper::of(&seed.bytes);
        let tables = paper.tables_of(9);
        assert_eq!(tables.len(), 1, "{}", seed.name);
        let rows = tables[0];
        for row in seed.expected["rows"].as_array().unwrap() {
            let words = |key: &str| row[key].as_str().unwrap_or_default();
            match words("type") {
                "standard" => {
                    let wanted = format!("Tiêu chuẩn {}:", words("code"));
                    let printed = rows
                        .iter()
                        .find(|cells| cells.len() == 2 && cells[1][0].starts_with(&wanted));
                    let printed = printed.unwrap_or_else(|| panic!("{}: no row {wanted}", seed.name));
                    // The standard's name is the official one; every word the school wrote is in it.
                    for word in words("name").split_whitespace() {
                        assert!(
                            paper::contains(&printed[1][0], word),
                            "{}: {}",
                            seed.name,
                            words("name")
                        );
                    }
                }
                kind @ ("criterion" | "fragment") => {
                    let wanted = format!("Tiêu chí {}:", words("code"));
                    let printed = rows.iter().find(|cells| {
                        cells.len() == 9
                            && if kind == "criterion" {
                                cells[1].first().is_some_and(|line| line.starts_with(&wanted))
                            } else {
                                !cells[1].concat().contains(char::is_alphanumeric)
                            }
                    });
                    let cells = printed.unwrap_or_else(|| panic!("{}: no row {wanted}", seed.name));
                    assert!(
                        paper::contains(&cells[1].join(" "), words("name")),
                        "{}: {}",
                        seed.name,
                        words("name")
                    );
                    if seed.name == "002" {
                        assert_eq!(cells[0].concat(), words("no_printed"), "running numbers");
                    }
                    for (column, key) in mapping::NINE_COLUMNS.iter().enumerate().skip(2) {
                        same_cell(&seed.name, &cells[column], &mapping::lines(&row["columns"][key]));
                    }
                }
                _ => {}
            }
        }
    }
}

fn same_cell(name: &str, printed: &[String], wanted: &[String]) {
    if wanted.is_empty() {
        assert!(
            !printed.concat().contains(char::is_alphanumeric),
            "{name}: {printed:?} should be empty"
        );
        return;
    }
    let printed: Vec<String> = printed.iter().map(|line| plain(line)).collect();
    let wanted: Vec<String> = wanted.iter().map(|line| plain(line)).collect();
    assert_eq!(printed, wanted, "{name}");
}

/// By criterion: weakness, goals, table and results of each criterion follow each other, each cell in its place.
#[test]
fn every_block_is_in_its_place() {
    for seed in seeds().iter().filter(|seed| seed.expected["layout"] == "by-criterion") {
        let paper = Paper::of(&seed.bytes);
        let tables = paper.tables_of(5);
        let blocks = seed.expected["blocks"].as_array().unwrap();
        assert_eq!(tables.len(), blocks.len(), "{}", seed.name);
        let mut at = 0;
        for (block, table) in blocks.iter().zip(tables) {
            let code = block["code"].as_str().unwrap();
            let title = format!(
                "Tiêu chí {}: {}",
                code.trim_start_matches("M4."),
                block["name"].as_str().unwrap()
            );
            at = paper.find_after(at, &title);
            at = paper.find_after(at, block["weakness"].as_str().unwrap());
            for goal in mapping::lines(&block["goals"]) {
                at = paper.find_after(at, &goal);
            }
            let rows = block["rows"].as_array().unwrap();
            assert_eq!(table.len(), rows.len() + 1, "{}: {code}", seed.name);
            for (row, cells) in rows.iter().zip(&table[1..]) {
                for (column, key) in mapping::FIVE_COLUMNS.iter().enumerate() {
                    same_cell(&seed.name, &cells[column], &mapping::lines(&row[key]));
                }
                at = paper.find_after(at, &cells[0][0]);
            }
            for result in mapping::lines(&block["expected_results"]) {
                at = paper.find_after(at, &result);
            }
        }
    }
}

/// Files made of real plans keep to the schema.
#[test]
fn files_keep_to_the_schema() {
    let seeds = seeds();
    let named: Vec<(String, &[u8])> = seeds
        .iter()
        .map(|seed| (format!("{}.docx", seed.name), &seed.bytes[..]))
        .collect();
    let named: Vec<(&str, &[u8])> = named.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    if named.is_empty() {
        return;
    }
    if let Some(faults) = schema_faults(&named) {
        assert!(faults.starts_with("0 faults"), "{faults}");
    }
}

/// LibreOffice sets the files made of real plans: tables lie where they are wide, and the signature ends the last page.
#[test]
fn office_sets_every_file() {
    let seeds = seeds();
    if seeds.is_empty() {
        return;
    }
    let files: Vec<Vec<u8>> = seeds.iter().map(|seed| seed.bytes.clone()).collect();
    for (seed, pages) in seeds.iter().zip(pages(&files)) {
        let lying = pages.iter().any(|page| page.lying());
        assert_eq!(lying, seed.expected["layout"] == "table-9", "{}", seed.name);
        assert!(
            pages.iter().all(|page| !page.words.is_empty()),
            "{}: an empty page",
            seed.name
        );
        if let Some(name) = seed.expected["signer"]["name"].as_str() {
            let last = pages.last().unwrap().text();
            assert!(last.contains(name), "{}: {last}", seed.name);
        }
    }
}
