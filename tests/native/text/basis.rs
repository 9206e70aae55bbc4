//! A basis in running words is taken apart where its parts give the same words again, and left alone elsewhere.

use cai_tien::text::basis::apart;
use cai_tien::text::paper::citation;

/// Text, kind, number, date, issuer, subject.
const TAKEN_APART: &[[&str; 6]] = &[
    [
        "Thông tư số 57/2026/TT-BGDĐT ngày 07 tháng 7 năm 2026 của Bộ Giáo dục và Đào tạo quy định về bảo đảm chất lượng;",
        "Thông tư",
        "57/2026/TT-BGDĐT",
        "7/7/2026",
        "Bộ Giáo dục và Đào tạo",
        "quy định về bảo đảm chất lượng;",
    ],
    [
        "Căn cứ Thông tư số 28/2020/TT-BGDĐT ngày 04/9/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo Ban hành Điều lệ",
        "Căn cứ Thông tư",
        "28/2020/TT-BGDĐT",
        "ngày 04/9/2020",
        "Bộ trưởng Bộ Giáo dục và Đào tạo",
        "Ban hành Điều lệ",
    ],
    [
        "Công văn số 1200/SGDĐT-QLCL, ngày 31 tháng 8 năm 2025 của Sở GDĐT tỉnh Mẫu về việc hướng dẫn nhiệm vụ",
        "Công văn",
        "1200/SGDĐT-QLCL",
        "31/8/2025",
        "Sở GDĐT tỉnh Mẫu",
        "về việc hướng dẫn nhiệm vụ",
    ],
    [
        "Công văn số: 77/UBND-VHXH ngày 5-9-2026 của UBND xã Mẫu V/v tăng cường an toàn trường học",
        "Công văn",
        "số: 77/UBND-VHXH",
        "ngày 5-9-2026",
        "UBND xã Mẫu",
        "V/v tăng cường an toàn trường học",
    ],
    [
        "Công văn số 1188/SGDĐTQLCL V/v hướng dẫn kiểm tra thư viện",
        "Công văn",
        "1188/SGDĐTQLCL",
        "",
        "",
        "V/v hướng dẫn kiểm tra thư viện",
    ],
    [
        "Thực hiện Quyết định số 12/QĐ-UBND ngày 15.01.2026 của Chủ tịch Ủy ban nhân dân phường Mẫu",
        "Thực hiện Quyết định",
        "12/QĐ-UBND",
        "ngày 15.01.2026",
        "Chủ tịch Ủy ban nhân dân phường Mẫu",
        "",
    ],
    [
        "Quyết định số 31/QĐ-THHM ngày 10/10/2025 của Hiệu trưởng Trường Tiểu học Hoa Mẫu về thành lập Hội đồng tự đánh giá.",
        "Quyết định",
        "31/QĐ-THHM",
        "ngày 10/10/2025",
        "Hiệu trưởng Trường Tiểu học Hoa Mẫu",
        "về thành lập Hội đồng tự đánh giá.",
    ],
    [
        "Báo cáo tự đánh giá số 15/BC-MNHM ngày 30 tháng 5 năm 2026 của Trường Mầm non Hoa Mẫu",
        "Báo cáo tự đánh giá",
        "15/BC-MNHM",
        "30/5/2026",
        "Trường Mầm non Hoa Mẫu",
        "",
    ],
    [
        "Kế hoạch số 40/KH-THCSHM ngày 20 tháng 9 năm 2026 của nhà trường thực hiện nhiệm vụ năm học 2026-2027;",
        "Kế hoạch",
        "40/KH-THCSHM",
        "20/9/2026",
        "nhà trường",
        "thực hiện nhiệm vụ năm học 2026-2027;",
    ],
    [
        "Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Ban Chấp hành Trung ương về đổi mới căn bản, toàn diện giáo dục",
        "Nghị quyết",
        "29-NQ/TW",
        "4/11/2013",
        "Ban Chấp hành Trung ương",
        "về đổi mới căn bản, toàn diện giáo dục",
    ],
    [
        "Nghị quyết số 08/NQ-HĐND ngày 12/12/2025 của HĐND xã Mẫu",
        "Nghị quyết",
        "08/NQ-HĐND",
        "ngày 12/12/2025",
        "HĐND xã Mẫu",
        "",
    ],
    [
        "Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019",
        "Luật Giáo dục",
        "43/2019/QH14",
        "14/6/2019",
        "",
        "",
    ],
    ["Luật Giáo dục năm 2019", "Luật Giáo dục", "", "2019", "", ""],
    [
        "Luật Giáo dục ngày 14 tháng 6 năm 2019 của Quốc hội;",
        "Luật Giáo dục",
        "",
        "14/6/2019",
        "Quốc hội",
        "",
    ],
    [
        "Căn cứ Nghị định số 142/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định về phân định thẩm quyền",
        "Căn cứ Nghị định",
        "142/2025/NĐ-CP",
        "12/6/2025",
        "Chính phủ",
        "quy định về phân định thẩm quyền",
    ],
    [
        "Thông tư số 22/2024/TT-BGDĐT của Bộ Giáo dục và Đào tạo: Sửa đổi, bổ sung một số điều",
        "Thông tư",
        "22/2024/TT-BGDĐT",
        "",
        "Bộ Giáo dục và Đào tạo",
        ": Sửa đổi, bổ sung một số điều",
    ],
    [
        "Thông tư liên tịch số 06/2015/TTLT-BGDĐT-BNV ngày 16 tháng 3 năm 2015 của Bộ Giáo dục và Đào tạo, Bộ Nội vụ quy định",
        "Thông tư liên tịch",
        "06/2015/TTLT-BGDĐT-BNV",
        "16/3/2015",
        "Bộ Giáo dục và Đào tạo, Bộ Nội vụ",
        "quy định",
    ],
    // Mistakes of typing: a tone missing, blanks in the symbol, a zero missing, the word for day twice, a blank in the date.
    [
        "Thông tu số 19/2018/TT – BGDDT ngày 22/8/2018 của Bộ GD&ĐT ban hành",
        "Thông tu",
        "19/2018/TT – BGDDT",
        "ngày 22/8/2018",
        "Bộ GD&ĐT",
        "ban hành",
    ],
    [
        "Công văn sô 15/PGDĐT ngày 8/ 9/ 2024 của Phòng GDĐT huyện Mẫu",
        "Công văn",
        "sô 15/PGDĐT",
        "ngày 8/ 9/ 2024",
        "Phòng GDĐT huyện Mẫu",
        "",
    ],
    [
        "Chỉ thị số 3/CT-UBND ngày 5 tháng 9 năm 2026 của UBND tỉnh Mẫu về nhiệm vụ trọng tâm",
        "Chỉ thị",
        "3/CT-UBND",
        "ngày 5 tháng 9 năm 2026",
        "UBND tỉnh Mẫu",
        "về nhiệm vụ trọng tâm",
    ],
    [
        "Hướng dẫn số 9/HD-SGDĐT tháng 9/2026 của Sở Giáo dục và Đào tạo Mẫu",
        "Hướng dẫn",
        "9/HD-SGDĐT",
        "tháng 9/2026",
        "Sở Giáo dục và Đào tạo Mẫu",
        "",
    ],
    [
        "Công văn ngày 05 tháng 10 năm 2026 của trường Tiểu học số 2 xã Mẫu tổ chức chuyên đề",
        "Công văn",
        "",
        "5/10/2026",
        "trường Tiểu học số 2 xã Mẫu",
        "tổ chức chuyên đề",
    ],
    // The date behind the issuer stays where it was written.
    [
        "Thông tư số 13/2020/TT-BGDĐT của Bộ Giáo dục và Đào tạo ngày 26/5/2020 quy định cơ sở vật chất",
        "Thông tư",
        "13/2020/TT-BGDĐT",
        "",
        "Bộ Giáo dục và Đào tạo",
        "ngày 26/5/2020 quy định cơ sở vật chất",
    ],
];

/// What is not one document with a number or a date, or would be worded otherwise if it were put together again.
const LEFT: &[&str] = &[
    "",
    "Báo cáo đánh giá ngoài",
    "Kế hoạch năm học 2026-2027 của nhà trường",
    "Kế hoạch phát triển giáo dục giai đoạn 2026-2030",
    "Kết quả tự đánh giá tháng 5 năm 2026",
    "Thông tư 57/2026/TT-BGDĐT ngày 07/7/2026 của Bộ Giáo dục và Đào tạo",
    "Thông tư số 17/2018/TT-BGDĐT, số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ Giáo dục và Đào tạo",
    "Thông tư số 17, 18, 19/2018/TT-BGDĐT ngày 22/8/2018",
    "Thông tư số 17/2018/TT-BGDĐT ngày 22/8/2018 quy định; Công văn số 12/SGDĐT-QLCL ngày 1/9/2026 về việc hướng dẫn",
    "Các văn bản hướng dẫn hiện hành (Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 về kiểm định)",
    "Tình hình thực tế của đơn vị, số liệu ngày 15/9/2026",
    "Số điện thoại 0123",
];

/// A person finds number, date and issuer in fields of their own, in whatever notation the school cited.
#[test]
fn bases_are_taken_apart() {
    for [text, kind, number, date, issuer, subject] in TAKEN_APART {
        let basis = apart(text).unwrap_or_default();
        let parts = [&basis.kind, &basis.number, &basis.date, &basis.issuer, &basis.subject];
        assert_eq!(
            parts.map(String::as_str),
            [*kind, *number, *date, *issuer, *subject],
            "{text}"
        );
    }
}

/// What cannot be taken apart for sure stays one text.
#[test]
fn words_without_one_document_are_left() {
    for text in LEFT {
        assert_eq!(apart(text), None, "{text}");
    }
}

/// No basis is worded otherwise because it was taken apart: the paper has every word, in order, as it was written.
#[test]
fn put_together_again_the_words_are_the_same() {
    let words = |text: &str| -> Vec<String> {
        let parts = text.split(|c: char| !(c.is_alphanumeric() || "/&-–:".contains(c)));
        parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    for [text, ..] in TAKEN_APART {
        let printed = citation(&apart(text).unwrap_or_default());
        assert_eq!(words(&printed), words(text));
    }
}
