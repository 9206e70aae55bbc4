//! The reminder to take a file.

use cai_tien::keeping::{FileCopy, file_copy_is_due};

const DAY: u64 = 24 * 60 * 60 * 1000;

/// It comes when a week passed and something was changed, or when much was; not over nothing, and not by a clock set back.
#[test]
fn reminder_comes_after_a_week_or_much_work() {
    let since = FileCopy {
        at: 20_000 * DAY,
        revision: 100,
    };
    let due = |days: u64, revision| file_copy_is_due(since, days * DAY, revision);
    assert!(!due(20_006, 400), "not a week");
    assert!(due(20_007, 400));
    assert!(!due(20_030, 120), "hardly anything changed");
    assert!(due(20_000, 1600), "much was changed");
    assert!(!due(0, 400), "1970");
    assert!(
        !file_copy_is_due(since, 20_030 * DAY, 3),
        "a restored draft may count from less"
    );
}
