//! Making the Word file.

/// Heading.
pub const TITLE: &str = "Xuất Word";
/// Explains the screen.
pub const HELP: &str = "Tệp Word theo đúng mẫu, sẵn để trình ký.";
/// Makes the file.
pub const BUTTON: &str = "Tải tệp Word";
/// Prints.
pub const PRINT: &str = "In hoặc lưu PDF";
/// Takes the draft file.
pub const DRAFT: &str = "Tải bản nháp (.caitien)";
/// Explains the draft file.
pub const DRAFT_HINT: &str =
    "Bản nháp giữ mọi thứ đã gõ để mở lại ở máy khác hoặc gửi đồng nghiệp. Tệp Word là để in và ký.";
/// Nothing missing.
pub const COMPLETE: &str = "Mọi chỗ cần điền đã có nội dung.";
/// Lets the draft travel in the Word file.
pub const CARRY: &str = "Kèm bản nháp trong tệp Word";
/// Explains it.
pub const CARRY_HINT: &str = "Không in ra giấy. Nhờ đó mở lại được tệp Word này trong Cải Tiến để sửa tiếp. Bỏ chọn nếu gửi tệp ra ngoài trường.";
/// Heading of the other ways out.
pub const OTHER: &str = "Cách khác";
/// Explains them.
pub const OTHER_HINT: &str = "Cùng một nội dung như trang in.";
/// Copies with looks.
pub const COPY: &str = "Sao chép toàn văn";
/// Copied.
pub const COPIED: &str = "Đã sao chép. Dán vào Word, thư hoặc trang khác.";
/// The browser did not copy.
pub const NOT_COPIED: &str = "Trình duyệt không cho sao chép. Hãy tải tệp Word hoặc văn bản thuần.";
/// Plain text.
pub const PLAIN: &str = "Tải văn bản thuần (.txt)";
/// A file is on its way.
pub const MAKING: &str = "Đang tạo tệp…";
/// There was no answer: the program's second part is not here yet, or the machine is too busy.
pub const NOT_MADE: &str = "Chưa tạo xong tệp, có thể vì mạng yếu hoặc máy đang bận. Bản nháp không bị ảnh hưởng. Hãy bấm lại; nếu vẫn chưa được, hãy tải lại trang rồi thử lần nữa.";
/// The browser refused the download.
pub const REFUSED: &str = "Trình duyệt không cho tải tệp xuống. Hãy cho phép tải xuống rồi bấm lại.";
/// To the review.
pub const REVIEW: &str = "Xem còn thiếu gì";

/// How much is missing.
#[must_use]
pub fn missing(count: usize) -> String {
    format!("Còn {count} chỗ chưa điền; trong tệp Word các chỗ này là dòng chấm.")
}

/// The Word file is made and was compared with the plan.
#[must_use]
pub fn done(name: &str, kilobytes: usize) -> String {
    format!("Đã xuất “{name}” ({kilobytes} KB), đã đọc lại và khớp với bản nháp. Xem trong thư mục Tải xuống.")
}

/// Another file is made.
#[must_use]
pub fn handed_out(name: &str, kilobytes: usize) -> String {
    format!("Đã tải “{name}” ({kilobytes} KB). Xem trong thư mục Tải xuống.")
}

/// The Word file is not handed out, for a reason given in a sentence.
#[must_use]
pub fn withheld(reason: &str) -> String {
    format!("{reason} Bản nháp không bị ảnh hưởng; hãy tải bản nháp về và báo lỗi này.")
}

/// Name of a blank form's file, without folder.
#[must_use]
pub fn blank_stem(form: &str, year: &str) -> String {
    ascii_stem("Mau trong", &format!("{form} {year}"))
}

/// Name of the Word file, without folder: words only, so that every system takes it.
#[must_use]
pub fn file_stem(school: &str, year: &str, sample: bool) -> String {
    let kind = if sample {
        "BAN-MAU Ke hoach cai tien"
    } else {
        "Ke hoach cai tien"
    };
    ascii_stem(kind, &format!("{year} {school}"))
}

/// Words joined by hyphens, without marks and signs.
pub(super) fn ascii_stem(kind: &str, of: &str) -> String {
    format!("{kind} {}", crate::text::fold::fold(of))
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}
