//! What a block from the clipboard changes in a plan.

use cai_tien::forms::{Form, by_code};
use cai_tien::import::paste::{Block, LeftOf, Mapping, Outcome, Whither, apply, outcome, propose, read};
use cai_tien::plan::{ActionField, Field, Plan, ProblemField, RowId, SchoolKind};

use super::clippings::word;
use super::pasting::{bieu_2, tabbed};
use crate::plans::{ids_named, with_rows};

/// A plan in which a block is pasted into the first problem.
fn plan_of(form: &'static Form) -> Plan {
    with_rows(form, SchoolKind::Thcs, 2026)
}

/// What happens when a block is pasted below a problem's actions as it is proposed.
fn below(block: &Block, form: &'static Form, plan: &Plan, problem: &RowId) -> Outcome {
    outcome(block, &propose(block, form), form, plan, problem, &Whither::Below)
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
    let change = below(&block, form, &plan, &plan.problems[1].id);
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
    let change = below(&block, form, &plan, &plan.problems[0].id);
    assert!(
        change
            .left
            .iter()
            .any(|left| left.of == LeftOf::Around && left.texts == block.around)
    );
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
    let change = below(&block, form, &plan, id);
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
    let change = below(&block, form, &plan, &id);
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
    let change = below(&block, form, &plan, &id);
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
