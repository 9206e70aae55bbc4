//! Tables of Word files: every cell in its place of the grid.

use cai_tien::document::manuscript::Note;

use super::{cells, p, read_word, rows};

fn cell(properties: &str, words: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", p("", words))
}

/// Cells over several columns, rows that begin later, cells that go on below, and rows within content controls.
#[test]
fn merged_cells_keep_their_columns() {
    let body = [
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>".to_owned(),
        cell("<w:gridSpan w:val=\"2\"/>", "a"),
        cell("<w:vMerge w:val=\"restart\"/>", "b"),
        "</w:tr><w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>".to_owned(),
        cell("", "c"),
        cell("<w:vMerge/>", ""),
        "</w:tr></w:sdtContent></w:sdt></w:tbl>".to_owned(),
    ];
    let read = read_word(&body.concat(), &[]);
    let found = rows(&read);
    assert!(found[0].header && !found[1].header);
    assert_eq!(cells(&found[0]), [(0, 2, "a".to_owned()), (2, 1, "b".to_owned())]);
    assert_eq!(cells(&found[1]), [(1, 1, "c".to_owned()), (2, 1, "^".to_owned())]);
}

/// Rows and cells that were deleted are gone, words in a cell that should have none are not, and a table within is read.
#[test]
fn deleted_rows_go_and_words_stay() {
    let body = [
        "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>".to_owned(),
        cell("", "x"),
        "</w:tr><w:tr>".to_owned(),
        cell("<w:cellDel w:id=\"2\"/>", "y"),
        cell("<w:vMerge/>", "z"),
        format!(
            "<w:tc><w:tbl><w:tr>{}</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>",
            cell("", "trong")
        ),
    ];
    let read = read_word(&body.concat(), &[]);
    let found = rows(&read);
    assert_eq!(found.len(), 1);
    assert_eq!(cells(&found[0]), [(0, 1, "z".to_owned()), (1, 1, "trong/".to_owned())]);
    assert_eq!(read.notes, [Note::ChangesAccepted(2), Note::NestedTables(1)]);
}
