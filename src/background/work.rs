//! Answering.

use super::answer::{Answer, Reply};
use super::arrival::Arrival;
use super::question::Question;
use super::seeded::Seeded;
use crate::check::{check, proof_of};
use crate::draft::Draft;
use crate::forms::{Form, by_code, form_of};
use crate::import::{Kind, NoPlan, Wishes, manuscript, paste, recognise, understand_as};
use crate::plan::SchoolYear;
use crate::text::import::unread;
use crate::word::{self, ExportError, OpenError, Opened};

/// The answer to a question about something; none where that is not what the question needs. The steps of making a Word file
/// are told when they are done.
#[must_use]
pub fn work(question: &Question, about: &[u8], done: impl FnMut(&'static str)) -> Option<Reply> {
    Some(match question {
        Question::Proofread => {
            let plan = Draft::read(about).ok()?.plan;
            let form = form_of(&plan);
            Answer::Findings(check(&plan, form, &proof_of(&plan, form))).into()
        }
        Question::Open {
            called_draft,
            today,
            seed,
        } => open(about, *called_draft, *today, seed)?.into(),
        Question::Import { today, wishes, seed } => Answer::Arrival(import(about, *today, wishes, seed)).into(),
        Question::Paste { text, form } => {
            let (html, form) = (std::str::from_utf8(about).ok()?, by_code(form)?);
            let block = paste::read(Some(html), Some(text));
            let block = block.map(|block| {
                let mapping = paste::propose(&block, form);
                (block, mapping)
            });
            Answer::Block(block).into()
        }
        Question::Export { carry } => {
            let draft = Draft::read(about).ok()?;
            let form = form_of(&draft.plan);
            handed_out(word::export_in_steps(&draft, form, *carry, steps(done)), form)
        }
        Question::Blank { form, kind, year, seed } => {
            let form = by_code(form)?;
            let made = word::blank(form, *kind, *year, &mut Seeded::new(seed.clone()));
            handed_out(made.map_err(ExportError::NotWritten), form)
        }
    })
}

/// The same with question and answer as JSON texts; the file that goes beside the answer is the second.
#[must_use]
pub fn answer_text(question: &str, about: &[u8], done: impl FnMut(&'static str)) -> Option<(String, Option<Vec<u8>>)> {
    let question: Question = serde_json::from_str(question).ok()?;
    let Reply { answer, file } = work(&question, about, done)?;
    Some((serde_json::to_string(&answer).ok()?, file))
}

/// A file without a draft may be a plan written elsewhere.
fn open(file: &[u8], called_draft: bool, today: SchoolYear, seed: &str) -> Option<Answer> {
    let error = match word::open(file) {
        Ok(Opened { draft, changes }) => {
            let text = draft.to_dense_text().ok()?;
            return Some(Answer::Draft { text, changes });
        }
        Err(error) => error,
    };
    let foreign = match &error {
        OpenError::NoDraft => true,
        OpenError::Draft(_) | OpenError::Word(_) => recognise(file) != Kind::Draft,
        _ => false,
    };
    let arrival = foreign.then(|| import(file, today, &Wishes::default(), seed));
    Some(match arrival {
        Some(arrival) if arrival.is_ok() || !called_draft => Answer::Arrival(arrival),
        _ => Answer::NoDraft(word::open_reason(&error)),
    })
}

fn import(file: &[u8], today: SchoolYear, wishes: &Wishes, seed: &str) -> Result<Box<Arrival>, String> {
    let text = manuscript(file).map_err(|error| error.reason().to_owned())?;
    let imported = understand_as(&text, today, wishes, &mut Seeded::new(seed.to_owned()));
    imported
        .map(|imported| Box::new(Arrival::of(imported)))
        .map_err(|NoPlan| unread::NO_PLAN.to_owned())
}

fn handed_out(made: Result<Vec<u8>, ExportError>, form: &'static Form) -> Reply {
    match made {
        Ok(bytes) => Reply {
            answer: Answer::Word(Ok(())),
            file: Some(bytes),
        },
        Err(error) => Answer::Word(Err(word::export_reason(&error, form))).into(),
    }
}

/// Tells the steps of making a file by the name under which their times are kept.
fn steps(mut done: impl FnMut(&'static str)) -> impl FnMut(word::Step) {
    move |step| {
        done(match step {
            word::Step::Document => "word: document",
            word::Step::Parts => "word: parts",
            word::Step::Packed => "word: packed",
            word::Step::Read => "word: read",
            word::Step::Compared => "word: compared",
        });
    }
}
