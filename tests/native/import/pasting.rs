//! A block of cells from the clipboard: what is read, and where it would go.

use cai_tien::forms::{FORMS, Form, by_code};
use cai_tien::import::paste::{Block, Mapping, Role, Unpasted, propose, read, targets};
use cai_tien::plan::{ActionField, Field};

use super::clippings::{FIRST, HEADINGS, SECOND, excel, libre_office, sheets, text, word};

fn texts(block: &Block) -> Vec<Vec<&str>> {
    block
        .rows
        .iter()
        .map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect())
        .collect()
}

fn roles(block: &Block) -> Vec<Role> {
    block.rows.iter().map(|row| row.role).collect()
}

/// A block of lines and tabs.
pub fn tabbed(rows: &[&[&str]]) -> Block {
    let lines: Vec<String> = rows.iter().map(|cells| cells.join("\t")).collect();
    read(None, Some(&lines.join("\n"))).unwrap()
}

/// Where each column goes, by the label of its target.
fn proposed(block: &Block, form: &'static Form) -> Vec<&'static str> {
    let targets = targets(form);
    let columns = propose(block, form).columns;
    columns
        .into_iter()
        .map(|to| to.map_or("", |to| targets[to].label))
        .collect()
}

fn fields(block: &Block, form: &'static Form) -> Vec<Option<Field>> {
    let targets = targets(form);
    let columns = propose(block, form).columns;
    columns.into_iter().map(|to| to.map(|to| targets[to].field)).collect()
}

pub fn bieu_2() -> &'static Form {
    by_code("bieu-2").unwrap()
}

const ACTION: fn(ActionField) -> Option<Field> = |field| Some(Field::Action(field));

/// The same table comes out of whatever Excel, Word, LibreOffice, Google Sheets and plain text make of it.
#[test]
fn the_table_is_the_same_from_every_program() {
    let wanted = vec![HEADINGS.to_vec(), FIRST.to_vec(), SECOND.to_vec()];
    let clippings = [
        ("Excel", Some(excel()), Some(text())),
        ("Word", Some(word()), None),
        ("LibreOffice", Some(libre_office()), None),
        ("Google Sheets", Some(sheets()), Some(text())),
        ("text", None, Some(text())),
    ];
    for (program, html, plain) in clippings {
        let block = read(html.as_deref(), plain.as_deref()).unwrap();
        assert_eq!(texts(&block), wanted, "{program}");
        assert_eq!(roles(&block), [Role::Heading, Role::Body, Role::Body], "{program}");
        for form in FORMS {
            let fields = fields(&block, form);
            assert_eq!(fields[0], None, "{program} in {}: numbers go nowhere", form.code);
            assert_eq!(
                fields[2..],
                [ActionField::Lead, ActionField::Time, ActionField::Budget].map(ACTION),
                "{program} in {}",
                form.code
            );
        }
    }
}

/// Cells of Excel with line breaks and quotes come back as they were, also in a single column.
#[test]
fn quoted_cells_keep_their_lines_and_quotes() {
    let block = read(None, Some("\"Họp tổ\nGóp ý\"\tTổ Toán\nĐọc \"\"sách\"\tTổ Văn")).unwrap();
    assert_eq!(
        texts(&block),
        [["Họp tổ\nGóp ý", "Tổ Toán"], ["Đọc \"\"sách\"", "Tổ Văn"]]
    );
    let block = read(None, Some("\"Họp tổ\nGóp ý\"\r\nDự giờ\r\n")).unwrap();
    assert_eq!(texts(&block), [["Họp tổ\nGóp ý"], ["Dự giờ"]]);
}

/// Every heading of every form's actions goes back to the text it is the heading of, in that form, in any order.
#[test]
fn a_forms_own_headings_name_its_own_texts() {
    for form in FORMS {
        let mut wanted: Vec<_> = targets(form)
            .into_iter()
            .filter(|target| !target.heading.is_empty() && target.prefix.is_empty())
            .collect();
        for _ in 0..wanted.len() {
            wanted.rotate_left(1);
            let headings: Vec<&str> = wanted.iter().map(|target| target.heading).collect();
            let body = vec!["x"; headings.len()];
            let block = tabbed(&[&headings, &body]);
            let labels: Vec<&str> = wanted.iter().map(|target| target.label).collect();
            assert_eq!(proposed(&block, form), labels, "{}", form.code);
        }
    }
}

/// The table of one form goes into a plan in another: what both ask for finds its place, what only one has goes nowhere.
#[test]
fn the_table_of_another_form_is_understood() {
    let block = tabbed(&[
        &[
            "Nội dung cải tiến",
            "Giải pháp thực hiện",
            "Người thực hiện",
            "Thời gian",
            "Dự kiến kinh phí",
        ],
        &[
            "Thư viện",
            "- Mua sách\n- Mở cửa buổi trưa",
            "Thư viện",
            "Học kỳ I",
            "5 triệu đồng",
        ],
    ]);
    let [content, activities, lead, time, budget] = [
        ActionField::Content,
        ActionField::Activities,
        ActionField::Lead,
        ActionField::Time,
        ActionField::Budget,
    ]
    .map(ACTION);
    assert_eq!(fields(&block, bieu_2()), [content, activities, lead, time, budget]);
    // The nine columns have no contents.
    assert_eq!(
        fields(&block, by_code("bang-9-cot").unwrap()),
        [None, activities, lead, time, budget]
    );
}

/// Two levels of headings are read as one: the lower words say which column it is.
#[test]
fn headings_of_two_levels_are_read_together() {
    let html = "<table><tr><td rowspan=2>Nội dung</td><td colspan=2>Phân công</td></tr>\
                <tr><td>Chủ trì</td><td>Phối hợp</td></tr>\
                <tr><td>Ôn tập cho học sinh yếu</td><td>Tổ Toán</td><td>Giáo viên chủ nhiệm</td></tr></table>";
    let block = read(Some(html), None).unwrap();
    assert_eq!(roles(&block), [Role::Heading, Role::Heading, Role::Body]);
    assert_eq!(block.heading(2), "Phối hợp");
    assert_eq!(
        fields(&block, bieu_2()),
        [ActionField::Content, ActionField::Lead, ActionField::Support].map(ACTION)
    );
}

/// Titles across the table, sums, numbers of columns and headings repeated on a new page are no actions.
#[test]
fn rows_that_are_no_actions_are_not_taken() {
    let block = tabbed(&[
        &["TT", "Nội dung cải tiến", "Thời gian", "Kinh phí"],
        &["(1)", "(2)", "(3)", "(4)"],
        &["", "I. CƠ SỞ VẬT CHẤT", "", ""],
        &["1", "Sơn lại lớp học", "Tháng 8/2026", "20 triệu đồng"],
        &["TT", "Nội dung cải tiến", "Thời gian", "Kinh phí"],
        &["2", "Thay bóng đèn", "Tháng 9/2026", "3 triệu đồng"],
        &["", "Tổng cộng", "", "23 triệu đồng"],
    ]);
    assert_eq!(
        propose(&block, bieu_2()).rows,
        [false, false, false, true, false, true, false]
    );
    assert_eq!(roles(&block)[2], Role::Group);
    assert_eq!(roles(&block)[6], Role::Total);
}

/// Without headings, what stands in a column says what it is; a first row of content is not taken for headings.
#[test]
fn content_says_what_columns_without_headings_are() {
    let block = tabbed(&[
        &[
            "Tập huấn soạn bài",
            "Phó Hiệu trưởng",
            "Từ tháng 9/2026 đến tháng 11/2026",
            "2.000.000đ",
        ],
        &["Dự giờ chéo", "Nguyễn Thị Thử Nghiệm", "Học kỳ I", "Không"],
    ]);
    assert_eq!(roles(&block), [Role::Body, Role::Body]);
    assert_eq!(
        fields(&block, bieu_2()),
        [
            ActionField::Content,
            ActionField::Lead,
            ActionField::Time,
            ActionField::Budget
        ]
        .map(ACTION)
    );
    let single = tabbed(&[&["Sửa máy bơm"], &["Trồng thêm cây"]]);
    assert_eq!(fields(&single, bieu_2()), [ACTION(ActionField::Content)]);
    assert_eq!(
        fields(&single, by_code("bang-9-cot").unwrap()),
        [ACTION(ActionField::Activities)]
    );
}

/// Rows copied out of a form's own table, without its headings, go back into the columns they came from.
#[test]
fn rows_of_a_forms_own_table_fall_into_their_places() {
    let block = tabbed(&[&[
        "1",
        "Đọc sách",
        "Mỗi lớp có một góc đọc",
        "- Quyên góp sách",
        "Số lớp có góc đọc",
        "Học kỳ I",
        "Tổ trưởng chuyên môn",
        "Giá sách cũ của trường",
        "Ảnh chụp",
        "",
    ]]);
    let wanted = [
        None,
        ACTION(ActionField::Content),
        ACTION(ActionField::Goal),
        ACTION(ActionField::Activities),
        ACTION(ActionField::Measure),
        ACTION(ActionField::Time),
        ACTION(ActionField::Lead),
        ACTION(ActionField::Resources),
        ACTION(ActionField::Evidence),
        ACTION(ActionField::Degree),
    ];
    assert_eq!(fields(&block, bieu_2()), wanted);
}

/// A table as wide as the form's own is taken for it when one column confirms it: the second page of a table has no headings.
#[test]
fn the_second_page_of_a_forms_table_needs_no_headings() {
    let block = tabbed(&[&[
        "",
        "Tiêu chí 2.1",
        "Đủ sách cho mỗi lớp",
        "Vận động tặng sách",
        "Trường và bạn bè của trường",
        "Tháng 3/2026",
        "",
        "Giá sách cũ",
        "",
    ]]);
    let fields = fields(&block, by_code("bang-9-cot").unwrap());
    assert_eq!(
        [3, 4, 5, 7].map(|column| fields[column]),
        [
            ActionField::Activities,
            ActionField::Lead,
            ActionField::Time,
            ActionField::Resources
        ]
        .map(ACTION)
    );
}

/// A sentence that happens to have the name of a column in it names no column.
#[test]
fn sentences_are_no_headings() {
    let block = tabbed(&[
        &[
            "Huy động kinh phí từ cha mẹ học sinh để mua sách",
            "Lập nhóm phụ trách giờ đọc buổi trưa ở thư viện",
        ],
        &["Sửa kho", "Dọn kệ"],
    ]);
    assert_eq!(roles(&block), [Role::Body, Role::Body]);
}

/// A column of numbers, in whatever notation, is not told as left over; one that measures something is.
#[test]
fn only_numbers_of_rows_go_without_saying() {
    let block = tabbed(&[
        &["STT", "Nội dung", "Thời gian", "Điểm"],
        &["I", "Sơn tường", "Tháng 9/2026", "7"],
        &["1.1", "Kẻ vạch", "Tháng 9/2026", "8.5"],
    ]);
    assert_eq!(
        [0, 1, 2, 3].map(|column| block.counts(column)),
        [true, false, false, false]
    );
    let bare = tabbed(&[&["4", "Sơn tường"], &["5", "Kẻ vạch"]]);
    assert!(bare.counts(0));
    let measured = tabbed(&[&["15", "Sơn tường"], &["40", "Kẻ vạch"]]);
    assert!(!measured.counts(0));
}

/// No target is proposed twice, whatever the headings.
#[test]
fn no_text_is_proposed_for_two_columns() {
    for form in FORMS {
        let block = tabbed(&[
            &[
                "Thời gian",
                "Thời gian thực hiện",
                "Thời hạn",
                "Kinh phí",
                "Dự kiến kinh phí",
                "Người phụ trách",
            ],
            &[
                "Tháng 9/2026",
                "Học kỳ I",
                "Tháng 5/2027",
                "1 triệu đồng",
                "2 triệu đồng",
                "Bảo vệ",
            ],
        ]);
        let mut columns: Vec<usize> = propose(&block, form).columns.into_iter().flatten().collect();
        let all = columns.len();
        columns.sort_unstable();
        columns.dedup();
        assert_eq!(columns.len(), all, "{}", form.code);
        assert!(all >= 3, "{}", form.code);
    }
}

/// What cannot be pasted is refused with the reason: nothing, a picture, far too much.
#[test]
fn what_is_no_table_is_refused() {
    let refused = |html: &str, text: &str| read(Some(html), Some(text)).unwrap_err();
    assert_eq!(refused("", ""), Unpasted::Empty);
    assert_eq!(refused("<table><tr><td> </td></tr></table>", "\t\t\n"), Unpasted::Empty);
    assert_eq!(refused("<img src=\"file:///bang.png\">", ""), Unpasted::Picture);
    assert_eq!(refused("", &"a\tb\n".repeat(201)), Unpasted::TooLarge);
    assert_eq!(
        refused(&format!("<table><tr>{}</tr></table>", "<td>a</td>".repeat(41)), ""),
        Unpasted::TooLarge
    );
    for reason in [Unpasted::Empty, Unpasted::Picture, Unpasted::TooLarge] {
        assert!(reason.reason().ends_with('.'));
    }
}

/// A block, a proposal and a refusal reach the page from a worker as they were.
#[test]
fn a_block_survives_its_way_to_the_page() {
    let block = read(Some(&excel()), None).unwrap();
    let mapping = propose(&block, bieu_2());
    let sent = serde_json::to_string(&(&block, &mapping)).unwrap();
    let (got, mapped): (Block, Mapping) = serde_json::from_str(&sent).unwrap();
    assert_eq!((got, mapped), (block, mapping));
}
