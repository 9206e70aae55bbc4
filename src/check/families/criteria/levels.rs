//! CAT, SEM: how many criteria there are, how many reach a level, and what level that makes of the school.
//!
//! Says only where a paper contradicts its regulation or itself; never which level a school has.

use super::tokens::{Token, amount, is_code, is_told, level, tokens};
use crate::catalogue::{self, CatalogueSet};
use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::check::quantities::shown;
use crate::document::ProofLine;
use crate::plan::LooseDate;
use crate::text::check::counts as counted;
use crate::text::check::levels as words;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let Some(set) = context.set else { return };
    // What the amendment of 2024 changed is in force since 25/01/2025.
    let after = |issued: LooseDate| (issued.year, issued.month.unwrap_or(1), issued.day.unwrap_or(1)) >= (2025, 1, 25);
    let amended = set.amendment_note.is_some() && context.issued.is_none_or(after);
    let mut tallies: Vec<Tally> = Vec::new();
    let mut stated: Option<u8> = None;
    for (line, folded) in context.lines().filter(|(line, _)| is_told(line)) {
        let words: Vec<Token> = tokens(folded);
        let own = tallied(&words);
        for tally in &own {
            of_set(set, amended, line, tally, found);
            share(set, line, tally, found);
            listed(line, tally, &own, found);
        }
        let is_goal = ["/goal", "/goals", "/expected_results", "/purposes", "/requirements"]
            .iter()
            .any(|end| line.path.ends_with(end));
        if !is_goal {
            tallies.extend(own);
        }
        if context.is_of_row(line) || is_goal {
            continue;
        }
        for level in overall(&words) {
            let before = *stated.get_or_insert(level);
            if before != level {
                let message = words::two_levels(before, level);
                found.push(Finding::of(
                    line,
                    "SEM-two-levels",
                    Severity::Reminder,
                    &line.text,
                    message,
                ));
            }
            if let Some(short) = tallies.iter().find(|tally| tally.falls_short(set, level)) {
                let message = words::level_not_reached(level, short.level, &short.shown());
                found.push(Finding::of(line, "SEM-level", Severity::Error, &line.text, message));
            }
        }
    }
}

/// A number of criteria, as told.
struct Tally {
    /// How many of them: reached, or not reached.
    count: u32,
    /// Of how many, where that is told.
    all: Option<u32>,
    /// The level, 0 for none.
    level: u8,
    /// Whether those are told that do not reach it.
    unmet: bool,
    /// Codes listed behind.
    codes: usize,
    /// The share told behind the level, in thousandths, and what its last digit is worth.
    share: Option<(u32, u32)>,
}

impl Tally {
    /// Whether a school of a level must have more criteria at this tally's level than it has: all in the regulations of 2018,
    /// and in Thông tư 57/2026/TT-BGDĐT (Điều 5 khoản 3) all mandatory ones and five others.
    fn falls_short(&self, set: &CatalogueSet, level: u8) -> bool {
        if self.level == 0 || self.level > level || level < 2 {
            return false;
        }
        let is_new = set.levels.len() == 2;
        let least = |all: u32| if is_new { all.saturating_sub(2) } else { all };
        match (self.unmet, self.all) {
            (true, _) => self.count > if is_new { 2 } else { 0 },
            (false, Some(all)) => self.count < least(all),
            (false, None) => is_new && self.count < least(u32::try_from(set.criteria().count()).unwrap_or(u32::MAX)),
        }
    }

    fn shown(&self) -> String {
        match self.all {
            Some(all) => format!("{}/{all}", self.count),
            None => self.count.to_string(),
        }
    }
}

/// The tallies of a line.
fn tallied(words: &[Token]) -> Vec<Tally> {
    let word = |at: usize| words.get(at).map_or("", |token| token.word);
    let mut out = Vec::new();
    for at in 1..words.len() {
        if word(at) != "tieu" || word(at + 1) != "chi" {
            continue;
        }
        let Some((count, all)) = amount(word(at - 1)) else {
            continue;
        };
        // Up to the next tally or the end of the sentence.
        let reach = (at + 2..words.len().min(at + 14))
            .take_while(|next| !words.get(next - 1).is_some_and(|token| token.ends) && word(*next) != "tieu")
            .collect::<Vec<_>>();
        let level_at = |at: &usize| word(*at) == "muc" && level(word(at + 1)).is_some();
        let ahead = reach.iter().copied().take(8).find(level_at);
        let behind = (at.saturating_sub(5)..at.saturating_sub(1))
            .rev()
            .take_while(|before| !words.get(*before).is_some_and(|token| token.ends))
            .find(level_at);
        let span = at.saturating_sub(4)..at + 10;
        let partial = span
            .clone()
            .any(|at| matches!((word(at), word(at + 1)), ("bat", "buoc") | ("tieu", "chuan")));
        if partial {
            continue;
        }
        let leads = [word(at.saturating_sub(2)), word(at.saturating_sub(3))];
        let whole = matches!(leads, ["ca" | "du", _] | ["bo", "toan"] | ["so", "tong"]) || leads == ["ca", "tat"];
        let named = ahead.or(behind);
        let until = ahead.unwrap_or(at + 2);
        out.push(Tally {
            count,
            all: all.or(whole.then_some(count)),
            level: named.and_then(|at| level(word(at + 1))).unwrap_or(0),
            unmet: (at + 2..until).any(|at| matches!(word(at), "chua" | "khong")),
            share: ahead.and_then(|at| words.get(at + 2)).and_then(|token| token.share()),
            codes: reach.iter().filter(|at| is_code(word(**at))).count(),
        });
    }
    out
}

/// How many criteria have a level, in the state of the regulation a plan may follow; none where that is not known.
fn known(set: &CatalogueSet, level: u8) -> Vec<usize> {
    let same =
        |other: &&CatalogueSet| other.regulation.code == set.regulation.code && other.school_kinds == set.school_kinds;
    let count = |set: &CatalogueSet| match level {
        0 => set.criteria().count(),
        4 => set.level4.len(),
        _ => {
            let has = |levels: &[catalogue::LevelPoints]| levels.iter().any(|points| points.level == level);
            set.criteria().filter(|criterion| has(&criterion.levels)).count()
        }
    };
    catalogue::sets().iter().filter(same).map(count).collect()
}

/// As many criteria as the regulation has.
fn of_set(set: &CatalogueSet, amended: bool, line: &ProofLine, tally: &Tally, found: &mut Vec<Finding>) {
    /// Smaller numbers are of a part.
    const LEAST: u32 = 10;
    let Some(all) = tally.all.filter(|all| *all >= LEAST && tally.count <= *all) else {
        return;
    };
    // How the amendment of 2024 left the levels is known of few sets (see their notes): only the first of them is judged then.
    let known = self::known(set, tally.level);
    // Three criteria fewer in the third standard: the only thing all accounts of the amendment agree in.
    let fits = |all: usize| known.contains(&all) || amended && known.contains(&(all + 3));
    let right = known.first().copied().unwrap_or_default();
    // What is counted may be something else; a number some regulation has, or one beside the right one, is a mix-up.
    let of_others = || {
        catalogue::sets()
            .iter()
            .flat_map(|set| (0..=3).flat_map(|level| self::known(set, level)))
    };
    let mixed_up = right.abs_diff(all as usize) < 3 || of_others().any(|count| count == all as usize);
    if right > 0 && mixed_up && !(amended && tally.level > 1) && !fits(all as usize) {
        let message = words::other_count(all, right, &set.regulation.code, tally.level);
        let quote = words::criteria(&tally.shown());
        found.push(Finding::of(line, "CAT-count", Severity::Reminder, &quote, message));
    }
}

/// "09 tiêu chí đạt Mức 2 (60%)": of all the regulation has.
fn share(set: &CatalogueSet, line: &ProofLine, tally: &Tally, found: &mut Vec<Finding>) {
    let known = known(set, tally.level);
    let Some((stated, unit)) = tally.share.filter(|_| tally.all.is_none() && !known.is_empty()) else {
        return;
    };
    let exact = |all: &usize| u32::try_from(*all).map_or(0, |all| tally.count * 100_000 / all.max(1));
    if known.iter().all(|all| exact(all).abs_diff(stated) > unit) && set.amendment_note.is_none() {
        let all = known.first().copied().unwrap_or_default();
        let message = counted::share(
            &tally.count.to_string(),
            &all.to_string(),
            &shown(u64::from(exact(&all))),
        );
        found.push(Finding::of(line, "SEM-share", Severity::Reminder, &line.text, message));
    }
}

/// "Ba tiêu chí chưa đạt Mức 2 là 2.2, 3.5 và 5.4": as many as are listed, and as many as the others leave.
fn listed(line: &ProofLine, tally: &Tally, all: &[Tally], found: &mut Vec<Finding>) {
    if tally.all.is_some() {
        return;
    }
    let mut tell = |message| {
        found.push(Finding::of(
            line,
            "SEM-list-count",
            Severity::Reminder,
            &line.text,
            message,
        ));
    };
    if tally.codes > 1 && tally.count as usize != tally.codes {
        let message = words::other_list(tally.count, tally.codes);
        tell(message);
        return;
    }
    let left = |other: &Tally| {
        let whole = other
            .all
            .filter(|_| !other.unmet && other.level == tally.level && tally.level > 0)?;
        whole.checked_sub(other.count)
    };
    if let Some(left) = all
        .iter()
        .find_map(left)
        .filter(|left| tally.unmet && *left != tally.count)
    {
        let message = words::other_rest(tally.count, left);
        tell(message);
    }
}

/// The levels a line says the school has: "Trường tự đánh giá đạt Mức 1".
fn overall(words: &[Token]) -> Vec<u8> {
    const SUBJECTS: &[&str] = &["truong", "vi", "tam", "chung"];
    const GOALS: &[&str] = &[
        "dau", "tieu", "se", "nghi", "ky", "toi", "huong", "nham", "vung", "tri", "neu", "de", "den", "can", "yeu",
        "moi", "theo", "muon", "bo", "to", "doi", "lop", "phong",
    ];
    let word = |at: usize| words.get(at).map_or("", |token| token.word);
    let mut out = Vec::new();
    for at in 1..words.len() {
        if word(at) != "muc" || word(at - 1) != "dat" {
            continue;
        }
        let clause: Vec<&str> = (0..at - 1)
            .rev()
            .take_while(|before| !words.get(*before).is_some_and(|token| token.ends))
            .take(9)
            .map(word)
            .collect();
        let negated = matches!(clause.first(), Some(&("chua" | "khong")));
        let own = clause.iter().any(|word| SUBJECTS.contains(word));
        if own && !negated && !clause.iter().any(|word| GOALS.contains(word)) {
            out.extend(level(word(at + 1)));
        }
    }
    out
}
