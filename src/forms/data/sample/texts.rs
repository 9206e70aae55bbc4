//! Texts of the sample that belong to no row.

use super::model::{BySet, for_set};
use crate::plan::TextField;

/// Number of the document.
pub const ISSUE_NUMBER: &str = "12";
/// Date of issue.
pub const ISSUE_DATE: &str = "15/9/{first}";

const CONCLUSION: BySet<&str> = &[
    (
        "tt57",
        "Hội đồng tự đánh giá kết luận: {school} đạt Mức 1; các tiêu chí chưa đạt Mức 2 là căn cứ chọn nội dung cải tiến của năm học này.",
    ),
    (
        "tt",
        "Hội đồng tự đánh giá kết luận: {school} đạt Mức 2. Các tiêu chí chưa đạt Mức 3 và những điểm yếu nêu trong báo cáo là căn cứ chọn nội dung cải tiến của năm học này.",
    ),
    (
        "",
        "Hội đồng tự đánh giá kết luận: {school} hoàn thành các nhiệm vụ được giao. Những điểm yếu nêu trong báo cáo là căn cứ chọn nội dung cải tiến của năm học này.",
    ),
];

/// A text for a plan written with a criteria set; none where the form's own beginning stays.
#[must_use]
pub fn text(field: TextField, set: &str) -> Option<&'static str> {
    Some(match field {
        TextField::ReportYear | TextField::Closing => return None,
        TextField::SelfAssessment => "năm học {previous_year} của {school}.",
        TextField::ExternalAssessment => "của Đoàn đánh giá ngoài do {department} thành lập, năm {first}.",
        TextField::Purposes => {
            "Khắc phục những điểm yếu mà báo cáo tự đánh giá năm học {previous_year} đã chỉ ra.\n\
             Huy động cán bộ, giáo viên, nhân viên và {parents} cùng tham gia nâng cao chất lượng {core}.\n\
             Giữ vững những kết quả đã đạt, tạo nền để đạt mức cao hơn trong những năm học sau."
        }
        TextField::Requirements => {
            "Chọn ít việc, làm đến nơi đến chốn; mỗi việc có người phụ trách, thời hạn và cách đo kết quả.\n\
             Phù hợp với con người và kinh phí của {institution}; không đặt thêm hồ sơ, sổ sách ngoài quy định.\n\
             Theo dõi thường xuyên, điều chỉnh kịp thời sau mỗi học kỳ."
        }
        TextField::LastYearResults => {
            "- Hoàn thành 4/5 việc của kế hoạch năm học {previous_year}; 01 việc chậm vì thiếu kinh phí, được chuyển sang năm học này.\n\
             - 100% giáo viên tham gia ít nhất một chuyên đề bồi dưỡng trong năm học.\n\
             - {Institution} rà soát kế hoạch hai lần trong năm học và công khai kết quả với {parents}."
        }
        TextField::Conclusion => return for_set(CONCLUSION, set),
        TextField::Orientations => {
            "- Địa phương: ưu tiên an toàn cho {learners}, dành kinh phí sửa chữa nhỏ hằng năm.\n\
             - Ngành: đổi mới phương pháp, ứng dụng công nghệ thông tin, tự đánh giá gắn với cải tiến chất lượng.\n\
             - {Institution}: tập trung vào các vấn đề nêu trong kế hoạch này, dùng số liệu để theo dõi."
        }
        TextField::LeadIn => {
            "Từ kết quả tự đánh giá, {institution} chọn các tiêu chí sau đây để cải tiến trong năm học {year}:"
        }
    })
}
