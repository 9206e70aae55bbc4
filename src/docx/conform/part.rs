//! All passes over one part, in order.

use super::super::tree;
use super::{TableMarks, add, drop, order, tables};

/// The part, conformed; `marks` holds one entry for each table of the part, in the order in which they start.
pub(in crate::docx) fn part(bytes: &[u8], marks: &[TableMarks]) -> Result<Vec<u8>, String> {
    let mut root = tree::parse(bytes)?;
    drop::apply(&mut root);
    add::apply(&mut root);
    tables::apply(&mut root, marks);
    order::apply(&mut root);
    Ok(tree::write(&root))
}

#[cfg(test)]
mod tests {
    use super::{TableMarks, part};

    const NAMESPACES: &str = r#"xmlns:w="w" xmlns:w14="w14" xmlns:mc="mc" mc:Ignorable="w14""#;

    /// What becomes of a body with this content.
    fn body(content: &str, marks: &[TableMarks]) -> Result<String, String> {
        let input = format!("<w:body {NAMESPACES}>{content}</w:body>");
        let output = String::from_utf8_lossy(&part(input.as_bytes(), marks)?).into_owned();
        let inner = output
            .split_once("<w:body xmlns:w=\"w\">")
            .and_then(|(_, rest)| rest.strip_suffix("</w:body>"));
        inner.map(str::to_owned).ok_or(output.clone())
    }

    #[test]
    fn children_come_into_order_and_equal_ones_keep_theirs() {
        let wrong = "<w:p><w:r>1</w:r><w:pPr><w:jc/><w:x/><w:pStyle/></w:pPr><w:r>2</w:r></w:p>";
        let right = "<w:p><w:pPr><w:pStyle/><w:jc/><w:x/></w:pPr><w:r>1</w:r><w:r>2</w:r></w:p>";
        assert_eq!(body(wrong, &[]).as_deref(), Ok(right));
        assert_eq!(body(right, &[]).as_deref(), Ok(right));
    }

    #[test]
    fn text_and_attributes_stay_as_they_were() {
        let content = "<w:p w:a=\"&lt;&quot;'\"><w:r> &amp;&#xA;&lt;b&gt; </w:r></w:p>";
        assert_eq!(body(content, &[]).as_deref(), Ok(content));
    }

    #[test]
    fn counters_types_and_empty_properties_are_dropped() {
        let content = "<w:p w14:paraId=\"1\"><w:pPr><w:rPr/></w:pPr></w:p><w:gridCol w:w=\"1\" w:type=\"dxa\"/>";
        let wanted = "<w:p/><w:gridCol w:w=\"1\"/>";
        assert_eq!(body(content, &[]).as_deref(), Ok(wanted));
    }

    #[test]
    fn marks_go_to_their_tables_in_order_and_written_rows_stay_as_they_are() {
        let table = "<w:tbl><w:tblGrid/></w:tbl>";
        let rows = "<w:tr><w:tc><w:p><w:r/><w:pPr/></w:p></w:tc></w:tr>";
        let marks = [
            TableMarks::default(),
            TableMarks {
                caption: "a \"b\"".to_owned(),
                rows: rows.to_owned(),
            },
        ];
        let marked =
            format!("<w:tbl><w:tblPr><w:tblCaption w:val=\"a &quot;b&quot;\"/></w:tblPr><w:tblGrid/>{rows}</w:tbl>");
        let out = body(&format!("{table}{table}"), &marks);
        assert_eq!(out, Ok(format!("{table}{marked}")));
    }

    #[test]
    fn broken_parts_are_refused() {
        assert!(part(b"<w:p><w:r></w:p>", &[]).is_err());
        assert!(part(b"<w:p>", &[]).is_err());
        assert!(part(b"", &[]).is_err());
    }
}
