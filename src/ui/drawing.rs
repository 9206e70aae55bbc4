//! Draws the paper bit by bit while the page is idle, and afterwards only what changed. Decides nothing about what stands on it.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::html::Div;
use leptos::prelude::*;
use web_sys::Element;

use crate::document::{PageLayout, Sheet, SheetChange, next_change, sheets};
use crate::state::{Session, navigation};

/// The paper in the page; copies are the same one.
#[derive(Clone, Copy)]
pub struct Drawing {
    session: Session,
    node: NodeRef<Div>,
    layout: RwSignal<PageLayout>,
    complete: RwSignal<bool>,
    state: StoredValue<Rc<RefCell<State>>, LocalStorage>,
}

#[derive(Default)]
struct State {
    drawn: Vec<Sheet>,
    wanted: Vec<Sheet>,
    /// Whether the plan was changed since `wanted` was made.
    stale: bool,
    /// Whether the next bit is waiting for the page to be idle.
    waiting: bool,
}

impl Drawing {
    /// Nothing drawn yet; tells the page's layout, and whether everything is drawn.
    pub fn new(session: Session, node: NodeRef<Div>, layout: RwSignal<PageLayout>, complete: RwSignal<bool>) -> Self {
        Self {
            session,
            node,
            layout,
            complete,
            state: StoredValue::new_local(Rc::default()),
        }
    }

    /// The plan was changed: draws what changed as soon as the page is idle.
    pub fn follow(self) {
        self.state.get_value().borrow_mut().stale = true;
        self.wait();
    }

    /// Draws everything at once, as it is now.
    pub fn finish(self) {
        self.look_again();
        while self.draw_next() {}
    }

    fn wait(self) {
        let state = self.state.get_value();
        if !std::mem::replace(&mut state.borrow_mut().waiting, true) {
            navigation::when_idle(move || self.draw_a_bit());
        }
    }

    fn draw_a_bit(self) {
        if self.complete.is_disposed() {
            return;
        }
        let state = self.state.get_value();
        state.borrow_mut().waiting = false;
        // Nobody sees it on narrow screens until asked for: no work then.
        if self.node.get_untracked().is_none_or(|node| node.offset_width() == 0) {
            return;
        }
        if state.borrow().stale {
            self.look_again();
            self.wait();
        } else if self.draw_next() {
            self.wait();
        } else if !self.complete.get_untracked() {
            self.complete.set(true);
        }
    }

    fn look_again(self) {
        let paper = self.session.paper();
        if self.layout.get_untracked() != paper.layout {
            self.layout.set(paper.layout);
        }
        let state = self.state.get_value();
        let mut state = state.borrow_mut();
        state.wanted = sheets(&paper);
        state.stale = false;
    }

    /// Makes one change; false when there is none to make.
    fn draw_next(self) -> bool {
        let Some(paper) = self.node.get_untracked() else {
            return false;
        };
        let state = self.state.get_value();
        let mut state = state.borrow_mut();
        let State { drawn, wanted, .. } = &mut *state;
        let Some(change) = next_change(drawn, wanted) else {
            return false;
        };
        if apply(&paper, &change).is_none() {
            // Something else drew here, an extension of the browser perhaps: begun anew.
            let all: String = wanted.iter().map(Sheet::html).collect();
            paper.set_inner_html(&all);
            drawn.clone_from(wanted);
        }
        true
    }
}

/// Makes a change in the page; none when the page is not what was drawn.
fn apply(paper: &Element, change: &SheetChange) -> Option<()> {
    match change {
        SheetChange::Sheets(html) => {
            paper.set_inner_html(html);
            Some(())
        }
        SheetChange::Pieces {
            sheet,
            from,
            gone,
            html,
        } => replace(&child(paper, *sheet)?, *from, *gone, html),
        SheetChange::Rows {
            sheet,
            piece,
            from,
            gone,
            html,
        } => {
            let table = child(&child(paper, *sheet)?, *piece)?;
            replace(&table.query_selector("tbody").ok()??, *from, *gone, html)
        }
    }
}

fn child(parent: &Element, index: usize) -> Option<Element> {
    parent.children().item(u32::try_from(index).ok()?)
}

/// Puts elements in place of some children.
fn replace(parent: &Element, from: usize, gone: usize, html: &str) -> Option<()> {
    for _ in 0..gone {
        child(parent, from)?.remove();
    }
    match child(parent, from) {
        Some(next) => next.insert_adjacent_html("beforebegin", html).ok(),
        None => parent.insert_adjacent_html("beforeend", html).ok(),
    }
}
