//! The rules, as a table: what a file must keep to, where that is written, and the function that looks.

mod body;
mod letterhead;
mod numbering;
mod office_head;
mod package;
mod page_number;
mod prescribed;
mod prescribed_2018;
mod sheet;
mod signature;
mod table_content;
mod table_grid;
mod title;
mod typeface;

use super::word_file::WordFile;

/// A rule a finished file keeps to.
pub struct Rule {
    pub name: &'static str,
    pub source: &'static str,
    /// Codes of the forms it is for; none for all.
    pub forms: &'static [&'static str],
    /// The first fault, if there is one.
    pub look: fn(&WordFile) -> Result<(), String>,
}

impl Rule {
    const fn new(name: &'static str, source: &'static str, look: fn(&WordFile) -> Result<(), String>) -> Self {
        Self {
            name,
            source,
            forms: &[],
            look,
        }
    }

    const fn of(self, forms: &'static [&'static str]) -> Self {
        Self { forms, ..self }
    }

    pub fn concerns(&self, file: &WordFile) -> bool {
        self.forms.is_empty() || self.forms.contains(&file.form)
    }
}

/// Every rule, in the order of the decree and then of the forms.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let groups: [&'static [Rule]; 14] = [
        sheet::RULES,
        typeface::RULES,
        page_number::RULES,
        letterhead::RULES,
        office_head::RULES,
        title::RULES,
        body::RULES,
        numbering::RULES,
        signature::RULES,
        table_grid::RULES,
        table_content::RULES,
        prescribed::RULES,
        prescribed_2018::RULES,
        package::RULES,
    ];
    groups.into_iter().flatten()
}

fn ensure(holds: bool, fault: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(fault()) }
}

/// Whether a list holds exactly these words.
fn same(found: &[impl AsRef<str>], wanted: &[&str]) -> Result<(), String> {
    let found: Vec<&str> = found.iter().map(AsRef::as_ref).collect();
    ensure(found == wanted, || format!("{found:?} in place of {wanted:?}"))
}

/// The beginning of a line, for messages.
fn start(text: &str) -> String {
    text.chars().take(60).collect()
}

/// Twips of tenths of a millimetre.
fn tenths_of_mm(tenths: i64) -> i64 {
    tenths * 1440 / 254
}

/// Whether a length lies between two of tenths of a millimetre, give or take one twip.
fn between(length: i64, least: i64, most: i64) -> bool {
    (tenths_of_mm(least)..=tenths_of_mm(most) + 1).contains(&length)
}

fn is_capital(text: &str) -> bool {
    text == text.to_uppercase() && text.chars().any(char::is_alphabetic)
}
