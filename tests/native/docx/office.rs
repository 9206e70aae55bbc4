//! Programs of others that judge a file: the schema checker, LibreOffice and poppler.
//!
//! The set-up installs them all, so that a test fails where one is missing; only the schemas, which are not part of this
//! repository, may be absent.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use quick_xml::escape::unescape;

/// A folder that is removed at the end.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("cai-tien-docx-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What the schema checker says; `None` where there is none.
pub fn schema_faults(files: &[(&str, &[u8])]) -> Option<String> {
    let checker = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/ooxml/check_docx.py");
    if !checker.is_file() {
        eprintln!("skipped: there is no {}", checker.display());
        return None;
    }
    let python = ["/usr/bin/python3", "python3"].into_iter().find(|python| {
        Command::new(python)
            .args(["-c", "import lxml.etree"])
            .output()
            .is_ok_and(|output| output.status.success())
    });
    let python = python.expect("python3 with lxml is installed by the set-up");
    let scratch = Scratch::new();
    let paths: Vec<PathBuf> = files.iter().map(|(name, bytes)| scratch.file(name, bytes)).collect();
    let output = Command::new(python).arg(checker).args(paths).output().unwrap();
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A word on a page of a PDF; lengths in points from the upper left corner.
#[derive(Debug, Clone)]
pub struct Word {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
    pub text: String,
}

/// A page of a PDF.
#[derive(Debug, Clone)]
pub struct Page {
    pub width: f64,
    pub height: f64,
    pub words: Vec<Word>,
}

impl Page {
    pub fn text(&self) -> String {
        let words: Vec<&str> = self.words.iter().map(|word| word.text.as_str()).collect();
        words.join(" ")
    }

    pub fn lying(&self) -> bool {
        self.width > self.height
    }

    /// The words of which the given line consists, where they follow each other.
    pub fn find(&self, words: &str) -> Option<Vec<Word>> {
        let wanted: Vec<&str> = words.split(' ').collect();
        self.words
            .windows(wanted.len())
            .find(|window| window.iter().map(|word| word.text.as_str()).eq(wanted.iter().copied()))
            .map(<[Word]>::to_vec)
    }
}

/// A file as it comes out of the printer.
pub struct Printed {
    pub pages: Vec<Page>,
    /// Names of the fonts in it, without the prefix of a subset.
    pub fonts: Vec<String>,
}

/// The pages that LibreOffice makes of each file.
pub fn pages(files: &[Vec<u8>]) -> Vec<Vec<Page>> {
    printed(files).into_iter().map(|printed| printed.pages).collect()
}

/// What LibreOffice prints of each file.
pub fn printed(files: &[Vec<u8>]) -> Vec<Printed> {
    let scratch = Scratch::new();
    converted(&scratch, files, "pdf")
        .iter()
        .map(|pdf| {
            let layout = said("pdftotext", &["-bbox-layout".as_ref(), pdf.as_ref(), "-".as_ref()]);
            let fonts = said("pdffonts", &[pdf.as_ref()]);
            Printed {
                pages: layout.split("<page ").skip(1).map(page).collect(),
                // Two lines of headings.
                fonts: fonts.lines().skip(2).filter_map(font).collect(),
            }
        })
        .collect()
}

/// The files as LibreOffice saves them after opening.
pub fn resaved(files: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let scratch = Scratch::new();
    let paths = converted(&scratch, files, "docx:MS Word 2007 XML");
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

/// Each file as LibreOffice saves it in another format.
pub fn saved_as(files: &[Vec<u8>], format: &str) -> Vec<Vec<u8>> {
    let scratch = Scratch::new();
    let paths = converted(&scratch, files, format);
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

/// What LibreOffice makes of each file, all in one go: starting it takes longer than setting a plan.
fn converted(scratch: &Scratch, files: &[Vec<u8>], format: &str) -> Vec<PathBuf> {
    let names: Vec<PathBuf> = files
        .iter()
        .enumerate()
        .map(|(number, bytes)| scratch.file(&format!("plan{number}.docx"), bytes))
        .collect();
    let folder = scratch.path().join("converted");
    let profile = format!("-env:UserInstallation=file://{}/profile", scratch.path().display());
    let output = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", format, "--outdir"])
        .arg(&folder)
        .args(&names)
        .output()
        .expect("soffice (LibreOffice Writer) is installed by the set-up");
    let end = format.split(':').next().unwrap();
    names
        .iter()
        .map(|name| {
            let path = folder.join(name.file_name().unwrap()).with_extension(end);
            assert!(path.is_file(), "LibreOffice cannot open the file: {output:?}");
            path
        })
        .collect()
}

fn said(program: &str, arguments: &[&OsStr]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|_| panic!("{program} (poppler) is installed by the set-up"));
    String::from_utf8(output.stdout).unwrap()
}

fn font(line: &str) -> Option<String> {
    let name = line.split_whitespace().next()?;
    Some(name.split_once('+').map_or(name, |(_, name)| name).to_owned())
}

fn page(layout: &str) -> Page {
    Page {
        width: number(layout, "width"),
        height: number(layout, "height"),
        words: layout
            .split("<word ")
            .skip(1)
            .map(|word| Word {
                left: number(word, "xMin"),
                top: number(word, "yMin"),
                right: number(word, "xMax"),
                bottom: number(word, "yMax"),
                text: unescape(between(word, ">", "</word>")).unwrap().into_owned(),
            })
            .collect(),
    }
}

fn number(text: &str, name: &str) -> f64 {
    between(text, &format!("{name}=\""), "\"").parse().unwrap()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).unwrap().1.split_once(end).unwrap().0
}
