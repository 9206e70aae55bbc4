//! The right set is proposed for a kind of school, a school year and a day of issue.

use cai_tien::catalogue::{Date, set_for};

fn id(kind: &str, first_year: u16, issued_on: Option<Date>) -> Option<&'static str> {
    set_for(kind, first_year, issued_on).map(|set| set.id.as_str())
}

/// Every kind and every school year an undated plan can be for: the whole table, so that no combination changes unseen.
#[test]
fn undated_plans_of_every_kind_and_year() {
    let tt57 = [
        ("mam-non", "tt57-2026-mam-non"),
        ("tieu-hoc", "tt57-2026-pho-thong"),
        ("thcs", "tt57-2026-pho-thong"),
        ("thpt", "tt57-2026-pho-thong"),
        ("nhieu-cap", "tt57-2026-pho-thong"),
        ("gdtx", "tt57-2026-gdtx"),
    ];
    for year in [2026, 2027, 2040] {
        for (kind, expected) in tt57 {
            assert_eq!(id(kind, year, None), Some(expected), "{kind} {year}");
        }
    }
    for year in 2018..=2025 {
        let amended = year == 2025;
        let (mam_non, tieu_hoc) = if amended {
            ("tt19-2018-mam-non-2024", "tt17-2018-tieu-hoc-2024")
        } else {
            ("tt19-2018-mam-non", "tt17-2018-tieu-hoc")
        };
        assert_eq!(id("mam-non", year, None), Some(mam_non), "{year}");
        assert_eq!(id("tieu-hoc", year, None), Some(tieu_hoc), "{year}");
        for kind in ["thcs", "thpt", "nhieu-cap"] {
            assert_eq!(id(kind, year, None), Some("tt18-2018-trung-hoc"), "{kind} {year}");
        }
        assert_eq!(id("gdtx", year, None), None, "{year}");
    }
}

/// The amendment of 2024 counts from the day it came into force, not a day earlier, whatever the school year.
#[test]
fn the_amendment_begins_on_25_january_2025() {
    let before = Some((2025, 1, 24));
    let after = Some((2025, 1, 25));
    assert_eq!(id("mam-non", 2024, before), Some("tt19-2018-mam-non"));
    assert_eq!(id("mam-non", 2024, after), Some("tt19-2018-mam-non-2024"));
    assert_eq!(id("tieu-hoc", 2024, before), Some("tt17-2018-tieu-hoc"));
    assert_eq!(id("tieu-hoc", 2024, after), Some("tt17-2018-tieu-hoc-2024"));
    assert_eq!(id("tieu-hoc", 2025, Some((2024, 12, 31))), Some("tt17-2018-tieu-hoc"));
}

/// No amended set of trung học is known, so that the date must not leave these schools without criteria.
#[test]
fn trung_hoc_keeps_its_set_after_the_amendment() {
    for kind in ["thcs", "thpt", "nhieu-cap"] {
        assert_eq!(id(kind, 2025, Some((2025, 9, 20))), Some("tt18-2018-trung-hoc"));
    }
}

/// The school year decides between the regulations: a plan for 2026-2027 drafted in June 2026 is written for the new one,
/// a late plan for 2025-2026 for the old one.
#[test]
fn the_school_year_decides_between_the_regulations() {
    assert_eq!(id("thcs", 2026, Some((2026, 6, 1))), Some("tt57-2026-pho-thong"));
    assert_eq!(
        id("tieu-hoc", 2025, Some((2026, 8, 1))),
        Some("tt17-2018-tieu-hoc-2024")
    );
}

/// A kind nobody knows gets no criteria instead of somebody else's.
#[test]
fn an_unknown_kind_gets_no_set() {
    assert_eq!(id("", 2026, None), None);
    assert_eq!(id("MamNon", 2026, None), None);
}
