//! The reminder to take a file.

use cai_tien::keeping::{FileCopy, FileLog};

const DAY: u64 = 24 * 60 * 60 * 1000;

fn log(last: Option<u64>) -> FileLog {
    FileLog {
        first_seen: 20_000 * DAY,
        last: last.map(|revision| FileCopy {
            at: 20_000 * DAY,
            revision,
        }),
        quiet_until: 0,
    }
}

/// It comes when a week passed and something was changed, or when much was; not over nothing, and not by a clock set back.
#[test]
fn reminder_comes_after_a_week_or_much_work() {
    for last in [None, Some(100)] {
        let due = |days: u64, more: u64| log(last).is_due(days * DAY, last.unwrap_or(0) + more);
        assert!(!due(20_006, 300), "not a week");
        assert!(due(20_007, 300));
        assert!(!due(20_030, 20), "hardly anything changed");
        assert!(due(20_000, 1500), "much was changed");
        assert!(!due(0, 300), "1970");
    }
    assert!(
        !log(Some(100)).is_due(20_030 * DAY, 3),
        "a restored draft may count from less"
    );
}

/// Put off, it stays away for a day and no longer, whatever the clock did in between.
#[test]
fn reminder_is_put_off_for_a_day() {
    let mut log = log(None);
    log.put_off(20_010 * DAY);
    assert!(!log.is_due(20_010 * DAY + 1, 300));
    assert!(log.is_due(20_011 * DAY, 300));
    log.put_off(30_000 * DAY);
    assert!(
        log.is_due(20_012 * DAY, 300),
        "it was put off by a clock that ran years ahead"
    );
}
