//! What every piece of the rendering looks at.

use crate::catalogue::{self, CatalogueSet};
use crate::forms::spec::Form;
use crate::plan::{Plan, Problem};
use crate::text::line::single;
use crate::text::paper::{criterion_title, standard_title};

/// A plan, its form and its criteria.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The form it is printed in.
    pub form: &'static Form,
    /// The criteria set it was written with; none where there is none.
    pub set: Option<&'static CatalogueSet>,
}

impl<'a> Context<'a> {
    /// The context of a plan.
    pub fn new(plan: &'a Plan, form: &'static Form) -> Self {
        Self {
            plan,
            form,
            set: catalogue::set(&plan.catalogue),
        }
    }

    /// "Tiêu chuẩn 3: Tên".
    pub fn standard_title(&self, number: u8) -> String {
        let name = self
            .set
            .and_then(|set| set.standards.iter().find(|standard| standard.number == number))
            .map_or("", |standard| standard.name.as_str());
        standard_title(number, name)
    }

    /// "Tiêu chí 3.2: Tên", with the school's own name for it where it gave one; empty when no criterion is chosen.
    pub fn criterion_titles(&self, problem: &Problem) -> Vec<String> {
        let own = single(&problem.criterion_text);
        if !own.is_empty() {
            let title = match problem.criteria.as_slice() {
                [code] => criterion_title(code, &own),
                _ => own,
            };
            return vec![title];
        }
        problem
            .criteria
            .iter()
            .map(|code| {
                let name = self
                    .set
                    .and_then(|set| set.entry(code))
                    .map_or("", |entry| entry.name());
                criterion_title(code, name)
            })
            .collect()
    }

    /// The running number of the problem's criterion within the whole set, as the 2018 tables may count.
    pub fn running_number(&self, problem: &Problem) -> Option<usize> {
        let code = problem.criteria.first()?;
        self.set?.running_number(code)
    }
}

/// Whether a problem belongs to level 4 of the 2018 regime.
pub fn is_level_4(problem: &Problem) -> bool {
    problem.criteria.first().is_some_and(|code| code.starts_with("M4."))
}
