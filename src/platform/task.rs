//! Work that waits for the browser's promises.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

/// What is done with what came of some work.
type Then<T> = Box<dyn FnOnce(Option<T>)>;

/// Begins some work that nobody waits for.
pub fn begin(work: impl Future<Output = ()> + 'static) {
    spawn_local(work);
}

/// Does some work and calls back once: with what came of it, or with nothing when it takes longer than some milliseconds.
/// Work that takes longer goes on unheard.
pub fn within<T: 'static>(
    milliseconds: u32,
    work: impl Future<Output = T> + 'static,
    then: impl FnOnce(Option<T>) + 'static,
) {
    within_boxed(milliseconds, Box::pin(work), Box::new(then));
}

/// Compiled once for each kind of outcome, not for each piece of work.
fn within_boxed<T: 'static>(milliseconds: u32, work: Pin<Box<dyn Future<Output = T>>>, then: Then<T>) {
    let then = Rc::new(RefCell::new(Some(then)));
    let call = move |then: &Rc<RefCell<Option<Then<T>>>>, outcome| {
        let then = then.borrow_mut().take();
        if let Some(then) = then {
            then(outcome);
        }
    };
    let late = {
        let then = Rc::clone(&then);
        super::timer::after(milliseconds, move || call(&then, None))
    };
    spawn_local(async move {
        let outcome = work.await;
        drop(late);
        call(&then, Some(outcome));
    });
}
