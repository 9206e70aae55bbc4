//! What differs between two transcripts, passage by passage.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::transcript::{Entry, Transcript};

/// What differs in one passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassageChange {
    /// Heading of the passage before the change; empty for what stands before the first heading.
    pub heading: String,
    /// The differences from top to bottom.
    pub changes: Vec<Change>,
}

/// A line or a cell that is not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// As it was; empty for something added.
    pub before: String,
    /// As it is; empty for something removed.
    pub after: String,
}

/// All differences; none where the words are the same in the same places.
#[must_use]
pub fn compare(before: &Transcript, after: &Transcript) -> Vec<PassageChange> {
    let (old, new) = (flat(before), flat(after));
    let entries = |all: &[Placed<'_>]| -> Vec<Entry> { all.iter().map(|placed| placed.entry.clone()).collect() };
    let mut out: Vec<PassageChange> = Vec::new();
    for step in capture_diff_slices(Algorithm::Myers, &entries(&old), &entries(&new)) {
        if matches!(step, DiffOp::Equal { .. }) {
            continue;
        }
        let (old_range, new_range) = (step.old_range(), step.new_range());
        for index in 0..old_range.len().max(new_range.len()) {
            let was = old.get(old_range.start + index).filter(|_| index < old_range.len());
            let is = new.get(new_range.start + index).filter(|_| index < new_range.len());
            // What was added stands in the passage of what stood before it.
            let above = old.get((old_range.start + index).min(old_range.end).saturating_sub(1));
            let heading = was.or(above).map_or("", |placed| placed.heading);
            let changes = differences(was.map(|placed| &placed.entry), is.map(|placed| &placed.entry));
            match out.last_mut() {
                Some(passage) if passage.heading == heading => passage.changes.extend(changes),
                _ => out.push(PassageChange {
                    heading: heading.to_owned(),
                    changes,
                }),
            }
        }
    }
    out
}

/// An entry with the heading above it.
struct Placed<'a> {
    heading: &'a str,
    entry: Entry,
}

/// All entries, headings among them.
fn flat(transcript: &Transcript) -> Vec<Placed<'_>> {
    let mut out = Vec::new();
    for passage in &transcript.passages {
        let heading = passage.heading.as_str();
        let placed = |entry| Placed { heading, entry };
        if !heading.is_empty() {
            out.push(placed(Entry::Line(heading.to_owned())));
        }
        out.extend(passage.entries.iter().cloned().map(placed));
    }
    out
}

/// Rows of the same shape differ cell by cell, everything else as a whole.
fn differences(was: Option<&Entry>, is: Option<&Entry>) -> Vec<Change> {
    if let (Some(Entry::Row(was)), Some(Entry::Row(is))) = (was, is)
        && was.len() == is.len()
    {
        let pairs = was.iter().zip(is).filter(|(was, is)| was != is);
        return pairs
            .map(|(was, is)| Change {
                before: was.clone(),
                after: is.clone(),
            })
            .collect();
    }
    let whole = |entry: Option<&Entry>| {
        let texts = entry.into_iter().flat_map(Entry::texts);
        texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" | ")
    };
    vec![Change {
        before: whole(was),
        after: whole(is),
    }]
}

#[cfg(test)]
mod tests {
    use super::{Transcript, compare};

    fn transcript(target: &str) -> Transcript {
        let mut out = Transcript::default();
        out.text("KE HOACH");
        out.heading("I. First");
        out.text("one\ntwo");
        out.row(["1".to_owned(), target.to_owned(), "same".to_owned()]);
        out.heading("II. Second");
        out.text("three");
        out
    }

    #[test]
    fn same_words_make_no_difference() {
        assert_eq!(compare(&transcript("a  b"), &transcript(" a b\n")), []);
    }

    #[test]
    fn changed_cell_is_told_with_its_passage() {
        let found = compare(&transcript("90 %"), &transcript("95 %"));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].heading, "I. First");
        assert_eq!(found[0].changes.len(), 1);
        assert_eq!(
            (found[0].changes[0].before.as_str(), found[0].changes[0].after.as_str()),
            ("90 %", "95 %")
        );
    }

    #[test]
    fn added_and_removed_lines_are_told() {
        let mut changed = transcript("a");
        changed.passages[1].entries.remove(0);
        changed.text("four");
        let found = compare(&transcript("a"), &changed);
        let told: Vec<_> = found
            .iter()
            .map(|passage| {
                (
                    passage.heading.as_str(),
                    passage.changes[0].before.as_str(),
                    passage.changes[0].after.as_str(),
                )
            })
            .collect();
        assert_eq!(told, [("I. First", "one", ""), ("II. Second", "", "four")]);
    }
}
