//! What the proofreader finds in the open plan, worked out beside the page while typing pauses.
//!
//! Follows the plan from pause to pause, never a keystroke; what was found last stays until it is found anew.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use leptos::prelude::*;

use super::background::{About, ask};
use super::{Session, passing};
use crate::background::{Answer, Question};
use crate::check::{Finding, Severity, apply, key};
use crate::platform::clock;
use crate::platform::timer::{self, Timeout};

/// Shortest and longest time from one answer to the next question, in milliseconds. Between them it rests twice as long as the
/// answer took: on an old laptop with a long plan the thread leaves most of the machine to the person.
const REST: (u64, u64) = (1500, 10_000);

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// All of it, the gravest first.
    pub all: Vec<Finding>,
    /// Numbers of the findings of a path.
    by_path: BTreeMap<String, Vec<usize>>,
}

impl Found {
    fn of(mut all: Vec<Finding>) -> Self {
        // The same words twice in one text are one thing to put right.
        let mut seen = BTreeSet::new();
        all.retain(|finding| seen.insert((key(finding), finding.message.clone())));
        let mut by_path: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (number, finding) in all.iter().enumerate() {
            by_path.entry(finding.path.clone()).or_default().push(number);
        }
        Self { all, by_path }
    }

    /// The findings at a path.
    fn at(&self, path: &str) -> impl Iterator<Item = &Finding> {
        let numbers = self.by_path.get(path).into_iter().flatten();
        numbers.filter_map(|number| self.all.get(*number))
    }
}

/// Whether what was found is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// It was not asked yet, or the first answer is awaited.
    Waiting,
    /// It is known.
    Found,
    /// It cannot be found out in this browser, or not now.
    Unknown,
}

/// Handle on the proofreading of a plan; copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Proofreading {
    found: StoredValue<Rc<Found>, LocalStorage>,
    /// Counts what was found anew.
    count: RwSignal<u32>,
    followed: Signal<u32>,
    known: RwSignal<Known>,
    rhythm: StoredValue<Rhythm, LocalStorage>,
}

/// When is asked next.
#[derive(Debug, Default)]
struct Rhythm {
    /// A question is out, or was answered a moment ago.
    busy: bool,
    /// Something changed since it was asked.
    again: bool,
    /// When it was asked last.
    asked_at: u64,
    /// Ends the rest after an answer.
    rest: Option<Timeout>,
}

impl Proofreading {
    /// Begins to follow a plan.
    #[must_use]
    pub fn follow(session: Session) -> Self {
        let count = RwSignal::new(0);
        let own = Self {
            found: StoredValue::new_local(Rc::default()),
            count,
            followed: count.into(),
            known: RwSignal::new(Known::Waiting),
            rhythm: StoredValue::new_local(Rhythm::default()),
        };
        Effect::new(move |_| {
            session.follow_texts();
            untrack(|| own.look(session));
        });
        // The plan is opened first: neither the thread nor its program gets in the way of the first key.
        own.rhythm.update_value(|rhythm| rhythm.busy = true);
        own.rest(session, 0);
        own
    }

    /// Whether what was found is known, following that.
    #[must_use]
    pub fn known(self) -> Known {
        self.known.get()
    }

    /// What was found and not left on purpose, following both.
    #[must_use]
    pub fn open(self, session: Session) -> Vec<Finding> {
        let mut open = Vec::new();
        self.visit(session, |finding, reason| {
            if reason.is_none() {
                open.push(finding.clone());
            }
        });
        open
    }

    /// What was left on purpose, with the reasons, following them.
    #[must_use]
    pub fn left(self, session: Session) -> Vec<(Finding, String)> {
        let mut left = Vec::new();
        self.visit(session, |finding, reason| {
            left.extend(reason.map(|reason| (finding.clone(), reason.to_owned())));
        });
        left
    }

    /// How many errors and reminders were found and not left on purpose, following both.
    #[must_use]
    pub fn grave(self, session: Session) -> (usize, usize) {
        let (mut errors, mut reminders) = (0, 0);
        self.visit(session, |finding, reason| match (finding.severity, reason) {
            (Severity::Error, None) => errors += 1,
            (Severity::Reminder, None) => reminders += 1,
            _ => {}
        });
        (errors, reminders)
    }

    /// Visits all that was found, with the reason where it was left on purpose, following both.
    fn visit(self, session: Session, mut visit: impl FnMut(&Finding, Option<&str>)) {
        session.follow_rows();
        let found = self.found();
        session.with(|plan| {
            for finding in &found.all {
                visit(finding, plan.ignored.get(&key(finding)).map(String::as_str));
            }
        });
    }

    /// What was found at a path and not left on purpose, following both.
    #[must_use]
    pub fn at(self, session: Session, path: &str) -> Vec<Finding> {
        session.follow_rows();
        let is_open = |finding: &&Finding| session.with(|plan| !plan.ignored.contains_key(&key(finding)));
        self.found().at(path).filter(is_open).cloned().collect()
    }

    /// The same for views that come and go while the plan stays open; see `Session::of_passing_views`.
    #[must_use]
    pub fn of_passing_views(self) -> Self {
        Self {
            followed: passing(self.followed),
            ..self
        }
    }

    /// What was found, following it.
    fn found(self) -> Rc<Found> {
        self.followed.track();
        self.found.get_value()
    }

    /// Puts a finding right; nothing happens where its words are gone. It is seen no more from now on.
    pub fn fix(self, session: Session, finding: &Finding) {
        if let Some((place, text)) = session.with(|plan| apply(finding, plan)) {
            session.rewrite(|plan| {
                if let Some(own) = plan.text_mut(&place) {
                    *own = text;
                }
            });
        }
        let rest = self
            .found
            .get_value()
            .all
            .iter()
            .filter(|other| *other != finding)
            .cloned()
            .collect();
        self.tell(Found::of(rest));
    }

    fn tell(self, found: Found) {
        if *self.found.get_value() != found {
            self.found.set_value(Rc::new(found));
            self.count.update(|count| *count += 1);
        }
    }

    /// Asks now or as soon as the last question is answered.
    fn look(self, session: Session) {
        let busy = self.rhythm.try_update_value(|rhythm| {
            rhythm.again = rhythm.busy;
            if !rhythm.busy {
                rhythm.asked_at = clock::elapsed();
            }
            std::mem::replace(&mut rhythm.busy, true)
        });
        // None when the plan was closed meanwhile.
        if busy != Some(false) {
            return;
        }
        let Ok(text) = session.with_draft(|draft| draft.to_dense_text()) else {
            return self.answer(session, None);
        };
        ask(&Question::Proofread, About::Text(&text), move |reply| {
            self.answer(session, reply.map(|reply| reply.answer));
        });
    }

    fn answer(self, session: Session, answer: Option<Answer>) {
        if self.count.is_disposed() {
            return;
        }
        match answer {
            Some(Answer::Findings(all)) => {
                self.tell(Found::of(all));
                self.known.set(Known::Found);
            }
            _ => self.known.set(Known::Unknown),
        }
        let asked_at = self.rhythm.with_value(|rhythm| rhythm.asked_at);
        self.rest(session, clock::elapsed().saturating_sub(asked_at));
    }

    /// Asks again after a rest, where something changed meanwhile: at once, or when the typing that goes on pauses.
    fn rest(self, session: Session, took: u64) {
        let (shortest, longest) = REST;
        let rest = u32::try_from((2 * took).clamp(shortest, longest)).unwrap_or(u32::MAX);
        let rest = timer::after(rest, move || {
            let again = self.rhythm.try_update_value(|rhythm| {
                rhythm.busy = false;
                rhythm.again
            });
            if again == Some(true) && !session.is_typing() {
                timer::when_idle(move || self.look(session));
            }
        });
        self.rhythm.try_update_value(|rhythm| rhythm.rest = Some(rest));
    }
}

/// Leaves a finding as it is, for a reason.
pub fn leave(session: Session, finding: &Finding, reason: &str) {
    session.change(|plan| plan.ignored.insert(key(finding), reason.trim().to_owned()));
}

/// Looks at a finding again that was left.
pub fn look_again(session: Session, finding: &Finding) {
    session.change(|plan| plan.ignored.remove(&key(finding)));
}
