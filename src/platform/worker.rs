//! The service worker (`public/sw.js`): registering it, hearing what it keeps, letting a newer release take its place.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    RegistrationOptions, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
    ServiceWorkerUpdateViaCache,
};

use super::event::{listen, window};

/// Beside the page, and always under this name.
const SCRIPT: &str = "sw.js";
/// What the waiting worker is told when the person wants it.
const SKIP_WAITING: &str = "skip-waiting";
/// The page as the worker keeps it.
const PAGE: &str = "index.html";

/// How the kept program stands to the running one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// The program is kept in this browser and opens without a network.
    pub kept: bool,
    /// A newer release is ready, or another tab has begun to use it.
    pub newer: bool,
}

thread_local! {
    /// The registration, once there is one.
    static REGISTRATION: RefCell<Option<ServiceWorkerRegistration>> = const { RefCell::new(None) };
}

/// Registers the worker and calls back whenever its standing changes. Pages from a plain folder or without encryption have none
/// and do without.
pub fn register(changed: impl Fn(Standing) + 'static) {
    let Some(container) = container() else { return };
    let changed: Rc<dyn Fn(Standing)> = Rc::new(changed);
    spawn_local(async move {
        let options = RegistrationOptions::new();
        // Hosts may let browsers keep files for long; whether there is a newer release is asked of the host itself.
        options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
        let Ok(registered) = JsFuture::from(container.register_with_options(SCRIPT, &options)).await else {
            // The program runs as long as there is a network.
            return;
        };
        let registration: ServiceWorkerRegistration = registered.unchecked_into();
        REGISTRATION.set(Some(registration.clone()));
        follow(&container, registration, changed);
    });
}

/// Asks the host whether there is a newer release; without a network nothing happens.
pub fn check() {
    if let Some(asked) = REGISTRATION.with_borrow(|registration| registration.as_ref()?.update().ok()) {
        spawn_local(async move {
            let _ = JsFuture::from(asked).await;
        });
    }
}

/// Lets the newer release take over, then loads this tab anew; other tabs go on as they are.
pub fn use_newer() {
    let Some(waiting) = REGISTRATION.with_borrow(|registration| registration.as_ref()?.waiting()) else {
        // Another tab let it take over already.
        return reload();
    };
    let worker = waiting.clone();
    listen(Some(waiting.clone().into()), "statechange", move |_| {
        if worker.state() == ServiceWorkerState::Activated {
            reload();
        }
    });
    // A worker that went away meanwhile was replaced by one that will be offered.
    let _ = waiting.post_message(&JsValue::from_str(SKIP_WAITING));
}

/// Something after which there may be a newer release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// There is a network again.
    Online,
    /// The person comes back to this tab.
    Back,
}

/// Calls back on every occasion.
pub fn on_occasion(callback: impl Fn(Occasion) + Clone + 'static) {
    let online = callback.clone();
    listen(window(), "online", move |_| online(Occasion::Online));
    let document = web_sys::window().and_then(|window| window.document());
    listen(document.clone().map(Into::into), "visibilitychange", move |_| {
        if document.as_ref().is_some_and(|document| !document.hidden()) {
            callback(Occasion::Back);
        }
    });
}

/// The release this page was made of; empty where the build did not say.
#[must_use]
pub fn running_release() -> String {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("meta[name=cai-tien-version]").ok().flatten())
        .and_then(|meta| meta.get_attribute("content"))
        .unwrap_or_default()
}

fn container() -> Option<ServiceWorkerContainer> {
    let window = web_sys::window()?;
    let has = Reflect::has(&window.navigator(), &"serviceWorker".into()).unwrap_or(false);
    (has && window.is_secure_context()).then(|| window.navigator().service_worker())
}

fn follow(container: &ServiceWorkerContainer, registration: ServiceWorkerRegistration, changed: Rc<dyn Fn(Standing)>) {
    // The first worker takes this page over too; that is no newer release.
    let had_worker = Rc::new(RefCell::new(container.controller().is_some()));
    let replaced = Rc::new(RefCell::new(false));
    let look: Rc<dyn Fn()> = {
        let (registration, replaced) = (registration.clone(), Rc::clone(&replaced));
        Rc::new(move || {
            let (registration, replaced, changed) = (registration.clone(), Rc::clone(&replaced), Rc::clone(&changed));
            spawn_local(async move {
                let kept = registration.active().is_some() && is_kept().await.unwrap_or(false);
                let newer = is_newer_ready(&registration) || *replaced.borrow();
                changed(Standing { kept, newer });
            });
        })
    };
    let again = Rc::clone(&look);
    listen(Some(container.clone().into()), "controllerchange", move |_| {
        if had_worker.replace(true) {
            replaced.replace(true);
        }
        again();
    });
    let again = Rc::clone(&look);
    let of = registration.clone();
    listen(Some(registration.clone().into()), "updatefound", move |_| {
        follow_worker(of.installing(), &again);
    });
    follow_worker(registration.installing(), &look);
    look();
}

/// Whether a worker waits for another to give way. The first of all waits too, for a moment between being installed and being
/// active: that is this release itself.
fn is_newer_ready(registration: &ServiceWorkerRegistration) -> bool {
    let gives_way = registration
        .active()
        .is_some_and(|active| active.state() == ServiceWorkerState::Activated);
    gives_way && registration.waiting().is_some()
}

fn follow_worker(worker: Option<ServiceWorker>, look: &Rc<dyn Fn()>) {
    let look = Rc::clone(look);
    listen(worker.map(Into::into), "statechange", move |_| look());
}

/// Whether the page itself is among the files kept.
async fn is_kept() -> Option<bool> {
    let caches = web_sys::window()?.caches().ok()?;
    let found = JsFuture::from(caches.match_with_str(PAGE)).await.ok()?;
    Some(!found.is_undefined())
}

fn reload() {
    if let Some(window) = web_sys::window() {
        // A browser that refuses leaves the page as it is; it works.
        let _ = window.location().reload();
    }
}
