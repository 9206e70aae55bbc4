//! A criterion is found the way people ask for it: by code, with or without diacritics, in any input method.

use cai_tien::catalogue::{CatalogueSet, Place, search, set, sets};
use unicode_normalization::UnicodeNormalization;

fn get(id: &str) -> &'static CatalogueSet {
    set(id).expect("set is embedded")
}

fn codes(id: &str, query: &str) -> Vec<String> {
    search(get(id), query)
        .iter()
        .map(|hit| hit.entry.code().into_owned())
        .collect()
}

/// The code and place of the best hit.
fn best(id: &str, query: &str) -> Option<(String, Place<'static>)> {
    search(get(id), query)
        .first()
        .map(|hit| (hit.entry.code().into_owned(), hit.place))
}

/// A code is the shortest way to a criterion, however it is written, and finds that criterion alone.
#[test]
fn a_code_finds_its_criterion_however_written() {
    for query in [
        "3.2",
        " 3.2 ",
        "3,2",
        "3 2",
        "03.2",
        "TC 3.2",
        "tc3.2",
        "tieu chi 3.2",
        "Tiêu chí 3.2:",
        "TIÊU CHÍ: 3.2.",
    ] {
        assert_eq!(codes("tt57-2026-pho-thong", query), ["3.2"], "{query}");
        assert_eq!(
            best("tt57-2026-pho-thong", query).map(|(_, place)| place),
            Some(Place::Code),
            "{query}"
        );
    }
}

/// While a code is being typed, what it may become is offered, the exact one first.
#[test]
fn the_beginning_of_a_code_finds_what_it_begins() {
    let id = "tt17-2018-tieu-hoc";
    assert_eq!(codes(id, "1.1"), ["1.1", "1.10"]);
    assert_eq!(codes(id, "2"), ["2.1", "2.2", "2.3", "2.4"]);
    assert_eq!(codes(id, "4."), ["4.1", "4.2"]);
    assert_eq!(codes(id, "Tiêu chuẩn 4"), ["4.1", "4.2"]);
}

/// Mức 4 has no official codes; its criteria are found by this program's code and as people call them.
#[test]
fn level_4_is_found_by_code_and_by_its_name() {
    let id = "tt19-2018-mam-non";
    let all = ["M4.1", "M4.2", "M4.3", "M4.4", "M4.5", "M4.6"];
    assert_eq!(codes(id, "m4"), all);
    assert_eq!(codes(id, "Mức 4"), all);
    for query in ["M4.4", "m4 4", "mức 4, tiêu chí 4"] {
        assert_eq!(codes(id, query), ["M4.4"], "{query}");
    }
    assert_eq!(codes(id, "tư vấn tâm lý"), ["M4.4"]);
}

/// The same words give the same hits with diacritics, without, in capitals, decomposed, or with the tone elsewhere.
#[test]
fn spelling_does_not_change_what_is_found() {
    let plain = codes("tt57-2026-pho-thong", "co so vat chat");
    assert_eq!(plain.first().map(String::as_str), Some("4.1"));
    let decomposed: String = "cơ sở vật chất".nfd().collect();
    for query in [
        "cơ sở vật chất",
        "CƠ SỞ VẬT CHẤT",
        decomposed.as_str(),
        "  cơ sở\u{a0}vật  chất,",
    ] {
        assert_eq!(codes("tt57-2026-pho-thong", query), plain, "{query}");
    }
    for query in ["cấp ủy đảng", "cấp uỷ Đảng", "cap uy dang"] {
        assert_eq!(codes("tt17-2018-tieu-hoc", query), ["4.2"], "{query}");
        assert_eq!(codes("tt18-2018-trung-hoc", query), ["4.2"], "{query}");
    }
}

/// A word of a name beats the same word deep in a requirement, or the obvious criterion drowns.
#[test]
fn names_come_before_requirements() {
    let hits = search(get("tt57-2026-pho-thong"), "giao vien");
    let places: Vec<_> = hits.iter().map(|hit| hit.place).collect();
    assert_eq!(
        best("tt57-2026-pho-thong", "giao vien"),
        Some(("2.2".to_owned(), Place::Name))
    );
    assert!(hits.len() > 1);
    assert!(places.iter().skip(1).all(|place| *place != Place::Name));
    assert_eq!(
        codes("tt57-2026-gdtx", "phat trien doi ngu").get(..3),
        Some(["2.1", "2.2", "2.3"].map(String::from).as_slice()),
        "a standard named word for word comes before names with scattered words"
    );
}

/// What schools call a thing often stands only in a requirement, evidence or indicator; the hit says where.
#[test]
fn requirements_evidence_and_indicators_are_found_and_named() {
    let (code, place) = best("tt57-2026-pho-thong", "nha ve sinh").expect("found");
    assert_eq!(code, "4.1");
    assert!(matches!(place, Place::Point { level: 1, text } if text.contains("nhà vệ sinh")));

    let (code, place) = best("tt57-2026-pho-thong", "quyet dinh thanh lap").expect("found");
    assert_eq!(code, "1.2");
    assert!(matches!(place, Place::Evidence(text) if text.starts_with("Quyết định thành lập")));

    let (code, place) = best("tt57-2026-mam-non", "so khu ve sinh dat").expect("found");
    assert_eq!(code, "4.1");
    assert_eq!(place, Place::Indicator("số khu vệ sinh đạt yêu cầu"));
}

/// Only the last word may be unfinished: Vietnamese syllables are short, and prefixes everywhere would match everything.
#[test]
fn only_the_last_word_may_be_unfinished() {
    let id = "tt17-2018-tieu-hoc";
    assert_eq!(codes(id, "thu vi").first().map(String::as_str), Some("3.6"));
    assert!(!codes(id, "th vien").iter().any(|code| code == "3.6"));
}

/// Every word counts: a query with a word that is nowhere finds nothing instead of something else.
#[test]
fn all_words_must_match() {
    assert_eq!(codes("tt57-2026-pho-thong", "giao vien xyz"), [""; 0]);
    for set in sets() {
        for query in ["", "  ", "…", "?!", "9.9.9.9"] {
            assert_eq!(search(set, query), [], "{} {query:?}", set.id);
        }
    }
}

/// Words from different texts of one criterion still lead there, but only when nothing better is found.
#[test]
fn scattered_words_are_the_last_resort() {
    let together = search(get("tt57-2026-pho-thong"), "thu vien");
    assert!(together.iter().all(|hit| hit.place != Place::Scattered));
    assert_eq!(
        best("tt57-2026-pho-thong", "doi ngu thu vien"),
        Some(("2.3".to_owned(), Place::Scattered))
    );
}

/// Whoever types or pastes a whole name finds that criterion by it, and every code gives its own first, in all sets.
#[test]
fn every_entry_is_found_by_its_name_and_by_its_code() {
    for set in sets() {
        for entry in set.entries() {
            let by_code = search(set, &entry.code());
            assert_eq!(by_code.first().map(|hit| hit.entry), Some(entry));
            let by_name = search(set, entry.name());
            let found = by_name.iter().find(|hit| hit.entry == entry);
            let place = found.map(|hit| hit.place);
            assert_eq!(place, Some(Place::Name), "{} {}", set.id, entry.name());
        }
    }
}

/// A criterion listed twice would be chosen twice.
#[test]
fn a_criterion_is_found_once() {
    for set in sets() {
        for query in ["học sinh", "giao vien", "an toan", "1", "s", "ke hoach"] {
            let mut found: Vec<_> = search(set, query).iter().map(|hit| hit.entry.code()).collect();
            let hits = found.len();
            found.sort();
            found.dedup();
            assert_eq!(found.len(), hits, "{} {query}", set.id);
        }
    }
}
