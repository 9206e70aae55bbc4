//! Addresses within the page: `#/`, `#/moi`, `#/huong-dan`, `#/du-lieu`, `#/nhap`, `#/nam-sau/<draft>`, `#/ke-hoach/<draft>/<screen>`.

use crate::forms::Form;

/// Where the person is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The plans of this browser.
    Home,
    /// Beginning a plan.
    New,
    /// The guide.
    Guide,
    /// Taking in a plan written elsewhere.
    Import,
    /// Looking at a file another program shared.
    Receive,
    /// The school's data.
    Data,
    /// Beginning the next year's plan from a draft.
    NextYear(String),
    /// An open plan.
    Plan {
        /// Its draft.
        draft: String,
        /// Key of the screen; empty for where the person was last.
        screen: String,
    },
}

/// A screen of an open plan.
#[derive(Debug, Clone, Copy)]
pub enum Screen {
    /// Letterhead and signature.
    Front,
    /// The criteria and choosing among them.
    Criteria,
    /// A section of the form.
    Section(&'static crate::forms::Section),
    /// Everything on one page, with what is missing.
    Review,
    /// Making the Word file.
    Export,
    /// Giving the draft to others.
    Share,
    /// What several people wrote differently.
    Merge,
    /// What the plan was before.
    Versions,
}

impl Route {
    /// Reads an address; an unknown one leads home.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let parts: Vec<&str> = hash.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            ["moi"] => Self::New,
            ["huong-dan"] => Self::Guide,
            ["nhap"] => Self::Import,
            ["nhan-tep"] => Self::Receive,
            ["du-lieu"] => Self::Data,
            ["nam-sau", draft] => Self::NextYear((*draft).to_owned()),
            ["ke-hoach", draft] => Self::plan(draft, ""),
            ["ke-hoach", draft, screen, ..] => Self::plan(draft, screen),
            _ => Self::Home,
        }
    }

    /// The route to a screen of a plan.
    #[must_use]
    pub fn plan(draft: &str, screen: &str) -> Self {
        Self::Plan {
            draft: draft.to_owned(),
            screen: screen.to_owned(),
        }
    }

    /// The address, without "#".
    #[must_use]
    pub fn hash(&self) -> String {
        match self {
            Self::Home => "/".to_owned(),
            Self::New => "/moi".to_owned(),
            Self::Guide => "/huong-dan".to_owned(),
            Self::Import => "/nhap".to_owned(),
            Self::Receive => "/nhan-tep".to_owned(),
            Self::Data => "/du-lieu".to_owned(),
            Self::NextYear(draft) => format!("/nam-sau/{draft}"),
            Self::Plan { draft, screen } if screen.is_empty() => format!("/ke-hoach/{draft}"),
            Self::Plan { draft, screen } => format!("/ke-hoach/{draft}/{screen}"),
        }
    }
}

impl PartialEq for Screen {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Screen {
    /// The screens of a form, in the order of work; what has to do with other people stands beside them.
    #[must_use]
    pub fn of(form: &'static Form) -> Vec<Self> {
        let mut screens = vec![Self::Front, Self::Criteria];
        screens.extend(form.sections.iter().map(Self::Section));
        screens.extend([Self::Review, Self::Export]);
        screens
    }

    /// The screen of a key; the first one when the form has none of that key.
    #[must_use]
    pub fn find(form: &'static Form, key: &str) -> Self {
        Self::of(form)
            .into_iter()
            .chain([Self::Versions, Self::Share, Self::Merge])
            .find(|screen| screen.key() == key)
            .unwrap_or(Self::Front)
    }

    /// Its name in addresses.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Front => "van-ban",
            Self::Criteria => "tieu-chi",
            Self::Section(section) => section.key,
            Self::Review => "soat",
            Self::Export => "xuat",
            Self::Share => "chia-se",
            Self::Merge => "hop-nhat",
            Self::Versions => "ban-truoc",
        }
    }
}
