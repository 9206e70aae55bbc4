//! Any plan gives a whole Word file that says what the plan says and gives the plan back.

use std::cell::RefCell;
use std::io::{Cursor, Read};

use cai_tien::document::{Transcript, plain_text};
use cai_tien::docx::read;
use cai_tien::draft::Draft;
use cai_tien::forms::{Form, Shows, document, form_of, unprinted};
use cai_tien::plan::{Field, Plan};
use cai_tien::word::{export, open};
use proptest::prelude::*;
use proptest::test_runner::TestError;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::any_plan::any_plan;
use super::runner;
use crate::docx::file::{Xml, names, part, raw};
use crate::docx::office::schema_faults;
use crate::figures::tell;

/// Every part of a package that is XML, by name.
fn parts(bytes: &[u8]) -> Vec<String> {
    names(bytes)
        .into_iter()
        .filter(|name| name.ends_with(".xml") || name.ends_with(".rels"))
        .collect()
}

fn is_xml_character(sign: char) -> bool {
    matches!(sign, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// The faults of a table that make Word refuse a file.
fn torn(table: &Xml) -> Vec<String> {
    let columns = table.child("w:tblGrid").unwrap().children.len();
    let mut out = Vec::new();
    for row in table.children_named("w:tr") {
        let spans: usize = row
            .children_named("w:tc")
            .map(|cell| {
                cell.at(&["w:tcPr", "w:gridSpan"])
                    .and_then(Xml::val)
                    .map_or(1, |span| span.parse().unwrap())
            })
            .sum();
        if spans != columns {
            out.push(format!("{spans} columns in place of {columns}"));
        }
        for cell in row.children_named("w:tc") {
            if cell.children.last().is_none_or(|last| last.name != "w:p") {
                out.push("a cell does not end with a paragraph".to_owned());
            }
        }
    }
    out
}

/// Lines of a text as paper has them, worked out here once more: composed, without what has no shape.
fn lines(text: &str) -> Vec<String> {
    let is_break = |sign: char| matches!(sign, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}');
    let shapeless = |sign: char| {
        sign.is_control()
            || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}')
            || matches!(sign, '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
    };
    text.nfc()
        .collect::<String>()
        .split(is_break)
        .map(|line| {
            let spaced: String = line
                .replace('\t', " ")
                .chars()
                .filter(|sign| !shapeless(*sign))
                .collect();
            spaced.split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .filter(|line| !line.is_empty())
        .collect()
}

/// Lines of actions the form prints that stand in no cell.
fn lost(plan: &Plan, form: &Form, transcript: &Transcript) -> Vec<String> {
    let columns = form
        .sections
        .iter()
        .flat_map(|section| section.parts)
        .flat_map(|part| match part {
            cai_tien::forms::Part::Table(table) => table.columns,
            cai_tien::forms::Part::Blocks(blocks) => blocks.columns,
            _ => &[],
        });
    let fields: Vec<Field> = columns
        .filter_map(|column| match column.shows {
            Shows::Texts(texts) => Some(texts.iter().map(|text| text.field)),
            _ => None,
        })
        .flatten()
        .collect();
    let cells: Vec<Vec<&str>> = transcript.words().map(|cell| cell.split('\n').collect()).collect();
    let stands = |line: &String| cells.iter().flatten().any(|printed| printed.ends_with(line.as_str()));
    let actions = plan.problems.iter().flat_map(|problem| &problem.actions);
    actions
        .flat_map(|action| {
            cai_tien::plan::ActionField::ALL
                .iter()
                .map(move |field| (*field, action.text(*field)))
        })
        .filter(|(field, _)| fields.contains(&Field::Action(*field)))
        .flat_map(|(_, text)| lines(text))
        // A line that is a sign of a list and nothing else, or begins with one without a space, is set apart from its sign.
        .filter(|line| !line.starts_with(['-', '–', '+', '*', '•']))
        .filter(|line| !stands(line))
        .collect()
}

fn holds(plan: Plan) -> Result<Vec<u8>, TestCaseError> {
    let form = form_of(&plan);
    let draft = Draft {
        saved_at: 1,
        ..Draft::new("nhap".to_owned(), plan)
    };
    let bytes = export(&draft, form, true).map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
    prop_assert_eq!(
        &export(&draft, form, true),
        &Ok(bytes.clone()),
        "the same draft gives the same bytes"
    );

    let opened = open(&bytes).map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
    prop_assert_eq!(&opened.draft, &draft);
    prop_assert_eq!(&opened.changes, &Vec::new());

    for name in parts(&bytes) {
        let text = raw(&bytes, &name);
        prop_assert!(text.chars().all(is_xml_character), "{}: a character XML forbids", name);
        // The draft inside is as it was typed.
        prop_assert!(
            name.starts_with("customXml/") || is_nfc(&text),
            "{}: not composed",
            name
        );
        part(&bytes, &name);
    }
    for table in part(&bytes, "word/document.xml").all("w:tbl") {
        prop_assert_eq!(torn(table), Vec::<String>::new());
    }

    let document = document(&draft.plan, form);
    let read = read(&bytes)
        .map_err(|error| TestCaseError::fail(format!("{error:?}")))?
        .transcript();
    prop_assert_eq!(&read, &Transcript::from(&document));
    prop_assert_eq!(unprinted(&draft.plan, form, &read), Vec::new());
    prop_assert_eq!(lost(&draft.plan, form, &read), Vec::<String>::new());

    let words = |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
    let mut plain = words(&plain_text(&document).replace(" / ", " "));
    let mut printed: Vec<String> = read.words().flat_map(words).collect();
    // The letterhead's and the signature's columns are read in another order; a slash may be a word of the plan.
    plain.retain(|word| word != "/");
    printed.retain(|word| word != "/");
    plain.sort();
    printed.sort();
    prop_assert_eq!(plain, printed);
    Ok(bytes)
}

#[test]
fn any_plan_gives_a_whole_file_that_says_the_same_and_gives_the_plan_back() {
    let mut runner = runner(160);
    let kept: RefCell<Vec<Vec<u8>>> = RefCell::default();
    let outcome = runner.run(&any_plan(), |plan| {
        let bytes = holds(plan)?;
        let mut kept = kept.borrow_mut();
        if kept.len() < 12 {
            kept.push(bytes);
        }
        Ok(())
    });
    if let Err(TestError::Fail(reason, plan)) = outcome {
        panic!("{reason}\n{}", serde_json::to_string(&plan).unwrap());
    }
    let kept = kept.into_inner();
    let named: Vec<(String, &[u8])> = (0..)
        .zip(&kept)
        .map(|(n, bytes)| (format!("any{n}.docx"), bytes.as_slice()))
        .collect();
    let named: Vec<(&str, &[u8])> = named.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    if let Some(said) = schema_faults(&named) {
        assert!(said.starts_with("0 faults in 12 files"), "{said}");
    }
    tell(&format!(
        "properties: {} plans of any kind exported, read back and opened",
        runner.config().cases
    ));
}

/// The package of another zip program's making, byte for byte the same parts.
#[test]
fn package_holds_no_part_twice() {
    let form = cai_tien::forms::FORMS[0];
    let draft = Draft::new(
        "nhap".to_owned(),
        crate::plans::begun(form, cai_tien::plan::SchoolKind::Thcs, 2026),
    );
    let bytes = export(&draft, form, true).unwrap();
    let mut names = names(&bytes);
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all);
    let mut zip = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    for index in 0..zip.len() {
        let mut content = Vec::new();
        zip.by_index(index).unwrap().read_to_end(&mut content).unwrap();
        assert!(!content.is_empty());
    }
}
