//! Criteria of the old plan in the new plan's set.

use crate::catalogue::{self, CatalogueSet, Likeness, successors};
use crate::plan::{Plan, Problem};
use crate::text::rollover as words;

/// The sets of the old and of the new plan.
#[derive(Debug, Clone, Copy)]
pub struct Sets {
    old: Option<&'static CatalogueSet>,
    new: Option<&'static CatalogueSet>,
}

impl Sets {
    /// The sets of two plans.
    #[must_use]
    pub fn of(old: &Plan, new: &str) -> Self {
        Self {
            old: catalogue::set(&old.catalogue),
            new: catalogue::set(new),
        }
    }

    /// Whether codes mean the same in both.
    #[must_use]
    pub fn same(self) -> bool {
        self.old.map(|set| &set.id) == self.new.map(|set| &set.id)
    }

    /// What a code may become, the best first; empty where nothing is known to deal with it.
    #[must_use]
    pub fn candidates(self, code: &str) -> Vec<(String, Likeness)> {
        let (Some(old), Some(new)) = (self.old, self.new) else {
            return Vec::new();
        };
        let found = successors(old, new, code).unwrap_or_default();
        found.into_iter().map(|found| (found.code, found.likeness)).collect()
    }

    /// What a problem's criteria may become, each once, the best of each criterion first.
    #[must_use]
    pub fn of_problem(self, problem: &Problem) -> Vec<(String, Likeness)> {
        let all: Vec<_> = problem.criteria.iter().map(|code| self.candidates(code)).collect();
        let best = all.iter().filter_map(|of_code| of_code.first());
        let others = all.iter().flat_map(|of_code| of_code.iter().skip(1));
        let mut out: Vec<(String, Likeness)> = Vec::new();
        for (code, likeness) in best.chain(others) {
            if !out.iter().any(|(known, _)| known == code) {
                out.push((code.clone(), *likeness));
            }
        }
        out
    }

    /// The codes proposed for some: of each the best.
    #[must_use]
    pub fn proposed(self, codes: &[String]) -> Vec<String> {
        if self.same() {
            return codes.to_vec();
        }
        let mut out: Vec<String> = Vec::new();
        for code in codes {
            if let Some((best, _)) = self.candidates(code).into_iter().next()
                && !out.contains(&best)
            {
                out.push(best);
            }
        }
        out
    }

    /// Titles in the new set.
    #[must_use]
    pub fn titles(self, codes: &[String]) -> String {
        titles(self.new, codes)
    }

    /// "Thông tư 18/2018/TT-BGDĐT: Tiêu chí 3.6: Thư viện": what a problem was about, in the old plan's words where it had some.
    #[must_use]
    pub fn origin(self, problem: &Problem) -> String {
        let written = crate::text::line::single(&problem.criterion_text);
        let name = match written.as_str() {
            "" => titles(self.old, &problem.criteria),
            _ => written,
        };
        words::origin(self.old.map_or("", |set| &set.regulation.code), &name)
    }

    /// Number of the circular the new set comes from; empty where there is none.
    #[must_use]
    pub fn new_circular(self) -> &'static str {
        self.new.map_or("", |set| &set.regulation.code)
    }

    /// Circulars the new set replaced.
    #[must_use]
    pub fn replaced(self) -> &'static [String] {
        self.new.map_or(&[], |set| &set.regulation.replaces)
    }
}

fn titles(set: Option<&CatalogueSet>, codes: &[String]) -> String {
    let title = |code: &String| {
        let entry = set.and_then(|set| set.entry(code));
        entry.map_or_else(|| words::code(code), crate::catalogue::Entry::title)
    };
    codes.iter().map(title).collect::<Vec<_>>().join("; ")
}
