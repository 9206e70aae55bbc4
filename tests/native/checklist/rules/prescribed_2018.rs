//! Words of the layouts in use under Công văn 5932 and 5942/BGDĐT-QLCL, typed here from plans and not taken from the program.

use super::{Rule, ensure, same};
use crate::checklist::word_file::WordFile;

const SOURCE: &str = "Công văn 5932/BGDĐT-QLCL";
const BOTH: &[&str] = &["bang-9-cot", "theo-tieu-chi"];
const NINE: &[&str] = &["bang-9-cot"];
const BY_CRITERION: &[&str] = &["theo-tieu-chi"];
const CONTENT: &str = "NỘI DUNG KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC";

pub const RULES: &[Rule] = &[
    Rule::new("four sections with their headings", SOURCE, |file| {
        let headings: Vec<String> = file
            .chapters()?
            .iter()
            .map(|chapter| {
                chapter
                    .heading
                    .text
                    .split_once(". ")
                    .map_or("", |(_, words)| words)
                    .to_owned()
            })
            .collect();
        same(
            &headings,
            &[
                "MỤC ĐÍCH, YÊU CẦU",
                "CĂN CỨ XÂY DỰNG KẾ HOẠCH",
                CONTENT,
                "TỔ CHỨC THỰC HIỆN",
            ],
        )
    })
    .of(BOTH),
    Rule::new(
        "the subject names the school year on a line of its own",
        SOURCE,
        |file| {
            let title = file.title()?;
            let words: Vec<&str> = title.subject.iter().map(|line| line.text.as_str()).collect();
            let [first, second] = words.as_slice() else {
                return Err(format!("{words:?}"));
            };
            let years = second.strip_prefix("Năm học ").and_then(|years| years.split_once('-'));
            let follow =
                years.is_some_and(|(one, two)| one.parse::<u16>().ok().map(|year| year + 1) == two.parse().ok());
            ensure(*first == "Cải tiến chất lượng giáo dục" && follow, || {
                format!("{words:?}")
            })
        },
    )
    .of(BOTH),
    Rule::new("II begins with the reports and the documents", SOURCE, |file| {
        let chapter = file.chapter("CĂN CỨ XÂY DỰNG KẾ HOẠCH")?;
        let lines = chapter.lines();
        for (line, words) in lines.iter().zip([
            "1. Báo cáo tự đánh giá",
            "2. Báo cáo đánh giá ngoài",
            "3. Các văn bản quy phạm pháp luật, văn bản hướng dẫn hiện hành",
        ]) {
            ensure(line.starts_with(words), || format!("{line:?} in place of {words:?}"))?;
        }
        ensure(lines.len() >= 3, || "too short".to_owned())
    })
    .of(BOTH),
    Rule::new("II goes on with results and orientations", SOURCE, |file| {
        let chapter = file.chapter("CĂN CỨ XÂY DỰNG KẾ HOẠCH")?;
        let lines = chapter.lines();
        // A school may word the heading of the results its own way.
        let results =
            |line: &&str| line.starts_with("4. ") && line.to_lowercase().contains("kết quả thực hiện cải tiến");
        let orientations = |line: &&str| line.starts_with("5. Chủ trương, định hướng, giải pháp");
        ensure(lines.iter().any(results), || "no results of last year".to_owned())?;
        ensure(lines.iter().any(orientations), || "no orientations".to_owned())
    })
    .of(BOTH),
    Rule::new("the table has its nine columns", SOURCE, |file| {
        same(
            &file.chapter(CONTENT)?.table()?.headings(),
            &[
                "TT",
                "Tiêu chuẩn, tiêu chí",
                "Kết quả cần đạt (so với hiện trạng)",
                "Công việc/giải pháp cần thực hiện",
                "Chủ trì và phối hợp thực hiện",
                "Thời gian thực hiện và hoàn thành",
                "Dự kiến kinh phí",
                "Điều kiện hỗ trợ khác",
                "Ghi chú",
            ],
        )
    })
    .of(NINE),
    Rule::new("level 4 stands below the other levels", SOURCE, |file| {
        let chapter = file.chapter(CONTENT)?;
        let table = chapter.table()?.rows.iter();
        let groups: Vec<String> = table
            .filter(|row| row.cells.len() == 1)
            .map(|row| row.cells[0].text())
            .collect();
        let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
        let holds = matches!(
            groups.as_slice(),
            [] | ["MỨC 1, 2, 3"] | ["MỨC 4"] | ["MỨC 1, 2, 3", "MỨC 4"]
        );
        ensure(holds, || format!("{groups:?}"))
    })
    .of(NINE),
    Rule::new(
        "every criterion has a table of five columns",
        "practice (S003)",
        |file| {
            for table in file.tables()? {
                same(
                    &table.headings(),
                    &[
                        "Nội dung cải tiến",
                        "Giải pháp thực hiện",
                        "Người thực hiện",
                        "Thời gian",
                        "Dự kiến kinh phí",
                    ],
                )?;
            }
            Ok(())
        },
    )
    .of(BY_CRITERION),
    Rule::new(
        "every criterion has weakness, goals, table and results",
        "practice (S003)",
        by_criterion,
    )
    .of(BY_CRITERION),
    Rule::new("levels stand in parts A and B", "practice (S003)", |file| {
        let chapter = file.chapter(CONTENT)?;
        let lines = chapter.blocks.iter().filter_map(|block| block.paragraph());
        let parts: Vec<&str> = lines
            .filter(|line| line.look.outline == Some(1))
            .map(|line| line.text.as_str())
            .collect();
        let (a, b) = ("A. CÁC TIÊU CHÍ MỨC 1, 2, 3", "B. CÁC TIÊU CHÍ MỨC 4");
        ensure(parts == [a] || parts == [b] || parts == [a, b], || format!("{parts:?}"))
    })
    .of(BY_CRITERION),
];

fn by_criterion(file: &WordFile) -> Result<(), String> {
    const LEADS: [&str; 4] = [
        "Điểm yếu:",
        "Mục tiêu cải tiến:",
        "Nội dung cải tiến và giải pháp thực hiện:",
        "Kết quả mong đợi:",
    ];
    let chapter = file.chapter(CONTENT)?;
    let mut missing: Vec<&str> = Vec::new();
    for line in chapter.blocks.iter().filter_map(|block| block.paragraph()) {
        if line.look.outline == Some(2) {
            ensure(missing.is_empty(), || format!("{missing:?} before {}", line.text))?;
            missing = LEADS.to_vec();
        } else if missing.first().is_some_and(|lead| line.text.starts_with(lead)) {
            let lead = missing.remove(0);
            let bold = line.pieces.first().is_some_and(|piece| piece.look.bold);
            ensure(bold, || format!("{lead} is not bold"))?;
        }
    }
    ensure(missing.is_empty(), || format!("{missing:?} at the end"))
}
