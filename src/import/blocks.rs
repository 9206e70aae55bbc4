//! One block of texts and a table for each criterion.

use super::cells::{At, Owners, place, set_aside};
use super::criterion::{Title, title};
use super::grouped::{place_headings, problem};
use super::lead::lead_end;
use super::lines::Line;
use super::placing::Placing;
use super::table::FoundTable;
use crate::catalogue;
use crate::document::Spot;
use crate::forms::{BlocksPart, Flow};
use crate::plan::{Field, ProblemField, RowId, TextField};
use crate::text::likeness::likeness;

/// Reads the lines and tables of the section one after the other.
pub(super) struct Reading {
    part: &'static BlocksPart,
    fourth: bool,
    owner: Option<RowId>,
    /// The text that lines go into.
    open: Option<(ProblemField, Flow)>,
    /// Number of the table read last.
    table: usize,
}

impl Reading {
    pub(super) fn new(part: &'static BlocksPart) -> Self {
        Self {
            part,
            fourth: false,
            owner: None,
            open: None,
            table: 0,
        }
    }

    pub(super) fn line(&mut self, placing: &mut Placing, line: &Line) {
        if line.is_empty() {
            return placing.nothing(&line.printed, "section/noi-dung", Spot::Text);
        }
        match title(&line.words) {
            Some(Title::Criterion { code, .. }) if !code.is_empty() || line.looks_like_heading() => {
                return self.criterion(placing, line);
            }
            // The form has no place between criteria for the standard of those that follow.
            Some(Title::Standard { .. }) if line.looks_like_heading() && self.owner.is_some() => {
                self.open = None;
                return placing.set_aside(line);
            }
            _ => {}
        }
        if self.is_group(line) {
            self.fourth = line.words.contains('4');
            self.open = None;
            return placing.by_form(&line.printed, "section/noi-dung/group", Spot::Heading(2));
        }
        if let Some((field, flow, end)) = self.label(line) {
            return self.labelled(placing, line, field, flow, end);
        }
        if self.is_table_lead(line) {
            self.open = None;
            return placing.by_form(&line.printed, "section/noi-dung/table", Spot::Heading(2));
        }
        match (&self.owner, self.open) {
            (Some(owner), Some((field, _))) => {
                let place = Field::Problem(field).of(owner);
                placing.put(&place, &line.printed, &line.printed, Spot::Text);
            }
            (None, _) => {
                let place = Field::Text(TextField::LeadIn).alone();
                placing.put(&place, &line.printed, &line.printed, Spot::Text);
            }
            _ => placing.set_aside(line),
        }
    }

    fn criterion(&mut self, placing: &mut Placing, line: &Line) {
        let set = catalogue::set(&placing.plan.catalogue);
        let id = problem(placing, set, &line.words, self.fourth, None);
        let path = Field::Problem(ProblemField::CriterionText).of(&id).path();
        placing.stands(&line.printed, path, Spot::CriterionHeading);
        self.owner = Some(id);
        self.open = None;
    }

    fn labelled(&mut self, placing: &mut Placing, line: &Line, field: ProblemField, flow: Flow, end: usize) {
        self.open = Some((field, flow));
        let rest = line
            .words
            .get(end..)
            .unwrap_or_default()
            .trim_start_matches([':', ' ', '.']);
        match &self.owner {
            Some(owner) if rest.contains(char::is_alphanumeric) => {
                let place = Field::Problem(field).of(owner);
                placing.put(&place, rest, &line.printed, Spot::Text);
            }
            _ => placing.by_form(&line.printed, "section/noi-dung/label", Spot::Heading(3)),
        }
    }

    fn is_group(&self, line: &Line) -> bool {
        /// The two headings differ in one number.
        const NEAR: usize = 80;
        [self.part.usual_heading, self.part.level4_heading]
            .iter()
            .any(|heading| likeness(&line.printed, heading) >= NEAR)
    }

    /// The text a label announces, and where in the line it ends. A label stands alone, before a colon, or is marked.
    fn label(&self, line: &Line) -> Option<(ProblemField, Flow, usize)> {
        self.part.before.iter().chain(self.part.after).find_map(|text| {
            let end = lead_end(&line.words, text.lead)?;
            let rest = line.words.get(end..)?.trim_start();
            let alone = !rest.contains(char::is_alphanumeric);
            (alone || rest.starts_with(':') || line.sign == "*" || line.bold).then_some((text.field, text.flow, end))
        })
    }

    fn is_table_lead(&self, line: &Line) -> bool {
        /// Schools shorten these words.
        const NEAR: usize = 70;
        likeness(&line.words, self.part.table_lead) >= NEAR
    }

    /// The rows of a table: actions of the criterion above.
    pub(super) fn table(&mut self, placing: &mut Placing, table: &FoundTable, goes_on: bool) {
        if !goes_on {
            self.table = placing.next_table();
            place_headings(placing, table, self.table);
        }
        let number = self.table;
        self.open = None;
        let row = match &self.owner {
            Some(owner) => owner.clone(),
            None => problem(placing, None, "", self.fourth, None),
        };
        self.owner = Some(row.clone());
        let last = placing.plan.problems.iter().find(|problem| problem.id == row);
        let mut action = last
            .and_then(|problem| problem.actions.last())
            .map(|action| action.id.clone());
        for (at, found) in table.rows.iter().enumerate().filter(|(_, found)| !found.is_empty()) {
            if found.sums {
                set_aside(placing, found);
                continue;
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
                self.part.columns,
                found,
                &mut owners,
                At { table: number, row: at },
                joined,
            );
            action = owners.action;
        }
    }
}

/// Whether the first row of a table goes on with the last one of another: its first words are in mid-sentence, or the columns
/// that every action fills are empty.
fn cut(found: &super::table::Found) -> bool {
    let first = found.cells.iter().flat_map(|cell| &cell.lines).next();
    let empty = found.cells.iter().filter(|cell| cell.lines.is_empty()).count();
    first.is_some_and(|line| line.printed.starts_with(char::is_lowercase)) || empty * 2 > found.cells.len()
}
