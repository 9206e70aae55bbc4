//! How far an action is, as far as what the school wrote tells.
//!
//! Whoever wrote nothing clear is not judged: the person decides, and until then the action counts as not finished, so that
//! nothing disappears.

use super::advance::has_any;
use super::data::words;
use crate::plan::Action;
use crate::text::fold::fold;
use crate::text::line::is_blank;

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The school wrote that it is finished.
    Finished,
    /// The school wrote that it is not.
    Unfinished,
    /// It wrote nothing, or nothing clear.
    Unknown,
}

/// What an action's degree of completion says; where the form had no place for one, its note.
#[must_use]
pub fn standing(action: &Action) -> Standing {
    if !is_blank(&action.degree) {
        return told(&action.degree);
    }
    let note = fold(&action.note);
    // Without "đã", "Hoàn thành trong học kỳ I" is an intention.
    match told(&action.note) {
        Standing::Finished if !has_any(&note, words::ALREADY) => Standing::Unknown,
        told => told,
    }
}

fn told(text: &str) -> Standing {
    let folded = fold(text);
    let percent = percent(&folded);
    let finished = has_any(&folded, words::FINISHED);
    let unfinished = has_any(&folded, words::UNFINISHED);
    let exceeded = has_any(&folded, words::EXCEEDED);
    match (finished, unfinished, percent) {
        (_, true, Some(percent)) if percent < 100 => Standing::Unfinished,
        (true, true, _) if !starts_with_denial(&folded) => Standing::Unknown,
        (_, true, _) => Standing::Unfinished,
        (true, false, _) if has_any(&folded, words::NEARLY) => Standing::Unknown,
        (true, false, Some(percent)) if percent < 100 && !exceeded => Standing::Unfinished,
        (true, false, _) if has_fraction(&folded) => Standing::Unknown,
        (true, false, _) => Standing::Finished,
        (false, false, Some(percent)) if percent < 100 => Standing::Unfinished,
        (false, false, Some(_)) => Standing::Finished,
        (false, false, None) => Standing::Unknown,
    }
}

/// "Chưa hoàn thành", "Không đạt", "Đang …": the denial stands first and is meant.
fn starts_with_denial(folded: &str) -> bool {
    let start: Vec<&str> = folded.split_whitespace().take(2).collect();
    has_any(&start.join(" "), words::UNFINISHED)
}

/// The lowest share in per cent named in a text.
fn percent(folded: &str) -> Option<u32> {
    let shares = folded.match_indices('%').filter_map(|(at, _)| {
        let before = folded.get(..at)?.trim_end();
        let start = before
            .rfind(|c: char| !c.is_ascii_digit() && c != ',' && c != '.')
            .map_or(0, |place| place + 1);
        let whole = before.get(start..)?.split([',', '.']).next()?;
        whole.parse().ok()
    });
    shares.min()
}

/// "3/5 lớp": part of a whole, unless the second number is a year or month of a date with one.
fn has_fraction(folded: &str) -> bool {
    folded.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_ascii_digit());
        let Some((part, whole)) = word.split_once('/') else {
            return false;
        };
        match (part.parse::<u32>(), whole.parse::<u32>()) {
            (Ok(part), Ok(whole)) => part < whole && whole < 1990,
            _ => false,
        }
    })
}
