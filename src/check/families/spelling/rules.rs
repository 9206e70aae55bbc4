//! The rules about words, line by line.

use std::collections::HashMap;

use super::abbreviations::{self, Meant};
use super::lexicon::Lexicon;
use super::{company, confusions, keys, slips};
use crate::check::context::Context;
use crate::check::finding::Finding;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let mut lexicon = Lexicon::default();
    let mut meant: Meant = HashMap::new();
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        let entries = lexicon.look_up(reading);
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
    }
}
