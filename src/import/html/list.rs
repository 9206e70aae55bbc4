//! Lists of HTML: what number or sign each item is printed with.

use super::look::declarations;
use super::tokens::Tag;
use crate::docx::NumberFormat;

/// A list while its items come.
pub(super) struct List {
    format: NumberFormat,
    next: u32,
}

impl List {
    pub(super) fn ordered(tag: &Tag) -> Self {
        let format = match tag.attribute("type") {
            Some("a") => NumberFormat::LowerLetter,
            Some("A") => NumberFormat::UpperLetter,
            Some("i") => NumberFormat::LowerRoman,
            Some("I") => NumberFormat::UpperRoman,
            _ => NumberFormat::Decimal,
        };
        let start = tag.attribute("start").and_then(|start| start.trim().parse().ok());
        Self {
            format: styled(tag).unwrap_or(format),
            next: start.unwrap_or(1),
        }
    }

    pub(super) fn unordered(tag: &Tag) -> Self {
        Self {
            format: styled(tag).unwrap_or(NumberFormat::Bullet),
            next: 1,
        }
    }

    /// The number of the next item as it is printed.
    pub(super) fn number(&mut self, item: &Tag) -> String {
        let own = item.attribute("value").and_then(|value| value.trim().parse().ok());
        let number = own.unwrap_or(self.next);
        self.next = number.saturating_add(1);
        match styled(item).unwrap_or(self.format) {
            NumberFormat::None => String::new(),
            NumberFormat::Bullet => "-".to_owned(),
            format => format!("{}.", format.show(number)),
        }
    }
}

/// How a list says in its style that it counts.
fn styled(tag: &Tag) -> Option<NumberFormat> {
    let mut kinds = declarations(tag).filter(|(name, _)| matches!(name.as_str(), "list-style-type" | "list-style"));
    let (_, kind) = kinds.next()?;
    Some(match kind.split_whitespace().next()? {
        "none" => NumberFormat::None,
        "decimal" => NumberFormat::Decimal,
        "lower-alpha" | "lower-latin" => NumberFormat::LowerLetter,
        "upper-alpha" | "upper-latin" => NumberFormat::UpperLetter,
        "lower-roman" => NumberFormat::LowerRoman,
        "upper-roman" => NumberFormat::UpperRoman,
        "disc" | "circle" | "square" => NumberFormat::Bullet,
        _ => return None,
    })
}

/// The number of an item as Word wrote it, or the sign that its picture font shows.
pub(super) fn sign(number: &str) -> String {
    let number = number.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{a0}');
    let is_number = number.contains(['.', ')']) || number.contains(|sign: char| sign.is_ascii_digit());
    match number {
        "" | "+" | "*" => number.to_owned(),
        _ if is_number => number.to_owned(),
        _ => "-".to_owned(),
    }
}
