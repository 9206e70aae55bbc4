//! Pasting a block of cells into the actions.

/// Why nothing is pasted, as sentences: what it is and what to do.
pub mod unpasted {
    /// Nothing there.
    pub const EMPTY: &str =
        "Không đọc được ô nào. Hãy chọn các ô trong Excel hoặc bảng trong Word, bấm Ctrl+C, rồi dán lại vào đây.";
    /// A picture.
    pub const PICTURE: &str =
        "Nội dung vừa dán là hình, không có chữ để đọc. Hãy chép các ô của bảng gốc trong Excel hoặc Word.";
    /// Too much.
    pub const TOO_LARGE: &str =
        "Bảng vừa dán quá lớn: mỗi lần nhiều nhất 500 hàng và 60 cột. Hãy chép riêng phần cần đưa vào kế hoạch.";
}
