//! What the columns of a form's tables are called, by the form and by schools, and how near a heading is to these names.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::column::Target;
use super::data::{columns, headings};
use crate::forms::{Column, FORMS, Part, Shows};
use crate::plan::{Field, ProblemField};
use crate::text::likeness::{alike, words_of};

/// Share of common words from which a heading is a name that schools have for a column: these are short.
const SAME: usize = 80;

/// How near a heading is to a name it begins with: "Nguyên nhân chủ yếu", "Thời gian bắt đầu".
const BEGUN: usize = 60;

/// Whether a heading begins with one of some names, of which those of one word say too little.
fn begins(words: &[String], names: &[Vec<String>]) -> bool {
    /// A sentence is no heading.
    const LONGEST: usize = 10;
    let begun = |name: &Vec<String>| name.len() > 1 && words.starts_with(name);
    words.len() <= LONGEST && names.iter().any(begun)
}

/// Whether words are the very name of the present state, where that is none of some names: only with it is another heading compared.
fn is_other(words: &[String], own: &[Vec<String>]) -> bool {
    let is = |names: &[Vec<String>]| names.iter().any(|name| name == words);
    !is(own) && is(named(Field::Problem(ProblemField::PresentState)))
}

/// Whether words name a column that no form has.
pub(super) fn is_of_no_form(words: &[String]) -> bool {
    OTHERS.of_no_form.iter().any(|name| name == words)
}

/// Whether words name a column of standards.
pub(super) fn is_standard(words: &[String]) -> bool {
    OTHERS.standard.iter().any(|name| name == words)
}

/// Whether words name a column of the codes of criteria.
pub(super) fn is_code(words: &[String]) -> bool {
    OTHERS.codes.iter().any(|name| name == words)
}

/// Whether a heading is a name of some text, that of another form's table or of none.
pub(super) fn is_known(words: &[String]) -> bool {
    let near = |name: &&Vec<String>| alike(words, name) >= SAME;
    let mut all = OTHERS.texts.iter().map(|(_, names)| names);
    counts(words) || all.any(|names| names.iter().any(|name| near(&name)) || begins(words, names))
}

/// What a column of a form is called.
#[derive(Clone)]
pub(super) struct Names {
    /// As the form prescribes; empty where it has no heading of its own.
    own: Vec<String>,
    /// By schools.
    others: &'static [Vec<String>],
    /// Those of a text that the form has no column for, and that schools write here then.
    stand_in: &'static [Vec<String>],
}

impl Names {
    pub(super) fn nearness(&self, words: &[String]) -> usize {
        /// So much farther are names of another text.
        const FARTHER: usize = 15;
        let nearest = |names: &[Vec<String>]| {
            // Texts of very different length cannot be so alike.
            let may_be = |name: &&Vec<String>| 200 * name.len().min(words.len()) >= SAME * (name.len() + words.len());
            let all = names.iter().filter(may_be).map(|name| alike(words, name));
            all.filter(|near| *near >= SAME).max().unwrap_or(0)
        };
        // "Hiện trạng" is not "Kết quả cần đạt (so với hiện trạng)" although these words are in it.
        let own = if is_other(words, self.others) {
            alike(words, &self.own)
        } else {
            nearness(words, &self.own)
        };
        own.max(nearest(self.others))
            .max(nearest(self.stand_in).saturating_sub(FARTHER))
            .max(if begins(words, self.others) { BEGUN } else { 0 })
    }
}

/// The places of a form's table with their names: each column, and each further text in it that may have a column of its own.
pub(super) fn wanted(columns: &[Column]) -> Cow<'static, [(Target, Names)]> {
    let known = WANTED.iter().find(|(of, _)| std::ptr::eq(*of, columns));
    known.map_or_else(
        || Cow::Owned(taken_apart(columns)),
        |(_, names)| Cow::Borrowed(names.as_slice()),
    )
}

/// Columns of a form's table with what they are called.
type Table = (&'static [Column], Vec<(Target, Names)>);

/// Those of the forms, taken apart once: each table of a text is compared with all of them.
static WANTED: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let sections = FORMS.into_iter().flat_map(|form| form.sections);
    let columns = sections.flat_map(|section| section.parts).map(Part::columns);
    columns.map(|columns| (columns, taken_apart(columns))).collect()
});

fn taken_apart(columns: &[Column]) -> Vec<(Target, Names)> {
    let mut out = Vec::new();
    for (column, shown) in columns.iter().enumerate() {
        let texts: &[_] = match &shown.shows {
            Shows::Texts(texts) => texts,
            _ => &[],
        };
        let others = match shown.shows {
            Shows::Number => &OTHERS.number,
            Shows::Standard => &OTHERS.standard,
            Shows::Criteria => &OTHERS.criteria,
            Shows::Texts(texts) => texts.first().map_or(&[][..], |text| named(text.field)),
        };
        let stand_in = match texts.first() {
            Some(text) => stand_in(columns, text.field),
            None => &[],
        };
        let own = words_of(shown.heading);
        out.push((Target { column, text: 0 }, Names { own, others, stand_in }));
        for (text, shown) in texts.iter().enumerate().skip(1) {
            let names = Names {
                own: Vec::new(),
                others: named(shown.field),
                stand_in: &[],
            };
            out.push((Target { column, text }, names));
        }
    }
    out
}

/// The names schools have for columns, taken apart once.
struct Others {
    number: Vec<Vec<String>>,
    standard: Vec<Vec<String>>,
    criteria: Vec<Vec<String>>,
    codes: Vec<Vec<String>>,
    of_no_form: Vec<Vec<String>>,
    texts: Vec<(Field, Vec<Vec<String>>)>,
}

static OTHERS: LazyLock<Others> = LazyLock::new(|| {
    let apart = |names: &[&str]| names.iter().map(|name| words_of(name)).collect::<Vec<_>>();
    Others {
        number: apart(columns::COUNTING),
        standard: apart(headings::STANDARD),
        criteria: apart(headings::CRITERIA),
        codes: apart(headings::CODES),
        of_no_form: apart(headings::OF_NO_FORM),
        texts: columns::HEADINGS
            .iter()
            .map(|(field, _)| *field)
            .chain(headings::COLUMNS.iter().map(|(field, _)| *field))
            .map(|field| {
                let all = columns::HEADINGS.iter().chain(headings::COLUMNS);
                let names: Vec<&str> = all
                    .filter(|(named, _)| *named == field)
                    .flat_map(|(_, names)| names.iter().copied())
                    .collect();
                (field, apart(&names))
            })
            .collect(),
    }
});

/// Whether words name a column that counts.
pub(super) fn counts(words: &[String]) -> bool {
    OTHERS.number.iter().any(|name| name == words)
}

/// What schools call the column of the text that stands for another one in a table without it.
fn stand_in(columns: &[Column], field: Field) -> &'static [Vec<String>] {
    let shows = |wanted: Field| {
        columns.iter().any(|column| match column.shows {
            Shows::Texts(texts) => texts.iter().any(|text| text.field == wanted),
            _ => false,
        })
    };
    let missing = headings::STAND_INS
        .iter()
        .find(|(own, other)| *own == field && !shows(*other));
    missing.map_or(&[], |(_, other)| named(*other))
}

/// What schools call the column of a text.
pub(super) fn named(field: Field) -> &'static [Vec<String>] {
    let found = OTHERS.texts.iter().find(|(shown, _)| *shown == field);
    found.map_or(&[], |(_, names)| names)
}

/// Likeness, or how much of a longer heading a shorter one holds: "Thời gian" names "Thời gian thực hiện và hoàn thành".
pub(super) fn nearness(one: &[String], other: &[String]) -> usize {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let held = !short.is_empty() && long.windows(short.len()).any(|window| window == short);
    if held {
        alike(one, other).max(75)
    } else {
        alike(one, other)
    }
}
