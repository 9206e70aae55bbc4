//! The rules about words, line by line.

use std::collections::HashMap;

use super::abbreviations::{self, Meant};
use super::lexicon::Lexicon;
use super::{company, confusions, keys, slips};
use crate::check::context::Context;
use crate::check::finding::Finding;
use crate::check::reading::Reading;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let mut lexicon = Lexicon::default();
    let mut meant: Meant = HashMap::new();
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        let entries = lexicon.look_up(reading);
        let before = found.len();
        confusions::confused(reading, &entries, found);
        confusions::before_others(reading, found);
        confusions::pairs(reading, &entries, found);
        abbreviations::mistyped(reading, &mut meant, found);
        slips::doubled(reading, &entries, found);
        confusions::sounds(reading, &entries, found);
        slips::broken(reading, found);
        slips::cut(reading, &entries, found);
        slips::tones(reading, &entries, found);
        slips::glued(reading, &entries, found);
        slips::small_words(reading, found);
        slips::capitals(reading, found);
        slips::inner_capitals(reading, &entries, found);
        slips::no_syllables(reading, &entries, found);
        company::rules(reading, &entries, found);
        keys::rules(reading, &entries, found);
        once(reading, before, found);
    }
}

/// A word is told of once in a line for each time it stands there: with its neighbour where a rule tells of both.
fn once(reading: &Reading, before: usize, found: &mut Vec<Finding>) {
    let own = found.split_off(before);
    let times = |words: &str| reading.line.text.matches(words).count();
    for (at, finding) in own.iter().enumerate() {
        let (earlier, later) = own.split_at(at);
        let same = |other: &&Finding| other.rule == finding.rule && other.quote == finding.quote;
        let again = earlier.iter().filter(same).count() >= times(&finding.quote).max(1);
        let within = |other: &Finding| {
            other.rule == finding.rule
                && other.quote.len() > finding.quote.len()
                && other.quote.contains(finding.quote.as_str())
                && times(&finding.quote) <= times(&other.quote)
        };
        if !again && !earlier.iter().chain(later).any(within) {
            found.push(finding.clone());
        }
    }
}
