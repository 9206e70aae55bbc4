//! Questions to the second thread and their answers.

use std::collections::BTreeSet;

use cai_tien::background::{Answer, Arrival, Question, answer_text};
use cai_tien::check::{check, proof_of};
use cai_tien::draft::Draft;
use cai_tien::forms;
use cai_tien::import::Wishes;
use cai_tien::import::paste::{self, Unpasted};
use cai_tien::plan::{Plan, SchoolKind, SchoolYear};

use crate::plans::finished;
use crate::seeds;

fn answer(question: &Question, about: &[u8]) -> Option<Answer> {
    let question = serde_json::to_string(question).unwrap();
    Some(serde_json::from_str(&answer_text(&question, about)?).unwrap())
}

fn import(wishes: &Wishes, about: &[u8]) -> Result<Box<Arrival>, String> {
    let question = Question::Import {
        today: SchoolYear(2026),
        wishes: wishes.clone(),
        seed: "hat".to_owned(),
    };
    match answer(&question, about) {
        Some(Answer::Arrival(arrival)) => arrival,
        other => panic!("{other:?}"),
    }
}

fn with_a_mistake() -> Plan {
    let mut plan = finished(forms::by_code("bieu-2").unwrap(), SchoolKind::Thcs, 2026);
    plan.texts.purposes.push_str("\nCông tác tuyên sinh của nhà trường.");
    plan
}

/// What is found beside the page is what the proofreader finds, unchanged by the way there and back.
#[test]
fn findings_survive_the_way_to_the_page() {
    let plan = with_a_mistake();
    let form = forms::form_of(&plan);
    let found = check(&plan, form, &proof_of(&plan, form));
    assert!(!found.is_empty());
    let text = Draft::new("abc".to_owned(), plan).to_dense_text().unwrap();
    let Some(Answer::Findings(told)) = answer(&Question::Proofread, text.as_bytes()) else {
        panic!("no findings");
    };
    assert_eq!(told, found);
}

/// A text that is no draft, or a question that is none, gets no answer instead of ending the thread.
#[test]
fn what_cannot_be_asked_gets_no_answer() {
    assert!(answer(&Question::Proofread, b"{}").is_none());
    assert!(answer(&Question::Proofread, b"\xff\xfe").is_none());
    assert!(answer_text("no question", b"").is_none());
}

/// A file without a plan is answered with the reason, in words a person is told.
#[test]
fn a_file_without_a_plan_is_answered_with_the_reason() {
    let reason = import(&Wishes::default(), "Danh sách lớp 6A".as_bytes()).unwrap_err();
    assert!(reason.contains("không tìm thấy kế hoạch"), "{reason}");
    let reason = import(&Wishes::default(), b"%PDF-1.7").unwrap_err();
    assert!(reason.contains("PDF"), "{reason}");
}

/// A line that is declined stays in the plan, kept aside; rows never share an identity.
#[test]
fn a_declined_line_is_kept_aside() {
    for (name, _, bytes) in seeds::files() {
        let first = import(&Wishes::default(), &bytes).unwrap();
        let declined = first.lines.iter().position(|line| line.declinable).unwrap();
        let wishes = Wishes {
            declined: [declined].into(),
            ..Wishes::default()
        };
        let second = import(&wishes, &bytes).unwrap();
        let problems = &second.plan.problems;
        let ids: BTreeSet<_> = problems.iter().map(|problem| &problem.id).collect();
        assert!(!ids.is_empty(), "{name}");
        assert_eq!(ids.len(), problems.len(), "{name}");
        assert!(second.words.aside > first.words.aside, "{name}");
        assert_eq!(second.words.all, first.words.all, "{name}");
    }
}

/// What is on the clipboard comes back as cells with their proposal, or as the reason why there are none; a form nobody has gets
/// no answer.
#[test]
fn a_clipboard_is_answered_with_its_cells() {
    let pasted = |html: &str, text: &str, form: &str| {
        let (text, form) = (text.to_owned(), form.to_owned());
        answer(&Question::Paste { text, form }, html.as_bytes())
    };
    let html = "<table><tr><th>Nội dung</th><th>Thời gian</th></tr><tr><td>Sơn cửa</td><td>Học kỳ I</td></tr></table>";
    let block = paste::read(Some(html), None).unwrap();
    let mapping = paste::propose(&block, forms::by_code("bieu-2").unwrap());
    match pasted(html, "", "bieu-2") {
        Some(Answer::Block(told)) => assert_eq!(told, Ok((block, mapping))),
        other => panic!("{other:?}"),
    }
    assert!(matches!(
        pasted("", "\n", "bieu-2"),
        Some(Answer::Block(Err(Unpasted::Empty)))
    ));
    assert!(pasted(html, "", "khong-co").is_none());
}
