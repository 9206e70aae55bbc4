//! Problems of the old plan: finished actions become results, the others come back with the reason.

use super::advance::has_any;
use super::criteria::Sets;
use super::data::words::PRESENT;
use super::item::{Item, Kind};
use super::outlook::Choices;
use super::results::{name_of, result_line};
use super::roll::{Remarked, RolledOver};
use super::standing::{Standing, standing};
use crate::forms::{Form, label};
use crate::plan::{Action, ActionField, Aside, Field, IdSource, Plan, Problem, ProblemField, Row};
use crate::text::fold::fold;
use crate::text::line::{is_blank, single};
use crate::text::rollover as words;

/// Where a text goes that only the old form has a place for: the first of these that is empty and printed.
const OTHER_PLACES: &[(Field, &[Field])] = &[
    (
        Field::Problem(ProblemField::Goals),
        &[
            Field::Action(ActionField::Goal),
            Field::Problem(ProblemField::ExpectedResults),
        ],
    ),
    (
        Field::Problem(ProblemField::ExpectedResults),
        &[
            Field::Action(ActionField::Goal),
            Field::Action(ActionField::Measure),
            Field::Problem(ProblemField::Goals),
        ],
    ),
    (
        Field::Action(ActionField::Goal),
        &[
            Field::Problem(ProblemField::ExpectedResults),
            Field::Problem(ProblemField::Goals),
        ],
    ),
];

/// Carries the problems of a plan.
pub struct Carrying<'a> {
    /// The old plan.
    pub old: &'a Plan,
    /// The old form.
    pub from: &'static Form,
    /// The new form.
    pub form: &'static Form,
    /// The criteria sets.
    pub sets: Sets,
    /// What a person decided.
    pub choices: &'a Choices,
    /// Lines of results of finished actions.
    pub results: Vec<String>,
}

impl Carrying<'_> {
    /// Puts every problem into the new plan that still has something to do.
    pub fn carry(&mut self, rolled: &mut RolledOver, ids: &mut dyn IdSource) {
        for problem in &self.old.problems {
            let (finished, open): (Vec<&Action>, Vec<&Action>) =
                problem.actions.iter().partition(|action| self.is_finished(action));
            for action in &finished {
                let line = result_line(action);
                let path = format!("#{}", action.id);
                rolled
                    .items
                    .push(Item::new(Kind::Finished, path, &name_of(action), &line));
                self.results.push(line);
            }
            if open.is_empty() && !finished.is_empty() {
                let path = format!("#{}", problem.id);
                let origin = self.sets.origin(problem);
                rolled.items.push(Item::new(Kind::ProblemLeftOut, path, &origin, ""));
            } else {
                let carried = self.problem(problem, &finished, &open, rolled, ids);
                rolled.plan.problems.push(carried);
            }
        }
    }

    fn is_finished(&self, action: &Action) -> bool {
        let decided = self.choices.finished.get(&action.id).copied();
        decided.unwrap_or_else(|| standing(action) == Standing::Finished)
    }

    fn problem(
        &self,
        problem: &Problem,
        finished: &[&Action],
        open: &[&Action],
        rolled: &mut RolledOver,
        ids: &mut dyn IdSource,
    ) -> Problem {
        let mut new = Problem {
            actions: open.iter().map(|action| (*action).clone()).collect(),
            ..problem.clone()
        };
        new.renew_ids(&mut || ids.next_id());
        self.criteria(problem, &mut new, rolled);
        if self.asks(Field::Problem(ProblemField::PresentState)) {
            for action in finished {
                let line = words::done_last_year(self.old.year, &result_line(action));
                append(&mut new.present_state, &line);
            }
        }
        for (at, action) in open.iter().enumerate() {
            self.action(action, &mut new, at, rolled);
        }
        self.other_places(&self.sets.origin(problem), &mut new, rolled, ids);
        for field in [ProblemField::PresentState, ProblemField::Weakness, ProblemField::Cause] {
            let place = Field::Problem(field);
            if self.asks(place) && !is_blank(problem.text(field)) {
                let path = place.of(&new.id).path();
                rolled
                    .items
                    .push(Item::new(Kind::CheckFact, path, problem.text(field), ""));
            }
        }
        self.compared_goals(&new, rolled);
        new
    }

    /// Goals that tell what they start from: "98% (hiện nay 95%)".
    fn compared_goals(&self, new: &Problem, rolled: &mut RolledOver) {
        let of_problem = [ProblemField::Goals, ProblemField::ExpectedResults]
            .map(|field| (Field::Problem(field), new.text(field), &new.id));
        let of_actions = new.actions.iter().flat_map(|action| {
            let fields = [ActionField::Goal, ActionField::Measure];
            fields.map(|field| (Field::Action(field), action.text(field), &action.id))
        });
        for (field, text, row) in of_problem.into_iter().chain(of_actions) {
            if self.asks(field) && has_any(&fold(text), PRESENT) {
                let path = field.of(row).path();
                rolled.items.push(Item::new(Kind::CheckFact, path, text, ""));
            }
        }
    }

    /// What an unfinished action is called, why it is not finished, and its degree emptied for the new year.
    fn action(&self, old: &Action, new: &mut Problem, at: usize, rolled: &mut RolledOver) {
        let keeps_note = self.asks(Field::Action(ActionField::Note));
        let note = if keeps_note { String::new() } else { single(&old.note) };
        let reason: Vec<String> = [single(&old.degree), note]
            .into_iter()
            .filter(|words| !words.is_empty())
            .collect();
        let decided = self.choices.finished.contains_key(&old.id);
        let line = words::carried(self.old.year, &name_of(old), &reason.join("; "));
        let told = decided || !reason.is_empty();
        let into_state = self.asks(Field::Problem(ProblemField::PresentState));
        if told && into_state {
            append(&mut new.present_state, &line);
        } else if told && !keeps_note {
            append(&mut new.weakness, &line);
        }
        let Some(action) = new.actions.get_mut(at) else { return };
        if told && !into_state && keeps_note {
            append(&mut action.note, &line);
        }
        if !keeps_note {
            action.note.clear();
        }
        action.degree.clear();
        let path = format!("#{}", action.id);
        let reason = reason.join("; ");
        rolled
            .items
            .push(Item::new(Kind::Unfinished, path, &name_of(old), &reason));
    }

    fn criteria(&self, old: &Problem, new: &mut Problem, rolled: &mut RolledOver) {
        let chosen = self.choices.criteria.get(&old.id);
        if self.sets.same() && chosen.is_none() {
            return;
        }
        let origin = self.sets.origin(old);
        new.criteria = chosen.cloned().unwrap_or_else(|| self.sets.proposed(&old.criteria));
        new.criterion_text.clear();
        let first = new.criteria.first().and_then(|code| code.split('.').next());
        new.standard = first.and_then(|number| number.parse().ok());
        let path = format!("#{}", new.id);
        let titles = self.sets.titles(&new.criteria);
        let kind = if new.criteria.is_empty() {
            Kind::NoCriterion
        } else {
            Kind::Criterion
        };
        rolled.items.push(Item::new(kind, path.clone(), &origin, &titles));
        let text = words::remark(self.old.year, &origin, self.sets.new_circular(), &titles);
        rolled.remarks.push(Remarked { path, text });
    }

    /// Texts the old form printed and the new one does not.
    fn other_places(&self, origin: &str, new: &mut Problem, rolled: &mut RolledOver, ids: &mut dyn IdSource) {
        let of_problem = ProblemField::ALL.iter().map(|field| Field::Problem(*field));
        let of_actions = ActionField::ALL.iter().map(|field| Field::Action(*field));
        for field in of_problem.chain(of_actions) {
            if self.asks(field) || label(self.from, field).is_none() {
                continue;
            }
            let rows = if matches!(field, Field::Action(_)) {
                new.actions.len()
            } else {
                1
            };
            for row in 0..rows {
                let text = std::mem::take(text_mut(new, field, row));
                if !is_blank(&text)
                    && let Err(text) = self.place(new, field, row, text, rolled)
                {
                    let label = label(self.from, field).map_or("", |(label, _)| label);
                    let id = ids.next_id();
                    let origin = words::from_old(self.old.year, origin, label);
                    rolled
                        .items
                        .push(Item::new(Kind::Aside, format!("#{id}"), label, &text));
                    rolled.plan.asides.push(Aside { id, text, origin });
                }
            }
        }
    }

    /// Puts a text into the first other place that is free; gives it back where there is none.
    fn place(
        &self,
        new: &mut Problem,
        field: Field,
        row: usize,
        text: String,
        rolled: &mut RolledOver,
    ) -> Result<(), String> {
        let places = OTHER_PLACES.iter().find(|(from, _)| *from == field);
        let target = places.into_iter().flat_map(|(_, to)| to.iter().copied()).find(|to| {
            let has_row = !matches!(to, Field::Action(_)) || row < new.actions.len();
            self.asks(*to) && has_row && is_blank(text_mut(new, *to, row))
        });
        let Some(to) = target else { return Err(text) };
        text_mut(new, to, row).clone_from(&text);
        let id = match to {
            Field::Action(_) => new.actions.get(row).map_or(&new.id, |action| &action.id),
            _ => &new.id,
        };
        let label = label(self.from, field).map_or("", |(label, _)| label);
        rolled
            .items
            .push(Item::new(Kind::OtherPlace, to.of(id).path(), label, &text));
        Ok(())
    }

    fn asks(&self, field: Field) -> bool {
        label(self.form, field).is_some()
    }
}

/// A text of a problem, or of one of its actions; where that is gone, of the problem's name.
fn text_mut(problem: &mut Problem, field: Field, row: usize) -> &mut String {
    match field {
        Field::Problem(field) => problem.text_mut(field),
        Field::Action(field) if row < problem.actions.len() => match problem.actions.get_mut(row) {
            Some(action) => action.text_mut(field),
            None => &mut problem.criterion_text,
        },
        _ => &mut problem.criterion_text,
    }
}

fn append(text: &mut String, line: &str) {
    if !is_blank(text) {
        text.push('\n');
    }
    text.push_str(line);
}
