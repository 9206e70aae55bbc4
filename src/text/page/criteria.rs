//! Looking at the criteria and choosing among them.

/// Heading.
pub const TITLE: &str = "Tiêu chí";
/// Explains the screen.
pub const HELP: &str = "Xem yêu cầu của từng tiêu chí và chọn vài vấn đề cần cải tiến trước.";
/// Search.
pub const SEARCH: &str = "Tìm tiêu chí";
/// How to search.
pub const SEARCH_HINT: &str = "Gõ số (3.2) hoặc từ, có dấu hay không đều được (co so vat chat).";
/// Mandatory.
pub const MANDATORY: &str = "Bắt buộc";
/// Not confirmed.
pub const UNVERIFIED: &str = "Chưa đối chiếu được với văn bản";
/// Requirements.
pub const REQUIREMENTS: &str = "Yêu cầu";
/// Evidence.
pub const EVIDENCE: &str = "Minh chứng thường dùng";
/// Indicators.
pub const INDICATORS: &str = "Dữ liệu định lượng";
/// Chooses a criterion.
pub const CHOOSE: &str = "Chọn làm vấn đề cải tiến";
/// Chosen already.
pub const CHOSEN: &str = "Đã chọn";
/// Goes to the problem.
pub const GO: &str = "Mở vấn đề";
/// No set.
pub const NO_SET: &str =
    "Chương trình chưa có bộ tiêu chí cho loại trường và năm học này. Hãy gõ tên tiêu chí ở phần nội dung.";

/// How many are chosen, with the form's own advice.
#[must_use]
pub fn count(chosen: usize) -> String {
    match chosen {
        0 => "Chưa chọn vấn đề nào.".to_owned(),
        1..=6 => format!("Đã chọn {chosen} vấn đề."),
        _ => format!("Đã chọn {chosen} vấn đề. Nên tập trung vài vấn đề trọng tâm; không cần lập cho mọi tiêu chí."),
    }
}

/// How many a search found.
#[must_use]
pub fn found(count: usize) -> String {
    match count {
        0 => "Không thấy tiêu chí nào khớp.".to_owned(),
        count => format!("Tìm thấy {count} tiêu chí"),
    }
}

/// Where a search matched.
#[must_use]
pub fn found_in(place: &str) -> String {
    format!("Khớp: {place}")
}
