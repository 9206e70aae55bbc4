//! The parts of our files: where each stands, what it is, who names it. A further part is a further constant.

use super::package::{Kind, PACKAGE};
use super::section::{FIRST_HEADER_ID, HEADER_ID};

const DOCUMENT_NAME: &str = "word/document.xml";
const CUSTOM_XML_NAME: &str = "customXml/item1.xml";

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
    name: DOCUMENT_NAME,
    content_type: wordprocessing!("document.main"),
    relation: relation!("officeDocument"),
    id: "rId1",
    owner: PACKAGE,
};

pub(super) static CORE: Kind = Kind {
    name: "docProps/core.xml",
    content_type: "application/vnd.openxmlformats-package.core-properties+xml",
    relation: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    id: "rId2",
    owner: PACKAGE,
};

pub(super) static STYLES: Kind = Kind {
    name: "word/styles.xml",
    content_type: wordprocessing!("styles"),
    relation: relation!("styles"),
    id: "rId1",
    owner: DOCUMENT_NAME,
};

pub(super) static SETTINGS: Kind = Kind {
    name: "word/settings.xml",
    content_type: wordprocessing!("settings"),
    relation: relation!("settings"),
    id: "rId2",
    owner: DOCUMENT_NAME,
};

pub(super) static HEADER: Kind = Kind {
    name: "word/header1.xml",
    content_type: wordprocessing!("header"),
    relation: relation!("header"),
    id: HEADER_ID,
    owner: DOCUMENT_NAME,
};

pub(super) static FIRST_HEADER: Kind = Kind {
    name: "word/header2.xml",
    content_type: wordprocessing!("header"),
    relation: relation!("header"),
    id: FIRST_HEADER_ID,
    owner: DOCUMENT_NAME,
};

pub(super) static CUSTOM_XML: Kind = Kind {
    name: CUSTOM_XML_NAME,
    content_type: "application/xml",
    relation: relation!("customXml"),
    id: "rId3",
    owner: DOCUMENT_NAME,
};

pub(super) static CUSTOM_XML_PROPERTIES: Kind = Kind {
    name: "customXml/itemProps1.xml",
    content_type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    relation: relation!("customXmlProps"),
    id: "rId1",
    owner: CUSTOM_XML_NAME,
};
