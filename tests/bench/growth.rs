//! How the costs of the core grow: for two drafts, a small one and one with ten times its rows, the time of each job and the
//! most memory it held at once. Prints one JSON object for each job; `tests/bench/growth.bench.js` makes figures of them.

// A benchmark that cannot go on stops: the lints that forbid this are for the program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cai_tien::check::{check, proof_of};
use cai_tien::draft::Draft;
use cai_tien::draft::merge::merge;
use cai_tien::{forms, word};

/// How often each job is done with the large draft; with the small one ten times as often.
const RUNS: u32 = 5;

/// How long each job is watched at least.
const LEAST: Duration = Duration::from_millis(100);

/// The system's memory, with what is held of it at once.
struct Counted;

static HELD: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

#[allow(unsafe_code)] // every call is handed on as it came
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        MOST.fetch_max(held, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Ordering::Relaxed);
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static MEMORY: Counted = Counted;

/// What a job of the program costs.
struct Cost {
    time: Duration,
    bytes: usize,
}

/// Time this thread was at work: on a busy machine the clock on the wall tells how long others were.
fn at_work() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(told.split(' ').next().unwrap().parse().unwrap())
}

fn cost<T>(runs: u32, mut job: impl FnMut() -> T) -> Cost {
    let before = HELD.load(Ordering::Relaxed);
    MOST.store(before, Ordering::Relaxed);
    black_box(job());
    let bytes = MOST.load(Ordering::Relaxed) - before;
    let began = at_work();
    let mut done = 0;
    // The system counts in steps of some milliseconds: what takes less is done until it shows.
    while done < runs || at_work() - began < LEAST {
        black_box(job());
        done += 1;
    }
    Cost {
        time: (at_work() - began) / done,
        bytes,
    }
}

/// A draft and a colleague's copy of it, with every other action written on or cut down on either side.
struct Sized {
    text: String,
    ours: Draft,
    theirs: Draft,
}

impl Sized {
    fn read(path: &str) -> Self {
        let text = std::fs::read_to_string(path).unwrap();
        let whole = Draft::read_text(&text).unwrap();
        let changed = |parity: usize, copy: &str| {
            let mut draft = whole.clone();
            copy.clone_into(&mut draft.copy);
            draft.ancestor = Some(std::sync::Arc::new(whole.plan.clone()));
            let actions = draft.plan.problems.iter_mut().flat_map(|problem| &mut problem.actions);
            for action in actions.skip(parity).step_by(2) {
                action.goal.push_str(" (+)");
                action.evidence.clear();
            }
            draft
        };
        Self {
            ours: changed(0, "ours"),
            theirs: changed(1, "theirs"),
            text,
        }
    }

    fn costs(&self, runs: u32) -> [(&'static str, Cost); 5] {
        let form = forms::form_of(&self.ours.plan);
        [
            ("open", cost(runs, || Draft::read_text(&self.text).unwrap())),
            ("export", cost(runs, || word::export(&self.ours, form, true).unwrap())),
            ("check", cost(runs, || forms::gaps(&self.ours.plan, form))),
            (
                "proofread",
                cost(runs, || check(&self.ours.plan, form, &proof_of(&self.ours.plan, form))),
            ),
            ("merge", cost(runs, || merge(&self.ours, &self.theirs, None).unwrap())),
        ]
    }
}

fn main() {
    let paths: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let [small, large] = paths.as_slice() else {
        // As `cargo test --all-targets` starts it.
        println!("two drafts are needed: see tests/bench/growth.bench.js");
        return;
    };
    let (small, large) = (Sized::read(small).costs(10 * RUNS), Sized::read(large).costs(RUNS));
    for ((job, few), (_, many)) in small.into_iter().zip(large) {
        let line = serde_json::json!({
            "job": job,
            "seconds": [few.time.as_secs_f64(), many.time.as_secs_f64()],
            "bytes": [few.bytes, many.bytes],
        });
        println!("{line}");
    }
}
