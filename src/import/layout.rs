//! As which form a text is read: by its sections and tables, not by its year.

use std::sync::LazyLock;

use super::column::FEWEST;
use super::data::headings;
use super::head::is_title;
use super::heads::Heads;
use super::labels;
use super::lines::{Line, Unit};
use super::section::tells_of_criteria;
use crate::forms::{BlocksPart, FORMS, Form, Part, Section, Shows, TableRows};
use crate::text::fold::fold;
use crate::text::likeness::{alike, words_of};

/// The form whose tables and sections the text has most of, with how many of them were found; none when there is nothing of
/// any form.
pub(super) fn form_of(units: &[Unit]) -> Option<(&'static Form, usize)> {
    let lines = units.iter().filter_map(|unit| match unit {
        Unit::Line(line) => Some((line, words_of(&line.words))),
        Unit::Table(_) => None,
    });
    // The heading of Biểu 2's table has the words of the title.
    let mut titled = false;
    let lines = lines.filter(|(line, _)| {
        let titles = !titled && line.number.is_empty() && is_title(&fold(&line.printed));
        titled = titled || titles;
        !titles
    });
    let lines: Vec<(&Line, Vec<String>)> = lines.collect();
    let beneath = has_tables_below_criteria(units);
    let tables = units.iter().filter_map(|unit| match unit {
        Unit::Table(table) => Some(Heads::of(table)),
        Unit::Line(_) => None,
    });
    let tables: Vec<Heads> = tables.collect();
    let scored = FORMS
        .into_iter()
        .map(|form| (form, score(form, &tables, &lines, beneath)));
    let scored = scored.filter(|(_, score)| score.found > 0);
    // Of equals the first in the list, which is the current one, would win; the older layouts are commoner among files.
    let best = scored.max_by_key(|(_, score)| (score.found - score.counting, score.columns - score.counting));
    best.map(|(form, score)| (form, score.found))
}

/// How much of a form was found.
#[derive(Debug, Clone, Copy, Default)]
struct Score {
    /// Sections, columns and names of texts.
    found: usize,
    /// The columns among them.
    columns: usize,
    /// Columns that only count rows, and those of a table of reviews, which plans of any form may have: these do not tell which form
    /// it is.
    counting: usize,
}

/// How much a section says, and a table with all its columns.
const SECTION: usize = 2;

fn score(form: &'static Form, tables: &[Heads], lines: &[(&Line, Vec<String>)], beneath: bool) -> Score {
    let headings = Headings::of(form);
    let mut below = false;
    let lines_of_paper = lines.iter().map(|(line, words)| {
        below = (below || labels::is_criterion(line)) && !line.has_roman_number();
        (*line, words, below && line.is_counted())
    });
    // What is counted below the title of a criterion is none of the sections that tell of criteria.
    let heads: Vec<(&Line, &Vec<String>, bool)> = lines_of_paper.collect();
    let found = |section: &&Section| {
        let heads = heads
            .iter()
            .filter(|(_, _, below)| !(*below && tells_of_criteria(section)));
        heads.into_iter().any(|(line, words, _)| {
            let official = headings.official(words).any(|named| named.key == section.key);
            let other = headings.other(line, words).any(|named| named.key == section.key);
            // Plans of any form may have reviews; only Biểu 2 calls them as it does.
            official || other && !section.parts.iter().any(tells_of_reviews)
        })
    };
    let sections = form.sections.iter().filter(found).count() * SECTION;
    let columns: Vec<Score> = tables.iter().map(|table| best_columns(form, table)).collect();
    let of_columns: usize = columns.iter().map(|columns| columns.found).sum();
    let has_blocks = form.sections.iter().flat_map(|section| section.parts).any(is_blocks);
    // Texts and a table below the title of each criterion are blocks, which only some forms have.
    let labelled = match (beneath, has_blocks) {
        (true, true) => SECTION + blocks(form, lines),
        (true, false) => 0,
        (false, _) => blocks(form, lines),
    };
    Score {
        found: sections + of_columns + labelled,
        columns: of_columns,
        counting: columns.iter().map(|columns| columns.counting).sum(),
    }
}

fn tells_of_reviews(part: &Part) -> bool {
    matches!(part, Part::Table(table) if table.rows == TableRows::Monitoring)
}

fn is_blocks(part: &Part) -> bool {
    matches!(part, Part::Blocks(_))
}

/// Whether tables stand below titles of criteria with texts between.
fn has_tables_below_criteria(units: &[Unit]) -> bool {
    let (mut titled, mut named) = (false, false);
    for unit in units {
        match unit {
            Unit::Line(line) if labels::is_criterion(line) => (titled, named) = (true, false),
            Unit::Line(line) if line.has_roman_number() => (titled, named) = (false, false),
            Unit::Line(line) => named = named || titled && labels::names_text(line),
            Unit::Table(_) if named => return true,
            Unit::Table(_) => {}
        }
    }
    false
}

/// How many lines are words the form prints before the texts of each problem, or names schools have for them below the title of a
/// criterion: a column's worth each, since they come back with every table.
fn blocks(form: &'static Form, lines: &[(&Line, Vec<String>)]) -> usize {
    let parts = form.sections.iter().flat_map(|section| section.parts);
    let blocks = parts.filter_map(|part| match part {
        Part::Blocks(blocks) => Some(blocks),
        _ => None,
    });
    let leads: usize = blocks.map(|part| leads(part, lines)).sum();
    leads.max(labels::count(form, lines.iter().map(|(line, _)| *line)))
}

fn leads(part: &BlocksPart, lines: &[(&Line, Vec<String>)]) -> usize {
    let texts = part.before.iter().chain(part.after);
    let leads: Vec<Vec<String>> = texts.map(|text| words_of(text.lead)).collect();
    let is_lead = |(line, words): &&(&Line, Vec<String>)| {
        let before_colon = || line.words.split_once(':').map(|(lead, _)| words_of(lead));
        leads.contains(words) || before_colon().is_some_and(|lead| leads.contains(&lead))
    };
    lines.iter().filter(is_lead).count()
}

/// How many columns of the form's best fitting table a table has.
fn best_columns(form: &'static Form, table: &Heads) -> Score {
    let parts = form.sections.iter().flat_map(|section| section.parts);
    let fitting = parts.filter_map(|part| {
        let (_, found) = table.naming(part.columns(), FEWEST)?;
        let numbers = part
            .columns()
            .iter()
            .position(|column| matches!(column.shows, Shows::Number));
        let counts = |grid: usize| found.at(grid).map(|target| target.column) == numbers;
        let counted = numbers.is_some() && (0..found.width()).any(counts);
        let reviews = tells_of_reviews(part);
        Some(Score {
            found: found.certain(),
            columns: found.certain(),
            counting: if reviews { found.certain() } else { usize::from(counted) },
        })
    });
    fitting.max_by_key(|columns| columns.found).unwrap_or_default()
}

/// The headings of a form's sections, taken apart once.
pub(super) struct Headings {
    sections: Vec<Names>,
}

/// What a section is called.
struct Names {
    section: &'static Section,
    /// By the form.
    own: Vec<String>,
    /// By schools.
    others: Vec<Vec<String>>,
    /// By schools, where it is numbered as a large part.
    large: Vec<Vec<String>>,
}

static HEADINGS: LazyLock<Vec<(&'static str, Headings)>> = LazyLock::new(|| {
    let forms = FORMS.into_iter();
    forms.map(|form| (form.code, Headings::taken_apart(form))).collect()
});

impl Headings {
    /// Those of all forms.
    pub(super) fn all() -> impl Iterator<Item = &'static Self> {
        HEADINGS.iter().map(|(_, headings)| headings)
    }

    /// Those of a form; of one that is none of the program's none.
    pub(super) fn of(form: &Form) -> &'static Self {
        static NONE: Headings = Headings { sections: Vec::new() };
        let found = HEADINGS.iter().find(|(code, _)| *code == form.code);
        found.map_or(&NONE, |(_, headings)| headings)
    }

    fn taken_apart(form: &'static Form) -> Self {
        let sections = form.sections.iter().map(|section| {
            let named = |lists: &[(&str, &[&str])]| {
                let own = lists.iter().filter(|(key, _)| *key == section.key);
                let names = own.flat_map(|(_, names)| *names);
                names.map(|name| words_of(name)).collect()
            };
            Names {
                section,
                own: words_of(section.heading),
                others: named(headings::SECTIONS),
                large: named(headings::LARGE),
            }
        });
        Self {
            sections: sections.collect(),
        }
    }

    /// The sections whose heading in the form a line may be; "Tổ Giám sát kế hoạch cải tiến chất lượng" is who does something.
    fn official(&self, line: &[String]) -> impl Iterator<Item = &'static Section> {
        /// Share of common words from which two headings are the same.
        const NEAR: usize = 80;
        let near = self.sections.iter().filter(|names| alike(line, &names.own) >= NEAR);
        near.filter(|_| !begins_role(line)).map(|names| names.section)
    }

    /// The sections that schools call as a line says; it has to look like a heading or to be nothing but the name, for these names
    /// are short.
    fn other(&self, line: &Line, words: &[String]) -> impl Iterator<Item = &'static Section> {
        let stands_out = line.looks_like_heading() || !line.number.is_empty() || is_alone(line);
        let same = self
            .sections
            .iter()
            .filter(move |names| stands_out && names.others.iter().any(|other| other == words));
        same.map(|names| names.section)
    }

    /// Whether a line is one of the names of a section.
    pub(super) fn names(&self, line: &Line, section: &Section) -> bool {
        let words = words_of(&line.words);
        self.other(line, &words).any(|named| named.key == section.key)
    }

    /// The section a line is the heading of. `open` is the section the line stands in: its own names may head a part of it.
    pub(super) fn section(&self, line: &Line, open: Option<&'static Section>) -> Option<&'static Section> {
        let words = words_of(&line.words);
        let stands_out = line.has_roman_number() || line.looks_like_heading();
        let whole = (!line.number.is_empty() || is_alone(line)) && self.sections.iter().any(|names| names.own == words);
        let official = self.official(&words).next().filter(|_| stands_out || whole);
        official.or_else(|| {
            let other = self.other(line, &words).next();
            let other = other.or_else(|| self.begun(&words).filter(|_| line.has_roman_number()))?;
            open.is_none_or(|open| open.key != other.key).then_some(other)
        })
    }

    /// The section with whose name the heading of a large part begins: "Căn cứ để thực hiện kế hoạch".
    fn begun(&self, words: &[String]) -> Option<&'static Section> {
        /// Words of a heading at most.
        const LONGEST: usize = 8;
        let begun = |names: &Names| {
            let own = names.others.iter().chain([&names.own]).chain(&names.large);
            let begun = own.filter(|name| name.len() > 1 && words.starts_with(name));
            Some((begun.map(Vec::len).max()?, names.section))
        };
        let all = self.sections.iter().filter_map(begun);
        let longest = all.reduce(|best, other| if other.0 > best.0 { other } else { best });
        longest.filter(|_| words.len() <= LONGEST).map(|(_, section)| section)
    }
}

/// The roles that the forms give duties to, taken apart once.
static ROLES: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let parts = FORMS
        .into_iter()
        .flat_map(|form| form.sections)
        .flat_map(|section| section.parts);
    let roles = parts.filter_map(|part| match part {
        Part::Duties(duties) => Some(duties.roles),
        _ => None,
    });
    roles.flatten().map(|role| words_of(role)).collect()
});

/// Whether words are those a role begins with.
fn begins_role(words: &[String]) -> bool {
    ROLES.iter().any(|role| role.starts_with(words))
}

/// Whether a line without number, sign and looks may be a heading all the same: nothing before its words, no stop behind them.
fn is_alone(line: &Line) -> bool {
    line.sign.is_empty() && line.words.starts_with(char::is_uppercase) && !line.words.ends_with(['.', ';', ','])
}
