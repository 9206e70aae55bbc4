//! Amounts of money as people write them: "3 tỷ đồng", "350 triệu", "350.000.000đ". Reads only; never rewrites what was typed.

use super::fold::fold;

/// The amounts a text names, in đồng, from left to right. A number without a unit of money is none.
///
/// ```
/// use cai_tien::text::money::amounts;
/// assert_eq!(amounts("1,5 tỷ và 350.000 đồng"), [1_500_000_000, 350_000]);
/// assert_eq!((amounts("350.000đ"), amounts("lớp 3D")), (vec![350_000], vec![]));
/// assert_eq!((amounts("tổ 3 Triệu Thị Một"), amounts("12 đồng chí")), (vec![], vec![]));
/// ```
#[must_use]
pub fn amounts(text: &str) -> Vec<u64> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    // "lớp 3D" is no money: the letter for đồng has its stroke.
    let lower = text.to_lowercase();
    let has_stroke = lower.match_indices('đ').any(|(at, _)| {
        let before = lower.get(..at).unwrap_or_default().trim_end();
        before.ends_with(|c: char| c.is_ascii_digit())
    });
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = rest.get(at..).unwrap_or("");
        let end = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
            .unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        rest = after;
        let after = after.trim_start();
        let unit = word(after);
        let folded = fold(unit);
        let Some(factor) = factor(&folded).filter(|_| folded != "d" || has_stroke) else {
            continue;
        };
        let is_other = number.len() < 3 && is_name(unit, after) || is_no_unit(unit, after);
        if let Some(value) = decimal(number).filter(|_| !is_other) {
            found.push(value.saturating_mul(factor) / 1000);
        }
    }
    found
}

/// The letters a text begins with.
fn word(text: &str) -> &str {
    let is_mark = |c: char| ('\u{300}'..='\u{323}').contains(&c);
    let end = text.find(|c: char| !c.is_alphabetic() && !is_mark(c));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// "tổ 1, 2, 3 Triệu Thị Một": a family name with the next name behind it.
fn is_name(unit: &str, after: &str) -> bool {
    let of_name = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let next = after.get(unit.len()..).and_then(|rest| rest.strip_prefix(' '));
    of_name(unit) && next.is_some_and(|next| of_name(word(next)))
}

/// "12 đồng chí", "3 tỷ lệ", "tủ 4 ngăn": the letters of a unit of money in other words.
fn is_no_unit(unit: &str, after: &str) -> bool {
    let words = ["dong chi", "dong phuc", "dong nghiep", "ty le", "ti le", "trieu chung"];
    let next = after.get(unit.len()..).unwrap_or_default().trim_start();
    let two = fold(&format!("{unit} {}", word(next)));
    words.contains(&two.as_str()) || ["ngăn", "ngân", "ngắn"].contains(&unit.to_lowercase().as_str())
}

/// What one of a unit is worth.
fn factor(unit: &str) -> Option<u64> {
    match unit {
        "ty" | "ti" => Some(1_000_000_000),
        "trieu" | "tr" => Some(1_000_000),
        "nghin" | "ngan" => Some(1_000),
        "dong" | "d" | "vnd" => Some(1),
        _ => None,
    }
}

/// A number in thousandths: a stop or comma before groups of three digits parts thousands, another one is the decimal sign.
fn decimal(number: &str) -> Option<u64> {
    let number = number.trim_end_matches(['.', ',']);
    let groups: Vec<&str> = number.split(['.', ',']).collect();
    let (first, others) = groups.split_first()?;
    let value = |digits: &str| digits.parse::<u64>().ok();
    if others.iter().all(|group| group.len() == 3) {
        return value(&groups.concat())?.checked_mul(1000);
    }
    match others {
        [part] if part.len() <= 2 => {
            let thousandths = value(part)? * if part.len() == 1 { 100 } else { 10 };
            value(first)?.checked_mul(1000)?.checked_add(thousandths)
        }
        _ => None,
    }
}
