//! Tables.

use super::cell::{Source, centred, text_cell};
use super::context::{Context, is_level_4};
use crate::document::{self, Alignment, Cell, CellMerge, Paragraph, Row, Run, Table};
use crate::forms::spec::{Column, CriteriaChoice, Shows, TablePart, TableRows};
use crate::plan::{Action, Field, Problem, RowNumbering};
use crate::text::paper::{LEVEL_4, SHORT_BLANK, STANDARD, USUAL_LEVELS};

/// A table of a form, filled from the plan.
pub fn table(context: &Context<'_>, part: &'static TablePart) -> Table {
    let plan = context.plan;
    let mut rows = Vec::new();
    match part.rows {
        TableRows::Problems => {
            for (index, problem) in plan.problems.iter().enumerate() {
                let number = (index + 1).to_string();
                rows.push(row(
                    context,
                    part.columns,
                    Source::Problem(problem),
                    &number,
                    problem.id.to_string(),
                ));
            }
        }
        TableRows::Actions => {
            let missing = Action::default();
            let actions = plan.problems.iter().flat_map(|problem| {
                actions_or(problem, &missing)
                    .iter()
                    .map(move |action| (problem, action))
            });
            for (index, (problem, action)) in actions.enumerate() {
                let number = (index + 1).to_string();
                rows.push(row(
                    context,
                    part.columns,
                    Source::Action(problem, action),
                    &number,
                    action.id.to_string(),
                ));
            }
        }
        TableRows::GroupedActions => rows = grouped(context, part.columns),
        TableRows::Monitoring => {
            for (index, review) in plan.monitoring.iter().enumerate() {
                let number = (index + 1).to_string();
                rows.push(row(
                    context,
                    part.columns,
                    Source::Monitoring(review),
                    &number,
                    review.id.to_string(),
                ));
            }
        }
    }
    build(part.caption, part.columns, part.numbered, rows)
}

/// The problem's actions; one that is missing where it has none, so that paper shows the place to fill.
fn actions_or<'a>(problem: &'a Problem, missing: &'a Action) -> &'a [Action] {
    if problem.actions.is_empty() {
        std::slice::from_ref(missing)
    } else {
        &problem.actions
    }
}

/// A table of one problem's actions.
pub fn actions_table(context: &Context<'_>, caption: &str, columns: &'static [Column], problem: &Problem) -> Table {
    let rows = problem
        .actions
        .iter()
        .enumerate()
        .map(|(index, action)| {
            let number = (index + 1).to_string();
            row(
                context,
                columns,
                Source::Action(problem, action),
                &number,
                action.id.to_string(),
            )
        })
        .collect();
    build(caption, columns, false, rows)
}

fn build(caption: &str, columns: &[Column], numbered: bool, mut rows: Vec<Row>) -> Table {
    if rows.is_empty() {
        rows.push(Row {
            anchor: String::new(),
            cells: columns.iter().map(|_| Cell::of(vec![super::cell::blank()])).collect(),
        });
    }
    Table {
        caption: caption.to_owned(),
        columns: columns
            .iter()
            .map(|column| document::Column { share: column.share })
            .collect(),
        header: header(columns, numbered),
        rows,
    }
}

fn header(columns: &[Column], numbered: bool) -> Vec<Row> {
    let mut rows = vec![Row {
        anchor: String::new(),
        cells: columns
            .iter()
            .map(|column| head_cell(column.heading.to_owned()))
            .collect(),
    }];
    if numbered {
        rows.push(Row {
            anchor: String::new(),
            cells: (1..=columns.len())
                .map(|number| head_cell(format!("({number})")))
                .collect(),
        });
    }
    rows
}

fn head_cell(words: String) -> Cell {
    Cell::of(vec![Paragraph {
        alignment: Alignment::Centre,
        ..Paragraph::cell_line(vec![Run::bold(words)])
    }])
}

fn row(context: &Context<'_>, columns: &[Column], source: Source<'_>, number: &str, anchor: String) -> Row {
    Row {
        anchor,
        cells: columns
            .iter()
            .map(|column| Cell::of(cell(context, &column.shows, source, number)))
            .collect(),
    }
}

fn cell(context: &Context<'_>, shows: &Shows, source: Source<'_>, number: &str) -> Vec<Paragraph> {
    match (shows, source) {
        (Shows::Number, _) => centred(number.to_owned()),
        (Shows::Standard, Source::Problem(problem) | Source::Action(problem, _)) => match problem.standard {
            Some(standard) => centred(format!("{STANDARD} {standard}")),
            None => vec![super::cell::blank()],
        },
        (Shows::Criteria, Source::Problem(problem) | Source::Action(problem, _)) => {
            let titles = context.criterion_titles(problem);
            if titles.is_empty() && context.form.criteria == CriteriaChoice::One {
                return vec![super::cell::blank()];
            }
            titles
                .into_iter()
                .map(|title| Paragraph::cell_line(vec![Run::plain(title)]))
                .collect()
        }
        (Shows::Texts(texts), source) => text_cell(context, source, texts),
        (Shows::Standard | Shows::Criteria, Source::Monitoring(_)) => Vec::new(),
    }
}

/// Rows under a row for each level and each standard, as the 2018 table has them.
///
/// A problem that names only its standard makes the standard's row and none below it.
fn grouped(context: &Context<'_>, columns: &[Column]) -> Vec<Row> {
    let plan = context.plan;
    let mut problems: Vec<&Problem> = plan.problems.iter().collect();
    problems.sort_by_key(|problem| (is_level_4(problem), problem.standard.unwrap_or(u8::MAX)));
    let mut rows = Vec::new();
    let mut level = None;
    let mut standard = None;
    let mut standards_seen = 0;
    for problem in problems {
        let level_4 = is_level_4(problem);
        if level != Some(level_4) {
            level = Some(level_4);
            rows.push(spanning(
                columns,
                None,
                if level_4 { LEVEL_4 } else { USUAL_LEVELS },
                Alignment::Centre,
            ));
        }
        if problem.standard != standard && !level_4 {
            standard = problem.standard;
            if let Some(number) = standard {
                standards_seen += 1;
                let count = match plan.options.row_numbering {
                    RowNumbering::PerStandard => standards_seen.to_string(),
                    RowNumbering::Running => String::new(),
                };
                rows.push(spanning(
                    columns,
                    Some(count),
                    &context.standard_title(number),
                    Alignment::Left,
                ));
            }
        }
        rows.extend(problem_rows(context, columns, problem));
    }
    rows
}

fn problem_rows(context: &Context<'_>, columns: &[Column], problem: &Problem) -> Vec<Row> {
    if problem.standard.is_some() && only_names_standard(problem) {
        return Vec::new();
    }
    let number = match context.plan.options.row_numbering {
        RowNumbering::Running => context
            .running_number(problem)
            .map(|n| n.to_string())
            .unwrap_or_default(),
        RowNumbering::PerStandard => String::new(),
    };
    let missing = Action::default();
    let actions = actions_or(problem, &missing);
    let several = actions.len() > 1;
    actions
        .iter()
        .enumerate()
        .map(|(index, action)| {
            let mut row = row(
                context,
                columns,
                Source::Action(problem, action),
                &number,
                problem.id.to_string(),
            );
            for (column, cell) in columns.iter().zip(&mut row.cells) {
                if several && of_problem(&column.shows) {
                    cell.merge = if index == 0 {
                        CellMerge::Start
                    } else {
                        CellMerge::Continue
                    };
                    if index > 0 {
                        cell.lines.clear();
                    }
                }
            }
            row
        })
        .collect()
}

fn of_problem(shows: &Shows) -> bool {
    match shows {
        Shows::Number | Shows::Standard | Shows::Criteria => true,
        Shows::Texts(texts) => texts.iter().all(|text| matches!(text.field, Field::Problem(_))),
    }
}

fn only_names_standard(problem: &Problem) -> bool {
    problem.criteria.is_empty()
        && problem.actions.is_empty()
        && crate::plan::ProblemField::ALL
            .iter()
            .all(|field| crate::text::line::is_blank(problem.text(*field)))
}

fn spanning(columns: &[Column], number: Option<String>, words: &str, alignment: Alignment) -> Row {
    let words = Cell::of(vec![Paragraph {
        alignment,
        ..Paragraph::cell_line(vec![Run::bold(if words.is_empty() { SHORT_BLANK } else { words })])
    }]);
    let width = u16::try_from(columns.len()).unwrap_or(u16::MAX);
    let cells = match number {
        Some(number) => vec![
            Cell::of(centred(number)),
            Cell {
                span: width.saturating_sub(1),
                ..words
            },
        ],
        None => vec![Cell { span: width, ..words }],
    };
    Row {
        anchor: String::new(),
        cells,
    }
}
