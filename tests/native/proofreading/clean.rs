//! Papers without mistakes stay quiet.

use cai_tien::check::{Severity, check};
use cai_tien::docx::{read, write};
use cai_tien::forms::{FORMS, document, sample};
use cai_tien::import::understand;
use cai_tien::plan::{SchoolKind, SchoolYear};

use crate::plans::ids;

/// The printed sample of every form and kind of school, read as a stranger's Word file: no error and at most one reminder.
#[test]
fn printed_samples_stay_quiet() {
    let mut loud = Vec::new();
    for kind in SchoolKind::ALL {
        for form in FORMS {
            let year = if form.last_year.is_some() { 2025 } else { 2026 };
            let plan = sample(kind, SchoolYear(year), form, &mut ids());
            let paper = write(&document(&plan, form)).unwrap();
            let imported = understand(&read(&paper).unwrap().manuscript, SchoolYear(year), &mut ids()).unwrap();
            let found = check(&imported.plan, form, &imported.proof());
            let errors = found
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .count();
            let reminders = found
                .iter()
                .filter(|finding| finding.severity == Severity::Reminder)
                .count();
            if errors > 0 || reminders > 1 {
                let grave = found.iter().filter(|finding| finding.severity != Severity::Hint);
                loud.extend(
                    grave.map(|finding| format!("{kind:?} {}: {} | {}", form.code, finding.rule, finding.quote)),
                );
            }
        }
    }
    assert!(loud.is_empty(), "{loud:#?}");
}
