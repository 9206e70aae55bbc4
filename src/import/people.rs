//! People named under a role: with a title before the name, or in a table with a column of names.

use super::column::is_one_of;
use super::data::columns::COUNTING;
use super::data::headings::{PEOPLE, POSITIONS, TASKS};
use super::data::marks::TITLES;
use super::heads::headings;
use super::lines::{Line, lines_of};
use super::placing::Placing;
use crate::document::Spot;
use crate::document::manuscript::Table;
use crate::plan::{Assignee, AssigneeField, Field, RowId};
use crate::text::fold::fold;

/// Someone named under a role.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Person {
    parts: Vec<(AssigneeField, String)>,
    /// The lines that say so, each with the part it says most of.
    lines: Vec<(AssigneeField, String)>,
}

/// A table with a column of names.
#[derive(Debug, Clone)]
pub(super) struct PeopleTable {
    headings: Vec<String>,
    people: Vec<Person>,
}

/// Reads a table that has a column of names in its first row; none for any other.
pub(super) fn table(table: &Table) -> Option<PeopleTable> {
    let (first, rest) = table.rows.split_first()?;
    let headings = headings(first);
    let columns: Vec<(usize, usize, Option<AssigneeField>)> = headings
        .iter()
        .map(|heading| {
            let part = if is_one_of(&heading.printed, PEOPLE) {
                Some(AssigneeField::Name)
            } else if is_one_of(&heading.printed, POSITIONS) {
                Some(AssigneeField::Position)
            } else {
                (!is_one_of(&heading.printed, COUNTING)).then_some(AssigneeField::Task)
            };
            (heading.from, heading.next, part)
        })
        .collect();
    let named = |wanted| columns.iter().filter(|(_, _, part)| *part == Some(wanted)).count();
    let tasks = headings.iter().any(|heading| is_one_of(&heading.printed, TASKS));
    if named(AssigneeField::Name) != 1 || !(tasks || named(AssigneeField::Position) == 1) {
        return None;
    }
    let people = rest.iter().map(|row| {
        let mut person = Person::default();
        for cell in &row.cells {
            let lines = lines_of(&cell.blocks);
            let part = columns
                .iter()
                .find(|(from, next, _)| (*from..*next).contains(&cell.column));
            let words: Vec<&str> = lines.iter().map(|line| line.printed.as_str()).collect();
            if let Some((_, _, Some(part))) = part
                && !words.is_empty()
            {
                person.parts.push((*part, words.join("\n")));
            }
            let part = part.and_then(|(_, _, part)| *part).unwrap_or(AssigneeField::Name);
            person.lines.extend(lines.into_iter().map(|line| (part, line.printed)));
        }
        person
    });
    Some(PeopleTable {
        people: people.filter(|person| !person.lines.is_empty()).collect(),
        headings: headings.into_iter().map(|heading| heading.printed).collect(),
    })
}

/// Puts the people of a table under a role.
pub(super) fn place_table(placing: &mut Placing, table: &PeopleTable, duty: &RowId) {
    for heading in &table.headings {
        placing.by_form(heading, "duties/heading", Spot::Text);
    }
    for person in &table.people {
        place(placing, person, duty);
    }
}

/// Puts someone under a role.
pub(super) fn place(placing: &mut Placing, person: &Person, duty: &RowId) {
    let id = placing.ids.next_id();
    if let Some(duty) = placing.plan.duties.iter_mut().find(|row| row.id == *duty) {
        duty.assignees.push(Assignee {
            id: id.clone(),
            ..Assignee::default()
        });
    }
    for (part, words) in &person.parts {
        if let Some(text) = placing.plan.text_mut(&Field::Assignee(*part).of(&id)) {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(words);
        }
    }
    for (part, line) in &person.lines {
        placing.stands(line, Field::Assignee(*part).of(&id).path(), Spot::Text);
    }
}

/// The people named in the last lines below a role, and how many lines come before them. A role's people are printed behind its
/// tasks, so that only the last lines can be theirs.
pub(super) fn named(lines: &[Line]) -> (usize, Vec<Person>) {
    let mut people: Vec<Person> = Vec::new();
    let mut begin = lines.len();
    let mut task: Option<&Line> = None;
    for (at, line) in lines.iter().enumerate().rev() {
        match (person(line), task) {
            (Some(person), None) => people.push(person),
            // "Ông …, Phó Hiệu trưởng" and what he does on the next line.
            (Some(mut person), Some(below)) if !person.has_task() && below.number.is_empty() => {
                person.parts.push((AssigneeField::Task, below.words.clone()));
                person.lines.push((AssigneeField::Task, below.printed.clone()));
                people.push(person);
                task = None;
            }
            (None, None) => {
                task = Some(line);
                continue;
            }
            _ => break,
        }
        begin = at;
    }
    people.reverse();
    (begin, people)
}

impl Person {
    fn has_task(&self) -> bool {
        self.parts.iter().any(|(part, _)| *part == AssigneeField::Task)
    }
}

/// "- Ông Trần Văn Mẫu – Phó Hiệu trưởng: phụ trách …"; a name without a title may be anything.
fn person(line: &Line) -> Option<Person> {
    let (who, task) = match line.words.split_once(':') {
        Some((who, task)) => (who.trim(), task.trim()),
        None => (line.words.trim_end_matches([';', '.']), ""),
    };
    let stop = [" – ", " - ", ", "]
        .iter()
        .filter_map(|stop| Some((who.find(stop)?, stop.len())))
        .min();
    let (name, position) = match stop {
        Some((at, length)) => (who.get(..at)?, who.get(at + length..)?.trim()),
        None => (who, ""),
    };
    if !is_name(name) || (position.is_empty() && task.is_empty()) || position.contains(['(', ';']) {
        return None;
    }
    let parts = [
        (AssigneeField::Name, name),
        (AssigneeField::Position, position),
        (AssigneeField::Task, task),
    ];
    Some(Person {
        parts: parts
            .into_iter()
            .filter(|(_, words)| !words.is_empty())
            .map(|(part, words)| (part, words.to_owned()))
            .collect(),
        lines: vec![(AssigneeField::Name, line.printed.clone())],
    })
}

/// A title and two to six words with capitals: "Bà Lê Thị Mẫu", "Đ/c Trần Văn Mẫu".
fn is_name(words: &str) -> bool {
    let title = TITLES.iter().find_map(|title| {
        let end = words.char_indices().nth(title.chars().count()).map(|(at, _)| at)?;
        let (start, name) = words.split_at_checked(end)?;
        (fold(start) == *title && name.starts_with([' ', '.'])).then(|| name.trim_start_matches(['.', ' ']))
    });
    title.is_some_and(|name| {
        let parts: Vec<&str> = name.split(' ').collect();
        (2..=6).contains(&parts.len()) && parts.iter().all(|part| part.starts_with(char::is_uppercase))
    })
}

#[cfg(test)]
mod tests {
    use super::{is_name, named};
    use crate::import::lines::Line;

    #[test]
    fn names_need_a_title_and_capitals() {
        for name in ["Ông Trần Văn Mẫu", "Bà Lê Mẫu", "Đ/c Phạm Thị Mẫu", "Đồng chí Ngô Mẫu"] {
            assert!(is_name(name), "{name}");
        }
        for other in [
            "Cô giáo chủ nhiệm",
            "Ông Hiệu trưởng",
            "Trần Văn Mẫu",
            "Bà",
            "Ôn tập Hè Này",
        ] {
            assert!(!is_name(other), "{other}");
        }
    }

    #[test]
    fn only_the_last_lines_are_of_people() {
        let lines = |texts: &[&str]| texts.iter().map(|text| Line::of(text)).collect::<Vec<_>>();
        let people = "- Ông Trần Mẫu: việc một";
        assert_eq!(
            named(&lines(&["- Họp", people, "- Bà Lê Mẫu – Thư ký", "Ghi biên bản"])).0,
            1
        );
        assert_eq!(named(&lines(&[people, "- Họp", "- Kiểm tra"])).0, 3);
    }
}
