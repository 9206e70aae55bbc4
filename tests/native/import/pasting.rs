//! A block of cells from the clipboard: what is read, and where it would go.

use cai_tien::forms::{FORMS, Form, by_code};
use cai_tien::import::paste::{
    Block, LeftOf, Mapping, Role, Unpasted, Whither, apply, outcome, propose, read, targets,
};
use cai_tien::plan::{ActionField, Field, Plan, ProblemField, SchoolKind};

use super::clippings::{FIRST, HEADINGS, SECOND, excel, libre_office, sheets, text, word};
use crate::plans::{ids_named, with_rows};

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
fn tabbed(rows: &[&[&str]]) -> Block {
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

fn bieu_2() -> &'static Form {
    by_code("bieu-2").unwrap()
}

/// A plan in which a block is pasted into the first problem.
fn plan_of(form: &'static Form) -> Plan {
    with_rows(form, SchoolKind::Thcs, 2026)
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

/// A person over two rows has the task in both; money over two rows is spent once.
#[test]
fn a_merged_cell_counts_in_each_row_but_for_money() {
    let html = "<table><tr><th>Công việc</th><th>Phụ trách</th><th>Kinh phí</th></tr>\
                <tr><td>Mua sách</td><td rowspan=2>Thư viện</td><td rowspan=2>9 triệu đồng</td></tr>\
                <tr><td>Đóng kệ</td></tr></table>";
    let block = read(Some(html), None).unwrap();
    let form = bieu_2();
    let plan = plan_of(form);
    let change = outcome(
        &block,
        &propose(&block, form),
        form,
        &plan,
        &plan.problems[1].id,
        &Whither::Below,
    );
    let mut after = plan.clone();
    after.problems[1].actions.clear();
    apply(&mut after, &plan.problems[1].id, &change, None, &mut ids_named("new"));
    let edits: Vec<(&str, &str)> = change
        .edits
        .iter()
        .map(|edit| (edit.place.field.key().1, edit.after.as_str()))
        .collect();
    // The one action there is still empty and is filled first.
    assert_eq!(
        edits,
        [
            ("content", "Mua sách"),
            ("lead", "Thư viện"),
            ("budget", "9 triệu đồng")
        ]
    );
    assert_eq!(
        change.added,
        [vec![
            (ActionField::Content, "Đóng kệ".to_owned()),
            (ActionField::Lead, "Thư viện".to_owned())
        ]]
    );
}

/// What stands around a table is told, not lost.
#[test]
fn lines_around_the_table_are_told() {
    let block = read(Some(&word()), None).unwrap();
    assert_eq!(block.around, ["Bảng phân công của tổ", "Hết bảng"]);
    let form = bieu_2();
    let plan = plan_of(form);
    let change = outcome(
        &block,
        &propose(&block, form),
        form,
        &plan,
        &plan.problems[0].id,
        &Whither::Below,
    );
    assert!(
        change
            .left
            .iter()
            .any(|left| left.of == LeftOf::Around && left.texts == block.around)
    );
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
    // The empty column at the end says nothing and is not there.
    assert_eq!(block.width(), 9);
    let mut wide = block.clone();
    for row in &mut wide.rows {
        row.cells.push(cai_tien::import::paste::Cell {
            text: "Đang thực hiện".to_owned(),
            repeated: false,
        });
    }
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
    assert_eq!(fields(&wide, bieu_2()), wanted);
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

/// Two columns sent to one text stand in it one below the other, and that is told.
#[test]
fn columns_that_share_a_text_are_told() {
    let form = bieu_2();
    let plan = plan_of(form);
    let block = tabbed(&[&["Họp", "Ký tên"]]);
    let mapping = Mapping {
        columns: vec![Some(0), Some(0)],
        rows: vec![true],
    };
    let change = outcome(&block, &mapping, form, &plan, &plan.problems[0].id, &Whither::Below);
    assert_eq!(change.shared, [0]);
    assert_eq!(change.edits[0].after, "Họp\nKý tên");
}

/// Filling goes from the action named downward, writes over what is there and tells so; an empty cell writes over nothing, and
/// what is left over becomes new actions.
#[test]
fn filling_begins_at_the_action_named() {
    let form = bieu_2();
    let mut plan = plan_of(form);
    plan.problems[0].actions[1].time = "Tháng 9/2026".to_owned();
    plan.problems[0].actions[1].lead = "Bảo vệ".to_owned();
    let block = tabbed(&[
        &["Nội dung", "Thời gian", "Phụ trách"],
        &["Quét sơn", "Tháng 12/2026", ""],
        &["Lợp mái", "Tháng 01/2027", "Kế toán"],
    ]);
    let from = Whither::From(plan.problems[0].actions[1].id.clone());
    let id = plan.problems[0].id.clone();
    let change = outcome(&block, &propose(&block, form), form, &plan, &id, &from);
    assert_eq!((change.edits.len(), change.added.len(), change.replaced()), (2, 1, 1));
    let first = apply(&mut plan, &id, &change, None, &mut ids_named("new"));
    let actions = &plan.problems[0].actions;
    assert_eq!(first.as_ref(), Some(&actions[1].id));
    assert_eq!(actions[0].content, "");
    assert_eq!(
        (actions[1].content.as_str(), actions[1].time.as_str()),
        ("Quét sơn", "Tháng 12/2026")
    );
    assert_eq!(actions[1].lead, "Bảo vệ");
    assert_eq!(actions[2].lead, "Kế toán");
}

/// "Phối hợp: …" among those who lead goes where the form asks for it, unless it has a column of its own.
#[test]
fn announced_lines_go_where_the_form_shows_them() {
    let form = bieu_2();
    let plan = plan_of(form);
    let id = &plan.problems[0].id;
    let block = tabbed(&[
        &["Phụ trách", "Nội dung"],
        &["\"Hiệu trưởng\nPhối hợp: Công đoàn\"", "Hội thi"],
    ]);
    let change = outcome(&block, &propose(&block, form), form, &plan, id, &Whither::Below);
    let after = |field: ActionField| {
        let edit = change
            .edits
            .iter()
            .find(|edit| edit.place.field == Field::Action(field));
        edit.map(|edit| edit.after.clone())
    };
    assert_eq!(after(ActionField::Lead).as_deref(), Some("Hiệu trưởng"));
    assert_eq!(after(ActionField::Support).as_deref(), Some("Công đoàn"));
}

/// A text of the problem, as the nine columns have one, gets each line once, below what is there.
#[test]
fn texts_of_the_problem_get_the_lines_they_lack() {
    let form = by_code("bang-9-cot").unwrap();
    let mut plan = plan_of(form);
    plan.problems[0].expected_results = "Đủ ghế ngồi".to_owned();
    let block = tabbed(&[
        &["Kết quả cần đạt", "Công việc/giải pháp cần thực hiện", "Thời gian"],
        &["Lớp đủ sáng", "Thay bóng đèn", "Tháng 9/2026"],
        &["Lớp đủ sáng", "Đóng ghế", "Tháng 10/2026"],
        &["Đủ ghế ngồi", "Sơn bảng", "Tháng 11/2026"],
    ]);
    let id = plan.problems[0].id.clone();
    let change = outcome(&block, &propose(&block, form), form, &plan, &id, &Whither::Below);
    assert_eq!(change.replaced(), 0);
    apply(&mut plan, &id, &change, None, &mut ids_named("new"));
    assert_eq!(
        plan.problems[0].text(ProblemField::ExpectedResults),
        "Đủ ghế ngồi\nLớp đủ sáng"
    );
}

/// What a person sends nowhere can be kept aside, under the heading it had.
#[test]
fn what_goes_nowhere_can_be_kept_aside() {
    let form = bieu_2();
    let mut plan = plan_of(form);
    let block = tabbed(&[
        &["Nội dung", "Thời gian", "Xếp loại thi đua"],
        &["Quét sơn", "Tháng 12/2026", "Khá"],
    ]);
    let id = plan.problems[0].id.clone();
    let change = outcome(&block, &propose(&block, form), form, &plan, &id, &Whither::Below);
    apply(
        &mut plan,
        &id,
        &change,
        Some((&block, "Bảng dán")),
        &mut ids_named("new"),
    );
    let aside = plan.asides.last().unwrap();
    assert_eq!(
        (aside.text.as_str(), aside.origin.as_str()),
        ("Xếp loại thi đua: Khá", "Bảng dán")
    );
}

/// What cannot be pasted is refused with the reason: nothing, a picture, far too much.
#[test]
fn what_is_no_table_is_refused() {
    let refused = |html: &str, text: &str| read(Some(html), Some(text)).unwrap_err();
    assert_eq!(refused("", ""), Unpasted::Empty);
    assert_eq!(refused("<table><tr><td> </td></tr></table>", "\t\t\n"), Unpasted::Empty);
    assert_eq!(refused("<img src=\"file:///bang.png\">", ""), Unpasted::Picture);
    assert_eq!(refused("", &"a\tb\n".repeat(501)), Unpasted::TooLarge);
    assert_eq!(
        refused(&format!("<table><tr>{}</tr></table>", "<td>a</td>".repeat(61)), ""),
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
