//! YEAR: what is said about school years.

/// The two years do not follow each other.
#[must_use]
pub fn not_consecutive(printed: &str) -> String {
    format!("“{printed}” không phải một năm học: một năm học gồm hai năm liền nhau.")
}

/// "năm" where "năm học" is meant.
#[must_use]
pub fn not_called_school_year(printed: &str) -> String {
    format!("“năm {printed}” là một năm học, nên viết “năm học {printed}”.")
}

/// Another year than the plan's.
#[must_use]
pub fn other_year(printed: &str, own: &str) -> String {
    format!("Chỗ này ghi {printed}, nhưng kế hoạch là của năm học {own}.")
}

/// Results of the year being planned.
#[must_use]
pub fn results_of_own_year(own: &str) -> String {
    format!(
        "Kế hoạch của năm học {own} lại nêu kết quả đã đạt được trong chính năm học {own}; phải là kết quả của năm học trước."
    )
}

/// A report about the year being planned.
#[must_use]
pub fn report_of_own_year(own: &str) -> String {
    format!(
        "Báo cáo tự đánh giá ghi năm học {own}, là năm học đang lập kế hoạch; căn cứ phải là báo cáo đã có trước đó."
    )
}

/// Guidance for the year is dated a year before it.
#[must_use]
pub fn guidance_too_early(own: &str) -> String {
    format!(
        "Văn bản hướng dẫn nhiệm vụ của năm học {own} lại được ghi ban hành từ trước năm đó; có lẽ năm trong ngày ban hành bị nhầm."
    )
}

/// Shortcomings of the year being planned.
#[must_use]
pub fn faults_of_own_year(own: &str) -> String {
    format!(
        "Hạn chế cần khắc phục được ghi là của năm học {own}, năm học đang lập kế hoạch; có lẽ là của năm học trước."
    )
}

/// The past tense about the year being planned.
#[must_use]
pub fn past_of_own_year(own: &str) -> String {
    format!("Câu này kể việc đã làm trong năm học {own}, nhưng đó là năm học đang lập kế hoạch.")
}

/// Several ways of writing.
#[must_use]
pub fn several_ways(examples: &[&str]) -> String {
    format!(
        "Năm học được viết nhiều kiểu trong một văn bản: {}; nên viết thống nhất.",
        examples.join("; ")
    )
}

/// A school year that has not come yet.
#[must_use]
pub fn year_to_come(printed: &str, own: &str) -> String {
    format!(
        "Năm học {printed} ở sau năm học {own} của kế hoạch nên chưa thể làm căn cứ hay nêu thực trạng; có lẽ ghi nhầm năm."
    )
}

/// A document issued in the plan's year about another.
#[must_use]
pub fn basis_of_other_year(printed: &str, own: &str) -> String {
    format!("Văn bản được ban hành khi vào năm học {own} nhưng ghi năm học {printed}; có lẽ năm học cũ chưa được sửa.")
}

/// Monitoring of another year.
#[must_use]
pub fn monitoring_of_other_year(printed: &str, own: &str) -> String {
    format!("Phần theo dõi nêu năm học {printed}, trong khi kế hoạch là của năm học {own}.")
}

/// A report older than the year before.
#[must_use]
pub fn old_report(printed: &str, own: &str) -> String {
    format!(
        "Kế hoạch năm học {own} dựa trên báo cáo tự đánh giá năm học {printed}; tự đánh giá được thực hiện hằng năm, nên dùng báo cáo gần nhất."
    )
}

/// A school year in short, or with a stroke.
#[must_use]
pub fn short_or_stroke(printed: &str) -> String {
    format!("Năm học “{printed}” nên viết đủ bốn chữ số, giữa hai năm là dấu gạch nối.")
}

/// The words before a school year.
pub const SCHOOL_YEAR: &str = "năm học";

/// The state of a year long over.
#[must_use]
pub fn old_state(year: &str) -> String {
    format!("Hiện trạng của năm {year} đã cũ; kế hoạch cần dựa trên kết quả của năm học liền trước.")
}
