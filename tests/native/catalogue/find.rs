//! Criteria are found by the code a plan remembers.

use cai_tien::catalogue::{CatalogueSet, Entry, set, sets};

fn get(id: &str) -> &'static CatalogueSet {
    set(id).expect("set is embedded")
}

/// Every entry is found by its own code and no other, or a saved plan would open with another criterion.
#[test]
fn every_entry_is_found_by_its_code() {
    for set in sets() {
        for entry in set.entries() {
            assert_eq!(set.entry(&entry.code()), Some(entry), "{}", set.id);
        }
    }
}

/// `1.1` and `1.10` are different criteria, and a code is taken literally.
#[test]
fn codes_are_exact() {
    let set = get("tt19-2018-mam-non");
    let name = |code| set.criterion(code).map(|criterion| criterion.name.as_str());
    assert_eq!(
        name("1.1"),
        Some("Phương hướng, chiến lược xây dựng và phát triển nhà trường")
    );
    assert_eq!(name("1.10"), Some("Đảm bảo an ninh trật tự, an toàn trường học"));
    for code in ["", "1", "1.", "1.11", "01.1", " 1.1", "M4.1"] {
        assert_eq!(name(code), None, "{code:?}");
    }
}

/// The criteria of Mức 4 have codes too, in the sets that have any.
#[test]
fn level_4_is_found_by_its_codes() {
    let set = get("tt19-2018-mam-non");
    assert!(matches!(set.entry("M4.1"), Some(Entry::Level4(c)) if c.number == 1));
    assert!(matches!(set.entry("M4.6"), Some(Entry::Level4(c)) if c.number == 6));
    assert_eq!(set.entry("M4.7"), None);
    assert_eq!(get("tt57-2026-mam-non").entry("M4.1"), None);
}

/// The TT column of old plans counts the criteria through: a real plan of a tiểu học prints 15 for 3.1 and 25 for 5.3.
#[test]
fn running_numbers_are_those_of_real_plans() {
    let set = get("tt17-2018-tieu-hoc");
    let printed = [
        ("1.1", 1),
        ("1.10", 10),
        ("3.1", 15),
        ("3.2", 16),
        ("3.3", 17),
        ("3.6", 20),
        ("4.1", 21),
        ("5.2", 24),
        ("5.3", 25),
        ("5.5", 27),
        ("M4.2", 2),
    ];
    for (code, number) in printed {
        assert_eq!(set.running_number(code), Some(number), "{code}");
    }
    assert_eq!(set.running_number("6.1"), None);
}
