//! The command, run as people run it: the built program, files and exit codes.

mod check;
mod import;
mod rollover;
mod schema;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use cai_tien::draft::Draft;
use cai_tien::forms::FORMS;
use cai_tien::plan::SchoolKind;

use crate::docx::file::names;
use crate::docx::office::{Scratch, schema_faults};

fn run_in(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cai-tien"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap()
}

/// What the command says when it is done without complaint.
fn done(folder: &Path, arguments: &[&str]) -> (String, String) {
    let output = run_in(folder, arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {said}");
    (String::from_utf8(output.stdout).unwrap(), said)
}

/// What the command says when it refuses.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = run_in(folder, arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
    assert!(
        output.stdout.is_empty(),
        "{arguments:?}: complaints do not belong into the output"
    );
    said
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// A sample plan of a THCS for a school year, as a file in the folder.
fn sample(folder: &Path, year: &str, name: &str) {
    done(
        folder,
        &["new", "--school", "thcs", "--year", year, "--sample", "-o", name],
    );
}

/// Every kind of school in every form: begun and as a sample, exported, and kept to the schema; the input stays as it was
/// and nothing is left lying about.
#[test]
fn every_kind_and_form_is_begun_and_exported() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    let mut exported = Vec::new();
    for kind in SchoolKind::ALL.map(SchoolKind::code) {
        for form in FORMS.map(|form| form.code) {
            for sample in [false, true] {
                let name = format!("{kind}-{form}-{sample}");
                let (draft, word) = (format!("{name}.caitien"), format!("{name}.docx"));
                let mut new = vec!["new", "--school", kind, "--year", "2026", "--form", form, "-o", &draft];
                if sample {
                    new.push("--sample");
                }
                assert_eq!(done(folder, &new), (String::new(), String::new()), "nothing to say");
                let before = fs::read(folder.join(&draft)).unwrap();
                let read = Draft::read(&before).unwrap();
                assert_eq!(
                    (read.plan.form.as_str(), read.plan.school.kind.code(), read.plan.sample),
                    (form, kind, sample)
                );
                assert!(read.saved_at > 1_700_000_000_000 && !read.id.is_empty());

                let (out, said) = done(folder, &["export", &draft, "-o", &word]);
                assert_eq!(out, "");
                if !sample {
                    assert!(
                        said.starts_with("Bản kế hoạch còn ") && said.lines().count() == 1,
                        "{said}"
                    );
                }
                assert_eq!(fs::read(folder.join(&draft)).unwrap(), before, "the draft is as it was");
                exported.push((word.clone(), fs::read(folder.join(&word)).unwrap()));
            }
        }
    }
    assert_eq!(files(folder).len(), 2 * exported.len(), "{:?}", files(folder));
    for (name, bytes) in &exported {
        assert!(names(bytes).iter().any(|part| part == "word/document.xml"), "{name}");
    }
    let named: Vec<(&str, &[u8])> = exported
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    if let Some(faults) = schema_faults(&named) {
        assert!(faults.starts_with("0 faults"), "{faults}");
    }
}

/// Without --form the year decides; --form at export prints another form of the same plan.
#[test]
fn the_year_proposes_the_form() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    for (year, form) in [("2026", "bieu-2"), ("2026-2027", "bieu-2"), ("2025", "bang-9-cot")] {
        let draft = format!("{year}.caitien");
        done(folder, &["new", "--school", "thcs", "--year", year, "--output", &draft]);
        assert_eq!(
            Draft::read(&fs::read(folder.join(&draft)).unwrap()).unwrap().plan.form,
            form
        );
    }
    let word = |form: &str| {
        done(folder, &["export", "2025.caitien", "--form", form, "-o", "a.docx"]);
        crate::docx::file::part(&fs::read(folder.join("a.docx")).unwrap(), "word/document.xml").words()
    };
    assert!(word("bieu-2").contains("CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO"));
    assert!(!word("bang-9-cot").contains("CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO"));
}

/// Two drafts are never taken for one, nor two rows of a draft.
#[test]
fn identities_are_unique() {
    let scratch = Scratch::new();
    let drafts: Vec<Draft> = ["a", "b"]
        .iter()
        .map(|name| {
            done(
                scratch.path(),
                &["new", "--school", "mam-non", "--year", "2026", "--sample", "-o", name],
            );
            Draft::read(&fs::read(scratch.path().join(name)).unwrap()).unwrap()
        })
        .collect();
    assert_ne!(drafts[0].id, drafts[1].id);
    let rows = |draft: &Draft| {
        let plan = &draft.plan;
        let problems = plan
            .problems
            .iter()
            .flat_map(|p| p.actions.iter().map(|a| a.id.clone()).chain([p.id.clone()]));
        problems
            .chain(plan.duties.iter().map(|duty| duty.id.clone()))
            .collect::<std::collections::BTreeSet<_>>()
    };
    let (one, other) = (rows(&drafts[0]), rows(&drafts[1]));
    let count: usize = drafts[0]
        .plan
        .problems
        .iter()
        .map(|p| p.actions.len() + 1)
        .sum::<usize>()
        + drafts[0].plan.duties.len();
    assert_eq!(one.len(), count);
    assert!(one.is_disjoint(&other));
}

/// Wrong use is answered in Vietnamese, with what is wrong and where help stands, and makes no file.
#[test]
fn wrong_use_is_explained() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    for (arguments, wanted) in [
        (&[][..], "Chưa ghi lệnh"),
        (&["in"], "Không có lệnh “in”"),
        (&["help"], "Không có lệnh “help”"),
        (&["new"], "Còn thiếu: --school <LOẠI>, --year <NĂM>, --output <TỆP>."),
        (&["new", "--school"], "--school <LOẠI> còn thiếu giá trị"),
        (
            &["new", "--school", "dai-hoc", "--year", "2026", "-o", "a"],
            "“dai-hoc”. Các giá trị dùng được: mam-non, tieu-hoc,",
        ),
        (
            &["new", "--school", "thcs", "--year", "2026", "--form", "x", "-o", "a"],
            "“x”. Các giá trị dùng được: bieu-2,",
        ),
        (
            &["new", "--school", "thcs", "--year", "26", "-o", "a"],
            "“26” không phải năm học",
        ),
        (
            &["new", "--school", "thcs", "--year", "2026-2028", "-o", "a"],
            "“2026-2028” không phải năm học",
        ),
        (
            &["new", "--school", "thcs", "--year", "65535-65536", "-o", "a"],
            "không phải năm học",
        ),
        (
            &[
                "new", "--school", "thcs", "--school", "thpt", "--year", "2026", "-o", "a",
            ],
            "nhiều lần",
        ),
        (
            &["new", "--school", "thcs", "--year", "2026", "-o", "a", "--mau"],
            "“--mau”",
        ),
        (&["export"], "Còn thiếu: "),
        (&["export", "a", "b", "-o", "c.docx"], "“b”"),
        (&["schema", "--pretty"], "“--pretty”"),
    ] {
        let said = refused(folder, arguments);
        assert!(said.contains(wanted), "{arguments:?}: {said}");
        assert!(said.ends_with("Xem cách dùng: cai-tien --help\n"), "{said}");
        for english in ["error", "Usage", "required", "invalid", "possible", "tip:"] {
            assert!(!said.contains(english), "{said}");
        }
    }
    assert_eq!(files(folder), Vec::<String>::new());
}

/// Help names every command, school kind and form, in Vietnamese.
#[test]
fn help_is_complete() {
    let scratch = Scratch::new();
    let help = |arguments: &[&str]| done(scratch.path(), arguments).0;
    let main = help(&["--help"]);
    assert_eq!(help(&["-h"]), main);
    for command in ["new", "export", "blank", "merge", "schema"] {
        assert!(main.contains(&format!("cai-tien {command}")), "{main}");
        assert!(help(&[command, "--help"]).contains("Cách dùng:"));
    }
    let new = help(&["new", "--help"]);
    for code in SchoolKind::ALL
        .map(SchoolKind::code)
        .into_iter()
        .chain(FORMS.map(|form| form.code))
    {
        assert!(new.contains(&format!(" {code} ")), "{code}");
    }
    assert!(help(&["--version"]).starts_with("cai-tien "));
    for text in [main, new, help(&["export", "--help"]), help(&["schema", "--help"])] {
        assert!(!text.contains("Usage") && !text.contains("Options"), "{text}");
    }
}

/// What cannot be read is named with its reason; nothing is written.
#[test]
fn unreadable_files_are_named() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    scratch.file("rong.caitien", b"");
    scratch.file("anh.caitien", b"\xff\xd8\xff\xe0");
    scratch.file("khac.caitien", b"{\"a\": 1}");
    scratch.file("moi.caitien", b"{\"format\":\"cai-tien\",\"version\":7}");
    scratch.file(
        "hong.caitien",
        b"{\"format\":\"cai-tien\",\"version\":1,\"id\":\"x\",\"plan\":{\"year\":\"nay\"}}",
    );
    done(
        folder,
        &["new", "--school", "thpt", "--year", "2026", "-o", "cut.caitien"],
    );
    let whole = fs::read(folder.join("cut.caitien")).unwrap();
    fs::write(folder.join("cut.caitien"), &whole[..whole.len() / 2]).unwrap();
    fs::create_dir(folder.join("thu-muc")).unwrap();
    let before = files(folder);
    for (name, wanted) in [
        ("rong.caitien", "tệp rỗng"),
        ("anh.caitien", "tệp không phải bản nháp của Cải Tiến."),
        ("khac.caitien", "tệp không phải bản nháp của Cải Tiến."),
        ("moi.caitien", "đời mới hơn"),
        ("hong.caitien", "bản nháp đã hỏng"),
        ("cut.caitien", "dòng "),
        ("khong-co.caitien", "không tìm thấy"),
        ("thu-muc", "đây là thư mục"),
    ] {
        let said = refused(folder, &["export", name, "-o", "ra.docx"]);
        assert!(
            said.starts_with(&format!("Không đọc được “{name}”: ")) && said.contains(wanted),
            "{said}"
        );
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    assert_eq!(files(folder), before);
}

/// No plan of anyone is written over: not by `new`, not by an export whose target is a draft.
#[test]
fn drafts_are_never_written_over() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    done(
        folder,
        &["new", "--school", "thpt", "--year", "2026", "-o", "a.caitien"],
    );
    let before = fs::read(folder.join("a.caitien")).unwrap();
    let said = refused(
        folder,
        &["new", "--school", "thcs", "--year", "2025", "-o", "a.caitien"],
    );
    assert!(said.starts_with("Không ghi được “a.caitien”: đã có tệp này"), "{said}");
    let said = refused(folder, &["export", "a.caitien", "-o", "a.caitien"]);
    assert!(said.contains("phải kết thúc bằng .docx (tệp Word) hoặc .txt"), "{said}");
    fs::copy(folder.join("a.caitien"), folder.join("b.docx")).unwrap();
    let said = refused(folder, &["export", "b.docx", "-o", "./b.docx"]);
    assert!(said.contains("chính là tệp bản nháp"), "{said}");
    let said = refused(folder, &["export", "a.caitien", "-o", "khong/co.docx"]);
    assert!(
        said.starts_with("Không ghi được “khong/co.docx”: không tìm thấy"),
        "{said}"
    );
    assert_eq!(fs::read(folder.join("a.caitien")).unwrap(), before);
    assert_eq!(fs::read(folder.join("b.docx")).unwrap(), before);
    assert_eq!(files(folder), ["a.caitien", "b.docx"]);
}

/// An export may be repeated: the new file takes the old one's place whole, and the same plan gives the same bytes.
#[test]
fn exports_can_be_repeated() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    done(
        folder,
        &["new", "--school", "gdtx", "--year", "2026", "-o", "a.caitien"],
    );
    done(folder, &["export", "a.caitien", "-o", "a.docx"]);
    let first = fs::read(folder.join("a.docx")).unwrap();
    scratch.file("a.docx", b"half");
    done(folder, &["export", "a.caitien", "-o", "a.docx"]);
    assert_eq!(fs::read(folder.join("a.docx")).unwrap(), first);
    assert_eq!(files(folder), ["a.caitien", "a.docx"]);
}

/// A draft that names a form nobody knows is printed all the same, and that is said.
#[test]
fn unknown_forms_are_told() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    scratch.file(
        "a.caitien",
        b"{\"format\":\"cai-tien\",\"version\":1,\"id\":\"x\",\"plan\":{\"form\":\"bieu-9\"}}",
    );
    let (_, said) = done(folder, &["export", "a.caitien", "-o", "a.docx"]);
    assert!(
        said.starts_with("Bản nháp ghi mẫu “bieu-9”") && said.contains("Biểu 2"),
        "{said}"
    );
}

/// A Word file that the command made is as good as the draft it was made from.
#[test]
fn word_file_is_exported_again() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    sample(folder, "2026", "a.caitien");
    done(folder, &["export", "a.caitien", "-o", "a.docx"]);
    done(folder, &["export", "a.docx", "-o", "b.docx"]);
    assert_eq!(
        fs::read(folder.join("a.docx")).unwrap(),
        fs::read(folder.join("b.docx")).unwrap()
    );
    done(folder, &["export", "a.docx", "-o", "a.txt"]);
    let text = fs::read_to_string(folder.join("a.txt")).unwrap();
    assert!(text.contains("V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG"), "{text}");
}

#[test]
fn blank_form_is_made_once_and_never_written_over() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    let order = ["blank", "--school", "gdtx", "--year", "2026", "-o", "mau.docx"];
    done(folder, &order);
    let bytes = fs::read(folder.join("mau.docx")).unwrap();
    if let Some(said) = schema_faults(&[("mau.docx", &bytes)]) {
        assert!(said.starts_with("0 faults in 1 file"), "{said}");
    }
    assert!(refused(folder, &order).contains("đã có tệp này"));
    let said = refused(folder, &["export", "mau.docx", "-o", "khac.docx"]);
    assert!(said.contains("không mang theo bản nháp"), "{said}");
    let said = refused(
        folder,
        &["blank", "--school", "gdtx", "--year", "2026", "-o", "mau.txt"],
    );
    assert!(said.contains("phải kết thúc bằng .docx"), "{said}");
}
