//! The running text of a section, part by part as the form describes it: words before a text, the text, lists of bases, prescribed
//! wording.

use super::data::headings::{DOCUMENTS as DOCUMENT_LISTS, LEADS};
use super::data::marks::{DOCUMENTS, LEAD_IN_END};
use super::imported::words;
use super::lead::lead_end;
use super::lines::Line;
use super::placing::Placing;
use super::worded::Worded;
use crate::document::Spot;
use crate::forms::{BasesPart, Flow, Form, Part, Section, TextPart, WordingLook, fill};
use crate::plan::{Basis, BasisField, Field, SchoolField, TextField};
use crate::text::basis::apart;
use crate::text::fold::fold;
use crate::text::likeness::words_of;
use crate::text::line::is_capitals;

/// Puts the lines of a section where they belong.
pub(super) fn place(placing: &mut Placing, section: &'static Section, lines: &[Line]) {
    let parts: Vec<&'static Part> = section.parts.iter().filter(|part| holds_text(part)).collect();
    // Where the first part has no words before it, lines go there until another is announced.
    let mut current = parts.first().filter(|part| needs_no_lead(part)).map(|_| 0);
    let mut worded = Worded::default();
    let lines: Vec<Line> = lines.iter().flat_map(|line| labels_apart(&parts, line)).collect();
    let last = lines.len().saturating_sub(1);
    for (at, line) in lines.iter().enumerate() {
        if line.is_empty() {
            worded.close(placing);
            placing.nothing(&line.printed, &format!("section/{}", section.key), Spot::Text);
            continue;
        }
        if at == last && is_lead_in(line) && prints(placing.form, TextField::LeadIn) && section.parts.len() > 1 {
            let place = Field::Text(TextField::LeadIn).alone();
            placing.put(&place, &line.printed, &line.printed, Spot::Text);
            continue;
        }
        let behind = current.map_or(0, |at| at + 1);
        let later = parts.iter().enumerate().skip(behind);
        // What is said on one line may come later than the form has it.
        let earlier = parts.iter().enumerate().take(behind);
        let open = earlier.filter(|(_, part)| is_missing(placing, part));
        let announced = later.chain(open).find_map(|(at, part)| {
            let end = announces(placing, part, line)?;
            Some((at, end))
        });
        if let Some((part, end)) = announced {
            worded.close(placing);
            current = Some(part);
            match parts.get(part) {
                Some(Part::Wording(wording)) => worded.begin(wording, line),
                Some(part) => begin(placing, part, line, end),
                None => {}
            }
            continue;
        }
        let entry = unannounced_entry(&parts, current, line);
        if let Some(bases) = unannounced_bases(&parts, current, line).or(entry) {
            current = Some(bases);
        }
        // A section without the headings of its parts is the first of them.
        current = current.or_else(|| parts.first().filter(|part| is_below(part)).map(|_| 0));
        match current.and_then(|at| parts.get(at)) {
            Some(Part::Wording(wording)) => worded.go_on(placing, wording, line),
            part => {
                worded.close(placing);
                match part {
                    Some(part) => go_on(placing, part, line),
                    None => placing.set_aside(line),
                }
            }
        }
    }
    worded.close(placing);
}

/// What a line says of the school, each with its label: "Tên trường: … Loại hình: …" is two lines.
fn labels_apart(parts: &[&'static Part], line: &Line) -> Vec<Line> {
    let is_label = |rest: &str| {
        let label = rest.split_once(':').map(|(label, _)| words_of(label));
        let texts = parts
            .iter()
            .filter(|part| matches!(part, Part::Text(text) if of_school(text)));
        let mut names = texts.flat_map(|part| std::iter::once(lead_of(part)).chain(other_leads(part)));
        label.is_some_and(|label| !label.is_empty() && names.any(|name| words_of(name) == label))
    };
    let stops = line.printed.match_indices([' ', '\t']).map(|(at, _)| at + 1);
    let begins = stops.filter(|at| line.printed.get(*at..).is_some_and(is_label));
    let begins: Vec<usize> = begins
        .filter(|at| *at > line.printed.len().saturating_sub(line.words.len()))
        .collect();
    if begins.is_empty() {
        return vec![line.clone()];
    }
    let ends = begins.iter().copied().chain([line.printed.len()]);
    let pieces = std::iter::once(0).chain(begins.iter().copied()).zip(ends);
    pieces
        .filter_map(|(from, to)| line.printed.get(from..to))
        .map(Line::of)
        .collect()
}

/// What schools write before a text.
fn other_leads<'l>(part: &Part) -> impl Iterator<Item = &'l str> + use<'l> {
    let field = match part {
        Part::Text(text) => Some(text.field),
        _ => None,
    };
    let others = LEADS.iter().filter(move |(named, _)| Some(*named) == field);
    others.flat_map(|(_, leads)| leads.iter().map(|lead| -> &'l str { lead }))
}

/// Whether a part is a text below its heading.
fn is_below(part: &Part) -> bool {
    matches!(part, Part::Text(text) if text.flow == Flow::Below)
}

/// Whether a part is a text on one line that nothing has been said of.
fn is_missing(placing: &Placing, part: &Part) -> bool {
    let Part::Text(text) = part else { return false };
    let said = placing.plan.text(&text.field.alone()).unwrap_or_default();
    text.flow == Flow::SameLine && said.is_empty()
}

/// Whether lines belong to a part that nothing has announced yet, where it is the first of its section.
fn needs_no_lead(part: &Part) -> bool {
    match part {
        Part::Wording(wording) => wording.look == WordingLook::Lettered,
        _ => lead_of(part).is_empty(),
    }
}

/// Whether a part is running text.
pub(super) fn holds_text(part: &Part) -> bool {
    matches!(part, Part::Text(_) | Part::Bases(_) | Part::Wording(_))
}

/// Whether the form prints a text of the plan.
pub(super) fn prints(form: &Form, field: TextField) -> bool {
    section_of(form, field).is_some()
}

/// The section in which the form prints a text of the plan.
pub(super) fn section_of(form: &Form, field: TextField) -> Option<&'static Section> {
    let is = |part: &Part| matches!(part, Part::Text(text) if text.field == Field::Text(field));
    form.sections.iter().find(|section| section.parts.iter().any(is))
}

/// Whether a line introduces what follows.
pub(super) fn is_lead_in(line: &Line) -> bool {
    line.number.is_empty()
        && line.sign.is_empty()
        && fold(&line.words)
            .trim_end_matches([':', ' ', '.'])
            .ends_with(LEAD_IN_END.as_str())
}

fn lead_of(part: &Part) -> &'static str {
    match part {
        Part::Text(text) => text.lead,
        Part::Bases(bases) => bases.lead,
        Part::Wording(wording) if wording.heading.is_empty() => wording.lines,
        Part::Wording(wording) => wording.heading,
        _ => "",
    }
}

/// Where in a line the words before a part end; none when they do not stand there. Short ones count only where the line is
/// numbered or looks like a heading, or where they are plainly a label: they may begin a sentence about something else.
fn announces(placing: &Placing, part: &Part, line: &Line) -> Option<usize> {
    /// From so many words on they are no accident.
    const LONG: usize = 8;
    if matches!(part, Part::Bases(_)) && heads_documents(line) {
        return Some(line.words.len());
    }
    let own = fill(&placing.plan, lead_of(part));
    std::iter::once(own.as_str()).chain(other_leads(part)).find_map(|lead| {
        let end = lead_end(&line.words, lead)?;
        let marked = !line.number.is_empty() || line.looks_like_heading();
        (marked || words_of(lead).len() >= LONG || is_label(part, line, lead, end)).then_some(end)
    })
}

/// Whether a line is nothing but the heading of a list of documents.
fn heads_documents(line: &Line) -> bool {
    let own = words_of(&line.words);
    DOCUMENT_LISTS.iter().any(|name| words_of(name) == own)
}

/// Whether a line is a label with what it is about: "Địa chỉ: …", or an entry of a list that is little more than the label.
fn is_label(part: &Part, line: &Line, lead: &str, end: usize) -> bool {
    /// Words of an entry besides the label.
    const FEW: usize = 10;
    let (Part::Text(text), Some((label, rest))) = (part, line.words.split_at_checked(end)) else {
        return false;
    };
    let exact = words_of(label).ends_with(&words_of(lead));
    let entry = words(rest).count() <= FEW;
    text.flow == Flow::SameLine && exact && (rest.trim_start().starts_with(':') || entry)
}

/// Bases need no announcement: a line that begins like a citation is one, as long as nothing behind the bases was reached.
fn unannounced_bases(parts: &[&'static Part], current: Option<usize>, line: &Line) -> Option<usize> {
    let bases = parts.iter().position(|part| matches!(part, Part::Bases(_)))?;
    (cites(line) && current.is_none_or(|at| at < bases)).then_some(bases)
}

/// Nor does the first line, or an entry of its own that comes behind a text of one line: it is one more thing the plan rests on.
fn unannounced_entry(parts: &[&'static Part], current: Option<usize>, line: &Line) -> Option<usize> {
    let Some(current) = current else {
        return parts.iter().position(|part| matches!(part, Part::Bases(_)));
    };
    let one_line = matches!(parts.get(current), Some(Part::Text(text)) if text.flow == Flow::SameLine);
    let bases = parts.iter().position(|part| matches!(part, Part::Bases(_)))?;
    let own = !line.sign.is_empty() || !line.number.is_empty();
    (one_line && own && current < bases).then_some(bases)
}

/// Whether a line begins like the citation of a document.
pub(super) fn cites(line: &Line) -> bool {
    let folded = fold(&line.words);
    DOCUMENTS.iter().any(|start| folded.starts_with(start))
}

/// The line that announces a part, with what stands behind the announcement.
fn begin(placing: &mut Placing, part: &'static Part, line: &Line, end: usize) {
    let rest = line.words.get(end..).unwrap_or_default();
    let has_rest = rest.contains(char::is_alphanumeric);
    match part {
        Part::Text(text) if text.flow == Flow::SameLine => {
            let words = rest.trim_matches([' ', ':', '.', ';', ',']);
            let place = text.field.alone();
            let there = placing.plan.text(&place).unwrap_or_default();
            // The letterhead has the name, too, in capitals and often shortened; this is the full one.
            let same = !words.is_empty() && fold(there) == fold(words);
            if same && is_capitals(there) {
                placing.instead(&place, words);
            }
            if same {
                placing.stands(&line.printed, place.path(), Spot::Text);
            } else {
                // What a new plan begins with is nobody's words.
                if !placing.is_told(&place) {
                    placing.instead(&place, "");
                }
                if text.field == Field::School(SchoolField::Name) && !words.is_empty() {
                    placing.displace(&place);
                }
                placing.put(&place, words, &line.printed, Spot::Text);
            }
        }
        Part::Text(text) => heading(placing, text.key, text.lead, line),
        Part::Bases(_) if has_rest => {
            basis(
                placing,
                without_note(rest).trim_matches([' ', ':', '.', ';']),
                &line.printed,
            );
        }
        Part::Bases(bases) => heading(placing, bases.key, bases.lead, line),
        _ => placing.set_aside(line),
    }
}

/// What stands behind a label without the note it may have: "(nếu có): …".
fn without_note(rest: &str) -> &str {
    let noted = rest
        .trim_start()
        .strip_prefix('(')
        .and_then(|rest| rest.split_once("):"));
    noted.map_or(rest, |(_, rest)| rest)
}

/// A heading: the form's own, or the school's wording where its words differ.
fn heading(placing: &mut Placing, key: &'static str, lead: &str, line: &Line) {
    let same = words_of(&fill(&placing.plan, lead)) == words_of(&line.words);
    if same {
        placing.by_form(&line.printed, &format!("wording/{key}"), Spot::Heading(2));
    } else {
        placing.reword(key, &line.words, &line.printed, Spot::Heading(2));
    }
}

/// A line within a part.
fn go_on(placing: &mut Placing, part: &'static Part, line: &Line) {
    match part {
        Part::Text(text) => text_line(placing, text, line),
        Part::Bases(bases) => basis_line(placing, bases, line),
        _ => placing.set_aside(line),
    }
}

fn text_line(placing: &mut Placing, text: &'static TextPart, line: &Line) {
    let place = text.field.alone();
    match text.flow {
        // Numbers of a list that the form counts itself are not kept.
        Flow::BelowNumbered if line.is_counted() => {
            placing.put(&place, &line.words, &line.printed, Spot::Text);
        }
        // An entry of its own that the form does not ask for.
        Flow::SameLine if line.is_counted() || of_school(text) && !line.sign.is_empty() => placing.set_aside(line),
        Flow::SameLine => placing.join(&place, &line.printed, &line.printed, Spot::Text),
        Flow::Below | Flow::BelowNumbered => placing.put(&place, &line.printed, &line.printed, Spot::Text),
    }
}

/// Whether a text tells of the school, in a list of such.
fn of_school(text: &TextPart) -> bool {
    matches!(text.field, Field::School(_))
}

/// A basis; a line right below the heading that introduces what follows belongs to the heading.
fn basis_line(placing: &mut Placing, bases: &'static BasesPart, line: &Line) {
    let introduces = line.words.ends_with(':') && placing.plan.bases.is_empty();
    if introduces {
        let lead = fill(&placing.plan, bases.lead);
        let own = placing
            .plan
            .wording
            .entry(bases.key.to_owned())
            .or_insert_with(|| lead.trim_end_matches(':').to_owned());
        own.push_str(". ");
        own.push_str(&line.words);
        let path = Field::Wording(bases.key).alone().path();
        placing.stands(&line.printed, path, Spot::Text);
    } else if heads_bases(line) {
        placing.set_aside(line);
    } else {
        basis(placing, &line.words, &line.printed);
    }
}

/// Whether a line is the heading of some of the bases: "Căn cứ pháp lý", "* Căn cứ thực tiễn".
fn heads_bases(line: &Line) -> bool {
    /// Citations say more.
    const LONGEST: usize = 5;
    let marked = line.looks_like_heading() || line.sign == "*" || !line.number.is_empty();
    let plain = !line.words.contains(|c: char| c.is_ascii_digit()) && !line.words.ends_with([';', '.']);
    marked && plain && cites(line) && words(&line.words).count() <= LONGEST
}

/// What the plan rests on, named before its first section: a report of which the form has a text, or a basis.
pub(super) fn early_basis(placing: &mut Placing, line: &Line) {
    let parts = placing.form.sections.iter().flat_map(|section| section.parts);
    let reports = parts.filter(|part| matches!(part, Part::Text(text) if matches!(text.field, Field::Text(_))));
    let mut missing = reports.filter(|part| is_missing(placing, part));
    match missing.find_map(|part| Some((part, announces(placing, part, line)?))) {
        Some((part, end)) => begin(placing, part, line, end),
        None => basis(placing, &line.words, &line.printed),
    }
}

/// A basis, taken apart where putting its parts together gives the same words again.
pub(super) fn basis(placing: &mut Placing, subject: &str, printed: &str) {
    if words(subject).next().is_none() {
        return placing.nothing(printed, "bases", Spot::Text);
    }
    let id = placing.ids.next_id();
    let parts = apart(subject).unwrap_or_else(|| Basis {
        subject: subject.to_owned(),
        ..Basis::default()
    });
    placing.plan.bases.push(Basis {
        id: id.clone(),
        ..parts
    });
    let path = Field::Basis(BasisField::Subject).of(&id).path();
    placing.stands(printed, path, Spot::Text);
}
