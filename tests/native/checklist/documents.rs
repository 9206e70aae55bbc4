//! The files that rules are held against, written once for all tests.

use std::sync::LazyLock;

use cai_tien::docx;
use cai_tien::forms::{FORMS, Form, document};
use cai_tien::plan::SchoolKind;

use super::word_file::WordFile;
use crate::seeds;
use crate::sizes::{Size, plan};

/// A file with its name for messages.
pub struct Document {
    pub name: String,
    pub bytes: Vec<u8>,
    pub file: WordFile,
}

/// School kinds the forms differ for.
pub const KINDS: [SchoolKind; 5] = [
    SchoolKind::MamNon,
    SchoolKind::TieuHoc,
    SchoolKind::Thcs,
    SchoolKind::Thpt,
    SchoolKind::Gdtx,
];

static DOCUMENTS: LazyLock<Vec<Document>> = LazyLock::new(|| {
    let mut jobs: Vec<(&'static Form, SchoolKind, Size)> = Vec::new();
    for size in Size::ALL {
        for form in FORMS {
            jobs.extend(KINDS.map(|kind| (form, kind, size)));
        }
    }
    // Two halves side by side: the largest plans take seconds each.
    let write = |start: usize| {
        let jobs = jobs.iter().skip(start).step_by(2);
        jobs.map(|(form, kind, size)| written(form, *kind, *size))
            .collect::<Vec<_>>()
    };
    let (mut first, second) = std::thread::scope(|scope| {
        let other = scope.spawn(|| write(1));
        (write(0), other.join().unwrap())
    });
    first.extend(second);
    first.extend(seeds::files().into_iter().map(|(name, form, bytes)| Document {
        file: WordFile::open(form, &bytes),
        name,
        bytes,
    }));
    first
});

pub fn all() -> &'static [Document] {
    &DOCUMENTS
}

fn written(form: &'static Form, kind: SchoolKind, size: Size) -> Document {
    let bytes = docx::write(&document(&plan(form, kind, size), form)).unwrap();
    Document {
        name: format!("{}-{}-{size:?}", form.code, kind.code()).to_lowercase(),
        file: WordFile::open(form.code, &bytes),
        bytes,
    }
}

/// The ordinary plan of a lower secondary school.
pub fn sample(form: &str) -> &'static WordFile {
    let name = format!("{form}-thcs-ordinary");
    let found = all().iter().find(|document| document.name == name);
    &found.unwrap_or_else(|| panic!("no {name}")).file
}
