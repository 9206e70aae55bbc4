//! Taking in a plan that was written elsewhere.

/// Heading, without a file.
pub const TITLE: &str = "Nhập kế hoạch viết ở nơi khác";
/// No file is there, as after reloading the page.
pub const NO_FILE: &str = "Chưa có tệp nào. Hãy chọn tệp Word của kế hoạch năm trước, hoặc tệp của hệ thống khác.";
/// Nothing happens before the button is pressed.
pub const NOTHING_YET: &str =
    "Chưa ghi gì cho đến khi bấm “Nhận thành kế hoạch mới”. Tệp và các kế hoạch đang có đều giữ nguyên.";
/// The form it is read as.
pub const FORM: &str = "Đọc theo mẫu";
/// Heading of what the reader did.
pub const NOTES: &str = "Khi đọc tệp";
/// Heading of what was kept aside.
pub const ASIDES: &str = "Để riêng";
/// Why something is kept aside.
pub const ASIDES_HINT: &str =
    "Mẫu không có chỗ cho những đoạn này. Chúng được giữ trong bản nháp, xem ở màn hình “Soát lại”, không in ra.";
/// Heading of the pieces.
pub const PIECES: &str = "Từng dòng đi vào đâu";
/// What the boxes do.
pub const PIECES_HINT: &str = "Bỏ dấu chọn ở dòng nào thì dòng đó để riêng, không vào kế hoạch.";
/// Head of the document.
pub const FRONT: &str = "Phần đầu và phần cuối văn bản";
/// The form prints it.
pub const BY_FORM: &str = "mẫu in sẵn";
/// There is nothing on the line.
pub const NOTHING: &str = "không có nội dung";
/// Kept aside.
pub const ASIDE: &str = "để riêng";
/// Heading of what the proofreader found.
pub const FINDINGS: &str = "Soát thấy trong tệp";
/// Takes it in.
pub const TAKE: &str = "Nhận thành kế hoạch mới";
/// Leaves.
pub const LEAVE: &str = "Thôi, về trang đầu";
/// Removes what was kept aside.
pub const REMOVE: &str = "Bỏ hẳn đoạn này";

/// "Bỏ hẳn đoạn này: đoạn 2": which one, for who does not see it.
#[must_use]
pub fn remove_of(number: usize) -> String {
    format!("{REMOVE}: đoạn {number}")
}

/// Heading with the file's name.
#[must_use]
pub fn title(file: &str) -> String {
    format!("Nhập kế hoạch từ tệp “{file}”")
}

/// A number with the point Vietnamese puts between thousands.
fn number(count: usize) -> String {
    match (count / 1000, count % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{thousands}.{rest:03}"),
    }
}

/// While it is read.
#[must_use]
pub fn being_read(file: &str) -> String {
    format!("Đang đọc tệp “{file}”…")
}

/// How many words went where.
#[must_use]
pub fn words(all: usize, placed: usize, by_form: usize, aside: usize) -> String {
    format!(
        "{} chữ trong tệp: {} chữ vào kế hoạch, {} chữ do mẫu in sẵn, {} chữ để riêng.",
        number(all),
        number(placed),
        number(by_form),
        number(aside)
    )
}

/// "Căn cứ (12 dòng)".
#[must_use]
pub fn group(heading: &str, lines: usize) -> String {
    format!("{heading} ({lines} dòng)")
}

/// Where a line from a file stood.
#[must_use]
pub fn from_part(heading: &str) -> String {
    if heading.is_empty() {
        "Từ tệp đã nhập".to_owned()
    } else {
        format!("Từ phần “{heading}” của tệp đã nhập")
    }
}
