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
/// The file could not be made.
pub const FAILED: &str = "Chưa tạo được tệp Word. Bản nháp không bị ảnh hưởng; hãy tải bản nháp và báo lỗi này.";
/// The browser refused the download.
pub const REFUSED: &str = "Trình duyệt không cho tải tệp xuống. Hãy cho phép tải xuống rồi bấm lại.";
/// To the review.
pub const REVIEW: &str = "Xem còn thiếu gì";

/// How much is missing.
#[must_use]
pub fn missing(count: usize) -> String {
    format!("Còn {count} chỗ chưa điền; trong tệp Word các chỗ này là dòng chấm.")
}

/// The file is made.
#[must_use]
pub fn done(name: &str, kilobytes: usize) -> String {
    format!("Đã xuất “{name}” ({kilobytes} KB). Xem trong thư mục Tải xuống.")
}

/// Name of the Word file, without folder: words only, so that every system takes it.
#[must_use]
pub fn file_stem(school: &str, year: &str, sample: bool) -> String {
    let mut stem = String::from(if sample { "BAN-MAU " } else { "" });
    stem.push_str("Ke hoach cai tien ");
    stem.push_str(year);
    let school = crate::text::fold::fold(school);
    let school: String = school
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    for word in school.split_whitespace() {
        stem.push(' ');
        stem.push_str(word);
    }
    stem.split_whitespace().collect::<Vec<_>>().join("-")
}
