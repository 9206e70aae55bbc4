//! Faults of sheet, page number, letterhead and title that people make.

use super::change::Change;

type Changes = Vec<Change>;

pub fn page() -> Changes {
    let number = |rule, from, to| Change::new(rule, from, to).inside("word/header1.xml");
    vec![
        Change::new("every sheet is A4", "w:h=\"16838\"", "w:h=\"15840\""),
        Change::new("a sheet is as wide as it lies", " w:orient=\"landscape\"", "")
            .and("only pages with a wide table lie"),
        Change::new("20 to 25 mm above", "w:top=\"1134\"", "w:top=\"850\""),
        Change::new("20 to 25 mm below", "w:bottom=\"1134\"", "w:bottom=\"1440\""),
        Change::new(
            "30 to 35 mm on the left",
            "w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\"",
            "w:right=\"951\" w:bottom=\"1134\" w:left=\"1601\"",
        ),
        Change::new(
            "15 to 20 mm on the right",
            "w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\"",
            "w:right=\"801\" w:bottom=\"1134\" w:left=\"1751\"",
        )
        .nth(1),
        Change::new("no gutter beside the margins", "w:gutter=\"0\"", "w:gutter=\"284\""),
        Change::new(
            "every section has its header",
            "<w:headerReference w:type=\"default\" r:id=\"rIdHeader1\"/>",
            "",
        )
        .last(),
        Change::new(
            "the page number is Arabic",
            "<w:cols",
            "<w:pgNumType w:fmt=\"lowerRoman\"/><w:cols",
        ),
        number("the page number is Arabic", ">PAGE<", ">NUMPAGES<"),
        number(
            "the page number has 13 or 14 points",
            "<w:r><w:fldChar",
            "<w:r><w:rPr><w:sz w:val=\"22\"/></w:rPr><w:fldChar",
        ),
        number(
            "the page number is upright and not bold",
            "<w:r><w:fldChar",
            "<w:r><w:rPr><w:i/></w:rPr><w:fldChar",
        ),
        number(
            "the page number stands in the middle",
            "<w:pStyle w:val=\"Header\"/>",
            "<w:pStyle w:val=\"Header\"/><w:jc w:val=\"right\"/>",
        ),
        Change::new(
            "the page number stands in the top margin",
            "w:header=\"454\"",
            "w:header=\"1000\"",
        ),
        Change::new("the first page has no number", "<w:titlePg/>", ""),
        Change::new(
            "the first page has no number",
            "</w:pPr></w:p>",
            "</w:pPr><w:r><w:instrText>PAGE</w:instrText><w:t>1</w:t></w:r></w:p>",
        )
        .inside("word/header2.xml"),
        Change::new(
            "pages are counted through all sections",
            "<w:cols",
            "<w:pgNumType w:start=\"1\"/><w:cols",
        )
        .last(),
        Change::new(
            "nothing stands in the bottom margin",
            "<w:pgSz",
            "<w:footerReference w:type=\"default\" r:id=\"rIdHeader1\"/><w:pgSz",
        ),
    ]
}

pub fn letterhead() -> Changes {
    let set = Change::new;
    vec![
        set(
            "quốc hiệu has its exact words in one paragraph",
            "CỘNG HÒA XÃ",
            "CỘNG HOÀ XÃ",
        ),
        set(
            "quốc hiệu is bold, upright, 12 or 13 points",
            "<w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">CỘNG",
            "<w:sz w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">CỘNG",
        ),
        set(
            "quốc hiệu fits on one line",
            "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">CỘNG",
            "<w:sz w:val=\"26\"/></w:rPr><w:t xml:space=\"preserve\">CỘNG",
        )
        .and("the superior body has 12 or 13 points, as quốc hiệu")
        .and("the school has 12 or 13 points, as quốc hiệu"),
        set("tiêu ngữ has its exact words", "Độc lập - Tự do", "Độc lập – Tự do"),
        set(
            "tiêu ngữ is bold, upright, 13 or 14 points, not below quốc hiệu",
            "<w:b/><w:bCs/><w:sz w:val=\"26\"/>",
            "<w:b/><w:i/><w:sz w:val=\"26\"/>",
        ),
        set(
            "the line below tiêu ngữ is as long as its words",
            "<w:ind w:left=\"1027\" w:right=\"1027\"/>",
            "<w:ind w:left=\"1100\" w:right=\"1100\"/>",
        ),
        number("Số : 5 / KH - X"),
        number("Số: 5/KH-THCSM"),
        number("Số: 12/KH-THCS M"),
        number("Số:12/KH-THCSM"),
        number("Số: 12/KH"),
        number("Số 12/KH-THCSM"),
        number("Số: 12/QĐ-THCSM"),
        set(
            "the number is upright, 13 points",
            "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/></w:rPr><w:t xml:space=\"preserve\">Số",
            "<w:sz w:val=\"28\"/></w:rPr><w:t xml:space=\"preserve\">Số",
        ),
        date("Xã Mẫu, ngày 5 tháng 2 năm 2026"),
        date("Xã Mẫu, ngày 05 tháng 2 năm 2026"),
        date("Xã Mẫu, ngày 15 tháng 09 năm 2026"),
        date("Xã Mẫu, ngày 15 tháng 9 năm 2026."),
        date("Xã Mẫu ngày 15 tháng 9 năm 2026"),
        date("Xã Mẫu, ngày 15/9/2026"),
        set(
            "place and date are in italics, 13 or 14 points",
            "<w:i/><w:iCs/><w:sz w:val=\"26\"/>",
            "<w:sz w:val=\"26\"/>",
        ),
        set(
            "number and date stand beside each other",
            "<w:spacing w:before=\"120\"/><w:jc w:val=\"center\"/>",
            "<w:spacing w:before=\"240\"/><w:jc w:val=\"center\"/>",
        ),
        set(
            "everything in the letterhead is centred",
            "<w:spacing w:before=\"120\"/><w:jc w:val=\"center\"/>",
            "<w:spacing w:before=\"120\"/><w:jc w:val=\"left\"/>",
        ),
        set(
            "the superior body is in capitals and not bold",
            ">UBND XÃ MẪU<",
            ">UBND xã Mẫu<",
        ),
        set(
            "the superior body is in capitals and not bold",
            "<w:sz w:val=\"24\"/>",
            "<w:b/><w:sz w:val=\"24\"/>",
        ),
        set(
            "the superior body has 12 or 13 points, as quốc hiệu",
            "<w:sz w:val=\"24\"/>",
            "<w:sz w:val=\"26\"/>",
        ),
        set(
            "the school is in bold capitals",
            "<w:b/><w:bCs/><w:sz w:val=\"24\"/>",
            "<w:sz w:val=\"24\"/>",
        ),
        set(
            "the school has 12 or 13 points, as quốc hiệu",
            "<w:b/><w:bCs/><w:sz w:val=\"24\"/>",
            "<w:b/><w:bCs/><w:sz w:val=\"26\"/>",
        ),
        set(
            "the line below the school is a third to a half of its words",
            "<w:ind w:left=\"1574\" w:right=\"1574\"/>",
            "<w:ind w:left=\"1000\" w:right=\"1000\"/>",
        ),
        set("the type is KẾ HOẠCH", ">KẾ HOẠCH<", ">KẾ HOẠCH NĂM<"),
        set(
            "the type is bold, centred, 13 or 14 points",
            "<w:pStyle w:val=\"Title\"/>",
            "<w:pStyle w:val=\"Title\"/><w:jc w:val=\"left\"/>",
        ),
        set(
            "the subject is bold, centred, 13 or 14 points",
            "<w:pStyle w:val=\"Subtitle\"/>",
            "<w:pStyle w:val=\"Subtitle\"/><w:jc w:val=\"left\"/>",
        ),
        set(
            "the subject is not in capitals",
            ">Năm học 2025-2026<",
            ">NĂM HỌC 2025-2026<",
        )
        .of("bang-9-cot")
        .and("the subject names the school year on a line of its own"),
        set(
            "the line below the subject is a third to a half of its words",
            "<w:ind w:left=\"3530\" w:right=\"3530\"/>",
            "<w:ind w:left=\"2000\" w:right=\"2000\"/>",
        ),
        set(
            "the title stays with the text below",
            "<w:pStyle w:val=\"Subtitle\"/>",
            "<w:pStyle w:val=\"Subtitle\"/><w:keepNext w:val=\"0\"/>",
        ),
    ]
}

fn number(printed: &'static str) -> Change {
    let rule = "number and symbol are written without spaces: Số: 05/KH-THCSM";
    Change::new(rule, "Số: 12/KH-THCSM", printed)
}

fn date(printed: &'static str) -> Change {
    let rule = "place and date: Xã Mẫu, ngày 05 tháng 02 năm 2027";
    Change::new(rule, "Xã Mẫu, ngày 15 tháng 9 năm 2026", printed)
}
