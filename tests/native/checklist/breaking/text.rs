//! Faults of running text, numbering and signature that people make.

use super::change::{Change, STYLES};

type Changes = Vec<Change>;

pub fn text() -> Changes {
    let set = Change::new;
    let style = |rule, from, to| Change::new(rule, from, to).inside(STYLES);
    vec![
        style(
            "running text has 13 or 14 points",
            "<w:jc w:val=\"both\"/></w:pPr></w:style>",
            "<w:jc w:val=\"both\"/></w:pPr><w:rPr><w:sz w:val=\"24\"/></w:rPr></w:style>",
        ),
        set(
            "running text is one size throughout",
            "<w:r><w:t xml:space=\"preserve\">Ban hành",
            "<w:r><w:rPr><w:sz w:val=\"26\"/></w:rPr><w:t xml:space=\"preserve\">Ban hành",
        )
        .and("running text has 13 or 14 points"),
        style(
            "running text is justified",
            "<w:jc w:val=\"both\"/>",
            "<w:jc w:val=\"left\"/>",
        ),
        style(
            "first lines stand in by 1 or 1.27 cm",
            "w:firstLine=\"720\"",
            "w:firstLine=\"300\"",
        )
        .everywhere(),
        style(
            "at least 6 points stand between paragraphs",
            "w:after=\"120\" w:line=\"276\"",
            "w:after=\"60\" w:line=\"276\"",
        ),
        style(
            "lines are set single to one and a half",
            "w:line=\"276\"",
            "w:line=\"480\"",
        ),
        set(
            "no line break stands inside a paragraph",
            "<w:t xml:space=\"preserve\">Ban hành",
            "<w:br/><w:t xml:space=\"preserve\">Ban hành",
        ),
        set(
            "words are parted by one space",
            "Ban hành kế hoạch",
            "Ban hành  kế hoạch",
        ),
        set(
            "no empty paragraph makes room",
            "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>",
            "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/>",
        ),
        set(
            "cited documents are in italics",
            "<w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\">Thông tư số 57",
            "<w:t xml:space=\"preserve\">Thông tư số 57",
        ),
        set(
            "cited documents end with semicolons, the last with a full stop",
            "trường phổ thông;<",
            "trường phổ thông.<",
        ),
        set("./. stands once, after the last word", "./.</w:t>", ".</w:t>").of("bang-9-cot"),
        set(
            "./. stands once, after the last word",
            "Ban hành kế hoạch;",
            "Ban hành kế hoạch./.;",
        ),
        set(
            "sections carry Roman numbers without a gap",
            ">III. NỘI DUNG",
            ">IV. NỘI DUNG",
        )
        .of("bang-9-cot"),
        set(
            "headings of sections are bold capitals",
            "<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:rPr><w:b/>",
            "<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:rPr><w:b w:val=\"0\"/>",
        ),
        style(
            "headings have 13 or 14 points",
            "<w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr>",
            "<w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:sz w:val=\"32\"/>",
        ),
        set(
            "headings stand in as running text does",
            "<w:pStyle w:val=\"Heading1\"/>",
            "<w:pStyle w:val=\"Heading1\"/><w:ind w:firstLine=\"0\"/>",
        ),
        set(
            "headings stay with the text below",
            "<w:pStyle w:val=\"Heading2\"/>",
            "<w:pStyle w:val=\"Heading2\"/><w:keepNext w:val=\"0\"/>",
        ),
        set(
            "outline levels descend one by one",
            "<w:pStyle w:val=\"Heading2\"/>",
            "<w:pStyle w:val=\"Heading2\"/><w:outlineLvl w:val=\"2\"/>",
        )
        .and("second levels are counted 1., 2., 3. within their section"),
        set(
            "second levels are counted 1., 2., 3. within their section",
            ">2. Yêu cầu<",
            ">3. Yêu cầu<",
        )
        .of("theo-tieu-chi"),
        set("points are lettered a), b), c), d), đ), e)", ">đ) <", ">e) <").and("III is printed word for word"),
        set(
            "lists have a typed sign and a space",
            ">- </w:t></w:r><w:r><w:t xml:space=\"preserve\">Ban hành",
            ">■ </w:t></w:r><w:r><w:t xml:space=\"preserve\">Ban hành",
        ),
        set(
            "Word counts and marks nothing by itself",
            "<w:pStyle w:val=\"BodyText\"/>",
            "<w:pStyle w:val=\"BodyText\"/><w:numPr/>",
        ),
    ]
}

pub fn signature() -> Changes {
    let set = Change::new;
    vec![
        set("Nơi nhận: is bold, in italics, 12 points", ">Nơi nhận:<", ">Nơi nhận<"),
        set(
            "recipients are upright, 11 points",
            "<w:sz w:val=\"22\"/>",
            "<w:i/><w:sz w:val=\"22\"/>",
        ),
        set(
            "each recipient stands after a dash and before a semicolon",
            "- UBND xã Mẫu (để b/c);",
            "- UBND xã Mẫu (để b/c).",
        ),
        set(
            "each recipient stands after a dash and before a semicolon",
            "- UBND xã Mẫu (để b/c);",
            "UBND xã Mẫu (để b/c);",
        ),
        set(
            "the last recipient is the filed copy: - Lưu: VT.",
            "- Lưu: VT.",
            "- Lưu VT.",
        ),
        set(
            "the last recipient is the filed copy: - Lưu: VT.",
            "- Lưu: VT.",
            "- Công đoàn.",
        ),
        set(
            "the authority is in bold capitals, centred, 13 or 14 points",
            ">HIỆU TRƯỞNG<",
            ">Hiệu trưởng<",
        ),
        set(
            "KT., TM., TL., TUQ. have the signer's own title below, Q. has not",
            ">HIỆU TRƯỞNG<",
            ">KT. HIỆU TRƯỞNG<",
        ),
        set(
            "KT., TM., TL., TUQ. have the signer's own title below, Q. has not",
            ">HIỆU TRƯỞNG<",
            ">Q.HIỆU TRƯỞNG<",
        ),
        set(
            "the signer's name is bold, centred, 13 or 14 points, not in capitals",
            ">Nguyễn Văn Mẫu<",
            ">NGUYỄN VĂN MẪU<",
        ),
        set(
            "there is room for signature and seal",
            "w:before=\"1280\"",
            "w:before=\"200\"",
        ),
        set(
            "the signature does not break over pages",
            "<w:trPr><w:cantSplit/></w:trPr>",
            "",
        )
        .last(),
        set(
            "the last words stay with the signature",
            "<w:pStyle w:val=\"BodyText\"/><w:keepNext/>",
            "<w:pStyle w:val=\"BodyText\"/>",
        )
        .last(),
        set(
            "below the title: (Ký, ghi rõ họ tên, đóng dấu)",
            "(Ký, ghi rõ họ tên, đóng dấu)",
            "(Ký tên, đóng dấu)",
        ),
    ]
}
