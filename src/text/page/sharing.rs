//! Giving a draft to others, handing parts to work groups, remarks.

use super::export::ascii_stem;

/// Heading.
pub const TITLE: &str = "Chia sẻ";
/// Explains the screen.
pub const HELP: &str =
    "Nhiều người cùng soạn bằng cách gửi tệp cho nhau. Bản của người khác gửi về được nhận vào đây, không ghi đè.";
/// Asks for the name.
pub const NAME: &str = "Tên của bạn";
/// Explains it.
pub const NAME_HINT: &str = "Để người nhận biết ai sửa chỗ nào. Nhớ trong trình duyệt này, không in ra giấy.";
/// The name is taken.
pub const NAME_SAVED: &str = "Đã ghi nhận tên.";
/// Someone who gave no name.
pub const NAMELESS: &str = "người chưa ghi tên";

/// Heading: the whole draft.
pub const WHOLE: &str = "Gửi cả kế hoạch";
/// Explains it.
pub const WHOLE_HINT: &str = "Người nhận mở tệp bằng Cải Tiến, sửa rồi gửi lại. Khi mở tệp gửi lại, chương trình cho xem có gì mới rồi mới nhận.";
/// Downloads it.
pub const SEND: &str = "Tải tệp để gửi";
/// Opens the share sheet.
pub const SHARE: &str = "Chia sẻ qua ứng dụng khác…";
/// Writes a file in place.
pub const SAVE: &str = "Lưu vào tệp…";
/// Writes the same file again.
pub const SAVE_AGAIN: &str = "Lưu lại vào tệp đó";
/// It was shared.
pub const SHARED: &str = "Đã chuyển tệp cho ứng dụng khác.";
/// It could not be shared.
pub const NOT_SHARED: &str = "Thiết bị không cho chia sẻ tệp này. Hãy tải tệp về rồi gửi.";
/// The file could not be written.
pub const NOT_WRITTEN: &str =
    "Chưa ghi được vào tệp. Tệp có thể đang mở ở chương trình khác hoặc không cho sửa; hãy chọn tệp khác.";

/// Heading: work groups.
pub const GROUPS: &str = "Giao cho nhóm công tác";
/// Explains it.
pub const GROUPS_HINT: &str = "Nhóm nhận một tệp chỉ sửa được các tiêu chí của mình; phần còn lại để xem. Nhóm làm xong gửi lại tệp, mở tệp đó là nhận về.";
/// Which group.
pub const GROUP: &str = "Nhóm";
/// A group the plan does not name.
pub const OTHER_GROUP: &str = "Nhóm khác…";
/// Its name.
pub const GROUP_NAME: &str = "Tên nhóm";
/// Its criteria.
pub const GROUP_CRITERIA: &str = "Tiêu chí giao cho nhóm";
/// Those the plan does not work on.
pub const OTHER_CRITERIA: &str = "Các tiêu chí khác";
/// Makes the file.
pub const HAND_OUT: &str = "Tải tệp cho nhóm";
/// Before what is missing.
pub const NOT_GIVEN: &str = "Chưa giao được, còn thiếu:";
/// The group has no name.
pub const NO_GROUP_NAME: &str = "Hãy ghi tên nhóm.";
/// The group has no criteria.
pub const NO_CRITERIA: &str = "Hãy chọn ít nhất một tiêu chí.";
/// Heading of the list.
pub const HANDED_OUT: &str = "Đã giao";
/// Column: the group.
pub const COLUMN_GROUP: &str = "Nhóm";
/// Column: criteria.
pub const COLUMN_CRITERIA: &str = "Tiêu chí";
/// Column: when given.
pub const COLUMN_GIVEN: &str = "Giao lúc";
/// Column: when returned.
pub const COLUMN_RETURNED: &str = "Nhận về";
/// Nothing came back yet.
pub const NOT_RETURNED: &str = "Chưa gửi lại";
/// The file once more.
pub const AGAIN: &str = "Tải lại tệp";

/// Heading: remarks not settled.
pub const REMARKS: &str = "Góp ý chưa xử lý";
/// None.
pub const NO_REMARKS: &str = "Không có góp ý nào chưa xử lý.";
/// Explains how to make one.
pub const REMARKS_HINT: &str = "Góp ý đi cùng tệp và không in ra giấy. Nút “Góp ý” hiện ra khi đưa con trỏ vào ô.";
/// The button on a field or a row.
pub const REMARK: &str = "Góp ý";
/// Asks for the words.
pub const NEW_REMARK: &str = "Góp ý mới";
/// Adds it.
pub const ADD_REMARK: &str = "Thêm góp ý";
/// Declares it settled.
pub const SETTLE: &str = "Đã xử lý";
/// Takes that back.
pub const REOPEN: &str = "Mở lại";
/// Goes to the place.
pub const GO: &str = "Đến chỗ đó";

/// Shows who changed what.
pub const AUTHORS: &str = "Hiện người sửa dưới các ô lấy từ bản của người khác";
/// Heading: people.
pub const PEOPLE: &str = "Ai đã sửa";

/// "Bản giao cho Nhóm 1: chỉ sửa các tiêu chí 1.1, 1.2."
#[must_use]
pub fn scope_banner(group: &str, criteria: &[String]) -> String {
    format!(
        "Bản giao cho {group}: chỉ sửa các vấn đề thuộc tiêu chí {}. Phần còn lại chỉ để xem.",
        criteria.join(", ")
    )
}

/// Names what the copy is for.
pub const SCOPE: &str = "Phần được giao";
/// To where the file is sent back.
pub const SEND_BACK: &str = "Làm xong, gửi lại";
/// All sections in the list, not only those of the group.
pub const ALL_SECTIONS: &str = "Hiện cả các phần khác";

/// Name of a group's file, without folder.
#[must_use]
pub fn group_stem(stem: &str, group: &str) -> String {
    ascii_stem(stem, group)
}

/// The file is written in place.
#[must_use]
pub fn written(name: &str) -> String {
    format!("Đã lưu vào tệp “{name}”.")
}

/// A group was given its file.
#[must_use]
pub fn given(group: &str, file: &str) -> String {
    format!("Đã tải “{file}” trong thư mục Tải xuống. Gửi tệp này cho {group}.")
}

/// "Nguyễn Văn Mẫu, 14:05 ngày 20/9/2026".
#[must_use]
pub fn person_and_time(person: &str, time: &str) -> String {
    let person = if person.is_empty() { NAMELESS } else { person };
    if time.is_empty() {
        person.to_owned()
    } else {
        format!("{person}, {time}")
    }
}

/// "Góp ý (2)".
#[must_use]
pub fn remark_count(count: usize) -> String {
    if count == 0 {
        REMARK.to_owned()
    } else {
        format!("{REMARK} ({count})")
    }
}
