//! What people do to a plan: typing, choosing, adding, copying, moving and removing rows.

use cai_tien::plan::{
    Action, ActionField, Authority, Field, IdSource, Place, Plan, ProblemField, RowId, RowList, SchoolYear,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::plans::{ids_named, places};

/// One thing somebody does; indexes mean whatever is there.
#[derive(Debug, Clone)]
pub enum Edit {
    /// Types a text of its own.
    Type(Index),
    /// Types a text others may type too, or empties the field.
    Common(Index, usize),
    Add(Index, Index),
    Duplicate(Index),
    Remove(Index),
    Shift(Index, isize),
    MoveAction(Index, Index),
    Criterion(Index, usize),
    Done(usize),
    Choose(usize, u8),
    Reword(usize, usize),
}

const COMMON: [&str; 3] = ["", "như nhau", "giống hệt nhau"];
const CODES: [&str; 5] = ["1.2", "3.1", "5.4", "M4.1", "2.2"];

/// A plan with few rows, half of its texts filled in: people meet in it.
pub fn small_plan() -> impl Strategy<Value = Plan> {
    (vec(0..4_usize, 1..4), 0..3_usize, 0..3_usize, vec(0..3_usize, 0..3)).prop_map(
        |(problems, bases, monitoring, duties)| {
            let mut plan = Plan {
                form: "bieu-2".to_owned(),
                year: SchoolYear(2026),
                ..Plan::default()
            };
            let mut ids = ids_named("g");
            let mut add = |list: &RowList| plan.rows_mut(list).unwrap().insert(usize::MAX, &mut ids);
            for actions in problems {
                let list = RowList::Actions(add(&RowList::Problems));
                (0..actions).for_each(|_| drop(add(&list)));
            }
            for assignees in duties {
                let list = RowList::Assignees(add(&RowList::Duties));
                (0..assignees).for_each(|_| drop(add(&list)));
            }
            (0..bases).for_each(|_| drop(add(&RowList::Bases)));
            (0..monitoring).for_each(|_| drop(add(&RowList::Monitoring)));
            for (number, place) in places(&plan)
                .into_iter()
                .enumerate()
                .filter(|(number, _)| number % 2 == 0)
            {
                *plan.text_mut(&place).unwrap() = format!("gốc {number}");
            }
            plan
        },
    )
}

/// Texts in which people meet: those of problems and actions and some others.
fn crowded(plan: &Plan) -> Vec<Place> {
    let all = places(plan).into_iter().enumerate();
    let chosen = all.filter(|(number, place)| match place.field {
        Field::Problem(field) => matches!(field, ProblemField::Weakness | ProblemField::Cause),
        Field::Action(field) => matches!(field, ActionField::Content | ActionField::Goal),
        _ => number % 7 == 0,
    });
    chosen.map(|(_, place)| place).collect()
}

/// Up to `most` edits.
pub fn edits(most: usize) -> impl Strategy<Value = Vec<Edit>> {
    vec(edit(), 0..=most)
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    prop_oneof![
        8 => at().prop_map(Edit::Type),
        4 => (at(), 0..COMMON.len()).prop_map(|(place, text)| Edit::Common(place, text)),
        3 => (at(), at()).prop_map(|(list, place)| Edit::Add(list, place)),
        1 => at().prop_map(Edit::Duplicate),
        3 => at().prop_map(Edit::Remove),
        3 => (at(), -2..=2_isize).prop_map(|(row, by)| Edit::Shift(row, by)),
        2 => (at(), at()).prop_map(|(action, to)| Edit::MoveAction(action, to)),
        2 => (at(), 0..CODES.len()).prop_map(|(row, code)| Edit::Criterion(row, code)),
        1 => (0..4_usize).prop_map(Edit::Done),
        2 => (0..5_usize, 0..3_u8).prop_map(|(what, value)| Edit::Choose(what, value)),
        1 => (0..2_usize, 0..4_usize).prop_map(|(key, text)| Edit::Reword(key, text)),
    ]
}

/// Lists of a plan.
pub fn lists(plan: &Plan) -> Vec<RowList> {
    let fixed = [
        RowList::Problems,
        RowList::Bases,
        RowList::LevelResults,
        RowList::Monitoring,
        RowList::Duties,
    ];
    let actions = plan.problems.iter().map(|p| RowList::Actions(p.id.clone()));
    let assignees = plan.duties.iter().map(|d| RowList::Assignees(d.id.clone()));
    fixed.into_iter().chain(actions).chain(assignees).collect()
}

/// Every row with its list.
pub fn rows(plan: &Plan) -> Vec<(RowList, RowId)> {
    let of = |list: RowList| {
        let ids = plan.rows(&list).unwrap().ids();
        ids.into_iter().map(move |id| (list.clone(), id))
    };
    lists(plan).into_iter().flat_map(of).collect()
}

fn pick<T: Clone>(index: &Index, from: &[T]) -> Option<T> {
    (!from.is_empty()).then(|| index.get(from).clone())
}

/// Does the edits as the copy `who` does them.
pub fn apply(plan: &mut Plan, edits: &[Edit], who: &str) {
    let mut given = 0;
    let mut ids = || {
        given += 1;
        RowId(format!("{who}-{given}"))
    };
    for (number, edit) in edits.iter().enumerate() {
        one(plan, edit, &format!("{who} gõ {number}"), &mut ids);
    }
}

fn one(plan: &mut Plan, edit: &Edit, words: &str, ids: &mut dyn IdSource) {
    let row = |plan: &Plan, index: &Index| pick(index, &rows(plan));
    match edit {
        Edit::Type(index) => {
            let place = pick(index, &crowded(plan)).unwrap();
            words.clone_into(plan.text_mut(&place).unwrap());
        }
        Edit::Common(index, text) => {
            let place = pick(index, &crowded(plan)).unwrap();
            COMMON[*text].clone_into(plan.text_mut(&place).unwrap());
        }
        Edit::Add(list, at) => {
            let list = pick(list, &lists(plan)).unwrap();
            let rows = plan.rows_mut(&list).unwrap();
            let at = at.index(rows.ids().len() + 1);
            let id = rows.insert(at, ids);
            type_into(plan, &id, words);
        }
        Edit::Duplicate(index) => {
            if let Some((list, id)) = row(plan, index) {
                plan.rows_mut(&list).unwrap().duplicate(&id, ids);
            }
        }
        Edit::Remove(index) => {
            if let Some((list, id)) = row(plan, index) {
                plan.rows_mut(&list).unwrap().remove(&id);
            }
        }
        Edit::Shift(index, by) => {
            if let Some((list, id)) = row(plan, index) {
                plan.rows_mut(&list).unwrap().shift(&id, *by);
            }
        }
        Edit::MoveAction(action, to) => {
            let actions = plan.problems.iter().flat_map(|problem| &problem.actions);
            let all: Vec<Action> = actions.cloned().collect();
            if let (Some(action), Some(problem)) = (pick(action, &all), pick(to, &plan.problems)) {
                plan.move_action(&action.id, &problem.id);
            }
        }
        Edit::Criterion(index, code) => {
            if !plan.problems.is_empty() {
                let at = index.index(plan.problems.len());
                let codes = &mut plan.problems[at].criteria;
                match codes.iter().position(|known| known == CODES[*code]) {
                    Some(known) => drop(codes.remove(known)),
                    None => codes.push(CODES[*code].to_owned()),
                }
            }
        }
        Edit::Done(key) => {
            let key = ["can-cu", "muc-dich", "viec", "ket-luan"][*key].to_owned();
            if !plan.done.remove(&key) {
                plan.done.insert(key);
            }
        }
        Edit::Choose(what, value) => choose(plan, *what, *value),
        Edit::Reword(key, text) => {
            let key = ["bieu-2.III.1", "bieu-2.VIII"][*key].to_owned();
            match ["", "trường sửa", words].get(*text) {
                Some(text) => drop(plan.wording.insert(key, (*text).to_owned())),
                None => drop(plan.wording.remove(&key)),
            }
        }
    }
}

fn choose(plan: &mut Plan, what: usize, value: u8) {
    match what {
        0 => plan.issue.authority = Authority::ALL[usize::from(value)],
        1 => plan.options.margins.top = 20 + u16::from(value),
        2 => plan.year = SchoolYear(2025 + u16::from(value)),
        3 => plan.sample = value == 0,
        _ => {
            if let Some(problem) = plan.problems.first_mut() {
                problem.standard = Some(value).filter(|value| *value > 0);
            }
        }
    }
}

/// A row somebody adds has something in it.
fn type_into(plan: &mut Plan, row: &RowId, words: &str) {
    let of_row = places(plan).into_iter().find(|place| place.row.as_ref() == Some(row));
    words.clone_into(plan.text_mut(&of_row.unwrap()).unwrap());
}
