//! A piece of page to mount components in, and ways to act on it as a person does.

use std::any::Any;

use cai_tien::draft::Draft;
use cai_tien::plan::{Plan, School};
use cai_tien::state::{Session, new_id};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// Components mounted for one test; gone with it.
pub struct Page {
    root: HtmlElement,
    _mounted: Box<dyn Any>,
}

impl Page {
    /// Mounts what the function makes.
    pub fn mount<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Self {
        let document = document();
        let root: HtmlElement = document.create_element("div").unwrap().dyn_into().unwrap();
        document.body().unwrap().append_child(&root).unwrap();
        let mounted = leptos::mount::mount_to(root.clone(), view);
        Self {
            root,
            _mounted: Box::new(mounted),
        }
    }

    /// The field with a label.
    pub fn field(&self, label: &str) -> Element {
        let found = self
            .all("label")
            .into_iter()
            .find(|own| own.text_content().unwrap().trim() == label);
        let id = found.expect("there is such a label").get_attribute("for").unwrap();
        document().get_element_by_id(&id).expect("the label has a field")
    }

    /// Presses the button of a name.
    pub fn press(&self, name: &str) {
        let found = self.all("button").into_iter().find(|button| {
            button.get_attribute("aria-label").as_deref() == Some(name) || button.text_content().unwrap().trim() == name
        });
        let button: HtmlElement = found.unwrap_or_else(|| panic!("no button {name}")).dyn_into().unwrap();
        button.click();
    }

    /// Texts of the elements a selector finds.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector)
            .iter()
            .map(|found| found.text_content().unwrap().trim().to_owned())
            .collect()
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length())
            .map(|at| found.get(at).unwrap().dyn_into().unwrap())
            .collect()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// Types a text into a field as the browser tells it: the value, then one event.
pub fn type_into(field: &Element, text: &str) {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.set_value(text);
    } else {
        field.dyn_ref::<HtmlTextAreaElement>().unwrap().set_value(text);
    }
    let init = EventInit::new();
    init.set_bubbles(true);
    field
        .dispatch_event(&Event::new_with_event_init_dict("input", &init).unwrap())
        .unwrap();
}

/// What stands in a field.
pub fn value(field: &Element) -> String {
    match field.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.value(),
        None => field.dyn_ref::<HtmlTextAreaElement>().unwrap().value(),
    }
}

/// A session over a new draft of its own.
pub fn session() -> Session {
    let plan = Plan {
        form: "bieu-2".to_owned(),
        school: School {
            name: "Trường THCS Mẫu".to_owned(),
            ..School::default()
        },
        ..Plan::default()
    };
    Session::open(Draft::new(new_id().0, plan), None)
}

fn document() -> web_sys::Document {
    web_sys::window().unwrap().document().unwrap()
}
