//! Shelves in memory that fail as told, and a way to wait for what is ready at once.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use cai_tien::keeping::{Head, QuickShelf, Record, Refusal, Store, SureShelf};

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// No room: nothing is written, and that is said.
    Full,
    /// Nothing is done, and that is said.
    Abort,
    /// It is done, and said not to be.
    Liar,
    /// From this call on nothing is done any more.
    Blocked,
    /// Half of the text is written and called whole.
    Torn,
    /// Nothing is written and that is called done.
    Stale,
}

pub const FAULTS: [Fault; 6] = [
    Fault::Full,
    Fault::Abort,
    Fault::Liar,
    Fault::Blocked,
    Fault::Torn,
    Fault::Stale,
];

/// Counts calls and tells which one fails.
#[derive(Debug, Default)]
pub struct Trouble {
    calls: usize,
    at: Option<(usize, Fault)>,
    blocked: bool,
    happened: bool,
}

impl Trouble {
    pub fn at(call: usize, fault: Fault) -> Self {
        Self {
            at: Some((call, fault)),
            ..Self::default()
        }
    }

    fn next(&mut self) -> Option<Fault> {
        self.calls += 1;
        if self.blocked {
            return Some(Fault::Blocked);
        }
        let fault = self
            .at
            .filter(|(call, _)| *call == self.calls)
            .map(|(_, fault)| fault)?;
        self.happened = true;
        self.blocked = fault == Fault::Blocked;
        Some(fault)
    }
}

fn half(text: &str) -> String {
    text.chars().take(text.chars().count() / 2).collect()
}

/// A quick shelf in memory. What is on the disk may be older than what it shows.
#[derive(Debug, Default)]
pub struct Quick {
    pub texts: RefCell<BTreeMap<String, String>>,
    pub trouble: RefCell<Trouble>,
}

impl Quick {
    pub fn calls(&self) -> usize {
        self.trouble.borrow().calls
    }

    pub fn troubled(&self) -> bool {
        self.trouble.borrow().happened
    }

    /// A read that fails is no read: text that was not there must not be made up.
    fn reading(&self) -> Result<(), Refusal> {
        match self.trouble.borrow_mut().next() {
            Some(Fault::Abort | Fault::Blocked | Fault::Liar | Fault::Full) => Err(Refusal::Unavailable),
            _ => Ok(()),
        }
    }
}

impl QuickShelf for Quick {
    fn keys(&self, prefix: &str) -> Result<Vec<String>, Refusal> {
        self.reading()?;
        let texts = self.texts.borrow();
        Ok(texts.keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }

    fn read(&self, key: &str) -> Result<Option<String>, Refusal> {
        self.reading()?;
        Ok(self.texts.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), Refusal> {
        let fault = self.trouble.borrow_mut().next();
        let mut texts = self.texts.borrow_mut();
        match fault {
            Some(Fault::Full) => return Err(Refusal::Full),
            Some(Fault::Abort | Fault::Blocked) => return Err(Refusal::Unavailable),
            Some(Fault::Stale) => {}
            Some(Fault::Torn) => {
                texts.insert(key.to_owned(), half(text));
            }
            Some(Fault::Liar) => {
                texts.insert(key.to_owned(), text.to_owned());
                return Err(Refusal::Unavailable);
            }
            None => {
                texts.insert(key.to_owned(), text.to_owned());
            }
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        match self.trouble.borrow_mut().next() {
            Some(Fault::Stale | Fault::Torn) => return Ok(()),
            Some(Fault::Full | Fault::Abort | Fault::Blocked) => return Err(Refusal::Unavailable),
            Some(Fault::Liar) => {
                self.texts.borrow_mut().remove(key);
                return Err(Refusal::Unavailable);
            }
            None => {}
        }
        self.texts.borrow_mut().remove(key);
        Ok(())
    }
}

type Compartments = BTreeMap<Store, BTreeMap<String, Record>>;

/// A sure shelf in memory.
#[derive(Debug, Default)]
pub struct Sure {
    pub records: RefCell<Compartments>,
    pub trouble: RefCell<Trouble>,
    /// How many texts were handed out.
    pub texts_out: Cell<usize>,
}

impl Sure {
    fn matching(&self, store: Store, prefix: &str) -> Vec<Record> {
        let all = self.records.borrow();
        let records = all.get(&store).into_iter().flat_map(BTreeMap::values);
        records
            .filter(|record| record.key.starts_with(prefix))
            .cloned()
            .collect()
    }

    pub fn calls(&self) -> usize {
        self.trouble.borrow().calls
    }

    pub fn troubled(&self) -> bool {
        self.trouble.borrow().happened
    }

    pub fn put_now(&self, store: Store, record: Record) {
        let mut all = self.records.borrow_mut();
        all.entry(store).or_default().insert(record.key.clone(), record);
    }

    fn reading(&self) -> Result<(), Refusal> {
        match self.trouble.borrow_mut().next() {
            Some(Fault::Abort | Fault::Blocked | Fault::Liar | Fault::Full) => Err(Refusal::Unavailable),
            _ => Ok(()),
        }
    }
}

impl SureShelf for Sure {
    async fn put(&self, store: Store, record: &Record) -> Result<(), Refusal> {
        let mut record = record.clone();
        let fault = self.trouble.borrow_mut().next();
        match fault {
            Some(Fault::Full) => return Err(Refusal::Full),
            Some(Fault::Abort | Fault::Blocked) => return Err(Refusal::Unavailable),
            Some(Fault::Stale) => return Ok(()),
            Some(Fault::Torn) => record.text = half(&record.text),
            Some(Fault::Liar) | None => {}
        }
        let newer = {
            let all = self.records.borrow();
            all.get(&store)
                .and_then(|records| records.get(&record.key))
                .is_some_and(|there| there.number > record.number)
        };
        if !newer {
            self.put_now(store, record);
        }
        match fault {
            Some(Fault::Liar) => Err(Refusal::Unavailable),
            _ => Ok(()),
        }
    }

    async fn get(&self, store: Store, key: &str) -> Result<Option<Record>, Refusal> {
        self.reading()?;
        Ok(self
            .records
            .borrow()
            .get(&store)
            .and_then(|records| records.get(key))
            .cloned())
    }

    async fn all(&self, store: Store, prefix: &str) -> Result<Vec<Record>, Refusal> {
        self.reading()?;
        let found = self.matching(store, prefix);
        self.texts_out.update(|count| count + found.len());
        Ok(found)
    }

    async fn heads(&self, store: Store, prefix: &str) -> Result<Vec<Head>, Refusal> {
        self.reading()?;
        let heads = self.matching(store, prefix).into_iter().map(|record| Head {
            key: record.key,
            number: record.number,
            note: record.note,
        });
        Ok(heads.collect())
    }

    async fn remove(&self, store: Store, keys: &[String]) -> Result<(), Refusal> {
        let fault = self.trouble.borrow_mut().next();
        match fault {
            Some(Fault::Full | Fault::Abort | Fault::Blocked) => return Err(Refusal::Unavailable),
            Some(Fault::Stale | Fault::Torn) => return Ok(()),
            Some(Fault::Liar) | None => {}
        }
        if let Some(records) = self.records.borrow_mut().get_mut(&store) {
            records.retain(|key, _| !keys.contains(key));
        }
        match fault {
            Some(Fault::Liar) => Err(Refusal::Unavailable),
            _ => Ok(()),
        }
    }
}

/// What a future comes to that never waits for anything outside.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the shelves of tests answer at once"),
    }
}
