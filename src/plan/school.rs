//! The school a plan belongs to.

use serde::{Deserialize, Serialize};

use super::field::text_fields;

/// Kind of school; decides criteria, terms and who the superior body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SchoolKind {
    /// Kindergarten.
    MamNon,
    /// Primary school.
    TieuHoc,
    /// Lower secondary school.
    #[default]
    Thcs,
    /// Upper secondary school.
    Thpt,
    /// School with several levels.
    NhieuCap,
    /// Continuing education centre.
    Gdtx,
}

impl SchoolKind {
    /// All kinds, from the youngest learners up.
    pub const ALL: [Self; 6] = [
        Self::MamNon,
        Self::TieuHoc,
        Self::Thcs,
        Self::Thpt,
        Self::NhieuCap,
        Self::Gdtx,
    ];

    /// Code used in files, catalogue data and on the command line.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::MamNon => "mam-non",
            Self::TieuHoc => "tieu-hoc",
            Self::Thcs => "thcs",
            Self::Thpt => "thpt",
            Self::NhieuCap => "nhieu-cap",
            Self::Gdtx => "gdtx",
        }
    }

    /// The kind a code names.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

text_fields! {
    /// The school as it names itself.
    pub struct School, SchoolField {
        /// Name in full, as in the decision that founded it.
        name: Name,
        /// Body printed above the school's name; empty for none.
        superior: Superior,
        /// Public, private and so on, in the school's words.
        ownership: Ownership,
        /// Address.
        address: Address,
    } plus {
        /// Kind of school.
        kind: SchoolKind,
    }
}
