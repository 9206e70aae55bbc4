//! EMPTY: below a heading, a standard and the promise of supervision stands what they announce.
//!
//! Of printed papers only: what is missing in a draft `forms::gaps` tells.

use super::emptiness::has_words;
use crate::check::context::{Context, at};
use crate::check::data::cells::{SUPERVISION, WATCHING};
use crate::check::finding::{Finding, Severity};
use crate::document::{ProofLine, Spot};
use crate::forms::Part;
use crate::text::check::emptiness as words;
use crate::text::fold::fold;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    if context.proof.printed {
        standards(context, found);
        headings(context, found);
        supervision(context, found);
    }
}

/// A standard in the table has criteria below it.
fn standards(context: &Context, found: &mut Vec<Finding>) {
    let mut open = None;
    let mut close = |open: &mut Option<&ProofLine>| {
        if let Some(line) = open.take() {
            let message = words::STANDARD.to_owned();
            found.push(Finding::new(
                "EMPTY-standard",
                Severity::Reminder,
                &line.path,
                &line.text,
                message,
            ));
        }
    };
    for (line, folded) in context.lines() {
        match line.spot {
            Spot::GroupRow { .. } if folded.starts_with("tieu chuan") => {
                close(&mut open);
                open = Some(line);
            }
            Spot::Cell { column, .. } if column > 0 => open = None,
            Spot::Cell { .. } | Spot::GroupRow { .. } => {}
            _ => close(&mut open),
        }
    }
    close(&mut open);
}

/// Below a heading stands something.
fn headings(context: &Context, found: &mut Vec<Finding>) {
    let lines = &context.proof.lines;
    for (number, line) in lines.iter().enumerate() {
        let Spot::Heading(level) = line.spot else { continue };
        let next = lines.get(number + 1).map(|next| next.spot);
        let bare = match next {
            Some(Spot::Heading(below)) => below <= level,
            Some(Spot::Recipient | Spot::Authority | Spot::Signer) | None => true,
            Some(_) => false,
        };
        // A heading that goes on behind its colon has its content there.
        let goes_on = line.text.split_once(": ").is_some_and(|(_, rest)| has_words(rest));
        // "5. Kết quả thực hiện … năm học 2023-2024." names what it rests on; without a number it is what the template says.
        let unnumbered = line.text.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_item = unnumbered.ends_with(['.', ';']) && unnumbered.contains(|c: char| c.is_ascii_digit());
        if bare && !goes_on && !is_item {
            let message = words::HEADING.to_owned();
            found.push(Finding::new(
                "EMPTY-heading",
                Severity::Reminder,
                &line.path,
                &line.text,
                message,
            ));
        }
    }
}

/// Where the form has a group that watches over the plan, the plan has one, with names.
fn supervision(context: &Context, found: &mut Vec<Finding>) {
    let asked = context
        .form
        .sections
        .iter()
        .flat_map(|section| section.parts)
        .any(|part| match part {
            Part::Duties(duties) => duties.roles.iter().any(|role| contains(&fold(role), "to giam sat")),
            _ => false,
        });
    let roles: Vec<_> = context.lines().filter(|(line, _)| line.spot == Spot::Role).collect();
    if !asked {
        return;
    }
    match roles.iter().find(|(_, folded)| contains(folded, SUPERVISION)) {
        None => {
            // Some schools leave it to the council; where the paper speaks of supervision, it names who does it.
            let promised = context
                .lines()
                .any(|(line, folded)| contains(folded, SUPERVISION) && !line.path.ends_with("/tasks"));
            let somebody = context.plan.duties.iter().any(|duty| {
                let tasks = fold(&duty.tasks);
                WATCHING.iter().any(|word| contains(&tasks, word))
            });
            if let Some((line, _)) = roles.first().filter(|_| promised || !somebody) {
                let message = words::NO_SUPERVISION.to_owned();
                found.push(Finding::new(
                    "EMPTY-supervision",
                    if promised { Severity::Reminder } else { Severity::Hint },
                    &line.path,
                    &line.text,
                    message,
                ));
            }
        }
        Some((line, _)) => {
            let duty = context
                .plan
                .duties
                .iter()
                .find(|duty| line.path == at(&duty.id.0, "role"));
            let Some(duty) = duty else { return };
            let tasks = fold(&duty.tasks);
            let people = [
                "ong",
                "ba",
                "thay",
                "co",
                "d/c",
                "dong chi",
                "hieu truong",
                "ban",
                "to truong",
                "chu tich",
                "thanh phan",
            ];
            let named = !duty.assignees.is_empty() || people.iter().any(|person| contains(&tasks, person));
            if !named {
                let message = words::NO_SUPERVISOR.to_owned();
                found.push(Finding::new(
                    "EMPTY-supervisor",
                    Severity::Hint,
                    &line.path,
                    &line.text,
                    message,
                ));
            }
        }
    }
}
