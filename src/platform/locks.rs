//! Web Locks: of all tabs of this browser one holds a name. Asked for by name, as bindings call the interface unstable.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// At once or not at all.
    IfFree,
    /// When the others let go.
    Waiting,
    /// Whoever holds it.
    Stealing,
}

/// A name held; let go when dropped.
#[derive(Debug)]
pub struct Lock {
    release: Function,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A promise that is kept already stays as it is.
        let _ = self.release.call0(&JsValue::NULL);
    }
}

/// Asks for a name and calls back with the lock, or with none when it is not free; calls `lost` when someone stole it. False
/// when this browser has no locks; then nothing is called.
pub fn request(
    name: &str,
    asking: Asking,
    granted: impl FnOnce(Option<Lock>) + 'static,
    lost: impl FnOnce() + 'static,
) -> bool {
    let Some(promise) = begin(name, asking, granted) else {
        return false;
    };
    spawn_local(async move {
        if JsFuture::from(promise).await.is_err() {
            lost();
        }
    });
    true
}

fn begin(name: &str, asking: Asking, granted: impl FnOnce(Option<Lock>) + 'static) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    let option = match asking {
        Asking::IfFree => Some("ifAvailable"),
        Asking::Stealing => Some("steal"),
        Asking::Waiting => None,
    };
    if let Some(option) = option {
        Reflect::set(&options, &option.into(), &true.into()).ok()?;
    }
    let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        if lock.is_null() || lock.is_undefined() {
            granted(None);
            return JsValue::UNDEFINED;
        }
        // The name is held until this promise is kept.
        let release: Rc<RefCell<Option<Function>>> = Rc::default();
        let held = Promise::new(&mut |resolve, _| *release.borrow_mut() = Some(resolve));
        granted(release.take().map(|release| Lock { release }));
        held.into()
    });
    request
        .call3(&locks, &name.into(), &options, &granted)
        .ok()?
        .dyn_into()
        .ok()
}
