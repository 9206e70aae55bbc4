//! What clap found wrong, said in Vietnamese.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::text::command as words;

/// A sentence for a wrong use; clap's own messages are English.
pub fn sentence(error: &clap::Error) -> String {
    let argument = first(error, ContextKind::InvalidArg);
    let value = first(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => words::missing_value(&argument),
        ErrorKind::InvalidValue => words::unknown_value(&argument, &value, &all(error, ContextKind::ValidValue)),
        ErrorKind::ValueValidation => words::wrong_year(&value),
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => words::unknown_argument(&argument),
        ErrorKind::InvalidSubcommand => words::unknown_command(&first(error, ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => words::missing_arguments(&all(error, ContextKind::InvalidArg)),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            words::MISSING_COMMAND.to_owned()
        }
        ErrorKind::ArgumentConflict => words::repeated(&argument),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            words::missing_value(&argument)
        }
        ErrorKind::InvalidUtf8 => words::NOT_TEXT.to_owned(),
        _ => words::WRONG_USE.to_owned(),
    }
}

fn first(error: &clap::Error, kind: ContextKind) -> String {
    all(error, kind).into_iter().next().unwrap_or_default()
}

fn all(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(several)) => several.clone(),
        _ => Vec::new(),
    }
}
