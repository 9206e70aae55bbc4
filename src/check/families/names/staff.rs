//! ENT: people of the school go by one name, one title and one form of address.

use super::people::names;
use crate::check::context::Context;
use crate::check::data::names::{MEN, OF_WOMEN, TITLES, WOMEN};
use crate::check::data::papers::{DEPUTY, HEAD};
use crate::check::data::people::FORMER;
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::text::check::names as words;
use crate::text::fold::fold;
use crate::text::slips::one_letter_apart;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let people = people(context);
    titles(&people, found);
    address(&people, found);
    deputy(context, &people, found);
}

/// A person named in a line.
struct Person<'a> {
    reading: &'a Reading<'a>,
    name: &'a str,
    folded: String,
    /// The title before or behind.
    title: Option<&'static str>,
    /// "ông", "bà", "thầy", "cô".
    address: Option<&'a str>,
}

/// The people of the plan, each time they are named.
fn people<'a>(context: &'a Context) -> Vec<Person<'a>> {
    let mut out = Vec::new();
    for reading in context.readings.iter().filter(|reading| reading.is_prose()) {
        for (at, length) in names(reading) {
            let name = reading.slice(at, at + length - 1);
            let before = at.checked_sub(1).map(|before| reading.lower(before));
            let address = before.filter(|word| MEN.contains(word) || WOMEN.contains(word));
            let first = at - usize::from(address.is_some());
            out.push(Person {
                reading,
                name,
                folded: fold(name),
                title: title(reading, first, at + length),
                address,
            });
        }
    }
    out
}

/// The title that stands before a name or, with a comma, behind it.
fn title(reading: &Reading, first: usize, after: usize) -> Option<&'static str> {
    let own = |at: usize| at == 0 || !FORMER.contains(&reading.lower(at - 1));
    let before = TITLES.iter().find(|title| {
        let words = title.split(' ').count();
        first >= words && reading.has_at(title, first - words) && reading.joined(first - 1) && own(first - words)
    });
    let behind = || {
        let near = matches!(reading.between(after - 1, after), ", " | " - " | " – ");
        TITLES.iter().find(|title| near && reading.has_at(title, after))
    };
    before.or_else(behind).copied()
}

/// Two names of one title that a letter parts: "Phạm Văn Nháp" and "Phạm Văn Nhát".
fn titles(people: &[Person], found: &mut Vec<Finding>) {
    for (nth, person) in people.iter().enumerate() {
        let Some(title) = person.title else { continue };
        let alike = |other: &&Person| {
            let (one, two): (Vec<&str>, Vec<&str>) =
                (person.folded.split(' ').collect(), other.folded.split(' ').collect());
            let mut apart = one.iter().zip(&two).filter(|(one, two)| one != two);
            other.title == Some(title)
                && one.len() == two.len()
                && one.len() > 2
                && apart.next().is_some_and(|(one, two)| one_letter_apart(one, two))
                && apart.next().is_none()
        };
        if let Some(other) = people.iter().take(nth).find(alike) {
            let message = words::two_people(title, person.name, other.name);
            found.push(Finding::of(
                person.reading.line,
                "ENT-person",
                Severity::Reminder,
                person.name,
                message,
            ));
            return;
        }
    }
}

/// "Ông Trần Thị Mẫu"; "ông" here and "bà" there.
fn address(people: &[Person], found: &mut Vec<Finding>) {
    for (nth, person) in people.iter().enumerate() {
        let Some(address) = person.address else { continue };
        let is_man = MEN.contains(&address);
        let called = format!("{address} {}", person.name);
        let of_woman = person
            .name
            .split(' ')
            .nth(1)
            .is_some_and(|middle| middle.to_lowercase() == OF_WOMEN);
        let message = if is_man && of_woman {
            words::name_of_woman(&called)
        } else {
            let differs = |other: &&Person| {
                other.name == person.name && other.address.is_some_and(|other| MEN.contains(&other) != is_man)
            };
            let Some(other) = people.iter().take(nth).find(differs) else {
                continue;
            };
            words::two_genders(
                &called,
                &format!("{} {}", other.address.unwrap_or_default(), other.name),
            )
        };
        found.push(Finding::of(
            person.reading.line,
            "ENT-address",
            Severity::Reminder,
            person.name,
            message,
        ));
        return;
    }
}

/// Who is called head does not sign for the head.
fn deputy(context: &Context, people: &[Person], found: &mut Vec<Finding>) {
    let issue = &context.plan.issue;
    let signer = fold(issue.signer_name.trim());
    let for_head = issue.signer_title.to_lowercase().contains(&DEPUTY.to_lowercase());
    let is_head = |person: &&Person| {
        let title = person.title.unwrap_or_default();
        title == HEAD.to_lowercase() || title == crate::check::data::people::CENTRE_HEAD
    };
    if signer.is_empty() || !for_head {
        return;
    }
    if let Some(head) = people.iter().filter(is_head).find(|person| person.folded == signer) {
        let message = words::head_as_deputy(head.name, head.title.unwrap_or_default());
        let path = "issue/signer_name";
        found.push(Finding::new(
            "ENT-deputy",
            Severity::Error,
            path,
            issue.signer_name.trim(),
            message,
        ));
    }
}
