//! Font, colour, language, characters.

use unicode_normalization::is_nfc;

use super::{Rule, ensure, start};
use crate::checklist::look::SCRIPTS;
use crate::checklist::word_file::WordFile;
use crate::docx::file::parse;

const FONT: &str = "NĐ 30/2020, Phụ lục I, phần I, mục 4";
const NAME: &str = "Times New Roman";

pub const RULES: &[Rule] = &[
    Rule::new("every word is in Times New Roman", FONT, |file| {
        for paragraph in file.everything() {
            let holds = paragraph.all(|look| look.fonts.iter().all(|font| font == NAME));
            ensure(holds, || start(&paragraph.text))?;
        }
        Ok(())
    }),
    Rule::new("no other font is named anywhere", FONT, no_other_font),
    Rule::new("all words are black", FONT, |file| {
        for paragraph in file.everything() {
            let holds = paragraph.all(|look| matches!(look.color.as_str(), "" | "auto" | "000000"));
            ensure(holds, || start(&paragraph.text))?;
        }
        Ok(())
    }),
    Rule::new("no word is underlined, shaded or struck out", FONT, |file| {
        for paragraph in file.everything() {
            ensure(paragraph.all(|look| !look.adorned), || start(&paragraph.text))?;
        }
        Ok(())
    }),
    Rule::new("letters are composed (Unicode, TCVN 6909:2001)", FONT, |file| {
        for (name, text) in &file.parts {
            ensure(is_nfc(text), || format!("{name} holds loose marks"))?;
        }
        Ok(())
    }),
    Rule::new("the language is Vietnamese", "practice", |file| {
        let languages = [("word/styles.xml", "w:lang"), ("word/settings.xml", "w:themeFontLang")];
        for (part, name) in languages {
            let found = parse(&file.parts[part])
                .all(name)
                .first()
                .and_then(|lang| lang.val().map(str::to_owned));
            ensure(found.as_deref() == Some("vi-VN"), || format!("{part}: {found:?}"))?;
        }
        let runs = file.parts["word/document.xml"].contains("<w:lang");
        ensure(!runs, || "a run has a language of its own".to_owned())
    }),
];

fn no_other_font(file: &WordFile) -> Result<(), String> {
    for (name, text) in file.parts.iter().filter(|(name, _)| name.ends_with(".xml")) {
        for fonts in text.split("<w:rFonts").skip(1) {
            let fonts = fonts.split('>').next().unwrap_or_default();
            ensure(!fonts.contains("Theme"), || format!("{name}: {fonts}"))?;
            for font in fonts.split('"').skip(1).step_by(2) {
                ensure(font == NAME, || format!("{name}: {font}"))?;
            }
        }
        ensure(!text.contains("<w:sym"), || format!("{name}: a sign of a sign font"))?;
    }
    let defaults = file.style_fonts.first();
    let whole = defaults.is_some_and(|fonts| SCRIPTS.iter().all(|script| fonts.attribute(script) == Some(NAME)));
    ensure(whole, || "the defaults leave a script open".to_owned())
}
