//! The checker itself, on made-up sources: a check that cannot fail protects nothing.

use super::guide::{dead_paths, missing_folders};
use super::rules::{arrows, browser, drawer, impure, logic_in_mod, purpose, vietnamese};
use super::source::Source;

fn of(path: &str, text: &str) -> Source {
    Source::new(path, text)
}

/// Every way of writing a forbidden use is found.
#[test]
fn forbidden_arrows_are_found() {
    for text in [
        "use crate::forms::gaps;",
        "use crate::{forms::gaps, plan::Plan};",
        "use crate::{plan::{A, B}, forms};",
        "fn f() { crate::forms::gaps() }",
        "fn f(form: &'static crate::forms::Form) {}",
        "use super::super::forms;",
        "use super::super::{plan::Plan, forms::Form};",
        "use cai_tien::forms;",
        "const QUOTE: char = '\"'; use crate::forms; const OTHER: char = '\"';",
    ] {
        let faults = arrows(&of("src/catalogue/x.rs", text));
        assert!(faults.iter().any(|fault| fault.contains("forms")), "{text}: {faults:?}");
    }
    assert_eq!(
        arrows(&of("src/plan/x.rs", "\nuse crate::text;")),
        ["src/plan/x.rs:2: plan must not use text"]
    );
    assert_eq!(arrows(&of("src/ui/page.rs", "use crate::platform::file;")).len(), 1);
    assert_eq!(
        arrows(&of("src/newcomer/x.rs", "")).len(),
        1,
        "a module without a place is a fault"
    );
}

/// What is allowed, commented out or said in a string is no fault.
#[test]
fn allowed_arrows_pass() {
    for (path, text) in [
        (
            "src/forms/x.rs",
            "use crate::plan::Plan; use crate::{catalogue, text::line};",
        ),
        (
            "src/forms/render/x.rs",
            "use super::super::spec::Form; use super::cell;",
        ),
        ("src/forms/mod.rs", "pub use self::spec::Form;"),
        (
            "src/plan/x.rs",
            "// use crate::ui;\n/* crate::ui /* crate::state */ */ const A: &str = \"crate::ui\";",
        ),
        (
            "src/plan/x.rs",
            "const A: &str = r#\"a \" crate::ui\"#; fn f<'a>(b: &'a str) {}",
        ),
        ("src/plan/x.rs", "pub(in crate::plan) fn f() {} pub(crate) fn g() {}"),
        (
            "src/state/x.rs",
            "use crate::platform::storage; use crate::draft::Draft;",
        ),
        ("src/lib.rs", "pub mod ui;"),
    ] {
        assert_eq!(arrows(&of(path, text)), Vec::<String>::new(), "{text}");
    }
}

/// Browser crates are found in the core and let be outside it.
#[test]
fn browser_crates_are_found() {
    for text in [
        "use web_sys::window;",
        "fn f() { gloo_timers::callback::Timeout::new(1, f) }",
        "use leptos::prelude::*;",
        "use wasm_bindgen_futures::spawn_local;",
    ] {
        assert_eq!(browser(&of("src/forms/x.rs", text)).len(), 1, "{text}");
        assert_eq!(browser(&of("src/ui/x.rs", text)), Vec::<String>::new());
    }
    assert_eq!(browser(&of("src/plan/x.rs", "//! Not web_sys.")), Vec::<String>::new());
}

/// Clock, files and randomness are found in the core.
#[test]
fn impurity_is_found() {
    assert_eq!(impure(&of("src/docx/x.rs", "use std::time::SystemTime;")).len(), 1);
    assert_eq!(impure(&of("src/draft/x.rs", "std::fs::read(path)")).len(), 1);
    assert_eq!(
        impure(&of("src/command/x.rs", "std::fs::read(path)")),
        Vec::<String>::new()
    );
}

/// Vietnamese is found in every kind of literal, composed or not; comments may quote it.
#[test]
fn vietnamese_is_found() {
    for text in [
        "const A: &str = \"Kế hoạch\";",
        "const A: &str = \"Trường cũ \\\" mới\";",
        "const A: &str = r\"đã\";",
        "const A: &str = \"Ke\u{302}\u{301}\";",
        "#[cfg(not(test))] const A: &str = \"đã\";",
        "view! { <p class=\"a\">{\"Tải về\"}</p> }",
    ] {
        assert_eq!(vietnamese(&of("src/state/x.rs", text)).len(), 1, "{text}");
        assert_eq!(vietnamese(&of("src/text/x.rs", text)), Vec::<String>::new());
    }
    let quoted = "//! Kế hoạch\n/// Mức 1 \"đạt\"\nconst A: &str = \"plan – “x” …\"; // đã";
    assert_eq!(vietnamese(&of("src/state/x.rs", quoted)), Vec::<String>::new());
    assert_eq!(
        vietnamese(&of("src/document/numbering.rs", "[\"đ\"]")),
        Vec::<String>::new()
    );
    assert_eq!(vietnamese(&of("src/document/numbering.rs", "[\"điểm\"]")).len(), 1);
}

/// The small rules find what they look for.
#[test]
fn small_faults_are_found() {
    assert_eq!(logic_in_mod(&of("src/plan/mod.rs", "mod a;\nfn f() {}")).len(), 1);
    assert_eq!(
        logic_in_mod(&of("src/plan/mod.rs", "//! A fn.\nmod a;\npub use a::B;")),
        Vec::<String>::new()
    );
    assert_eq!(logic_in_mod(&of("src/plan/a.rs", "fn f() {}")), Vec::<String>::new());
    assert_eq!(purpose(&of("src/plan/a.rs", "use b;")).len(), 1);
    assert_eq!(purpose(&of("src/plan/a.rs", "//! A.\nuse b;")), Vec::<String>::new());
    assert_eq!(drawer(&of("src/plan/utils.rs", "")).len(), 1);
    assert_eq!(drawer(&of("src/misc/a.rs", "")).len(), 1);
    assert_eq!(drawer(&of("src/plan/rows.rs", "")), Vec::<String>::new());
}

/// A guide with a dead path or a forgotten folder is found.
#[test]
fn an_untrue_guide_is_found() {
    let text = "Way: `src/plan/row.rs`, `src/gone.rs`, `tests/native/*.rs`, `cargo test`, `style/`.\n  forms/  official forms\n";
    let there = ["src/plan/row.rs", "tests/native", "style"];
    assert_eq!(
        dead_paths(text, |path| there.contains(&path)),
        ["ARCHITECTURE.md names src/gone.rs, which does not exist"]
    );
    let folders = ["forms", "plan", "ui"].map(str::to_owned);
    assert_eq!(
        missing_folders(text, &folders),
        ["ARCHITECTURE.md does not name src/ui/"]
    );
}
