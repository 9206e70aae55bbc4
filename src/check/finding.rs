//! What a rule found.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::document::ProofLine;
use crate::plan::{Place, Plan};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Lỗi: against a rule for such documents, or contradicting itself.
    Error,
    /// Nhắc nhở: very likely not what was meant.
    Reminder,
    /// Gợi ý: could be better.
    Hint,
}

impl Severity {
    /// Name in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Reminder => "reminder",
            Self::Hint => "hint",
        }
    }
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Which rule: its family in capitals and its name within, "NUM-sections".
    pub rule: Cow<'static, str>,
    /// How much it weighs.
    pub severity: Severity,
    /// Where: the path of the proof's line or of the plan's text.
    pub path: String,
    /// The words concerned exactly as they stand there; of something missing, what names its row.
    pub quote: String,
    /// What is wrong and why, one plain sentence with the source.
    pub message: String,
    /// How to put it right with one click, where that is safe.
    pub fix: Option<Fix>,
}

impl Finding {
    /// A finding without a correction.
    pub(super) fn new(rule: &'static str, severity: Severity, path: &str, quote: &str, message: String) -> Self {
        Self {
            rule: Cow::Borrowed(rule),
            severity,
            path: path.to_owned(),
            quote: quote.to_owned(),
            message,
            fix: None,
        }
    }

    /// Of words in a line.
    pub(super) fn of(line: &ProofLine, rule: &'static str, severity: Severity, quote: &str, message: String) -> Self {
        Self::new(rule, severity, &line.path, quote, message)
    }

    /// With a correction of the words quoted.
    pub(super) fn fixed(mut self, to: impl Into<String>) -> Self {
        self.fix = Some(Fix {
            from: self.quote.clone(),
            to: to.into(),
        });
        self
    }
}

/// A safe correction: every occurrence of some words in the finding's text becomes others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// The words as they stand there.
    pub from: String,
    /// What they become.
    pub to: String,
}

/// Under what a finding is remembered as left on purpose. When its words change it is another finding.
#[must_use]
pub fn key(finding: &Finding) -> String {
    format!("{}|{}|{}", finding.rule, finding.path, finding.quote)
}

/// The text at a finding's place after its fix, with that place; none where the finding has no fix or its words are gone.
#[must_use]
pub fn apply(finding: &Finding, plan: &Plan) -> Option<(Place, String)> {
    let fix = finding.fix.as_ref()?;
    let place = Place::parse(plan, &finding.path)?;
    let text = plan.text(&place)?;
    text.contains(&fix.from)
        .then(|| (place, text.replace(&fix.from, &fix.to)))
}
