//! Rows: problems, actions, reviews, duties, bases.

use crate::plan::RowList;

/// Copies a row.
pub const DUPLICATE: &str = "Nhân bản";
/// Moves a row up.
pub const UP: &str = "Lên";
/// Moves a row down.
pub const DOWN: &str = "Xuống";
/// Removes a row.
pub const REMOVE: &str = "Xóa";
/// Opens a card.
pub const OPEN: &str = "Mở ra điền";
/// After removing.
pub const REMOVED: &str = "Đã xóa. Bấm “Hoàn tác” để lấy lại.";
/// Suggestions of the catalogue.
pub const SUGGESTIONS: &str = "Gợi ý từ danh mục";
/// Explains suggestions.
pub const SUGGESTIONS_HINT: &str =
    "Điểm xuất phát để trường sửa cho đúng tình hình. Chỗ trong ngoặc vuông […] phải thay bằng số liệu của trường.";
/// Takes a suggestion.
pub const TAKE: &str = "Dùng gợi ý này";
/// Puts words to begin with into empty fields.
pub const START_WITH: &str = "Điền câu gợi ý vào ô còn trống";
/// Explains them.
pub const START_WITH_HINT: &str = "Câu thường gặp, để trường sửa cho đúng. Ô đã có chữ được giữ nguyên.";
/// The actions of a problem.
pub const ACTIONS: &str = "Các việc";
/// Moves an action to another problem.
pub const MOVE_TO: &str = "Chuyển sang vấn đề";
/// No problem yet.
pub const NO_PROBLEMS: &str = "Chưa có vấn đề nào. Chọn ở màn hình “Tiêu chí”, hoặc thêm ngay tại đây.";
/// Standard of a problem.
pub const STANDARD: &str = "Tiêu chuẩn";
/// Criterion of a problem.
pub const CRITERION: &str = "Tiêu chí";
/// Adds a criterion.
pub const ADD_CRITERION: &str = "Thêm tiêu chí liên quan";
/// Nothing chosen.
pub const CHOOSE: &str = "Chọn…";
/// Level 4.
pub const LEVEL_4: &str = "Mức 4";
/// Takes a criterion away.
pub const DROP: &str = "Bỏ";
/// Changes prescribed wording.
pub const CHANGE_WORDING: &str = "Sửa câu chữ in sẵn";
/// Asks to be careful.
pub const WORDING_WARNING: &str = "Câu chữ này do mẫu quy định. Chỉ sửa khi thật cần; xóa hết thì phần này không in.";
/// Prescribed wording again.
pub const RESTORE_WORDING: &str = "Trả về nguyên văn của mẫu";
/// Prescribed wording.
pub const PRESCRIBED: &str = "In sẵn theo mẫu";
/// Changed wording.
pub const CHANGED_WORDING: &str = "Câu chữ trường đã sửa";
/// Adds a person.
pub const ADD_PERSON: &str = "Thêm người";
/// Adds a work group.
pub const ADD_GROUP: &str = "Thêm nhóm công tác";
/// Criteria of a group.
pub const GROUP_CRITERIA: &str = "Tiêu chí giao cho nhóm";
/// The summary of the self-assessment.
pub const LEVEL_RESULTS: &str = "Tổng hợp kết quả tự đánh giá theo mức";
/// Renames a role.
pub const RENAME_ROLE: &str = "Đổi tên vai";

/// "Chuyển Vấn đề 1, Việc 3 sang Vấn đề 2".
#[must_use]
pub fn moves_to(target: &str, action: &str) -> String {
    format!("Chuyển {action} sang {target}")
}

/// Words of the button that adds a row.
#[must_use]
pub fn add(list: &RowList) -> &'static str {
    match list {
        RowList::Bases => "Thêm căn cứ",
        RowList::LevelResults => "Thêm mức",
        RowList::Problems => "Thêm vấn đề",
        RowList::Actions(_) => "Thêm việc",
        RowList::Monitoring => "Thêm lần theo dõi",
        RowList::Duties => "Thêm vai",
        RowList::Assignees(_) => ADD_PERSON,
        RowList::Asides => "Thêm đoạn để riêng",
    }
}

/// Name of a row by its place, "Việc 3".
#[must_use]
pub fn name(list: &RowList, number: usize) -> String {
    let word = match list {
        RowList::Bases => "Căn cứ",
        RowList::LevelResults => "Dòng",
        RowList::Problems => "Vấn đề",
        RowList::Actions(_) => "Việc",
        RowList::Monitoring => "Lần theo dõi",
        RowList::Duties => "Vai",
        RowList::Assignees(_) => "Người, nhóm",
        RowList::Asides => "Đoạn để riêng",
    };
    format!("{word} {number}")
}
