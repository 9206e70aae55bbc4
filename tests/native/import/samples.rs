//! The program's own paper without the draft in it: as complete a paper of each form as there is.

use cai_tien::docx::{read, write};
use cai_tien::forms::{FORMS, document, sample};
use cai_tien::import::{Destination, Wishes, understand, understand_as};
use cai_tien::plan::{SchoolKind, SchoolYear};

use super::words::{common, count, fields};
use crate::figures::tell;
use crate::plans::ids;

/// A paper of any form, read by its words alone, is the plan it was printed from: nothing the form prints is in a field, and 99 of 100
/// words of each plan are in theirs.
#[test]
fn papers_of_every_form_come_in() {
    let mut all = 0;
    let mut right = 0;
    let mut short = Vec::new();
    for kind in SchoolKind::ALL {
        for form in FORMS {
            let year = if form.last_year.is_some() { 2025 } else { 2026 };
            let plan = sample(kind, SchoolYear(year), form, &mut ids());
            let bytes = write(&document(&plan, form)).unwrap();
            let manuscript = read(&bytes).unwrap().manuscript;
            let imported = understand(&manuscript, SchoolYear(2020), &mut ids()).unwrap();
            assert_eq!(imported.form.code, form.code, "{kind:?}");
            assert_eq!(
                (imported.plan.year, imported.plan.school.kind),
                (plan.year, kind),
                "{}",
                form.code
            );
            let (wanted, found) = (fields(&plan), fields(&imported.plan));
            let total: usize = wanted.values().map(count).sum();
            let mut there = 0;
            for (label, words) in &wanted {
                let hit = found.get(label).map_or(0, |found| common(words, found));
                there += hit;
                if hit < count(words) {
                    eprintln!("{kind:?} {}: {label}: {hit} of {}", form.code, count(words));
                }
            }
            if there * 100 < total * 99 {
                short.push(format!("{kind:?} {}: {there} of {total}", form.code));
            }
            all += total;
            right += there;
        }
    }
    tell(&format!(
        "import of the samples of every form: {right} of {all} words in the right field"
    ));
    assert!(short.is_empty(), "{short:#?}");
}

/// A line that a person does not want in the plan is kept aside with its words, and nothing else changes.
#[test]
fn a_declined_line_is_kept_aside() {
    let form = FORMS[1];
    let plan = sample(SchoolKind::Thcs, SchoolYear(2025), form, &mut ids());
    let manuscript = read(&write(&document(&plan, form)).unwrap()).unwrap().manuscript;
    let whole = understand(&manuscript, SchoolYear(2025), &mut ids()).unwrap();
    let declinable = whole.pieces.iter().enumerate().filter(|(_, piece)| piece.declinable);
    let mut tried = 0;
    for (number, piece) in declinable.step_by(7) {
        let wishes = Wishes {
            declined: [number].into(),
            ..Wishes::default()
        };
        let less = understand_as(&manuscript, SchoolYear(2025), &wishes, &mut ids()).unwrap();
        assert_eq!(less.pieces.len(), whole.pieces.len());
        assert_eq!(
            less.pieces[number].destination,
            Destination::Aside,
            "{}",
            piece.line.text
        );
        assert!(less.plan.asides.iter().any(|aside| aside.text == piece.line.text));
        let (before, after) = (whole.words(), less.words());
        assert_eq!(before.placed - after.placed, after.aside - before.aside);
        tried += 1;
    }
    assert!(tried > 5, "{tried}");
}
