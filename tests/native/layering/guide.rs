//! What ARCHITECTURE.md says against what is there.

/// Paths in backticks that do not exist. A path may end in a slash; `*` stands for any name.
pub fn dead_paths(text: &str, exists: impl Fn(&str) -> bool) -> Vec<String> {
    text.split('`')
        .skip(1)
        .step_by(2)
        .filter(|quoted| {
            ["src/", "style/", "tests/"]
                .iter()
                .any(|start| quoted.starts_with(start))
        })
        .filter(|path| !path.contains(char::is_whitespace))
        .filter(|path| {
            let certain = path.split_once('*').map_or(*path, |(before, _)| {
                before.rsplit_once('/').map_or("", |(folder, _)| folder)
            });
            !exists(certain.trim_end_matches('/'))
        })
        .map(|path| format!("ARCHITECTURE.md names {path}, which does not exist"))
        .collect()
}

/// Folders of `src/` the guide does not name.
pub fn missing_folders(text: &str, folders: &[String]) -> Vec<String> {
    let words: Vec<&str> = text
        .split(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | '-' | '/')))
        .collect();
    folders
        .iter()
        .filter(|folder| {
            let named = format!("{folder}/");
            let below = format!("src/{folder}");
            !words
                .iter()
                .any(|word| word.starts_with(&named) || word.starts_with(&below))
        })
        .map(|folder| format!("ARCHITECTURE.md does not name src/{folder}/"))
        .collect()
}
