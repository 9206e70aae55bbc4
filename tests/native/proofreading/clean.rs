//! Papers without mistakes stay quiet.

use std::fs;
use std::path::Path;

use cai_tien::check::{Finding, Severity, check};
use cai_tien::document::Spot;
use cai_tien::docx::{read, write};
use cai_tien::forms::form_of;
use cai_tien::forms::{FORMS, document, sample};
use cai_tien::import::understand;
use cai_tien::plan::{SchoolKind, SchoolYear};

use super::rules::printed;
use crate::figures::tell;
use crate::import::papers;
use crate::plans::ids;

/// Sentences as good plans have them, with what looks like a mistake and is none: abbreviations, names of programs, figures side by
/// side, lists of people, documents cited in full.
const GOOD: &[&str] = &[
    "Kế hoạch được xây dựng trên cơ sở kết quả tự đánh giá năm học 2024-2025 và ý kiến của các tổ chuyên môn.",
    "- Tổ trưởng chuyên môn chịu trách nhiệm theo dõi việc thực hiện theo từng tháng, báo cáo Hiệu trưởng.",
    "Phối hợp với Ban đại diện cha mẹ học sinh, Đoàn TNCS Hồ Chí Minh, Đội TNTP Hồ Chí Minh tổ chức các hoạt động trải nghiệm.",
    "100% cán bộ quản lý, giáo viên đạt chuẩn nghề nghiệp từ mức khá trở lên.",
    "Bổ sung 200 bản sách, nâng tổng số sách của thư viện lên 2.500 bản.",
    "Tỷ lệ học sinh hoàn thành chương trình lớp học đạt 99,2%, tăng 0,4% so với năm học trước.",
    "Sửa chữa 03 phòng học bộ môn, hoàn thành trước ngày 15/10/2025.",
    "Các tổ CM, GVCN, GVBM thực hiện; BGH kiểm tra.",
    "Nhà trường thực hiện ba công khai theo Thông tư số 09/2024/TT-BGDĐT ngày 03/6/2024 của Bộ Giáo dục và Đào tạo.",
    "Quyết định số 2045/QĐ-UBND ngày 21 tháng 8 năm 2025 của UBND tỉnh về ban hành Kế hoạch thời gian năm học 2025-2026.",
    "Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019;",
    "Công văn số 1234/SGDĐT-QLCLGD ngày 05/9/2025 của Sở GDĐT về việc hướng dẫn thực hiện nhiệm vụ năm học 2025-2026.",
    "Chi bộ, Công đoàn, Đoàn Thanh niên phối hợp tuyên truyền.",
    "Ứng dụng phần mềm SMAS, VnEdu, Microsoft Teams, Google Meet trong quản lý.",
    "Tổ chức sinh hoạt chuyên môn theo nghiên cứu bài học 2 lần/tháng.",
    "Học sinh tham gia CLB Tiếng Anh, CLB STEM mỗi tuần một buổi.",
    "Kinh phí: 45.000.000 đồng (Bốn mươi lăm triệu đồng), từ nguồn chi thường xuyên.",
    "Trang bị 02 tivi 65 inch, 01 máy chiếu, 10 bộ bàn ghế cho phòng Tin học.",
    "Phấn đấu đạt kiểm định chất lượng giáo dục Cấp độ 3, đạt chuẩn quốc gia Mức độ 2 vào năm 2027.",
    "Giáo viên ngày ngày trau dồi chuyên môn, dần dần hình thành thói quen tự học.",
    "- Hiệu trưởng: chỉ đạo chung; phê duyệt kế hoạch; bố trí kinh phí.",
    "Bồi dưỡng đội ngũ, nhất là giáo viên trẻ; chú trọng giáo viên dạy tích hợp môn KHTN, LS&ĐL.",
    "Bảo đảm an ninh, an toàn, phòng chống bạo lực học đường, tai nạn thương tích, dịch bệnh.",
    "Website của trường: https://thcsanbinh.edu.vn; email: thcsanbinh@moet.edu.vn.",
    "Ông Trần Văn Mẫu, Phó Hiệu trưởng, phụ trách chuyên môn.",
    "Điểm trung bình môn Toán của khối 9 đạt 6,8 điểm.",
    "Tỷ lệ giáo viên trên lớp là 1,9; tỷ lệ học sinh trên lớp là 41,5.",
    "Xây dựng trường học hạnh phúc: an toàn - yêu thương - tôn trọng.",
    "Chuẩn bị cơ sở vật chất, thiết bị, học liệu; tổ chức tập huấn; đánh giá, rút kinh nghiệm.",
    "Kết quả: 32/40 tiêu chí đạt Mức 2 (80%), 8/40 tiêu chí đạt Mức 1 (20%).",
    "Đầu năm học rà soát, cuối học kỳ I sơ kết, cuối năm học tổng kết.",
    "Khu vui chơi của học sinh còn hẹp, mới đáp ứng 60% nhu cầu.",
    "Một số phụ huynh đi làm ăn xa, ít có điều kiện quan tâm đến việc học của con em.",
    "Công trình vệ sinh xuống cấp, hệ thống nước sạch chưa ổn định.",
    "Thực hiện Chỉ thị số 17/CT-TTg ngày 10 tháng 6 năm 2025 của Thủ tướng Chính phủ.",
    "Bà Lê Thị Thử – kế toán: lập dự toán, thanh quyết toán đúng quy định.",
    "Liên hệ Trạm Y tế xã An Bình khám sức khỏe định kỳ cho học sinh 02 lần/năm học.",
    "Mỗi tổ có ít nhất 01 sáng kiến kinh nghiệm được công nhận cấp trường trở lên.",
    "Lắp đặt camera an ninh tại cổng trường và hành lang; nâng cấp mạng Internet, wifi.",
    "Thời khóa biểu, phân công chuyên môn được công khai trên bảng tin, cổng thông tin điện tử.",
];

/// Each sentence of a good plan alone, and all of them as one paper, say nothing but that such a paper ends with "./.".
#[test]
fn good_sentences_stay_quiet() {
    let papers = GOOD.iter().map(|line| vec![(Spot::Text, *line)]);
    let whole = GOOD.iter().map(|line| (Spot::Text, *line)).collect();
    for paper in papers.chain([whole]) {
        let found = printed(&paper).into_iter();
        let told: Vec<_> = found
            .filter(|finding| finding.path.starts_with("line/") && finding.rule != "ND30-end")
            .collect();
        assert!(told.is_empty(), "{told:#?}");
    }
}

/// The printed sample of every form and kind of school, read as a stranger's Word file: no error and at most one reminder.
#[test]
fn printed_samples_stay_quiet() {
    let mut loud = Vec::new();
    for kind in SchoolKind::ALL {
        for form in FORMS {
            let year = if form.last_year.is_some() { 2025 } else { 2026 };
            let plan = sample(kind, SchoolYear(year), form, &mut ids());
            let paper = write(&document(&plan, form)).unwrap();
            let imported = understand(&read(&paper).unwrap().manuscript, SchoolYear(year), &mut ids()).unwrap();
            let found = check(&imported.plan, form, &imported.proof());
            let errors = found
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .count();
            let reminders = found
                .iter()
                .filter(|finding| finding.severity == Severity::Reminder)
                .count();
            if errors > 0 || reminders > 1 {
                let grave = found.iter().filter(|finding| finding.severity != Severity::Hint);
                loud.extend(
                    grave.map(|finding| format!("{kind:?} {}: {} | {}", form.code, finding.rule, finding.quote)),
                );
            }
        }
    }
    assert!(loud.is_empty(), "{loud:#?}");
}

/// How many findings have a severity.
fn count(found: &[Finding], severity: Severity) -> usize {
    found.iter().filter(|finding| finding.severity == severity).count()
}

/// Whole plans as careful people of every kind of school write them, in `tests/native/proofreading/good/` in the notation of
/// `papers`, come in as Word files and have no error, at most one reminder and at most five hints.
#[test]
fn good_plans_stay_quiet() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/proofreading/good");
    let mut loud = Vec::new();
    let mut all = [0; 3];
    let mut plans = 0;
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let paper = papers::word(&fs::read_to_string(&path).unwrap());
        let imported = understand(&read(&paper).unwrap().manuscript, SchoolYear(2026), &mut ids()).unwrap();
        let found = check(&imported.plan, form_of(&imported.plan), &imported.proof());
        let counts = [Severity::Error, Severity::Reminder, Severity::Hint].map(|severity| count(&found, severity));
        plans += 1;
        for (sum, count) in all.iter_mut().zip(counts) {
            *sum += count;
        }
        if counts[0] > 0 || counts[1] > 1 || counts[2] > 5 {
            let told = found
                .iter()
                .map(|finding| format!("{} | {}", finding.rule, finding.quote));
            loud.push((path, told.collect::<Vec<_>>()));
        }
    }
    let [errors, reminders, hints] = all;
    tell(&format!(
        "{plans} good plans: {errors} errors, {reminders} reminders, {hints} hints"
    ));
    assert!(plans > 10 && loud.is_empty(), "{loud:#?}");
}
