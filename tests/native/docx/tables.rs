//! Tables.

use cai_tien::document::{Block, Cell, CellMerge, Document, Table};

use super::file::{Xml, body};
use super::samples::{actions, cell, of, plan, row, table};

fn only_table(table: Table) -> Xml {
    body(&of(vec![Block::Table(table)]))
        .child("w:tbl")
        .unwrap()
        .clone()
}

fn number(element: &Xml, name: &str) -> u32 {
    element.attribute(name).unwrap().parse().unwrap()
}

fn grid(table: &Xml) -> Vec<u32> {
    let columns = table.child("w:tblGrid").unwrap();
    columns
        .children
        .iter()
        .map(|column| number(column, "w:w"))
        .collect()
}

/// Words of each row's cells.
fn words(table: &Xml) -> Vec<Vec<String>> {
    table
        .children_named("w:tr")
        .map(|row| row.children_named("w:tc").map(Xml::words).collect())
        .collect()
}

#[test]
fn widths_are_twips_and_add_up_to_the_text() {
    let body = body(&plan(3));
    for (table, text_width) in body.children_named("w:tbl").zip([9354, 9354, 14286, 9354]) {
        let width = table.at(&["w:tblPr", "w:tblW"]).unwrap();
        assert_eq!(width.attribute("w:type"), Some("dxa"));
        assert_eq!(number(width, "w:w"), text_width);
        let layout = table.at(&["w:tblPr", "w:tblLayout"]).unwrap();
        assert_eq!(layout.attribute("w:type"), Some("fixed"));
        let grid = grid(table);
        assert_eq!(grid.iter().sum::<u32>(), text_width);
        for row in table.children_named("w:tr") {
            let mut column = 0;
            for cell in row.children_named("w:tc") {
                let span = cell.at(&["w:tcPr", "w:gridSpan"]);
                let span = span.map_or(1, |span| span.val().unwrap().parse().unwrap());
                let covered: u32 = grid[column..column + span].iter().sum();
                let width = cell.at(&["w:tcPr", "w:tcW"]).unwrap();
                assert_eq!(width.attribute("w:type"), Some("dxa"));
                assert_eq!(number(width, "w:w"), covered);
                column += span;
            }
            assert_eq!(column, grid.len());
        }
    }
}

#[test]
fn header_rows_repeat_and_no_others() {
    let table = only_table(actions(3));
    let repeated: Vec<bool> = table
        .children_named("w:tr")
        .map(|row| row.at(&["w:trPr", "w:tblHeader"]).is_some())
        .collect();
    assert_eq!(repeated, [true, true, false, false, false]);
    for row in table.children_named("w:tr").take(2) {
        assert!(row.at(&["w:trPr", "w:cantSplit"]).is_some());
        for paragraph in row.all("w:p") {
            assert_eq!(
                paragraph.at(&["w:pPr", "w:jc"]).unwrap().val(),
                Some("center")
            );
            assert!(paragraph.at(&["w:r", "w:rPr", "w:b"]).is_some());
        }
    }
}

#[test]
fn header_rows_belong_to_their_own_table() {
    let body = body(&plan(2));
    let counts: Vec<usize> = body
        .children_named("w:tbl")
        .map(|table| table.all("w:tblHeader").len())
        .collect();
    assert_eq!(
        counts,
        [0, 1, 2, 0],
        "letterhead, problems, actions, signature"
    );
}

#[test]
fn rows_break_only_where_they_are_longer_than_a_page() {
    let mut long = actions(2);
    let words = "Nhà trường theo dõi việc thực hiện và ghi lại kết quả từng tuần. ".repeat(60);
    long.rows[1].cells[3] = cell(&words);
    let table = only_table(long);
    let kept: Vec<bool> = table
        .children_named("w:tr")
        .map(|row| row.at(&["w:trPr", "w:cantSplit"]).is_some())
        .collect();
    assert_eq!(kept, [true, true, true, false]);
}

#[test]
fn cells_have_the_tables_size_and_a_paragraph_for_each_line() {
    let table = only_table(actions(1));
    let row = table.children_named("w:tr").last().unwrap();
    let lines: Vec<String> = row
        .children_named("w:tc")
        .nth(3)
        .unwrap()
        .all("w:p")
        .iter()
        .map(|line| line.words())
        .collect();
    assert_eq!(
        lines,
        [
            "Giao tổ văn phòng lập bảng theo dõi, kiểm tra hằng tuần và nhắc người chậm",
            "- Họp rút kinh nghiệm mỗi tháng một lần.",
        ]
    );
    for paragraph in table.all("w:p") {
        assert_eq!(
            paragraph.at(&["w:pPr", "w:pStyle"]).unwrap().val(),
            Some("TableText")
        );
    }
}

#[test]
fn borders_are_single_on_all_sides() {
    let table = only_table(actions(1));
    let borders = table.at(&["w:tblPr", "w:tblBorders"]).unwrap();
    let sides: Vec<(&str, Option<&str>)> = borders
        .children
        .iter()
        .map(|border| (border.name.as_str(), border.val()))
        .collect();
    let single = Some("single");
    assert_eq!(
        sides,
        [
            ("w:top", single),
            ("w:left", single),
            ("w:bottom", single),
            ("w:right", single),
            ("w:insideH", single),
            ("w:insideV", single),
        ]
    );
}

#[test]
fn caption_is_kept_for_screen_readers() {
    let table = only_table(actions(1));
    let caption = table.at(&["w:tblPr", "w:tblCaption"]).unwrap();
    assert_eq!(caption.val(), Some("Các việc \"cần làm\" & người làm"));
}

#[test]
fn merged_cells_start_and_continue() {
    let body = body(&plan(1));
    let problems = body.children_named("w:tbl").nth(1).unwrap();
    let merges: Vec<Option<&str>> = problems
        .all("w:vMerge")
        .into_iter()
        .map(|merge| merge.val())
        .collect();
    assert_eq!(merges, [Some("restart"), Some("continue")]);
    let spans: Vec<Option<&str>> = problems
        .all("w:gridSpan")
        .iter()
        .map(|span| span.val())
        .collect();
    assert_eq!(spans, [Some("6")]);
}

#[test]
fn every_cell_ends_with_a_paragraph() {
    for cell in body(&plan(3)).all("w:tc") {
        assert_eq!(cell.children.last().unwrap().name, "w:p");
    }
}

#[test]
fn words_are_not_broken_by_the_letter() {
    let narrow = table(
        &[1, 99],
        vec![row(vec![cell("Đường"), cell("Nội dung")])],
        vec![row(vec![cell("1"), cell("Một")])],
    );
    let grid = grid(&only_table(narrow));
    // "Đường" bold at 11 points is 32.7 points wide.
    assert!(grid[0] > 654 + 140, "{grid:?}");
    assert_eq!(grid.iter().sum::<u32>(), 9354);
}

#[test]
fn address_without_spaces_does_not_take_the_other_columns() {
    let address = "https://mau.example/".repeat(20);
    let rows = vec![row(vec![cell("1"), cell(&address), cell("Một")])];
    let grid = grid(&only_table(table(&[2, 2, 6], Vec::new(), rows)));
    assert!(grid[1] <= 9354 / 3, "{grid:?}");
}

#[test]
fn rows_that_do_not_fit_the_columns_lose_no_words() {
    let mut wide = cell("rộng");
    wide.span = 9;
    let mut none = cell("không");
    none.span = 0;
    let rows = vec![
        row(vec![cell("1"), cell("2"), cell("3"), cell("4")]),
        row(vec![cell("1"), wide]),
        row(vec![none]),
        row(Vec::new()),
    ];
    let table = only_table(table(&[1, 1, 1], Vec::new(), rows));
    assert_eq!(
        words(&table),
        [
            vec!["1", "2", "34"],
            vec!["1", "rộng"],
            vec!["không", "", ""],
            vec!["", "", ""],
        ]
    );
}

#[test]
fn continued_cell_with_words_stands_for_itself() {
    let mut start = cell("trên");
    start.merge = CellMerge::Start;
    let mut continued = cell("dưới");
    continued.merge = CellMerge::Continue;
    let rows = vec![row(vec![start]), row(vec![continued])];
    let table = only_table(table(&[1], Vec::new(), rows));
    assert_eq!(table.all("w:vMerge").len(), 1);
    assert_eq!(words(&table), [["trên"], ["dưới"]]);
}

#[test]
fn tables_without_rows_or_columns_are_no_trouble() {
    let empty = table(&[1, 2], Vec::new(), Vec::new());
    let document: Document = of(vec![Block::Table(empty)]);
    assert!(body(&document).child("w:tbl").is_none());
    let columnless = table(
        &[],
        Vec::new(),
        vec![row(vec![cell("a"), Cell::of(Vec::new())])],
    );
    assert_eq!(grid(&only_table(columnless)).len(), 2);
}
