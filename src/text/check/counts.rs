//! SEM: what is said about counts and shares that do not agree.

/// More than all of it.
#[must_use]
pub fn part_over_whole(part: &str, whole: &str) -> String {
    format!("{part} lớn hơn tổng số {whole}; cần xem lại hai con số.")
}

/// The share is another one.
#[must_use]
pub fn share(part: &str, whole: &str, exact: &str) -> String {
    format!("{part} trong tổng số {whole} là {exact}%, khác tỷ lệ đã ghi.")
}

/// A rise that falls, a fall that rises.
#[must_use]
pub fn other_way(from: &str, to: &str, up: bool) -> String {
    if up {
        format!("Câu nói tăng, nhưng {to} nhỏ hơn {from}; cần xem lại con số.")
    } else {
        format!("Câu nói giảm, nhưng {to} lớn hơn {from}; cần xem lại con số.")
    }
}

/// Two numbers for all of the same.
#[must_use]
pub fn two_wholes(quote: &str, other: &str) -> String {
    format!("“{quote}” khác “{other}” đã ghi ở cùng vấn đề; cần đối chiếu lại số liệu.")
}

/// No unit of money.
#[must_use]
pub fn no_unit(quote: &str) -> String {
    format!("Kinh phí “{quote}” chưa có đơn vị tính; cần ghi rõ, ví dụ “triệu đồng”.")
}

/// Parts that do not add up to their whole.
#[must_use]
pub fn parts_and_whole(whole: &str, sum: u32) -> String {
    format!("Các phần kê sau đó cộng lại được {sum}, không bằng {whole}; cần đối chiếu lại số liệu.")
}

/// A column of figures that does not add up.
#[must_use]
pub fn column_total(stated: &str, sum: &str) -> String {
    format!("Dòng tổng ghi {stated}, nhưng các dòng trên cộng lại được {sum}.")
}

/// A figure that the rows tell otherwise.
#[must_use]
pub fn told_otherwise(quote: &str, other: &str) -> String {
    format!("“{quote}” khác “{other}” đã ghi ở bảng kế hoạch; cần thống nhất số liệu.")
}

/// A share no goal names.
#[must_use]
pub fn other_aim(quote: &str) -> String {
    format!("“{quote}”: không có mục tiêu nào trong kế hoạch ghi tỷ lệ này; cần đối chiếu lại.")
}

/// What is added does not make up what is missing.
#[must_use]
pub fn other_difference(quote: &str, missing: u32) -> String {
    format!("Theo kết quả cần đạt và số hiện có thì còn thiếu {missing}, ở đây ghi “{quote}”; cần đối chiếu lại.")
}

/// A council of too few, or of an even number.
#[must_use]
pub fn council(count: u32, is_new: bool) -> String {
    if is_new {
        format!(
            "Hội đồng tự đánh giá có {count} người; phải là số lẻ, từ 05 người trở lên (Thông tư 57/2026/TT-BGDĐT, khoản 1 Điều 9)."
        )
    } else {
        format!("Hội đồng tự đánh giá có {count} người; cần ít nhất 07 thành viên.")
    }
}

/// Once a year is not enough.
pub const REVIEWED_ONCE: &str = "Kế hoạch phải được rà soát, đánh giá tối thiểu 02 lần trong năm học (Thông tư 57/2026/TT-BGDĐT, Biểu 2, mục VIII).";
