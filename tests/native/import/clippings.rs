//! The same table as different programs put it on the clipboard; every word is invented.

/// Headings and two rows, the second with a person over both.
pub const HEADINGS: [&str; 5] = ["STT", "Nội dung công việc", "Người phụ trách", "Thời hạn", "Số tiền"];
pub const FIRST: [&str; 5] = ["1", "Sửa mái nhà xe", "Kế toán", "Tháng 10/2026", "12.000.000"];
pub const SECOND: [&str; 5] = ["2", "Lắp quạt phòng đọc", "Kế toán", "15/11/2026", "7.500.000"];

/// Excel: places first, a style for each cell, the person in a cell over two rows, numbers with another format inside.
pub fn excel() -> String {
    let head = HEADINGS.map(|text| format!("<td class=xl66 style='border-left:none;width:48pt'>{text}</td>"));
    let row = |cells: &[&str], over: bool| {
        let cells = cells.iter().enumerate().filter_map(|(at, text)| match at {
            2 if over => Some(format!("<td rowspan=2 class=xl70 style='height:30pt'>{text}</td>")),
            2 => None,
            4 => Some(format!("<td class=xl68 align=right x:num=\"12000000\"> {text} </td>")),
            _ => Some(format!("<td class=xl67>{text}</td>")),
        });
        cells.collect::<String>()
    };
    format!(
        "Version:1.0\r\nStartHTML:0000000228\r\nEndHTML:0000003961\r\nStartFragment:0000002846\r\n\
         EndFragment:0000003909\r\n<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" \
         xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style>\r\n<!--table\r\n\t{{mso-displayed-decimal-separator:\",\";}}\r\n\
         .xl66\r\n\t{{font-weight:700;}}\r\nbr\r\n\t{{mso-data-placement:same-cell;}}\r\n--></style></head><body>\
         <table border=0 cellpadding=0 cellspacing=0 width=640><!--StartFragment-->\r\n <col width=64 style='width:48pt'>\r\n\
         <tr height=20>{}</tr>\r\n<tr height=20>{}</tr>\r\n<tr height=20>{}</tr>\r\n<!--EndFragment--></table></body></html>",
        head.concat(),
        row(&FIRST, true),
        row(&SECOND, false),
    )
}

/// Word: paragraphs in cells, the heading bold by a span, a line before and after the table.
pub fn word() -> String {
    let cell = |text: &str, bold: bool| {
        let text = if bold {
            format!("<b>{text}<o:p></o:p></b>")
        } else {
            text.to_owned()
        };
        format!(
            "<td width=120 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal style='margin:0cm'>\
             <span style='font-family:\"Times New Roman\",serif'>{text}</span></p></td>"
        )
    };
    let row = |cells: &[&str], bold| cells.iter().map(|text| cell(text, bold)).collect::<String>();
    format!(
        "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><meta name=Generator content=\"Microsoft Word 15\"></head>\
         <body lang=VI><!--StartFragment--><p class=MsoNormal>Bảng phân công của tổ</p>\
         <table class=MsoTableGrid border=1><thead><tr>{}</tr></thead><tr>{}</tr><tr>{}</tr></table>\
         <p class=MsoNormal>Hết bảng</p><!--EndFragment--></body></html>",
        row(&HEADINGS, true),
        row(&FIRST, false),
        row(&SECOND, false),
    )
}

/// LibreOffice Calc: fonts and colours in old tags.
pub fn libre_office() -> String {
    let row = |cells: &[&str], bold: bool| {
        let cells = cells.iter().map(|text| {
            let text = if bold {
                format!("<b>{text}</b>")
            } else {
                (*text).to_owned()
            };
            format!(
                "<td height=\"17\" align=\"left\" valign=bottom><font face=\"Liberation Sans\">{text}</font></td>\n"
            )
        });
        format!("<tr>{}</tr>", cells.collect::<String>())
    };
    format!(
        "<!DOCTYPE html><html><head><meta name=\"generator\" content=\"LibreOffice 7.4 (Windows)\"/></head><body>\
         <table cellspacing=\"0\" border=\"0\"><colgroup width=\"85\"></colgroup>{}{}{}</table></body></html>",
        row(&HEADINGS, true),
        row(&FIRST, false),
        row(&SECOND, false),
    )
}

/// Google Sheets: everything in attributes, and an element around the table.
pub fn sheets() -> String {
    let row = |cells: &[&str]| {
        let cells = cells.iter().map(|text| {
            format!(
                "<td style=\"overflow:hidden;padding:2px 3px;\" data-sheets-value=\"{{&quot;1&quot;:2,&quot;2&quot;:&quot;{text}&quot;}}\">{text}</td>"
            )
        });
        format!("<tr style=\"height:21px;\">{}</tr>", cells.collect::<String>())
    };
    format!(
        "<meta charset='utf-8'><google-sheets-html-origin><style type=\"text/css\"><!--td {{border: 1px solid #cccccc;}}--></style>\
         <table xmlns=\"http://www.w3.org/1999/xhtml\" cellspacing=\"0\" dir=\"ltr\" data-sheets-root=\"1\"><colgroup><col width=\"100\"/></colgroup>\
         <tbody>{}{}{}</tbody></table></google-sheets-html-origin>",
        row(&HEADINGS),
        row(&FIRST),
        row(&SECOND),
    )
}

/// Text of lines and tabs.
pub fn text() -> String {
    [HEADINGS, FIRST, SECOND].map(|cells| cells.join("\t")).join("\r\n")
}
