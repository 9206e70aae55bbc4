//! Counters of what changed in an open plan, which views follow in place of the plan itself.
//!
//! They say that something changed, never what.

use leptos::prelude::*;

/// What counts; only the session counts here.
#[derive(Clone, Copy)]
pub(super) struct Changes {
    rows: RwSignal<u32>,
    settled: RwSignal<u32>,
    replaced: RwSignal<u32>,
}

impl Changes {
    pub fn new() -> Self {
        Self {
            rows: RwSignal::new(0),
            settled: RwSignal::new(0),
            replaced: RwSignal::new(0),
        }
    }

    /// Rows, choices, anything but a text.
    pub fn in_rows(self) {
        self.rows.update(|count| *count += 1);
    }

    /// Typing paused. Tells nobody once the plan is closed, as this comes from a timer.
    pub fn settled(self) {
        if !self.settled.is_disposed() {
            self.settled.update(|count| *count += 1);
        }
    }

    /// The whole plan.
    pub fn replaced(self) {
        self.replaced.update(|count| *count += 1);
    }

    /// What views follow: rows, pauses, replacements.
    pub fn followed(self) -> [Signal<u32>; 3] {
        [self.rows, self.settled, self.replaced].map(Into::into)
    }
}

/// A signal to be followed by views that come and go while another one stays.
///
/// A signal never forgets who followed it, even when they are gone: it would grow with every screen opened and take longer
/// each time it tells of a change. Followers of this one go with it.
pub fn passing<T>(lasting: Signal<T>) -> Signal<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let passing = Memo::new(move |_| lasting.get());
    // It follows from its first reading on.
    passing.with_untracked(|_| ());
    passing.into()
}
