//! What can be told of a file before it is opened as a package.

/// The largest file that is looked at: twenty times the largest plan, with pictures.
pub const LARGEST_FILE: usize = 32 * 1024 * 1024;

/// Whether bytes are a package of files, as Word's are. A draft is text and never one.
#[must_use]
pub fn is_package(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Whether a package has a file whose name has these letters in it: it lists names in plain letters.
#[must_use]
pub fn names_file(package: &[u8], letters: &str) -> bool {
    package
        .windows(letters.len().max(1))
        .any(|window| window == letters.as_bytes())
}
