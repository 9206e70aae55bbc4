//! Faults of tables, type and package that readers of Word files stumble over.

use super::change::{Change, DOCUMENT, STYLES};

type Changes = Vec<Change>;

const CELL: &str = "<w:pStyle w:val=\"TableText\"/>";

pub fn tables() -> Changes {
    let set = Change::new;
    vec![
        set("every table has a fixed layout", "<w:tblLayout w:type=\"fixed\"/>", "").nth(1),
        set(
            "widths are lengths, never shares",
            "<w:tcW w:w=\"561\" w:type=\"dxa\"/>",
            "<w:tcW w:w=\"561\" w:type=\"pct\"/>",
        ),
        set(
            "every table is as wide as the text",
            "<w:tblW w:w=\"9354\"",
            "<w:tblW w:w=\"9000\"",
        )
        .nth(1),
        set(
            "the cells of every row cover the grid",
            "<w:gridSpan w:val=\"9\"/>",
            "<w:gridSpan w:val=\"8\"/>",
        )
        .of("bang-9-cot")
        .and("every cell is as wide as its columns"),
        set(
            "every cell is as wide as its columns",
            "<w:tcW w:w=\"1216\"",
            "<w:tcW w:w=\"1300\"",
        ),
        set(
            "every column has room for a figure",
            "<w:gridCol w:w=\"561\"/><w:gridCol w:w=\"1216\"/>",
            "<w:gridCol w:w=\"161\"/><w:gridCol w:w=\"1616\"/>",
        )
        .and("every cell is as wide as its columns"),
        set(
            "a merged cell continues one of the same columns",
            "<w:vMerge w:val=\"restart\"/>",
            "<w:vMerge w:val=\"continue\"/>",
        )
        .of("bang-9-cot"),
        set(
            "every cell ends with a paragraph",
            "<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>",
            "",
        ),
        set(
            "no two tables touch",
            "</w:tbl>",
            "</w:tbl><w:tbl><w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>\
             <w:tblGrid><w:gridCol w:w=\"9354\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"9354\" w:type=\"dxa\"/>\
             </w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
        ),
        set(
            "letterhead and signature are drawn without borders",
            "<w:tblBorders/>",
            "<w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/>\
             <w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>",
        ),
        set(
            "tables are ruled on all sides",
            "<w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>",
            "",
        ),
        set(
            "tables say what they list",
            "<w:tblCaption w:val=\"Kế hoạch cải tiến chất lượng\"/>",
            "<w:tblCaption w:val=\"\"/>",
        ),
        set("heading rows are repeated on every page", "<w:tblHeader/>", "").nth(2),
        set(
            "heading rows do not break over pages",
            "<w:cantSplit/><w:tblHeader/>",
            "<w:tblHeader/>",
        )
        .and("rows do not break over pages unless they are long"),
        set(
            "rows do not break over pages unless they are long",
            "<w:trPr><w:cantSplit/></w:trPr>",
            "",
        )
        .nth(2),
        Change::new(
            "words in tables have 10 or 11 points",
            "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr></w:style>",
            "<w:sz w:val=\"18\"/></w:rPr></w:style>",
        )
        .inside(STYLES),
        set(
            "one table has one size",
            "<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">TT<",
            "<w:rPr><w:b/><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">TT<",
        ),
        set(
            "headings of tables are bold and centred",
            "<w:keepNext/><w:jc w:val=\"center\"/>",
            "<w:keepNext/><w:jc w:val=\"left\"/>",
        ),
        set(
            "words in tables have no first-line indent",
            CELL,
            "<w:pStyle w:val=\"TableText\"/><w:ind w:firstLine=\"300\"/>",
        ),
        set(
            "words in tables are not justified",
            "<w:pStyle w:val=\"TableText\"/></w:pPr><w:r>",
            "<w:pStyle w:val=\"TableText\"/><w:jc w:val=\"both\"/></w:pPr><w:r>",
        ),
        set(
            "every table has a row below its headings",
            "<w:trPr><w:cantSplit/></w:trPr>",
            "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
        )
        .everywhere()
        .and("heading rows are repeated on every page")
        .and("headings of tables are bold and centred"),
    ]
}

pub fn package() -> Changes {
    let set = Change::new;
    let core = |rule, from, to| Change::new(rule, from, to).inside("docProps/core.xml");
    vec![
        set(
            "every word is in Times New Roman",
            "<w:r><w:t xml:space=\"preserve\">Ban hành",
            "<w:r><w:rPr><w:rFonts w:hAnsi=\"Arial\"/></w:rPr><w:t xml:space=\"preserve\">Ban hành",
        )
        .and("no other font is named anywhere"),
        Change::new(
            "no other font is named anywhere",
            "</w:styles>",
            "<w:style w:type=\"paragraph\" w:styleId=\"X\"><w:rPr><w:rFonts w:ascii=\"Calibri\"/></w:rPr></w:style></w:styles>",
        )
        .inside(STYLES),
        Change::new(
            "no other font is named anywhere",
            "w:cs=\"Times New Roman\"",
            "w:cstheme=\"minorBidiTheme\"",
        )
        .inside(STYLES)
        .and("every word is in Times New Roman"),
        set(
            "all words are black",
            "<w:r><w:t xml:space=\"preserve\">Ban hành",
            "<w:r><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t xml:space=\"preserve\">Ban hành",
        ),
        set(
            "no word is underlined, shaded or struck out",
            "<w:r><w:t xml:space=\"preserve\">Ban hành",
            "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">Ban hành",
        ),
        set(
            "letters are composed (Unicode, TCVN 6909:2001)",
            "Ban hành kế hoạch",
            "Ban ha\u{300}nh kế hoạch",
        ),
        Change::new("the language is Vietnamese", "w:lang w:val=\"vi-VN\"", "w:lang w:val=\"en-US\"").inside(STYLES),
        set(
            "every section of pages holds words",
            "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>",
            "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader1\"/><w:pgSz w:w=\"11906\" \
             w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"454\"/>\
             </w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>",
        )
        .nth(5)
        .and("no empty paragraph makes room"),
        core("the file has a title", "KẾ HOẠCH Cải tiến", "Tài liệu"),
        core("the author is the school", "<dc:creator>Trường THCS Mẫu", "<dc:creator>Word"),
        core("the file says that it is Vietnamese", ">vi-VN<", ">en<"),
        core(
            "no part holds a time or a name of a machine",
            "<dc:language>",
            "<dcterms:created>2026-01-01T00:00:00Z</dcterms:created><dc:language>",
        ),
        Change::new(
            "nothing is fetched from outside",
            "</Relationships>",
            "<Relationship Id=\"x\" Type=\"template\" Target=\"http://example.org\" TargetMode=\"External\"/></Relationships>",
        )
        .inside("word/_rels/document.xml.rels"),
        set(
            "no comment, change or field waits for an answer",
            "<w:r><w:t xml:space=\"preserve\">Ban hành",
            "<w:r><w:commentReference w:id=\"0\"/></w:r><w:r><w:t xml:space=\"preserve\">Ban hành",
        )
        .inside(DOCUMENT),
    ]
}
