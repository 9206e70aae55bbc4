//! Summaries are cited, and the parts of a set are named as plans print them.

use cai_tien::{
    catalogue::{citation, set},
    text::catalogue::{level_name, sentence_start},
};

fn cited(id: &str) -> String {
    citation(set(id).expect("set is embedded"))
}

fn title(id: &str, code: &str) -> String {
    let set = set(id).expect("set is embedded");
    set.entry(code).expect("code").title()
}

/// A summary shown without its source, or with the wrong annex, would be taken for the text of the law.
#[test]
fn citations_name_circular_annex_and_amendment() {
    let expected = [
        (
            "tt57-2026-mam-non",
            "Tóm tắt; đối chiếu Phụ lục I Thông tư 57/2026/TT-BGDĐT",
        ),
        (
            "tt57-2026-pho-thong",
            "Tóm tắt; đối chiếu Phụ lục II Thông tư 57/2026/TT-BGDĐT",
        ),
        (
            "tt57-2026-gdtx",
            "Tóm tắt; đối chiếu Phụ lục III Thông tư 57/2026/TT-BGDĐT",
        ),
        ("tt19-2018-mam-non", "Tóm tắt; đối chiếu Thông tư 19/2018/TT-BGDĐT"),
        (
            "tt19-2018-mam-non-2024",
            "Tóm tắt; đối chiếu Thông tư 19/2018/TT-BGDĐT, sửa đổi bởi Thông tư 22/2024/TT-BGDĐT",
        ),
        ("tt17-2018-tieu-hoc", "Tóm tắt; đối chiếu Thông tư 17/2018/TT-BGDĐT"),
        (
            "tt17-2018-tieu-hoc-2024",
            "Tóm tắt; đối chiếu Thông tư 17/2018/TT-BGDĐT, sửa đổi bởi Thông tư 22/2024/TT-BGDĐT",
        ),
        ("tt18-2018-trung-hoc", "Tóm tắt; đối chiếu Thông tư 18/2018/TT-BGDĐT"),
    ];
    for (id, text) in expected {
        assert_eq!(cited(id), text);
    }
}

/// Titles are printed as real plans print them; `M4.1` is this program's code and must not reach paper.
#[test]
fn titles_are_those_of_plans() {
    assert_eq!(title("tt17-2018-tieu-hoc", "3.2"), "Tiêu chí 3.2: Phòng học");
    assert_eq!(
        title("tt19-2018-mam-non", "M4.6"),
        "Mức 4, tiêu chí 6: Kết quả vượt trội 02 năm trong 05 năm"
    );
    let set = set("tt17-2018-tieu-hoc").expect("set is embedded");
    let first = set.standards.first().expect("standard");
    assert_eq!(first.title(), "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường");
    assert_eq!(level_name(2), "Mức 2");
}

/// Indicators are data in lower case; on their own line they start with a capital, also a Vietnamese one.
#[test]
fn indicators_start_with_a_capital_on_display() {
    assert_eq!(sentence_start("tỷ lệ chuyên cần"), "Tỷ lệ chuyên cần");
    assert_eq!(sentence_start("đồ dùng"), "Đồ dùng");
    assert_eq!(sentence_start(""), "");
}
