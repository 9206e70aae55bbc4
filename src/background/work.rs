//! Answering.

use super::answer::Answer;
use super::arrival::Arrival;
use super::question::Question;
use super::seeded::Seeded;
use crate::check::{check, proof_of};
use crate::draft::Draft;
use crate::forms::{by_code, form_of};
use crate::import::{NoPlan, manuscript, paste, understand_as};
use crate::text::import::unread;

/// The answer to a question about something; none where that is not what the question needs.
#[must_use]
pub fn work(question: &Question, about: &[u8]) -> Option<Answer> {
    Some(match question {
        Question::Proofread => {
            let plan = Draft::read(about).ok()?.plan;
            let form = form_of(&plan);
            Answer::Findings(check(&plan, form, &proof_of(&plan, form)))
        }
        Question::Import { today, wishes, seed } => {
            let arrival = manuscript(about)
                .map_err(|error| error.reason().to_owned())
                .and_then(|text| {
                    understand_as(&text, *today, wishes, &mut Seeded::new(seed.clone()))
                        .map_err(|NoPlan| unread::NO_PLAN.to_owned())
                });
            Answer::Arrival(arrival.map(|imported| Box::new(Arrival::of(imported))))
        }
        Question::Paste { text, form } => {
            let (html, form) = (std::str::from_utf8(about).ok()?, by_code(form)?);
            let block = paste::read(Some(html), Some(text));
            Answer::Block(block.map(|block| {
                let mapping = paste::propose(&block, form);
                (block, mapping)
            }))
        }
    })
}

/// The same with question and answer as JSON texts.
#[must_use]
pub fn answer_text(question: &str, about: &[u8]) -> Option<String> {
    let question: Question = serde_json::from_str(question).ok()?;
    serde_json::to_string(&work(&question, about)?).ok()
}
