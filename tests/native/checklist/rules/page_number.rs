//! Page numbers: Arabic, 13 or 14 points, upright, in the middle of the top margin, not on the first page.

use super::{Rule, ensure};
use crate::checklist::look::number;
use crate::checklist::word_file::{Header, Paragraph, Section, WordFile};
use crate::docx::file::Xml;

const SOURCE: &str = "NĐ 30/2020, Phụ lục I, phần I, mục 7";

pub const RULES: &[Rule] = &[
    Rule::new("every section has its header", SOURCE, |file| {
        for section in &file.sections {
            following(file, section)?;
        }
        Ok(())
    }),
    Rule::new("the page number is Arabic", SOURCE, |file| {
        for section in &file.sections {
            let format = section
                .properties
                .child("w:pgNumType")
                .and_then(|kind| kind.attribute("w:fmt"));
            ensure(matches!(format, None | Some("decimal")), || format!("{format:?}"))?;
            let Ok(header) = following(file, section) else {
                continue;
            };
            let (line, field) = numbered(header)?;
            ensure(field.trim() == "PAGE", || format!("field {field:?}"))?;
            let shown = line.text.trim();
            ensure(shown.chars().all(|sign| sign.is_ascii_digit()), || shown.to_owned())?;
        }
        Ok(())
    }),
    Rule::new("the page number has 13 or 14 points", SOURCE, |file| {
        each_number(file, |line| matches!(line.size(), Some(26..=28)))
    }),
    Rule::new("the page number is upright and not bold", SOURCE, |file| {
        each_number(file, |line| line.all(|look| !look.italic && !look.bold))
    }),
    Rule::new("the page number stands in the middle", SOURCE, |file| {
        each_number(file, |line| {
            line.look.alignment == "center" && line.look.first_line == 0 && line.look.left == line.look.right
        })
    }),
    Rule::new("the page number stands in the top margin", SOURCE, in_top_margin),
    Rule::new("the first page has no number", SOURCE, not_on_first),
    Rule::new("pages are counted through all sections", SOURCE, |file| {
        for section in &file.sections {
            let counting = section.properties.child("w:pgNumType");
            let restarts = counting.is_some_and(|counting| counting.attribute("w:start").is_some());
            ensure(!restarts, || "a section counts anew".to_owned())?;
        }
        Ok(())
    }),
    Rule::new("nothing stands in the bottom margin", SOURCE, |file| {
        let footers = file
            .sections
            .iter()
            .any(|section| section.properties.child("w:footerReference").is_some());
        ensure(!footers, || "a footer".to_owned())
    }),
];

fn reference<'a>(section: &'a Section, kind: &str) -> Option<&'a str> {
    let found = section
        .properties
        .children_named("w:headerReference")
        .find(|reference| reference.attribute("w:type") == Some(kind));
    found.and_then(|reference| reference.attribute("r:id"))
}

fn following<'a>(file: &'a WordFile, section: &Section) -> Result<&'a Header, String> {
    let id = reference(section, "default").ok_or("a section without a header")?;
    file.headers.get(id).ok_or_else(|| format!("no header {id}"))
}

/// The line with the number and the code of its field.
fn numbered(header: &Header) -> Result<(&Paragraph, String), String> {
    let fields = header.xml.children_named("w:p").zip(&header.paragraphs);
    let found = fields
        .map(|(xml, line)| (line, xml.all("w:instrText")))
        .find(|(_, codes)| !codes.is_empty());
    let (line, codes) = found.ok_or("a header without a number")?;
    Ok((line, codes.iter().map(|code: &&Xml| code.text.as_str()).collect()))
}

fn each_number(file: &WordFile, holds: impl Fn(&Paragraph) -> bool) -> Result<(), String> {
    for section in &file.sections {
        let Ok(header) = following(file, section) else {
            continue;
        };
        let (line, _) = numbered(header)?;
        ensure(holds(line), || format!("{:?}", line.look))?;
    }
    Ok(())
}

fn in_top_margin(file: &WordFile) -> Result<(), String> {
    for section in &file.sections {
        let margins = section.properties.child("w:pgMar").unwrap();
        let distance = number(margins, "w:header").unwrap_or(0);
        let Ok(header) = following(file, section) else {
            continue;
        };
        // A line is at most 1.2 times as high as its letters.
        let height: i64 = header
            .paragraphs
            .iter()
            .map(|line| line.size().unwrap_or(line.look.run.size) * 12 + line.look.before + line.look.after)
            .sum();
        let fits = distance > 0 && distance + height <= section.top;
        ensure(fits, || format!("{distance} + {height} of {}", section.top))?;
    }
    Ok(())
}

fn not_on_first(file: &WordFile) -> Result<(), String> {
    let is_on = |section: &Section| section.properties.child("w:titlePg").is_some();
    for (place, section) in file.sections.iter().enumerate() {
        let first = place == 0;
        ensure(is_on(section) == first, || {
            format!("section {place} and its first page")
        })?;
    }
    let id = file.sections.first().and_then(|section| reference(section, "first"));
    let header = id
        .and_then(|id| file.headers.get(id))
        .ok_or("no header of the first page")?;
    ensure(numbered(header).is_err(), || "a number on the first page".to_owned())
}
