//! Every criterion of 2018 is proposed onto the sets of 2026, or said to have none.

use std::collections::BTreeSet;

use cai_tien::catalogue::{CatalogueSet, set_for, sets, successors};
use cai_tien::plan::SchoolKind;

/// The pairs of sets a plan may go between.
fn pairs() -> Vec<(&'static CatalogueSet, &'static CatalogueSet)> {
    let mut out = Vec::new();
    for from in sets().iter().filter(|set| set.id.contains("-2018-")) {
        let kinds = SchoolKind::ALL.map(SchoolKind::code);
        for kind in kinds.into_iter().filter(|kind| from.covers(kind)) {
            for year in [2025, 2026] {
                let to = set_for(kind, year, None).unwrap();
                if from.id != to.id && !from.id.ends_with("-2024") || year == 2026 {
                    out.push((from, to));
                }
            }
        }
    }
    out
}

/// A code without a line would silently lose its problem's criterion; a line to a code that is not there would show nothing.
#[test]
fn every_code_is_mapped_or_said_to_have_none() {
    let mut none = BTreeSet::new();
    for (from, to) in pairs() {
        for entry in from.entries() {
            let code = entry.code();
            let found = successors(from, to, &code).unwrap_or_else(|| panic!("{} → {}: {code}", from.id, to.id));
            if found.is_empty() {
                none.insert(code.into_owned());
            }
            let codes: Vec<&str> = found.iter().map(|found| found.code.as_str()).collect();
            assert!(codes.iter().all(|code| to.entry(code).is_some()), "{} {codes:?}", to.id);
            let once: BTreeSet<&&str> = codes.iter().collect();
            assert_eq!(once.len(), codes.len(), "{} {codes:?}", from.id);
        }
    }
    assert_eq!(none, BTreeSet::from(["1.3".to_owned()]), "said to have none");
}

/// A table with a code the set does not have was written for another set.
#[test]
fn codes_of_no_set_are_unknown() {
    for (from, to) in pairs() {
        assert_eq!(successors(from, to, "9.9"), None);
        assert_eq!(successors(to, from, "1.1"), None, "no way back");
    }
}
