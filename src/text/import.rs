//! What is said about texts of others that come in.

/// Why a file is not read, as clauses without a full stop: what it is and what to do.
pub mod unread {
    /// Too large.
    pub const TOO_LARGE: &str = "tệp quá lớn so với một bản kế hoạch";
    /// A damaged Word file.
    pub const BROKEN: &str = "tệp Word bị hỏng hoặc tải về chưa trọn vẹn; hãy mở bằng Word, lưu lại rồi thử lần nữa";
    /// A draft.
    pub const DRAFT: &str = "đây là bản nháp của Cải Tiến; hãy dùng “Mở tệp” ở trang đầu";
    /// A Word file of before 2007.
    pub const OLD_WORD: &str = "đây là tệp Word đời cũ (.doc); hãy mở bằng Word, chọn “Lưu thành” (Save As), kiểu Word Document (.docx), rồi mở tệp mới";
    /// With a password.
    pub const LOCKED: &str = "tệp có đặt mật khẩu; hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi thử lần nữa";
    /// Rich text.
    pub const RTF: &str =
        "đây là tệp .rtf; hãy mở bằng Word, chọn “Lưu thành” (Save As), kiểu Word Document (.docx), rồi mở tệp mới";
    /// A PDF.
    pub const PDF: &str = "đây là tệp PDF, không giữ được bảng và đoạn văn để đọc lại; hãy dùng tệp Word gốc";
    /// LibreOffice.
    pub const OPEN_DOCUMENT: &str =
        "đây là tệp OpenDocument (.odt); hãy mở bằng LibreOffice, chọn “Lưu thành” kiểu Word (.docx), rồi mở tệp mới";
    /// Excel.
    pub const SPREADSHEET: &str = "đây là tệp bảng tính (Excel); hãy mở tệp, chép các ô cần dùng rồi dán vào đây";
    /// Nothing inside.
    pub const EMPTY: &str = "tệp rỗng, không có nội dung nào";
    /// Something else.
    pub const UNKNOWN: &str = "tệp không phải văn bản Word, trang web hay văn bản thường";
}
