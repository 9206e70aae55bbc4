//! COL, DUP, EMPTY: what is said about cells that hold another column's content, a copy or nothing.

/// A time where something else is asked for.
pub const TIME_ELSEWHERE: &str = "Ô này chỉ ghi thời gian, trong khi cột cần nội dung khác; có lẽ nhầm cột.";
/// A person where something else is asked for.
pub const PERSON_ELSEWHERE: &str = "Ô này chỉ ghi người hoặc bộ phận, trong khi cột cần nội dung khác; có lẽ nhầm cột.";
/// A result among the evidence.
pub const RESULT_AS_EVIDENCE: &str =
    "Cột minh chứng lại ghi kết quả; cần ghi hồ sơ, sổ sách hoặc tài liệu chứng minh kết quả đó.";

/// A copy of another cell.
#[must_use]
pub fn same_cell(quote: &str) -> String {
    format!("“{quote}” chép lại nguyên văn một ô khác của cùng vấn đề; mỗi ô cần nội dung riêng.")
}

/// A text of a criterion that is not there.
#[must_use]
pub fn no_text(name: &str) -> String {
    format!("Vấn đề này bỏ trống phần “{name}”, trong khi các vấn đề khác đều ghi.")
}

/// A role without a task.
pub const NO_TASK: &str = "Chưa ghi nhiệm vụ của bộ phận này, trong khi các bộ phận khác đều có.";

/// Money in the column of evidence.
pub const MONEY_AS_EVIDENCE: &str = "Cột minh chứng ghi số tiền; có lẽ nhầm với cột nguồn lực.";

/// Evidence in another column.
pub const EVIDENCE_ELSEWHERE: &str = "Mã minh chứng nằm ngoài cột minh chứng; có lẽ nhầm cột.";
