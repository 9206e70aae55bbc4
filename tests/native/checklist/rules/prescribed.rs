//! Words that Biểu 2 prescribes, typed here from the form and not taken from the program.

use super::{Rule, ensure, same};
use crate::checklist::word_file::WordFile;

const FORM: &[&str] = &["bieu-2"];

pub const RULES: &[Rule] = &[
    Rule::new("the subject names the school year", "Thông tư 57/2026, Phụ lục V, Biểu 2", |file| {
        let title = file.title()?;
        let words: Vec<&str> = title.subject.iter().map(|line| line.text.as_str()).collect();
        ensure(words == ["Cải tiến chất lượng giáo dục năm học 2026-2027"], || format!("{words:?}"))
    })
    .of(FORM),
    Rule::new("eight sections with their headings", "Thông tư 57/2026, Phụ lục V, Biểu 2", |file| {
        let headings: Vec<String> = file.chapters()?.iter().map(|chapter| chapter.heading.text.clone()).collect();
        same(
            &headings,
            &[
                "I. THÔNG TIN CHUNG",
                "II. CĂN CỨ XÂY DỰNG KẾ HOẠCH",
                "III. MỤC ĐÍCH, YÊU CẦU",
                "IV. TÓM TẮT CÁC VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN",
                "V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG",
                "VI. THEO DÕI VÀ ĐÁNH GIÁ THỰC HIỆN (GIÁM SÁT NỘI BỘ)",
                "VII. TỔ CHỨC THỰC HIỆN",
                "VIII. CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO",
            ],
        )
    })
    .of(FORM),
    Rule::new("I names school, kind and address", "Thông tư 57/2026, Phụ lục V, Biểu 2, mục I", |file| {
        begin(file, "THÔNG TIN CHUNG", &["1. Tên cơ sở giáo dục: ", "2. Loại hình: ", "3. Địa chỉ: "])
    })
    .of(FORM),
    Rule::new("II lists the three prescribed bases", "Thông tư 57/2026, Phụ lục V, Biểu 2, mục II", |file| {
        begin(
            file,
            "CĂN CỨ XÂY DỰNG KẾ HOẠCH",
            &[
                "1. Báo cáo tự đánh giá năm học ",
                "2. Kết quả rà soát việc thực hiện kế hoạch cải tiến chất lượng năm học trước.",
                "3. Kế hoạch năm học và định hướng phát triển của cơ sở giáo dục.",
            ],
        )
    })
    .of(FORM),
    Rule::new("III is printed word for word", "Thông tư 57/2026, Phụ lục V, Biểu 2, mục III", |file| {
        same(
            &file.chapter("MỤC ĐÍCH, YÊU CẦU")?.lines(),
            &[
                "1. Mục đích",
                "a) Xác định các vấn đề trọng tâm cần cải tiến trên cơ sở kết quả tự đánh giá;",
                "b) Tổ chức thực hiện các giải pháp nhằm nâng cao chất lượng giáo dục;",
                "c) Tăng cường hiệu quả quản trị, sử dụng nguồn lực và trách nhiệm giải trình của cơ sở giáo dục.",
                "2. Yêu cầu",
                "a) Bảo đảm tính trọng tâm, khả thi, hiệu quả, phù hợp với điều kiện thực tế;",
                "b) Không xây dựng kế hoạch cải tiến đối với toàn bộ tiêu chí mà tập trung vào các vấn đề ưu tiên;",
                "c) Xác định rõ: nội dung, mục tiêu, biện pháp, thời gian, nguồn lực, trách nhiệm và kết quả;",
                "d) Gắn với kế hoạch năm học và kế hoạch phát triển của cơ sở giáo dục;",
                "đ) Có cơ chế theo dõi, đánh giá và điều chỉnh trong quá trình thực hiện.",
            ],
        )
    })
    .of(FORM),
    Rule::new("IV has its six columns", "Thông tư 57/2026, Phụ lục V, Biểu 2, mục IV", |file| {
        same(
            &file.chapter("TÓM TẮT CÁC VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN")?.table()?.headings(),
            &[
                "TT",
                "Tiêu chuẩn",
                "Tiêu chí liên quan (nếu có)",
                "Đánh giá hiện trạng",
                "Điểm hạn chế",
                "Nguyên nhân của hạn chế",
            ],
        )
    })
    .of(FORM),
    Rule::new("the note below IV is printed in italics", "Thông tư 57/2026, Phụ lục V, Biểu 2, mục IV", |file| {
        let words = "Lưu ý: Chỉ lựa chọn các vấn đề trọng tâm, có tác động trực tiếp đến chất lượng giáo dục để đưa \
                     vào kế hoạch cải tiến.";
        let chapter = file.chapter("TÓM TẮT CÁC VẤN ĐỀ TRỌNG TÂM CẦN CẢI TIẾN")?;
        same(&chapter.lines(), &[words])?;
        let note = file.running()?.into_iter().find(|line| line.text == words);
        let italic = note.is_some_and(|note| note.all(|look| look.italic));
        ensure(italic, || "upright".to_owned())
    })
    .of(FORM),
    Rule::new("V has its ten columns with their numbers", "Thông tư 57/2026, Phụ lục V, Biểu 2, mục V", |file| {
        let chapter = file.chapter("KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG")?;
        let table = chapter.table()?;
        same(
            &table.headings(),
            &[
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
        )?;
        let numbers = table.rows.get(1).ok_or("no numbers")?;
        let numbers: Vec<String> = numbers.cells.iter().map(|cell| cell.text()).collect();
        same(
            &numbers,
            &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"],
        )
    })
    .of(FORM),
    Rule::new("VI has its five columns", "Thông tư 57/2026, Phụ lục V, Biểu 2, mục VI", |file| {
        let chapter = file.chapter("THEO DÕI VÀ ĐÁNH GIÁ THỰC HIỆN (GIÁM SÁT NỘI BỘ)")?;
        same(
            &chapter.table()?.headings(),
            &[
                "Thời điểm",
                "Nội dung theo dõi",
                "Kết quả thực hiện",
                "Điều chỉnh (nếu có)",
                "Người đánh giá",
            ],
        )
    })
    .of(FORM),
    Rule::new("VI reviews at the end of term and of the year", "Thông tư 57/2026, Phụ lục V, Biểu 2, mục VI", |file| {
        let chapter = file.chapter("THEO DÕI VÀ ĐÁNH GIÁ THỰC HIỆN (GIÁM SÁT NỘI BỘ)")?;
        let rows = chapter.table()?.rows.iter().skip(1);
        let first: Vec<String> = rows.map(|row| row.cells[0].text()).collect();
        let holds = first.starts_with(&["Cuối học kỳ I".to_owned(), "Cuối năm học".to_owned()]);
        ensure(holds, || format!("{first:?}"))
    })
    .of(FORM),
    Rule::new("VII gives duties to the three prescribed roles", "Thông tư 57/2026, Phụ lục V, Biểu 2, mục VII", |file| {
        let chapter = file.chapter("TỔ CHỨC THỰC HIỆN")?;
        let lines = chapter.blocks.iter().filter_map(|block| block.paragraph());
        let roles: Vec<&str> = lines
            .filter(|line| line.look.outline == Some(1))
            .map(|line| line.text.as_str())
            .collect();
        same(
            &roles,
            &[
                "1. Người đứng đầu cơ sở giáo dục",
                "2. Hội đồng tự đánh giá",
                "3. Các tổ chuyên môn và bộ phận liên quan",
            ],
        )
    })
    .of(FORM),
    Rule::new("VIII is printed word for word", "Thông tư 57/2026, Phụ lục V, Biểu 2, mục VIII", |file| {
        same(
            &file.chapter("CƠ CHẾ ĐÁNH GIÁ VÀ BÁO CÁO")?.lines(),
            &[
                "a) Thực hiện rà soát, đánh giá tối thiểu 02 lần trong năm học;",
                "b) Kết quả thực hiện kế hoạch cải tiến là cơ sở để cập nhật báo cáo tự đánh giá và xây dựng kế \
                 hoạch cải tiến của năm học tiếp theo;",
                "c) Bảo đảm công khai, minh bạch và phục vụ trách nhiệm giải trình của cơ sở giáo dục./.",
            ],
        )
    })
    .of(FORM),
];

/// Whether the first lines of a section begin with these words.
fn begin(file: &WordFile, heading: &str, wanted: &[&str]) -> Result<(), String> {
    let chapter = file.chapter(heading)?;
    let lines = chapter.lines();
    for (place, words) in wanted.iter().enumerate() {
        let line = lines.get(place).copied().unwrap_or_default();
        let holds = line.starts_with(words) && (words.ends_with('.') == (line == *words));
        ensure(holds, || format!("{line:?} in place of {words:?}"))?;
    }
    Ok(())
}
