//! A real plan, as a neutral structure, into the model: what a careful secretary would type where.

use cai_tien::catalogue;
use cai_tien::forms::{Start, by_code, start};
use cai_tien::plan::{
    Action, Authority, Basis, Duty, IdSource, Issue, Plan, Problem, RowNumbering, School, SchoolKind, SchoolYear,
};
use serde_json::Value;

use super::paper::plain;
use crate::plans::ids;

/// Names of the nine columns, from left to right.
pub const NINE_COLUMNS: [&str; 9] = [
    "no",
    "criterion",
    "expected_result",
    "actions",
    "lead",
    "time",
    "budget",
    "support",
    "note",
];
/// Names of the five columns, from left to right.
pub const FIVE_COLUMNS: [&str; 5] = ["content", "solution", "lead", "time", "budget"];

/// Lines of a list; one text is one line, nothing is none.
pub fn lines(value: &Value) -> Vec<String> {
    match value {
        Value::String(line) => vec![line.clone()],
        Value::Array(lines) => lines.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

fn text(value: &Value) -> String {
    lines(value).join("\n")
}

pub fn plan(expected: &Value) -> Plan {
    let mut ids = ids();
    let header = &expected["header"];
    let code = if expected["layout"] == "by-criterion" {
        "theo-tieu-chi"
    } else {
        "bang-9-cot"
    };
    let year = header["school_year"]
        .as_str()
        .and_then(|year| year.get(..4))
        .and_then(|year| year.parse().ok());
    let begin = Start {
        form: by_code(code).unwrap(),
        year: SchoolYear(year.unwrap()),
        school: School {
            kind: SchoolKind::from_code(header["school_kind"].as_str().unwrap()).unwrap(),
            name: text(if header["school"].is_null() {
                &header["printed"]["school"]
            } else {
                &header["school"]
            }),
            superior: text(&header["superior"]),
            ..School::default()
        },
        issue: issue(expected),
    };
    let mut plan = start(begin, &mut ids);
    plan.texts.purposes = text(&expected["purposes"]);
    plan.texts.requirements = text(&expected["requirements"]);
    plan.texts.last_year_results = text(&expected["last_year_results"]);
    plan.texts.orientations = text(&expected["orientations"]);
    plan.texts.lead_in = text(&expected["lead_in"]);
    plan.texts.closing = text(&expected["closing"]);
    for (key, heading) in [
        ("2018.II.4", "last_year_results_heading"),
        ("2018.II.5", "orientations_heading"),
    ] {
        plan.wording.insert(key.to_owned(), plain(&text(&expected[heading])));
    }
    bases(&mut plan, &lines(&expected["bases"]), &mut ids);
    plan.duties = expected["organisation"]
        .as_array()
        .unwrap()
        .iter()
        .map(|role| Duty {
            id: ids.next_id(),
            role: text(&role["role"]),
            tasks: text(&role["duties"]),
            ..Duty::default()
        })
        .collect();
    let rows = expected["rows"].as_array().into_iter().flatten();
    let counted = rows.clone().filter(|row| row["columns"]["no"][0].is_string()).count();
    if counted > 1 {
        plan.options.row_numbering = RowNumbering::Running;
    }
    let mut standard = None;
    for row in rows {
        match row["type"].as_str() {
            Some("standard") => {
                standard = text(&row["code"]).parse().ok();
                plan.problems.push(Problem {
                    id: ids.next_id(),
                    standard,
                    ..Problem::default()
                });
            }
            Some("criterion" | "fragment") => {
                let problem = table_row(&plan, row, standard, &mut ids);
                plan.problems.push(problem);
            }
            _ => {}
        }
    }
    for block in expected["blocks"].as_array().into_iter().flatten() {
        let problem = criterion_block(&plan, block, &mut ids);
        plan.problems.push(problem);
    }
    plan
}

fn issue(expected: &Value) -> Issue {
    let header = &expected["header"];
    let printed = text(&header["printed"]["number"]);
    let number = header["number"]
        .as_str()
        .unwrap_or_else(|| printed.trim_start_matches("Số:"));
    let (number, symbol) = number.split_once('/').unwrap();
    let authority = text(&expected["signer"]["authority"]);
    Issue {
        number: number.trim().to_owned(),
        symbol: symbol.to_owned(),
        place: text(&header["place"]),
        date: text(&header["date"]),
        authority: if authority.starts_with("Q.") {
            Authority::Acting
        } else {
            Authority::Head
        },
        head_title: authority.trim_start_matches("Q.").trim().to_owned(),
        signer_name: text(&expected["signer"]["name"]),
        recipients: text(&expected["recipients"]),
        ..Issue::default()
    }
}

/// The numbered bases have places of their own; everything else is a document in free words.
fn bases(plan: &mut Plan, lines: &[String], ids: &mut dyn IdSource) {
    for line in lines {
        let words = plain(line);
        let rest = |start: &str| {
            words
                .strip_prefix(start)
                .map(|rest| rest.trim_matches([' ', '.']).to_owned())
        };
        if let Some(rest) = rest("Báo cáo tự đánh giá") {
            plan.texts.self_assessment = rest;
        } else if let Some(rest) = rest("Báo cáo đánh giá ngoài") {
            plan.texts.external_assessment = rest;
        } else if let Some(rest) = rest("Các văn bản quy phạm pháp luật, văn bản hướng dẫn hiện hành")
        {
            basis(plan, &rest, ids);
        } else if words.ends_with(':') {
            let lead = format!("Các văn bản quy phạm pháp luật, văn bản hướng dẫn hiện hành. {words}");
            plan.wording.insert("2018.II.3".to_owned(), lead);
        } else {
            basis(plan, &words, ids);
        }
    }
}

fn basis(plan: &mut Plan, words: &str, ids: &mut dyn IdSource) {
    if words.contains(char::is_alphanumeric) {
        plan.bases.push(Basis {
            id: ids.next_id(),
            subject: words.to_owned(),
            ..Basis::default()
        });
    }
}

fn table_row(plan: &Plan, row: &Value, standard: Option<u8>, ids: &mut dyn IdSource) -> Problem {
    let cell = |name: &str| text(&row["columns"][name]);
    let action = Action {
        activities: cell("actions"),
        lead: cell("lead"),
        time: cell("time"),
        budget: cell("budget"),
        resources: cell("support"),
        note: cell("note"),
        ..Action::default()
    };
    let nothing = action == Action::default();
    Problem {
        id: ids.next_id(),
        standard,
        expected_results: cell("expected_result"),
        actions: if nothing {
            Vec::new()
        } else {
            vec![Action {
                id: ids.next_id(),
                ..action
            }]
        },
        ..named(plan, row)
    }
}

fn criterion_block(plan: &Plan, block: &Value, ids: &mut dyn IdSource) -> Problem {
    let actions = block["rows"].as_array().unwrap().iter().map(|row| Action {
        id: ids.next_id(),
        content: text(&row["content"]),
        activities: text(&row["solution"]),
        lead: text(&row["lead"]),
        time: text(&row["time"]),
        budget: text(&row["budget"]),
        ..Action::default()
    });
    let actions = actions.collect();
    let standard = text(&block["code"])
        .split('.')
        .next()
        .and_then(|number| number.parse().ok());
    Problem {
        id: ids.next_id(),
        standard,
        weakness: text(&block["weakness"]),
        goals: text(&block["goals"]),
        expected_results: text(&block["expected_results"]),
        actions,
        ..named(plan, block)
    }
}

/// The criterion, with the school's name for it where the catalogue has another.
fn named(plan: &Plan, row: &Value) -> Problem {
    let code = text(&row["code"]);
    let name = text(&row["name"]);
    let official = catalogue::set(&plan.catalogue)
        .and_then(|set| set.entry(&code))
        .map(|entry| entry.name());
    Problem {
        criterion_text: if official == Some(name.as_str()) {
            String::new()
        } else {
            name
        },
        criteria: if code.is_empty() { Vec::new() } else { vec![code] },
        ..Problem::default()
    }
}
