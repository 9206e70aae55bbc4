//! The second thread (a Web Worker): put to work by the page, asked texts, answering texts.
//!
//! It starts with the first question and is given up when it takes too long or breaks; the next question starts another one.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, Worker};

use super::js_text::js_text;
use super::timer::{self, Timeout};

/// What the thread says once it can be asked.
pub(super) const READY: &str = "ready";

/// What a question is about.
#[derive(Debug, Clone, Copy)]
pub enum About<'a> {
    /// A text.
    Text(&'a str),
    /// A file's bytes.
    File(&'a [u8]),
}

/// How much longer is waited while the thread is not ready, in milliseconds: its program may still be on its way here.
const LOADING: u32 = 120_000;

/// An answer: its text in UTF-8, and the file that goes beside it.
pub type Told = (Vec<u8>, Option<Vec<u8>>);

/// What is done with an answer; with none where there is no such thread, or it broke, or took too long.
type Answered = Box<dyn FnOnce(Option<Told>)>;

struct Waiting {
    answered: Answered,
    /// Gives the thread up.
    _late: Timeout,
}

struct Thread {
    worker: Worker,
    ready: Cell<bool>,
    /// Messages it is told once it is ready.
    held: RefCell<Vec<Array>>,
    _heard: Closure<dyn Fn(MessageEvent)>,
    _broken: Closure<dyn Fn(Event)>,
}

thread_local! {
    static THREAD: RefCell<Option<Thread>> = const { RefCell::new(None) };
    static WAITING: RefCell<BTreeMap<u32, Waiting>> = const { RefCell::new(BTreeMap::new()) };
    static ASKED: Cell<u32> = const { Cell::new(0) };
}

/// Asks a question and calls back once. Questions are answered one after the other; `patience` is in
/// milliseconds.
pub fn ask(question: &str, about: About, patience: u32, answered: impl FnOnce(Option<Told>) + 'static) {
    if !is_running() && start().is_none() {
        return answered(None);
    }
    let ready = THREAD.with_borrow(|thread| thread.as_ref().is_some_and(|thread| thread.ready.get()));
    let patience = if ready { patience } else { patience + LOADING };
    let number = ASKED.get().wrapping_add(1);
    ASKED.set(number);
    let waiting = Waiting {
        answered: Box::new(answered),
        _late: timer::after(patience, give_up),
    };
    WAITING.with_borrow_mut(|all| all.insert(number, waiting));
    let about: JsValue = match about {
        About::Text(text) => js_text(text).into(),
        About::File(bytes) => Uint8Array::from(bytes).into(),
    };
    let message = Array::of3(&number.into(), &question.into(), &about);
    THREAD.with_borrow(|thread| {
        if let Some(thread) = thread {
            if thread.ready.get() {
                thread.tell(&message);
            } else {
                thread.held.borrow_mut().push(message);
            }
        }
    });
}

impl Thread {
    fn tell(&self, message: &Array) {
        // Numbers, texts and bytes can always be told.
        let _ = self.worker.post_message(message);
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

fn is_running() -> bool {
    THREAD.with_borrow(Option::is_some)
}

fn start() -> Option<()> {
    let worker = Worker::new(&address()?).ok()?;
    let heard = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| hear(&event));
    let broken = Closure::<dyn Fn(Event)>::new(|event: Event| {
        // It is no fault of the page.
        event.prevent_default();
        // Not from within the closure that would be dropped.
        timer::soon(give_up);
    });
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    worker.set_onerror(Some(broken.as_ref().unchecked_ref()));
    THREAD.set(Some(Thread {
        worker,
        ready: Cell::new(false),
        held: RefCell::default(),
        _heard: heard,
        _broken: broken,
    }));
    Some(())
}

/// Where the build put the script that starts the thread; none where it did not say.
fn address() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let meta = document.query_selector("meta[name=cai-tien-background]").ok()??;
    meta.get_attribute("content").filter(|address| !address.is_empty())
}

fn hear(event: &MessageEvent) {
    let data = event.data();
    if data.as_string().as_deref() == Some(READY) {
        return THREAD.with_borrow(|thread| {
            if let Some(thread) = thread {
                thread.ready.set(true);
                thread.held.take().iter().for_each(|message| thread.tell(message));
            }
        });
    }
    let Ok(answer) = data.dyn_into::<Array>() else { return };
    let number = answer.get(0).as_f64();
    let waiting = WAITING.with_borrow_mut(|all| {
        let number = all.keys().copied().find(|asked| Some(f64::from(*asked)) == number)?;
        all.remove(&number)
    });
    if let Some(Waiting { answered, .. }) = waiting {
        let bytes = |at: u32| answer.get(at).dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec());
        answered(bytes(1).map(|told| (told, bytes(2))));
    }
}

/// Ends the thread; whoever waits hears nothing from it.
fn give_up() {
    THREAD.set(None);
    for (_, Waiting { answered, .. }) in WAITING.take() {
        answered(None);
    }
}
