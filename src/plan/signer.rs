//! In whose name a document is signed.

use serde::{Deserialize, Serialize};

/// Authority to sign (Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, phần II, mục 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// The head signs as such.
    #[default]
    Head,
    /// "Q.": acting head.
    Acting,
    /// "KT.": a deputy for the head.
    ForHead,
    /// "TM.": on behalf of a collective.
    OnBehalf,
    /// "TL.": by order of the head.
    ByOrder,
    /// "TUQ.": by the head's mandate.
    ByMandate,
}

impl Authority {
    /// All, the usual first.
    pub const ALL: [Self; 6] = [
        Self::Head,
        Self::Acting,
        Self::ForHead,
        Self::OnBehalf,
        Self::ByOrder,
        Self::ByMandate,
    ];

    /// Abbreviation before the head's title; empty when the head signs.
    #[must_use]
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Head => "",
            Self::Acting => "Q.",
            Self::ForHead => "KT.",
            Self::OnBehalf => "TM.",
            Self::ByOrder => "TL.",
            Self::ByMandate => "TUQ.",
        }
    }

    /// Whether the signer's own title stands on a second line.
    #[must_use]
    pub fn has_own_title(self) -> bool {
        !matches!(self, Self::Head | Self::Acting)
    }
}
