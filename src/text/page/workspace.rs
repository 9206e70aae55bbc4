//! The screens of an open plan.

/// The list of sections.
pub const SECTIONS: &str = "Các phần của kế hoạch";
/// Letterhead and signature.
pub const FRONT: &str = "Đầu văn bản và chữ ký";
/// Explains them.
pub const FRONT_HELP: &str = "Những gì in ở đầu trang đầu và ở cuối văn bản, theo Nghị định 30/2020/NĐ-CP.";
/// Part of the screen.
pub const LETTERHEAD: &str = "Đầu văn bản";
/// Part of the screen.
pub const SIGNATURE: &str = "Người ký và nơi nhận";
/// Part of the screen.
pub const PRINTING: &str = "Cách in";
/// In whose name it is signed.
pub const AUTHORITY: &str = "Quyền ký";
/// The preview.
pub const PAPER: &str = "Trang in";
/// Shows the preview on narrow screens.
pub const SHOW_PAPER: &str = "Xem trang in";
/// Goes back to the fields on narrow screens.
pub const HIDE_PAPER: &str = "Quay lại soạn";
/// Undoes.
pub const UNDO: &str = "Hoàn tác";
/// Does again.
pub const REDO: &str = "Làm lại";
/// To the export.
pub const EXPORT: &str = "Xuất Word";
/// Takes the draft file.
pub const DOWNLOAD: &str = "Tải bản nháp";
/// A person declares a section done.
pub const DONE: &str = "Phần này đã xong";
/// State of a section.
pub const STATE_DONE: &str = "Đã xong";
/// State of a section nobody has to fill in.
pub const STATE_PRINTED: &str = "In sẵn";
/// To the section before.
pub const PREVIOUS: &str = "Phần trước";
/// To the section after.
pub const NEXT: &str = "Phần tiếp theo";
/// A draft that is not here.
pub const NOT_FOUND: &str = "Không thấy kế hoạch này trong trình duyệt";
/// What may be the reason.
pub const NOT_FOUND_HINT: &str =
    "Có thể kế hoạch được soạn ở máy khác, trình duyệt khác, hoặc đã xóa. Nếu có tệp nháp, hãy mở tệp ở trang đầu.";
/// A draft that cannot be read.
pub const DAMAGED: &str = "Không mở được kế hoạch này";
/// Why, by a clause of `text::draft`, and what is not lost.
#[must_use]
pub fn damaged_because(reason: &str) -> String {
    format!("Lý do: {reason}. Bản nháp vẫn được giữ nguyên trong trình duyệt.")
}
/// Home.
pub const HOME: &str = "Về trang đầu";
/// From the guide to the plan open before.
pub const BACK_TO_PLAN: &str = "Quay lại kế hoạch đang soạn";
/// Marks a sample.
pub const SAMPLE: &str = "Bản mẫu để xem, không lưu";
/// The table of the section.
pub const AS_TABLE: &str = "Xem dạng bảng";
/// Orientation of pages.
pub const ORIENTATION: &str = "Hướng giấy";
/// Pages stand, wide tables lie.
pub const ORIENTATION_MIXED: &str = "Dọc, riêng bảng rộng nằm ngang";
/// All pages lie.
pub const ORIENTATION_LANDSCAPE: &str = "Tất cả nằm ngang";
/// Margins of the sheet.
pub const MARGINS: &str = "Lề giấy (mm), trong khoảng Nghị định 30 cho phép";
/// Above the text.
pub const MARGIN_TOP: &str = "Lề trên";
/// Below the text.
pub const MARGIN_BOTTOM: &str = "Lề dưới";
/// On the left.
pub const MARGIN_LEFT: &str = "Lề trái";
/// On the right.
pub const MARGIN_RIGHT: &str = "Lề phải";
/// Numbers of sections.
pub const NUMBERING: &str = "Số thứ tự các phần";
/// Without a gap.
pub const NUMBERING_CORRECTED: &str = "I, II, III, IV (liền nhau)";
/// As the template.
pub const NUMBERING_TEMPLATE: &str = "I, II, III, VI (như mẫu cũ)";
/// Numbers of rows.
pub const ROW_NUMBERING: &str = "Cột TT của bảng";
/// Standards are counted.
pub const ROW_NUMBERING_STANDARD: &str = "Đánh số theo tiêu chuẩn";
/// Criteria carry their running number.
pub const ROW_NUMBERING_RUNNING: &str = "Số của tiêu chí trong cả bộ";

/// "còn 3 chỗ trống".
#[must_use]
pub fn gaps(count: usize) -> String {
    format!("còn {count} chỗ")
}

/// How the authority is explained.
#[must_use]
pub fn authority(authority: crate::plan::Authority) -> &'static str {
    use crate::plan::Authority;
    match authority {
        Authority::Head => "Người đứng đầu ký",
        Authority::Acting => "Q. – quyền người đứng đầu",
        Authority::ForHead => "KT. – cấp phó ký thay",
        Authority::OnBehalf => "TM. – thay mặt tập thể",
        Authority::ByOrder => "TL. – thừa lệnh",
        Authority::ByMandate => "TUQ. – thừa ủy quyền",
    }
}
