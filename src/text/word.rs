//! What is said about Word files: those that cannot be opened, and those that are not handed out.

/// Why a Word file cannot be opened, as clauses without a full stop.
pub mod unopened {
    /// Cut off, or another kind of file under this name.
    pub const NOT_A_PACKAGE: &str = "tệp không phải tệp Word, hoặc tải về chưa trọn vẹn, hoặc có đặt mật khẩu";
    /// A package of something else: a spreadsheet, a folder.
    pub const NOT_WORD: &str = "tệp không chứa văn bản Word";
    /// Too large.
    pub const TOO_LARGE: &str = "tệp quá lớn so với một bản kế hoạch";
    /// Its parts are damaged.
    pub const BROKEN: &str = "tệp Word đã hỏng; hãy mở bằng Word rồi lưu lại và thử lần nữa";
    /// Draft files packed into one.
    pub const BUNDLE: &str = "đây là tệp nén chứa nhiều bản nháp; hãy giải nén rồi mở từng tệp .caitien bên trong";
    /// No draft inside.
    pub const NO_DRAFT: &str =
        "tệp Word này không mang theo bản nháp của Cải Tiến (do chương trình khác tạo, hoặc bản nháp đã bị bỏ ra)";
}

/// Why a Word file is not handed out, as sentences.
pub mod withheld {
    /// It could not be made or read again.
    pub const NOT_MADE: &str = "Chưa tạo được tệp Word.";
    /// What the check is.
    const CHECKED: &str = "Tệp Word tạo ra chưa khớp với bản nháp nên không đưa ra";

    /// Some passages differ.
    #[must_use]
    pub fn differs(headings: &[String]) -> String {
        format!("{CHECKED}. Chỗ chưa khớp: {}.", headings.join("; "))
    }

    /// Some texts are missing.
    #[must_use]
    pub fn lacks(fields: &[String]) -> String {
        format!("{CHECKED}. Ô chưa in đủ chữ: {}.", fields.join("; "))
    }

    /// The front of the document.
    pub const FRONT: &str = "phần đầu văn bản";

    /// A field within its section.
    #[must_use]
    pub fn field(label: &str, section: &str) -> String {
        if section.is_empty() {
            format!("“{label}”")
        } else {
            format!("“{label}” (phần {section})")
        }
    }
}
