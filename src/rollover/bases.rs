//! What the old plan rested on, looked at for the new year.

use super::advance::{Scope, advance, has_any};
use super::criteria::Sets;
use super::data::words;
use super::item::{Item, Kind};
use crate::plan::{Basis, BasisField, Field, IdSource, Plan, SchoolYear};
use crate::text::basis::without_lead;
use crate::text::fold::fold;
use crate::text::line::is_blank;
use crate::text::paper::citation;

/// The bases of the new plan, with what there is to check about each.
///
/// A citation stays as it is: the document is what it is. Only the school's own papers of last year, which have a
/// successor, are proposed for the new year, without the number and date that are not known yet.
#[must_use]
pub fn bases(old: &Plan, sets: Sets, to: SchoolYear, items: &mut Vec<Item>, ids: &mut dyn IdSource) -> Vec<Basis> {
    let carried = old.bases.iter().map(|basis| {
        let before = citation(basis);
        let mut new = Basis {
            id: ids.next_id(),
            ..basis.clone()
        };
        let path = format!("#{}", new.id);
        let kind = if is_replaced(basis, sets, to) {
            Kind::Repealed
        } else {
            Kind::CheckBasis
        };
        let moved = advance(&basis.subject, Scope::Names).text;
        let own = is_own(basis) && moved != basis.subject;
        if own {
            new.subject = moved;
            for field in [BasisField::Number, BasisField::Date] {
                if !is_blank(new.text(field)) {
                    let place = Field::Basis(field).of(&new.id).path();
                    items.push(Item::new(Kind::Emptied, place, basis.text(field), ""));
                    new.text_mut(field).clear();
                }
            }
        }
        let after = if own { citation(&new) } else { String::new() };
        items.push(Item::new(kind, path, &before, &after));
        new
    });
    carried.collect()
}

/// Thông tư 57/2026/TT-BGDĐT, in force from 07/7/2026, replaces Thông tư 17, 18, 19/2018 and 22/2024; the guides to them went
/// with them.
fn is_replaced(basis: &Basis, sets: Sets, to: SchoolYear) -> bool {
    let said = fold(&format!("{} {}", basis.number, basis.subject)).replace(' ', "");
    let guides = words::GUIDES_OF_2018.iter().map(|guide| fold(guide));
    let replaced = sets.replaced().iter().map(|circular| fold(circular));
    to.0 >= 2026
        && replaced.chain(guides).any(|gone| {
            // "118/2018/TT-BGDĐT" is another circular.
            said.match_indices(gone.as_str()).any(|(at, _)| {
                !said
                    .get(..at)
                    .unwrap_or_default()
                    .ends_with(|c: char| c.is_ascii_digit())
            })
        })
}

/// A paper of the school itself: a report or plan without issuer, or issued by the school.
fn is_own(basis: &Basis) -> bool {
    let named = format!("{} {}", basis.kind, basis.subject);
    let named = fold(without_lead(named.trim_start()));
    let issuer = fold(&basis.issuer);
    let by_itself = has_any(&issuer, words::OWN_ISSUERS) || (is_blank(&basis.issuer) && is_blank(&basis.number));
    by_itself && words::OWN_DOCUMENTS.iter().any(|kind| named.starts_with(&fold(kind)))
}
