//! Letterhead, signature and the choices a form leaves open.

use std::ops::RangeInclusive;

use leptos::prelude::*;

use super::choice::Choice;
use super::field::CellField;
use crate::document::measure::{LEFT, RIGHT, TOP_AND_BOTTOM};
use crate::forms::{Form, LETTERHEAD, SIGNATURE, TableRows};
use crate::plan::{Authority, FormOptions, Margins, PageOrientation, Plan, RowNumbering, SectionNumbering};
use crate::state::Session;
use crate::text::page::workspace::{
    AUTHORITY, LETTERHEAD as LETTERHEAD_HEADING, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT, MARGIN_TOP, MARGINS,
    NUMBERING, NUMBERING_CORRECTED, NUMBERING_TEMPLATE, ORIENTATION, ORIENTATION_LANDSCAPE, ORIENTATION_MIXED,
    PRINTING, ROW_NUMBERING, ROW_NUMBERING_RUNNING, ROW_NUMBERING_STANDARD, SIGNATURE as SIGNATURE_HEADING, authority,
};

/// The screen's fields.
#[component]
pub fn Front(session: Session, form: &'static Form) -> impl IntoView {
    let fields = |texts: &'static [crate::forms::CellText]| {
        texts
            .iter()
            .map(|text| view! { <CellField session place=text.field.alone() text/> })
            .collect_view()
    };
    view! {
        <h2>{LETTERHEAD_HEADING}</h2>
        <div class="fields">{fields(LETTERHEAD)}</div>
        <h2>{SIGNATURE_HEADING}</h2>
        <div class="fields">
            <AuthorityChoice session/>
            {fields(SIGNATURE)}
        </div>
        <h2>{PRINTING}</h2>
        <div class="fields choosing"><Printing session form/></div>
    }
}

#[component]
fn AuthorityChoice(session: Session) -> impl IntoView {
    let options = Authority::ALL
        .into_iter()
        .map(|choice| (choice.prefix().to_owned(), authority(choice).to_owned()))
        .collect();
    let value = follow(session, |plan| plan.issue.authority.prefix().to_owned());
    let choose = Callback::new(move |prefix: String| {
        if let Some(choice) = Authority::ALL.into_iter().find(|choice| choice.prefix() == prefix) {
            session.change(|plan| plan.issue.authority = choice);
        }
    });
    view! { <Choice id="quyen-ky" label=AUTHORITY options value choose locked=!session.may_all()/> }
}

/// Orientation for all forms; numbering only where the form's template leaves a choice.
#[component]
pub fn Printing(session: Session, form: &'static Form) -> impl IntoView {
    let jumps = form
        .sections
        .iter()
        .any(|section| section.number != section.template_number);
    let grouped = form
        .sections
        .iter()
        .filter_map(|section| section.table())
        .any(|table| table.rows == TableRows::GroupedActions);
    view! {
        <TwoWays
            session
            id="huong-giay"
            label=ORIENTATION
            names=[ORIENTATION_MIXED, ORIENTATION_LANDSCAPE]
            second=|options| options.orientation == PageOrientation::Landscape
            set=|options, second| {
                options.orientation = if second { PageOrientation::Landscape } else { PageOrientation::Mixed };
            }
        />
        <MarginChoices session/>
        {jumps.then(|| view! {
            <TwoWays
                session
                id="so-phan"
                label=NUMBERING
                names=[NUMBERING_CORRECTED, NUMBERING_TEMPLATE]
                second=|options| options.section_numbering == SectionNumbering::Template
                set=|options, second| {
                    options.section_numbering =
                        if second { SectionNumbering::Template } else { SectionNumbering::Corrected };
                }
            />
        })}
        {grouped.then(|| view! {
            <TwoWays
                session
                id="so-hang"
                label=ROW_NUMBERING
                names=[ROW_NUMBERING_STANDARD, ROW_NUMBERING_RUNNING]
                second=|options| options.row_numbering == RowNumbering::Running
                set=|options, second| {
                    options.row_numbering = if second { RowNumbering::Running } else { RowNumbering::PerStandard };
                }
            />
        })}
    }
}

/// Margins within what the decree allows.
#[component]
fn MarginChoices(session: Session) -> impl IntoView {
    type Side = (
        &'static str,
        &'static str,
        RangeInclusive<u16>,
        fn(&mut Margins) -> &mut u16,
    );
    let sides: [Side; 4] = [
        ("le-tren", MARGIN_TOP, TOP_AND_BOTTOM, |margins| &mut margins.top),
        ("le-duoi", MARGIN_BOTTOM, TOP_AND_BOTTOM, |margins| &mut margins.bottom),
        ("le-trai", MARGIN_LEFT, LEFT, |margins| &mut margins.left),
        ("le-phai", MARGIN_RIGHT, RIGHT, |margins| &mut margins.right),
    ];
    let choices = sides.map(|(id, label, range, side)| {
        let options = range.map(|margin| (margin.to_string(), margin.to_string())).collect();
        let value = follow(session, move |plan| {
            let mut margins = plan.options.margins;
            side(&mut margins).to_string()
        });
        let choose = Callback::new(move |margin: String| {
            if let Ok(margin) = margin.parse() {
                session.change(|plan| *side(&mut plan.options.margins) = margin);
            }
        });
        view! { <Choice id label options value choose locked=!session.may_all()/> }
    });
    view! {
        <fieldset class="margins">
            <legend>{MARGINS}</legend>
            {choices}
        </fieldset>
    }
}

/// A choice between two ways of printing.
#[component]
fn TwoWays(
    session: Session,
    id: &'static str,
    label: &'static str,
    names: [&'static str; 2],
    second: fn(&FormOptions) -> bool,
    set: fn(&mut FormOptions, bool),
) -> impl IntoView {
    let options = ["1", "2"]
        .into_iter()
        .zip(names)
        .map(|(code, name)| (code.to_owned(), name.to_owned()))
        .collect();
    let value = follow(session, move |plan| {
        if second(&plan.options) { "2" } else { "1" }.to_owned()
    });
    let choose = Callback::new(move |code: String| session.change(|plan| set(&mut plan.options, code == "2")));
    view! { <Choice id label options value choose locked=!session.may_all()/> }
}

fn follow(session: Session, look: impl Fn(&Plan) -> String + Send + Sync + 'static) -> Memo<String> {
    Memo::new(move |_| {
        session.follow_rows();
        session.with(&look)
    })
}
