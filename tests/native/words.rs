//! Rules about words: each finds an invented fault and keeps still at the same line put right.

mod neighbours;

use cai_tien::check::{Finding, check};
use cai_tien::document::{Proof, ProofLine, Spot};
use cai_tien::forms::by_code;
use cai_tien::plan::{Plan, SchoolKind};

use crate::plans::begun;

/// A kindergarten's plan of a day.
fn plan(date: &str) -> Plan {
    let mut plan = begun(by_code("bang-9-cot").unwrap(), SchoolKind::MamNon, 2025);
    plan.school.name = "Trường Mầm non Hoa Mẫu".to_owned();
    plan.issue.date = date.to_owned();
    plan.issue.signer_name = "Trần Thị Mẫu".to_owned();
    plan
}

fn line(text: &str, spot: Spot) -> ProofLine {
    ProofLine {
        text: text.to_owned(),
        path: "texts/orientations".to_owned(),
        section: "can-cu".to_owned(),
        spot,
    }
}

fn found(date: &str, lines: &[(&str, Spot)], printed: bool) -> Vec<Finding> {
    let plan = plan(date);
    let lines = lines.iter().map(|(text, spot)| line(text, *spot)).collect();
    check(&plan, by_code("bang-9-cot").unwrap(), &Proof { lines, printed })
}

fn says(rule: &str, date: &str, text: &str, spot: Spot, printed: bool) -> bool {
    found(date, &[(text, spot)], printed)
        .iter()
        .any(|finding| finding.rule == rule)
}

/// A unit of the district level is told of with its whole name.
#[test]
fn districts_are_named_whole() {
    let told = found(
        "10/9/2025",
        &[("Cả lớp thăm huyện Bến Mẫu Sơn trong ngày.", Spot::Text)],
        false,
    );
    let of_rule = told.iter().filter(|finding| finding.rule == "TERM-abolished");
    let quotes: Vec<&str> = of_rule.map(|finding| finding.quote.as_str()).collect();
    assert_eq!(quotes, ["huyện Bến Mẫu Sơn"]);
}

/// Each rule about running text: a faulty line is found, the same line put right is not.
#[test]
fn faults_in_text_are_found_and_clean_text_is_not() {
    let mut wrong = Vec::new();
    for (rule, faulty, clean) in [
        ("SPELL-word", "Hội đồng tuyên sinh họp.", "Hội đồng tuyển sinh họp."),
        ("SPELL-word", "Phần đầu đạt 90%.", "Phần đầu của kế hoạch."),
        ("SPELL-word", "Điều kiên thực tế.", "Điều kiện thực tế."),
        ("SPELL-word", "Sử lý rác thải.", "Xử lý rác thải."),
        ("SPELL-word", "Làm việc với đại phương.", "Làm việc với địa phương."),
        ("SPELL-word", "Nhà trườn g mở cửa.", "Nhà trường g."),
        ("SPELL-first-letter", "hiết kế góc chơi.", "Thiết kế góc chơi."),
        ("SPELL-abbreviation", "Báo cáo UNBD xã Mẫu.", "Báo cáo UBND xã Mẫu."),
        ("SPELL-abbreviation", "Họp BDD trường.", "Họp BĐD trường."),
        ("SPELL-abbreviation", "Ngày hội Stem.", "Ngày hội STEM."),
        ("SPELL-doubled", "Vườn rau giúp giúp trẻ vui.", "Trẻ dần dần mạnh dạn."),
        ("SPELL-doubled", "Họp ngày ngày 12.", "Trẻ vui chơi ngày ngày."),
        ("SPELL-syllable", "Các hoạtđộng của trẻ.", "Các hoạt động của trẻ."),
        ("SPELL-capital", "Giữ chuẩn Quốc gia.", "Giữ chuẩn quốc gia."),
        ("SPELL-capital", "Giữ sân sạch; Nâng nền.", "Giữ sân sạch; nâng nền."),
        ("SPELL-dots", "Mua tủ, bàn.... cho lớp.", "Mua tủ, bàn cho lớp."),
        ("SPELL-spaces", "Mua tủ , bàn.", "Mua tủ, bàn."),
        ("SPELL-spaces", "Họp ngày15 tháng 9.", "Họp ngày 15 tháng 9."),
        ("SPELL-spaces", "Mỗi lớp có 3nhóm chơi.", "Mỗi lớp có 3 nhóm chơi."),
        (
            "SPELL-spaces",
            "Trẻ chăm ngoan.Cô khen cả lớp.",
            "Trẻ chăm ngoan. Cô khen cả lớp.",
        ),
        ("SPELL-spaces", "Nhóm trẻ:12 cháu.", "Nhóm trẻ: 12 cháu."),
        (
            "SPELL-spaces",
            "Hội thi dạy tốt- chăm tốt.",
            "Hội thi dạy tốt - chăm tốt.",
        ),
        (
            "SPELL-spaces",
            "Giống hoa của miền Bắc(2019).",
            "Giống hoa của miền Bắc (2019).",
        ),
        (
            "SPELL-doubled",
            "Làm theo cách mới theo cách mới.",
            "Làm theo cách mới.",
        ),
        (
            "SPELL-capital",
            "Theo quy định của Chính Phủ.",
            "Theo quy định của Chính phủ.",
        ),
        ("SPELL-capital", "Trẻ tham quan ở Hà nội.", "Trẻ tham quan ở Hà Nội."),
        (
            "SPELL-title",
            "Báo cáo Sở Giáo dục - Đào tạo.",
            "Báo cáo Sở Giáo dục và Đào tạo.",
        ),
        ("SPELL-keys", "Các haotj động của lớp.", "Các hoạt động của lớp."),
        ("SPELL-word", "Bài ca dất nước.", "Bài ca đất nước."),
        (
            "SPELL-spaces",
            "Chủ đề “Bé ngoan”.Trẻ vui.",
            "Chủ đề “Bé ngoan”. Trẻ vui.",
        ),
        ("SPELL-word", "Theo lời dặn cảu bác sĩ.", "Theo lời dặn của bác sĩ."),
        (
            "CITE-symbol",
            "Quyết định số 12/2024/QĐ-TTG ngày 01/3/2024.",
            "Quyết định số 12/2024/QĐ-TTg ngày 01/3/2024.",
        ),
        (
            "CITE-symbol",
            "Công văn số 15/ SGDĐT-GDMN ngày 01/8/2025.",
            "Công văn số 15/SGDĐT-GDMN ngày 01/8/2025.",
        ),
        (
            "CITE-symbol",
            "Thông tư số 13/2020/TT-BGĐT ngày 26/5/2020.",
            "Thông tư số 13/2020/TT-BGDĐT ngày 26/5/2020.",
        ),
        (
            "SPELL-capital",
            "Đội Thiếu niên tiền phong họp.",
            "Đội Thiếu niên Tiền phong họp.",
        ),
        ("SPELL-decimal", "Đạt 51.4%.", "Đạt 51,4%."),
        ("SPELL-remnant", "Đạt **tốt**.", "Đạt tốt."),
        ("SPELL-pairs", "Mua tủ (cho bếp.", "Mua tủ (cho bếp)."),
        (
            "SPELL-dashes",
            "Cán bộ - giáo viên – nhân viên.",
            "Cán bộ - giáo viên - nhân viên.",
        ),
        (
            "SPELL-mixed",
            "Qui định cũ, quy định mới.",
            "Quy định cũ, quy định mới.",
        ),
        (
            "CITE-symbol",
            "Thông tư số 13/2020/TT – BGDDT ngày 26/5/2020.",
            "Thông tư số 13/2020/TT-BGDĐT ngày 26/5/2020.",
        ),
        (
            "CITE-date",
            "Thông tư số 13/2020/TT-BGDĐT ngày 25/5/2020.",
            "Thông tư số 13/2020/TT-BGDĐT ngày 26 tháng 5 năm 2020.",
        ),
        (
            "CITE-two-dates",
            "Công văn số 5/SGDĐT-QLCL ngày 01/9/2025; Công văn số 5/SGDĐT-QLCL ngày 02/9/2025.",
            "Công văn số 5/SGDĐT-QLCL ngày 01/9/2025.",
        ),
        (
            "CITE-comma",
            "Thông tư số 13/2020/TT-BGDĐT, ngày 26/5/2020.",
            "Thông tư số 13/2020/TT-BGDĐT ngày 26/5/2020.",
        ),
        (
            "CITE-no-date",
            "Thông tư số 13/2020/TT-BGDĐT.",
            "Thông tư số 13/2020/TT-BGDĐT ngày 26/5/2020.",
        ),
        (
            "CITE-words",
            "Thông tư về quy định về bếp ăn.",
            "Thông tư quy định về bếp ăn.",
        ),
        ("CITE-capital", "Bộ Ban hành quy chế.", "Bộ ban hành quy chế."),
        ("TERM-school", "Họp cha mẹ học sinh.", "Họp cha mẹ trẻ."),
        ("TERM-abolished", "Tham mưu với Phòng GDĐT.", "Tham mưu với Sở GDĐT."),
        ("TERM-mixed", "Sở GD&ĐT duyệt, Sở GDĐT cấp.", "Sở GDĐT duyệt."),
        ("PLACE-alternative", "Báo cáo Sở/Phòng.", "Báo cáo Sở."),
        ("PLACE-blank", "Có [số lớp] lớp.", "Có 12 lớp."),
        ("PLACE-blank", "Ông Nguyễn Văn A.", "Ông Nguyễn Văn Ba."),
        (
            "PLACE-school",
            "Báo cáo (giai đoạn từ năm 2020 đến 2025 của Trường).",
            "Báo cáo (giai đoạn từ năm 2020 đến 2025 của Trường Mầm non Hoa Mẫu).",
        ),
        (
            "ENT-school",
            "Báo cáo giai đoạn từ năm 2020 đến 2025 của trường Mầm non Sao Thử.",
            "Báo cáo giai đoạn từ năm 2020 đến 2025 của trường Mầm non Hoa Mẫu.",
        ),
        (
            "ENT-place",
            "Trạm y tế xã Hệ Thử, UBND xã Hẹ Thử.",
            "Trạm y tế xã Hẹ Thử, UBND xã Hẹ Thử.",
        ),
        (
            "ENT-head",
            "Cô Lê Thử Nghiệm – Hiệu trưởng theo dõi.",
            "Cô Trần Thị Mẫu – Hiệu trưởng theo dõi.",
        ),
        (
            "DUP-ratio",
            "Tỷ lệ trẻ ra lớp đạt tỷ lệ 90%.",
            "Tỷ lệ trẻ ra lớp đạt 90%.",
        ),
        (
            "DATE-day",
            "Xong trước ngày 31/4/2026.",
            "Xong trước ngày 30/4/2026, theo mã 31/4/1.",
        ),
        (
            "SEM-over-all",
            "Tỷ lệ trẻ đi học đều đạt 985%.",
            "Tỷ lệ trẻ đi học đều đạt 98,5%, số sách tăng 120%.",
        ),
        (
            "SEM-amount",
            "Kinh phí 320.000.00 đồng.",
            "Kinh phí 320.000.000 đồng, mục 1.2.10 đồng ý.",
        ),
        ("ND30-month", "Ngày 03 tháng 06 năm 2025.", "Ngày 03 tháng 02 năm 2025."),
    ] {
        if !says(rule, "10/9/2025", faulty, Spot::Text, false) {
            wrong.push(format!("{rule} does not find: {faulty}"));
        }
        if says(rule, "10/9/2025", clean, Spot::Text, false) {
            wrong.push(format!("{rule} finds: {clean}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The form of a printed paper, line by line.
#[test]
fn faults_of_form_are_found_in_printed_papers() {
    for (rule, spot, faulty, clean) in [
        ("ND30-number", Spot::Number, "Số : 45/KH-MN HM", "Số: 45/KH-MNHM"),
        ("ND30-number", Spot::Number, "Số 45/KH - MNHM", "Số: 05/KH-MNHM"),
        (
            "ND30-date",
            Spot::PlaceDate,
            "Mẫu, ngày 5 tháng 9 năm 2025",
            "Mẫu, ngày 05 tháng 9 năm 2025",
        ),
        (
            "ND30-date",
            Spot::PlaceDate,
            "Mẫu, ngày 15 tháng 9 năm 2025.",
            "Mẫu, ngày 15 tháng 9 năm 2025",
        ),
        (
            "ND30-state",
            Spot::State,
            "Độc lập – Tự do – Hạnh phúc",
            "Độc lập - Tự do - Hạnh phúc",
        ),
        (
            "ND30-state",
            Spot::State,
            "CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM",
            "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        ),
        ("ND30-filed", Spot::Recipient, "- Lưu VT.", "- Lưu: VT."),
        (
            "ND30-recipient",
            Spot::Recipient,
            "- UBND phường (để b/c);",
            "- UBND phường Mẫu (để b/c);",
        ),
        ("ND30-authority", Spot::Authority, "Q.HIỆU TRƯỞNG", "Q. HIỆU TRƯỞNG"),
        (
            "ND30-end",
            Spot::Text,
            "Trên đây là kế hoạch.",
            "Trên đây là kế hoạch./.",
        ),
        (
            "PLACE-instruction",
            Spot::Role,
            "Tổ giám sát (ghi rõ họ tên)",
            "Tổ giám sát (03 người)",
        ),
    ] {
        assert!(
            says(rule, "10/9/2025", faulty, spot, true),
            "{rule} does not find: {faulty}"
        );
        assert!(!says(rule, "10/9/2025", clean, spot, true), "{rule} finds: {clean}");
    }
}

/// A regulation holds until another takes its place.
#[test]
fn replaced_regulations_are_told_by_the_day_of_issue() {
    let text = "Thông tư số 19/2018/TT-BGDĐT ngày 22/8/2018.";
    assert!(says("CITE-replaced", "10/9/2026", text, Spot::Text, false));
    assert!(!says("CITE-replaced", "10/9/2025", text, Spot::Text, false));
}
