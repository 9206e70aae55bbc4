//! The end of the document: recipients and signature, in a table or not.

use super::data::marks::{APPENDED, RECIPIENTS, SIGNED, SIGNERS};
use super::head::{Head, head};
use super::lines::Line;
use super::placing::Placing;
use crate::document::Spot;
use crate::plan::{Authority, Field, IssueField};
use crate::text::fold::fold;
use crate::text::line::is_capitals;

/// Whether a line begins the end of the document.
pub(super) fn begins(line: &Line) -> bool {
    is_recipients(line) || is_signer(line) || signed(line).is_some()
}

/// "HIỆU TRƯỞNG Nguyễn Văn Mẫu": title and name on one line.
fn signed(line: &Line) -> Option<(Line, &str)> {
    /// Words of a name.
    const NAME: std::ops::RangeInclusive<usize> = 2..=5;
    let printed = line.printed.as_str();
    let words = printed.split(' ').take_while(|word| is_capitals(word)).map(str::len);
    let title = words.fold(0, |sum, word| sum + word + 1);
    let name = printed.get(title..)?;
    let title = Line::of(printed.get(..title)?);
    let is_name = name.split(' ').all(|word| word.starts_with(char::is_uppercase))
        && NAME.contains(&name.split(' ').count())
        && name.chars().all(|c| c.is_alphabetic() || c == ' ');
    (is_name && is_signer(&title)).then_some((title, name))
}

/// Whether it is place and date, which some write above the signature.
pub(super) fn is_date(line: &Line) -> bool {
    /// Words of a place.
    const LONGEST: usize = 5;
    let Head::PlaceDate { place, date } = head(line) else {
        return false;
    };
    // "Báo cáo trước ngày 15/6" is a sentence.
    let names = |word: &str| word.starts_with(char::is_uppercase);
    let is_name = place.split(' ').all(names) || line.printed.starts_with(&format!("{place},")) && names(&place);
    is_name
        && place.split(' ').count() <= LONGEST
        && !date.is_empty()
        && line.number.is_empty()
        && line.sign.is_empty()
        && !line.printed.ends_with('.')
}

/// Whether it heads the recipients.
pub(super) fn is_recipients(line: &Line) -> bool {
    let folded = fold(&line.words);
    RECIPIENTS.iter().any(|opening| folded.starts_with(opening))
}

/// Whether it is the title of who signs: in capitals, and nothing else.
pub(super) fn is_signer(line: &Line) -> bool {
    let folded = fold(&line.words);
    let titled = SIGNERS.iter().any(|title| folded.starts_with(title));
    titled && line.words.chars().count() < 60 && is_capitals(&line.words)
}

/// Puts recipients and signature where they belong.
pub(super) fn place(placing: &mut Placing, lines: &[Line]) {
    let mut signature = false;
    let mut appended = false;
    for line in lines {
        let printed = line.printed.as_str();
        let folded = fold(&line.words);
        if !appended && signature && APPENDED.iter().any(|start| folded.starts_with(start)) {
            appended = true;
            placing.heading.clone_from(&line.printed);
        }
        if line.is_empty() {
            placing.nothing(printed, "signature/line", Spot::Text);
        } else if appended {
            // What is appended below the signature is none of the plan's texts.
            placing.set_aside(line);
        } else if let Some((place, date)) = dated(placing, line) {
            placing.plan.issue.place = place;
            placing.plan.issue.date = date;
            let path = Field::Issue(IssueField::Date).alone().path();
            placing.stands(printed, path, Spot::PlaceDate);
        } else if is_recipients(line) {
            signature = false;
            placing.by_form(printed, "recipients/heading", Spot::Recipient);
            // "Nơi nhận: - Sở GDĐT" on one line.
            if let Some((_, rest)) = line.printed.split_once(':')
                && rest.contains(char::is_alphanumeric)
            {
                placing.put(&RECIPIENT.alone(), rest.trim(), "", Spot::Recipient);
            }
        } else if is_signer(line) {
            signature = true;
            sign(placing, line);
        } else if let Some((title, name)) = signed(line) {
            signature = true;
            sign(placing, &title);
            placing.join(&Field::Issue(IssueField::SignerName).alone(), name, name, Spot::Signer);
        } else if !signature || !line.sign.is_empty() {
            placing.put(&RECIPIENT.alone(), printed, printed, Spot::Recipient);
        } else if SIGNED
            .iter()
            .any(|note| folded.trim_matches(['(', ')']).starts_with(note))
        {
            placing.by_form(printed, "signature/note", Spot::Authority);
        } else {
            placing.join(
                &Field::Issue(IssueField::SignerName).alone(),
                printed,
                printed,
                Spot::Signer,
            );
        }
    }
}

/// Place and date where the head of the paper has none.
fn dated(placing: &Placing, line: &Line) -> Option<(String, String)> {
    match head(line) {
        Head::PlaceDate { place, date } if is_date(line) && placing.plan.issue.date.is_empty() => Some((place, date)),
        _ => None,
    }
}

const RECIPIENT: Field = Field::Issue(IssueField::Recipients);

/// A title: "HIỆU TRƯỞNG", "Q. HIỆU TRƯỞNG", "KT. HIỆU TRƯỞNG" and below it "PHÓ HIỆU TRƯỞNG".
fn sign(placing: &mut Placing, line: &Line) {
    let issue = &mut placing.plan.issue;
    // "Q." may have been read as the number of a line.
    let words = line.printed.trim();
    let prefixed = Authority::ALL.into_iter().find(|authority| {
        let prefix = authority.prefix();
        !prefix.is_empty() && words.starts_with(prefix)
    });
    let field = if let Some(authority) = prefixed {
        issue.authority = authority;
        issue.head_title = words.trim_start_matches(authority.prefix()).trim().to_owned();
        IssueField::HeadTitle
    } else if issue.authority.has_own_title() || !issue.head_title.is_empty() {
        // "CHỦ TỊCH" of the council and below it "HIỆU TRƯỞNG" are the titles of one person.
        let before = std::mem::take(&mut issue.signer_title);
        issue.signer_title = if before.is_empty() {
            words.to_owned()
        } else {
            format!("{before} - {words}")
        };
        IssueField::SignerTitle
    } else {
        issue.head_title = words.to_owned();
        IssueField::HeadTitle
    };
    let path = Field::Issue(field).alone().path();
    placing.stands(&line.printed, path, Spot::Authority);
}
