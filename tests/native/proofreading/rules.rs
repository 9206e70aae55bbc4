//! Rules one by one: what they find in a good plan after one change, and what they leave alone.

use std::collections::BTreeSet;

use cai_tien::check::{Finding, check, proof_of};
use cai_tien::document::{Proof, ProofLine, Spot};
use cai_tien::forms::{Form, by_code, sample};
use cai_tien::plan::{Plan, SchoolKind, SchoolYear};

use crate::plans::ids;

pub(super) fn good() -> (Plan, &'static Form) {
    let form = by_code("bang-9-cot").unwrap();
    let mut plan = sample(SchoolKind::Thcs, SchoolYear(2025), form, &mut ids());
    plan.issue.date = "15/9/2025".to_owned();
    (plan, form)
}

/// Rules that find something after a change.
pub(super) fn after(change: impl Fn(&mut Plan)) -> BTreeSet<String> {
    let (mut plan, form) = good();
    change(&mut plan);
    let found = check(&plan, form, &proof_of(&plan, form));
    found.into_iter().map(|finding| finding.rule.into_owned()).collect()
}

/// Lines of a printed paper of which only some matter.
pub(super) fn printed(lines: &[(Spot, &str)]) -> Vec<Finding> {
    let (plan, form) = good();
    check(&plan, form, &proof(lines))
}

/// A printed paper of some lines.
pub(super) fn proof(lines: &[(Spot, &str)]) -> Proof {
    let lines = lines.iter().enumerate().map(|(number, (spot, text))| ProofLine {
        text: (*text).to_owned(),
        path: format!("line/{number}"),
        section: "noi-dung".to_owned(),
        spot: *spot,
    });
    Proof {
        lines: lines.collect(),
        printed: true,
    }
}

pub(super) fn quotes<'a>(found: &'a [Finding], rule: &str) -> Vec<&'a str> {
    let of_rule = found.iter().filter(|finding| finding.rule == rule);
    of_rule.map(|finding| finding.quote.as_str()).collect()
}

/// Each time that is wrong is found by its rule, and every usual right one by none.
#[test]
fn times_are_judged() {
    let with = |time: &str| after(|plan| plan.problems[0].actions[0].time = time.to_owned());
    for (time, rule) in [
        ("Tháng 3/2025", "DATE-past"),
        ("Từ tháng 8/2025 đến tháng 5/2026", "DATE-early"),
        ("Từ tháng 5/2026 đến tháng 10/2025", "DATE-order"),
        ("Từ tháng 10/2025", "DATE-open"),
        ("Năm 2026", "DATE-beyond"),
        ("Theo kế hoạch", "SEM-vague-time"),
        ("Xây", "COL-time-unknown"),
        ("15 triệu đồng", "COL-money"),
    ] {
        assert!(with(time).contains(rule), "{time}: {:?}", with(time));
    }
    for time in [
        "Tháng 9/2025",
        "Từ 9/2025 đến 5/2026",
        "Cuối học kỳ I",
        "Cả năm học",
        "Trước ngày 15/6/2026",
        "Đầu năm học",
    ] {
        let found = with(time);
        let of_times = |rule: &&String| rule.starts_with("DATE") || rule.contains("time");
        assert!(
            found
                .iter()
                .filter(|rule| of_times(rule) && *rule != "DATE-format")
                .count()
                == 0,
            "{time}: {found:?}"
        );
    }
}

/// Work in the place of people is found; people and bodies with names like work are not.
#[test]
fn people_are_told_from_work() {
    let with = |lead: &str| after(|plan| plan.problems[0].actions[0].lead = lead.to_owned());
    for lead in [
        "Phối hợp với bộ phận kế toán để lập dự toán",
        "Rà soát hồ sơ",
        "Tháng 9/2025",
    ] {
        assert!(with(lead).iter().any(|rule| rule.starts_with("COL-")), "{lead}");
    }
    for lead in [
        "Hiệu trưởng; phối hợp: tổ trưởng chuyên môn",
        "Phối hợp: Công đoàn",
        "Tổ chức Đảng, Công đoàn",
        "Ban kiểm tra nội bộ",
        "Giáo viên được phân công",
    ] {
        assert!(
            !with(lead).iter().any(|rule| rule.starts_with("COL-")),
            "{lead}: {:?}",
            with(lead)
        );
    }
    assert!(with("Nhà trường, kế toán").contains("SEM-school-responsible"));
    assert!(!with("Hội đồng trường").contains("SEM-school-responsible"));
}

/// School years that are none are found; spans of several years are left alone.
#[test]
fn school_years_are_judged() {
    let with = |text: &str| after(|plan| plan.texts.orientations = text.to_owned());
    assert!(with("Chuẩn bị cho năm học 2023-2025.").contains("YEAR-consecutive"));
    assert!(!with("Chiến lược giai đoạn 2020-2025.").contains("YEAR-consecutive"));
    assert!(with("Kế hoạch năm 2025-2026.").contains("YEAR-word"));
    assert!(with("Năm học 2025 – 2026 và năm học 2024- 2025.").contains("YEAR-style"));
    let faults = "Khắc phục các hạn chế của trường trong năm học 2025-2026.";
    assert!(with(faults).contains("YEAR-faults"));
    assert!(!with("Khắc phục hạn chế, nâng cao chất lượng trong năm học 2025-2026.").contains("YEAR-faults"));
}

/// A plan rests on nothing that is issued after it.
#[test]
fn cited_documents_are_older_than_the_plan() {
    let with = |date: &str| after(|plan| plan.bases[0].date = date.to_owned());
    assert!(with("20/9/2025").contains("DATE-cited"));
    assert!(!with("10/9/2025").contains("DATE-cited"));
}

/// Shares are computed anew: rounding and cutting off are right, anything else is not.
#[test]
fn shares_add_up() {
    let with = |text: &str| after(|plan| plan.texts.conclusion = text.to_owned());
    for right in [
        "Mức 3: 4/19 tỷ lệ 21,1%",
        "38/74 = 51.4%",
        "154/154 (100%)",
        "ngày 5/9/2025 đạt 90%",
        "Kỳ 2/3 của năm.",
        "Trường có 394 em, 163 nữ chiếm 41,4%.",
        "Khối 9 có 96 em; cả trường 394 em, trong đó 163 nữ, chiếm tỷ lệ 41,37%.",
        "Có 45 giáo viên, 12 người trên chuẩn chiếm 30% số giáo viên cốt cán.",
    ] {
        assert!(!with(right).contains("SEM-share"), "{right}");
    }
    for wrong in [
        "Mức 3: 4/19 tỷ lệ 31,1%",
        "đạt 36/45 (90%)",
        "Trên chuẩn: 12/15= 70 %.",
        "Trường có 394 em, 163 nữ chiếm tỉ lệ 41,5%.",
    ] {
        assert!(with(wrong).contains("SEM-share"), "{wrong}");
    }
}

/// A goal that tells a weakness or no progress is found; one that mends a weakness is not.
#[test]
fn goals_are_better_than_what_is() {
    let with = |goal: &str| {
        after(|plan| {
            plan.problems[0].weakness = "Tỷ lệ học sinh yếu còn 2,5%.".to_owned();
            plan.problems[0].expected_results = goal.to_owned();
        })
    };
    assert!(with("Tổ chuyên môn chưa có kế hoạch giám sát.").contains("SEM-weak-goal"));
    assert!(with("Tỷ lệ học sinh yếu xuống dưới 2.5%.").contains("SEM-no-progress"));
    for right in [
        "Giảm tỷ lệ học sinh yếu từ 2,5% xuống 1%.",
        "Khắc phục tình trạng hồ sơ chưa đầy đủ.",
        "Sửa chữa xong 3 phòng.",
        "Mua thêm 30 bộ cờ (hiện có 50 bộ).",
        "Không quá 3 học sinh vi phạm (hiện có 5 học sinh).",
    ] {
        let found = with(right);
        assert!(
            !found.contains("SEM-weak-goal") && !found.contains("SEM-no-progress"),
            "{right}"
        );
    }
}

/// Names and codes of criteria are compared with the catalogue, whatever their case and last stop.
#[test]
fn names_of_criteria_are_official() {
    let heading = |text: &'static str| printed(&[(Spot::CriterionHeading, text)]);
    let rules = |found: &[Finding]| {
        found
            .iter()
            .map(|finding| finding.rule.clone().into_owned())
            .filter(|rule| rule.starts_with("CAT"))
            .collect::<BTreeSet<_>>()
    };
    let set = cai_tien::catalogue::set(&good().0.catalogue).unwrap();
    let sound = set.criteria().find(|criterion| !criterion.unverified).unwrap();
    let official: &'static str = format!("Tiêu chí {}. {}.", sound.code, sound.name.to_uppercase()).leak();
    assert!(rules(&heading(official)).is_empty(), "{official}");
    assert!(rules(&heading("Tiêu chí 9.9: Thư viện")).contains("CAT-code"));
    assert!(rules(&heading(format!("Tiêu chí {}", sound.code).leak())).contains("CAT-no-name"));
    let shortened = sound.name.rsplit_once(' ').unwrap().0;
    assert!(rules(&heading(format!("Tiêu chí {}: {shortened}", sound.code).leak())).contains("CAT-name"));
    let other = set.criteria().filter(|criterion| !criterion.unverified).last().unwrap();
    let swapped = heading(format!("Tiêu chí {}: {}", sound.code, other.name).leak());
    assert!(rules(&swapped).contains("CAT-other-code"), "{swapped:?}");
}

/// Counting on is asked of sections, roles and groups; a list may begin anew.
#[test]
fn numbers_follow_each_other() {
    let found = printed(&[
        (Spot::Heading(1), "I. MỤC ĐÍCH"),
        (Spot::Text, "1. Một"),
        (Spot::Text, "2. Hai"),
        (Spot::Text, "1. Lại một"),
        (Spot::Text, "3. Ba"),
        (Spot::Heading(1), "III. TỔ CHỨC"),
        (Spot::Role, "1. Hiệu trưởng"),
        (Spot::Role, "2. Hội đồng tự đánh giá"),
        (Spot::Role, "1. Tổ Giám sát"),
        (Spot::Role, "4. Giáo viên"),
        (Spot::Text, "- Nhóm công tác 1: tiêu chuẩn 1"),
        (Spot::Text, "- Nhóm công tác 3: tiêu chuẩn 2"),
    ]);
    assert_eq!(quotes(&found, "NUM-sections"), ["III. TỔ CHỨC"]);
    assert_eq!(quotes(&found, "NUM-roles"), ["1. Tổ Giám sát"]);
    assert_eq!(quotes(&found, "NUM-items"), ["3. Ba"]);
    assert_eq!(quotes(&found, "NUM-groups"), ["- Nhóm công tác 3: tiêu chuẩn 2"]);
}

/// A goal beside which a better present state stands in brackets leads back.
#[test]
fn a_goal_is_better_than_the_state_beside_it() {
    let with = |result: &str| after(|plan| plan.problems[0].expected_results = result.to_owned());
    assert!(with("Tỷ lệ lên lớp đạt 95% (năm học trước: 96,5%)").contains("SEM-no-progress"));
    for right in [
        "Tỷ lệ lên lớp đạt 98% (năm học trước: 96,5%)",
        "Giảm tỷ lệ nghỉ học còn 2% (hiện nay: 5%)",
        "Tỷ lệ lên lớp đạt 98% (trong đó lớp 9 đạt 99%)",
    ] {
        assert!(!with(right).contains("SEM-no-progress"), "{right}");
    }
}

/// The report a plan rests on is the school's own.
#[test]
fn the_report_is_the_schools_own() {
    let with = |school: &str| {
        after(|plan| {
            plan.school.name = "Trường THCS Hoa Mẫu".to_owned();
            plan.bases[0].subject = format!("Báo cáo tự đánh giá năm học 2024-2025 của {school}");
        })
    };
    assert!(with("Trường THCS Thử Nghiệm").contains("ENT-school"));
    assert!(!with("Trường THCS Hoa Mẫu").contains("ENT-school"));
}

/// Habits of writing are told once; the official words, goods and names of criteria are left alone.
#[test]
fn habits_of_writing_are_told_once() {
    let text = |lines: &[&str]| printed(&lines.iter().map(|line| (Spot::Text, *line)).collect::<Vec<_>>());
    let found = text(&["Lớp học đảm bảo ánh sáng.", "Bếp ăn đảm bảo vệ sinh hàng năm."]);
    assert_eq!(quotes(&found, "SPELL-bao-dam"), ["đảm bảo"]);
    assert_eq!(quotes(&found, "SPELL-hang"), ["hàng năm"]);
    let found = text(&[
        "Lớp học bảo đảm ánh sáng hằng ngày.",
        "Tài khoản ngân hàng năm 2025.",
        "Tiêu chí 3.3: Đảm bảo an toàn.",
    ]);
    assert!(quotes(&found, "SPELL-bao-dam").is_empty() && quotes(&found, "SPELL-hang").is_empty());
    let found = printed(&[(Spot::Heading(1), "I. MỤC ĐÍCH YÊU CẦU")]);
    assert_eq!(quotes(&found, "SPELL-comma"), ["MỤC ĐÍCH YÊU CẦU"]);
    let found = printed(&[(Spot::Heading(1), "I. MỤC ĐÍCH, YÊU CẦU")]);
    assert!(quotes(&found, "SPELL-comma").is_empty());
}

/// Signs stand where they belong: quotation marks in pairs of one kind and close to their words, one comma after another never.
#[test]
fn signs_are_judged() {
    let rule = |text: &str| after(|plan| plan.texts.conclusion = text.to_owned());
    for (text, wrong) in [
        ("Thực hiện chủ đề “ Đoàn kết, sáng tạo”.", "SPELL-spaces"),
        ("Thực hiện chủ đề “Đoàn kết, sáng tạo ”.", "SPELL-spaces"),
        ("Thực hiện chủ đề \"Đoàn kết, sáng tạo”.", "SPELL-pairs"),
        ("Thực hiện chủ đề “Đoàn kết, sáng tạo\".", "SPELL-pairs"),
        ("Có hai em lớp 6A, ; hai em lớp 7B.", "SPELL-spaces"),
        ("Báo cáo Phòng GD& ĐT đúng hạn.", "SPELL-spaces"),
        ("Đổi mới vể phương pháp.", "SPELL-word"),
        ("Phong trào“Vườn cây em chăm” ở các lớp.", "SPELL-spaces"),
    ] {
        assert!(rule(text).contains(wrong), "{text}: {:?}", rule(text));
    }
    for right in [
        "Thực hiện chủ đề “Đoàn kết”, “Sáng tạo” và \"Nêu gương\".",
        "Mua 02 tivi 65\" và treo khẩu hiệu “Dạy tốt, học tốt”.",
        "Khu phía tây tây bắc của xã; các môn: Toán, Ngữ văn; hoạt động trải nghiệm, v.v.",
        "Phối hợp với Trung tâm R & D của huyện, báo cáo Sở GD&ĐT.",
        "Bài đăng trên Báo GD&TĐ; hội nghị của các nước ASEAN do PGS. TS. Lê Mẫu chủ trì ở TP. Hải Mẫu.",
        "Dịp Tết, các lớp gói bánh chưng, làm mứt gừng, bày mâm ngũ quả; mùa gió Lào thì nghỉ trưa sớm.",
        "Trường liên cấp nằm trên tuyến đường liên thôn; Thông tư liên tịch số 7 của hai bộ; đồng bào Lô Lô ở bản Mẫu.",
        "Tỉnh Trị Mẫu hồi ấy mới có một lớp bổ túc; bệnh truyền qua nước ăn; trò đi cà kheo; cá basa kho.",
        "Nắng chói chang, mắt tròn xoe, trời trong veo; các em tha thiết, thắm thiết, không dối trá, không hời hợt.",
        "Hội đồng Đội tỉnh Mẫu khen em có hành vi vị tha; phê bình hành vi vi phạm nội quy.",
        "Tây Nguyên vào mùa khô. Đoàn của trường kết nghĩa (Hà Nội) lên thăm. Sài Gòn gửi tặng sách.",
        "Môn Hóa học: axit, bazơ, ôxi, hiđrô; môn Toán: giải tích, hỗn số, véc tơ; ngạch lương giáo viên.",
        "Quê hương phồn vinh, rạng ngời; thầy cô gan dạ, điềm tĩnh, thư thái, mãn nguyện, ung dung; việc cấp thiết, bức thiết.",
        "Lớp 5A1, khối K12, sân 30m2, phần mềm Scratch(3.0), trang caitien.mau.vn, mã H1:2.",
    ] {
        let found = rule(right);
        let of_signs = |rule: &String| rule.starts_with("SPELL-");
        assert!(!found.iter().any(of_signs), "{right}: {found:?}");
    }
}

/// What a citation tells of its document fits: one symbol whatever spaces are in it, the legislature it names, the year it guides.
#[test]
fn citations_fit_their_documents() {
    let found = |text: &str| printed(&[(Spot::Text, text)]);
    let cut = found("Căn cứ Công văn số 5512 /BGD ĐT-GDTrH ngày 18/12/2020 của Bộ Giáo dục và Đào tạo;");
    assert_eq!(quotes(&cut, "CITE-symbol"), ["5512 /BGD ĐT-GDTrH"]);
    assert_eq!(quotes(&cut, "CITE-no-date"), [""; 0]);
    assert_eq!(quotes(&cut, "SPELL-abbreviation"), [""; 0]);
    for dated in [
        "Ngày 12/8/2025, Sở Giáo dục và Đào tạo đã ban hành Công văn số 77/SGDĐT-GDTrH về thi nghề.",
        "Thực hiện Công văn số 77/SGDĐT-GDTrH của Sở Giáo dục và Đào tạo ngày 12/8/2025 về thi nghề.",
        "Thực hiện Công văn số 77/SGDĐT-GDTrH ngày12/8/2025 về thi nghề.",
    ] {
        assert_eq!(quotes(&found(dated), "CITE-no-date"), [""; 0], "{dated}");
    }
    let undated = found("Từ ngày 12/8/2025 làm theo Công văn số 77/SGDĐT-GDTrH về thi nghề.");
    assert_eq!(quotes(&undated, "CITE-no-date"), ["77/SGDĐT-GDTrH"]);
    let sat = |term: &str| {
        found(&format!(
            "Nghị quyết số 88/2014/QH13 ngày 28/11/2014 của Quốc hội khóa {term};"
        ))
    };
    assert_eq!(quotes(&sat("XIV"), "CITE-legislature"), ["88/2014/QH13"]);
    assert_eq!(quotes(&sat("XIII"), "CITE-legislature"), [""; 0]);
    let guides = |date: &str| {
        after(|plan| {
            plan.bases[0].subject =
                format!("Công văn số 377/SGDĐT-GDTrH ngày {date} về hướng dẫn thực hiện nhiệm vụ năm học 2025-2026;");
        })
    };
    assert!(guides("25/9/2024").contains("YEAR-basis"));
    assert!(!guides("25/8/2025").contains("YEAR-basis"));
}

/// One name with capitals here and small letters there is told once; what opens a sentence or stands in capitals is not.
#[test]
fn names_keep_their_letter_case() {
    let text = |lines: &[&str]| printed(&lines.iter().map(|line| (Spot::Text, *line)).collect::<Vec<_>>());
    let found = text(&[
        "Kế hoạch của quận Bình Lâm.",
        "Công văn của quận Bình Lâm.",
        "Theo yêu cầu của Quận Bình Lâm.",
    ]);
    assert_eq!(quotes(&found, "ENT-capitals"), ["Quận Bình Lâm"]);
    let found = text(&[
        "Kế hoạch của quận Bình Lâm.",
        "Quận Bình Lâm hỗ trợ.",
        "CỦA QUẬN BÌNH LÂM",
    ]);
    assert!(quotes(&found, "ENT-capitals").is_empty());
}

/// A line drawn under the motto is no blank to be filled in; a row of dots and underscores behind words are.
#[test]
fn drawn_lines_are_no_blanks() {
    let found = printed(&[(Spot::State, "_____________"), (Spot::Text, "Số tiền: ________ đồng")]);
    assert_eq!(quotes(&found, "PLACE-blank"), ["________"]);
}

/// A ratio named twice in one clause is found, two ratios in two clauses are not.
#[test]
fn a_ratio_is_named_once() {
    let twice = printed(&[(Spot::Text, "Tỷ lệ trẻ đến lớp đạt tỷ lệ 98%.")]);
    assert_eq!(quotes(&twice, "DUP-ratio"), ["Tỷ lệ trẻ đến lớp đạt tỷ lệ"]);
    let once = printed(&[(Spot::Text, "Tỷ lệ trẻ đến lớp 98%, bé khỏe đạt tỷ lệ 95%.")]);
    assert!(quotes(&once, "DUP-ratio").is_empty());
}

/// Standards and levels that stand in the first column are judged as those across the table.
#[test]
fn rows_not_joined_are_judged() {
    let cell = |row, column| Spot::Cell { table: 0, row, column };
    let group = |row| Spot::GroupRow { table: 0, row };
    let found = printed(&[
        (cell(0, 0), "MỨC 1, 2, 3"),
        (cell(1, 0), "1"),
        (group(1), "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường"),
        (cell(2, 0), "Tiêu chuẩn 2:"),
        (cell(3, 0), "MỨC 2"),
    ]);
    assert_eq!(quotes(&found, "NUM-ordinals"), ["Tiêu chuẩn 2:"]);
    assert_eq!(quotes(&found, "NUM-levels"), ["MỨC 2"]);
    assert!(quotes(&found, "CAT-standard-name").contains(&"Tiêu chuẩn 2:"));
}
