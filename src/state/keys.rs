//! What the open plan hears of outside its fields: keys that work everywhere, leaving and coming back, other tabs.

use leptos::prelude::*;

use super::Session;
use crate::platform::event;

/// Marks the fields whose text is the plan's, so that undoing in them is undoing in the plan.
pub const PLAN_TEXT: &str = "data-plan-text";

/// Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z do again; leaving or hiding the page saves.
///
/// While an input method composes a word, keys are its own. In a text that is not the plan's – a search, a remark not yet
/// given – they are the browser's, which undoes what was typed there.
pub fn listen(current: RwSignal<Option<Session>>) {
    event::on_key(move |key| {
        let Some(session) = current.get_untracked() else {
            return false;
        };
        if event::is_input_method(key) || !(key.ctrl_key() || key.meta_key()) || key.alt_key() {
            return false;
        }
        if event::is_in_text_without(key, PLAN_TEXT) {
            return false;
        }
        match (key.key().to_lowercase().as_str(), key.shift_key()) {
            ("z", false) => {
                session.undo();
                true
            }
            ("z", true) | ("y", false) => {
                session.redo();
                true
            }
            _ => false,
        }
    });
    event::on_stored(move |key| {
        if let Some(session) = current.get_untracked() {
            session.stored_elsewhere(&key);
        }
    });
    event::on_returning(move || {
        if let Some(session) = current.get_untracked() {
            session.is_back();
        }
    });
    event::on_leaving(move || {
        if let Some(session) = current.get_untracked() {
            session.flush();
        }
    });
}
