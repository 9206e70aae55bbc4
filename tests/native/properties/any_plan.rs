//! Plans of every shape, filled with text of every kind.

use cai_tien::forms::{FORMS, Form, by_code};
use cai_tien::plan::{
    AssigneeKind, Authority, Margins, PageOrientation, Plan, RowList, RowNumbering, SchoolKind, SectionNumbering,
};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::plans::{begun, ids_named, places};

/// Pieces that text is made of: what people type, and what they paste.
const PIECES: [&str; 34] = [
    "Tổ chức dạy học",
    "nâng tỷ lệ lên 95 %",
    "e\u{302}\u{301} tie\u{302}\u{301}ng",
    "05/10/2026",
    "(MC.1.1.01, MC.1.1.02)",
    "- ",
    "\n- ",
    "\n+ ",
    "\n1. ",
    "\na) ",
    "\r\n",
    "\r",
    "\t",
    "\u{2028}",
    "  ",
    "\u{a0}",
    "<w:t>&amp;\"'</w:t>",
    "]]>",
    "&#0;",
    "\u{0}\u{8}\u{1f}",
    "\u{7f}\u{85}\u{9f}",
    "\u{fffe}\u{ffff}",
    "\u{200b}\u{ad}\u{feff}",
    "\u{202e}mời\u{202c}\u{2067}rtl\u{2069}",
    "مدرسة",
    "😀👨‍👩‍👧",
    "\u{e000}\u{10ffff}",
    "{year} {school} {",
    "[số lớp]",
    "……",
    "./.",
    "Lưu: VT.",
    "TừrấtdàiTừrấtdàiTừrấtdàiTừrấtdàiTừrấtdàiTừrấtdàiTừrấtdàiTừrấtdàiTừrấtdài",
    "ẞßǅﬁ",
];

/// A text: none, some pieces, or characters of any kind.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => Just(String::new()),
        6 => vec(prop::sample::select(&PIECES[..]), 1..7).prop_map(|pieces| pieces.concat()),
        1 => vec(any::<char>(), 1..12).prop_map(String::from_iter),
    ]
}

fn code() -> impl Strategy<Value = String> {
    const CODES: [&str; 8] = ["1.2", "3.1", "5.4", "M4.1", "M4.6", "9.9", "", "\u{0}<x>\n\u{301}"];
    prop::sample::select(&CODES[..]).prop_map(str::to_owned)
}

/// How many rows of each kind; for problems, how many actions each has.
#[derive(Debug, Clone)]
struct Shape {
    problems: Vec<usize>,
    others: [usize; 4],
    assignees: usize,
}

fn shape() -> impl Strategy<Value = Shape> {
    (vec(0..4_usize, 0..5), [0..4_usize, 0..4, 0..4, 0..3], 0..4_usize).prop_map(|(problems, others, assignees)| {
        Shape {
            problems,
            others,
            assignees,
        }
    })
}

/// Choices that are no text.
#[derive(Debug, Clone)]
struct Choices {
    codes: Vec<Vec<String>>,
    standard: Vec<Option<u8>>,
    authority: usize,
    flags: [bool; 4],
    margins: [u16; 4],
}

fn choices() -> impl Strategy<Value = Choices> {
    (
        vec(vec(code(), 0..4), 1..4),
        vec(prop::option::of(any::<u8>()), 1..4),
        any::<usize>(),
        any::<[bool; 4]>(),
        any::<[u16; 4]>(),
    )
        .prop_map(|(codes, standard, authority, flags, margins)| Choices {
            codes,
            standard,
            authority,
            flags,
            margins,
        })
}

/// Any plan; it names its form.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    let forms = (0..FORMS.len()).prop_map(|number| FORMS[number].code);
    let kinds = prop::sample::select(SchoolKind::ALL.to_vec());
    (forms, kinds, shape(), choices(), vec(text(), 1..40), any::<bool>()).prop_map(
        |(form, kind, shape, choices, texts, reworded)| {
            let mut plan = shaped(by_code(form).unwrap(), kind, &shape);
            choose(&mut plan, &choices);
            let mut texts = texts.iter().cycle();
            let mut next = || texts.next().cloned().unwrap_or_default();
            if reworded {
                for key in ["bieu-2.III.1", "bieu-2.VIII", "2018.II.4", "none of any form"] {
                    plan.wording.insert(key.to_owned(), next());
                }
            }
            for place in places(&plan) {
                *plan.text_mut(&place).unwrap() = next();
            }
            plan
        },
    )
}

fn shaped(form: &'static Form, kind: SchoolKind, shape: &Shape) -> Plan {
    let mut plan = begun(form, kind, 2026);
    let mut ids = ids_named("y");
    let lists = [
        RowList::Bases,
        RowList::LevelResults,
        RowList::Monitoring,
        RowList::Duties,
    ];
    for (list, count) in lists.iter().zip(shape.others) {
        for _ in 0..count {
            plan.rows_mut(list).unwrap().insert(usize::MAX, &mut ids);
        }
    }
    for actions in &shape.problems {
        let problem = plan.rows_mut(&RowList::Problems).unwrap().insert(usize::MAX, &mut ids);
        for _ in 0..*actions {
            let list = RowList::Actions(problem.clone());
            plan.rows_mut(&list).unwrap().insert(usize::MAX, &mut ids);
        }
    }
    if let Some(duty) = plan.duties.first().map(|duty| duty.id.clone()) {
        for _ in 0..shape.assignees {
            let list = RowList::Assignees(duty.clone());
            plan.rows_mut(&list).unwrap().insert(usize::MAX, &mut ids);
        }
    }
    plan
}

fn choose(plan: &mut Plan, choices: &Choices) {
    let [landscape, template, running, group] = choices.flags;
    let [top, bottom, left, right] = choices.margins;
    plan.issue.authority = Authority::ALL[choices.authority % Authority::ALL.len()];
    plan.options.margins = Margins {
        top,
        bottom,
        left,
        right,
    };
    if landscape {
        plan.options.orientation = PageOrientation::Landscape;
    }
    if template {
        plan.options.section_numbering = SectionNumbering::Template;
    }
    if running {
        plan.options.row_numbering = RowNumbering::Running;
    }
    let codes = choices.codes.iter().cycle();
    for ((problem, codes), standard) in plan.problems.iter_mut().zip(codes).zip(choices.standard.iter().cycle()) {
        problem.criteria.clone_from(codes);
        problem.standard = *standard;
    }
    for assignee in plan.duties.iter_mut().flat_map(|duty| &mut duty.assignees) {
        if group {
            assignee.kind = AssigneeKind::Group;
        }
        assignee.criteria.clone_from(&choices.codes[0]);
    }
}
