//! Who does what: roles and their duties.

use super::column::is_one_of;
use super::content::is_people;
use super::data::columns::COUNTING;
use super::data::headings::TASKS;
use super::lines::{Line, Unit, lines_of};
use super::people::{self, PeopleTable};
use super::placing::Placing;
use super::table::is_column_number;
use crate::document::Spot;
use crate::document::manuscript::Table;
use crate::plan::{Duty, DutyField, Field, RowId};
use crate::text::likeness::likeness;

/// What stands in the section.
enum Item {
    Line(Line),
    People(PeopleTable),
    /// Headings of a table of roles.
    Headings(Vec<Line>),
    /// A row of such a table: the role and its tasks.
    Role(Line, Vec<Line>),
}

/// The section with its tables: those of people as such, others row by row.
fn items(units: &[Unit]) -> Vec<Item> {
    let mut out = Vec::new();
    for unit in units {
        match unit {
            Unit::Line(line) => out.push(Item::Line(line.clone())),
            Unit::Table(table) => match people::table(table) {
                Some(people) => out.push(Item::People(people)),
                None => out.extend(roles(table).unwrap_or_else(|| {
                    let cells = table.rows.iter().flat_map(|row| &row.cells);
                    cells.flat_map(|cell| lines_of(&cell.blocks)).map(Item::Line).collect()
                })),
            },
        }
    }
    out
}

/// The rows of a table that has roles on the left and their tasks beside them; none for another table.
fn roles(table: &Table) -> Option<Vec<Item>> {
    let mut out = Vec::new();
    let mut people = 0;
    for (at, row) in table.rows.iter().enumerate() {
        let mut cells: Vec<Vec<Line>> = row.cells.iter().map(|cell| lines_of(&cell.blocks)).collect();
        cells.retain(|cell| !cell.is_empty());
        let counts = |cell: &[Line]| matches!(cell, [line] if is_column_number(&line.printed) || is_one_of(&line.printed, COUNTING));
        if cells.len() > 2 && cells.first().is_some_and(|cell| counts(cell)) {
            let count = cells.remove(0);
            out.push(Item::Headings(count));
        }
        let [role, tasks] = cells.as_mut_slice() else {
            return None;
        };
        let ([name], tasks) = (role.as_slice(), std::mem::take(tasks)) else {
            return None;
        };
        if at == 0 && tasks.iter().any(|line| is_one_of(&line.printed, TASKS)) {
            out.push(Item::Headings([vec![name.clone()], tasks].concat()));
            continue;
        }
        people += usize::from(is_people(&name.words));
        out.push(Item::Role(name.clone(), tasks));
    }
    (people * 2 > table.rows.len() || people > 1).then_some(out)
}

/// Puts the lines of the section on duties where they belong.
pub(super) fn place(placing: &mut Placing, units: &[Unit], roles: &[&str]) {
    let items = items(units);
    let mut role = Role::default();
    for (at, item) in items.iter().enumerate() {
        let line = match item {
            Item::Line(line) => line,
            Item::People(people) => {
                role.close(placing);
                let duty = role.id(placing);
                people::place_table(placing, people, &duty);
                continue;
            }
            Item::Headings(lines) => {
                for line in lines {
                    placing.by_form(&line.printed, "duties/heading", Spot::Text);
                }
                continue;
            }
            Item::Role(name, tasks) => {
                role.close(placing);
                role = Role::begin(placing, name);
                role.lines.clone_from(tasks);
                role.close(placing);
                role = Role::default();
                continue;
            }
        };
        let printed = line.printed.as_str();
        let next = match items.get(at + 1) {
            Some(Item::Line(next)) => Some(next),
            _ => None,
        };
        if line.is_empty() {
            role.close(placing);
            placing.nothing(printed, "duties/line", Spot::Text);
        } else if let Some((name, tasks)) = role_with_tasks(line, &role) {
            role.close(placing);
            let id = begin(placing);
            let printed_name = printed.strip_suffix(tasks).unwrap_or(printed).trim_end();
            placing.put(&Field::Duty(DutyField::Role).of(&id), name, printed_name, Spot::Role);
            placing.put(&Field::Duty(DutyField::Tasks).of(&id), tasks, tasks, Spot::Text);
            role = Role {
                duty: Some(id),
                in_a_line: Some(line.clone()),
                ..Role::default()
            };
        } else if is_role(line, roles, next) {
            role.close(placing);
            role = Role::begin(placing, line);
        } else {
            if role.in_a_line.is_some() && line.is_counted() {
                role.close(placing);
                role = Role::default();
            }
            role.lines.push(line.clone());
        }
    }
    role.close(placing);
}

/// The role the lines belong to.
#[derive(Default)]
struct Role {
    duty: Option<RowId>,
    /// The line where its duties stand behind its name, so that the next number is another one's.
    in_a_line: Option<Line>,
    /// Lines below it that were not placed yet.
    lines: Vec<Line>,
}

impl Role {
    /// A role with its name.
    fn begin(placing: &mut Placing, name: &Line) -> Self {
        let id = begin(placing);
        placing.put(
            &Field::Duty(DutyField::Role).of(&id),
            name.words.trim_end_matches(':').trim_end(),
            &name.printed,
            Spot::Role,
        );
        Self {
            duty: Some(id),
            ..Self::default()
        }
    }

    /// Whether a line may name a role with its duties behind it: none is open that the line would be a duty of.
    fn allows(&self, line: &Line) -> bool {
        let Some(listed) = self.in_a_line.as_ref() else {
            return self.duty.is_none() && self.lines.is_empty();
        };
        self.lines.is_empty() && listed.sign == line.sign && listed.number.is_empty() == line.number.is_empty()
    }

    fn id(&mut self, placing: &mut Placing) -> RowId {
        let id = self.duty.take().unwrap_or_else(|| begin(placing));
        self.duty = Some(id.clone());
        id
    }

    /// Places the lines: its tasks, then its people.
    fn close(&mut self, placing: &mut Placing) {
        let lines = std::mem::take(&mut self.lines);
        if lines.is_empty() {
            return;
        }
        let duty = self.id(placing);
        let (tasks, people) = people::named(&lines);
        for line in lines.iter().take(tasks) {
            let place = Field::Duty(DutyField::Tasks).of(&duty);
            placing.put(&place, &line.printed, &line.printed, Spot::Text);
        }
        for person in &people {
            people::place(placing, person, &duty);
        }
    }
}

fn begin(placing: &mut Placing) -> RowId {
    let id = placing.ids.next_id();
    placing.plan.duties.push(Duty {
        id: id.clone(),
        ..Duty::default()
    });
    id
}

/// "1. Hiệu trưởng: chỉ đạo chung.": a numbered role with its duties behind it; without a number where it is one of the people of a
/// school, or follows one.
fn role_with_tasks<'l>(line: &'l Line, before: &Role) -> Option<(&'l str, &'l str)> {
    /// Names of roles are short.
    const LONGEST: usize = 60;
    let (name, tasks) = line.words.split_once(':')?;
    let tasks = tasks.trim_start();
    let counted = line.sign.is_empty() && line.is_counted();
    let listed = before.allows(line) && (before.in_a_line.is_some() || is_people(name));
    let is_role = (counted || listed) && name.chars().count() <= LONGEST;
    (is_role && tasks.contains(char::is_alphanumeric)).then(|| (name.trim_end(), tasks))
}

/// Whether a line is the heading of a role: one of the form's, or numbered and looking like a heading.
fn is_role(line: &Line, roles: &[&str], next: Option<&Line>) -> bool {
    /// Share of common words from which a line names one of the form's roles.
    const NEAR: usize = 65;
    /// Headings are shorter than duties.
    const LONGEST: usize = 160;
    /// Words of the name of a role.
    const LONGEST_NAME: usize = 8;
    if !line.sign.is_empty() || line.words.chars().count() > LONGEST {
        return false;
    }
    let known = roles.iter().any(|role| likeness(&line.words, role) >= NEAR);
    let numbered = !line.number.is_empty();
    // A numbered duty is followed by another one, a numbered heading by something else.
    let followed = next.is_some_and(|next| next.number.is_empty());
    // So is a sentence; a name with a stop behind it is short.
    let words = line.words.split_whitespace().count();
    let ended = line.words.ends_with([';', ',']) || line.words.ends_with('.') && words > LONGEST_NAME;
    known || (numbered && (line.looks_like_heading() || (followed && !ended)))
}
