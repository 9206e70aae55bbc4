//! What is said about files that cannot be opened as drafts.

use crate::draft::ReadError;

/// Why a file cannot be opened, as a clause that follows "Không đọc được …: " and ends without a full stop.
#[must_use]
pub fn read_error(error: &ReadError) -> String {
    match error {
        ReadError::Empty => "tệp rỗng, không có nội dung nào".to_owned(),
        ReadError::NotText | ReadError::Foreign => "tệp không phải bản nháp của Cải Tiến".to_owned(),
        ReadError::NotJson { line, column } => format!(
            "tệp không phải bản nháp của Cải Tiến, hoặc là bản nháp đã hỏng (không đọc tiếp được từ dòng {line}, cột {column})"
        ),
        ReadError::Newer { version } => format!(
            "bản nháp được lưu bằng Cải Tiến đời mới hơn (định dạng {version}); hãy tải lại trang hoặc cập nhật chương trình rồi mở lại"
        ),
        ReadError::Damaged(detail) => {
            format!("bản nháp đã hỏng, nội dung không đúng cấu trúc (chi tiết kỹ thuật: {detail})")
        }
    }
}
