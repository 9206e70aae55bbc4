//! What choices are called where someone has to be told which one is meant.

use super::page::{new_plan, rows, workspace};

/// Name of a choice by its path within the plan or its row; none for what is no choice.
#[must_use]
pub fn choice(path: &str) -> Option<&'static str> {
    Some(match path {
        "form" => "Mẫu kế hoạch",
        "catalogue" => "Bộ tiêu chí",
        "year" => "Năm học",
        "sample" => "Kế hoạch mẫu",
        "done" => "Các phần đã xong",
        "kind" => "Loại",
        "school/kind" => new_plan::KIND,
        "standard" => rows::STANDARD,
        "criteria" => rows::CRITERION,
        "issue/authority" => workspace::AUTHORITY,
        "options/orientation" => workspace::ORIENTATION,
        "options/section_numbering" => workspace::NUMBERING,
        "options/row_numbering" => workspace::ROW_NUMBERING,
        "options/margins/top" => workspace::MARGIN_TOP,
        "options/margins/bottom" => workspace::MARGIN_BOTTOM,
        "options/margins/left" => workspace::MARGIN_LEFT,
        "options/margins/right" => workspace::MARGIN_RIGHT,
        _ => return None,
    })
}
