//! Text on its way to paper: lines, numbers, dates, citations.

use cai_tien::plan::{Basis, LevelResult, SchoolKind, SchoolYear};
use cai_tien::text::defaults;
use cai_tien::text::line::{is_blank, is_numbered, lines, single};
use cai_tien::text::paper::{
    assignee_line, citation, criterion_title, level_line, number_line, place_and_date, recipient_lines, standard_title,
};

/// Signs and words of the lines.
fn split(text: &str) -> Vec<(String, String)> {
    lines(text).into_iter().map(|line| (line.sign, line.words)).collect()
}

fn pairs(wanted: &[(&str, &str)]) -> Vec<(String, String)> {
    wanted
        .iter()
        .map(|(sign, words)| ((*sign).to_owned(), (*words).to_owned()))
        .collect()
}

/// Lists stay lists: each line with its sign, in every way machines break lines.
#[test]
fn lines_keep_their_signs() {
    let wanted = pairs(&[
        ("", "Mở đầu:"),
        ("-", "một"),
        ("+", "hai"),
        ("•", "ba"),
        ("*", "bốn"),
        ("–", "năm"),
    ]);
    for text in [
        "Mở đầu:\n- một\n+ hai\n• ba\n* bốn\n– năm",
        "Mở đầu:\r\n-một\r\n+hai\r\n•ba\r\n*bốn\r\n–năm\r\n",
        "\n\n  Mở đầu:\r\t-  một\u{b}+ hai\u{2028}•\tba\u{2029} * bốn\u{c}–\u{a0}năm  \n\n",
    ] {
        assert_eq!(split(text), wanted, "{text:?}");
    }
}

/// Running text is justified: a second space between two words would show as a hole.
#[test]
fn words_are_parted_by_one_space() {
    assert_eq!(split("-  Một   hai\t ba\u{a0} bốn "), pairs(&[("-", "Một hai ba bốn")]));
}

/// A sign before a digit belongs to a number; a sign alone is no list.
#[test]
fn numbers_keep_their_signs() {
    for line in ["-5% so với năm trước", "+84 912 345 678", "-", "+", "--", "100% trẻ"] {
        let wanted = if line == "--" {
            pairs(&[("-", "-")])
        } else {
            pairs(&[("", line)])
        };
        assert_eq!(split(line), wanted);
    }
    assert_eq!(split("- 5% so với"), pairs(&[("-", "5% so với")]));
}

/// Letters taken apart come together, so that what is printed looks and is found like what was typed.
#[test]
fn letters_taken_apart_come_together() {
    assert_eq!(split("- Ke\u{302}\u{301} hoa\u{323}ch"), pairs(&[("-", "Kế hoạch")]));
    assert_eq!(single("Tru\u{31b}o\u{31b}\u{300}ng\nMẫu"), "Trường Mẫu");
}

/// What paper cannot show is dropped, and a text of nothing else counts as empty: a gap stays visible as dots.
#[test]
fn invisible_characters_are_nothing() {
    assert_eq!(split("a\u{0}b\u{7}c\u{1b}"), pairs(&[("", "abc")]));
    assert_eq!(single("thư\u{ad}\u{200b} viện\u{feff}"), "thư viện");
    for text in [
        "",
        " ",
        "\n\r\n",
        "\t",
        "\u{a0}",
        "\u{7}",
        "\u{feff}",
        "\u{200b}\u{200b}",
        " \u{ad}\n",
    ] {
        assert!(is_blank(text), "{text:?}");
        assert_eq!(lines(text), [], "{text:?}");
        assert_eq!(single(text), "", "{text:?}");
    }
    assert!(!is_blank("…"));
}

/// A line with a number of its own is not numbered again; a line that begins with a figure is.
#[test]
fn numbers_of_lines_are_told_from_figures() {
    for line in [
        "1. Một",
        "1) Một",
        "12. Mười hai",
        "1.Một",
        "1.1. Một",
        "a) Một",
        "đ) Năm",
    ] {
        assert!(is_numbered(line), "{line}");
    }
    for line in [
        "15.000 cuốn sách",
        "1.200.000 đồng",
        "100% học sinh",
        "Một. Hai",
        "A. Một",
        "2026. Năm",
        ".",
        "",
        ") x",
    ] {
        assert!(!is_numbered(line), "{line}");
    }
}

/// Nghị định 30, Phụ lục I, II.3: numbers below ten get a zero; what is missing is dots, and is told.
#[test]
fn number_lines() {
    let of = |number, symbol| number_line(number, symbol);
    assert_eq!(of("5", "KH-THCSM"), ("Số: 05/KH-THCSM".to_owned(), false));
    assert_eq!(of("05", "KH-THCSM"), ("Số: 05/KH-THCSM".to_owned(), false));
    assert_eq!(of(" 112 ", " KH-THCSM\n"), ("Số: 112/KH-THCSM".to_owned(), false));
    assert_eq!(of("5a", "KH-THCSM"), ("Số: 5a/KH-THCSM".to_owned(), false));
    assert_eq!(of("", "KH-THCSM"), ("Số: ……/KH-THCSM".to_owned(), true));
    assert_eq!(of("5", ""), ("Số: 05/KH-……".to_owned(), true));
    assert_eq!(of("4 5", "KH - THCS\u{a0}MAU"), ("Số: 45/KH-THCSMAU".to_owned(), false));
}

/// Nghị định 30, Phụ lục I, II.9: dashes, semicolons, the filed copy last with a full stop, however they were typed.
#[test]
fn recipients() {
    let filed = "- Lưu: VT.";
    for (typed, printed) in [
        (
            "UBND xã Mẫu (để b/c)\n- Các tổ;\nLưu: VT.",
            vec!["- UBND xã Mẫu (để b/c);", "- Các tổ;", filed],
        ),
        ("- Lưu VT\n+ Sở GDĐT.", vec!["- Sở GDĐT;", filed]),
        ("Như trên,\nLưu./.", vec!["- Như trên;", filed]),
        ("Lưu: VT, CM./.", vec!["- Lưu: VT, CM."]),
        ("LƯU VT;\n- Lưu: CM.\nSở GDĐT", vec!["- Sở GDĐT;", "- Lưu: VT, CM."]),
        ("Lưuhồ sơ\n;", vec!["- Lưuhồ sơ;", filed]),
        ("", vec![filed]),
    ] {
        assert_eq!(recipient_lines(typed), printed, "{typed}");
    }
}

/// Nghị định 30, Phụ lục I, II.4: a zero before days below 10 and before January and February, before no other month.
#[test]
fn places_and_dates() {
    let of = |date| place_and_date("Xã Mẫu", date);
    for (typed, printed) in [
        ("5/2/2027", "ngày 05 tháng 02 năm 2027"),
        ("05/01/2027", "ngày 05 tháng 01 năm 2027"),
        ("5/3/2027", "ngày 05 tháng 3 năm 2027"),
        ("5/09/2026", "ngày 05 tháng 9 năm 2026"),
        ("15/12/2026", "ngày 15 tháng 12 năm 2026"),
        ("2026-10-10", "ngày 10 tháng 10 năm 2026"),
        ("sau khai giảng", "sau khai giảng"),
        ("31/9/2026", "31/9/2026"),
    ] {
        assert_eq!(of(typed), (format!("Xã Mẫu, {printed}"), false), "{typed}");
    }
    assert_eq!(of("9/2026"), ("Xã Mẫu, ngày … tháng 9 năm 2026".to_owned(), true));
    assert_eq!(of("2026"), ("Xã Mẫu, ngày … tháng … năm 2026".to_owned(), true));
    assert_eq!(of(""), ("Xã Mẫu, ngày … tháng … năm ……".to_owned(), true));
    assert_eq!(
        place_and_date(" ", "5/2/2027"),
        ("……, ngày 05 tháng 02 năm 2027".to_owned(), true)
    );
}

fn basis(parts: [&str; 5]) -> Basis {
    let [kind, number, date, issuer, subject] = parts.map(str::to_owned);
    Basis {
        kind,
        number,
        date,
        issuer,
        subject,
        ..Basis::default()
    }
}

/// Documents are cited with type, number, date, issuer, subject; parts left empty leave no trace, words typed along are not
/// doubled.
#[test]
fn citations() {
    let full = "Công văn số 12/SGDĐT-QLCL ngày 01 tháng 9 năm 2026 của Sở GDĐT về việc cải tiến";
    for parts in [
        ["Công văn", "12/SGDĐT-QLCL", "1/9/2026", "Sở GDĐT", "về việc cải tiến"],
        [
            "Công văn",
            "số 12/SGDĐT-QLCL",
            "ngày 01 tháng 9 năm 2026",
            "của Sở GDĐT",
            "về việc\ncải tiến",
        ],
    ] {
        assert_eq!(citation(&basis(parts)), full);
    }
    assert_eq!(
        citation(&basis(["", "", "", "", "Kế hoạch năm học"])),
        "Kế hoạch năm học"
    );
    for (typed, printed) in [
        ("tháng 6 năm 2019", "tháng 6 năm 2019"),
        ("2/2019", "tháng 02 năm 2019"),
        ("2019", "năm 2019"),
        ("đầu năm", "đầu năm"),
        ("31/9/2026", "ngày 31/9/2026"),
    ] {
        assert_eq!(citation(&basis(["Luật", "", typed, "", ""])), format!("Luật {printed}"));
    }
    assert_eq!(citation(&basis(["", " ", "\n", "", ""])), "");
}

/// The summary says what is known and nothing more.
#[test]
fn level_lines() {
    let of = |parts: [&str; 5]| {
        let [level, total, met, percent, unmet] = parts.map(str::to_owned);
        level_line(&LevelResult {
            level,
            total,
            met,
            percent,
            unmet,
            ..LevelResult::default()
        })
    };
    assert_eq!(
        of(["Mức 2", "21", "20", "95,2", "1"]),
        "Mức 2: tổng số 21 tiêu chí; đạt 20/21, tỷ lệ 95,2%; không đạt: 1"
    );
    assert_eq!(
        of(["Mức 1", "22", "22/22", "100%", ""]),
        "Mức 1: tổng số 22 tiêu chí; đạt 22/22, tỷ lệ 100%"
    );
    assert_eq!(of(["Mức 1", "", "20", "", "0"]), "Mức 1: đạt 20; không đạt: 0");
    assert_eq!(of(["", "", "", "", ""]), "");
}

/// People and groups are printed with what is known of them; the program's own codes of level 4 never.
#[test]
fn assignee_lines() {
    let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        assignee_line("Trần Thị Mẫu", "Phó Hiệu trưởng", "theo dõi", &codes(&["3.2", "3.3"])),
        "Trần Thị Mẫu – Phó Hiệu trưởng: theo dõi (tiêu chí 3.2, 3.3)"
    );
    assert_eq!(
        assignee_line("Nhóm 1", "", "", &codes(&["1.1"])),
        "Nhóm 1: (tiêu chí 1.1)"
    );
    assert_eq!(assignee_line("", "", "trực", &[]), "trực");
    assert_eq!(assignee_line("Nhóm 1", "", "", &[]), "Nhóm 1");
    assert_eq!(assignee_line(" ", "", "\n", &[]), "");
    assert_eq!(
        assignee_line("Nhóm 2", "", "rà soát", &codes(&["4.1", "M4.1", "M4.4"])),
        "Nhóm 2: rà soát (tiêu chí 4.1; tiêu chí 1, 4 của mức 4)"
    );
}

/// Titles carry the printed number, for level 4 the number within the level.
#[test]
fn titles() {
    assert_eq!(standard_title(3, "Cơ sở vật chất"), "Tiêu chuẩn 3: Cơ sở vật chất");
    assert_eq!(standard_title(3, ""), "Tiêu chuẩn 3");
    assert_eq!(criterion_title("3.2", "Phòng học"), "Tiêu chí 3.2: Phòng học");
    assert_eq!(criterion_title("M4.1", "Chương trình"), "Tiêu chí 1: Chương trình");
}

/// What a new plan begins with fits its school.
#[test]
fn defaults_fit_the_school() {
    assert_eq!(defaults::head_title(SchoolKind::Gdtx), "GIÁM ĐỐC");
    assert_eq!(defaults::head_title(SchoolKind::MamNon), "HIỆU TRƯỞNG");
    assert!(defaults::recipients(" UBND xã Mẫu ").starts_with("UBND xã Mẫu (để b/c);\n"));
    assert!(!defaults::recipients("").contains("b/c"));
    assert!(defaults::recipients("").ends_with("Lưu: VT."));
    assert_eq!(
        defaults::closing(SchoolYear(2026), "Trường Mẫu"),
        "Trên đây là Kế hoạch cải tiến chất lượng giáo dục năm học 2026-2027 của Trường Mẫu./."
    );
    assert!(defaults::closing(SchoolYear(2026), " ").ends_with("2026-2027./."));
}
