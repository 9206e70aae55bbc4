//! Importing as people run it.

use std::fs;

use cai_tien::draft::Draft;
use serde_json::Value;

use super::{done, files, refused};
use crate::docx::office::Scratch;

/// A page saved from the web, with a plan nobody ever wrote.
const PAGE: &str = "<html><head><meta charset='utf-8'></head><body>
<p>TRƯỜNG TIỂU HỌC HOA MẪU</p><p>Số: 7/KH-THHM</p><p>Xã Mẫu, ngày 15 tháng 9 năm 2024</p>
<p>KẾ HOẠCH</p><p>CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC</p><p>Năm học 2024-2025</p>
<p><b>I. MỤC ĐÍCH, YÊU CẦU</b></p><p>1. Nâng cao chất lượng thư viện.</p>
<p><b>III. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC</b></p>
<table><tr><th>Thời gian thực hiện</th><th>Tiêu chuẩn, tiêu chí</th><th>Kết quả cần đạt</th><th>Giải pháp cần thực hiện</th><th>Chủ trì</th></tr>
<tr><td>Tháng 10/2024</td><td>Tiêu chí 3.6 Thư viện</td><td>Thêm 200 đầu sách</td><td>Mua sách</td><td>Cán bộ thư viện</td></tr></table>
<p><b>V. KIẾN NGHỊ VỚI CẤP TRÊN</b></p><p>Bổ sung một nhân viên thư viện.</p>
</body></html>";

/// A web page saved as .doc comes in with its columns in any order; what the form has no place for is kept, and the report tells
/// where every line went.
#[test]
fn a_page_becomes_a_draft_with_a_report() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    fs::write(folder.join("old.doc"), PAGE).unwrap();
    let (out, said) = done(
        folder,
        &["import", "old.doc", "-o", "new.caitien", "--report", "r.json"],
    );
    assert_eq!(out, "");
    assert!(said.starts_with("Đã nhập theo mẫu “Mẫu 2018 – bảng 9 cột”"), "{said}");
    let plan = Draft::read(&fs::read(folder.join("new.caitien")).unwrap())
        .unwrap()
        .plan;
    assert_eq!((plan.year.0, plan.school.kind.code()), (2024, "tieu-hoc"));
    assert_eq!(
        (plan.issue.number.as_str(), plan.issue.symbol.as_str()),
        ("7", "KH-THHM")
    );
    let problem = &plan.problems[0];
    assert_eq!(problem.criteria, ["3.6"]);
    assert_eq!(problem.expected_results, "Thêm 200 đầu sách");
    assert_eq!(problem.actions[0].time, "Tháng 10/2024");
    assert_eq!(problem.actions[0].lead, "Cán bộ thư viện");
    assert_eq!(
        plan.asides[0].text,
        "V. KIẾN NGHỊ VỚI CẤP TRÊN\nBổ sung một nhân viên thư viện."
    );
    let report: Value = serde_json::from_slice(&fs::read(folder.join("r.json")).unwrap()).unwrap();
    let count = |name: &str| report["words"][name].as_u64().unwrap();
    assert_eq!(count("all"), count("placed") + count("byForm") + count("aside"));
    assert_eq!(count("aside"), 13);
    // A second time nothing is written over.
    assert!(refused(folder, &["import", "old.doc", "-o", "new.caitien"]).contains("đã có tệp này"));
    assert_eq!(files(folder), ["new.caitien", "old.doc", "r.json"]);
}

/// What is no plan makes no draft: a person is told what the file is and what to do.
#[test]
fn what_is_no_plan_is_refused_with_a_reason() {
    let scratch = Scratch::new();
    let folder = scratch.path();
    for (name, bytes, reason) in [
        ("a.doc", &b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old"[..], "tệp Word đời cũ"),
        ("a.docx", b"%PDF-1.7 ...", "tệp PDF"),
        (
            "a.txt",
            "Danh sách lớp 6A\nNguyễn Văn Mẫu".as_bytes(),
            "không tìm thấy kế hoạch",
        ),
        ("b.docx", b"", "tệp rỗng"),
    ] {
        fs::write(folder.join(name), bytes).unwrap();
        let said = refused(folder, &["import", name, "-o", "new.caitien"]);
        assert!(said.contains(reason), "{name}: {said}");
        assert!(!folder.join("new.caitien").exists());
    }
}
