//! Text of the clipboard without looks.

use cai_tien::import::read_text;

use super::{cells, printed, rows};

/// Lines with tabs are rows, quoted cells keep their line breaks, and doubled quotes are one.
#[test]
fn rows_of_excel_become_a_table() {
    let read =
        read_text("Kế hoạch\r\nTT\tNội dung\tGhi chú\r\n1\t\"dòng một\r\ndòng \"\"hai\"\"\"\t\r\nsau \"bảng\"\r\n");
    let found = rows(&read);
    assert_eq!(found.len(), 2);
    let words: Vec<String> = cells(&found[1]).into_iter().map(|(_, _, words)| words).collect();
    assert_eq!(words, ["1", "dòng một/dòng \"hai\"", ""]);
    assert_eq!(printed(&read).last().map(String::as_str), Some("sau \"bảng\""));
}

/// A sentence that begins with a quotation, or quotes that never end, are words.
#[test]
fn quotations_are_no_cells() {
    let text = "\"Học thật\" là mục tiêu\n\"Trường học hạnh phúc\"\n\"mở mà không đóng\nhết";
    let read = read_text(text);
    assert_eq!(printed(&read), text.split('\n').collect::<Vec<_>>());
}
