//! The roll-over as offices run it.

use std::fs;

use cai_tien::draft::Draft;
use serde_json::Value;

use super::{done, files, refused, sample};
use crate::docx::office::Scratch;

/// The old file stays byte by byte, the new draft is another one, and the report tells what was done with what.
#[test]
fn next_years_draft_is_made_beside_the_old_one() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    sample(folder, "2025", "old.caitien");
    let before = fs::read(folder.join("old.caitien")).unwrap();
    let (out, said) = done(
        folder,
        &["rollover", "old.caitien", "-o", "new.caitien", "--report", "r.json"],
    );
    assert_eq!(out, "");
    assert!(said.starts_with("Đã lập kế hoạch năm học 2026-2027"), "{said}");
    assert_eq!(fs::read(folder.join("old.caitien")).unwrap(), before);
    let [old, new] =
        ["old.caitien", "new.caitien"].map(|name| Draft::read(&fs::read(folder.join(name)).unwrap()).unwrap());
    assert_ne!((&old.id, &old.copy), (&new.id, &new.copy));
    assert_eq!((new.plan.year.0, new.plan.form.as_str()), (2026, "bieu-2"));
    let report: Value = serde_json::from_slice(&fs::read(folder.join("r.json")).unwrap()).unwrap();
    let items = report["items"].as_array().unwrap();
    let carried = items.iter().filter(|item| item["kind"] == "unfinished").count();
    assert_eq!(
        carried,
        old.plan
            .problems
            .iter()
            .map(|problem| problem.actions.len())
            .sum::<usize>()
    );
    // A second time nothing is written over.
    assert!(refused(folder, &["rollover", "old.caitien", "-o", "new.caitien"]).contains("đã có tệp này"));
    assert_eq!(files(folder), ["new.caitien", "old.caitien", "r.json"]);
}
