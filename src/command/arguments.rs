//! What the command is asked for.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::check::Checking;
use super::import::Importing;
use super::merge::Merging;
use super::rollover::RollingOver;
use crate::forms::{self, FORMS, Form};
use crate::plan::{SchoolKind, SchoolYear};
use crate::text::command::{self as words, value};

/// One thing to do.
pub enum Order {
    /// Begin a draft.
    New {
        /// Kind of school.
        school: SchoolKind,
        /// School year.
        year: SchoolYear,
        /// The form; none for the one the year suggests.
        form: Option<&'static Form>,
        /// Whether it is the sample.
        sample: bool,
        /// The file to make.
        output: PathBuf,
    },
    /// Make a Word file of a draft.
    Export {
        /// The draft.
        draft: PathBuf,
        /// The form; none for the draft's own.
        form: Option<&'static Form>,
        /// The file to make.
        output: PathBuf,
    },
    /// Make the Word file of a form with nothing filled in.
    Blank {
        /// Kind of school.
        school: SchoolKind,
        /// School year.
        year: SchoolYear,
        /// The form; none for the one the year suggests.
        form: Option<&'static Form>,
        /// The file to make.
        output: PathBuf,
    },
    /// Merge drafts.
    Merge(Merging),
    /// Make a draft of a text somebody else wrote.
    Import(Importing),
    /// Proofread files.
    Check(Checking),
    /// Make the next year's draft.
    RollOver(RollingOver),
    /// Print the schema of drafts.
    Schema,
}

/// Reads the arguments, the program's name first.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Order, clap::Error> {
    let matches = command().try_get_matches_from(arguments)?;
    match matches.subcommand() {
        Some(("new", given)) => Ok(Order::New {
            school: kind(given),
            year: year(given),
            form: form(given),
            sample: given.get_flag("sample"),
            output: path(given, "output"),
        }),
        Some(("export", given)) => Ok(Order::Export {
            draft: path(given, "draft"),
            form: form(given),
            output: path(given, "output"),
        }),
        Some(("blank", given)) => Ok(Order::Blank {
            school: kind(given),
            year: year(given),
            form: form(given),
            output: path(given, "output"),
        }),
        Some(("merge", given)) => Ok(Order::Merge(Merging {
            base: given.get_one::<PathBuf>("base").cloned(),
            drafts: given
                .get_many::<PathBuf>("drafts")
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
            output: path(given, "output"),
            json: given.get_flag("json"),
        })),
        Some(("import", given)) => Ok(Order::Import(Importing {
            file: path(given, "file"),
            output: path(given, "output"),
            report: given.get_one::<PathBuf>("report").cloned(),
        })),
        Some(("check", given)) => Ok(Order::Check(Checking {
            files: given
                .get_many::<PathBuf>("files")
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
            json: given.get_flag("json"),
        })),
        Some(("rollover", given)) => Ok(Order::RollOver(RollingOver {
            draft: path(given, "draft"),
            output: path(given, "output"),
            report: given.get_one::<PathBuf>("report").cloned(),
        })),
        _ => Ok(Order::Schema),
    }
}

fn command() -> Command {
    Command::new("cai-tien")
        .version(env!("CARGO_PKG_VERSION"))
        .override_help(words::HELP)
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand(
            Command::new("new")
                .override_help(words::HELP_NEW)
                .arg(school_option())
                .arg(year_option())
                .arg(form_option())
                .arg(Arg::new("sample").long("sample").action(ArgAction::SetTrue))
                .arg(output_option()),
        )
        .subcommand(
            Command::new("export")
                .override_help(words::HELP_EXPORT)
                .arg(draft_argument())
                .arg(form_option())
                .arg(output_option()),
        )
        .subcommand(
            Command::new("blank")
                .override_help(words::HELP_BLANK)
                .arg(school_option())
                .arg(year_option())
                .arg(form_option())
                .arg(output_option()),
        )
        .subcommand(
            Command::new("merge")
                .override_help(words::HELP_MERGE)
                .arg(option("base", value::DRAFT).value_parser(value_parser!(PathBuf)))
                .arg(
                    Arg::new("drafts")
                        .value_name(value::DRAFT)
                        .required(true)
                        .num_args(2..)
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(Arg::new("json").long("json").action(ArgAction::SetTrue))
                .arg(output_option()),
        )
        .subcommand(
            Command::new("import")
                .override_help(words::HELP_IMPORT)
                .arg(
                    Arg::new("file")
                        .value_name(value::FILE)
                        .required(true)
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(option("report", value::FILE).value_parser(value_parser!(PathBuf)))
                .arg(output_option()),
        )
        .subcommand(
            Command::new("check")
                .override_help(words::HELP_CHECK)
                .arg(
                    Arg::new("files")
                        .value_name(value::FILE)
                        .required(true)
                        .num_args(1..)
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(Arg::new("json").long("json").action(ArgAction::SetTrue)),
        )
        .subcommand(
            Command::new("rollover")
                .override_help(words::HELP_ROLLOVER)
                .arg(draft_argument())
                .arg(option("report", value::FILE).value_parser(value_parser!(PathBuf)))
                .arg(output_option()),
        )
        .subcommand(Command::new("schema").override_help(words::HELP_SCHEMA))
}

fn option(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value)
}

fn draft_argument() -> Arg {
    Arg::new("draft")
        .value_name(value::DRAFT)
        .required(true)
        .value_parser(value_parser!(PathBuf))
}

fn school_option() -> Arg {
    option("school", value::SCHOOL)
        .required(true)
        .value_parser(PossibleValuesParser::new(SchoolKind::ALL.map(SchoolKind::code)))
}

fn year_option() -> Arg {
    option("year", value::YEAR).required(true).value_parser(first_year)
}

fn form_option() -> Arg {
    option("form", value::FORM).value_parser(PossibleValuesParser::new(FORMS.map(|form| form.code)))
}

fn output_option() -> Arg {
    option("output", value::FILE)
        .short('o')
        .required(true)
        .value_parser(value_parser!(PathBuf))
}

/// "2026", or "2026-2027" as school years are usually written.
fn first_year(typed: &str) -> Result<u16, String> {
    let year = match typed.split_once('-') {
        Some((first, second)) => number(first).filter(|first| number(second) == Some(first + 1)),
        None => number(typed),
    };
    year.ok_or_else(|| words::wrong_year(typed))
}

/// A calendar year someone may plan for.
fn number(typed: &str) -> Option<u16> {
    typed.trim().parse().ok().filter(|year| (2000..=2100).contains(year))
}

fn year(given: &ArgMatches) -> SchoolYear {
    SchoolYear(given.get_one::<u16>("year").copied().unwrap_or_default())
}

fn kind(given: &ArgMatches) -> SchoolKind {
    given
        .get_one::<String>("school")
        .and_then(|code| SchoolKind::from_code(code))
        .unwrap_or_default()
}

fn form(given: &ArgMatches) -> Option<&'static Form> {
    given.get_one::<String>("form").and_then(|code| forms::by_code(code))
}

fn path(given: &ArgMatches, name: &str) -> PathBuf {
    given.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}
