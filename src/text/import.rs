//! What is said about texts of others that come in.

use crate::document::manuscript::Note;

/// What the reader of a file did or left out, as a sentence.
#[must_use]
pub fn note(note: &Note) -> String {
    match note {
        Note::ChangesAccepted(count) => {
            format!("Tệp còn {count} chỗ sửa có theo dõi (Track Changes); đã lấy theo bản đã sửa.")
        }
        Note::TextBoxes(count) => format!("Đã lấy chữ trong {count} khung văn bản."),
        Note::LegacyFonts(fonts) => format!("Đã đổi chữ kiểu cũ ({}) sang Unicode.", fonts.join(", ")),
        Note::Composed(count) => {
            format!("{count} đoạn gõ bằng dấu rời (Unicode tổ hợp); đã ghép lại thành Unicode dựng sẵn.")
        }
        Note::NestedTables(count) => format!("{count} bảng nằm trong ô của bảng khác; chữ trong đó lấy theo thứ tự."),
        Note::Pictures(count) => format!("{count} hình không có chữ; không lấy vào kế hoạch."),
        Note::Comments(count) => format!("{count} nhận xét bên lề; không lấy vào kế hoạch."),
        Note::Footnotes(count) => format!("{count} chú thích cuối trang; đã đặt ngay sau đoạn có chú thích."),
    }
}

/// What an import did, in one sentence.
#[must_use]
pub fn done(form: &str, words: usize, placed: usize, by_form: usize, aside: usize) -> String {
    let kept = match aside {
        0 => "không có chữ nào phải để riêng".to_owned(),
        aside => format!("{aside} chữ để riêng vì mẫu không có chỗ"),
    };
    format!(
        "Đã nhập theo mẫu “{form}”: {words} chữ trong tệp, {placed} chữ vào kế hoạch, {by_form} chữ do mẫu in sẵn, {kept}."
    )
}

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
    pub const SPREADSHEET: &str = "đây là tệp bảng tính (như Excel); hãy chép bảng kế hoạch sang một tệp Word (.docx) rồi mở tệp ấy, hoặc mở một kế hoạch có sẵn và bấm “Dán bảng từ Excel, Word…”";
    /// Files packed into one.
    pub const ARCHIVE: &str = "đây là tệp nén (như .zip, .rar); hãy giải nén rồi mở tệp Word ở trong";
    /// A scan or a photo.
    pub const PICTURE: &str = "đây là ảnh, không có chữ để đọc; hãy dùng tệp Word gốc của bản kế hoạch";
    /// A web page in one file.
    pub const WEB_ARCHIVE: &str = "đây là trang web lưu thành một tệp (.mht); hãy mở bằng Word, chọn “Lưu thành” (Save As), kiểu Word Document (.docx), rồi mở tệp mới";
    /// Nothing inside.
    pub const EMPTY: &str = "tệp rỗng, không có nội dung nào";
    /// It was not read in time, or the reading broke off.
    pub const NO_ANSWER: &str =
        "chưa đọc được tệp này; hãy thử lại, hoặc mở bằng Word, lưu thành tệp .docx mới rồi chọn tệp mới";
    /// No plan inside.
    pub const NO_PLAN: &str = "không tìm thấy kế hoạch cải tiến chất lượng giáo dục trong tệp: không có phần nào, bảng nào của các mẫu kế hoạch";
    /// Something else.
    pub const UNKNOWN: &str =
        "tệp không phải văn bản Word, trang web hay văn bản thường; hãy dùng tệp Word (.docx) của bản kế hoạch";
}
