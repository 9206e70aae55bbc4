//! The plan.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::field::text_fields;
use super::{Aside, Authority, Basis, Duty, LevelResult, Monitoring, Problem, School, SchoolYear};

text_fields! {
    /// The plan as an administrative document.
    pub struct Issue, IssueField {
        /// Number, without symbol.
        number: Number,
        /// Symbol: "KH-THCSBL".
        symbol: Symbol,
        /// Place of issue.
        place: Place,
        /// Date of issue as typed.
        date: Date,
        /// Title of the head, or the collective's name for "TM.".
        head_title: HeadTitle,
        /// Title of the person who signs for the head.
        signer_title: SignerTitle,
        /// Name of the person who signs.
        signer_name: SignerName,
        /// Recipients, one a line.
        recipients: Recipients,
    } plus {
        /// In whose name it is signed.
        authority: Authority,
    }
}

text_fields! {
    /// Texts of the plan that belong to no row. Line breaks and list signs are kept.
    pub struct Texts, TextField {
        /// School year of the self-assessment report the plan rests on.
        report_year: ReportYear,
        /// What follows the words "Báo cáo tự đánh giá" in the 2018 layouts.
        self_assessment: SelfAssessment,
        /// What follows the words "Báo cáo đánh giá ngoài" in the 2018 layouts.
        external_assessment: ExternalAssessment,
        /// Purposes, one a line.
        purposes: Purposes,
        /// Requirements, one a line.
        requirements: Requirements,
        /// What last year's plan achieved.
        last_year_results: LastYearResults,
        /// What the self-assessment concluded.
        conclusion: Conclusion,
        /// Policies and orientations.
        orientations: Orientations,
        /// Words before the table.
        lead_in: LeadIn,
        /// Closing words.
        closing: Closing,
    }
}

/// How pages are turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PageOrientation {
    /// Upright, only wide tables lie.
    #[default]
    Mixed,
    /// All pages lie.
    Landscape,
}

/// Which numbers sections carry where the old template jumps from III to VI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SectionNumbering {
    /// Without a gap.
    #[default]
    Corrected,
    /// As the template prints it.
    Template,
}

/// How the first column of the nine-column table counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RowNumbering {
    /// Standards are counted, criteria are not.
    #[default]
    PerStandard,
    /// Each criterion carries its running number within the whole set.
    Running,
}

/// Margins of the sheet in whole millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Margins {
    /// Above the text.
    pub top: u16,
    /// Below the text.
    pub bottom: u16,
    /// On the left, where sheets are bound.
    pub left: u16,
    /// On the right.
    pub right: u16,
}

impl Default for Margins {
    fn default() -> Self {
        Self {
            top: 20,
            bottom: 20,
            left: 30,
            right: 15,
        }
    }
}

/// What the school chose where a form leaves a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct FormOptions {
    /// How pages are turned.
    pub orientation: PageOrientation,
    /// Numbers of sections.
    pub section_numbering: SectionNumbering,
    /// Numbers of rows.
    pub row_numbering: RowNumbering,
    /// Margins; on paper always within what is allowed.
    pub margins: Margins,
}

/// A school's plan for one school year.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Plan {
    /// Code of the official form.
    pub form: String,
    /// Id of the criteria set it was written with; empty where there is none.
    pub catalogue: String,
    /// The school year it is for.
    pub year: SchoolYear,
    /// A sample for looking at, marked as such wherever it is printed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub sample: bool,
    /// The school.
    pub school: School,
    /// The document.
    pub issue: Issue,
    /// Texts of no row.
    pub texts: Texts,
    /// What it rests on.
    pub bases: Vec<Basis>,
    /// Summary of the self-assessment.
    pub level_results: Vec<LevelResult>,
    /// Problems and their actions.
    pub problems: Vec<Problem>,
    /// Reviews.
    pub monitoring: Vec<Monitoring>,
    /// Duties.
    pub duties: Vec<Duty>,
    /// Choices the form leaves open.
    pub options: FormOptions,
    /// Prescribed wording the school changed deliberately: key of the wording → the school's text.
    pub wording: BTreeMap<String, String>,
    /// Keys of the sections a person declared done.
    pub done: BTreeSet<String>,
    /// What an import found no place for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub asides: Vec<Aside>,
    /// Findings a person decided to leave as they are: key of the finding → the reason.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub ignored: BTreeMap<String, String>,
}
