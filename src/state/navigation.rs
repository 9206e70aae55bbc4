//! Going from screen to screen: address, title of the window, focus, print.

use std::cell::{Cell, RefCell};

use crate::platform::element::{self, Focus};
use crate::platform::{address, event, timer};
use leptos::prelude::*;

use super::Route;
use crate::plan::RowId;

/// Id of the heading of every screen, where the focus goes after a change of screens.
pub const HEADING_ID: &str = "tieu-de";

/// The route of the address, following it.
#[must_use]
pub fn follow_address() -> RwSignal<Route> {
    let route = RwSignal::new(Route::parse(&address::hash()));
    event::on_address_change(move || route.set(Route::parse(&address::hash())));
    route
}

/// Goes to a route.
pub fn go(route: &Route) {
    address::go(&route.hash());
}

/// Goes to a route in place of the present one, so that "back" does not return here.
pub fn replace(route: &Route) {
    address::replace(&route.hash());
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    address::set_title(title);
}

/// Moves the focus as soon as the page shows what was changed just now, unless it has gone elsewhere by then: a person who
/// goes on at once keeps it. Of what is asked for at one time the last counts.
fn with_focus(move_it: impl FnOnce() + 'static) {
    let before = Focus::now();
    let asked = ASKED.get() + 1;
    ASKED.set(asked);
    timer::soon(move || {
        if ASKED.get() == asked && !before.has_moved() {
            move_it();
        }
    });
}

/// Moves the focus to an element as soon as it is on the page.
pub fn focus_soon(id: String) {
    with_focus(move || {
        if element::focus(&id) {
            element::reveal(&id);
        }
    });
}

/// Moves the focus to an element as soon as it is on the page, scrolling no more than needed: what stands around it stays in
/// sight.
pub fn focus_nearby(id: String) {
    with_focus(move || {
        element::focus(&id);
    });
}

/// Moves the focus to an element as soon as it is on the page and leaves the page where it is: for what takes the place of a
/// control that has gone.
pub fn focus_in_place(id: &str) {
    let id = id.to_owned();
    with_focus(move || element::focus_in_place(&id));
}

/// The heading takes the focus and the page stays where it is: the control that had it has gone, and nothing came in its place.
pub fn rest_on_heading() {
    focus_in_place(HEADING_ID);
}

/// Moves the focus to the heading of the screen, from the top of the page, or to where [`focus_later`] asked.
pub fn focus_heading() {
    with_focus(|| {
        element::scroll_to_top();
        match NEXT_FOCUS.take() {
            Some(id) if element::focus(&id) => element::reveal(&id),
            Some(id) => element::reveal(&id),
            None => {
                element::focus(HEADING_ID);
            }
        }
    });
    // Where the person has gone elsewhere meanwhile, what was asked for is over too.
    timer::soon(|| NEXT_FOCUS.set(None));
}

thread_local! {
    static ASKED: Cell<u32> = const { Cell::new(0) };
    static NEXT_FOCUS: RefCell<Option<String>> = const { RefCell::new(None) };
    static LAST_PLAN: RefCell<Option<Route>> = const { RefCell::new(None) };
}

/// After the coming change of screens, moves the focus to an element instead of the heading.
pub fn focus_later(id: String) {
    NEXT_FOCUS.set(Some(id));
}

/// Remembers the plan that is open, for the way back from elsewhere.
pub fn remember_plan(route: Route) {
    LAST_PLAN.set(Some(route));
}

/// The plan that was open last since the page was loaded.
#[must_use]
pub fn last_plan() -> Option<Route> {
    LAST_PLAN.with_borrow(Clone::clone)
}

/// Calls back once the page shows what was changed just now.
pub fn soon(callback: impl FnOnce() + 'static) {
    timer::soon(callback);
}

/// Calls back once the page has nothing else to do.
pub fn when_idle(callback: impl FnOnce() + 'static) {
    timer::when_idle(callback);
}

/// Whether the focus asked for with [`focus_later`] is in a row, so that a folded row has to open.
#[must_use]
pub fn leads_into(row: &RowId) -> bool {
    NEXT_FOCUS.with_borrow(|id| id.as_ref().is_some_and(|id| id.ends_with(&row.0)))
}
