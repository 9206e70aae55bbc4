//! Beginning a plan.

/// Heading.
pub const TITLE: &str = "Lập kế hoạch mới";
/// Kind of school.
pub const KIND: &str = "Loại trường";
/// School year.
pub const YEAR: &str = "Năm học";
/// Form.
pub const FORM: &str = "Mẫu kế hoạch";
/// The school.
pub const SCHOOL: &str = "Về trường";
/// Explains that details can wait.
pub const SCHOOL_HINT: &str = "Có thể bỏ qua và điền sau.";
/// Explains where the details came from.
pub const REMEMBERED: &str = "Lấy từ kế hoạch gần nhất trong trình duyệt này. Sửa được ngay tại đây.";
/// Begins.
pub const START: &str = "Bắt đầu soạn";
/// The form with nothing filled in.
pub const BLANK: &str = "Tải mẫu trống";
/// Explains it.
pub const BLANK_HINT: &str = "Mẫu trống là tệp Word chưa điền gì, theo loại trường, năm học và mẫu chọn ở trên.";
/// The form proposed.
pub const PROPOSED: &str = "Đề xuất:";
/// Not for this year.
pub const OTHER_YEARS: &str = "Mẫu này dành cho năm học khác. Hãy chắc rằng cấp trên yêu cầu.";
/// GDTX before 2026.
pub const NO_CRITERIA: &str = "Chương trình chưa có bộ tiêu chí cho loại trường và năm học này; tên tiêu chí sẽ tự gõ.";

/// Why Biểu 2 is proposed.
pub const UNDER_CIRCULAR_57: &str = "từ năm học 2026-2027 dùng Biểu 2 của Thông tư 57/2026/TT-BGDĐT.";
/// Why a layout of 2018 is proposed.
pub const UNDER_CIRCULARS_2018: &str = "đến năm học 2025-2026 dùng mẫu theo các thông tư năm 2018.";
/// Why a layout of 2018 is proposed although Thông tư 57 is in force.
pub const EARLIER_YEAR_ISSUED_LATE: &str = "năm học này theo các thông tư năm 2018, nhưng ngày ban hành sau khi Thông tư 57/2026 có hiệu lực; nên hỏi cấp trên.";
