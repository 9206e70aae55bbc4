//! The file itself: properties, no traces of time, nothing from outside.

use super::{Rule, ensure};
use crate::checklist::word_file::WordFile;

pub const RULES: &[Rule] = &[
    Rule::new("the file has a title", "practice", |file| {
        let title = property(file, "dc:title");
        ensure(title.starts_with("KẾ HOẠCH Cải tiến chất lượng giáo dục"), || title)
    }),
    Rule::new("the author is the school", "practice", |file| {
        let author = property(file, "dc:creator");
        let school = &file.letterhead()?[0].paragraphs;
        let named = school.iter().any(|line| line.text == author.to_uppercase());
        let dots = author.is_empty() && school.iter().any(|line| line.text.starts_with('…'));
        ensure(named || dots, || author)
    }),
    Rule::new("the file says that it is Vietnamese", "practice", |file| {
        let language = property(file, "dc:language");
        ensure(language == "vi-VN", || language)
    }),
    Rule::new("no part holds a time or a name of a machine", "practice", |file| {
        for (name, text) in &file.parts {
            let traces = ["dcterms:", "w:rsid", "paraId", "w:date=", "Application>"];
            let found = traces.iter().find(|trace| text.contains(*trace));
            ensure(found.is_none(), || format!("{name}: {found:?}"))?;
        }
        Ok(())
    }),
    Rule::new("nothing is fetched from outside", "practice", |file| {
        for (name, text) in file.parts.iter().filter(|(name, _)| name.ends_with(".rels")) {
            ensure(!text.contains("TargetMode=\"External\""), || name.clone())?;
        }
        Ok(())
    }),
    Rule::new("no comment, change or field waits for an answer", "practice", |file| {
        let text = &file.parts["word/document.xml"];
        let marks = [
            "<w:ins ",
            "<w:del ",
            "<w:commentReference",
            "<w:sdt>",
            "<w:fldChar",
            "<w:drawing",
            "<w:pict",
        ];
        let found = marks.iter().find(|mark| text.contains(*mark));
        ensure(found.is_none(), || format!("{found:?}"))
    }),
];

fn property(file: &WordFile, name: &str) -> String {
    file.core
        .child(name)
        .map(|entry| entry.text.clone())
        .unwrap_or_default()
}
