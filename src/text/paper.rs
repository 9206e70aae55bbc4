//! Words printed on paper that no form prescribes: the head of administrative documents, blanks, numbers, citations.

use super::fold::fold;
use super::line::{lines, single};
use crate::plan::{Basis, LevelResult, LooseDate};

/// Quốc hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 1).
pub const STATE: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
/// Tiêu ngữ (the same place).
pub const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";
/// Heading of the recipients.
pub const RECIPIENTS: &str = "Nơi nhận:";
/// Printed at the top of every page of a sample.
pub const SAMPLE_MARKING: &str = "BẢN MẪU ĐỂ THAM KHẢO – KHÔNG PHẢI KẾ HOẠCH CỦA TRƯỜNG";
/// Stands for something missing in running text.
pub const BLANK: &str = "……………………";
/// Stands for something missing where space is scarce.
pub const SHORT_BLANK: &str = "……";
/// Before the standard's number.
pub const STANDARD: &str = "Tiêu chuẩn";
/// Before the criterion's number.
pub const CRITERION: &str = "Tiêu chí";
/// Row above the criteria of levels 1 to 3.
pub const USUAL_LEVELS: &str = "MỨC 1, 2, 3";
/// Row above the criteria of level 4.
pub const LEVEL_4: &str = "MỨC 4";

/// After the last word of the text, before the signature: nothing can be added below it. Offices' practice; Biểu 2 prints it.
pub const END_OF_TEXT: &str = "./.";
/// What is filed, before its shelf mark.
const FILED: &str = "Lưu";
/// The office clerk's shelf: where the copy stays unless the school names another place.
const CLERK: &str = "VT";

/// "Số: 05/KH-THCSM": numbers below ten get a zero, no space stands anywhere in number and symbol, however they were typed
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3).
#[must_use]
pub fn number_line(number: &str, symbol: &str) -> (String, bool) {
    let number = without_spaces(number).trim_end_matches('/').to_owned();
    let symbol = without_spaces(symbol).trim_start_matches('/').to_owned();
    let missing = number.is_empty() || symbol.is_empty();
    let number = match number.as_str() {
        "" => SHORT_BLANK.to_owned(),
        digit if digit.len() == 1 && digit.chars().all(|c| c.is_ascii_digit()) => format!("0{digit}"),
        other => other.to_owned(),
    };
    let symbol = if symbol.is_empty() {
        format!("KH-{SHORT_BLANK}")
    } else {
        symbol
    };
    (format!("Số: {number}/{symbol}"), missing)
}

/// The recipients: each after a dash and before a semicolon, the copy that is filed last and before a full stop, whatever
/// signs they were typed with (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 9). A list without the filed copy gets it.
#[must_use]
pub fn recipient_lines(typed: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut shelves = Vec::new();
    for line in lines(typed) {
        let words = without_stop(&line.words);
        match shelf(words) {
            Some(shelf) => shelves.extend((!shelf.is_empty()).then(|| shelf.to_owned())),
            None if words.is_empty() => {}
            None => out.push(format!("- {words};")),
        }
    }
    if shelves.is_empty() {
        shelves.push(CLERK.to_owned());
    }
    out.push(format!("- {FILED}: {}.", shelves.join(", ")));
    out
}

/// Where a line says that a copy is filed; none where it is about something else.
fn shelf(words: &str) -> Option<&str> {
    let end = words.char_indices().nth(FILED.chars().count());
    let (verb, rest) = words.split_at(end.map_or(words.len(), |(place, _)| place));
    let filed = verb.to_lowercase() == FILED.to_lowercase() && !rest.starts_with(char::is_alphanumeric);
    filed.then(|| rest.trim_start_matches([':', ' ']))
}

/// Words without the stops typed after them.
#[must_use]
pub fn without_stop(words: &str) -> &str {
    words.trim_end_matches([';', '.', ',', '/', ' '])
}

fn without_spaces(text: &str) -> String {
    single(text).split(' ').collect()
}

/// "Xã Mẫu, ngày 05 tháng 02 năm 2027": zeros for days below 10 and months 1 and 2 only (Nghị định 30/2020/NĐ-CP, Phụ lục I,
/// phần II, mục 4). A date that cannot be read is printed as typed. Also tells whether anything is missing.
#[must_use]
pub fn place_and_date(place: &str, date: &str) -> (String, bool) {
    let (place, date) = (single(place), single(date));
    let place_words = if place.is_empty() { SHORT_BLANK } else { &place };
    let known = LooseDate::parse(&date);
    let date_words = match known {
        _ if date.is_empty() => "ngày … tháng … năm ……".to_owned(),
        Some(known) => long_date(known),
        None => date.clone(),
    };
    (
        format!("{place_words}, {date_words}"),
        place.is_empty() || date.is_empty() || known.is_some_and(|known| known.day.is_none()),
    )
}

/// "ngày 05 tháng 02 năm 2027"; what is not known is a gap.
#[must_use]
pub fn long_date(date: LooseDate) -> String {
    let day = date.day.map_or("…".to_owned(), |day| format!("{day:02}"));
    let month = date.month.map_or("…".to_owned(), month_number);
    format!("ngày {day} tháng {month} năm {}", date.year)
}

/// "ngày 05 tháng 02 năm 2027", "tháng 02 năm 2027", "năm 2027": only what is known.
fn known_date(date: LooseDate) -> String {
    match (date.day, date.month) {
        (Some(_), _) => long_date(date),
        (None, Some(month)) => format!("tháng {} năm {}", month_number(month), date.year),
        (None, None) => format!("năm {}", date.year),
    }
}

fn month_number(month: u8) -> String {
    if month < 3 {
        format!("{month:02}")
    } else {
        month.to_string()
    }
}

/// A basis as it is cited the first time: type, number, date, issuer, subject; parts that are empty are left out. A date that was
/// typed with words is printed with these words.
#[must_use]
pub fn citation(basis: &Basis) -> String {
    let number = single(&basis.number);
    let date = single(&basis.date);
    let date = match LooseDate::parse(&date) {
        _ if !date.starts_with(|c: char| c.is_ascii_digit()) => date,
        Some(known) => known_date(known),
        None => format!("ngày {date}"),
    };
    let issuer = single(&basis.issuer);
    let parts = [
        single(&basis.kind),
        if number.is_empty() || starts_with_word(&number, "số") {
            number
        } else {
            format!("số {number}")
        },
        date,
        if issuer.is_empty() || starts_with_word(&issuer, "của") {
            issuer
        } else {
            format!("của {issuer}")
        },
        single(&basis.subject),
    ];
    join(&parts)
}

/// Whether someone typed the word that the citation puts before a part, in some way: "số", "Số:".
fn starts_with_word(text: &str, word: &str) -> bool {
    text.split_whitespace()
        .next()
        .is_some_and(|first| fold(first).trim_end_matches([':', '.']) == fold(word))
}

/// "Mức 2: tổng số 21 tiêu chí; đạt 20/21, tỷ lệ 95,2%; không đạt: 1"; parts that are empty are left out.
#[must_use]
pub fn level_line(result: &LevelResult) -> String {
    let total = single(&result.total);
    let met = single(&result.met);
    let percent = single(&result.percent);
    let unmet = single(&result.unmet);
    let mut parts = Vec::new();
    if !total.is_empty() {
        parts.push(format!("tổng số {total} tiêu chí"));
    }
    let mut reached = Vec::new();
    match (met.is_empty(), total.is_empty() || met.contains('/')) {
        (true, _) => {}
        (false, true) => reached.push(format!("đạt {met}")),
        (false, false) => reached.push(format!("đạt {met}/{total}")),
    }
    if !percent.is_empty() {
        let sign = if percent.contains('%') { "" } else { "%" };
        reached.push(format!("tỷ lệ {percent}{sign}"));
    }
    if !reached.is_empty() {
        parts.push(reached.join(", "));
    }
    if !unmet.is_empty() {
        parts.push(format!("không đạt: {unmet}"));
    }
    let level = single(&result.level);
    match (level.is_empty(), parts.is_empty()) {
        (true, _) => parts.join("; "),
        (false, true) => level,
        (false, false) => format!("{level}: {}", parts.join("; ")),
    }
}

/// "Nguyễn Văn Mẫu – Phó Hiệu trưởng: theo dõi … (tiêu chí 3.2)"; parts that are empty are left out. The criteria of level 4
/// have a code of this program only ("M4.1") and are printed by their number.
#[must_use]
pub fn assignee_line(name: &str, position: &str, task: &str, criteria: &[String]) -> String {
    let (name, position, task) = (single(name), single(position), single(task));
    let who = match (name.is_empty(), position.is_empty()) {
        (false, false) => format!("{name} – {position}"),
        (false, true) => name,
        (true, _) => position,
    };
    let (level_4, usual): (Vec<&str>, Vec<&str>) = criteria
        .iter()
        .map(String::as_str)
        .partition(|code| code.starts_with("M4."));
    let level_4: Vec<&str> = level_4.iter().filter_map(|code| code.strip_prefix("M4.")).collect();
    let mut codes = Vec::new();
    if !usual.is_empty() {
        codes.push(format!("tiêu chí {}", usual.join(", ")));
    }
    if !level_4.is_empty() {
        codes.push(format!("tiêu chí {} của mức 4", level_4.join(", ")));
    }
    let codes = if codes.is_empty() {
        String::new()
    } else {
        format!("({})", codes.join("; "))
    };
    let what = join(&[task, codes]);
    match (who.is_empty(), what.is_empty()) {
        (false, false) => format!("{who}: {what}"),
        (false, true) => who,
        (true, _) => what,
    }
}

/// "Tiêu chuẩn 3: Tên"; without name only the number.
#[must_use]
pub fn standard_title(number: u8, name: &str) -> String {
    titled(&format!("{STANDARD} {number}"), name)
}

/// "Tiêu chí 3.2: Tên"; level 4 criteria ("M4.1") are numbered within their level.
#[must_use]
pub fn criterion_title(code: &str, name: &str) -> String {
    let number = code.strip_prefix("M4.").unwrap_or(code);
    titled(&format!("{CRITERION} {number}"), name)
}

fn titled(number: &str, name: &str) -> String {
    if name.is_empty() {
        number.to_owned()
    } else {
        format!("{number}: {name}")
    }
}

/// Parts with a space between, none before a stop.
fn join(parts: &[String]) -> String {
    let mut out = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !out.is_empty() && !part.starts_with([',', ':', ';', '.']) {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}
