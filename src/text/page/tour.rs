//! The introduction for those who open the program for the first time.

/// A step.
#[derive(Debug)]
pub struct Step {
    /// What it is about.
    pub title: &'static str,
    /// What to know.
    pub words: &'static str,
}

/// Invites.
pub const INVITATION: &str = "Lần đầu dùng Cải Tiến?";
/// Tells what is in it.
pub const INVITATION_HINT: &str =
    "Xem qua năm điều cần biết, chừng một phút. Bỏ qua cũng được: muốn xem lại thì vào “Hướng dẫn”.";
/// Begins.
pub const BEGIN: &str = "Xem giới thiệu";
/// Ends at any step.
pub const SKIP: &str = "Bỏ qua";
/// Goes on.
pub const NEXT: &str = "Xem tiếp";
/// Goes back.
pub const BACK: &str = "Quay lại";
/// Ends after the last step.
pub const DONE: &str = "Đã hiểu";
/// In the guide: begins once more.
pub const AGAIN: &str = "Xem giới thiệu nhanh";

/// The steps.
pub static STEPS: [Step; 5] = [
    Step {
        title: "Chọn trường, năm học; mẫu có sẵn",
        words: "Bấm “Lập kế hoạch mới”, chọn loại trường và năm học. Chương trình đề xuất mẫu phù hợp và in sẵn những câu chữ mẫu đã quy định.",
    },
    Step {
        title: "Điền từng phần, thứ tự nào cũng được",
        words: "Danh sách các phần cho biết phần nào còn bao nhiêu chỗ chưa điền. Dưới tên mỗi ô có lời nhắc nên ghi gì.",
    },
    Step {
        title: "Chọn tiêu chí, dùng gợi ý",
        words: "Ở “Tiêu chí”, chọn vài tiêu chí cần cải tiến. Mỗi vấn đề có “Gợi ý từ danh mục”: bấm “Dùng gợi ý này”, rồi thay chỗ trong ngoặc vuông bằng số liệu của trường.",
    },
    Step {
        title: "Không phải bấm lưu",
        words: "Ngừng gõ là chương trình tự lưu ngay trên máy này và báo giờ lưu ở phía trên. Lỡ tay thì bấm “Hoàn tác”. Thỉnh thoảng bấm “Tải bản nháp” để giữ thêm một bản ngoài trình duyệt.",
    },
    Step {
        title: "Xem trang in, xuất Word",
        words: "Trang in đổi theo những gì đã gõ. “Soát lại” kể các chỗ chưa điền; “Xuất Word” cho tệp để trình ký.",
    },
];

/// "Bước 2 trong 5".
#[must_use]
pub fn place(at: usize) -> String {
    format!("Bước {} trong {}", at + 1, STEPS.len())
}
