//! Tables with one row for each problem, action or review, as Biểu 2 has them.

use super::cells::{At, Owners, place, set_aside};
use super::criterion::code_of_name;
use super::grouped::place_headings;
use super::placing::Placing;
use super::table::{Found, FoundTable};
use super::united::United;
use crate::catalogue;
use crate::forms::{Column, Shows, TableRows};
use crate::plan::{Action, Monitoring, Plan, Problem, RowId};
use crate::text::likeness::{alike, words_of};

/// Puts the rows of a table where they belong.
pub(super) fn place_rows(
    placing: &mut Placing,
    rows: TableRows,
    columns: &'static [Column],
    table: &FoundTable,
    number: usize,
) {
    place_headings(placing, table, number);
    let mut owners = Owners::default();
    let mut united = United::of(rows, columns);
    for (row, found) in table.rows.iter().enumerate().filter(|(_, found)| !found.is_empty()) {
        if found.sums {
            set_aside(placing, found);
            continue;
        }
        let at = At { table: number, row };
        if let Some(united) = &mut united
            && united.heads(placing, found, at)
        {
            continue;
        }
        let joined = found.after_break && owners.row != RowId::default();
        let own = match &mut united {
            Some(united) if !joined => united.problem(placing, found),
            _ => None,
        };
        match own {
            Some(row) => owners = Owners { row, action: None },
            None if !joined => owners = begin(placing, rows),
            None => {}
        }
        place_marks(placing, columns, found, &owners.row, at);
        let actions = match &united {
            Some(united) => united.place(placing, found, &mut owners, at, joined),
            None => found.clone(),
        };
        place(placing, columns, &actions, &mut owners, at, joined);
    }
    if rows == TableRows::Actions {
        share_out(&mut placing.plan);
    }
}

/// Puts the numbers, standards and criteria of a row where they belong.
pub(super) fn place_marks(placing: &mut Placing, columns: &[Column], found: &Found, row: &RowId, at: At) {
    for cell in &found.cells {
        let Some(column) = cell.column() else { continue };
        for line in &cell.lines {
            match columns.get(column).map(|column| &column.shows) {
                Some(Shows::Number) => placing.by_form(&line.printed, &at.path(column), at.cell(column)),
                Some(Shows::Standard) => {
                    standard(&mut placing.plan, row, &line.printed);
                    placing.stands(&line.printed, format!("#{row}/standard"), at.cell(column));
                }
                Some(Shows::Criteria) => {
                    criteria(&mut placing.plan, row, &line.printed);
                    placing.stands(&line.printed, format!("#{row}/criteria"), at.cell(column));
                }
                Some(Shows::Texts(_)) | None => {}
            }
        }
    }
}

fn begin(placing: &mut Placing, rows: TableRows) -> Owners {
    let id = placing.ids.next_id();
    match rows {
        TableRows::Monitoring => placing.plan.monitoring.push(Monitoring {
            id: id.clone(),
            ..Monitoring::default()
        }),
        // Actions are gathered in a problem of their own until it is known to which they belong.
        TableRows::Problems | TableRows::Actions | TableRows::GroupedActions => placing.plan.problems.push(Problem {
            id: id.clone(),
            ..Problem::default()
        }),
    }
    Owners { row: id, action: None }
}

fn standard(plan: &mut Plan, row: &RowId, words: &str) {
    let number = words
        .split(|c: char| !c.is_ascii_digit())
        .find_map(|part| part.parse().ok());
    if let Some(problem) = plan.problems.iter_mut().find(|problem| problem.id == *row) {
        problem.standard = problem.standard.or(number);
    }
}

/// Codes like "1.2" in a text; without any the one whose name it is.
fn criteria(plan: &mut Plan, row: &RowId, words: &str) {
    let codes = words
        .split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .map(|part| part.trim_matches('.'))
        .filter(|part| part.split('.').count() == 2);
    let mut codes: Vec<String> = codes.map(str::to_owned).collect();
    if codes.is_empty() {
        codes.extend(catalogue::set(&plan.catalogue).and_then(|set| code_of_name(set, words)));
    }
    if let Some(problem) = plan.problems.iter_mut().find(|problem| problem.id == *row) {
        for code in codes {
            if !problem.criteria.contains(&code) {
                problem.criteria.push(code);
            }
        }
        if problem.standard.is_none() {
            let first = problem.criteria.first().and_then(|code| code.split('.').next());
            problem.standard = first.and_then(|number| number.parse().ok());
        }
    }
}

/// The table of actions does not say which problem an action belongs to. They come in the order of the problems, so each goes to
/// the problem whose words it shares most, never to one before that of the action above.
fn share_out(plan: &mut Plan) {
    let (gathered, mut problems): (Vec<Problem>, Vec<Problem>) = std::mem::take(&mut plan.problems)
        .into_iter()
        .partition(is_only_actions);
    let actions: Vec<Action> = gathered.into_iter().flat_map(|problem| problem.actions).collect();
    if problems.is_empty() && !actions.is_empty() {
        problems.push(Problem {
            id: RowId(format!(
                "{}-v",
                actions.first().map_or("", |action| action.id.0.as_str())
            )),
            ..Problem::default()
        });
    }
    let about: Vec<Vec<String>> = problems
        .iter()
        .map(|problem| {
            words_of(&format!(
                "{} {} {}",
                problem.weakness, problem.present_state, problem.cause
            ))
        })
        .collect();
    let wanted: Vec<Vec<String>> = actions
        .iter()
        .map(|action| words_of(&format!("{} {}", action.content, action.goal)))
        .collect();
    let shares = best_shares(&wanted, &about);
    for (action, to) in actions.into_iter().zip(shares) {
        if let Some(problem) = problems.get_mut(to) {
            problem.actions.push(action);
        }
    }
    plan.problems = problems;
}

fn is_only_actions(problem: &Problem) -> bool {
    problem.standard.is_none()
        && problem.criteria.is_empty()
        && !problem.actions.is_empty()
        && [&problem.weakness, &problem.present_state, &problem.cause]
            .iter()
            .all(|text| text.is_empty())
}

/// For each action the problem, never decreasing, so that the likeness summed up is greatest; where words decide nothing, evenly.
fn best_shares(actions: &[Vec<String>], problems: &[Vec<String>]) -> Vec<usize> {
    let count = problems.len();
    // Best sum with the action at each problem, and the problem of the action before.
    let mut ways: Vec<Vec<(usize, usize)>> = Vec::new();
    for (at, action) in actions.iter().enumerate() {
        let even = at * count / actions.len().max(1);
        let mut way = Vec::with_capacity(count);
        let mut best = (0, 0);
        for (to, problem) in problems.iter().enumerate() {
            if let Some(before) = ways
                .last()
                .and_then(|way| way.get(to))
                .filter(|before| before.0 > best.0)
            {
                best = (before.0, to);
            }
            let own = alike(action, problem) * 10 + usize::from(to == even);
            way.push((best.0 + own, best.1));
        }
        ways.push(way);
    }
    let last = ways
        .last()
        .into_iter()
        .flatten()
        .enumerate()
        .max_by_key(|(_, (sum, _))| *sum);
    let mut to = last.map_or(0, |(to, _)| to);
    let mut shares = Vec::with_capacity(actions.len());
    for way in ways.iter().rev() {
        shares.push(to);
        to = way.get(to).map_or(0, |(_, before)| *before);
    }
    shares.reverse();
    shares
}
