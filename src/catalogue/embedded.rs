//! The sets that come with the program: compiled in, parsed once, on first use.
//!
//! Never fails as a whole: a file that does not parse is left out and named in [`faults`], so that a mistake in one file
//! cannot take the page down. A native test keeps the list of faults empty.

use std::sync::LazyLock;

use super::model::CatalogueSet;

/// A file of `data/` under its name without `.json`.
macro_rules! file {
    ($name:literal) => {
        ($name, include_str!(concat!("data/", $name, ".json")))
    };
}

/// Every file of `data/`: the regulation in force first, then the older ones; in each from the youngest pupils up.
const FILES: [(&str, &str); 8] = [
    file!("tt57-2026-mam-non"),
    file!("tt57-2026-pho-thong"),
    file!("tt57-2026-gdtx"),
    file!("tt19-2018-mam-non"),
    file!("tt19-2018-mam-non-2024"),
    file!("tt17-2018-tieu-hoc"),
    file!("tt17-2018-tieu-hoc-2024"),
    file!("tt18-2018-trung-hoc"),
];

/// A file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its name without `.json`.
    pub file: &'static str,
    /// What the parser said, with line and column.
    pub message: String,
}

#[derive(Default)]
struct Embedded {
    sets: Vec<CatalogueSet>,
    faults: Vec<Fault>,
}

static EMBEDDED: LazyLock<Embedded> = LazyLock::new(|| {
    let mut embedded = Embedded::default();
    for (file, json) in FILES {
        match serde_json::from_str(json) {
            Ok(set) => embedded.sets.push(set),
            Err(error) => embedded.faults.push(Fault {
                file,
                message: error.to_string(),
            }),
        }
    }
    embedded
});

/// Every set that could be read.
#[must_use]
pub fn sets() -> &'static [CatalogueSet] {
    &EMBEDDED.sets
}

/// The set of this id.
#[must_use]
pub fn set(id: &str) -> Option<&'static CatalogueSet> {
    sets().iter().find(|set| set.id == id)
}

/// The files that could not be read; empty in every released program.
#[must_use]
pub fn faults() -> &'static [Fault] {
    &EMBEDDED.faults
}
