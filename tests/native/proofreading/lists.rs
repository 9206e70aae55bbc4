//! Lists, labels, recipients and the head of a paper: one way for all of a kind.

use cai_tien::document::Spot;

use super::rules::{printed, quotes};

/// Items of a list end alike; persons with their tasks, values with their names and headings are no items of it.
#[test]
fn items_of_a_list_end_alike() {
    let text = |lines: &[&'static str]| {
        let lines: Vec<(Spot, &str)> = lines.iter().map(|line| (Spot::Text, *line)).collect();
        printed(&lines)
    };
    let numbered = text(&[
        "1. Báo cáo tự đánh giá.",
        "2. Báo cáo đánh giá ngoài.",
        "3. Kết quả năm trước",
        "4. Chủ trương.",
    ]);
    assert_eq!(quotes(&numbered, "ND30-endings"), ["3. Kết quả năm trước"]);
    let alike = text(&[
        "1. Báo cáo tự đánh giá;",
        "2. Báo cáo đánh giá ngoài;",
        "3. Kết quả năm trước.",
    ]);
    assert!(quotes(&alike, "ND30-endings").is_empty(), "{alike:?}");
    let left_open = text(&["1. Trò chơi: kéo co, nhảy sạp…", "2. Món ăn: xôi, bánh chưng."]);
    assert!(quotes(&left_open, "ND30-endings").is_empty(), "{left_open:?}");
    let asked = text(&["1. Vì sao các em ngại đọc sách?", "2. Cần mở thư viện buổi trưa."]);
    assert!(quotes(&asked, "ND30-endings").is_empty(), "{asked:?}");
    let verse = text(&["Chủ đề năm học của Đội.", "“Cây xanh em trồng", "Sân sạch em quét”"]);
    assert!(quotes(&verse, "ND30-endings").is_empty(), "{verse:?}");
    let quoted = text(&["1. Chủ đề “Sân sạch.”", "2. Chủ đề của Đội."]);
    assert!(quotes(&quoted, "ND30-endings").is_empty(), "{quoted:?}");
    let headings = printed(&[
        (Spot::Text, "1. Báo cáo tự đánh giá."),
        (Spot::Heading(2), "2. Kết quả đã đạt được"),
        (Spot::Text, "- Hoàn thành việc sửa sân."),
    ]);
    assert!(quotes(&headings, "ND30-endings").is_empty(), "{headings:?}");
}

/// Among bases one without its dash is found where others have theirs, and none where no basis has one.
#[test]
fn bases_carry_one_mark() {
    let found = |first: &'static str, second: &'static str| {
        let lines = [(Spot::Text, first), (Spot::Text, second)];
        let (plan, form) = super::rules::good();
        let mut proof = super::rules::proof(&lines);
        proof
            .lines
            .iter_mut()
            .for_each(|line| line.section = "can-cu".to_owned());
        cai_tien::check::check(&plan, form, &proof)
    };
    let (plain, dashed) = (
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/8/2025 của UBND xã An Bình;",
        "- Căn cứ Kế hoạch số 15/KH-UBND ngày 10/8/2025 của UBND xã An Bình.",
    );
    assert_eq!(quotes(&found(plain, dashed), "ND30-marks"), [plain]);
    let undashed = "Căn cứ Kế hoạch số 15/KH-UBND ngày 10/8/2025 của UBND xã An Bình.";
    assert!(quotes(&found(plain, undashed), "ND30-marks").is_empty());
}

/// Labels that come back with each criterion are written one way; codes of one and two numbers are the same way.
#[test]
fn labels_are_written_one_way() {
    let found = printed(&[
        (Spot::Heading(3), "* Điểm yếu:"),
        (Spot::Heading(3), "* Điểm yếu:"),
        (Spot::Heading(3), "*Điểm yếu"),
        (Spot::CriterionHeading, "Tiêu chí 1.10: Bảo đảm an ninh"),
        (Spot::CriterionHeading, "Tiêu chí 4: Phòng học"),
    ]);
    assert_eq!(quotes(&found, "ND30-label"), ["*Điểm yếu"]);
    assert!(quotes(&found, "ND30-labels").is_empty());
    let found = printed(&[
        (Spot::CriterionHeading, "Tiêu chí 1.1: Phương hướng"),
        (Spot::CriterionHeading, "Tiêu chí: 3.3 Khối phòng"),
    ]);
    assert_eq!(quotes(&found, "ND30-labels"), ["Tiêu chí: 3.3"]);
    let found = printed(&[
        (Spot::Role, "1. Đối với Hiệu trưởng"),
        (Spot::Role, "2. Đối với Hội đồng tự đánh giá"),
        (Spot::Role, "3. Giáo viên, nhân viên"),
    ]);
    assert_eq!(quotes(&found, "ND30-parallel"), ["3. Giáo viên, nhân viên"]);
}

/// Recipients end with semicolons and the last one with a stop.
#[test]
fn recipients_end_as_prescribed() {
    let found = |lines: [&'static str; 3]| printed(&lines.map(|line| (Spot::Recipient, line)));
    let right = found(["Nơi nhận:", "- UBND xã An Bình (để b/c);", "- Lưu: VT."]);
    assert!(quotes(&right, "ND30-recipients").is_empty());
    let no_sign = found(["- UBND xã An Bình (để b/c)", "- Hội đồng tự đánh giá;", "- Lưu: VT."]);
    assert_eq!(quotes(&no_sign, "ND30-recipients"), ["UBND xã An Bình (để b/c)"]);
    let no_stop = found(["- UBND xã An Bình (để b/c);", "- Hội đồng tự đánh giá;", "- Lưu: VT"]);
    assert_eq!(quotes(&no_stop, "ND30-recipients"), ["Lưu: VT"]);
}

/// A paper with a title has the state's name and the motto; a table copied without them is no paper.
#[test]
fn papers_have_the_name_of_the_state() {
    let (name, motto) = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
    let title = (Spot::Title, "KẾ HOẠCH");
    let absent = |found: &[cai_tien::check::Finding]| quotes(found, "ND30-no-state").len();
    assert_eq!(absent(&printed(&[title])), 2);
    assert_eq!(absent(&printed(&[(Spot::State, name), title])), 1);
    assert_eq!(absent(&printed(&[(Spot::State, name), (Spot::State, motto), title])), 0);
    assert_eq!(absent(&printed(&[(Spot::Text, "Một bảng chép lại.")])), 0);
}
