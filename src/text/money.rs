//! Amounts of money as people write them: "3 tỷ đồng", "350 triệu", "350.000.000đ". Reads only; never rewrites what was typed.

use super::fold::fold;

/// The amounts a text names, in đồng, from left to right. A number without a unit of money is none.
///
/// ```
/// use cai_tien::text::money::amounts;
/// assert_eq!(amounts("1,5 tỷ và 350.000 đồng"), [1_500_000_000, 350_000]);
/// assert_eq!((amounts("350.000đ"), amounts("lớp 3D")), (vec![350_000], vec![]));
/// ```
#[must_use]
pub fn amounts(text: &str) -> Vec<u64> {
    if !text.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let folded = fold(text);
    // "lớp 3D" is no money: the letter for đồng has its stroke.
    let lower = text.to_lowercase();
    let has_stroke = lower.match_indices('đ').any(|(at, _)| {
        let before = lower.get(..at).unwrap_or_default().trim_end();
        before.ends_with(|c: char| c.is_ascii_digit())
    });
    let mut found = Vec::new();
    let mut rest = folded.as_str();
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = rest.get(at..).unwrap_or("");
        let end = rest
            .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
            .unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        rest = after;
        let unit: String = after
            .trim_start()
            .chars()
            .take_while(char::is_ascii_alphabetic)
            .collect();
        if let (Some(value), Some(factor)) = (decimal(number), factor(&unit).filter(|_| unit != "d" || has_stroke)) {
            found.push(value.saturating_mul(factor) / 1000);
        }
    }
    found
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
