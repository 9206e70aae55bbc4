//! What can be asked.

use serde::{Deserialize, Serialize};

use crate::import::Wishes;
use crate::plan::SchoolYear;

/// A question; what it is about goes beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// What the proofreader finds in the plan of a draft, whose text goes beside it.
    Proofread,
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
}
