//! CAT, SEM: what is said about numbers of criteria and about levels.

/// Another number of criteria than the regulation has.
#[must_use]
pub fn other_count(stated: u32, right: usize, regulation: &str, level: u8) -> String {
    let at = match level {
        0 => String::new(),
        level => format!(" có Mức {level}"),
    };
    format!("Bộ tiêu chí theo Thông tư {regulation} có {right} tiêu chí{at}, không phải {stated}.")
}

/// A number of criteria as it is quoted.
#[must_use]
pub fn criteria(count: &str) -> String {
    format!("{count} tiêu chí")
}

/// Not as many as are listed.
#[must_use]
pub fn other_list(stated: u32, listed: usize) -> String {
    format!("Câu ghi {stated} tiêu chí nhưng kê ra {listed} tiêu chí; cần đối chiếu lại.")
}

/// Not as many as the others leave.
#[must_use]
pub fn other_rest(stated: u32, left: u32) -> String {
    format!("Câu ghi {stated} tiêu chí chưa đạt, nhưng theo số tiêu chí đạt thì còn lại {left}; cần đối chiếu lại.")
}

/// The school is said to have two levels.
#[must_use]
pub fn two_levels(one: u8, other: u8) -> String {
    format!("Kết quả chung được nêu hai cách: Mức {one} và Mức {other}; cần thống nhất theo báo cáo tự đánh giá.")
}

/// The level of the school does not go with its criteria.
#[must_use]
pub fn level_not_reached(stated: u8, level: u8, shown: &str) -> String {
    format!(
        "Ghi kết quả chung đạt Mức {stated}, nhưng số tiêu chí nêu ở Mức {level} ({shown}) chưa đủ cho kết quả đó; cần đối chiếu báo cáo tự đánh giá."
    )
}

/// A level that is no more.
#[must_use]
pub fn no_such_level(level: &str) -> String {
    format!("Thông tư 57/2026/TT-BGDĐT chỉ có Mức 1 và Mức 2, không có Mức {level}.")
}

/// A criterion the plan does not deal with.
#[must_use]
pub fn not_planned(code: &str) -> String {
    format!("Phần tổ chức thực hiện giao tiêu chí {code}, nhưng kế hoạch không có nội dung cải tiến tiêu chí này.")
}

/// Not as many problems as there are.
#[must_use]
pub fn other_problems(stated: u32, planned: usize) -> String {
    format!("Câu ghi {stated}, nhưng kế hoạch có {planned} vấn đề cần cải tiến; cần đối chiếu lại.")
}
