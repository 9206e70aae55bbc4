//! Spellings a person takes for the same fold alike.

use cai_tien::{catalogue::sets, text::fold::fold};
use unicode_normalization::UnicodeNormalization;

/// Every Vietnamese letter, typed with any input method, must be found by its plain letter.
#[test]
fn every_vietnamese_letter_folds_to_its_plain_letter() {
    let families = [
        ("aàáảãạăằắẳẵặâầấẩẫậ", 'a'),
        ("eèéẻẽẹêềếểễệ", 'e'),
        ("iìíỉĩị", 'i'),
        ("oòóỏõọôồốổỗộơờớởỡợ", 'o'),
        ("uùúủũụưừứửữự", 'u'),
        ("yỳýỷỹỵ", 'y'),
        ("dđð", 'd'),
    ];
    for (letters, plain) in families {
        for letter in letters.chars().chain(letters.to_uppercase().chars()) {
            let composed = letter.to_string();
            let decomposed: String = composed.nfd().collect();
            assert_eq!(fold(&composed), plain.to_string(), "{letter}");
            assert_eq!(fold(&decomposed), plain.to_string(), "{letter} decomposed");
        }
    }
}

/// Text from Word, web pages and other keyboards differs in ways nobody sees; it must be recognised all the same.
#[test]
fn invisible_differences_disappear() {
    assert_eq!(fold("ủy ban"), fold("uỷ ban"));
    assert_eq!(fold("HÒA BÌNH"), fold("hoà bình"));
    assert_eq!(fold("\u{feff}hành chính\u{a0}–\u{a0}quản trị"), "hanh chinh - quan tri");
    assert_eq!(fold("giáo\u{ad}\u{200b} viên\r\n\t"), "giao vien");
    assert_eq!(fold(" \n "), "");
}

/// Folding a folded text changes nothing, so that stored keys and fresh ones compare equal.
#[test]
fn folding_twice_is_folding_once() {
    for set in sets() {
        for entry in set.entries() {
            let once = fold(entry.name());
            assert_eq!(fold(&once), once);
            let decomposed: String = entry.name().nfd().collect();
            assert_eq!(fold(&decomposed), once);
        }
    }
}
