//! What the forms prescribe, typed a second time from the description of the domain: two transcriptions that must agree.

use cai_tien::document::plain_text;
use cai_tien::forms::{by_code, document};
use cai_tien::plan::SchoolKind;

use super::{cell_words, section_headings, tables};
use crate::plans::{begun, finished};

fn printed(code: &str, year: u16) -> String {
    let form = by_code(code).unwrap();
    plain_text(&document(&begun(form, SchoolKind::Thcs, year), form))
}

fn headings(code: &str, year: u16) -> Vec<String> {
    let form = by_code(code).unwrap();
    section_headings(&document(&begun(form, SchoolKind::Thcs, year), form))
}

/// Headings of the columns of each table.
fn columns(code: &str, year: u16) -> Vec<Vec<String>> {
    let form = by_code(code).unwrap();
    let document = document(&finished(form, SchoolKind::Thcs, year), form);
    tables(&document)
        .iter()
        .map(|table| table.header[0].cells.iter().map(cell_words).collect())
        .collect()
}

/// Biểu 2, III and VIII, the note of IV and the bases printed ready: the circular's own words, to the letter.
#[test]
fn bieu_2_prints_the_prescribed_wording() {
    let text = printed("bieu-2", 2026);
    for wanted in [
        "KẾ HOẠCH\nCải tiến chất lượng giáo dục năm học 2026-2027\n",
        "1. Tên cơ sở giáo dục:",
        "2. Loại hình: Công lập",
        "3. Địa chỉ:",
        "1. Báo cáo tự đánh giá năm học 2025-2026.\n",
        "2. Kết quả rà soát việc thực hiện kế hoạch cải tiến chất lượng năm học trước.",
        "3. Kế hoạch năm học và định hướng phát triển của cơ sở giáo dục.",
        "III. MỤC ĐÍCH, YÊU CẦU\n\
         1. Mục đích\n\
         a) Xác định các vấn đề trọng tâm cần cải tiến trên cơ sở kết quả tự đánh giá;\n\
         b) Tổ chức thực hiện các giải pháp nhằm nâng cao chất lượng giáo dục;\n\
         c) Tăng cường hiệu quả quản trị, sử dụng nguồn lực và trách nhiệm giải trình của cơ sở giáo dục.\n\
         2. Yêu cầu\n\
         a) Bảo đảm tính trọng tâm, khả thi, hiệu quả, phù hợp với điều kiện thực tế;\n\
         b) Không xây dựng kế hoạch cải tiến đối với toàn bộ tiêu chí mà tập trung vào các vấn đề ưu tiên;\n\
         c) Xác định rõ: nội dung, mục tiêu, biện pháp, thời gian, nguồn lực, trách nhiệm và kết quả;\n\
         d) Gắn với kế hoạch năm học và kế hoạch phát triển của cơ sở giáo dục;\n\
         đ) Có cơ chế theo dõi, đánh giá và điều chỉnh trong quá trình thực hiện.\n",
        "\nLưu ý: Chỉ lựa chọn các vấn đề trọng tâm, có tác động trực tiếp đến chất lượng giáo dục để đưa vào kế hoạch cải tiến.\n",
        "VIII. CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO\n\
         a) Thực hiện rà soát, đánh giá tối thiểu 02 lần trong năm học;\n\
         b) Kết quả thực hiện kế hoạch cải tiến là cơ sở để cập nhật báo cáo tự đánh giá và xây dựng kế hoạch cải tiến của năm học tiếp theo;\n\
         c) Bảo đảm công khai, minh bạch và phục vụ trách nhiệm giải trình của cơ sở giáo dục./.\n",
        "1. Người đứng đầu cơ sở giáo dục\n",
        "2. Hội đồng tự đánh giá\n",
        "3. Các tổ chuyên môn và bộ phận liên quan\n",
        "HIỆU TRƯỞNG\n(Ký, ghi rõ họ tên, đóng dấu)\n",
        "\nCuối học kỳ I\t",
        "\nCuối năm học\t",
    ] {
        assert!(text.contains(wanted), "missing: {wanted}\nin:\n{text}");
    }
}

/// Biểu 2: eight sections in the circular's order.
#[test]
fn bieu_2_has_eight_sections() {
    assert_eq!(
        headings("bieu-2", 2026),
        [
            "I. THÔNG TIN CHUNG",
            "II. CĂN CỨ XÂY DỰNG KẾ HOẠCH",
            "III. MỤC ĐÍCH, YÊU CẦU",
            "IV. TÓM TẮT CÁC VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN",
            "V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG",
            "VI. THEO DÕI VÀ ĐÁNH GIÁ THỰC HIỆN (GIÁM SÁT NỘI BỘ)",
            "VII. TỔ CHỨC THỰC HIỆN",
            "VIII. CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO",
        ]
    );
}

/// Biểu 2: the columns of IV, V and VI, and the numbers below those of V.
#[test]
fn bieu_2_has_its_columns() {
    let columns = columns("bieu-2", 2026);
    assert_eq!(
        columns,
        [
            vec![
                "TT",
                "Tiêu chuẩn",
                "Tiêu chí liên quan (nếu có)",
                "Đánh giá hiện trạng",
                "Điểm hạn chế",
                "Nguyên nhân của hạn chế",
            ],
            vec![
                "TT",
                "Nội dung cải tiến",
                "Mục tiêu cải tiến",
                "Hoạt động/giải pháp",
                "Chỉ số đánh giá kết quả",
                "Thời gian thực hiện",
                "Đơn vị/cá nhân phụ trách",
                "Nguồn lực bảo đảm",
                "Thông tin, dữ liệu hoặc minh chứng dự kiến",
                "Mức độ thực hiện",
            ],
            vec![
                "Thời điểm",
                "Nội dung theo dõi",
                "Kết quả thực hiện",
                "Điều chỉnh (nếu có)",
                "Người đánh giá",
            ],
        ]
    );
    let form = by_code("bieu-2").unwrap();
    let document = document(&begun(form, SchoolKind::Thcs, 2026), form);
    let numbers: Vec<usize> = tables(&document).iter().map(|table| table.header.len()).collect();
    assert_eq!(numbers, [1, 2, 1]);
    let last = tables(&document)[1].header[1].cells.last().map(cell_words);
    assert_eq!(last.as_deref(), Some("(10)"));
}

/// The layouts of 2018: their sections, and the roles both name.
#[test]
fn layouts_of_2018_have_their_sections_and_roles() {
    for code in ["bang-9-cot", "theo-tieu-chi"] {
        assert_eq!(
            headings(code, 2025),
            [
                "I. MỤC ĐÍCH, YÊU CẦU",
                "II. CĂN CỨ XÂY DỰNG KẾ HOẠCH",
                "III. NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC",
                "IV. TỔ CHỨC THỰC HIỆN",
            ]
        );
        let text = printed(code, 2025);
        for wanted in [
            "KẾ HOẠCH\nCải tiến chất lượng giáo dục\nNăm học 2025-2026\n",
            "1. Báo cáo tự đánh giá",
            "2. Báo cáo đánh giá ngoài",
            "3. Các văn bản quy phạm pháp luật, văn bản hướng dẫn hiện hành",
            "4. Kết quả thực hiện cải tiến chất lượng của nhà trường đã đạt được trong năm học 2024-2025",
            "5. Chủ trương, định hướng, giải pháp trọng tâm của địa phương, ngành và nhà trường",
            "1. Hiệu trưởng - Chủ tịch Hội đồng tự đánh giá\n",
            "2. Các thành viên của Hội đồng tự đánh giá\n",
            "3. Tổ Giám sát kế hoạch cải tiến chất lượng (báo cáo định kỳ và kiến nghị dựa trên kết quả giám sát)\n",
            "4. Cán bộ, giáo viên, nhân viên của trường\n",
            "Trên đây là Kế hoạch",
        ] {
            assert!(text.contains(wanted), "{code}: missing: {wanted}\nin:\n{text}");
        }
    }
}

/// The nine columns, and the five of the layout by criterion.
#[test]
fn layouts_of_2018_have_their_columns() {
    assert_eq!(
        columns("bang-9-cot", 2025),
        [[
            "TT",
            "Tiêu chuẩn, tiêu chí",
            "Kết quả cần đạt (so với hiện trạng)",
            "Công việc/giải pháp cần thực hiện",
            "Chủ trì và phối hợp thực hiện",
            "Thời gian thực hiện và hoàn thành",
            "Dự kiến kinh phí",
            "Điều kiện hỗ trợ khác",
            "Ghi chú",
        ]]
    );
    let blocks = columns("theo-tieu-chi", 2025);
    assert_eq!(blocks.len(), 2, "one table for each criterion");
    for block in blocks {
        assert_eq!(
            block,
            [
                "Nội dung cải tiến",
                "Giải pháp thực hiện",
                "Người thực hiện",
                "Thời gian",
                "Dự kiến kinh phí"
            ]
        );
    }
}

/// Nghị định 30: the words at the head of every administrative document.
#[test]
fn letterheads_carry_state_and_motto() {
    for (code, year) in [("bieu-2", 2026), ("bang-9-cot", 2025), ("theo-tieu-chi", 2025)] {
        let text = printed(code, year);
        assert!(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"));
        assert!(text.contains("\nNơi nhận:\n"));
    }
}
