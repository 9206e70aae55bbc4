//! The texts of a problem and its actions that a column can go into: those of the form's part that shows the actions.

use crate::forms::{Form, Part, Shows};
use crate::plan::Field;

/// A text a column can go into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// Which text, of an action or of the problem.
    pub field: Field,
    /// What the form calls it.
    pub label: &'static str,
    /// Heading of the form's column that shows it; empty where it stands outside the table.
    pub heading: &'static str,
    /// Words printed before it; empty for none.
    pub prefix: &'static str,
    /// Ready answers.
    pub offers: &'static [&'static str],
}

/// All of them in the form's order.
#[must_use]
pub fn targets(form: &Form) -> Vec<Target> {
    let Some(part) = form.actions() else { return Vec::new() };
    let in_table = part.columns().iter().flat_map(|column| {
        let texts = match column.shows {
            Shows::Texts(texts) => texts,
            _ => &[],
        };
        texts.iter().map(|text| Target {
            field: text.field,
            label: text.prompt.label,
            heading: column.heading,
            prefix: text.prefix,
            offers: text.prompt.offers,
        })
    });
    let around = match part {
        Part::Blocks(blocks) => [blocks.before, blocks.after],
        _ => [&[][..], &[]],
    };
    let around = around.into_iter().flatten().map(|text| Target {
        field: Field::Problem(text.field),
        label: text.prompt.label,
        heading: "",
        prefix: "",
        offers: text.prompt.offers,
    });
    in_table.chain(around).collect()
}

impl Target {
    /// Whether it belongs to an action, not to the problem.
    #[must_use]
    pub fn is_of_action(&self) -> bool {
        matches!(self.field, Field::Action(_))
    }
}
