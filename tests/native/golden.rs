//! Files to read and compare: any change of what is made is seen in them and has to be meant.

use std::fs;
use std::path::Path;

/// Compares a text with the file of that name; with `UPDATE_GOLDEN=1` writes it instead.
pub fn compare(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/golden")
        .join(name);
    let text = format!("{text}\n");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &text).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        golden == text,
        "{name} is not what is made: {}; if the change is meant, run with UPDATE_GOLDEN=1",
        difference(&golden, &text)
    );
}

/// The first line that differs, with its number, as it was and as it is.
fn difference(golden: &str, text: &str) -> String {
    let (mut before, mut now) = (golden.lines(), text.lines());
    for number in 1.. {
        match (before.next(), now.next()) {
            (Some(wanted), Some(made)) if wanted == made => {}
            (None, None) => break,
            (wanted, made) => {
                let shown = |line: Option<&str>| line.unwrap_or("(nothing)").to_owned();
                return format!("line {number} was\n  {}\nand is\n  {}\n", shown(wanted), shown(made));
            }
        }
    }
    "only the line ends differ".to_owned()
}

#[test]
fn first_differing_line_is_named() {
    assert!(difference("a\nb\n", "a\nc\n").starts_with("line 2 was\n  b\nand is\n  c"));
    assert!(difference("a\n", "a\nc\n").starts_with("line 2 was\n  (nothing)\nand is\n  c"));
}
