//! The parts of our files: where each stands, what it is, who names it. A further part is a further constant.

use super::package::{Kind, Owner};
use super::section::{FIRST_HEADER_ID, HEADER_ID};

macro_rules! wordprocessing {
    ($kind:literal) => {
        concat!(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.",
            $kind,
            "+xml"
        )
    };
}

macro_rules! relation {
    ($kind:literal) => {
        concat!(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            $kind
        )
    };
}

pub(super) static DOCUMENT: Kind = Kind {
    name: "word/document.xml",
    content_type: wordprocessing!("document.main"),
    relation: relation!("officeDocument"),
    id: "rId1",
    owner: Owner::Package,
};

pub(super) static CORE: Kind = Kind {
    name: "docProps/core.xml",
    content_type: "application/vnd.openxmlformats-package.core-properties+xml",
    relation: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    id: "rId2",
    owner: Owner::Package,
};

pub(super) static STYLES: Kind = Kind {
    name: "word/styles.xml",
    content_type: wordprocessing!("styles"),
    relation: relation!("styles"),
    id: "rId1",
    owner: Owner::Main,
};

pub(super) static SETTINGS: Kind = Kind {
    name: "word/settings.xml",
    content_type: wordprocessing!("settings"),
    relation: relation!("settings"),
    id: "rId2",
    owner: Owner::Main,
};

pub(super) static HEADER: Kind = Kind {
    name: "word/header1.xml",
    content_type: wordprocessing!("header"),
    relation: relation!("header"),
    id: HEADER_ID,
    owner: Owner::Main,
};

pub(super) static FIRST_HEADER: Kind = Kind {
    name: "word/header2.xml",
    content_type: wordprocessing!("header"),
    relation: relation!("header"),
    id: FIRST_HEADER_ID,
    owner: Owner::Main,
};
