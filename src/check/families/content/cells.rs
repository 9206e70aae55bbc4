//! COL, DUP: a cell is wholly of another column's kind, or says what another cell of its row says.

use crate::check::context::{Context, PROBLEM_TEXTS, at};
use crate::check::data::cells::TIME_WORDS;
use crate::check::data::people::{FUNDERS, SURNAMES, TITLES};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::{is_capital, words as words_of};
use crate::plan::{Action, ActionField, Problem};
use crate::text::check::cells as words;
use crate::text::fold::fold;
use crate::text::money::amounts;
use crate::text::time::{Kind, read};

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    for (_, action) in context.actions() {
        elsewhere(action, &TEXTS, is_time, TIME_ALONE, found);
        elsewhere(action, &NO_PEOPLE, is_people, PEOPLE_ALONE, found);
        results(action, found);
        means(action, found);
        copies(action, found);
    }
    for problem in &context.plan.problems {
        copied_texts(problem, found);
    }
}

/// What is done, reached or needed: no time, and each something of its own.
const TEXTS: [ActionField; 6] = [
    ActionField::Content,
    ActionField::Goal,
    ActionField::Activities,
    ActionField::Measure,
    ActionField::Resources,
    ActionField::Evidence,
];

/// Time, money, goal or work: not who does it.
const NO_PEOPLE: [ActionField; 5] = [
    ActionField::Time,
    ActionField::Budget,
    ActionField::Goal,
    ActionField::Activities,
    ActionField::Measure,
];

fn add(found: &mut Vec<Finding>, rule: &'static str, severity: Severity, path: &str, quote: &str, message: String) {
    found.push(Finding::new(rule, severity, path, quote.trim(), message));
}

/// What codes of evidence begin with (Thông tư 57/2026/TT-BGDĐT, Phụ lục IV).
const EVIDENCE_CODE: &str = "MC";

/// A rule, and what it says.
type Told = (&'static str, &'static str);
const TIME_ALONE: Told = ("COL-time-elsewhere", words::TIME_ELSEWHERE);
const PEOPLE_ALONE: Told = ("COL-person-elsewhere", words::PERSON_ELSEWHERE);

/// Cells that hold nothing but what belongs into another column.
fn elsewhere(
    action: &Action,
    fields: &[ActionField],
    is: fn(&str) -> bool,
    (rule, message): Told,
    found: &mut Vec<Finding>,
) {
    for field in fields.iter().copied() {
        let text = action.text(field);
        // Who pays may stand where the money does.
        let pays = field == ActionField::Budget && {
            let lower = text.trim().to_lowercase();
            FUNDERS.iter().any(|funder| lower.starts_with(funder))
        };
        if is(text) && !pays {
            let path = at(&action.id.0, field.key());
            add(found, rule, Severity::Error, &path, text, message.to_owned());
        }
    }
}

/// Whether a text is a time and nothing else.
fn is_time(text: &str) -> bool {
    let is_date = |word: &str| word.chars().all(|c| c.is_ascii_digit()) || TIME_WORDS.contains(&word);
    text.contains(|c: char| c.is_ascii_digit())
        && words_of(&fold(text)).iter().all(|word| is_date(word.text))
        && read(text).spans.iter().any(|span| span.kind != Kind::Year)
}

/// Whether a text names people or bodies and nothing else.
fn is_people(text: &str) -> bool {
    /// A title with a name has no more words.
    const LONG: usize = 7;
    let mut parties = text
        .split([',', ';', '\n', '+'])
        .map(str::trim)
        .filter(|party| !party.is_empty());
    let is_party = |party: &str| {
        let words = words_of(party);
        let lower = party.to_lowercase();
        let titled = TITLES.iter().any(|title| {
            lower
                .strip_prefix(title)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        });
        let named = words.len() > 1
            && words
                .first()
                .is_some_and(|first| SURNAMES.contains(&first.lower.as_ref()))
            && words.iter().all(|word| is_capital(word.text));
        (titled || named) && words.len() <= LONG
    };
    parties.next().is_some_and(is_party)
        && parties.all(is_party)
        && !text.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.'))
}

/// Evidence is a paper or a thing that is kept, not a share that is reached.
fn results(action: &Action, found: &mut Vec<Finding>) {
    let is_share = |line: &str| {
        let after = line.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
        after.len() < line.len() && after.trim_start().starts_with('%')
    };
    if let Some(line) = action.evidence.lines().map(str::trim).find(|line| is_share(line)) {
        let path = at(&action.id.0, ActionField::Evidence.key());
        let message = words::RESULT_AS_EVIDENCE.to_owned();
        add(
            found,
            "COL-result-as-evidence",
            Severity::Reminder,
            &path,
            line,
            message,
        );
    }
}

/// Money stands where means do, codes of evidence where evidence does: the two columns are easily changed.
fn means(action: &Action, found: &mut Vec<Finding>) {
    let evidence = action.evidence.trim();
    let costs = !amounts(evidence).is_empty() && !evidence.contains('[') && !fold(evidence).contains("mc.");
    let opens = evidence.starts_with(|c: char| c.is_ascii_digit());
    if costs && opens {
        let path = at(&action.id.0, ActionField::Evidence.key());
        let message = words::MONEY_AS_EVIDENCE.to_owned();
        add(found, "COL-money", Severity::Error, &path, evidence, message);
    }
    for field in [
        ActionField::Resources,
        ActionField::Time,
        ActionField::Budget,
        ActionField::Lead,
    ] {
        let text = action.text(field);
        let coded = words_of(text).windows(2).any(|two| {
            matches!(two, [code, number] if code.text == EVIDENCE_CODE
                && number.text.chars().all(|c| c.is_ascii_digit())
                && text.get(code.end..number.start) == Some("."))
        });
        if coded {
            let path = at(&action.id.0, field.key());
            let message = words::EVIDENCE_ELSEWHERE.to_owned();
            add(
                found,
                "COL-evidence-elsewhere",
                Severity::Reminder,
                &path,
                text,
                message,
            );
        }
    }
}

/// Whether a text is long enough that its copy is no coincidence.
fn is_telling(folded: &str) -> bool {
    folded.split(' ').count() > 3
}

/// Two cells of a row that say the same.
fn copies(action: &Action, found: &mut Vec<Finding>) {
    let texts = TEXTS.map(|field| (at(&action.id.0, field.key()), action.text(field)));
    copied(texts, found);
}

/// Two texts of a problem that say the same: the cause what is weak, the result what is aimed at.
fn copied_texts(problem: &Problem, found: &mut Vec<Finding>) {
    let texts = PROBLEM_TEXTS.map(|field| (at(&problem.id.0, field.key()), problem.text(field)));
    copied(texts, found);
}

/// Texts with their paths, of which each says something of its own.
fn copied<const COUNT: usize>(texts: [(String, &str); COUNT], found: &mut Vec<Finding>) {
    let mut told: Vec<String> = Vec::new();
    for (path, text) in texts {
        let folded = fold(text.trim().trim_end_matches('.'));
        if is_telling(&folded) && told.contains(&folded) {
            let message = words::same_cell(text.trim());
            add(found, "DUP-cell", Severity::Reminder, &path, text, message);
        }
        told.push(folded);
    }
}
