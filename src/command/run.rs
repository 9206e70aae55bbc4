//! Doing what was asked.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::error::ErrorKind;

use super::arguments::{Order, parse};
use super::check;
use super::files;
use super::identity::Identities;
use super::import;
use super::merge;
use super::refusal::Refusal;
use super::rollover;
use super::wrong_use;
use crate::document;
use crate::draft::Draft;
use crate::forms::{self, Form, Start};
use crate::plan::{Issue, School, SchoolKind, SchoolYear};
use crate::text::command as words;
use crate::word;

/// Done.
pub const DONE: u8 = 0;
/// Merged, but somebody still has to decide something.
pub const CONFLICTS: u8 = 1;
/// Wrong use, or a file that cannot be read or written.
pub const REFUSED: u8 = 2;

/// Does what the arguments (the program's name first) ask for and tells the exit code; what was asked for goes to `out`,
/// everything said to the person to `err`.
pub fn run(arguments: impl IntoIterator<Item = OsString>, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let order = match parse(arguments) {
        Ok(order) => order,
        Err(asked) if matches!(asked.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            return print(out, &asked.to_string());
        }
        Err(wrong) => {
            say(err, &format!("{}\n{}", wrong_use::sentence(&wrong), words::SEE_HELP));
            return REFUSED;
        }
    };
    let done = match order {
        Order::New {
            school,
            year,
            form,
            sample,
            output,
        } => new(school, year, form, sample, &output),
        Order::Export { draft, form, output } => export(&draft, form, &output, err),
        Order::Blank {
            school,
            year,
            form,
            output,
        } => blank(school, year, form, &output),
        Order::Merge(merging) => match merge::run(&merging, out, err) {
            Ok(code) => return code,
            Err(refusal) => Err(refusal),
        },
        Order::Import(importing) => import::run(&importing, err),
        Order::Check(checking) => return check::run(&checking, out, err),
        Order::RollOver(rolling) => rollover::run(&rolling, err),
        Order::Schema => return print(out, &schema()),
    };
    match done {
        Ok(()) => DONE,
        Err(Refusal(sentence)) => {
            say(err, &sentence);
            REFUSED
        }
    }
}

fn new(
    kind: SchoolKind,
    year: SchoolYear,
    form: Option<&'static Form>,
    sample: bool,
    output: &Path,
) -> Result<(), Refusal> {
    files::must_be_new(output)?;
    let mut ids = Identities::new();
    let form = form.unwrap_or_else(|| forms::propose(year, None).0);
    let plan = if sample {
        forms::sample(kind, year, form, &mut ids)
    } else {
        let school = School {
            kind,
            ..School::default()
        };
        let issue = Issue::default();
        forms::start(
            Start {
                form,
                year,
                school,
                issue,
            },
            &mut ids,
        )
    };
    let draft = Draft {
        copy: ids.next(),
        saved_at: now(),
        ..Draft::new(ids.next(), plan)
    };
    let text = draft
        .to_text()
        .map_err(|_| files::cannot_write(output, words::INTERNAL))?;
    files::write(output, text.as_bytes())
}

fn export(source: &Path, form: Option<&'static Form>, output: &Path, err: &mut dyn Write) -> Result<(), Refusal> {
    let kind = Output::of(output).ok_or_else(|| files::cannot_write(output, words::UNKNOWN_KIND))?;
    if files::same(source, output) {
        return Err(files::cannot_write(output, words::IS_THE_DRAFT));
    }
    let opened = files::open(source)?;
    let draft = opened.draft;
    let used = form.unwrap_or_else(|| forms::form_of(&draft.plan));
    let bytes = match kind {
        Output::Word => word::export(&draft, used, true)
            .map_err(|error| files::cannot_write(output, &word::export_reason(&error, used)))?,
        Output::Text => document::plain_text(&forms::document(&draft.plan, used)).into_bytes(),
    };
    files::write(output, &bytes)?;
    if !opened.changes.is_empty() {
        say(err, &words::changed_in_word(opened.changes.len()));
    }
    if form.is_none() && used.code != draft.plan.form {
        say(err, &words::unknown_form(&draft.plan.form, used.name));
    }
    let gaps = forms::gaps(&draft.plan, used).len();
    if gaps > 0 {
        say(err, &words::gaps(gaps));
    }
    Ok(())
}

fn blank(kind: SchoolKind, year: SchoolYear, form: Option<&'static Form>, output: &Path) -> Result<(), Refusal> {
    if !matches!(Output::of(output), Some(Output::Word)) {
        return Err(files::cannot_write(output, words::NOT_DOCX));
    }
    files::must_be_new(output)?;
    let form = form.unwrap_or_else(|| forms::propose(year, None).0);
    let bytes = word::blank(form, kind, year, &mut Identities::new())
        .map_err(|_| files::cannot_write(output, words::INTERNAL))?;
    files::write(output, &bytes)
}

/// What a plan is exported as, told by the end of the file's name.
enum Output {
    Word,
    Text,
}

impl Output {
    fn of(path: &Path) -> Option<Self> {
        let end = path.extension()?.to_ascii_lowercase();
        match end.to_str()? {
            "docx" => Some(Self::Word),
            "txt" => Some(Self::Text),
            _ => None,
        }
    }
}

fn schema() -> String {
    let schema = schemars::schema_for!(Draft);
    format!("{:#}\n", schema.as_value())
}

/// Milliseconds since 1970-01-01 UTC.
pub fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| u64::try_from(since.as_millis()).ok())
        .unwrap_or_default()
}

/// The school year it is now, near enough for a plan that names none.
pub fn school_year_now() -> SchoolYear {
    /// Mean length of a year and of a month of the Gregorian calendar.
    const YEAR: u64 = 31_556_952_000;
    const MONTH: u64 = YEAR / 12;
    let now = now();
    let year = u16::try_from(1970 + now / YEAR).unwrap_or(u16::MAX);
    let month = u8::try_from(1 + now % YEAR / MONTH).unwrap_or(12);
    SchoolYear::of(year, month)
}

/// Prints what was asked for. A reader that has seen enough and closes its end is no fault.
pub fn print(out: &mut dyn Write, text: &str) -> u8 {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => DONE,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => DONE,
        Err(_) => REFUSED,
    }
}

/// Tells the person something; when even that cannot be written there is nobody left to tell.
pub fn say(err: &mut dyn Write, sentence: &str) {
    let _ = writeln!(err, "{sentence}");
}
