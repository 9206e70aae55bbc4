//! The package around the parts: content types, relationships and the zip.
//!
//! Everything about a part stands in one [`Part`]; content types and relationships are derived from the list, so a further
//! part (a draft, a picture) is one more entry. Deflated, with a fixed time and system, `[Content_Types].xml` first: the same
//! parts give the same bytes on every machine.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::error::WriteError;
use super::tree::{Element, write};

/// Owner of the parts that the package itself names.
pub(super) const PACKAGE: &str = "";

const CONTENT_TYPES: &str = "[Content_Types].xml";

/// What a part is where nothing else is said.
const DEFAULT_TYPE: &str = "application/xml";

const RELATIONSHIP_TYPE: &str = "application/vnd.openxmlformats-package.relationships+xml";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";

/// A file of the package.
pub(super) struct Part {
    pub(super) kind: &'static Kind,
    pub(super) bytes: Vec<u8>,
}

/// What a part is.
pub(super) struct Kind {
    /// Its path in the package.
    pub(super) name: &'static str,
    pub(super) content_type: &'static str,
    /// What it is to its owner.
    pub(super) relation: &'static str,
    /// Id under which its owner knows it.
    pub(super) id: &'static str,
    /// Name of the part whose relationships name this one; [`PACKAGE`] for the package itself.
    pub(super) owner: &'static str,
}

impl Kind {
    pub(super) fn holding(&'static self, bytes: Vec<u8>) -> Part {
        Part { kind: self, bytes }
    }
}

pub(super) fn pack(parts: &[Part]) -> Result<Vec<u8>, WriteError> {
    pack_zip(parts).map_err(|error| WriteError::Package {
        reason: error.to_string(),
    })
}

fn pack_zip(parts: &[Part]) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::DEFAULT)
        .system(zip::System::Unix)
        .unix_permissions(0o644);
    let mut derived = vec![(CONTENT_TYPES.to_owned(), content_types(parts))];
    let mut owners: Vec<&str> = Vec::new();
    for Part { kind, .. } in parts {
        if !owners.contains(&kind.owner) {
            owners.push(kind.owner);
            derived.push((relationships_of(kind.owner), relationships(parts, kind.owner)));
        }
    }
    let files = derived
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes))
        .chain(parts.iter().map(|part| (part.kind.name, &part.bytes)));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn content_types(parts: &[Part]) -> Vec<u8> {
    let defaults = [("rels", RELATIONSHIP_TYPE), ("xml", DEFAULT_TYPE)];
    let root = defaults
        .iter()
        .fold(Element::new("Types").with("xmlns", TYPES), |root, (extension, kind)| {
            root.with_child(
                Element::new("Default")
                    .with("Extension", extension)
                    .with("ContentType", kind),
            )
        });
    let named = parts.iter().filter(|part| part.kind.content_type != DEFAULT_TYPE);
    let root = named.fold(root, |root, part| {
        root.with_child(
            Element::new("Override")
                .with("PartName", &format!("/{}", part.kind.name))
                .with("ContentType", part.kind.content_type),
        )
    });
    write(&root)
}

fn relationships(parts: &[Part], owner: &str) -> Vec<u8> {
    let root = Element::new("Relationships").with("xmlns", RELATIONSHIPS);
    let root = parts
        .iter()
        .filter(|part| part.kind.owner == owner)
        .fold(root, |root, part| {
            root.with_child(
                Element::new("Relationship")
                    .with("Id", part.kind.id)
                    .with("Type", part.kind.relation)
                    .with("Target", &target(part.kind.name, owner)),
            )
        });
    write(&root)
}

/// Folder and file of a part's name.
fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('/').unwrap_or(("", name))
}

/// Name of the file that holds an owner's relationships.
fn relationships_of(owner: &str) -> String {
    match split(owner) {
        ("", file) => format!("_rels/{file}.rels"),
        (folder, file) => format!("{folder}/_rels/{file}.rels"),
    }
}

/// The part's path as its owner sees it.
fn target(name: &str, owner: &str) -> String {
    let (folder, _) = split(owner);
    match name.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) {
        Some(rest) => rest.to_owned(),
        None if folder.is_empty() => name.to_owned(),
        None => format!("../{name}"),
    }
}
