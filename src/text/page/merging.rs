//! Copies that come together: what a file would change, what several people wrote differently.

use super::sharing::NAMELESS;

/// Heading of the screen.
pub const TITLE: &str = "Chỗ chưa thống nhất";
/// Explains it.
pub const HELP: &str = "Những chỗ mỗi người sửa một cách. Không bản nào bị mất; khi chưa chọn, kế hoạch giữ bản ghi đầu tiên dưới đây. Có thể để sau.";
/// None left.
pub const NONE: &str = "Không còn chỗ nào chưa thống nhất.";
/// What stood there before.
pub const BASE: &str = "Trước khi sửa";
/// It was empty before.
pub const EMPTY: &str = "(để trống)";
/// What the plan shows now.
pub const PRESENT: &str = "Câu đang có";
/// Takes a version.
pub const KEEP: &str = "Giữ bản này";
/// Takes what the field holds.
pub const KEEP_PRESENT: &str = "Dùng câu đang có";
/// A row was removed by some and changed by others.
pub const ROW: &str = "Có bản đã xóa mục này, bản khác lại sửa nó.";
/// Keeps a row.
pub const KEEP_ROW: &str = "Giữ mục này";
/// Removes a row.
pub const REMOVE_ROW: &str = "Xóa mục này";
/// A version of the person herself.
pub const MINE: &str = "Bản này";

/// "Có bản khác của Nguyễn Văn Mẫu".
#[must_use]
pub fn other_version(names: &[String]) -> String {
    format!("Có bản khác của {}", people(names))
}

/// "Bản của Nguyễn Văn Mẫu".
#[must_use]
pub fn version_of(name: &str) -> String {
    format!("Bản của {}", named(name))
}

/// "Người xóa: Nguyễn Văn Mẫu."
#[must_use]
pub fn removed_by(names: &[String]) -> String {
    format!("Người xóa: {}.", people(names))
}

/// Names one after the other.
#[must_use]
pub fn people(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| named(name)).collect();
    names.join(", ")
}

fn named(name: &str) -> &str {
    if name.is_empty() { NAMELESS } else { name }
}

/// "3 chỗ chưa thống nhất".
#[must_use]
pub fn count(count: usize) -> String {
    format!("{count} chỗ chưa thống nhất")
}

/// Said where the plan is exported.
#[must_use]
pub fn undecided(count: usize) -> String {
    format!("Còn {count} chỗ chưa thống nhất giữa các bản; tệp Word in bản ghi đầu tiên của mỗi chỗ.")
}

/// To the list.
pub const DECIDE: &str = "Xem và chọn";

/// A mark that is set.
pub const YES: &str = "có";
/// A mark that is not set.
pub const NO: &str = "không";
