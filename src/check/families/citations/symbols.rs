//! CITE: kind, symbol, year and issuer of a cited document fit each other.

use crate::check::context::{Context, at};
use crate::check::data::{regulations, symbols};
use crate::check::finding::{Finding, Severity};
use crate::check::reading::Reading;
use crate::document::{ProofLine, Spot, roman};
use crate::text::check::citations as words;
use crate::text::citation::Cited;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let mut told = false;
    for reading in &context.readings {
        if !matches!(reading.line.spot, Spot::Text | Spot::Cell { .. } | Spot::Unplaced) || reading.field() == "number"
        {
            continue;
        }
        let line = reading.line;
        swapped(line, found);
        for (nth, citation) in reading.cited.iter().enumerate() {
            let symbol = Symbol::of(citation);
            let kind = kind_before(line, citation.start);
            if let Some((kind, numbered)) = kind {
                of_kind(line, citation, &symbol, kind, found);
                if !numbered && citation.date.is_some() && !told {
                    told = true;
                    let message = words::no_word_before_number(kind, citation.number);
                    found.push(Finding::of(line, "CITE-word", Severity::Hint, citation.number, message));
                }
            }
            years(line, citation, &symbol, found);
            legislature(line, citation, &symbol, found);
            issuer(line, citation, &symbol, found);
            // What another document is about is quoted as its title has it.
            let is_title = !context.proof.printed && reading.field() == "subject";
            let of_plan = context
                .plan
                .bases
                .iter()
                .any(|basis| line.path == at(&basis.id.0, "subject"));
            let in_section = line.section.contains(crate::text::check::papers::BASES);
            let is_basis = nth == 0 && (in_section || of_plan) && !is_title;
            if is_basis && kind.is_some() {
                subject(line, citation, found);
                about(context, &line.path, citation.number, found);
            }
        }
    }
    for basis in context.plan.bases.iter().filter(|_| !context.proof.printed) {
        about(context, &at(&basis.id.0, "number"), basis.number.trim(), found);
    }
}

/// A number taken apart: "22/2021/TT-BGDĐT".
struct Symbol<'a> {
    year: Option<u16>,
    groups: Vec<&'a str>,
}

impl<'a> Symbol<'a> {
    fn of(citation: &Cited<'a>) -> Self {
        let parts: Vec<&str> = citation.number.split('/').collect();
        let year = match parts.as_slice() {
            [_, year, _] => year.trim().parse().ok(),
            _ => None,
        };
        let last = parts.last().copied().unwrap_or_default();
        Self {
            year,
            groups: last.split(['-', '–']).map(str::trim).collect(),
        }
    }

    fn first(&self) -> &'a str {
        self.groups.first().copied().unwrap_or_default()
    }

    /// The kind whose abbreviation opens it.
    fn kind(&self) -> Option<&'static str> {
        let known = symbols::KINDS.iter().find(|(_, short)| self.first() == *short);
        known.map(|(kind, _)| *kind)
    }

    /// Who issued it by its letters: a place in the list of issuers.
    fn issuer(&self) -> Option<usize> {
        let of = |group: &&str| {
            let known = symbols::ISSUERS.iter().position(|(short, _)| short.contains(group));
            let is_school = symbols::SCHOOLS.iter().any(|start| group.starts_with(start));
            known.or_else(|| is_school.then(|| symbols::ISSUERS.len() - 1))
        };
        match (self.kind(), self.groups.as_slice()) {
            (Some(symbols::JOINT), _) => None,
            (Some(_), [_, issuer]) => of(issuer),
            (None, [issuer, ..]) => of(issuer),
            _ => None,
        }
    }
}

/// The kind written before a number, and whether "số" stands between.
fn kind_before(line: &ProofLine, start: usize) -> Option<(&'static str, bool)> {
    let before = line.text.get(..start)?.trim_end().to_lowercase();
    let bare = before.strip_suffix(regulations::NUMBER).map(str::trim_end);
    let kind = regulations::KINDS
        .iter()
        .find(|kind| bare.unwrap_or(&before).ends_with(**kind))?;
    Some((kind, bare.is_some()))
}

/// The symbol is that of the kind.
fn of_kind(line: &ProofLine, citation: &Cited, symbol: &Symbol, kind: &str, found: &mut Vec<Finding>) {
    let mut add = |rule, severity, message| found.push(Finding::of(line, rule, severity, citation.number, message));
    let short = symbols::KINDS
        .iter()
        .find(|(own, _)| *own == kind)
        .map(|(_, short)| *short);
    match (short, symbol.kind()) {
        (Some(_), Some(other)) if other != kind => add(
            "CITE-kind",
            Severity::Error,
            words::symbol_of_other_kind(kind, citation.number, other),
        ),
        (None, Some(other)) if kind == symbols::LETTER => add(
            "CITE-kind",
            Severity::Error,
            words::symbol_of_other_kind(kind, citation.number, other),
        ),
        (Some(short), None)
            if !symbols::LOOSE.contains(&kind)
                && !symbol.first().starts_with(short)
                && !symbol.first().starts_with("QH")
                && symbol.issuer().is_some() =>
        {
            add(
                "CITE-kind",
                Severity::Reminder,
                words::symbol_without_kind(kind, citation.number, short),
            );
        }
        _ => {}
    }
    if symbol.groups.contains(&symbols::NO_SYMBOL) {
        add(
            "CITE-letter",
            Severity::Reminder,
            words::letter_with_kind(citation.number),
        );
    }
    if symbols::WITH_YEAR.contains(&kind) && symbol.kind() == Some(kind) && symbol.year.is_none() {
        add(
            "CITE-no-year",
            Severity::Reminder,
            words::no_year(kind, citation.number),
        );
    }
}

/// The year within a number is that of its date, and the legislature sat in it.
fn years(line: &ProofLine, citation: &Cited, symbol: &Symbol, found: &mut Vec<Finding>) {
    let known = regulations::REGULATIONS
        .iter()
        .any(|known| known.number == citation.number);
    let Some(year) = symbol.year else { return };
    if let Some(date) = citation.date.filter(|date| date.year != year && !known) {
        let message = words::year_of_number(citation.number, year, date.year);
        found.push(Finding::of(line, "CITE-year", Severity::Error, citation.whole, message));
    }
    let sat = symbols::LEGISLATURES.iter().find(|(name, ..)| symbol.first() == *name);
    if let Some((name, _, _)) = sat.filter(|(_, from, to)| !(*from..=*to).contains(&year)) {
        let message = words::other_legislature(citation.number, name, year);
        found.push(of_legislature(line, citation, message));
    }
}

fn of_legislature(line: &ProofLine, citation: &Cited, message: String) -> Finding {
    Finding::of(line, "CITE-legislature", Severity::Error, citation.number, message)
}

/// "88/2014/QH13 … của Quốc hội khóa XIV": the legislature named is not the symbol's.
fn legislature(line: &ProofLine, citation: &Cited, symbol: &Symbol, found: &mut Vec<Finding>) {
    let own = symbol
        .first()
        .strip_prefix("QH")
        .and_then(|number| number.parse::<u16>().ok());
    let rest = citation.behind(&line.text);
    let clause = rest.split([';', ',']).next().unwrap_or_default();
    let named = symbols::TERMS
        .iter()
        .find_map(|term| clause.split_once(term))
        .map(|(_, named)| named);
    let length = |named: &str| named.find(|c| !matches!(c, 'I' | 'V' | 'X')).unwrap_or(named.len());
    let Some(named) = named
        .and_then(|named| named.get(..length(named)))
        .filter(|named| !named.is_empty())
    else {
        return;
    };
    if own.is_some_and(|own| roman(own) != named) {
        let message = words::named_legislature(citation.number, named);
        found.push(of_legislature(line, citation, message));
    }
}

/// Who is named behind "của" is whose letters stand in the symbol.
fn issuer(line: &ProofLine, citation: &Cited, symbol: &Symbol, found: &mut Vec<Finding>) {
    let rest = citation.behind(&line.text);
    let lower = rest.trim_start_matches([' ', ',']).to_lowercase();
    let Some(named) = lower.strip_prefix(symbols::OF) else {
        return;
    };
    let named = symbols::HEADS
        .iter()
        .find_map(|head| named.strip_prefix(head))
        .unwrap_or(named);
    let by_name = symbols::ISSUERS
        .iter()
        .position(|(_, names)| names.iter().any(|name| named.starts_with(name)));
    if let (Some(by_name), Some(by_symbol)) = (by_name, symbol.issuer())
        && by_name != by_symbol
    {
        let end = named.find([',', ';', '.']).unwrap_or(named.len());
        let short: Vec<&str> = named.get(..end).unwrap_or(named).split(' ').take(5).collect();
        let message = words::other_issuer(citation.number, &short.join(" "));
        found.push(Finding::of(
            line,
            "CITE-issuer",
            Severity::Error,
            citation.number,
            message,
        ));
    }
}

/// A basis says what it is about, and its date in full.
fn subject(line: &ProofLine, citation: &Cited, found: &mut Vec<Finding>) {
    /// An issuer's name has no more words.
    const MOST: usize = 14;
    let Some(date) = citation.date else { return };
    if date.day.is_none() {
        let message = words::date_in_part(citation.number);
        found.push(Finding::of(
            line,
            "CITE-no-date",
            Severity::Reminder,
            citation.whole,
            message,
        ));
    }
    let rest = citation.behind(&line.text);
    let own = Reading::of(line);
    let told = symbols::SUBJECTS.iter().any(|word| rest.to_lowercase().contains(word));
    let before = own.words.iter().filter(|word| word.end <= citation.start).count();
    if !told && rest.split_whitespace().count() <= MOST && before <= MOST {
        let message = words::no_subject(citation.number);
        found.push(Finding::of(
            line,
            "CITE-no-subject",
            Severity::Hint,
            citation.number,
            message,
        ));
    }
}

/// A regulation about other schools is no basis.
fn about(context: &Context, path: &str, number: &str, found: &mut Vec<Finding>) {
    let known = regulations::REGULATIONS.iter().find(|known| known.number == number);
    let kind = context.plan.school.kind;
    if known.is_some_and(|known| !known.about.is_empty() && !known.about.contains(&kind)) {
        let message = words::about_other_schools(number);
        found.push(Finding::new("CITE-school", Severity::Error, path, number, message));
    }
}

/// "52/2020-TT/BGDĐT": stroke and hyphen have changed places.
fn swapped(line: &ProofLine, found: &mut Vec<Finding>) {
    let text = line.text.as_str();
    for (at, _) in text.match_indices('/') {
        let start = text
            .get(..at)
            .map_or(at, |before| before.trim_end_matches(|c: char| c.is_ascii_digit()).len());
        let rest = text.get(at + 1..).unwrap_or_default();
        let Some((year, symbol)) = rest.split_once(['-', '–']) else {
            continue;
        };
        let length = symbol
            .find(|c: char| !(c.is_uppercase() || c == '/'))
            .unwrap_or(symbol.len());
        let letters = symbol.get(..length).unwrap_or_default();
        if start < at
            && year.len() == 4
            && year.chars().all(|c| c.is_ascii_digit())
            && letters
                .split_once('/')
                .is_some_and(|(kind, issuer)| kind.len() > 1 && issuer.len() > 1)
        {
            let end = at + 1 + year.len() + 1 + length;
            let Some(quote) = text.get(start..end) else { continue };
            let right = format!(
                "{}/{year}/{}",
                text.get(start..at).unwrap_or_default(),
                letters.replace('/', "-")
            );
            let message = crate::text::check::papers::symbol(quote, &right);
            found.push(Finding::of(line, "CITE-symbol", Severity::Error, quote, message).fixed(right));
        }
    }
}
