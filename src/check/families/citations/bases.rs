//! CITE: a basis names a document, by its full number, with the subject that is its own.

use crate::check::context::{Context, at};
use crate::check::data::{regulations, symbols, titles};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::document::Spot;
use crate::text::check::citations as words;
use crate::text::check::papers::BASES;
use crate::text::citation::Cited;
use crate::text::line::marked;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let of_plan = |path: &str| {
        context
            .plan
            .bases
            .iter()
            .any(|basis| path == at(&basis.id.0, "subject"))
    };
    for reading in &context.readings {
        let line = reading.line;
        let told = matches!(line.spot, Spot::Text | Spot::Unplaced);
        // A draft has numbers in fields of their own.
        if !told || !context.proof.printed || !(line.section.contains(BASES) || of_plan(&line.path)) {
            continue;
        }
        for citation in &reading.cited {
            subject(reading, citation, found);
        }
        if reading.cited.is_empty() && !line.path.starts_with("wording/") {
            unnumbered(reading, found);
        }
    }
}

/// What follows a citation up to the next one is about the document's own subject.
fn subject(reading: &Reading, citation: &Cited, found: &mut Vec<Finding>) {
    /// Fewer words tell an issuer, no subject.
    const LEAST: usize = 6;
    let line = reading.line;
    let rest = citation.behind(&line.text);
    let end = line.text.len() - rest.len();
    let next = reading.cited.iter().map(|next| next.start).find(|next| *next >= end);
    let rest = line
        .text
        .get(end..next.unwrap_or(line.text.len()))
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let told = symbols::SUBJECTS.iter().any(|word| contains(&rest, word));
    if rest.split_whitespace().count() < LEAST || !told {
        return;
    }
    let mut add = |message| {
        let finding = Finding::of(line, "CITE-title", Severity::Reminder, citation.number, message);
        found.push(finding);
    };
    let keys = titles::KEYS.iter().find(|(number, _)| *number == citation.number);
    if let Some((_, keys)) = keys.filter(|(_, keys)| !keys.iter().any(|key| rest.contains(key))) {
        let key = keys.first().copied().unwrap_or_default();
        return add(words::other_title(citation.number, key));
    }
    let known = regulations::REGULATIONS
        .iter()
        .find(|known| known.number == citation.number);
    let Some(known) = known.filter(|known| !known.about.is_empty()) else {
        return;
    };
    let named: Vec<_> = titles::KINDS.iter().filter(|(name, _)| rest.contains(name)).collect();
    let fits = named.iter().any(|(_, kind)| known.about.contains(kind));
    if let (Some((name, _)), false) = (named.first(), fits) {
        add(words::title_of_other_kind(citation.number, name));
    }
}

/// "Thông tư 18 ngày …", "Căn cứ Kế hoạch của Phòng …", "các văn bản hiện hành khác".
fn unnumbered(reading: &Reading, found: &mut Vec<Finding>) {
    let line = reading.line;
    for kind in regulations::KINDS {
        for begin in reading.find_all(kind) {
            let mut next = begin + kind.split(' ').count();
            next += usize::from(reading.lower(next) == regulations::NUMBER);
            let number = reading.lower(next);
            let joined = reading.joined(next - 1);
            let quote = reading.slice(begin, next);
            let bare = !number.is_empty() && number.len() < 5 && number.chars().all(|c| c.is_ascii_digit());
            let after = line
                .text
                .get(reading.words.get(next).map_or(0, |word| word.end)..)
                .unwrap_or_default();
            if bare && joined && !after.starts_with(['/', '-']) {
                let message = words::bare_number(quote);
                found.push(Finding::of(line, "CITE-number", Severity::Reminder, quote, message));
                return;
            }
        }
    }
    let lower = marked(&line.text).words.to_lowercase();
    let opening = lower.strip_prefix(titles::BASIS).unwrap_or(&lower);
    let numbered = titles::NUMBERED.iter().any(|kind| opening.starts_with(kind));
    let from_above = titles::ISSUERS.iter().any(|issuer| opening.contains(issuer));
    if numbered && from_above && lower.starts_with(titles::BASIS) {
        let quote = line.text.trim();
        let message = words::no_number(quote);
        found.push(Finding::of(line, "CITE-no-number", Severity::Reminder, quote, message));
    } else if titles::VAGUE.iter().any(|words| lower.contains(words)) && !lower.trim_end().ends_with(':') {
        let quote = line.text.trim();
        found.push(Finding::of(
            line,
            "CITE-vague",
            Severity::Hint,
            quote,
            words::VAGUE_BASIS.to_owned(),
        ));
    }
}
