//! Printing the open plan from the browser.

use super::Session;
use crate::platform::{event, print as printer};

/// Opens the browser's print dialog.
pub fn print() {
    printer::print();
}

/// Calls back before the page is printed, by whatever way.
pub fn on_print(callback: impl Fn() + 'static) {
    event::on_before_print(callback);
}

/// Gives printed pages the margins of the open plan.
pub fn set_margins(session: Session) {
    let layout = session.paper().layout;
    printer::set_margins([layout.top, layout.right, layout.bottom, layout.left]);
}
