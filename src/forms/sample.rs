//! The sample plan: complete, plainly invented and marked as a sample, for every kind of school in every form.
//!
//! Puts the content of `data::sample` into the rows [`start`] brings along. Holds no wording, and must never touch a plan of
//! a school.

use super::data::sample::{self as content, BySet, SampleAction, SampleAssignee, SampleBasis, SampleProblem, for_set};
use super::spec::{Form, Part};
use super::start::{Start, start};
use crate::catalogue::{self, CatalogueSet};
use crate::plan::{
    Action, Assignee, AssigneeKind, Basis, Field, IdSource, Issue, Plan, Problem, School, SchoolKind, SchoolYear,
    TextField,
};

/// A sample plan.
///
/// What is filled in only while a plan runs stays empty, as does everything the form does not ask for as a whole.
#[must_use]
pub fn sample(kind: SchoolKind, year: SchoolYear, form: &'static Form, ids: &mut dyn IdSource) -> Plan {
    let school = content::school(kind);
    let words = Words::new(kind, year);
    let begin = Start {
        form,
        year,
        school: School {
            kind,
            name: school.name.to_owned(),
            superior: school.superior.to_owned(),
            address: school.address.to_owned(),
            ..School::default()
        },
        issue: Issue {
            number: content::ISSUE_NUMBER.to_owned(),
            symbol: school.symbol.to_owned(),
            place: school.place.to_owned(),
            date: words.fill(content::ISSUE_DATE),
            signer_name: words.word("head_name"),
            ..Issue::default()
        },
    };
    let mut filling = Filling {
        plan: start(begin, ids),
        form,
        words,
        ids,
    };
    filling.texts();
    filling.bases();
    filling.levels();
    filling.problems(school.problems);
    filling.reviews();
    filling.duties();
    Plan {
        sample: true,
        ..filling.plan
    }
}

/// What stands for the placeholders.
struct Words(Vec<(&'static str, String)>);

impl Words {
    fn new(kind: SchoolKind, year: SchoolYear) -> Self {
        let school = content::school(kind);
        let mut words: Vec<_> = school
            .words
            .iter()
            .map(|(name, words)| (*name, (*words).to_owned()))
            .collect();
        words.extend([
            ("school", school.name.to_owned()),
            ("superior", school.superior.to_owned()),
            ("year", year.to_string()),
            ("previous_year", year.previous().to_string()),
            ("first", year.0.to_string()),
            ("second", year.0.saturating_add(1).to_string()),
        ]);
        Self(words)
    }

    fn word(&self, name: &str) -> String {
        self.fill(&format!("{{{name}}}"))
    }

    fn fill(&self, template: &str) -> String {
        self.0.iter().fold(template.to_owned(), |text, (name, words)| {
            text.replace(&format!("{{{name}}}"), words)
        })
    }
}

/// A plan on its way from begun to complete.
struct Filling<'a> {
    plan: Plan,
    form: &'static Form,
    words: Words,
    ids: &'a mut dyn IdSource,
}

impl Filling<'_> {
    fn choose<T: Copy>(&self, alternatives: BySet<T>) -> Option<T> {
        for_set(alternatives, &self.plan.catalogue)
    }

    fn parts(&self) -> impl Iterator<Item = &'static Part> + use<> {
        self.form.sections.iter().flat_map(|section| section.parts)
    }

    /// Texts of the plan as a whole, as far as the form has them. Where it has no place of its own for requirements, they
    /// stand below the purposes.
    fn texts(&mut self) {
        let asked: Vec<TextField> = self
            .parts()
            .filter_map(|part| match part {
                Part::Text(text) => match text.field {
                    Field::Text(field) => Some(field),
                    _ => None,
                },
                _ => None,
            })
            .collect();
        for field in &asked {
            if let Some(template) = content::text(*field, &self.plan.catalogue) {
                *self.plan.texts.text_mut(*field) = self.words.fill(template);
            }
        }
        if asked.contains(&TextField::Purposes)
            && !asked.contains(&TextField::Requirements)
            && let Some(more) = content::text(TextField::Requirements, &self.plan.catalogue)
        {
            self.plan.texts.purposes.push('\n');
            self.plan.texts.purposes.push_str(&self.words.fill(more));
        }
    }

    fn bases(&mut self) {
        let regulations = self.choose(content::REGULATIONS).unwrap_or_default();
        for basis in regulations.iter().chain(content::DIRECTIVES) {
            if basis.since <= self.plan.year.0 {
                let basis = self.basis(basis);
                self.plan.bases.push(basis);
            }
        }
    }

    fn basis(&mut self, basis: &SampleBasis) -> Basis {
        Basis {
            id: self.ids.next_id(),
            kind: basis.kind.to_owned(),
            number: self.words.fill(basis.number),
            date: self.words.fill(basis.date),
            issuer: self.words.fill(basis.issuer),
            subject: self.words.fill(basis.subject),
        }
    }

    fn levels(&mut self) {
        let Some(set) = catalogue::set(&self.plan.catalogue) else {
            return;
        };
        let missed = self.choose(content::MISSED).unwrap_or_default();
        let totals = self.choose(content::TOTALS).unwrap_or_default();
        for (level, result) in set.levels.iter().zip(&mut self.plan.level_results) {
            let total = number_at(totals, *level).unwrap_or_else(|| criteria_with(set, *level));
            let unmet = number_at(missed, *level).unwrap_or_default().min(total);
            let met = total - unmet;
            result.total = total.to_string();
            result.met = met.to_string();
            result.percent = percent(met, total);
            result.unmet = unmet.to_string();
        }
    }

    fn problems(&mut self, problems: &'static [SampleProblem]) {
        let with_level_4 = self.parts().any(|part| matches!(part, Part::Blocks(_)));
        for problem in problems {
            match self.choose(problem.codes) {
                Some(code) if with_level_4 || !is_level_4(code) => {
                    let problem = self.problem(problem, code);
                    self.plan.problems.push(problem);
                }
                _ => {}
            }
        }
        self.plan
            .problems
            .sort_by_key(|problem| problem.standard.unwrap_or(u8::MAX));
    }

    fn problem(&mut self, problem: &SampleProblem, code: &str) -> Problem {
        let mut evidence = 0;
        Problem {
            id: self.ids.next_id(),
            standard: code.split('.').next().and_then(|number| number.parse().ok()),
            criteria: vec![code.to_owned()],
            criterion_text: match self.plan.catalogue.as_str() {
                "" => problem.name.to_owned(),
                _ => String::new(),
            },
            present_state: self.words.fill(problem.present_state),
            weakness: self.words.fill(problem.weakness),
            cause: self.words.fill(problem.cause),
            goals: self.words.fill(problem.goals),
            expected_results: self.words.fill(problem.expected_results),
            actions: problem
                .actions
                .iter()
                .map(|action| self.action(action, code, &mut evidence))
                .collect(),
        }
    }

    fn action(&mut self, action: &SampleAction, criterion: &str, evidence: &mut usize) -> Action {
        Action {
            id: self.ids.next_id(),
            content: self.words.fill(action.content),
            goal: self.words.fill(action.goal),
            activities: self.words.fill(action.activities),
            measure: self.words.fill(action.measure),
            time: self.words.fill(action.time),
            lead: self.words.fill(action.lead),
            support: self.words.fill(action.support),
            budget: self.words.fill(action.budget),
            resources: self.words.fill(action.resources),
            evidence: self.evidence(action.evidence, criterion, evidence),
            ..Action::default()
        }
    }

    /// One piece a line, numbered through the criterion where the regulation numbers evidence.
    fn evidence(&self, pieces: &[&str], criterion: &str, count: &mut usize) -> String {
        let code = self.choose(content::EVIDENCE_CODE);
        let lines: Vec<String> = pieces
            .iter()
            .map(|piece| {
                *count += 1;
                match code {
                    Some(code) => {
                        let code = code
                            .replace("{criterion}", criterion)
                            .replace("{number}", &format!("{count:02}"));
                        format!("- {piece} ({code})")
                    }
                    None => format!("- {piece}"),
                }
            })
            .collect();
        lines.join("\n")
    }

    fn reviews(&mut self) {
        for (index, row) in self.plan.monitoring.iter_mut().enumerate() {
            if let Some(review) = content::REVIEWS.get(index).or(content::REVIEWS.last()) {
                row.subject = self.words.fill(review.subject);
                row.assessor = self.words.fill(review.assessor);
            }
        }
    }

    fn duties(&mut self) {
        let criteria: Vec<Vec<String>> = self.plan.problems.iter().map(|p| p.criteria.clone()).collect();
        let mut duties = std::mem::take(&mut self.plan.duties);
        for duty in &mut duties {
            let role = duty.role.to_lowercase();
            let fits = |words: &[&str]| words.is_empty() || words.iter().any(|word| role.contains(word));
            if let Some(told) = content::DUTIES.iter().find(|told| fits(told.role_words)) {
                duty.tasks = self.words.fill(told.tasks);
                let people = told
                    .people
                    .iter()
                    .map(|person| self.assignee(person, AssigneeKind::Person, Vec::new()));
                duty.assignees.extend(people);
                let groups = told
                    .groups
                    .iter()
                    .zip(&criteria)
                    .map(|(group, criteria)| self.assignee(group, AssigneeKind::Group, criteria.clone()));
                duty.assignees.extend(groups);
            }
        }
        self.plan.duties = duties;
    }

    fn assignee(&mut self, assignee: &SampleAssignee, kind: AssigneeKind, criteria: Vec<String>) -> Assignee {
        Assignee {
            id: self.ids.next_id(),
            kind,
            criteria,
            name: self.words.fill(assignee.name),
            position: self.words.fill(assignee.position),
            task: self.words.fill(assignee.task),
        }
    }
}

fn is_level_4(code: &str) -> bool {
    code.starts_with("M4.")
}

fn number_at(numbers: &[(u8, usize)], level: u8) -> Option<usize> {
    numbers.iter().find(|(of, _)| *of == level).map(|(_, number)| *number)
}

/// How many criteria have a level; the 2018 sets keep those of level 4 apart.
fn criteria_with(set: &CatalogueSet, level: u8) -> usize {
    let usual = set
        .criteria()
        .filter(|criterion| criterion.levels.iter().any(|points| points.level == level))
        .count();
    if level == 4 { usual + set.level4.len() } else { usual }
}

/// A share in per cent with at most one decimal, the Vietnamese way: "71,4".
fn percent(part: usize, whole: usize) -> String {
    let tenths = (part * 1000 + whole / 2).checked_div(whole).unwrap_or_default();
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{},{rest}", tenths / 10),
    }
}
