//! The release that runs, the one kept for days without a network, and a newer one: offered when everything is saved, used when
//! the person wants it.

use leptos::prelude::*;

use super::receiving::Receiving;
use super::{Library, Route, SaveState, Session};
use crate::platform::worker::Occasion;
use crate::platform::{clock, worker};

/// How long the host is not asked again whether there is a newer release, in milliseconds: a tab is looked at many times a day.
const PAUSE: u64 = 3 * 60 * 60 * 1000;
/// The same when a network comes back: where it is rare it is used, where it flickers it is left alone.
const PAUSE_ONLINE: u64 = 10 * 60 * 1000;

/// Handle on the releases; copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Releases {
    /// The program is kept in this browser and opens without a network.
    pub kept: RwSignal<bool>,
    newer: RwSignal<bool>,
    put_off: RwSignal<bool>,
    accepted: RwSignal<bool>,
    /// Remarks begun and not added.
    half_written: RwSignal<u32>,
    current: RwSignal<Option<Session>>,
}

/// Keeps the program in this browser from now on and watches for newer releases; `current` is where the program keeps the open
/// plan.
#[must_use]
pub fn follow(current: RwSignal<Option<Session>>) -> Releases {
    let releases = Releases {
        kept: RwSignal::new(false),
        newer: RwSignal::new(false),
        put_off: RwSignal::new(false),
        accepted: RwSignal::new(false),
        half_written: RwSignal::new(0),
        current,
    };
    worker::register(move |standing| {
        releases.kept.set(standing.kept);
        if standing.newer != releases.newer.get_untracked() {
            releases.newer.set(standing.newer);
        }
    });
    let asked = StoredValue::new(clock::elapsed());
    worker::on_occasion(move |occasion| {
        let now = clock::elapsed();
        let pause = match occasion {
            Occasion::Online => PAUSE_ONLINE,
            Occasion::Back => PAUSE,
        };
        if now.saturating_sub(asked.get_value()) >= pause {
            asked.set_value(now);
            worker::check();
        }
    });
    Effect::new(move |_| {
        if !releases.accepted.get() {
            return;
        }
        match releases.standing_of_work() {
            Work::Saved => worker::use_newer(),
            Work::Waiting => {}
            Work::InDanger => releases.accepted.set(false),
        }
    });
    releases
}

/// Whether everything typed is stored.
enum Work {
    Saved,
    /// It will be in a moment.
    Waiting,
    /// It could not be.
    InDanger,
}

impl Releases {
    /// Whether to offer the newer release: never over something that would be lost. Once offered it stays while the person goes
    /// on typing, so that nothing blinks.
    #[must_use]
    pub fn offer(self, route: RwSignal<Route>, receiving: Receiving) -> Memo<bool> {
        Memo::new(move |before: Option<&bool>| {
            // What is being filled in or looked at there is stored nowhere.
            let busy = route.get() == Route::New || receiving.incoming.with(Option::is_some);
            let offered = before.copied().unwrap_or_default();
            self.newer.get()
                && !self.put_off.get()
                && !busy
                && match self.standing_of_work() {
                    Work::Saved => true,
                    Work::Waiting => offered,
                    Work::InDanger => false,
                }
        })
    }

    /// Uses the newer release in this tab, as soon as everything is saved.
    pub fn use_newer(self) {
        if let Some(session) = self.current.get_untracked() {
            session.flush();
        }
        self.accepted.set(true);
    }

    /// Tells that a remark was begun, or that it was added or given up: until then it stands nowhere but in its field.
    pub fn note_half_written(self, begun: bool) {
        self.half_written.update(|count| {
            *count = if begun { *count + 1 } else { count.saturating_sub(1) };
        });
    }

    /// Leaves it until the page is opened again.
    pub fn put_off(self) {
        self.put_off.set(true);
    }

    /// Follows the open plan.
    fn standing_of_work(self) -> Work {
        let state = self.current.get().map(|session| session.save_state.get());
        match state {
            // Drafts that storage did not take are gone with the page.
            _ if Library.holds_any() => Work::InDanger,
            _ if self.half_written.get() > 0 => Work::InDanger,
            Some(SaveState::Waiting) => Work::Waiting,
            Some(state) if state.is_trouble() => Work::InDanger,
            _ => Work::Saved,
        }
    }
}

/// What the running program is called: the version of its sources and the release made of them.
#[must_use]
pub fn running() -> (&'static str, String) {
    (env!("CARGO_PKG_VERSION"), worker::running_release())
}
