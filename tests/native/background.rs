//! Questions to the second thread and their answers.

use std::collections::BTreeSet;

use cai_tien::background::{Answer, Arrival, Question, Reply, answer_text};
use cai_tien::check::{check, proof_of};
use cai_tien::draft::Draft;
use cai_tien::forms;
use cai_tien::import::Wishes;
use cai_tien::import::paste::{self, Unpasted};
use cai_tien::plan::{Plan, SchoolKind, SchoolYear};

use crate::plans::finished;
use crate::seeds;

fn reply(question: &Question, about: &[u8]) -> Option<Reply> {
    let question = serde_json::to_string(question).unwrap();
    let (answer, file) = answer_text(&question, about, |_| ())?;
    let answer = serde_json::from_str(&answer).unwrap();
    Some(Reply { answer, file })
}

fn answer(question: &Question, about: &[u8]) -> Option<Answer> {
    reply(question, about).map(|reply| reply.answer)
}

fn opened(file: &[u8], called_draft: bool) -> Answer {
    let question = Question::Open {
        called_draft,
        today: SchoolYear(2026),
        seed: "hat".to_owned(),
    };
    answer(&question, file).unwrap()
}

/// The Word file of a plan's draft, asked for as the page does.
fn exported(draft: &Draft, carry: bool) -> Vec<u8> {
    let text = draft.to_dense_text().unwrap();
    let reply = reply(&Question::Export { carry }, text.as_bytes()).unwrap();
    assert!(matches!(reply.answer, Answer::Word(Ok(()))), "{:?}", reply.answer);
    reply.file.unwrap()
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
    assert!(answer_text("no question", b"", |_| ()).is_none());
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

/// The Word file made beside the page brings its draft back as it was, and says what was changed in its text since: nothing.
#[test]
fn a_word_file_brings_its_draft_back() {
    let draft = Draft::new("abc".to_owned(), with_a_mistake());
    match opened(&exported(&draft, true), false) {
        Answer::Draft { text, changes } => {
            assert_eq!(Draft::read_text(&text).unwrap().plan, draft.plan);
            assert_eq!(changes, []);
        }
        other => panic!("{other:?}"),
    }
}

/// The same file without its draft, or one of others, is read as a plan in the same turn.
#[test]
fn a_word_file_without_a_draft_is_read_as_a_plan() {
    let draft = Draft::new("abc".to_owned(), with_a_mistake());
    match opened(&exported(&draft, false), false) {
        Answer::Arrival(Ok(arrival)) => assert_eq!(arrival.plan.problems.len(), draft.plan.problems.len()),
        other => panic!("{other:?}"),
    }
}

/// What is called a draft and holds neither a draft nor a plan is said to be a damaged draft, anything else to hold no plan; a
/// plan under a draft's name comes in all the same.
#[test]
fn a_file_is_spoken_of_by_what_it_is_called() {
    let list = "Danh sách lớp 6A".as_bytes();
    assert!(matches!(opened(list, true), Answer::NoDraft(_)));
    assert!(matches!(opened(list, false), Answer::Arrival(Err(_))));
    let paper = exported(&Draft::new("abc".to_owned(), with_a_mistake()), false);
    assert!(matches!(opened(&paper, true), Answer::Arrival(Ok(_))));
}

/// The empty form comes as a Word file in which no draft travels; a form nobody has gets no answer.
#[test]
fn an_empty_form_is_made() {
    let blank = |form: &str| Question::Blank {
        form: form.to_owned(),
        kind: SchoolKind::Thcs,
        year: SchoolYear(2026),
        seed: "hat".to_owned(),
    };
    let file = reply(&blank("bieu-2"), b"").unwrap().file.unwrap();
    assert!(cai_tien::docx::read(&file).unwrap().attachments.is_empty());
    assert!(reply(&blank("khong-co"), b"").is_none());
}

/// The steps of making a Word file are told in their order, so that they can be timed.
#[test]
fn steps_are_told_in_their_order() {
    let text = Draft::new("abc".to_owned(), with_a_mistake()).to_dense_text().unwrap();
    let question = serde_json::to_string(&Question::Export { carry: true }).unwrap();
    let mut steps = Vec::new();
    answer_text(&question, text.as_bytes(), |step| steps.push(step)).unwrap();
    assert_eq!(
        steps,
        [
            "word: document",
            "word: parts",
            "word: packed",
            "word: read",
            "word: compared"
        ]
    );
}
