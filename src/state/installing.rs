//! Putting the program among those of the machine: offered where the browser can, put off when the person says so.

use leptos::prelude::*;

use super::shelves::Quick;
use crate::keeping::QuickShelf;
use crate::platform::install;

/// Notes that the person does not want it now.
const PUT_OFF: &str = "cai-tien/ghi-nho/cai-de-sau";

/// How the program can be installed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Not, or it is already.
    None,
    /// By a button: the browser asks the rest.
    Button,
    /// By a menu of the browser.
    Menu,
}

/// Handle on the offer; copies are the same.
#[derive(Debug, Clone, Copy)]
pub struct Installing {
    /// How it can be done.
    pub way: RwSignal<Way>,
    /// The person does not want to be asked on the first screen.
    pub put_off: RwSignal<bool>,
}

/// Watches for the browser's offer from now on.
#[must_use]
pub fn follow() -> Installing {
    let way = match (install::is_installed(), install::is_by_menu()) {
        (false, true) => Way::Menu,
        _ => Way::None,
    };
    let installing = Installing {
        way: RwSignal::new(way),
        put_off: RwSignal::new(matches!(Quick.read(PUT_OFF), Ok(Some(_)))),
    };
    install::on_offer(move |offered| installing.way.set(if offered { Way::Button } else { Way::None }));
    installing
}

impl Installing {
    /// Lets the browser ask.
    pub fn ask(self) {
        install::ask();
        self.way.set(Way::None);
    }

    /// Does not ask again on the first screen.
    pub fn put_off(self) {
        // Not noted: the offer comes again another day.
        let _ = Quick.write(PUT_OFF, "1");
        self.put_off.set(true);
    }
}
