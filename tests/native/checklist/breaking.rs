//! Every rule can fail: a good file is broken in one place, and exactly the rules that are about it complain.

mod change;
mod form;
mod head;
mod layout;
mod text;

use std::collections::BTreeSet;

use change::Change;

use super::documents;
use super::rules;
use super::word_file::WordFile;

fn changes() -> impl Iterator<Item = Change> {
    let groups = [
        head::page(),
        head::letterhead(),
        text::text(),
        text::signature(),
        layout::tables(),
        layout::package(),
        form::bieu_2(),
        form::layouts_of_2018(),
    ];
    groups.into_iter().flatten()
}

/// Names of the rules a file does not keep to.
fn broken(file: &WordFile) -> BTreeSet<&'static str> {
    rules::all()
        .filter(|rule| rule.concerns(file) && (rule.look)(file).is_err())
        .map(|rule| rule.name)
        .collect()
}

#[test]
fn broken_file_is_reported_by_exactly_the_rule_it_breaks() {
    let mut faults = Vec::new();
    for change in changes() {
        let found = broken(&change.apply(documents::sample(change.form)));
        let wanted = change.broken();
        if found != wanted {
            faults.push(format!(
                "{} → {}: {found:?} in place of {wanted:?}",
                change.from, change.to
            ));
        }
    }
    assert!(
        faults.is_empty(),
        "{} of {}:\n{}",
        faults.len(),
        changes().count(),
        faults.join("\n")
    );
}

#[test]
fn every_rule_is_broken_once_at_least() {
    let broken: BTreeSet<&str> = changes().flat_map(|change| change.broken()).collect();
    let whole: Vec<&str> = rules::all()
        .map(|rule| rule.name)
        .filter(|name| !broken.contains(name))
        .collect();
    assert!(whole.is_empty(), "never broken: {whole:?}");
}
