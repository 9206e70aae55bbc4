//! Readers of others: python-docx and mammoth find the same text and the same tables in our files.

use std::path::PathBuf;
use std::process::Command;

use cai_tien::document::{Entry, Passage, Transcript};
use cai_tien::docx::read;
use cai_tien::draft::Draft;
use cai_tien::forms::{FORMS, sample};
use cai_tien::plan::{SchoolKind, SchoolYear};
use cai_tien::word::export;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

use super::office::Scratch;
use crate::plans::{filled, ids, with_rows};

/// Samples of every form, a plan of text that is hard on readers, and the real plans where they are.
fn files() -> Vec<(String, Vec<u8>)> {
    const HARD: &str = "- <b>&amp;\"'</b> ]]> {year}\n+ Ý  hai\t😀 e\u{302}\u{301}\r\n 1. Ba\u{2028}bốn";
    let mut out = Vec::new();
    for form in FORMS {
        for kind in [SchoolKind::MamNon, SchoolKind::Thpt] {
            let plan = sample(kind, SchoolYear(form.last_year.unwrap_or(2026)), form, &mut ids());
            out.push((format!("{} {}", form.code, kind.code()), plan, form));
        }
        let hard = filled(with_rows(form, SchoolKind::TieuHoc, 2026), |_| HARD.to_owned());
        out.push((format!("{} hard", form.code), hard, form));
    }
    let exported = out.into_iter().map(|(name, plan, form)| {
        let bytes = export(&Draft::new("nhap".to_owned(), plan), form, true).unwrap();
        (name, bytes)
    });
    let real = crate::seeds::files().into_iter().map(|(name, _, bytes)| (name, bytes));
    exported.chain(real).collect()
}

/// What a program says about files, as JSON.
fn said(program: &str, arguments: &[&str], files: &[(String, Vec<u8>)]) -> Vec<Value> {
    let scratch = Scratch::new();
    let paths: Vec<PathBuf> = (0..)
        .zip(files)
        .map(|(number, (_, bytes))| scratch.file(&format!("plan{number}.docx"), bytes))
        .collect();
    let output = Command::new(program)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .args(paths)
        .output()
        .unwrap_or_else(|_| panic!("{program} is missing: make setup"));
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{program} {arguments:?} (make setup installs what it needs): {complaint}"
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

/// All entries in order, headings among them.
fn entries(transcript: &Transcript) -> Vec<Entry> {
    let of = |Passage { heading, entries }: &Passage| {
        let heading = (!heading.is_empty()).then(|| Entry::Line(heading.clone()));
        heading.into_iter().chain(entries.clone()).collect::<Vec<_>>()
    };
    transcript.passages.iter().flat_map(of).collect()
}

#[test]
fn python_docx_reads_the_same_text_and_tables() {
    let files = files();
    for ((name, bytes), blocks) in files.iter().zip(said(
        "/usr/bin/python3",
        &["tests/native/docx/readers/python_docx.py"],
        &files,
    )) {
        let mut theirs = Transcript::default();
        for block in blocks.as_array().unwrap() {
            match block {
                Value::String(words) => theirs.text(words),
                rows => rows.as_array().unwrap().iter().for_each(|row| theirs.row(strings(row))),
            }
        }
        let ours = entries(&read(bytes).unwrap().transcript());
        assert_eq!(entries(&theirs), ours, "{name}");
        assert!(ours.len() > 30, "{name}");
    }
}

#[test]
fn mammoth_reads_the_same_text_and_tables() {
    let files = files();
    for ((name, bytes), found) in files
        .iter()
        .zip(said("node", &["tests/native/docx/readers/mammoth.mjs"], &files))
    {
        assert_eq!(found["errors"], Value::Array(Vec::new()), "{name}");
        let transcript = read(bytes).unwrap().transcript();
        let words = |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
        let ours: Vec<String> = transcript.words().flat_map(words).collect();
        assert_eq!(words(found["text"].as_str().unwrap()), ours, "{name}");

        let rows: Vec<Vec<String>> = entries(&transcript)
            .into_iter()
            .filter_map(|entry| match entry {
                // Cells that continue the one above are not told by mammoth.
                Entry::Row(cells) => Some(
                    cells
                        .iter()
                        .map(|cell| words(cell).join(" "))
                        .filter(|cell| !cell.is_empty())
                        .collect(),
                ),
                Entry::Line(_) => None,
            })
            .collect();
        assert_eq!(table_rows(found["html"].as_str().unwrap()), rows, "{name}");
    }
}

/// The cells that hold anything, row by row, in HTML as mammoth writes it.
fn table_rows(html: &str) -> Vec<Vec<String>> {
    let whole = format!("<html>{html}</html>");
    let mut reader = Reader::from_str(&whole);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut cell: Option<String> = None;
    loop {
        let event = reader.read_event().unwrap();
        match &event {
            Event::Start(tag) if tag.name().as_ref() == "tr" => rows.push(Vec::new()),
            Event::Start(tag) if matches!(tag.name().as_ref(), "td" | "th") => cell = Some(String::new()),
            Event::End(tag) if matches!(tag.name().as_ref(), "td" | "th") => {
                let words = cell.take().unwrap_or_default();
                let words: Vec<&str> = words.split_whitespace().collect();
                if !words.is_empty() {
                    rows.last_mut().unwrap().push(words.join(" "));
                }
            }
            Event::Text(text) => {
                if let Some(cell) = &mut cell {
                    cell.push_str(text);
                }
            }
            Event::GeneralRef(name) => {
                if let Some(cell) = &mut cell {
                    let name: &str = name;
                    cell.push_str(&quick_xml::escape::unescape(&format!("&{name};")).unwrap());
                }
            }
            Event::Start(_) | Event::End(_) | Event::Empty(_) => {
                if let Some(cell) = &mut cell
                    && !matches!(&event, Event::Start(tag) if matches!(tag.name().as_ref(), "strong" | "em"))
                    && !matches!(&event, Event::End(tag) if matches!(tag.name().as_ref(), "strong" | "em"))
                {
                    cell.push(' ');
                }
            }
            Event::Eof => return rows,
            _ => {}
        }
    }
}
