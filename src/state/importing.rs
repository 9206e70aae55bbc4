//! A text somebody else wrote that came in: read as a plan beside the page, changed by what the person decides, and written only when
//! she takes it.

use std::collections::BTreeSet;
use std::rc::Rc;

use leptos::prelude::*;

use super::background::{About, ask};
use super::receiving::{Receiving, Refusal};
use super::{Route, me, navigation, new_id, now, opening, today};
use crate::background::{Answer, Arrival, Question};
use crate::draft::{Draft, FILE_EXTENSION};
use crate::import::Wishes;
use crate::plan::SchoolYear;
use crate::text::import::unread;
use crate::word::OpenError;

/// A text that waits for the person's decision.
#[derive(Debug, Clone)]
pub struct Arrived {
    /// Name of the file.
    pub name: String,
    bytes: Rc<[u8]>,
    /// What identities of its rows begin with.
    seed: String,
    /// What the person decided.
    pub wishes: Wishes,
    /// The plan without any line declined.
    pub whole: Rc<Arrival>,
    /// The plan as it would be taken in.
    pub wished: Rc<Arrival>,
    /// Whether `wished` is not yet what `wishes` say.
    pub pending: bool,
    /// It is taken in as soon as it is what the person wishes.
    taking: bool,
}

/// Handle on what arrives; copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Importing {
    /// What waits for the person's decision.
    pub arrived: RwSignal<Option<Arrived>, LocalStorage>,
    /// Name of the file that is being read.
    pub reading: RwSignal<Option<String>>,
}

impl Importing {
    /// Nothing arrived yet.
    pub(super) fn new() -> Self {
        Self {
            arrived: RwSignal::new_local(None),
            reading: RwSignal::new(None),
        }
    }

    /// Reads a file and goes where it is looked at; says why where there is no plan in it.
    /// `error` is why there is no draft in it: what is called a draft is not said to be something else.
    pub(super) fn read(self, name: String, bytes: Vec<u8>, error: OpenError, receiving: Receiving) {
        self.reading.set(Some(name.clone()));
        let bytes: Rc<[u8]> = bytes.into();
        let seed = new_id().0;
        let of_file = Rc::clone(&bytes);
        ask(
            &question(&Wishes::default(), &seed),
            About::File(&of_file),
            move |answer| {
                // Another file was chosen meanwhile.
                if self.reading.get_untracked().as_deref() != Some(name.as_str()) {
                    return;
                }
                self.reading.set(None);
                match answer {
                    Some(Answer::Arrival(Ok(arrival))) => {
                        let whole: Rc<Arrival> = Rc::from(arrival);
                        self.arrived.set(Some(Arrived {
                            name,
                            bytes,
                            seed,
                            wishes: Wishes::default(),
                            wished: Rc::clone(&whole),
                            whole,
                            pending: false,
                            taking: false,
                        }));
                        navigation::go(&Route::Import);
                    }
                    Some(Answer::Arrival(Err(_))) if name.ends_with(FILE_EXTENSION) => {
                        receiving.refuse(name, Refusal::NoDraft(error));
                    }
                    Some(Answer::Arrival(Err(reason))) => receiving.refuse(name, Refusal::NoPlan(reason)),
                    _ => receiving.refuse(name, Refusal::NoPlan(unread::NO_ANSWER.to_owned())),
                }
            },
        );
    }

    /// Reads the file as another form; lines have other numbers there, so none is declined.
    pub fn read_as(self, form: String) {
        self.wish(Wishes {
            form: Some(form),
            declined: BTreeSet::new(),
        });
    }

    /// Keeps a line aside, or puts it where it goes.
    pub fn decline(self, line: usize, declined: bool) {
        let Some(mut wishes) = self
            .arrived
            .with_untracked(|arrived| Some(arrived.as_ref()?.wishes.clone()))
        else {
            return;
        };
        if declined {
            wishes.declined.insert(line);
        } else {
            wishes.declined.remove(&line);
        }
        self.wish(wishes);
    }

    fn wish(self, wishes: Wishes) {
        let Some(asked) = self.arrived.try_update(|arrived| {
            let arrived = arrived.as_mut()?;
            arrived.wishes = wishes.clone();
            arrived.pending = true;
            Some((Rc::clone(&arrived.bytes), question(&wishes, &arrived.seed)))
        }) else {
            return;
        };
        let Some((bytes, question)) = asked else { return };
        ask(&question, About::File(&bytes), move |answer| {
            let current = |arrived: &&mut Arrived| arrived.wishes == wishes;
            let taking = self.arrived.try_update(|arrived| {
                let arrived = arrived.as_mut().filter(current)?;
                arrived.pending = false;
                // What was read once is read again; should it not be, the last plan stays.
                if let Some(Answer::Arrival(Ok(arrival))) = answer {
                    arrived.wished = Rc::from(arrival);
                    if wishes.declined.is_empty() {
                        arrived.whole = Rc::clone(&arrived.wished);
                    }
                }
                Some(arrived.taking)
            });
            if taking.flatten() == Some(true) {
                self.take();
            }
        });
    }

    /// Makes a draft of it, keeps it and goes there; as soon as it is what the person wishes.
    pub fn take(self) {
        let ready = self.arrived.try_update(|arrived| {
            let arrived = arrived.as_mut()?;
            arrived.taking = arrived.pending;
            (!arrived.pending).then(|| arrived.wished.plan.clone())
        });
        let Some(plan) = ready.flatten() else { return };
        let mut draft = Draft {
            copy: new_id().0,
            saved_at: now(),
            ..Draft::new(new_id().0, plan)
        };
        me::sign(&mut draft);
        self.arrived.set(None);
        opening::begin(&draft);
    }
}

fn question(wishes: &Wishes, seed: &str) -> Question {
    let today = today();
    Question::Import {
        today: SchoolYear::of(today.year, today.month),
        wishes: wishes.clone(),
        seed: seed.to_owned(),
    }
}
