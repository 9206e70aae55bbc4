//! The package: its parts by name and by what they are to each other, unpacked within limits.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::error::ReadError;
use super::prefixes;
use crate::docx::tree::{self, Element};

/// The largest part that is unpacked. The text of a plan with 300 actions has 2 MB.
const PART_LIMIT: u64 = 64 * 1024 * 1024;
/// The most that is unpacked of one package, all its parts together and each as often as it is asked for.
const WHOLE_LIMIT: u64 = 2 * PART_LIMIT;
/// The most files in a package. Word writes some dozen, and one for each picture.
const MOST_PARTS: usize = 10_000;

const PACKAGE_RELATIONSHIPS: &str = "_rels/.rels";

/// An open package.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// What may still be unpacked.
    left: u64,
}

/// How a part names another.
pub(super) struct Relationship {
    /// The name by which its owner's text refers to it.
    pub(super) id: String,
    /// The last word of its type: "officeDocument", "styles", "customXml".
    pub(super) kind: String,
    /// The other part's name in the package.
    pub(super) target: String,
}

impl<'a> Archive<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::NotAPackage)?;
        if zip.len() > MOST_PARTS {
            return Err(ReadError::TooLarge);
        }
        Ok(Self { zip, left: WHOLE_LIMIT })
    }

    /// A part as a tree; none where the package has no such part.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Element>, ReadError> {
        let Some(bytes) = self.bytes(name)? else {
            return Ok(None);
        };
        let mut root = tree::parse(&bytes).map_err(|reason| broken(name, reason))?;
        prefixes::usual(&mut root);
        Ok(Some(root))
    }

    /// A part as it stands, unpacked.
    pub(super) fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
        let broken = |reason: String| broken(name, reason);
        let Some(index) = self.index(name) else {
            return Ok(None);
        };
        let part = self.zip.by_index(index).map_err(|error| broken(error.to_string()))?;
        let mut bytes = Vec::new();
        // What a package says about its sizes need not be true: the limit counts what comes out.
        let limit = PART_LIMIT.min(self.left);
        part.take(limit + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| broken(error.to_string()))?;
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if length > limit {
            return Err(ReadError::TooLarge);
        }
        self.left -= length;
        Ok(Some(bytes))
    }

    /// Where a part is. Names are compared without case, as the format asks (ECMA-376 part 2, 6.2.2.3).
    fn index(&self, name: &str) -> Option<usize> {
        self.zip.index_for_name(name).or_else(|| {
            let mut names = self.zip.file_names().flatten();
            let found = names.find(|own| own.eq_ignore_ascii_case(name))?;
            self.zip.index_for_name(&found)
        })
    }

    /// Relationships of a part, or of the package itself where the name is empty. Targets outside the package are left out.
    pub(super) fn relationships(&mut self, owner: &str) -> Result<Vec<Relationship>, ReadError> {
        let (folder, file) = owner.rsplit_once('/').unwrap_or(("", owner));
        let name = match (owner.is_empty(), folder.is_empty()) {
            (true, _) => PACKAGE_RELATIONSHIPS.to_owned(),
            (false, true) => format!("_rels/{file}.rels"),
            (false, false) => format!("{folder}/_rels/{file}.rels"),
        };
        let Some(root) = self.part(&name)? else {
            return Ok(Vec::new());
        };
        let inside = root
            .elements()
            .filter(|entry| entry.attribute("TargetMode") != Some("External"));
        Ok(inside
            .filter_map(|entry| {
                let kind = entry.attribute("Type")?.rsplit('/').next()?;
                Some(Relationship {
                    id: entry.attribute("Id").unwrap_or_default().to_owned(),
                    kind: kind.to_owned(),
                    target: resolve(folder, entry.attribute("Target")?),
                })
            })
            .collect())
    }
}

fn broken(part: &str, reason: String) -> ReadError {
    ReadError::Broken {
        part: part.to_owned(),
        reason,
    }
}

/// A target as a name in the package: relative to its owner's folder unless it begins with a slash.
fn resolve(folder: &str, target: &str) -> String {
    let from = if target.starts_with('/') { "" } else { folder };
    let mut steps: Vec<&str> = Vec::new();
    for step in from.split('/').chain(target.split('/')) {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            name => steps.push(name),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolve;

    #[test]
    fn targets_are_found_from_their_owner() {
        assert_eq!(resolve("word", "styles.xml"), "word/styles.xml");
        assert_eq!(resolve("word", "../customXml/item1.xml"), "customXml/item1.xml");
        assert_eq!(resolve("word", "/word/document.xml"), "word/document.xml");
        assert_eq!(resolve("", "../../etc/passwd"), "etc/passwd");
    }
}
