//! Which criterion of a later set deals with what a criterion of an earlier one dealt with.
//!
//! Own work, not a rule of any circular: both sets were read side by side, the requirements and not only the names, and a
//! criterion goes where most of what it asks is asked now. A proposal for whoever plans the next year, never a conversion of
//! results. Where an amendment kept a criterion under its code it is not listed.

use crate::catalogue::succession::{Likeness, Succession};

/// One line: an earlier code with its successors, the best first; none at all is a statement too.
pub type Line = (&'static str, &'static [(&'static str, Likeness)]);

const fn same(code: &'static str) -> (&'static str, Likeness) {
    (code, Likeness::Same)
}

const fn part(code: &'static str) -> (&'static str, Likeness) {
    (code, Likeness::Part)
}

/// Every pair of sets that is known.
pub(in crate::catalogue) static SUCCESSIONS: &[Succession] = &[
    Succession {
        from: "tt19-2018-mam-non",
        to: "tt57-2026-mam-non",
        lines: &[
            MANAGEMENT,
            STAFF,
            OLD_PREMISES,
            SOCIETY,
            KINDERGARTEN,
            KINDERGARTEN_LEVEL_4,
        ],
    },
    Succession {
        from: "tt19-2018-mam-non-2024",
        to: "tt57-2026-mam-non",
        lines: &[
            MANAGEMENT,
            STAFF,
            NEW_PREMISES,
            SOCIETY,
            KINDERGARTEN,
            KINDERGARTEN_LEVEL_4,
        ],
    },
    Succession {
        from: "tt17-2018-tieu-hoc",
        to: "tt57-2026-pho-thong",
        lines: &[
            MANAGEMENT,
            STAFF,
            PUPILS,
            OLD_PREMISES,
            SOCIETY,
            PRIMARY,
            PRIMARY_LEVEL_4,
        ],
    },
    Succession {
        from: "tt17-2018-tieu-hoc-2024",
        to: "tt57-2026-pho-thong",
        lines: &[
            MANAGEMENT,
            STAFF,
            PUPILS,
            NEW_PREMISES,
            SOCIETY,
            PRIMARY,
            PRIMARY_LEVEL_4,
            PRIMARY_LEVEL_4_AMENDED,
        ],
    },
    Succession {
        from: "tt18-2018-trung-hoc",
        to: "tt57-2026-pho-thong",
        lines: &[
            MANAGEMENT,
            STAFF,
            PUPILS,
            OLD_PREMISES,
            SOCIETY,
            SECONDARY,
            SECONDARY_LEVEL_4,
        ],
    },
    Succession {
        from: "tt19-2018-mam-non",
        to: "tt19-2018-mam-non-2024",
        lines: &[KINDERGARTEN_PREMISES_AMENDED],
    },
    Succession {
        from: "tt17-2018-tieu-hoc",
        to: "tt17-2018-tieu-hoc-2024",
        lines: &[PRIMARY_PREMISES_AMENDED],
    },
];

/// Standard 1 of 2018. The circular of 2026 asks nothing of the Party's organisation and the unions (1.3).
const MANAGEMENT: &[Line] = &[
    ("1.1", &[same("1.1")]),
    ("1.2", &[same("1.2")]),
    ("1.3", &[]),
    ("1.4", &[same("1.2"), part("2.1")]),
    ("1.5", &[part("3.4"), part("4.1")]),
    ("1.6", &[same("1.3")]),
    ("1.7", &[part("2.2"), part("1.2"), part("2.3")]),
    ("1.8", &[same("3.1"), part("2.1")]),
    ("1.9", &[part("1.4"), part("1.2")]),
    ("1.10", &[same("4.2")]),
];

/// Standard 2 of 2018 without pupils.
const STAFF: &[Line] = &[
    ("2.1", &[same("2.1")]),
    ("2.2", &[same("2.2")]),
    ("2.3", &[same("2.3")]),
];

/// Pupils, in standard 2 of the 2018 sets of schools: their duties, rights and conduct.
const PUPILS: &[Line] = &[("2.4", &[same("3.4"), part("3.5")])];

/// Standard 3 of 2018: six criteria on grounds, rooms, equipment and hygiene, all in 4.1 now; what kitchens and hygiene have
/// to do with health is in 4.2.
const OLD_PREMISES: &[Line] = &[
    ("3.1", &[same("4.1")]),
    ("3.2", &[same("4.1")]),
    ("3.3", &[same("4.1")]),
    ("3.4", &[same("4.1"), part("4.2")]),
    ("3.5", &[same("4.1")]),
    ("3.6", &[same("4.1"), part("4.2")]),
];

/// Standard 3 as amended in 2024.
const NEW_PREMISES: &[Line] = &[
    ("3.1", &[same("4.1")]),
    ("3.2", &[same("4.1")]),
    ("3.3", &[same("4.1")]),
];

/// Standard 4 of 2018.
const SOCIETY: &[Line] = &[("4.1", &[same("4.3")]), ("4.2", &[same("4.3"), part("1.1")])];

/// Standard 5 of kindergartens.
const KINDERGARTEN: &[Line] = &[
    ("5.1", &[same("3.1")]),
    ("5.2", &[same("3.2"), part("3.3")]),
    ("5.3", &[part("3.5"), part("3.4"), part("4.2")]),
    ("5.4", &[same("3.5")]),
];

/// Standard 5 of primary schools.
const PRIMARY: &[Line] = &[
    ("5.1", &[same("3.1")]),
    ("5.2", &[same("3.1"), part("3.2"), part("3.4")]),
    ("5.3", &[same("3.3")]),
    ("5.4", &[part("3.4")]),
    ("5.5", &[same("3.5")]),
];

/// Standard 5 of secondary schools.
const SECONDARY: &[Line] = &[
    ("5.1", &[same("3.1"), part("3.2"), part("3.4")]),
    ("5.2", &[same("3.4")]),
    ("5.3", &[same("3.1")]),
    ("5.4", &[same("3.3"), part("3.1")]),
    ("5.5", &[same("3.3")]),
    ("5.6", &[same("3.5")]),
];

/// Level 4 of kindergartens.
const KINDERGARTEN_LEVEL_4: &[Line] = &[
    ("M4.1", &[part("3.1")]),
    ("M4.2", &[same("2.2")]),
    ("M4.3", &[same("4.1")]),
    ("M4.4", &[same("4.1"), part("4.2")]),
    ("M4.5", &[part("1.1")]),
    ("M4.6", &[part("3.5")]),
];

/// Level 4 of primary schools.
const PRIMARY_LEVEL_4: &[Line] = &[
    ("M4.1", &[part("3.1")]),
    ("M4.2", &[same("3.4")]),
    ("M4.3", &[same("4.1")]),
    ("M4.4", &[part("1.1")]),
    ("M4.5", &[part("3.5")]),
];

/// What the amendment of 2024 added to level 4 of primary schools.
const PRIMARY_LEVEL_4_AMENDED: &[Line] = &[("M4.6", &[same("2.2")]), ("M4.7", &[same("3.5")])];

/// Level 4 of secondary schools.
const SECONDARY_LEVEL_4: &[Line] = &[
    ("M4.1", &[part("3.1")]),
    ("M4.2", &[same("3.4")]),
    ("M4.3", &[same("3.3")]),
    ("M4.4", &[same("4.1")]),
    ("M4.5", &[part("1.1")]),
    ("M4.6", &[part("3.5")]),
];

/// Where the six criteria of standard 3 of kindergartens went in 2024.
const KINDERGARTEN_PREMISES_AMENDED: &[Line] = &[
    ("3.1", &[same("3.1")]),
    ("3.2", &[same("3.2")]),
    ("3.3", &[same("3.2")]),
    ("3.4", &[same("3.2")]),
    ("3.5", &[same("3.3")]),
    ("3.6", &[part("3.3"), part("3.2")]),
];

/// Where the six criteria of standard 3 of primary schools went in 2024.
const PRIMARY_PREMISES_AMENDED: &[Line] = &[
    ("3.1", &[part("3.2"), part("3.1")]),
    ("3.2", &[same("3.2")]),
    ("3.3", &[same("3.2")]),
    ("3.4", &[same("3.2"), part("3.3")]),
    ("3.5", &[same("3.3")]),
    ("3.6", &[part("3.2")]),
];
