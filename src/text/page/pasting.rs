//! Pasting a block of cells into the actions.

/// Opens the dialog.
pub const OPEN: &str = "Dán bảng từ Excel, Word…";
/// Where the block is pasted.
pub const BOX: &str = "Chỗ dán";
/// How to.
pub const BOX_HINT: &str = "Chọn các ô trong Excel, hoặc bảng trong Word, bấm Ctrl+C; rồi đặt con trỏ vào đây, bấm Ctrl+V. Trên điện thoại, nhấn giữ ô này rồi chọn “Dán”. Chưa ghi gì cho đến khi bấm “Đưa vào kế hoạch”.";
/// While it is read.
pub const READING: &str = "Đang đọc bảng…";
/// It was not read.
pub const NO_ANSWER: &str = "Chưa đọc được bảng vừa dán. Hãy dán lại, hoặc dán ít hàng hơn.";
/// The block.
pub const PREVIEW: &str = "Bảng vừa dán";
/// What to do with it.
pub const PREVIEW_HINT: &str =
    "Chọn mỗi cột đưa vào ô nào của việc. Bỏ dấu ở hàng không lấy; hàng tiêu đề, hàng cộng đã bỏ sẵn.";
/// Column of the boxes that say which rows are taken.
pub const TAKE: &str = "Lấy";
/// A column that is not taken.
pub const NOWHERE: &str = "Không đưa vào";
/// Where the rows go.
pub const WHITHER: &str = "Các hàng đưa vào đâu?";
/// As new actions.
pub const BELOW: &str = "Thêm thành việc mới";
/// Into those that are there.
pub const FILL: &str = "Điền vào các việc đã có";
/// From which one on.
pub const FROM: &str = "Bắt đầu từ";
/// What filling does.
pub const FILL_HINT: &str =
    "Lần lượt từ việc này trở xuống; còn thừa hàng thì thêm việc mới. Ô trống không xóa chữ đang có.";
/// Nothing would change.
pub const NO_CHANGE: &str =
    "Chưa có gì để đưa vào: chưa chọn cột nào, chưa lấy hàng nào, hoặc kế hoạch đã có đúng những chữ này.";
/// Around the table.
pub const AROUND: &str = "Ngoài bảng";
/// Keeps what goes nowhere.
pub const KEEP: &str = "Giữ phần không đưa vào ở mục “Để riêng” của màn hình “Soát lại” (không in ra)";
/// Makes the change.
pub const PUT: &str = "Đưa vào kế hoạch";
/// Leaves.
pub const CANCEL: &str = "Thôi";

/// Heading: which problem it goes into.
#[must_use]
pub fn title(problem: &str) -> String {
    format!("Dán bảng vào {problem}")
}

/// Where a text kept aside came from.
#[must_use]
pub fn origin(problem: &str) -> String {
    format!("Bảng dán vào {problem}")
}

/// "Cột 2", or with its heading "Cột 2: Thời gian".
#[must_use]
pub fn column(number: usize, heading: &str) -> String {
    named(format!("Cột {number}"), heading)
}

/// The list to choose from over a column.
#[must_use]
pub fn goes_to(number: usize, heading: &str) -> String {
    format!("{} – đưa vào", column(number, heading))
}

/// A row by its number.
#[must_use]
pub fn row(number: usize) -> String {
    format!("Hàng {number}")
}

/// The box of a row.
#[must_use]
pub fn take_row(number: usize) -> String {
    format!("Lấy hàng {number}")
}

/// An action to begin with: "Việc 2: Dự giờ".
#[must_use]
pub fn named(name: String, words: &str) -> String {
    match words {
        "" => name,
        words => format!("{name}: {words}"),
    }
}

/// What was read.
#[must_use]
pub fn size(rows: usize, columns: usize) -> String {
    format!("Đã đọc bảng {rows} hàng, {columns} cột.")
}

/// What would happen.
#[must_use]
pub fn effect(changed: usize, added: usize) -> String {
    match (changed, added) {
        (0, 0) => NO_CHANGE.to_owned(),
        (0, added) => format!("{added} việc thêm mới; các ô đang có giữ nguyên."),
        (changed, 0) => format!("{changed} ô sẽ thay đổi, không thêm việc mới."),
        (changed, added) => format!("{changed} ô sẽ thay đổi, {added} việc thêm mới."),
    }
}

/// Texts that give way to others.
#[must_use]
pub fn replaced(count: usize) -> String {
    format!("{count} ô đang có chữ khác sẽ được thay")
}

/// Several columns in one text.
#[must_use]
pub fn shared(label: &str) -> String {
    format!("Nhiều cột cùng vào ô “{label}”: chữ của mỗi cột thành một dòng.")
}

/// Cells that go nowhere.
#[must_use]
pub fn left(count: usize) -> String {
    format!("{count} ô, dòng không đưa vào")
}

/// What was done.
#[must_use]
pub fn done(changed: usize, added: usize) -> String {
    format!("Đã dán: {changed} ô thay đổi, {added} việc thêm mới. Bấm “Hoàn tác” để bỏ cả lần dán.")
}

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
        "Bảng vừa dán quá lớn: mỗi lần nhiều nhất 200 hàng và 40 cột. Hãy chép riêng phần cần đưa vào kế hoạch.";
}
