//! A change of one part of a file and the rules it breaks.

use std::collections::BTreeSet;

use crate::checklist::word_file::WordFile;

pub const DOCUMENT: &str = "word/document.xml";
pub const STYLES: &str = "word/styles.xml";

/// Which of the places where the words stand is changed.
enum Where {
    Nth(usize),
    Last,
    Everywhere,
}

/// Words of a part replaced by others.
pub struct Change {
    pub form: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    part: &'static str,
    place: Where,
    rules: Vec<&'static str>,
}

impl Change {
    /// Breaks the rule in the sample of Biểu 2 by a change of its body.
    pub fn new(rule: &'static str, from: &'static str, to: &'static str) -> Self {
        Self {
            form: "bieu-2",
            from,
            to,
            part: DOCUMENT,
            place: Where::Nth(0),
            rules: vec![rule],
        }
    }

    pub fn of(self, form: &'static str) -> Self {
        Self { form, ..self }
    }

    pub fn inside(self, part: &'static str) -> Self {
        Self { part, ..self }
    }

    /// Counted from zero.
    pub fn nth(self, place: usize) -> Self {
        Self {
            place: Where::Nth(place),
            ..self
        }
    }

    pub fn last(self) -> Self {
        Self {
            place: Where::Last,
            ..self
        }
    }

    pub fn everywhere(self) -> Self {
        Self {
            place: Where::Everywhere,
            ..self
        }
    }

    /// A further rule that is about the same place.
    pub fn and(mut self, rule: &'static str) -> Self {
        self.rules.push(rule);
        self
    }

    pub fn broken(&self) -> BTreeSet<&'static str> {
        self.rules.iter().copied().collect()
    }

    pub fn apply(&self, good: &WordFile) -> WordFile {
        let mut parts = good.parts.clone();
        let text = parts.get_mut(self.part).unwrap();
        let found: Vec<usize> = text.match_indices(self.from).map(|(place, _)| place).collect();
        assert!(!found.is_empty(), "{} has no {}", self.part, self.from);
        match self.place {
            Where::Everywhere => *text = text.replace(self.from, self.to),
            Where::Nth(number) => replace(text, found[number], self.from, self.to),
            Where::Last => replace(text, found[found.len() - 1], self.from, self.to),
        }
        WordFile::of(good.form, parts)
    }
}

fn replace(text: &mut String, place: usize, from: &str, to: &str) {
    text.replace_range(place..place + from.len(), to);
}
