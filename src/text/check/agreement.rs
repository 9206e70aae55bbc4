//! SEM: what is said about figures of one problem that do not agree.

/// Those with and those without do not make all.
#[must_use]
pub fn rest_of_all(without: u32, with: u32, all: u32) -> String {
    format!("{without} chưa đạt và {with} đã đạt không đủ thành tổng số {all}; cần đối chiếu lại số liệu.")
}

/// A goal starts from another figure than the problem tells.
#[must_use]
pub fn other_start(quote: &str, other: &str) -> String {
    format!("Mục tiêu tính từ {quote}, còn phần hiện trạng ghi {other}; cần đối chiếu lại số liệu.")
}

/// The groups are fewer people than the goal asks for.
#[must_use]
pub fn too_few(quote: &str, made: u64, wanted: &str) -> String {
    format!("“{quote}” là {made}, ít hơn {wanted} ghi ở mục tiêu; cần đối chiếu lại số liệu.")
}

/// A part is more than the whole.
#[must_use]
pub fn part_over_whole(part: &str, whole: &str) -> String {
    format!("Phần “{part}” lớn hơn tổng “{whole}”; cần xem lại số tiền.")
}
