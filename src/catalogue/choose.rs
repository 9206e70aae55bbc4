//! Which set a plan is written against, from the kind of school, the school year and the day of issue.
//!
//! Proposes only: a school may keep another set, and no source says what becomes of plans that were running when the
//! regulation changed.

use super::{
    embedded::sets,
    model::{CatalogueSet, Date},
};

/// First year of the first school year planned under Thông tư 57/2026/TT-BGDĐT. It was signed and came into force on
/// 07/7/2026, between two school years, and replaces Thông tư 17, 18, 19/2018 and 22/2024.
const FIRST_YEAR_OF_TT57: u16 = 2026;

/// The day Thông tư 57/2026/TT-BGDĐT was signed; sets of regulations from this day on are the new ones.
const TT57_ISSUED: Date = (2026, 7, 7);

/// Month and day on which an undated plan counts as issued: the opening of the school year, 5 September.
const OPENING_DAY: (u8, u8) = (9, 5);

/// The set for a plan of a school of this kind (`mam-non`, `tieu-hoc`, `thcs`, `thpt`, `nhieu-cap`, `gdtx`) for the school
/// year that begins in `first_year`, issued on `issued_on` (year, month, day) if it is dated.
///
/// - School years from 2026-2027: Thông tư 57/2026, Phụ lục I (mầm non), II (phổ thông) or III (giáo dục thường xuyên),
///   whatever the date, since the circular was in force before the year began.
/// - Up to 2025-2026: Thông tư 19/2018 (mầm non), 17/2018 (tiểu học), 18/2018 (THCS, THPT, nhiều cấp). No older regulation
///   is carried, so that years before 2018 get these too.
/// - Of those, the state amended by Thông tư 22/2024 for plans issued from 25/01/2025, the day it came into force; an
///   undated plan counts as issued when its school year opens, so that 2025-2026 is the first amended one. Which criteria
///   Thông tư 18/2018 has after the amendment is not known, so THCS, THPT and nhiều cấp keep the original set, whose
///   `amendment_note` says so.
///
/// `None` for a kind not known, and for giáo dục thường xuyên before 2026: the circulars of 2018 do not cover it.
#[must_use]
pub fn set_for(kind_code: &str, first_year: u16, issued_on: Option<Date>) -> Option<&'static CatalogueSet> {
    let under_tt57 = first_year >= FIRST_YEAR_OF_TT57;
    let (month, day) = OPENING_DAY;
    let issued_on = issued_on.unwrap_or((first_year, month, day));
    sets()
        .iter()
        .filter(|set| set.covers(kind_code))
        .filter(|set| (set.regulation.issued >= TT57_ISSUED) == under_tt57)
        .filter(|set| !set.is_amended() || set.in_force_on(issued_on))
        .max_by_key(|set| set.is_amended())
}

impl CatalogueSet {
    /// Whether it applies to this kind of school.
    #[must_use]
    pub fn covers(&self, kind_code: &str) -> bool {
        self.school_kinds.iter().any(|kind| kind == kind_code)
    }

    /// The state of its regulation before it was amended, if it is an amended one.
    #[must_use]
    pub fn before_amendment(&self) -> Option<&'static Self> {
        let is_earlier = |set: &&Self| {
            set.regulation.code == self.regulation.code && set.school_kinds == self.school_kinds && !set.is_amended()
        };
        self.is_amended().then(|| sets().iter().find(is_earlier)).flatten()
    }

    /// Whether it is an amended state of its regulation.
    fn is_amended(&self) -> bool {
        !self.regulation.amended_by.is_empty()
    }

    /// Whether it was certainly in force on this day: not where the day it came into force is unknown.
    fn in_force_on(&self, day: Date) -> bool {
        self.regulation.effective.is_some_and(|from| day >= from)
    }
}
