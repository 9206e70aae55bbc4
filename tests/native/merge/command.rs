//! The command `cai-tien merge`.

use std::fs;
use std::path::Path;
use std::process::Command;

use cai_tien::draft::Draft;
use serde_json::Value;

use super::{action, copy, ours};
use crate::docx::office::Scratch;

fn put(folder: &Path, name: &str, draft: &Draft) {
    fs::write(folder.join(name), draft.to_text().unwrap()).unwrap();
}

fn get(folder: &Path, name: &str) -> Draft {
    Draft::read(&fs::read(folder.join(name)).unwrap()).unwrap()
}

/// Exit code, what was printed, what was said.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_cai-tien"))
        .current_dir(folder)
        .arg("merge")
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn three_files() -> Scratch {
    let scratch = Scratch::new();
    let mut mine = ours(|plan| action(plan, "x6").goal = "tôi".to_owned());
    mine.team.people.insert("ours".to_owned(), "Hà".to_owned());
    put(scratch.path(), "a.caitien", &mine);
    let mut lan = copy("lan", |plan| action(plan, "x6").goal = "dòng 1\ndòng 2".to_owned());
    lan.team.people.insert("lan".to_owned(), "Lan".to_owned());
    put(scratch.path(), "b.caitien", &lan);
    put(
        scratch.path(),
        "c.caitien",
        &copy("minh", |plan| action(plan, "x7").note = "Minh".to_owned()),
    );
    scratch
}

/// Without conflicts the files come together and the command succeeds; the inputs stay as they were.
#[test]
fn files_come_together() {
    let scratch = three_files();
    let folder = scratch.path();
    let before = fs::read(folder.join("a.caitien")).unwrap();
    let (code, out, said) = run(folder, &["a.caitien", "c.caitien", "-o", "ra.caitien"]);
    assert_eq!(
        (code, out.as_str(), said.as_str()),
        (0, "", "“c.caitien”: 1 thay đổi.\n")
    );
    let mut merged = get(folder, "ra.caitien");
    assert_eq!(action(&mut merged.plan, "x7").note, "Minh");
    assert_eq!((merged.revision, merged.copy.as_str()), (4, "ours"));
    assert_eq!(fs::read(folder.join("a.caitien")).unwrap(), before);
}

/// What is open is listed with people's names and in the words of the form, and the exit code says so; order does not matter.
#[test]
fn conflicts_are_listed() {
    let scratch = three_files();
    let folder = scratch.path();
    let (code, out, _) = run(folder, &["a.caitien", "b.caitien", "c.caitien", "-o", "ra.caitien"]);
    assert_eq!(code, 1);
    assert_eq!(
        out,
        "Còn 1 chỗ chưa thống nhất:\n- Vấn đề 1, Việc 1: Mục tiêu cải tiến\n    ban đầu: Mục tiêu 1a\n    Hà: tôi\n    Lan: dòng 1 / dòng 2\n"
    );
    let (code, out, _) = run(
        folder,
        &["--json", "a.caitien", "c.caitien", "b.caitien", "-o", "khac.caitien"],
    );
    let told: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(code, 1);
    assert_eq!(told["conflicts"][0]["path"], "#x6/goal");
    assert_eq!(told["conflicts"][0]["versions"][1]["person"], "Lan");
    let [one, other] = ["ra.caitien", "khac.caitien"].map(|name| get(folder, name));
    assert_eq!((one.plan, one.team), (other.plan, other.team));
}

/// A draft may be merged into itself, no other file is written over, and nothing is written when one cannot be read.
#[test]
fn no_file_is_written_over() {
    let scratch = three_files();
    let folder = scratch.path();
    scratch.file("hong.caitien", b"{");
    let before = fs::read(folder.join("b.caitien")).unwrap();
    let (code, _, said) = run(folder, &["a.caitien", "b.caitien", "-o", "b.caitien"]);
    assert!(
        code == 2 && said.starts_with("Không ghi được “b.caitien”: đã có tệp này"),
        "{said}"
    );
    assert_eq!(fs::read(folder.join("b.caitien")).unwrap(), before);
    for broken in ["hong.caitien", "khong-co.caitien"] {
        let (code, _, said) = run(folder, &["a.caitien", "c.caitien", broken, "-o", "ra.caitien"]);
        assert!(
            code == 2 && said.starts_with(&format!("Không đọc được “{broken}”")),
            "{said}"
        );
    }
    assert!(!folder.join("ra.caitien").exists());
    let (code, _, _) = run(folder, &["a.caitien", "c.caitien", "-o", "a.caitien"]);
    assert_eq!(
        (code, action(&mut get(folder, "a.caitien").plan, "x7").note.as_str()),
        (0, "Minh")
    );
    let (code, _, said) = run(folder, &["a.caitien", "-o", "ra.caitien"]);
    assert_eq!(code, 2, "{said}");
}

/// --base says what both began from where the files do not; another school or year is pointed out.
#[test]
fn the_base_can_be_given() {
    let scratch = three_files();
    let folder = scratch.path();
    put(folder, "goc.caitien", &ours(|_| {}));
    let mut lan = copy("lan", |plan| drop(plan.problems.remove(1)));
    lan.ancestor = None;
    lan.plan.school.name = "Trường THCS Khác".to_owned();
    put(folder, "d.caitien", &lan);
    let (code, _, said) = run(
        folder,
        &["--base", "goc.caitien", "a.caitien", "d.caitien", "-o", "ra.caitien"],
    );
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("là kế hoạch khác (Trường THCS Khác, năm học 2026-2027"),
        "{said}"
    );
    assert_eq!(get(folder, "ra.caitien").plan.problems.len(), 1);
}
