//! SEM: what is said about goals, times and figures.

/// A weakness where a goal is asked for.
pub const WEAK_GOAL: &str = "Chỗ này phải ghi điều cần đạt, nhưng câu lại nêu điểm còn hạn chế.";
/// No better than what is.
pub const NO_PROGRESS: &str = "Mục tiêu bằng đúng hiện trạng đã nêu; cần một mức tốt hơn hiện nay.";
/// No figure.
pub const NO_FIGURE: &str = "Kết quả cần đạt chưa có số liệu nào nên khó đo được.";
/// No time to hold anybody to.
pub const VAGUE_TIME: &str = "Thời gian chưa cụ thể; nên ghi tháng bắt đầu và tháng hoàn thành.";
/// The school itself.
pub const SCHOOL_RESPONSIBLE: &str =
    "“Nhà trường” không phải người hay bộ phận chịu trách nhiệm; nên ghi rõ chức danh hoặc bộ phận.";
/// A list that does not end.
pub const OPEN_LIST: &str = "Danh sách kết thúc bằng dấu ba chấm; nên ghi đủ.";

/// A share is not what its numbers make.
#[must_use]
pub fn share(part: u32, whole: u32, exact: &str) -> String {
    format!("{part}/{whole} là {exact}%, khác tỷ lệ đã ghi.")
}

/// Two numbers do not make up their total.
#[must_use]
pub fn sum(met: u32, unmet: u32, total: u32) -> String {
    format!("Số đạt {met} và số không đạt {unmet} cộng lại không bằng tổng {total}.")
}

/// More criteria of Mức 4 planned than unmet.
#[must_use]
pub fn level4(unmet: usize, planned: usize) -> String {
    format!(
        "Phần kết quả ghi {unmet} tiêu chí Mức 4 không đạt, nhưng kế hoạch cải tiến {planned} tiêu chí Mức 4; cần đối chiếu lại."
    )
}

/// A total is not the sum.
#[must_use]
pub fn total(stated: u64, sum: u64) -> String {
    format!("Tổng kinh phí ghi {stated} đồng, cộng các hàng là {sum} đồng.")
}

/// Nearly everything is chosen.
#[must_use]
pub fn priorities(chosen: usize, all: usize) -> String {
    format!("Kế hoạch chọn {chosen} trong {all} tiêu chí; nên tập trung vào một số ưu tiên.")
}
