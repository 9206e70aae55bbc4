//! Dates as people type them.

/// What is known of a date: "15/9/2026" has all parts, "9/2026" no day, "2026" only the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LooseDate {
    /// Year with four digits.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: Option<u8>,
    /// Day of the month, 1 to 31, existing in that month.
    pub day: Option<u8>,
}

impl LooseDate {
    /// Reads "15/9/2026", "15-09-2026", "15.9.2026", "2026-09-15", "9/2026", "2026" and the same numbers between words
    /// ("ngày 15 tháng 9 năm 2026"); none when the numbers are no date.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let numbers: Vec<&str> = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|part| !part.is_empty())
            .collect();
        let (year, month, day) = match numbers.as_slice() {
            [year] => (*year, None, None),
            [month, year] => (*year, Some(*month), None),
            [first, month, last] if first.len() == 4 => (*first, Some(*month), Some(*last)),
            [day, month, year] => (*year, Some(*month), Some(*day)),
            _ => return None,
        };
        if year.len() != 4 {
            return None;
        }
        let date = Self {
            year: year.parse().ok()?,
            month: month.map(str::parse).transpose().ok()?,
            day: day.map(str::parse).transpose().ok()?,
        };
        date.exists().then_some(date)
    }

    fn exists(&self) -> bool {
        let Some(month) = self.month else {
            return self.day.is_none();
        };
        let leap = self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return false,
        };
        self.day.is_none_or(|day| (1..=days).contains(&day))
    }
}
