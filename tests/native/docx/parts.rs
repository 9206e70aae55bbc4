//! The package and its parts.

use super::file::{names, part, raw, write};
use super::office::schema_faults;
use super::samples::plan;

#[test]
fn schema_finds_no_fault() {
    let many = plan(40);
    let faults = schema_faults(&[("plan.docx", &write(&many))]);
    if let Some(faults) = faults {
        assert!(faults.starts_with("0 faults"), "{faults}");
    }
}
