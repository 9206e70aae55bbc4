//! The vocabulary official forms are described in.
//!
//! A form is data: sections with parts, columns with the plan's texts they show, prescribed wording. The task list, the
//! input fields, the paper and the completeness check all come from one description. Holds no wording.

use crate::plan::{Field, ProblemField};

/// An official form.
#[derive(Debug)]
pub struct Form {
    /// Code in files and on the command line.
    pub code: &'static str,
    /// Name for people.
    pub name: &'static str,
    /// Short name for narrow places.
    pub short_name: &'static str,
    /// The regulation it comes from, shown beside the name.
    pub source: &'static str,
    /// First school year it is meant for (first calendar year); none for no limit.
    pub first_year: Option<u16>,
    /// Last school year it is meant for (first calendar year); none for no limit.
    pub last_year: Option<u16>,
    /// Type of document in the title.
    pub title: &'static str,
    /// Subject in the title, one line each; `{year}` stands for the school year.
    pub subject: &'static [&'static str],
    /// Instruction printed below the signer's title; empty for none.
    pub signature_note: &'static str,
    /// How many criteria a problem names.
    pub criteria: CriteriaChoice,
    /// Sections in the form's order.
    pub sections: &'static [Section],
    /// Words offered to begin with in rows the form brings along.
    pub starters: &'static [Starter],
}

/// Words to begin with, for a text the form leaves to the school.
#[derive(Debug)]
pub struct Starter {
    /// Name of the row: a role, the time of a review.
    pub row: &'static str,
    /// Which text of it.
    pub field: Field,
    /// The words.
    pub words: &'static str,
}

/// How many criteria a problem of a form names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CriteriaChoice {
    /// Exactly one.
    One,
    /// None, one or several.
    Several,
}

/// A section of a form.
#[derive(Debug)]
pub struct Section {
    /// Name within the form, also in addresses and files; never changes.
    pub key: &'static str,
    /// Its number without gaps.
    pub number: u16,
    /// Its number as the template prints it.
    pub template_number: u16,
    /// Heading, capitals.
    pub heading: &'static str,
    /// Heading for the list of sections.
    pub short_heading: &'static str,
    /// One sentence that tells a first-time user what belongs here.
    pub help: &'static str,
    /// Key of the guide's chapter that explains it.
    pub guide: &'static str,
    /// Whether its pages lie when pages are turned as needed.
    pub wide: bool,
    /// What it consists of.
    pub parts: &'static [Part],
}

/// A piece of a section.
#[derive(Debug)]
pub enum Part {
    /// Wording the form prescribes.
    Wording(Wording),
    /// A text the school writes.
    Text(TextPart),
    /// The list of what the plan rests on.
    Bases(BasesPart),
    /// The summary of the self-assessment, one line a level.
    LevelResults,
    /// A table.
    Table(TablePart),
    /// One block of texts and a table for each problem.
    Blocks(BlocksPart),
    /// Duties, role by role.
    Duties(DutiesPart),
}

/// Prescribed wording; the school may change it deliberately.
#[derive(Debug)]
pub struct Wording {
    /// Key under which a change is kept in the plan.
    pub key: &'static str,
    /// Number before the heading; empty for none.
    pub marker: &'static str,
    /// Heading on a line of its own; empty for none.
    pub heading: &'static str,
    /// The lines; `{year}`, `{previous_year}` and `{school}` are filled in.
    pub lines: &'static str,
    /// How the lines look.
    pub look: WordingLook,
}

/// How prescribed lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordingLook {
    /// Running text.
    Plain,
    /// Points a), b), c) …
    Lettered,
    /// A note in italics.
    Note,
}

/// Whether something has to be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// When the plan is issued; dots stand for it until then.
    Required,
    /// May stay empty and is then not printed.
    Optional,
    /// Filled in while the plan runs; the place stays empty on paper.
    Later,
}

/// How a field is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Prompt {
    /// The label.
    pub label: &'static str,
    /// Help below the label; empty for none.
    pub hint: &'static str,
    /// Ready answers offered beside the field.
    pub offers: &'static [&'static str],
    /// One line, not several.
    pub short: bool,
}

/// A text of the plan as a whole.
#[derive(Debug)]
pub struct TextPart {
    /// Key under which a changed lead is kept in the plan.
    pub key: &'static str,
    /// Number before the lead; empty for none.
    pub marker: &'static str,
    /// Prescribed words before the text; empty for none. Placeholders as in [`Wording`].
    pub lead: &'static str,
    /// Where the text stands.
    pub flow: Flow,
    /// Which text.
    pub field: Field,
    /// Prescribed sign right after a text on the lead's line; empty for none.
    pub tail: &'static str,
    /// Whether it is needed.
    pub need: Need,
    /// How it is asked for.
    pub prompt: Prompt,
}

/// Where a text stands in relation to its lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Behind the lead, on the same line.
    SameLine,
    /// Below the lead, line by line as typed.
    Below,
    /// Below the lead, lines numbered 1., 2. … unless they carry a sign of their own.
    BelowNumbered,
}

/// The list of bases.
#[derive(Debug)]
pub struct BasesPart {
    /// Key under which a changed lead is kept in the plan.
    pub key: &'static str,
    /// Number before the lead; empty for none.
    pub marker: &'static str,
    /// Prescribed words before the list.
    pub lead: &'static str,
    /// Whether lead and list are left out while there are no bases.
    pub optional: bool,
}

/// A table.
#[derive(Debug)]
pub struct TablePart {
    /// What it lists, for screen readers.
    pub caption: &'static str,
    /// Which rows it has.
    pub rows: TableRows,
    /// Its columns.
    pub columns: &'static [Column],
    /// Whether (1), (2) … stand below the headings.
    pub numbered: bool,
}

/// Which rows a table has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableRows {
    /// One for each problem.
    Problems,
    /// One for each action, counted through.
    Actions,
    /// One for each action under the criterion of its problem, grouped by level and standard.
    GroupedActions,
    /// One for each review.
    Monitoring,
}

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// Heading as prescribed.
    pub heading: &'static str,
    /// Share of the table's width.
    pub share: u16,
    /// What it shows.
    pub shows: Shows,
}

/// What a column shows.
#[derive(Debug)]
pub enum Shows {
    /// Number of the row.
    Number,
    /// The problem's standard.
    Standard,
    /// The problem's criteria.
    Criteria,
    /// Texts of the row, one below the other.
    Texts(&'static [CellText]),
}

/// A text shown in a cell.
#[derive(Debug)]
pub struct CellText {
    /// Which text of the row or of the problem it belongs to.
    pub field: Field,
    /// Words printed before it when it is filled in.
    pub prefix: &'static str,
    /// Whether it is needed.
    pub need: Need,
    /// How it is asked for.
    pub prompt: Prompt,
}

/// Blocks, one for each problem.
#[derive(Debug)]
pub struct BlocksPart {
    /// Heading of the criteria of levels 1 to 3.
    pub usual_heading: &'static str,
    /// Heading of the criteria of level 4.
    pub level4_heading: &'static str,
    /// Texts before the table.
    pub before: &'static [BlockText],
    /// Words before the table.
    pub table_lead: &'static str,
    /// What the table lists, for screen readers.
    pub caption: &'static str,
    /// The table's columns.
    pub columns: &'static [Column],
    /// Texts after the table.
    pub after: &'static [BlockText],
}

/// A text of a problem within a block.
#[derive(Debug)]
pub struct BlockText {
    /// Prescribed words before it.
    pub lead: &'static str,
    /// Which text.
    pub field: ProblemField,
    /// Where it stands.
    pub flow: Flow,
    /// Whether it is needed.
    pub need: Need,
    /// How it is asked for.
    pub prompt: Prompt,
}

/// Duties.
#[derive(Debug)]
pub struct DutiesPart {
    /// Roles the form prescribes, in order.
    pub roles: &'static [&'static str],
}

impl Part {
    /// The columns of its table; none where it has no table.
    #[must_use]
    pub fn columns(&self) -> &'static [Column] {
        match self {
            Self::Table(table) => table.columns,
            Self::Blocks(blocks) => blocks.columns,
            _ => &[],
        }
    }
}

impl Section {
    /// The table of the section, if it has one.
    #[must_use]
    pub fn table(&self) -> Option<&'static TablePart> {
        self.parts.iter().find_map(|part| match part {
            Part::Table(table) => Some(table),
            _ => None,
        })
    }
}

impl Form {
    /// The part that shows the actions.
    #[must_use]
    pub fn actions(&self) -> Option<&'static Part> {
        self.sections
            .iter()
            .flat_map(|section| section.parts)
            .find(|part| match part {
                Part::Table(table) => matches!(table.rows, TableRows::Actions | TableRows::GroupedActions),
                Part::Blocks(_) => true,
                _ => false,
            })
    }

    /// The section of a key.
    #[must_use]
    pub fn section(&self, key: &str) -> Option<&'static Section> {
        self.sections.iter().find(|section| section.key == key)
    }
}

impl Prompt {
    /// A text of one line.
    #[must_use]
    pub const fn line(label: &'static str, hint: &'static str) -> Self {
        Self {
            label,
            hint,
            offers: &[],
            short: true,
        }
    }

    /// A text of any length.
    #[must_use]
    pub const fn text(label: &'static str, hint: &'static str) -> Self {
        Self {
            short: false,
            ..Self::line(label, hint)
        }
    }

    /// The same with ready answers.
    #[must_use]
    pub const fn offering(self, offers: &'static [&'static str]) -> Self {
        Self { offers, ..self }
    }
}

impl CellText {
    /// A text needed when the plan is issued.
    #[must_use]
    pub const fn required(field: Field, prompt: Prompt) -> Self {
        Self {
            field,
            prefix: "",
            need: Need::Required,
            prompt,
        }
    }

    /// A text that may stay empty, printed after a prefix.
    #[must_use]
    pub const fn optional(field: Field, prefix: &'static str, prompt: Prompt) -> Self {
        Self {
            field,
            prefix,
            need: Need::Optional,
            prompt,
        }
    }

    /// A text filled in while the plan runs.
    #[must_use]
    pub const fn later(field: Field, prompt: Prompt) -> Self {
        Self {
            field,
            prefix: "",
            need: Need::Later,
            prompt,
        }
    }
}
