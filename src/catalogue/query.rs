//! What a person typed into the search box: a code, or words. Knows no set.

/// Reads a folded query as the code of a criterion or the beginning of one.
///
/// Understood are `3.2`, `3,2`, `3 2`, `tc3.2`, `tieu chi 3.2`, a standard alone (`3`, `tieu chuan 3`), and for Mức 4 `m4`,
/// `muc 4`, `m4.1`, `muc 4 tieu chi 1`. The answer is the code as the catalogue writes it; that of a whole standard or
/// level ends in a dot, so that it begins all its codes and equals none. `None` if there is anything else in the query.
pub(super) fn code_in(folded: &str) -> Option<String> {
    let parts = letters_and_digits(folded);
    let (prefix, numbers) = match without_noun(&parts) {
        ["m" | "muc", "4", rest @ ..] => ("M4.", without_noun(rest)),
        rest => ("", rest),
    };
    match (prefix, numbers) {
        ("M4.", []) => Some(prefix.to_owned()),
        ("M4.", [number]) => Some(format!("{prefix}{}", plain(number)?)),
        ("", [standard]) => Some(format!("{}.", plain(standard)?)),
        ("", [standard, number]) => Some(format!("{}.{}", plain(standard)?, plain(number)?)),
        _ => None,
    }
}

/// The words of a folded text: what stands between anything that is neither letter nor digit.
pub(super) fn words(folded: &str) -> Vec<&str> {
    folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect()
}

/// The words of a text, parted also where letters meet digits: `tc3.2` → `tc`, `3`, `2`.
fn letters_and_digits(folded: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    for mut rest in words(folded) {
        while let Some(first) = rest.chars().next() {
            let digits = first.is_ascii_digit();
            let end = rest
                .find(|letter: char| letter.is_ascii_digit() != digits)
                .unwrap_or(rest.len());
            let (part, after) = rest.split_at(end);
            parts.push(part);
            rest = after;
        }
    }
    parts
}

/// The parts after a leading "tiêu chí", "tiêu chuẩn" or "TC".
fn without_noun<'a, 'b>(parts: &'b [&'a str]) -> &'b [&'a str] {
    match parts {
        ["tieu", "chi" | "chuan", rest @ ..] | ["tc", rest @ ..] => rest,
        rest => rest,
    }
}

/// A number without leading zeros; `None` for anything else.
fn plain(number: &str) -> Option<&str> {
    let plain = number.trim_start_matches('0');
    (!plain.is_empty() && plain.chars().all(|letter| letter.is_ascii_digit())).then_some(plain)
}
