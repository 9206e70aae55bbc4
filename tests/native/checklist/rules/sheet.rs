//! The sheet: size, margins, how it lies.

use super::{Rule, between, ensure};
use crate::checklist::word_file::{Section, WordFile};

const SIZE: &str = "NĐ 30/2020, Phụ lục I, phần I, mục 1";
const MARGINS: &str = "NĐ 30/2020, Phụ lục I, phần I, mục 3";

pub const RULES: &[Rule] = &[
    Rule::new("every sheet is A4", SIZE, |file| {
        each(file, |section| {
            let sides = (section.width.min(section.height), section.width.max(section.height));
            let near = |side: i64, wanted: i64| (side - wanted).abs() <= 2;
            near(sides.0, 11906) && near(sides.1, 16838)
        })
    }),
    Rule::new("a sheet is as wide as it lies", SIZE, |file| {
        each(file, |section| section.lying == (section.width > section.height))
    }),
    Rule::new("20 to 25 mm above", MARGINS, |file| {
        each(file, |section| between(section.top, 200, 250))
    }),
    Rule::new("20 to 25 mm below", MARGINS, |file| {
        each(file, |section| between(section.bottom, 200, 250))
    }),
    Rule::new("30 to 35 mm on the left", MARGINS, |file| {
        each(file, |section| between(section.left, 300, 350))
    }),
    Rule::new("15 to 20 mm on the right", MARGINS, |file| {
        each(file, |section| between(section.right, 150, 200))
    }),
    Rule::new("no gutter beside the margins", MARGINS, |file| {
        each(file, |section| {
            let margins = section.properties.child("w:pgMar").unwrap();
            matches!(margins.attribute("w:gutter"), None | Some("0"))
        })
    }),
    Rule::new(
        "only pages with a wide table lie",
        "NĐ 30/2020, Phụ lục I, phần I, mục 2",
        only_wide_lie,
    ),
    Rule::new(
        "every section of pages holds words",
        "practice",
        every_section_holds_words,
    ),
];

fn each(file: &WordFile, holds: impl Fn(&Section) -> bool) -> Result<(), String> {
    for (number, section) in file.sections.iter().enumerate() {
        ensure(holds(section), || {
            format!(
                "section {number}: {}×{}, margins {} {} {} {} twips",
                section.width, section.height, section.top, section.right, section.bottom, section.left
            )
        })?;
    }
    ensure(!file.sections.is_empty(), || "no section".to_owned())
}

/// Nine columns and more.
fn only_wide_lie(file: &WordFile) -> Result<(), String> {
    for (number, section) in file.sections.iter().enumerate() {
        let tables = file.blocks.iter().filter_map(|block| block.table());
        let wide = tables
            .filter(|table| table.section == number)
            .any(|table| table.grid.len() >= 9);
        ensure(wide == section.lying, || {
            format!("section {number}: lies: {}, wide table: {wide}", section.lying)
        })?;
    }
    Ok(())
}

fn every_section_holds_words(file: &WordFile) -> Result<(), String> {
    for number in 0..file.sections.len() {
        let words = file
            .everything()
            .any(|paragraph| paragraph.section == number && !paragraph.is_empty());
        ensure(words, || format!("section {number} prints a blank page"))?;
    }
    Ok(())
}
