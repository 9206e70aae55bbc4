//! The head of the document into the plan, whatever it is laid out with.

use super::data::marks::{ABOUT, APPENDED, FORM_NAMES, MONTH, SCHOOL_BODIES, SCHOOL_STARTS, TITLE};
use super::head::{Head, head};
use super::lines::Line;
use super::placing::Placing;
use crate::document::Spot;
use crate::plan::{Field, IssueField, SchoolField};
use crate::text::fold::fold;

/// Whether a name is that of a school.
fn is_school(words: &str) -> bool {
    let folded = fold(words);
    SCHOOL_STARTS.iter().any(|start| folded.starts_with(start))
}

/// The name of a school without what some write before it: "Đơn vị: Trường Tiểu học …".
fn bare_name(words: &str) -> &str {
    let name = words.split_once(':').map(|(_, name)| name.trim());
    name.filter(|name| is_school(name)).unwrap_or(words)
}

/// Whether a name is that of a body of the school that issues papers of its own.
fn is_body(words: &str) -> bool {
    let folded = fold(words);
    SCHOOL_BODIES.iter().any(|body| folded.starts_with(body))
}

/// Whether a line above the letterhead says which form the paper is: "Biểu 2. Kế hoạch …", "Mẫu số 2", "Phụ lục V".
fn is_of_form(line: &Line) -> bool {
    let folded = fold(&line.printed);
    let numbered = |name: &String| {
        let behind = folded
            .strip_prefix(name.as_str())
            .and_then(|rest| rest.strip_prefix(' '));
        behind.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'i' | 'v' | 'x')))
    };
    FORM_NAMES.iter().any(numbered)
        || APPENDED
            .iter()
            .any(|start| folded.starts_with(start) && start.starts_with('('))
}

/// Whether a line says below the number what the paper is about, as letters do: "(V/v cải tiến chất lượng)".
fn is_about(line: &Line) -> bool {
    fold(&line.printed).trim_start_matches('(').starts_with(ABOUT.as_str())
}

/// Puts the lines of the head where they belong. Of names the first lines are the superior body's, from the first that begins
/// like a school's name on they are the school's; without such a line the last one is.
pub(super) fn place(placing: &mut Placing, lines: &[Line]) {
    let (cover, lines) = lines.split_at_checked(cover_end(lines)).unwrap_or((&[], lines));
    place_cover(placing, cover, lines);
    let heads: Vec<(Head, &Line)> = lines.iter().map(|line| (head(line), line)).collect();
    // The letterhead ends with the number or the date; between it and the title stands another paper, whose part the plan is.
    let marked = heads
        .iter()
        .position(|(head, _)| *head == Head::Title)
        .unwrap_or(heads.len());
    let letterhead = heads
        .iter()
        .take(marked)
        .rposition(|(head, _)| matches!(head, Head::State | Head::Number { .. } | Head::PlaceDate { .. }));
    let end = letterhead.filter(|end| heads.iter().take(*end).any(|(head, _)| *head == Head::Name));
    let end = end.map_or(heads.len(), |end| end + 1);
    let names: Vec<&Line> = heads
        .iter()
        .take(end)
        .filter(|(head, line)| *head == Head::Name && !is_of_form(line) && !is_about(line))
        .map(|(_, line)| *line)
        .collect();
    let school_from = names
        .iter()
        .position(|line| is_school(bare_name(&line.printed)))
        .unwrap_or(names.len().saturating_sub(1));
    let mut name = 0;
    let mut titled = false;
    for (at, (head, line)) in heads.into_iter().enumerate() {
        let printed = line.printed.as_str();
        let titles = head == Head::Title;
        match head {
            Head::State => placing.by_form(printed, "letterhead/state", Spot::State),
            Head::Nothing => placing.nothing(printed, "letterhead/line", Spot::Text),
            Head::Title => placing.by_form(printed, "title", Spot::Title),
            Head::Number { number, symbol } => {
                placing.plan.issue.number = number;
                placing.plan.issue.symbol = symbol;
                let path = Field::Issue(IssueField::Number).alone().path();
                placing.stands(printed, path, Spot::Number);
            }
            Head::PlaceDate { place, date } => {
                placing.plan.issue.place = place;
                placing.plan.issue.date = date;
                let path = Field::Issue(IssueField::Date).alone().path();
                placing.stands(printed, path, Spot::PlaceDate);
            }
            // "KẾ HOẠCH", and below it what for.
            Head::Name if titled && fold(printed).contains(TITLE.as_str()) => {
                placing.by_form(printed, "title", Spot::Title);
            }
            Head::Name if at >= end || is_of_form(line) || is_about(line) || name > school_from && is_body(printed) => {
                placing.set_aside(line);
            }
            Head::Name => {
                let (field, spot) = if name < school_from {
                    (SchoolField::Superior, Spot::Superior)
                } else {
                    (SchoolField::Name, Spot::School)
                };
                placing.join(&Field::School(field).alone(), bare_name(printed), printed, spot);
                name += 1;
            }
        }
        titled = titles;
    }
}

/// How many lines stand on a cover: it has the title, and below it the letterhead begins once more.
fn cover_end(lines: &[Line]) -> usize {
    let heads: Vec<Head> = lines.iter().map(head).collect();
    let state = heads.iter().rposition(|head| *head == Head::State);
    let title = state.and_then(|state| heads.iter().take(state).rposition(|head| *head == Head::Title));
    let Some(title) = title else { return 0 };
    let is_date = |line: &&Line| fold(&line.printed).contains(MONTH.as_str());
    title + 1 + lines.iter().skip(title + 1).take_while(is_date).count()
}

/// The cover says nothing that the letterhead does not; what it says beyond that is kept aside.
fn place_cover(placing: &mut Placing, cover: &[Line], letterhead: &[Line]) {
    for line in cover {
        let again = letterhead
            .iter()
            .any(|other| fold(&other.printed) == fold(&line.printed));
        if line.is_empty() {
            placing.nothing(&line.printed, "cover", Spot::Text);
        } else if again || head(line) == Head::Title {
            placing.by_form(&line.printed, "cover", Spot::Title);
        } else {
            placing.set_aside(line);
        }
    }
}
