//! The parts of a section as fields.

use leptos::prelude::*;

use super::RowCards;
use super::duties::Duties;
use super::field::{CellField, TextField};
use super::paper::TableView;
use super::problem::{ActionsByProblem, Problems, of_blocks, of_columns};
use super::starters::Starters;
use super::wording::PrescribedWording;
use crate::forms::{BASIS, CellText, Column, Form, LEVEL_RESULT, Part, Section, Shows, TablePart, TableRows};
use crate::plan::{RowId, RowList};
use crate::state::Session;
use crate::text::page::rows::LEVEL_RESULTS;

/// All parts of a section.
#[component]
pub fn SectionFields(session: Session, form: &'static Form, section: &'static Section) -> impl IntoView {
    section
        .parts
        .iter()
        .map(|part| part_fields(session, form, section, part))
        .collect_view()
}

fn part_fields(session: Session, form: &'static Form, section: &'static Section, part: &'static Part) -> AnyView {
    match part {
        Part::Wording(wording) => {
            let heading = [wording.marker, wording.heading].join(" ").trim().to_owned();
            view! { <PrescribedWording session key=wording.key heading prescribed=wording.lines/> }.into_any()
        }
        Part::Text(text) => view! {
            {lead(session, text.key, text.marker, text.lead)}
            <TextField session place=text.field.alone() prompt=text.prompt need=text.need/>
        }
        .into_any(),
        Part::Bases(bases) => view! {
            {lead(session, bases.key, bases.marker, bases.lead)}
            <Rows session list=RowList::Bases texts=BASIS/>
        }
        .into_any(),
        Part::LevelResults => view! {
            <h2>{LEVEL_RESULTS}</h2>
            <Rows session list=RowList::LevelResults texts=LEVEL_RESULT/>
        }
        .into_any(),
        Part::Table(table) => view! {
            {table_fields(session, form, table)}
            <TableView session section=section.key/>
        }
        .into_any(),
        Part::Blocks(blocks) => {
            let asked = of_blocks(blocks.before.iter().chain(blocks.after));
            view! { <Problems session form asked actions=Some(blocks.columns)/> }.into_any()
        }
        Part::Duties(duties) => view! {
            <Starters session form list=RowList::Duties/>
            <Duties session part=duties/>
        }
        .into_any(),
    }
}

fn table_fields(session: Session, form: &'static Form, table: &'static TablePart) -> AnyView {
    match table.rows {
        TableRows::Problems => {
            view! { <Problems session form asked=of_columns(table.columns) actions=None/> }.into_any()
        }
        TableRows::GroupedActions => {
            view! { <Problems session form asked=of_columns(table.columns) actions=Some(table.columns)/> }.into_any()
        }
        TableRows::Actions => view! { <ActionsByProblem session columns=table.columns/> }.into_any(),
        TableRows::Monitoring => {
            let texts = table
                .columns
                .iter()
                .filter_map(column_texts)
                .flatten()
                .collect::<Vec<_>>();
            view! {
                <Starters session form list=RowList::Monitoring/>
                {cards(session, RowList::Monitoring, texts)}
            }
            .into_any()
        }
    }
}

fn column_texts(column: &'static Column) -> Option<&'static [CellText]> {
    match column.shows {
        Shows::Texts(texts) => Some(texts),
        _ => None,
    }
}

/// Prescribed words before a text, with the way to change them.
fn lead(session: Session, key: &'static str, marker: &str, words: &'static str) -> Option<AnyView> {
    (!words.is_empty()).then(|| {
        view! { <PrescribedWording session key heading=marker.to_owned() prescribed=words lead=true/> }.into_any()
    })
}

/// Cards of rows with the same texts.
#[component]
fn Rows(session: Session, list: RowList, texts: &'static [CellText]) -> impl IntoView {
    cards(session, list, texts.iter().collect())
}

fn cards(session: Session, list: RowList, texts: Vec<&'static CellText>) -> AnyView {
    let first = texts.first().map(|text| text.field);
    let card = move |(session, id): (Session, RowId)| {
        let fields = texts
            .iter()
            .map(|text| view! { <CellField session place=text.field.of(&id) text=*text/> })
            .collect_view();
        view! { <div class="fields">{fields}</div> }.into_any()
    };
    let first_field = move |(id,): (RowId,)| first.map(|field| field.of(&id).slug()).unwrap_or_default();
    view! { <RowCards session list card first_field/> }.into_any()
}
