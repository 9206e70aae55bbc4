//! What the roll-over writes into a plan and beside it: results, what was not finished, where something comes from.

use crate::plan::SchoolYear;

/// What results of last year are called.
pub const RESULTS: &str = "Kết quả năm trước";
/// Of an action somebody declared finished, where the plan says nothing more.
const DONE: &str = "đã hoàn thành";

/// A finished action: "Bồi dưỡng giáo viên: Hoàn thành; vượt chỉ tiêu".
#[must_use]
pub fn result(name: &str, how: &str, note: &str) -> String {
    let how = if how.is_empty() { DONE } else { how };
    match (name, note) {
        ("", "") => how.to_owned(),
        ("", note) => format!("{how}; {note}"),
        (name, "") => format!("{name}: {how}"),
        (name, note) => format!("{name}: {how}; {note}"),
    }
}

/// What a review found or adjusted.
#[must_use]
pub fn review(when: &str, text: &str, adjusted: bool) -> String {
    let head = if adjusted {
        "Điều chỉnh sau rà soát"
    } else {
        "Kết quả rà soát"
    };
    match when {
        "" => format!("{head}: {text}"),
        when => format!("{head} ({when}): {text}"),
    }
}

/// What of a problem was done last year.
#[must_use]
pub fn done_last_year(year: SchoolYear, result: &str) -> String {
    format!("Kết quả năm học {year} – {result}")
}

/// An action that comes along, with what was written about how far it is.
#[must_use]
pub fn carried(year: SchoolYear, name: &str, reason: &str) -> String {
    let head = format!("Chuyển tiếp từ năm học {year}");
    match (name, reason) {
        ("", "") => head,
        ("", reason) => format!("{head}: {reason}"),
        (name, "") => format!("{head}: {name}"),
        (name, reason) => format!("{head}: {name} – {reason}"),
    }
}

/// A criterion by its circular: "Thông tư 18/2018/TT-BGDĐT, Tiêu chí 3.6: Thư viện".
#[must_use]
pub fn origin(circular: &str, name: &str) -> String {
    match (circular, name) {
        ("", "") => "Chưa ghi tiêu chí".to_owned(),
        ("", name) => name.to_owned(),
        (circular, "") => format!("Thông tư {circular}, chưa ghi tiêu chí"),
        (circular, name) => format!("Thông tư {circular}, {name}"),
    }
}

/// A code nobody knows a name for.
#[must_use]
pub fn code(code: &str) -> String {
    format!("Tiêu chí {code}")
}

/// Beside a problem: where it comes from and which criterion is proposed.
#[must_use]
pub fn remark(year: SchoolYear, origin: &str, circular: &str, titles: &str) -> String {
    let from = format!("Chuyển từ kế hoạch năm học {year} ({origin}).");
    match (circular, titles) {
        ("", "") => from,
        (circular, "") => {
            format!("{from} Chưa thấy tiêu chí tương ứng trong Thông tư {circular}; nhà trường chọn tiêu chí phù hợp.")
        }
        (_, titles) => format!("{from} Tiêu chí đề xuất: {titles}. Nhà trường kiểm tra lại."),
    }
}

/// Where a text kept aside comes from.
#[must_use]
pub fn from_old(year: SchoolYear, problem: &str, label: &str) -> String {
    format!("Kế hoạch năm học {year}, {problem}: {label}")
}

/// Where the results kept aside come from.
#[must_use]
pub fn results_of(year: SchoolYear) -> String {
    format!("Kết quả thực hiện kế hoạch năm học {year}")
}
