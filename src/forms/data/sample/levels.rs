//! Figures of the sample's self-assessment, and how it numbers its evidence.

use super::model::BySet;

/// How many criteria do not reach a level, by level.
pub static MISSED: BySet<&[(u8, usize)]> = &[("tt57", &[(1, 0), (2, 5)]), ("", &[(1, 0), (2, 0), (3, 5), (4, 5)])];

/// How many criteria have a level, where the set cannot tell: of mầm non after Thông tư 22/2024/TT-BGDĐT the totals are
/// known (22, 21, 15, 6), but not which criteria of Tiêu chuẩn 3 have the upper levels.
pub static TOTALS: BySet<&[(u8, usize)]> = &[("tt19-2018-mam-non-2024", &[(2, 21), (3, 15)])];

/// The number of a piece of evidence (Thông tư 57/2026/TT-BGDĐT, Phụ lục IV); samples of earlier years have none.
pub static EVIDENCE_CODE: BySet<&str> = &[("tt57", "MC.{criterion}.{number}")];
