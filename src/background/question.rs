//! What can be asked.

use serde::{Deserialize, Serialize};

use crate::import::Wishes;
use crate::plan::{SchoolKind, SchoolYear};

/// A question; what it is about goes beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// What the proofreader finds in the plan of a draft, whose text goes beside it.
    Proofread,
    /// What there is in a file a person chose, whose bytes go beside it: a draft, or else a plan somebody else wrote.
    Open {
        /// Whether it has the name of a draft file: what is called a draft is not said to be something else.
        called_draft: bool,
        /// The school year taken where the file names none.
        today: SchoolYear,
        /// What new identities begin with; never used before.
        seed: String,
    },
    /// What plan there is in a file that somebody else wrote, whose bytes go beside it.
    Import {
        /// The school year taken where the file names none.
        today: SchoolYear,
        /// What the person decided about it so far.
        wishes: Wishes,
        /// What new identities begin with; never used before.
        seed: String,
    },
    /// Which cells there are on the clipboard, whose HTML goes beside it.
    Paste {
        /// The clipboard without looks.
        text: String,
        /// Code of the form they shall go into.
        form: String,
    },
    /// The Word file of a draft, whose text goes beside it.
    Export {
        /// Whether the draft travels inside.
        carry: bool,
    },
    /// The Word file of a form with nothing filled in.
    Blank {
        /// Code of the form.
        form: String,
        /// What the form is made for.
        kind: SchoolKind,
        /// First year of what it is made for.
        year: SchoolYear,
        /// What new identities begin with.
        seed: String,
    },
}
