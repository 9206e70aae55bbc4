//! EMPTY: what is said about what is missing on a printed paper.

/// Nothing but a name.
pub const ROW: &str = "Tiêu chí này chỉ có tên, các cột còn lại đều trống.";
/// Something to be reached, and no way to it.
pub const NO_ACTION: &str = "Tiêu chí này chưa có công việc hoặc giải pháp nào.";
/// Work, and nothing that says what for.
pub const NO_PROBLEM: &str = "Công việc này không gắn với tiêu chí hoặc vấn đề nào cần cải tiến.";

/// A cell.
#[must_use]
pub fn cell(heading: &str) -> String {
    format!("Hàng này bỏ trống cột “{heading}”.")
}

/// Columns the paper does not have.
#[must_use]
pub fn columns(headings: &[&str]) -> String {
    format!("Bảng kế hoạch không có cột “{}” như trong mẫu.", headings.join("”, “"))
}

/// The column for money.
#[must_use]
pub fn budgets(empty: usize, all: usize) -> String {
    format!(
        "Cột kinh phí để trống ở {empty} trong {all} hàng, bắt đầu từ hàng này; nếu không cần kinh phí, nên ghi “Không”."
    )
}

/// A standard without criteria.
pub const STANDARD: &str = "Tiêu chuẩn này có trong bảng nhưng không có tiêu chí nào bên dưới.";
/// A heading without content.
pub const HEADING: &str = "Dưới tiêu đề này chưa có nội dung.";
/// No group that watches over the plan.
pub const NO_SUPERVISION: &str =
    "Phần tổ chức thực hiện chưa có Tổ Giám sát kế hoạch cải tiến chất lượng như trong mẫu.";
/// Nobody named.
pub const NO_SUPERVISOR: &str = "Tổ Giám sát chưa nêu tên hoặc chức danh người nào.";
