//! A component on a page: finding things as a person does, by label and by name.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use cai_tien::draft::Draft;
use cai_tien::forms::{self, Start};
use cai_tien::plan::{Issue, Plan, School, SchoolYear};
use cai_tien::state::{Session, new_id};
use js_sys::{Array, Function, Promise, Reflect};
use leptos::prelude::{AnyView, IntoAny, IntoView};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// How many frames are waited for something; five seconds and more.
const FRAMES: usize = 300;

/// A mounted component; gone from the page when dropped.
pub struct Page {
    root: HtmlElement,
    /// The session the component was given.
    pub session: Session,
    /// Where its draft is stored.
    pub key: String,
    mounted: Option<Box<dyn Any>>,
}

impl Page {
    /// Mounts what a closure makes of a session over a plan.
    pub fn of(plan: Plan, view: impl FnOnce(Session) -> AnyView + 'static) -> Self {
        let draft = Draft::new(new_id().0, plan);
        Self::over(move || Session::open(draft, None), view)
    }

    /// Mounts what a closure makes of a session.
    pub fn over(session: impl FnOnce() -> Session + 'static, view: impl FnOnce(Session) -> AnyView + 'static) -> Self {
        let document = web_sys::window().unwrap().document().unwrap();
        let root: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&root).unwrap();
        let opened = Rc::new(RefCell::new(None));
        let handed = opened.clone();
        let mounted = leptos::mount::mount_to(root.clone(), move || {
            let session = session();
            handed.replace(Some(session));
            view(session).into_view()
        });
        let session = opened.take().unwrap();
        Self {
            root,
            session,
            key: format!("cai-tien/nhap/{}", session.id()),
            mounted: Some(Box::new(mounted)),
        }
    }

    /// The field with this label, by the words of the label alone.
    pub fn field(&self, label: &str) -> HtmlElement {
        self.find("label", label, "label => label.control")
    }

    /// The button with this name.
    pub fn button(&self, name: &str) -> HtmlElement {
        self.find("button", name, "button => button")
    }

    /// The names of the rows, in order.
    pub fn rows(&self) -> Vec<String> {
        let names = script(
            "root",
            "return [...root.querySelectorAll('section')].map(row => row.ariaLabel);",
            &self.root,
        );
        Array::from(&names).iter().filter_map(|name| name.as_string()).collect()
    }

    /// The elements of a kind, in order.
    pub fn all(&self, kind: &str) -> Vec<HtmlElement> {
        let found = script(
            "root",
            &format!("return [...root.querySelectorAll('{kind}')];"),
            &self.root,
        );
        Array::from(&found).iter().map(JsCast::unchecked_into).collect()
    }

    /// Counts every change of the page from here on, for [`Page::changes`].
    pub fn watch(&self) {
        script(
            "root",
            "root.changes = 0;
             new MutationObserver(list => { root.changes += list.length; })
                 .observe(root, { subtree: true, childList: true, characterData: true, attributes: true });",
            &self.root,
        );
    }

    /// How many changes were seen.
    pub fn changes(&self) -> f64 {
        Reflect::get(&self.root, &"changes".into()).unwrap().as_f64().unwrap()
    }

    fn find(&self, kind: &str, name: &str, then: &str) -> HtmlElement {
        let body = format!(
            "const named = element => (element.ariaLabel ?? element.textContent).trim();
             const found = [...root.querySelectorAll('{kind}')].filter(element => named(element) === {name:?});
             if (found.length !== 1) throw new Error(found.length + ' of {kind} {name}');
             return found.map({then})[0];"
        );
        script("root", &body, &self.root).unchecked_into()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.mounted.take();
        self.root.remove();
        storage().remove_item(&self.key).unwrap();
    }
}

/// Types a text into a field in place of what is there.
pub fn type_into(field: &HtmlElement, text: &str) {
    Reflect::set(field, &"value".into(), &text.into()).unwrap();
    script(
        "field",
        "field.dispatchEvent(new Event('input', { bubbles: true }));",
        field,
    );
}

/// What a field holds.
pub fn value(field: &HtmlElement) -> String {
    Reflect::get(field, &"value".into()).unwrap().as_string().unwrap()
}

/// Waits until the page shows what was asked for: the reactive system and the values it puts off are done by the next frame.
pub async fn settled() {
    let frame = script("_", "return new Promise(requestAnimationFrame);", &JsValue::NULL);
    JsFuture::from(frame.unchecked_into::<Promise>()).await.unwrap();
}

/// Waits, frame by frame, until something holds.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..FRAMES {
        if holds() {
            return;
        }
        settled().await;
    }
    panic!("never: {what}");
}

/// The browser's storage.
pub fn storage() -> web_sys::Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

/// Runs a script with one argument.
pub fn script(name: &str, body: &str, argument: &JsValue) -> JsValue {
    Function::new_with_args(name, body)
        .call1(&JsValue::NULL, argument)
        .unwrap()
}

/// A new plan in a form.
pub fn plan(form: &str, year: u16) -> Plan {
    let start = Start {
        form: forms::by_code(form).unwrap(),
        year: SchoolYear(year),
        school: School::default(),
        issue: Issue::default(),
    };
    forms::start(start, &mut new_id)
}

/// A view as the closures of these tests return it.
pub fn any(view: impl IntoView + 'static) -> AnyView {
    view.into_any()
}
