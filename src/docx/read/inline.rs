//! Runs: the words of a paragraph whatever markup stands between them.

use super::line::Line;
use super::markup::{child, chosen, is_on, plain, text_of, value};
use super::story::Story;
use super::styles::font;
use super::symbols::{is_picture_font, pictures, symbol};
use crate::docx::tree::Element;
use crate::text::legacy::Encoding;

/// What holds no words of the text as it stands: instructions of fields, properties, small print above characters, and the second
/// form of what is given in two.
const SILENT: [&str; 9] = [
    "w:delText",
    "w:instrText",
    "w:delInstrText",
    "w:pPr",
    "w:rPr",
    "w:sectPr",
    "w:sdtPr",
    "w:rt",
    "mc:Fallback",
];

/// Insides of drawings that are a picture of something.
const PICTURES: [&str; 4] = ["a:blip", "v:imagedata", "c:chart", "dgm:relIds"];

/// How the letters of a run look, as far as it tells what they are.
#[derive(Clone)]
pub(super) struct Look {
    bold: bool,
    font: String,
    encoding: Option<Encoding>,
}

impl Look {
    fn new(bold: bool, font: &str) -> Self {
        Self {
            bold,
            font: font.to_owned(),
            encoding: Encoding::of_font(font),
        }
    }
}

impl<'a> Story<'a> {
    /// The look that a paragraph's style gives its runs.
    pub(super) fn paragraph_look(&self, style: Option<&str>) -> Look {
        let bold = self.styles.find(style, |style| style.bold);
        let font = self.styles.find(style, |style| style.font.as_deref());
        Look::new(
            bold.unwrap_or(false),
            font.or(self.styles.default_font()).unwrap_or_default(),
        )
    }

    /// Bold is turned round by each of the two kinds of style and set by the run itself (ECMA-376, 17.7.3).
    fn run_look(&self, properties: &Element, paragraph: &Look) -> Look {
        let style = value(properties, "w:rStyle");
        let by_style = self.styles.find(style, |style| style.bold).unwrap_or(false);
        let bold = is_on(properties, "w:b").unwrap_or(paragraph.bold != by_style);
        let own = font(properties);
        let named = own
            .as_deref()
            .or_else(|| self.styles.find(style, |style| style.font.as_deref()));
        Look::new(bold, named.unwrap_or(&paragraph.font))
    }

    pub(super) fn collect(&mut self, element: &'a Element, look: &Look, line: &mut Line<'a>) {
        for child_element in element.elements() {
            self.collect_one(child_element, look, line);
        }
    }

    fn collect_one(&mut self, element: &'a Element, look: &Look, line: &mut Line<'a>) {
        match element.name.as_str() {
            "w:r" => {
                let own = child(element, "w:rPr").map(|properties| self.run_look(properties, look));
                self.collect(element, own.as_ref().unwrap_or(look), line);
            }
            "w:t" | "m:t" => self.words(&text_of(element), look, line),
            "w:tab" | "w:ptab" => self.sign("\t", line),
            "w:br" | "w:cr" => self.sign("\n", line),
            "w:noBreakHyphen" => self.sign("-", line),
            // In one of the old encodings this code is a letter.
            "w:softHyphen" if look.encoding.is_some() => self.words("\u{ad}", look, line),
            "w:sym" => {
                let code = element
                    .attribute("w:char")
                    .and_then(|code| u32::from_str_radix(code, 16).ok());
                let font = element.attribute("w:font").unwrap_or(&look.font);
                if let Some(sign) = code.and_then(|code| symbol(&plain(font), code)) {
                    self.sign(sign.encode_utf8(&mut [0; 4]), line);
                }
            }
            "w:ins" | "w:moveTo" => {
                self.tally.changes += 1;
                self.collect(element, look, line);
            }
            "w:del" | "w:moveFrom" => self.tally.changes += 1,
            "w:fldChar" => self.fields.mark(element.attribute("w:fldCharType")),
            "w:footnoteReference" | "w:endnoteReference" => {
                if let Some(id) = element.attribute("w:id") {
                    let part = if element.name == "w:footnoteReference" {
                        "footnotes"
                    } else {
                        "endnotes"
                    };
                    line.footnotes.push((part, id.to_owned()));
                }
            }
            "w:commentReference" => self.tally.comments += 1,
            "w:txbxContent" => line.boxes.push(element),
            "mc:AlternateContent" => {
                if let Some(branch) = chosen(element) {
                    self.collect(branch, look, line);
                }
            }
            name if PICTURES.contains(&name) => self.tally.pictures += 1,
            name if SILENT.contains(&name) => {}
            _ => self.collect(element, look, line),
        }
    }

    fn words(&mut self, text: &str, look: &Look, line: &mut Line<'a>) {
        if self.fields.is_instruction() {
            return;
        }
        line.runs.look(look.bold, text);
        if look.encoding.is_some() && !text.is_ascii() {
            self.tally.fonts.insert(look.font.clone());
        }
        // Breaks are elements; those between the tags are a writer's way to keep his lines short.
        let text = text.replace(['\n', '\r', '\t'], " ");
        if is_picture_font(&look.font) {
            line.runs.push(None, &pictures(&look.font, &text));
        } else {
            line.runs.push(look.encoding, &text);
        }
    }

    fn sign(&self, sign: &str, line: &mut Line<'a>) {
        if !self.fields.is_instruction() {
            line.runs.push(None, sign);
        }
    }
}
