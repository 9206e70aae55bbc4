//! The styles of the file: one for each role of a paragraph, so that whoever edits the file in Word changes a style and not
//! every paragraph. Sizes and gaps come from the document's layout.

use docx_rs::{AlignmentType, LineSpacing, LineSpacingType, RunFonts, SpecialIndentType, Style, StyleType, Styles};

use super::length::{half_points, signed};
use crate::document::length::{from_points, from_tenths};
use crate::document::{PageLayout, Points};

/// Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục 4: Times New Roman.
const FONT: &str = "Times New Roman";

/// Line pitch of running text in 240ths of a line (1.15): the decree allows single to one and a half.
const BODY_LINE: i32 = 276;

const SINGLE_LINE: i32 = 240;

/// Type and subject of the document: 13 to 14 points.
pub(super) const TITLE_SIZE: Points = 14;

/// Style ids. The names shown in Word are those of its built-in styles, which it translates.
pub(super) mod id {
    pub(in crate::docx) const BODY: &str = "BodyText";
    pub(in crate::docx) const TABLE: &str = "TableText";
    pub(in crate::docx) const TITLE: &str = "Title";
    pub(in crate::docx) const SUBTITLE: &str = "Subtitle";
    pub(in crate::docx) const HEADER: &str = "Header";
    pub(super) const NORMAL: &str = "Normal";
    const HEADINGS: [&str; 3] = ["Heading1", "Heading2", "Heading3"];

    /// Style of a heading; levels beyond the third look like the third.
    pub(in crate::docx) fn heading(level: u8) -> &'static str {
        let place = usize::from(level.saturating_sub(1));
        HEADINGS.get(place).copied().unwrap_or("Heading3")
    }
}

/// Size of page numbers, and of the smaller lines that follow the running text: 13 to 14 points.
pub(super) fn official_size(layout: &PageLayout) -> Points {
    layout.body.clamp(13, 14)
}

pub(super) fn all(layout: &PageLayout) -> Styles {
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).east_asia(FONT).cs(FONT);
    Styles::new()
        .default_fonts(fonts)
        .default_size(half_points(layout.body))
        .default_line_spacing(spacing(0, 0, SINGLE_LINE))
        .add_style(body(layout))
        .add_style(heading(layout, 1))
        .add_style(heading(layout, 2))
        .add_style(heading(layout, 3))
        .add_style(title(id::TITLE, "Title"))
        .add_style(title(id::SUBTITLE, "Subtitle"))
        .add_style(table(layout))
        .add_style(header(layout))
}

fn body(layout: &PageLayout) -> Style {
    paragraph(id::BODY, "Body Text")
        .align(AlignmentType::Both)
        .line_spacing(spacing(0, from_points(layout.paragraph_gap), BODY_LINE))
        .indent(Some(0), Some(first_line(layout)), None, None)
}

/// Numbered by the text itself; the outline level is what the navigation pane and screen readers use.
fn heading(layout: &PageLayout, level: u8) -> Style {
    let gap = from_points(layout.paragraph_gap);
    let mut style = paragraph(id::heading(level), &format!("heading {level}"))
        .next(id::BODY)
        .align(AlignmentType::Both)
        .line_spacing(spacing(gap, gap, BODY_LINE))
        .indent(Some(0), Some(first_line(layout)), None, None)
        .outline_lvl(usize::from(level.saturating_sub(1)));
    // Points "a)" are upright and not bold in the decree.
    if level < 3 {
        style = style.bold();
    }
    style.paragraph_property = style.paragraph_property.keep_next(true).keep_lines(true);
    style
}

fn title(style_id: &str, name: &str) -> Style {
    let mut style = paragraph(style_id, name)
        .next(id::BODY)
        .align(AlignmentType::Center)
        .size(half_points(TITLE_SIZE))
        .bold()
        .line_spacing(spacing(0, 0, SINGLE_LINE));
    style.paragraph_property = style.paragraph_property.keep_next(true).keep_lines(true);
    style
}

fn table(layout: &PageLayout) -> Style {
    paragraph(id::TABLE, "Table Text")
        .size(half_points(layout.table))
        .align(AlignmentType::Left)
        .line_spacing(spacing(20, 20, SINGLE_LINE))
}

fn header(layout: &PageLayout) -> Style {
    paragraph(id::HEADER, "header")
        .align(AlignmentType::Center)
        .size(half_points(official_size(layout)))
}

fn paragraph(style_id: &str, name: &str) -> Style {
    Style::new(style_id, StyleType::Paragraph)
        .name(name)
        .based_on(id::NORMAL)
}

fn first_line(layout: &PageLayout) -> SpecialIndentType {
    SpecialIndentType::FirstLine(signed(from_tenths(u32::from(layout.first_line_tenths))))
}

fn spacing(before: u32, after: u32, line: i32) -> LineSpacing {
    LineSpacing::new()
        .before(before)
        .after(after)
        .line(line)
        .line_rule(LineSpacingType::Auto)
}
