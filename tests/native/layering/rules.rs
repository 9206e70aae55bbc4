//! The rules, each over one source; a fault is one line with path and reason.

use super::source::Source;

/// All modules of the library.
const MODULES: [&str; 17] = [
    "background",
    "catalogue",
    "check",
    "command",
    "document",
    "docx",
    "draft",
    "forms",
    "import",
    "keeping",
    "plan",
    "platform",
    "rollover",
    "state",
    "text",
    "ui",
    "word",
];
const PURE: [&str; 13] = [
    "background",
    "catalogue",
    "check",
    "document",
    "docx",
    "draft",
    "forms",
    "import",
    "keeping",
    "plan",
    "rollover",
    "text",
    "word",
];
/// Modules that may name browser crates.
const OUTER: [&str; 4] = ["platform", "state", "ui", "main.rs"];
/// Folders that may hold Vietnamese.
const VIETNAMESE: [&str; 6] = [
    "src/text/",
    "src/forms/data/",
    "src/catalogue/data/",
    "src/check/data/",
    "src/import/data/",
    "src/rollover/data/",
];

/// What a module may use; none when it is not known, so that a new module needs a place here first.
fn may_use(module: &str) -> Option<Vec<&'static str>> {
    Some(match module {
        "plan" | "document" | "platform" => vec![],
        "draft" => vec!["plan"],
        "keeping" => vec!["draft"],
        "background" => vec!["plan", "document", "draft", "check", "import", "forms", "word", "text"],
        "check" => vec!["plan", "document", "catalogue", "forms", "text"],
        "import" => vec!["plan", "document", "docx", "catalogue", "forms", "text"],
        "rollover" => vec!["plan", "draft", "catalogue", "forms", "text"],
        "text" => vec!["plan", "document", "draft", "keeping"],
        "catalogue" => vec!["text"],
        "docx" => vec!["document", "text"],
        "forms" => vec!["plan", "catalogue", "document", "text"],
        "word" => vec!["plan", "document", "docx", "draft", "forms", "text"],
        "command" => PURE.to_vec(),
        "state" => [&PURE[..], &["platform"]].concat(),
        "ui" => [&PURE[..], &["state"]].concat(),
        "lib.rs" | "main.rs" | "bin" => MODULES.to_vec(),
        _ => return None,
    })
}

/// Uses of other modules that are not allowed.
pub fn arrows(source: &Source) -> Vec<String> {
    let own = source.module();
    let Some(allowed) = may_use(own) else {
        return vec![format!("{}: the module {own} has no place in the layers", source.path)];
    };
    uses(source)
        .into_iter()
        .filter(|(_, used)| used != own && !allowed.contains(&used.as_str()))
        .map(|(line, used)| format!("{}:{line}: {own} must not use {used}", source.path))
        .collect()
}

/// Names right below the root of the crate that a source uses, with their lines.
fn uses(source: &Source) -> Vec<(usize, String)> {
    let tokens = source.tokens();
    let word = |at: usize| tokens.get(at).map_or("", |(_, word)| word.as_str());
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let mut next = at;
        let starts_path = at == 0 || word(at - 1) != "::";
        let at_root = match word(at) {
            "crate" | "cai_tien" if starts_path => {
                next += 1;
                true
            }
            "super" if starts_path => {
                let mut depth = depth(&source.path);
                while word(next) == "super" {
                    depth = depth.saturating_sub(1);
                    next += if word(next + 1) == "::" && word(next + 2) == "super" {
                        2
                    } else {
                        1
                    };
                }
                depth == 0
            }
            _ => false,
        };
        if at_root && word(next) == "::" {
            if word(next + 1) == "{" {
                group(&tokens, next + 1, &mut out);
            } else {
                out.push((tokens[next + 1].0, word(next + 1).to_owned()));
            }
        }
        at = next.max(at + 1);
    }
    out
}

/// First names of the entries of `{…}`.
fn group(tokens: &[(usize, String)], open: usize, out: &mut Vec<(usize, String)>) {
    let mut depth = 0;
    let mut first = false;
    for (line, word) in &tokens[open..] {
        match word.as_str() {
            "{" => {
                depth += 1;
                first = depth == 1;
            }
            "}" => {
                depth -= 1;
                if depth == 0 {
                    return;
                }
            }
            "," => first = depth == 1,
            name if first && depth == 1 => {
                out.push((*line, name.to_owned()));
                first = false;
            }
            _ => {}
        }
    }
}

/// How many `super` lead from a file's module to the root.
fn depth(path: &str) -> usize {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    let steps = inside.split('/').count();
    if inside.ends_with("mod.rs") || matches!(inside, "lib.rs" | "main.rs") {
        steps - 1
    } else {
        steps
    }
}

/// Browser crates where they must not be.
pub fn browser(source: &Source) -> Vec<String> {
    if OUTER.contains(&source.module()) {
        return Vec::new();
    }
    let is_browser = |word: &str| {
        matches!(word, "web_sys" | "js_sys" | "leptos" | "gloo")
            || ["gloo_", "wasm_bindgen", "leptos_"]
                .iter()
                .any(|start| word.starts_with(start))
    };
    named(source, is_browser, "belongs into platform, state or ui")
}

/// What depends on the machine or the moment, in modules that must not.
pub fn impure(source: &Source) -> Vec<String> {
    if !PURE.contains(&source.module()) {
        return Vec::new();
    }
    let is_impure = |word: &str| {
        matches!(
            word,
            "SystemTime" | "Instant" | "RandomState" | "File" | "TcpStream" | "Command" | "stdin" | "println"
        )
    };
    let mut out = named(source, is_impure, "is not pure");
    let tokens = source.tokens();
    for window in tokens.windows(3) {
        if window[0].1 == "std"
            && window[1].1 == "::"
            && matches!(window[2].1.as_str(), "fs" | "env" | "net" | "process")
        {
            out.push(format!(
                "{}:{}: std::{} is not pure",
                source.path, window[2].0, window[2].1
            ));
        }
    }
    out
}

fn named(source: &Source, wanted: impl Fn(&str) -> bool, why: &str) -> Vec<String> {
    source
        .tokens()
        .into_iter()
        .filter(|(_, word)| wanted(word))
        .map(|(line, word)| format!("{}:{line}: {word} {why}", source.path))
        .collect()
}

/// Vietnamese in strings outside the places for it. A single letter is no wording (numbering knows the alphabet, the Word
/// writer the widths of letters), and unit tests, which end a file, show to nobody.
pub fn vietnamese(source: &Source) -> Vec<String> {
    if VIETNAMESE.iter().any(|folder| source.path.starts_with(folder)) {
        return Vec::new();
    }
    let tests = source.first_line_with("#[cfg(test)]").unwrap_or(usize::MAX);
    source
        .literals
        .iter()
        .filter(|(_, literal)| literal.chars().any(is_vietnamese))
        .filter(|(_, literal)| literal.chars().count() > 1)
        .filter(|(line, _)| *line < tests)
        .map(|(line, literal)| format!("{}:{line}: {literal:?} belongs into src/text", source.path))
        .collect()
}

/// Letters English does not have and Vietnamese does, composed or as loose marks.
fn is_vietnamese(letter: char) -> bool {
    matches!(letter,
        'à'..='ã' | 'è'..='ê' | 'ì' | 'í' | 'ò'..='õ' | 'ù' | 'ú' | 'ý'
        | 'À'..='Ã' | 'È'..='Ê' | 'Ì' | 'Í' | 'Ò'..='Õ' | 'Ù' | 'Ú' | 'Ý'
        | 'ă' | 'Ă' | 'đ' | 'Đ' | 'ĩ' | 'Ĩ' | 'ũ' | 'Ũ' | 'ơ' | 'Ơ' | 'ư' | 'Ư'
        | '\u{1ea0}'..='\u{1ef9}' | '\u{300}'..='\u{36f}')
}

/// Logic in a table of contents.
pub fn logic_in_mod(source: &Source) -> Vec<String> {
    if !source.path.ends_with("/mod.rs") {
        return Vec::new();
    }
    let is_logic = |word: &str| matches!(word, "fn" | "impl" | "struct" | "enum" | "trait" | "macro_rules");
    named(source, is_logic, "does not belong into a mod.rs")
}

/// Files that do not say what they are for.
pub fn purpose(source: &Source) -> Vec<String> {
    if source.text.starts_with("//! ") {
        Vec::new()
    } else {
        vec![format!("{}: does not begin with //!", source.path)]
    }
}

/// Modules named after nothing.
pub fn drawer(source: &Source) -> Vec<String> {
    source
        .path
        .split('/')
        .map(|part| part.trim_end_matches(".rs"))
        .filter(|part| matches!(*part, "util" | "utils" | "helper" | "helpers" | "misc"))
        .map(|part| format!("{}: nothing is to be found in {part:?}", source.path))
        .collect()
}
