//! What is called what in lists of changes, where a form has no label for it.

use crate::plan::RowList;

use super::{new_plan, rows, workspace};

/// A text the plan has, but its form has no place for.
pub const NOT_IN_FORM: &str = "Nội dung mẫu này không in";
/// A row the plan no longer has.
pub const ROW_GONE: &str = "Mục đã xóa";
/// What has no name of its own.
const OTHER: &str = "Lựa chọn khác";

/// A part of a row that is no text, by its key; empty for the row as a whole.
#[must_use]
pub fn row_part(key: &str) -> &'static str {
    match key {
        "" => "",
        "standard" => rows::STANDARD,
        "criteria" => rows::CRITERION,
        "kind" => "Người hay nhóm công tác",
        "actions" | "assignees" | "order" => "Thứ tự",
        _ => NOT_IN_FORM,
    }
}

/// A choice outside rows, by the two parts of its path.
#[must_use]
pub fn choice(kind: &str, key: &str) -> &'static str {
    match (kind, key) {
        ("options", "orientation") => workspace::ORIENTATION,
        ("options", "section_numbering") => workspace::NUMBERING,
        ("options", "row_numbering") => workspace::ROW_NUMBERING,
        ("options", "margins/top") => workspace::MARGIN_TOP,
        ("options", "margins/bottom") => workspace::MARGIN_BOTTOM,
        ("options", "margins/left") => workspace::MARGIN_LEFT,
        ("options", "margins/right") => workspace::MARGIN_RIGHT,
        ("issue", "authority") => workspace::AUTHORITY,
        ("school", "kind") => new_plan::KIND,
        ("wording", _) => "Câu chữ in sẵn",
        ("done", _) => "Đánh dấu phần đã xong",
        ("year", _) => new_plan::YEAR,
        ("form", _) => new_plan::FORM,
        ("catalogue", _) => "Bộ tiêu chí",
        ("sample", _) => "Kế hoạch mẫu",
        ("ignored", _) => "Điều soát ra đã bỏ qua",
        // Of an imported paper: what the form prints itself.
        ("section", _) => "Tiêu đề của phần",
        ("table", _) => "Bảng kế hoạch",
        ("letterhead", _) => "Phần đầu văn bản",
        ("title", _) => "Tên văn bản",
        ("recipients" | "signature", _) => "Phần cuối văn bản",
        ("bases" | "level_results" | "problems" | "monitoring" | "duties" | "asides", _) => "Thứ tự",
        _ => OTHER,
    }
}

/// The list of rows a path without key names.
#[must_use]
pub fn list(kind: &str) -> Option<RowList> {
    Some(match kind {
        "bases" => RowList::Bases,
        "level_results" => RowList::LevelResults,
        "problems" => RowList::Problems,
        "monitoring" => RowList::Monitoring,
        "duties" => RowList::Duties,
        "asides" => RowList::Asides,
        _ => return None,
    })
}
