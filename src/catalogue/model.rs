//! The types of a criteria set, one to one with the JSON files. Meaning only; finding things stands in `entry` and
//! `search`.
//!
//! Unknown fields are refused: the files are part of the program, and a misspelt field would silently lose its text.

use serde::{Deserialize, Deserializer, de::Error};

/// Year, month, day. Compares as dates do.
pub type Date = (u16, u8, u8);

/// One criteria set: what one regulation, in one state of amendment, asks of certain kinds of school.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatalogueSet {
    /// Stable id, equal to the file's name without `.json`; what a plan remembers.
    pub id: String,
    /// Short Vietnamese title.
    pub title: String,
    /// Where the set comes from.
    pub regulation: Regulation,
    /// What is not known about the set's amendments; to be shown with the set.
    #[serde(default)]
    pub amendment_note: Option<String>,
    /// Codes of the kinds of school it applies to: `mam-non`, `tieu-hoc`, `thcs`, `thpt`, `nhieu-cap`, `gdtx`.
    pub school_kinds: Vec<String>,
    /// Levels of achievement (Mức) the regulation has: 1–2 since 2026, 1–4 before.
    pub levels: Vec<u8>,
    /// The standards in official order.
    pub standards: Vec<Standard>,
    /// The criteria of Mức 4, which belong to no standard; only the 2018 regulations have them (their Điều 22).
    #[serde(default)]
    pub level4: Vec<Level4Criterion>,
}

/// The circular a set summarises.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regulation {
    /// Number and symbol as printed, such as `57/2026/TT-BGDĐT`.
    pub code: String,
    /// When the circular was signed.
    #[serde(deserialize_with = "date")]
    pub issued: Date,
    /// When it came into force; of an amended set, when the amendment did. Absent where no source says it.
    #[serde(deserialize_with = "date_or_null")]
    pub effective: Option<Date>,
    /// Roman number of the annex with the criteria; absent in the 2018 sets, which have theirs in the articles.
    pub annex: Option<String>,
    /// Circulars it replaces.
    pub replaces: Vec<String>,
    /// Circulars whose changes this set contains.
    pub amended_by: Vec<String>,
}

/// A standard (tiêu chuẩn).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// Official number, from 1.
    pub number: u8,
    /// Official name.
    pub name: String,
    /// Its criteria in official order.
    pub criteria: Vec<Criterion>,
}

/// A criterion (tiêu chí).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Official code `standard.number`, such as `1.10`.
    pub code: String,
    /// Official name.
    pub name: String,
    /// Whether it is one of the eight mandatory criteria (Thông tư 57/2026, Điều 5 khoản 1 điểm a). Never in 2018 sets.
    pub mandatory: bool,
    /// The levels this criterion has, each with its requirements. A 2018 criterion need not have Mức 3.
    pub levels: Vec<LevelPoints>,
    /// Kinds of record that show the requirements are met.
    pub evidence: Vec<String>,
    /// Main quantitative data (dữ liệu định lượng chính), official short names in lower case. They serve monitoring; until
    /// 31/12/2028 no level may be concluded from them alone (Thông tư 57/2026, Điều 27 khoản 4).
    pub indicators: Vec<String>,
    /// Ready-made starting points of an improvement, which the school must adapt. None in the 2018 sets.
    pub suggestions: Vec<Suggestion>,
    /// The official name or the levels could not be confirmed: to be shown as such, never as fact.
    #[serde(default)]
    pub unverified: bool,
}

/// What a criterion asks at one level.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelPoints {
    /// The level (Mức).
    pub level: u8,
    /// Summaries of its requirements, for use as a checklist.
    pub points: Vec<String>,
}

/// A starting point for one improvement: a weakness, its cause and the eight columns of Biểu 2 the school plans in. Its
/// texts contain slots (`crate::text::slot`) and are unfinished until every slot is filled.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    /// The weakness it answers (điểm hạn chế).
    pub weakness: String,
    /// Why the weakness is there (nguyên nhân).
    pub cause: String,
    /// What is improved (column 2).
    pub content: String,
    /// What is reached, by when, how much (column 3).
    pub goal: String,
    /// What is done (column 4).
    pub activities: Vec<String>,
    /// By what the result is measured (column 5).
    pub measure: String,
    /// From when to when (column 6).
    pub time: String,
    /// Who leads and who supports (column 7).
    pub lead: String,
    /// Means and money (column 8).
    pub resources: String,
    /// Evidence expected (column 9).
    pub evidence: String,
}

/// A criterion of Mức 4 in the 2018 regulations.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level4Criterion {
    /// Official number within Mức 4, from 1.
    pub number: u8,
    /// This project's short label; the official text is a paragraph.
    pub label: String,
    /// Could not be confirmed: to be shown as such.
    #[serde(default)]
    pub unverified: bool,
}

/// Reads `2026-07-07`.
fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse_date(&text).ok_or_else(|| D::Error::custom(format!("not a date: {text}")))
}

/// Reads `2026-07-07` or null.
fn date_or_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else {
        return Ok(None);
    };
    match parse_date(&text) {
        Some(date) => Ok(Some(date)),
        None => Err(D::Error::custom(format!("not a date: {text}"))),
    }
}

fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((year, month, day))
}
