//! Files that arrive from outside: dropped, opened by the system, shared by another program. All are looked at first.

use leptos::prelude::*;

use super::exchange::read_file;
use super::receiving::Receiving;
use super::{Route, navigation};
use crate::platform::arrival;

/// Looks at every file that arrives; tells whether one is being dragged over the page.
#[must_use]
pub fn listen(receiving: Receiving) -> RwSignal<bool> {
    let dragged = RwSignal::new(false);
    let look = move |file: web_sys::File| {
        let name = file.name();
        read_file(file, move |bytes| receiving.look_at(name, bytes));
    };
    arrival::on_drop(move |over| dragged.set(over), look);
    arrival::on_launch(look);
    dragged
}

/// Looks at the file another program shared, and leaves the address that led here.
pub fn take_shared(receiving: Receiving) {
    arrival::take_shared(move |file| {
        navigation::replace(&Route::Home);
        match file {
            Some((name, bytes)) => receiving.look_at(name, Some(bytes)),
            None => receiving.missing.set(true),
        }
    });
}
