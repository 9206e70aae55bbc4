//! Data that travel in a Word file without being printed: a custom XML part with its properties.
//!
//! Word and LibreOffice keep such parts when they save the file again. Text only: what it means is the caller's.

use super::package::Part;
use super::parts;
use super::tree::{Element, write};

/// Text under a namespace of the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Names the kind of data; an address or URN of the caller's.
    pub namespace: &'static str,
    /// The data; characters that XML forbids must not occur.
    pub text: String,
}

/// Identity of the part within a file. It need not differ between files, and the same plan gives the same bytes.
const ITEM_ID: &str = "{6C1F6A52-3B7E-4E5D-9A41-0D5E2B8C7F30}";

const DATA_STORE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/// The part and what says about it.
pub(super) fn parts(attachment: &Attachment) -> [Part; 2] {
    let item = Element::new("data")
        .with("xmlns", attachment.namespace)
        .with_text(&attachment.text);
    let schema = Element::new("ds:schemaRef").with("ds:uri", attachment.namespace);
    let properties = Element::new("ds:datastoreItem")
        .with("ds:itemID", ITEM_ID)
        .with("xmlns:ds", DATA_STORE)
        .with_child(Element::new("ds:schemaRefs").with_child(schema));
    [
        parts::CUSTOM_XML.holding(write(&item)),
        parts::CUSTOM_XML_PROPERTIES.holding(write(&properties)),
    ]
}
