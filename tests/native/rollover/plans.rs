//! Whole plans rolled over: nothing of unfinished work is lost, nothing old stays where it misleads.

use cai_tien::forms::{FORMS, document, form_of, gaps, sample};
use cai_tien::plan::{ActionField, Field, Plan, ProblemField, RowId, SchoolKind, SchoolYear};
use cai_tien::rollover::{Choices, Item, Kind, RolledOver, draft_of, outlook, roll_over};

use crate::figures::tell;
use crate::plans::ids_named;

fn sample_of(kind: SchoolKind, form: &'static cai_tien::forms::Form, year: u16) -> Plan {
    sample(kind, SchoolYear(year), form, &mut ids_named("old"))
}

fn rolled(old: &Plan) -> RolledOver {
    roll_over(old, &Choices::default(), &mut ids_named("new"))
}

/// Every sample: kind of school, form, year on either side of the new circular.
fn every_sample() -> Vec<Plan> {
    let mut out = Vec::new();
    for kind in SchoolKind::ALL {
        for form in FORMS {
            for year in [2023, 2024, 2025, 2026] {
                out.push(sample_of(kind, form, year));
            }
        }
    }
    out
}

fn of_kind(rolled: &RolledOver, kind: Kind) -> Vec<&Item> {
    rolled.items.iter().filter(|item| item.kind == kind).collect()
}

/// All that a plan says, on one line, without regard to years.
fn words(plan: &Plan) -> String {
    let all: Vec<&str> = plan.every_text().into_iter().map(|(_, text)| text).collect();
    without_years(&all.join("\n"))
}

fn without_years(text: &str) -> String {
    text.split_whitespace()
        .map(|word| word.chars().filter(|c| !c.is_ascii_digit()).collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Every text of unfinished work stands somewhere in the new plan, in whatever form; only years may differ.
#[test]
fn no_text_of_unfinished_work_is_lost() {
    let plans = every_sample();
    let mut texts = 0;
    for old in &plans {
        let new = words(&rolled(old).plan);
        for problem in &old.problems {
            let of_problem = ProblemField::ALL.iter().map(|field| problem.text(*field));
            let of_actions = problem
                .actions
                .iter()
                .flat_map(|action| ActionField::ALL.iter().map(|field| action.text(*field)));
            for text in of_problem.chain(of_actions).filter(|text| !text.is_empty()) {
                let is_name = text == problem.criterion_text;
                assert!(
                    is_name || new.contains(&without_years(text)),
                    "{} {}: {text}",
                    old.form,
                    old.catalogue
                );
                texts += 1;
            }
        }
    }
    tell(&format!(
        "roll-over: {} samples, {texts} texts of unfinished work, none lost",
        plans.len()
    ));
}

/// The new plan is of the next year, in a form of that year, and nobody takes its rows or number for the old ones.
#[test]
fn every_sample_becomes_a_plan_of_the_next_year() {
    for old in every_sample() {
        let before = old.clone();
        let new = rolled(&old).plan;
        assert_eq!(old, before);
        assert_eq!(new.year, SchoolYear(old.year.0 + 1));
        let form = form_of(&new);
        assert!(form.first_year.is_none_or(|first| new.year.0 >= first));
        assert!(form.last_year.is_none_or(|last| new.year.0 <= last));
        assert_eq!((new.issue.number.as_str(), new.issue.date.as_str()), ("", ""));
        assert!(new.done.is_empty() && new.ignored.is_empty());
        let known: Vec<RowId> = old
            .every_text()
            .into_iter()
            .filter_map(|(place, _)| place.row)
            .collect();
        assert!(
            new.every_text()
                .iter()
                .all(|(place, _)| place.row.as_ref().is_none_or(|row| !known.contains(row)))
        );
        for problem in &new.problems {
            let set = cai_tien::catalogue::set(&new.catalogue);
            let is_there = |code: &String| set.is_none_or(|set| set.entry(code).is_some());
            assert!(
                problem.criteria.iter().all(is_there),
                "{:?} in {}",
                problem.criteria,
                new.catalogue
            );
        }
        // It can be printed and asked for what is missing.
        assert!(!document(&new, form).sections.is_empty());
        let _ = gaps(&new, form);
    }
}

/// A time moved twice, or not at all, or in part, is wrong on paper.
#[test]
fn times_of_actions_move_exactly_one_year() {
    for old in every_sample() {
        let new = rolled(&old).plan;
        let times = |plan: &Plan| -> Vec<String> {
            let actions = plan.problems.iter().flat_map(|problem| &problem.actions);
            actions.map(|action| action.time.clone()).collect()
        };
        for (before, after) in times(&old).iter().zip(times(&new)) {
            let (first, second) = (old.year.0, old.year.0 + 1);
            let expected = before
                .replace(&second.to_string(), &(second + 1).to_string())
                .replace(&first.to_string(), &second.to_string());
            assert_eq!(after, expected);
        }
        assert_eq!(times(&old).len(), times(&new).len());
    }
}

/// A plan in the new form with an action of every standing.
fn half_done() -> Plan {
    let mut old = sample_of(SchoolKind::Thcs, FORMS[0], 2026);
    for (at, action) in old.problems.iter_mut().flat_map(|p| &mut p.actions).enumerate() {
        action.degree = if at == 0 {
            "Hoàn thành"
        } else {
            "Đang thực hiện - 40%"
        }
        .to_owned();
    }
    for action in &mut old.problems.last_mut().unwrap().actions {
        "Hoàn thành 100%, vượt kế hoạch".clone_into(&mut action.degree);
    }
    old.monitoring[0].result = "Tám giáo viên đã được kèm cặp".to_owned();
    old
}

/// Finished actions become results and are not done again; unfinished ones come with what was written about them.
#[test]
fn finished_and_unfinished_part() {
    let old = half_done();
    let rolled = rolled(&old);
    let finished = of_kind(&rolled, Kind::Finished).len();
    let unfinished = of_kind(&rolled, Kind::Unfinished).len();
    let all: usize = old.problems.iter().map(|problem| problem.actions.len()).sum();
    assert_eq!(finished + unfinished, all);
    assert_eq!(of_kind(&rolled, Kind::ProblemLeftOut).len(), 1);
    assert_eq!(rolled.plan.problems.len(), old.problems.len() - 1);
    let first = &rolled.plan.problems[0];
    assert_eq!(first.actions.len(), old.problems[0].actions.len() - 1);
    assert!(
        first.present_state.contains("Đang thực hiện - 40%"),
        "{}",
        first.present_state
    );
    assert!(
        first
            .present_state
            .contains(&format!("{}: Hoàn thành", old.problems[0].actions[0].content))
    );
    assert!(first.actions.iter().all(|action| action.degree.is_empty()));
    // Biểu 2 has no place for results: they are kept aside where somebody sees them.
    let aside = rolled.plan.asides.last().unwrap();
    assert!(
        aside.text.contains("vượt kế hoạch") && aside.text.contains("Tám giáo viên"),
        "{}",
        aside.text
    );
    assert!(rolled.plan.monitoring.iter().all(|review| review.result.is_empty()));
}

/// In the 2018 layouts last year's results have a place of their own.
#[test]
fn results_go_where_the_form_asks_for_them() {
    let mut old = sample_of(SchoolKind::Thcs, FORMS[1], 2024);
    "Đã hoàn thành tháng 3/2025".clone_into(&mut old.problems[0].actions[0].note);
    let new = rolled(&old).plan;
    assert_eq!(new.form, "bang-9-cot");
    assert!(
        new.texts.last_year_results.contains("tháng 3/2025"),
        "{}",
        new.texts.last_year_results
    );
    assert!(new.asides.is_empty());
}

/// What a person decides counts, whatever the plan says.
#[test]
fn the_person_decides() {
    let old = half_done();
    let mut choices = Choices::default();
    for problem in &old.problems {
        for action in &problem.actions {
            choices.finished.insert(action.id.clone(), true);
        }
    }
    let all = roll_over(&old, &choices, &mut ids_named("new"));
    assert!(all.plan.problems.is_empty());
    let problem = &old.problems[0];
    let choices = Choices {
        criteria: [(problem.id.clone(), vec!["4.2".to_owned()])].into(),
        ..Choices::default()
    };
    let new = roll_over(&old, &choices, &mut ids_named("new")).plan;
    assert_eq!(new.problems[0].criteria, ["4.2"]);
    assert_eq!(new.problems[0].standard, Some(4));
}

/// From the circulars of 2018 to that of 2026 every problem says beside it where it comes from, and nothing of it is printed.
#[test]
fn old_criteria_are_proposed_with_their_origin() {
    let old = sample_of(SchoolKind::TieuHoc, FORMS[1], 2025);
    let rolled = rolled(&old);
    assert_eq!(rolled.plan.form, "bieu-2");
    assert_eq!(rolled.remarks.len(), rolled.plan.problems.len());
    let draft = draft_of(&rolled, 5, &mut ids_named("draft"));
    for (problem, old) in draft.plan.problems.iter().zip(&old.problems) {
        let remark = draft
            .team
            .remarks
            .iter()
            .find(|remark| remark.path == format!("#{}", problem.id))
            .unwrap();
        assert!(
            remark.text.contains("17/2018/TT-BGDĐT") && remark.text.contains(&old.criteria[0]),
            "{}",
            remark.text
        );
        assert_eq!(remark.copy, draft.copy);
        assert_eq!(
            problem.standard.map(|number| number.to_string()).as_deref(),
            problem.criteria[0].split('.').next()
        );
        // What the nine columns call the result to reach is the goal of Biểu 2.
        assert!(problem.actions.iter().all(|action| !action.goal.is_empty()));
    }
    assert!(draft.team.people.is_empty() && draft.team.handed_out.is_empty() && draft.ancestor.is_none());
    let seen = outlook(&old);
    assert!(seen.other_criteria && seen.problems.iter().all(|problem| !problem.candidates.is_empty()));
}

/// Replaced circulars are pointed out from 2026-2027 on, documents keep their dates, the school's own papers get the new year.
#[test]
fn bases_are_checked_one_by_one() {
    let mut old = sample_of(SchoolKind::Thcs, FORMS[1], 2025);
    let own = old.bases.len();
    old.bases.push(cai_tien::plan::Basis {
        id: RowId("own".to_owned()),
        kind: "Kế hoạch".to_owned(),
        number: "12/KH-THCSM".to_owned(),
        date: "05/9/2025".to_owned(),
        issuer: "Trường THCS Mẫu".to_owned(),
        subject: "giáo dục năm học 2025-2026".to_owned(),
    });
    let rolled = rolled(&old);
    let repealed = of_kind(&rolled, Kind::Repealed);
    assert!(
        repealed.iter().any(|item| item.before.contains("18/2018/TT-BGDĐT")),
        "{repealed:?}"
    );
    let checked = of_kind(&rolled, Kind::CheckBasis).len();
    assert_eq!(repealed.len() + checked, old.bases.len());
    let new = &rolled.plan.bases[own];
    assert_eq!(
        (new.number.as_str(), new.date.as_str(), new.subject.as_str()),
        ("", "", "giáo dục năm học 2026-2027")
    );
    for (before, after) in old.bases[..own].iter().zip(&rolled.plan.bases) {
        assert!(after.date == before.date || after.date.is_empty());
    }
}

/// What has to be looked at is on the list: who signs, facts of last year.
#[test]
fn people_and_facts_are_to_be_checked() {
    let old = half_done();
    let rolled = rolled(&old);
    let paths: Vec<&str> = of_kind(&rolled, Kind::CheckPerson)
        .iter()
        .map(|item| item.path.as_str())
        .collect();
    assert!(
        paths.contains(&"issue/signer_name") && paths.contains(&"school/superior"),
        "{paths:?}"
    );
    let state = Field::Problem(ProblemField::PresentState)
        .of(&rolled.plan.problems[0].id)
        .path();
    assert!(of_kind(&rolled, Kind::CheckFact).iter().any(|item| item.path == state));
    assert_eq!(rolled.plan.issue.signer_name, old.issue.signer_name);
}

/// What a deputy has to do does not become the head's, and a goal that tells last year's state is to be looked at.
#[test]
fn deputies_and_compared_goals_are_looked_after() {
    let nine = FORMS.into_iter().find(|form| form.code == "bang-9-cot").unwrap();
    let mut old = sample_of(SchoolKind::TieuHoc, nine, 2025);
    old.duties[0].role = "Phó Hiệu trưởng".to_owned();
    old.duties[0].tasks = "- Theo dõi việc dạy.".to_owned();
    old.problems[0].expected_results = "80% học sinh đọc tốt (hiện nay 70%)".to_owned();
    // A plan of 2018 has neither goals nor measures of actions.
    for action in &mut old.problems[0].actions {
        for field in [
            ActionField::Goal,
            ActionField::Measure,
            ActionField::Degree,
            ActionField::Note,
        ] {
            action.text_mut(field).clear();
        }
    }
    let rolled = rolled(&old);
    let deputy = rolled.plan.duties.iter().find(|duty| duty.role == "Phó Hiệu trưởng");
    assert_eq!(deputy.map(|duty| duty.tasks.as_str()), Some("- Theo dõi việc dạy."));
    let facts = of_kind(&rolled, Kind::CheckFact);
    assert!(
        facts.iter().any(|item| item.before.contains("hiện nay 70%")),
        "{facts:#?}"
    );
}
