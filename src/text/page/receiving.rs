//! Files that come in.

use super::home;

/// Heading of the preview.
#[must_use]
pub fn title(file: &str) -> String {
    format!("Tệp “{file}”")
}

/// Whose plan.
pub const SCHOOL: &str = "Trường";
/// Which year.
pub const YEAR: &str = "Năm học";
/// Which form.
pub const FORM: &str = "Mẫu";
/// Who sent it.
pub const SENDER: &str = "Người gửi";
/// When it was saved.
pub const SAVED: &str = "Lưu lúc";
/// For which group.
pub const GROUP: &str = "Giao cho";
/// Not known.
pub const UNKNOWN: &str = "không rõ";

/// The draft is not here.
pub const NEW: &str =
    "Kế hoạch này chưa có trong trình duyệt. Mở ra là có thêm một kế hoạch; các kế hoạch đang có giữ nguyên.";
/// A plan of the same school and year was begun here separately.
pub const TWIN: &str = "Ở đây đã có một kế hoạch khác của trường, cùng năm học, soạn riêng với tệp này. Nhận vào thì các mục của hai bên được gộp lại; chỗ nào khác nhau thì giữ cả hai để chọn.";
/// It has everything.
pub const NOTHING: &str = "Không có gì mới: mọi thứ trong tệp đã có ở đây.";
/// It is an older state.
pub const OLDER: &str =
    "Tệp này cũ hơn kế hoạch đang có và không có gì mới. Muốn xem lại nội dung cũ, hãy mở thành bản riêng.";
/// The two cannot be merged.
pub const APART: &str = "Chương trình không ghép được tệp này với kế hoạch đang có. Kế hoạch đang có giữ nguyên; hãy mở tệp thành bản riêng.";
/// The text was changed in Word.
pub const CHANGED_IN_WORD: &str = "Tệp Word này đã được sửa sau khi xuất. Mở xong, chương trình kể từng chỗ đã sửa; những chỗ đó chưa tự vào bản nháp.";
/// What merging would do, before the counts.
pub const WOULD: &str = "Nếu nhận vào kế hoạch đang có:";
/// The plan stays the same, something else comes.
pub const NOT_THE_PLAN: &str = "Nội dung kế hoạch không đổi; chỉ nhận góp ý hoặc ghi là nhóm đã gửi lại.";

/// Merges.
pub const MERGE: &str = "Nhận vào kế hoạch đang có";
/// A plan of its own.
pub const OPEN_APART: &str = "Mở thành bản riêng";
/// Takes a new draft in.
pub const OPEN: &str = "Mở kế hoạch này";
/// Goes to the one that is here.
pub const GO: &str = "Đến kế hoạch đang có";
/// Does nothing.
pub const CANCEL: &str = "Thôi";

/// A row was added.
pub const ROW_ADDED: &str = "Thêm mục";
/// A row was removed.
pub const ROW_REMOVED: &str = "Xóa mục";
/// A row was moved.
pub const ROW_MOVED: &str = "Đổi chỗ mục";
/// Letterhead, signature, printing.
pub const FRONT: &str = super::workspace::FRONT;

/// Heading of what was taken in.
#[must_use]
pub fn taken_from(name: &str) -> String {
    format!("Đã nhận bản của {}.", super::merging::people(&[name.to_owned()]))
}
/// It can be taken back.
pub const TAKEN_HINT: &str = "Bấm “Hoàn tác” nếu không muốn nhận nữa.";
/// The person has seen it.
pub const SEEN: &str = "Đã xem";
/// Puts a sentence away.
pub const CLOSE: &str = "Đóng";
/// A file may be dropped now.
pub const DROP_HERE: &str = "Thả tệp vào đây để xem trước";
/// There is nothing to receive.
pub const NOTHING_SHARED: &str = "Không thấy tệp được chia sẻ. Hãy bấm “Mở tệp” và chọn tệp đó.";

/// "12 chỗ thay đổi".
#[must_use]
pub fn changes(count: usize) -> String {
    format!("{count} chỗ thay đổi")
}

/// "2 chỗ mỗi bên sửa một cách, sẽ hỏi sau".
#[must_use]
pub fn conflicts(count: usize) -> String {
    format!("{count} chỗ mỗi bên sửa một cách: giữ cả hai, chọn sau")
}

/// Another school.
#[must_use]
pub fn other_school(here: &str, there: &str) -> String {
    format!(
        "Khác trường: kế hoạch đang có là của {}, tệp này của {}.",
        home::school(here),
        home::school(there)
    )
}

/// Another year.
#[must_use]
pub fn other_year(here: &str, there: &str) -> String {
    format!("Khác năm học: kế hoạch đang có là năm học {here}, tệp này là năm học {there}.")
}
