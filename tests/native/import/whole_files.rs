//! What real programs make of a plan: a table of contents in front, letterheads laid out with spaces, appendices, cells that several
//! rows share.

use cai_tien::check::check;
use cai_tien::docx::read;
use cai_tien::import::{Imported, manuscript, understand};
use cai_tien::plan::SchoolYear;

use super::papers;
use crate::plans::ids;

const HEAD: &str = "\
|UBND XÃ MẪU / TRƯỜNG TIỂU HỌC TRĂNG MẪU / Số: 12/KH-THTM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Mẫu, ngày 15 tháng 9 năm 2025|
**KẾ HOẠCH**
**Cải tiến chất lượng giáo dục năm học 2025-2026**
";
const BODY: &str = "\
**I. MỤC ĐÍCH, YÊU CẦU**
- Học sinh đọc tốt hơn.
**II. CĂN CỨ XÂY DỰNG KẾ HOẠCH**
1. Báo cáo tự đánh giá năm học 2024-2025.
**III. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC**
|TT|Tiêu chuẩn, tiêu chí|Kết quả cần đạt (so với hiện trạng)|Công việc/giải pháp cần thực hiện|Chủ trì và phối hợp thực hiện|Thời gian thực hiện và hoàn thành|Dự kiến kinh phí|Điều kiện hỗ trợ khác|Ghi chú|
|1|Tiêu chí 5.5: Kết quả giáo dục|95% học sinh đọc tốt (hiện nay 90%)|Tiết đọc hằng tuần|Hiệu trưởng|Tháng 10/2025|5 triệu đồng|||
|^|^|^|Ngày hội đọc sách|^|^|^|||
**IV. TỔ CHỨC THỰC HIỆN**
1. Hiệu trưởng
- Theo dõi tiến độ.
Trên đây là Kế hoạch của trường./.
";
const END: &str = "|Nơi nhận: / - Lưu: VT.|HIỆU TRƯỞNG / Nguyễn Văn Thử|\n";

fn imported(paper: &str) -> Imported {
    understand(
        &read(&papers::word(paper)).unwrap().manuscript,
        SchoolYear(2026),
        &mut ids(),
    )
    .unwrap()
}

/// A cell merged over two rows says of both actions who does them and when; money is not counted twice.
#[test]
fn a_merged_cell_speaks_for_every_row_it_covers() {
    let plan = imported(&format!("{HEAD}{BODY}{END}")).plan;
    let [first, second] = plan.problems[0].actions.as_slice() else {
        panic!("two actions: {:#?}", plan.problems)
    };
    assert_eq!(second.activities, "Ngày hội đọc sách");
    assert_eq!((&second.lead, &second.time), (&first.lead, &first.time));
    assert_eq!((first.budget.as_str(), second.budget.as_str()), ("5 triệu đồng", ""));
}

/// A table of contents does not part the text: every field is as it is without one.
#[test]
fn a_table_of_contents_changes_nothing() {
    let contents = "MỤC LỤC\nI. MỤC ĐÍCH, YÊU CẦU\t1\nII. CĂN CỨ XÂY DỰNG KẾ HOẠCH\t1\nIII. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC\t2\nIV. TỔ CHỨC THỰC HIỆN\t3\n";
    let without = imported(&format!("{HEAD}{BODY}{END}")).plan;
    assert_eq!(imported(&format!("{contents}{HEAD}{BODY}{END}")).plan, without);
    assert_eq!(imported(&format!("{HEAD}{contents}{BODY}{END}")).plan, without);
}

/// A letterhead whose columns are set with spaces, or have lost their tab stops, is read as one in a table.
#[test]
fn columns_of_the_letterhead_need_no_tab_stops() {
    let title = "**KẾ HOẠCH**\n**Cải tiến chất lượng giáo dục năm học 2025-2026**\n";
    let framed = imported(&format!("{HEAD}{BODY}{END}")).plan;
    for gap in ["\t", " ", "            "] {
        let head = format!(
            "UBND XÃ MẪU{gap}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG TIỂU HỌC TRĂNG MẪU{gap}Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-THTM{gap}Mẫu, ngày 15 tháng 9 năm 2025\n{title}"
        );
        let plan = imported(&format!("{head}{BODY}{END}")).plan;
        assert_eq!((&plan.school, &plan.issue), (&framed.school, &framed.issue), "{gap:?}");
        // Spaces to write the number and the day into part nothing.
        let blank = head.replace("12/", "      /").replace("ngày 15", "ngày      ");
        let plan = imported(&format!("{blank}{BODY}{END}")).plan;
        assert_eq!(plan.school, framed.school, "{gap:?}");
        assert_eq!(
            (plan.issue.symbol.as_str(), plan.issue.place.as_str()),
            ("KH-THTM", "Mẫu"),
            "{gap:?}"
        );
    }
}

/// What is appended below the signature is kept aside row by row, and the name of who signs stays a name.
#[test]
fn an_appendix_is_no_part_of_the_signature() {
    let appendix = "**PHỤ LỤC**\n|TT|Họ và tên|Chức vụ|\n|1|Trần Thị Nháp|Hiệu trưởng|\n|2|Lê Văn Mẫu|Thư ký|\n";
    let plan = imported(&format!("{HEAD}{BODY}{END}{appendix}")).plan;
    assert_eq!(plan.issue.signer_name, "Nguyễn Văn Thử");
    assert_eq!(
        plan.asides[0].text,
        "PHỤ LỤC\nTT | Họ và tên | Chức vụ\n1 | Trần Thị Nháp | Hiệu trưởng\n2 | Lê Văn Mẫu | Thư ký"
    );
}

/// The council's chairman who is headmaster, too, has both titles and one name.
#[test]
fn two_titles_of_one_signature_are_titles() {
    let end = "|Nơi nhận: / - Lưu: VT.|TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ / CHỦ TỊCH / HIỆU TRƯỞNG / Nguyễn Văn Thử|\n";
    let issue = imported(&format!("{HEAD}{BODY}{end}")).plan.issue;
    assert_eq!(
        (
            issue.head_title.as_str(),
            issue.signer_title.as_str(),
            issue.signer_name.as_str()
        ),
        ("HỘI ĐỒNG TỰ ĐÁNH GIÁ", "CHỦ TỊCH - HIỆU TRƯỞNG", "Nguyễn Văn Thử")
    );
}

/// Of two names the one that the plan itself tells is the school's; the short one of the letterhead is kept aside.
#[test]
fn the_full_name_of_the_school_wins() {
    let paper = include_str!("strangers/circular.txt").split("\n===").next().unwrap();
    let paper = paper.replace(
        "1. Tên cơ sở giáo dục: Trường THPT Rừng Mẫu",
        "1. Tên cơ sở giáo dục: Trường Trung học phổ thông Rừng Mẫu",
    );
    let plan = imported(&paper).plan;
    assert_eq!(plan.school.name, "Trường Trung học phổ thông Rừng Mẫu");
    assert!(plan.asides.iter().any(|aside| aside.text == "TRƯỜNG THPT RỪNG MẪU"));
}

/// In a letterhead the name of the school is nothing but its name: no word before it, no council below it.
#[test]
fn the_name_of_the_school_stands_alone() {
    let framed = imported(&format!("{HEAD}{BODY}{END}")).plan;
    let own = "UBND XÃ MẪU / TRƯỜNG TIỂU HỌC TRĂNG MẪU /";
    for other in [
        "UBND XÃ MẪU / TRƯỜNG TIỂU HỌC TRĂNG MẪU / HỘI ÐỒNG TỰ ÐÁNH GIÁ /",
        "UBND XÃ MẪU / Đơn vị: TRƯỜNG TIỂU HỌC TRĂNG MẪU /",
    ] {
        let plan = imported(&format!("{}{BODY}{END}", HEAD.replace(own, other))).plan;
        assert_eq!(
            (plan.school, plan.issue),
            (framed.school.clone(), framed.issue.clone()),
            "{other}"
        );
    }
}

/// Letters of other languages that look like Đ, left by old converters, come in as Đ.
#[test]
fn what_looks_like_d_with_a_stroke_is_one() {
    let own = format!("{HEAD}{BODY}{END}");
    let paper = own.replace('Đ', "Ð").replace('đ', "ð");
    let plan = |paper: &str| {
        let text = manuscript(&papers::word(paper)).unwrap();
        understand(&text, SchoolYear(2026), &mut ids()).unwrap().plan
    };
    assert!(paper.contains('Ð') && paper.contains('ð'));
    assert_eq!(plan(&paper), plan(&own));
}

/// A section of the school's own is kept aside and counts all the same: the sections behind it are numbered as they should be.
#[test]
fn a_section_of_the_schools_own_counts() {
    let own = "**III. ĐẶC ĐIỂM TÌNH HÌNH**\nTrường có 12 lớp.\n";
    let (before, after) = BODY.split_once("**III.").unwrap();
    let after = after.replace("**IV.", "**V.");
    let read = imported(&format!("{HEAD}{before}{own}**IV.{after}{END}"));
    assert_eq!(read.plan.asides[0].text, "III. ĐẶC ĐIỂM TÌNH HÌNH\nTrường có 12 lớp.");
    let found = check(&read.plan, read.form, &read.proof());
    let gaps: Vec<_> = found.iter().filter(|finding| finding.rule == "NUM-sections").collect();
    assert!(gaps.is_empty(), "{gaps:#?}");
}

/// A cover in front names school and plan once more: the plan is as it is without.
#[test]
fn a_cover_changes_nothing() {
    let cover = "UBND XÃ MẪU\n**TRƯỜNG TIỂU HỌC TRĂNG MẪU**\n**KẾ HOẠCH**\n**CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC**\n**NĂM HỌC 2025-2026**\nMẫu, tháng 9 năm 2025\n";
    let without = imported(&format!("{HEAD}{BODY}{END}")).plan;
    let plan = imported(&format!("{cover}{HEAD}{BODY}{END}")).plan;
    assert_eq!((&plan.school, &plan.issue), (&without.school, &without.issue));
    let kept: Vec<&str> = plan.asides.iter().map(|aside| aside.text.as_str()).collect();
    assert_eq!(kept, ["Mẫu, tháng 9 năm 2025"]);
}
