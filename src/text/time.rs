//! Expressions of time as people write them in a plan: "Tháng 9/2025", "Từ 8/2023 đến 5/2024", "Quý 1/2024", "Thường xuyên".
//! Reads only; never rewrites what was typed.

use super::fold::fold;
use super::phrase::contains;

/// Year, month, day. Compares as dates do.
pub type Day = (u16, u8, u8);

/// What an expression says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Times {
    /// The spans named, from left to right.
    pub spans: Vec<Span>,
    /// It names a beginning without an end.
    pub open: bool,
    /// It names the years after, too.
    pub onward: bool,
    /// It names the school year, a term, or their beginning or end, without a number.
    pub of_year: bool,
    /// It names how often: always, each month.
    pub repeated: bool,
    /// It names another plan, occasion or condition instead of a time.
    pub vague: bool,
}

/// A span of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub from: Day,
    /// Last day; every month is taken to have 31.
    pub to: Day,
    /// How it was written.
    pub kind: Kind,
}

/// How a span was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A day.
    Day,
    /// "Tháng 9/2025".
    Month,
    /// "9/2025".
    BareMonth,
    /// "Quý 1/2024".
    Quarter,
    /// "Năm 2024".
    Year,
    /// "Năm học 2025-2026".
    SchoolYear,
}

impl Times {
    /// Whether nothing was recognised.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        self.spans.is_empty() && !self.onward && !self.of_year && !self.repeated && !self.vague
    }

    /// First day named.
    #[must_use]
    pub fn first(&self) -> Option<Day> {
        self.spans.iter().map(|span| span.from).min()
    }

    /// Last day named.
    #[must_use]
    pub fn last(&self) -> Option<Day> {
        self.spans.iter().map(|span| span.to).max()
    }
}

/// Reads an expression.
#[must_use]
pub fn read(text: &str) -> Times {
    let folded = fold(text);
    let tokens = tokens(&folded);
    let has = |words: &[&str]| words.iter().any(|words| contains(&folded, words));
    let mut times = Times {
        onward: has(&["nam tiep theo", "nam hoc tiep theo", "tung nam hoc", "hang nam hoc"]),
        repeated: has(&[
            "thuong xuyen",
            "hang ngay",
            "hang tuan",
            "hang thang",
            "hang ky",
            "hang quy",
            "hang nam",
            "moi ngay",
            "moi tuan",
            "moi thang",
            "moi ky",
            "moi quy",
            "theo thang",
            "theo tuan",
            "dinh ky",
            "lien tuc",
        ]),
        of_year: has(&[
            "nam hoc", "ca nam", "hoc ky", "hoc ki", "hk", "hki", "hkii", "hk1", "hk2", "dau nam", "cuoi nam",
        ]),
        vague: has(&[
            "theo ke hoach",
            "theo kh",
            "theo dot",
            "theo chu de",
            "theo tien do",
            "theo dieu kien",
            "theo thuc te",
            "theo tinh hinh",
            "thoi gian toi",
            "sap toi",
            "khi co dieu kien",
            "khi co kinh phi",
            "khi du dieu kien",
            "khi can",
            "som nhat",
            "khi thuan loi",
        ]),
        ..Times::default()
    };
    let mut rest = tokens.as_slice();
    while let Some((_, after)) = rest.split_first() {
        match span(rest) {
            Some((spans, length)) => {
                times.spans.extend(spans);
                rest = rest.get(length..).unwrap_or(&[]);
            }
            None => rest = after,
        }
    }
    let lower = text.trim_start().to_lowercase();
    let begins = lower.starts_with("từ ") || lower.starts_with("bắt đầu");
    let ends = tokens
        .iter()
        .skip(1)
        .any(|token| matches!(*token, "den" | "toi" | "-" | "truoc"));
    let one_school_year = tokens
        .iter()
        .filter(|token| token.len() == 4 && number(token).is_some())
        .count()
        == 2
        && times.spans.iter().all(|span| span.kind == Kind::SchoolYear);
    times.open = begins && !times.spans.is_empty() && (!ends || (one_school_year && !tokens.contains(&"den")));
    times
}

/// Words, numbers and signs.
fn tokens(folded: &str) -> Vec<&str> {
    let mut out = Vec::new();
    for word in folded.split_whitespace() {
        let mut rest = word;
        while let Some(first) = rest.chars().next() {
            let end = if first.is_ascii_digit() {
                rest.find(|c: char| !c.is_ascii_digit())
            } else if first.is_alphabetic() {
                rest.find(|c: char| !c.is_alphabetic())
            } else {
                Some(first.len_utf8())
            };
            let (token, after) = rest.split_at(end.unwrap_or(rest.len()));
            out.push(token);
            rest = after;
        }
    }
    out
}

fn number(token: &str) -> Option<u16> {
    token.parse().ok()
}

fn year(token: &str) -> Option<u16> {
    number(token).filter(|year| (1990..=2100).contains(year))
}

fn month(token: &str) -> Option<u8> {
    token.parse().ok().filter(|month| (1..=12).contains(month))
}

fn day(token: &str) -> Option<u8> {
    token.parse().ok().filter(|day| (1..=31).contains(day))
}

fn whole_months(year: u16, from: u8, to: u8, kind: Kind) -> Span {
    Span {
        from: (year, from, 1),
        to: (year, to, 31),
        kind,
    }
}

/// The spans the tokens begin with, and how many tokens they are.
fn span(tokens: &[&str]) -> Option<(Vec<Span>, usize)> {
    let one_day = |y, m, d| Span {
        from: (y, m, d),
        to: (y, m, d),
        kind: Kind::Day,
    };
    match tokens {
        ["ngay", d, "thang", m, "nam", y, ..] => Some((vec![one_day(year(y)?, month(m)?, day(d)?)], 6)),
        ["nam", "hoc", y, "-", z, ..] => {
            let (first, last) = (year(y)?, year(z)?);
            let span = Span {
                from: (first, 8, 1),
                to: (last, 7, 31),
                kind: Kind::SchoolYear,
            };
            Some((vec![span], 5))
        }
        ["quy", q, "/" | "nam", y, ..] => {
            let quarter = match *q {
                "1" | "i" => 1,
                "2" | "ii" => 4,
                "3" | "iii" => 7,
                "4" | "iv" => 10,
                _ => return None,
            };
            Some((vec![whole_months(year(y)?, quarter, quarter + 2, Kind::Quarter)], 4))
        }
        ["nam", y, ..] if year(y).is_some() => Some((vec![whole_months(year(y)?, 1, 12, Kind::Year)], 2)),
        ["thang", ..] => months(tokens),
        [d, "/" | "-" | ".", m, "/" | "-" | ".", y, ..] if year(y).is_some() && day(d).is_some() => {
            Some((vec![one_day(year(y)?, month(m)?, day(d)?)], 5))
        }
        [m, "/", y, ..] => Some((vec![whole_months(year(y)?, month(m)?, month(m)?, Kind::BareMonth)], 3)),
        _ => None,
    }
}

/// "tháng 7, 8/2021", "tháng 9 năm 2025".
fn months(tokens: &[&str]) -> Option<(Vec<Span>, usize)> {
    let mut listed = Vec::new();
    let mut at = 1;
    loop {
        listed.push(month(tokens.get(at)?)?);
        at += 1;
        match tokens.get(at)? {
            &"," | &"va" | &"-" => at += 1,
            &"/" | &"nam" => break,
            _ => return None,
        }
    }
    let year = year(tokens.get(at + 1)?)?;
    let spans = listed
        .into_iter()
        .map(|month| whole_months(year, month, month, Kind::Month))
        .collect();
    Some((spans, at + 2))
}
