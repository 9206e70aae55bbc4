//! Dialogs: what takes the page over until it is closed.

use leptos::html::Dialog;
use leptos::prelude::*;

/// Shows a dialog over the page as soon as it is there.
pub fn show_modal(node: NodeRef<Dialog>) {
    Effect::new(move |_| {
        if let Some(dialog) = node.get().filter(|dialog| !dialog.open()) {
            // A browser without modal dialogs shows it in place.
            if dialog.show_modal().is_err() {
                dialog.set_open(true);
            }
        }
    });
}
