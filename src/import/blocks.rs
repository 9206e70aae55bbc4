//! One block of texts and a table for each criterion; or of texts alone, where a school writes so what the form has in tables.

use super::cells::{At, Owners, owner, place, set_aside};
use super::criterion::{Title, criterion, mentioned, title};
use super::grouped::{heads_rows, place_headings, problem, titles};
use super::labels::{Label, Labelled, Names, is_criterion, names_issue, names_text};
use super::lines::Line;
use super::placing::Placing;
use super::table::{Found, FoundTable};
use crate::catalogue;
use crate::document::Spot;
use crate::forms::{BlocksPart, Column, Form};
use crate::plan::{ActionField, Field, Problem, ProblemField, RowId, TextField};
use crate::text::likeness::likeness;

/// Reads the lines and tables of the section one after the other.
pub(super) struct Reading {
    /// How the form prints blocks; none where it prints tables.
    part: Option<&'static BlocksPart>,
    names: &'static Names,
    fourth: bool,
    owner: Option<RowId>,
    /// What lines say is done about it; none until one does.
    action: Option<RowId>,
    /// The text that lines go into.
    open: Option<Labelled>,
    /// Whether the criterion is named by a row of a table and not above it.
    coded: bool,
    /// Number of the table read last.
    table: usize,
}

impl Reading {
    pub(super) fn new(form: &Form, part: Option<&'static BlocksPart>) -> Self {
        Self {
            part,
            names: Names::of(form),
            fourth: false,
            owner: None,
            action: None,
            open: None,
            coded: false,
            table: 0,
        }
    }

    pub(super) fn line(&mut self, placing: &mut Placing, line: &Line) {
        if line.is_empty() {
            return placing.nothing(&line.printed, "section/noi-dung", Spot::Text);
        }
        if is_criterion(line) {
            return self.criterion(placing, line);
        }
        // The form has no place between criteria for the standard of those that follow.
        let is_standard = matches!(title(&line.words), Some(Title::Standard { .. }));
        if is_standard && line.looks_like_heading() && self.part.is_none() {
            // A column of the table tells it.
            self.open = None;
            return placing.by_form(&line.printed, "section/standard", Spot::Heading(3));
        }
        if is_standard && (line.looks_like_heading() || heads_rows(line)) {
            self.open = None;
            return placing.set_aside(line);
        }
        if self.is_group(line) {
            self.fourth = line.words.contains('4');
            self.open = None;
            return placing.by_form(&line.printed, "section/noi-dung/group", Spot::Heading(2));
        }
        let is_table_lead = self.is_table_lead(line);
        if let Some(label) = self.names.label(line).filter(|_| !is_table_lead) {
            return self.labelled(placing, line, label);
        }
        if is_table_lead {
            // Where no table follows, lines say what is done.
            self.open = Some(Labelled::Action(ActionField::Activities));
            return placing.by_form(&line.printed, "section/noi-dung/table", Spot::Heading(2));
        }
        if self.part.is_none() && line.looks_like_heading() {
            // The heading of the next one, above its criterion.
            self.open = None;
            return placing.set_aside(line);
        }
        if self.owner.is_some() && !is_table_lead && names_text(line) {
            // A text that other forms have ends the one before it.
            self.open = None;
            return placing.set_aside(line);
        }
        match (&self.owner, self.open) {
            (Some(_), Some(text)) => self.put(placing, text, &line.printed, &line.printed),
            (None, _) => {
                let place = Field::Text(TextField::LeadIn).alone();
                placing.put(&place, &line.printed, &line.printed, Spot::Text);
            }
            _ => placing.set_aside(line),
        }
    }

    /// A line above a table: its heading, unless it is that of a criterion or names a text.
    pub(super) fn heading(&mut self, placing: &mut Placing, line: &Line) {
        if is_criterion(line) || self.is_group(line) || self.names.label(line).is_some() || self.owner.is_none() {
            return self.line(placing, line);
        }
        self.open = None;
        placing.by_form(&line.printed, "section/noi-dung/table", Spot::Heading(2));
    }

    fn criterion(&mut self, placing: &mut Placing, line: &Line) {
        let id = if names_issue(line) {
            // What it is called has no place in any form.
            placing.set_aside(line);
            issue(placing, &line.words)
        } else {
            let set = catalogue::set(&placing.plan.catalogue);
            let id = problem(placing, set, &line.words, self.fourth, None);
            let path = Field::Problem(ProblemField::CriterionText).of(&id).path();
            placing.stands(&line.printed, path, Spot::CriterionHeading);
            id
        };
        self.owner = Some(id);
        self.coded = false;
        self.action = None;
        self.open = None;
    }

    fn labelled(&mut self, placing: &mut Placing, line: &Line, label: Label) {
        self.open = Some(label.text);
        if let Labelled::Action(field) = label.text
            && self.has(placing, field)
        {
            self.action = None;
        }
        let rest = line
            .words
            .get(label.end..)
            .unwrap_or_default()
            .trim_start_matches([':', ' ', '.']);
        if self.owner.is_some() && rest.contains(char::is_alphanumeric) {
            self.put(placing, label.text, rest, &line.printed);
        } else {
            placing.by_form(&line.printed, "section/noi-dung/label", Spot::Heading(3));
        }
    }

    /// Whether the text of what is done stands there already: with its name begins something else that is done.
    fn has(&self, placing: &Placing, field: ActionField) -> bool {
        let actions = placing.plan.problems.iter().flat_map(|problem| &problem.actions);
        let mut own = actions.filter(|action| self.action.as_ref() == Some(&action.id));
        own.any(|action| !action.text(field).is_empty())
    }

    /// Words into a text of the criterion or of what is done about it.
    fn put(&mut self, placing: &mut Placing, text: Labelled, words: &str, printed: &str) {
        let Some(row) = self.owner.clone() else { return };
        let place = match text {
            Labelled::Problem(field) => Field::Problem(field).of(&row),
            Labelled::Action(field) => {
                let mut owners = Owners {
                    row,
                    action: self.action.take(),
                };
                let action = owner(placing, &mut owners, Field::Action(field));
                self.action = owners.action;
                Field::Action(field).of(&action)
            }
        };
        placing.put(&place, words, printed, Spot::Text);
    }

    fn is_group(&self, line: &Line) -> bool {
        /// The two headings differ in one number.
        const NEAR: usize = 80;
        let headings = self.part.map(|part| [part.usual_heading, part.level4_heading]);
        let mut headings = headings.into_iter().flatten();
        headings.any(|heading| likeness(&line.printed, heading) >= NEAR)
    }

    fn is_table_lead(&self, line: &Line) -> bool {
        /// Schools shorten these words.
        const NEAR: usize = 70;
        self.part
            .is_some_and(|part| likeness(&line.words, part.table_lead) >= NEAR)
    }

    /// The rows of a table: actions of the criterion above.
    pub(super) fn table(
        &mut self,
        placing: &mut Placing,
        columns: &'static [Column],
        table: &FoundTable,
        goes_on: bool,
    ) {
        if !goes_on {
            self.table = placing.next_table();
            place_headings(placing, table, self.table);
        }
        let number = self.table;
        self.open = None;
        // Below the title of a criterion all rows are about it.
        let titled = self.owner.is_some() && !self.coded;
        let mut row = self.owner.clone().unwrap_or_default();
        let last = placing.plan.problems.iter().find(|problem| problem.id == row);
        let mut action = last
            .and_then(|problem| problem.actions.last())
            .map(|action| action.id.clone());
        for (at, found) in table.rows.iter().enumerate().filter(|(_, found)| !found.is_empty()) {
            if found.sums {
                set_aside(placing, found);
                continue;
            }
            if let Some(lines) = titles(found) {
                for line in lines {
                    self.line(placing, line);
                }
                row = self.owner.clone().unwrap_or(row);
                action = None;
                continue;
            }
            if let Some(code) = code_behind(found).filter(|_| !titled) {
                row = problem(placing, None, &code, self.fourth, None);
                self.owner = Some(row.clone());
                self.coded = true;
                action = None;
            } else if row == RowId::default() {
                row = problem(placing, None, "", self.fourth, None);
                self.owner = Some(row.clone());
            }
            let joined = found.after_break && cut(found);
            if !joined {
                action = None;
            }
            let mut owners = Owners {
                row: row.clone(),
                action: action.take(),
            };
            place(
                placing,
                columns,
                found,
                &mut owners,
                At { table: number, row: at },
                joined,
            );
            action = owners.action;
        }
    }
}

/// A new problem about the criteria that words name.
fn issue(placing: &mut Placing, words: &str) -> RowId {
    let id = placing.ids.next_id();
    let criteria: Vec<String> = mentioned(words).map(|(code, _)| code).collect();
    let first = criteria.first().and_then(|code| code.split('.').next());
    placing.plan.problems.push(Problem {
        id: id.clone(),
        standard: first.and_then(|number| number.parse().ok()),
        criteria,
        ..Problem::default()
    });
    id
}

/// Whether the first row of a table goes on with the last one of another: its first words are in mid-sentence, or the columns
/// that every action fills are empty.
fn cut(found: &Found) -> bool {
    let first = found.cells.iter().flat_map(|cell| &cell.lines).next();
    let empty = found.cells.iter().filter(|cell| cell.lines.is_empty()).count();
    first.is_some_and(|line| line.printed.starts_with(char::is_lowercase)) || empty * 2 > found.cells.len()
}

/// The criterion a row names behind its words: "Bổ sung sách (TC 3.6)".
fn code_behind(found: &Found) -> Option<String> {
    let lines = found.cells.iter().flat_map(|cell| &cell.lines);
    let mut bracketed = lines.filter_map(|line| {
        let (_, inner) = line.printed.trim_end_matches('.').strip_suffix(')')?.rsplit_once('(')?;
        Some(inner)
    });
    let code = bracketed.find(|inner| criterion(inner).is_some_and(|(code, _)| code.contains('.')))?;
    Some(code.to_owned())
}
