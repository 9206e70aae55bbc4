//! CAT, SEM: criteria, levels and numbers of problems named in running text are those of the regulation and of the plan.

use super::tokens::{Token, amount, is_code, is_told, tokens};
use crate::catalogue;
use crate::check::context::Context;
use crate::check::finding::{Finding, Severity};
use crate::document::ProofLine;
use crate::text::check::criteria::unknown_code;
use crate::text::check::levels as words;
use crate::text::phrase::contains;

pub(in crate::check) fn rules(context: &Context, found: &mut Vec<Finding>) {
    let Some(set) = context.set else { return };
    let is_new = set.levels.len() == 2;
    // Regulations that came before, and other scales.
    const OTHERS: &[&str] = &[
        "2018",
        "kiem dinh",
        "giai doan",
        "chuan quoc gia",
        "dich vu",
        "cu",
        "truoc day",
        "cap do",
        "thang do",
        "cau hoi",
        "bai",
        "nhan thuc",
        "nang luc so",
        "thu vien",
    ];
    for (line, folded) in context.lines().filter(|(line, _)| is_told(line)) {
        let others = || OTHERS.iter().any(|other| contains(folded, other));
        let words = tokens(folded);
        let word = |at: usize| words.get(at).map_or("", |token| token.word);
        for at in 0..words.len() {
            let third = word(at) == "muc" && matches!(word(at + 1), "3" | "4");
            if is_new && third && !others() {
                let message = words::no_such_level(word(at + 1));
                found.push(Finding::of(line, "CAT-level", Severity::Reminder, &line.text, message));
                break;
            }
            let code = word(at + 2);
            if word(at) == "tieu" && word(at + 1) == "chi" && is_code(code) && !others() {
                let sets = catalogue::sets().iter().filter(|other| {
                    other.regulation.code == set.regulation.code && other.school_kinds == set.school_kinds
                });
                if !sets.into_iter().any(|set| set.criterion(code).is_some()) {
                    let message = unknown_code(code, &set.regulation.code);
                    found.push(Finding::of(line, "CAT-code", Severity::Reminder, code, message));
                    break;
                }
                not_planned(context, line, code, found);
            }
        }
        chosen(context, line, &words, found);
    }
}

/// A duty for a criterion that the plan does not deal with.
fn not_planned(context: &Context, line: &ProofLine, code: &str, found: &mut Vec<Finding>) {
    let duty = Context::is_duty(line);
    let planned = || context.plan.problems.iter().flat_map(|problem| &problem.criteria);
    if duty && planned().count() > 1 && !planned().any(|own| own == code) {
        let message = words::not_planned(code);
        found.push(Finding::of(line, "CAT-not-planned", Severity::Hint, code, message));
    }
}

/// "Hội đồng tự đánh giá chọn 03 vấn đề": as many as there are.
fn chosen(context: &Context, line: &ProofLine, words: &[Token], found: &mut Vec<Finding>) {
    const VERBS: &[&str] = &[
        "chon", "dinh", "tien", "gom", "quyet", "trung", "phuc", "co", "vao", "cua",
    ];
    let word = |at: usize| words.get(at).map_or("", |token| token.word);
    let problems = &context.plan.problems;
    for at in 1..words.len() {
        let problem = (word(at), word(at + 1)) == ("van", "de");
        let weak = (word(at), word(at + 1)) == ("tieu", "chi")
            && matches!(
                (word(at + 2), word(at + 3)),
                ("con", "yeu") | ("can", "cai") | ("uu", "tien") | ("trong", "tam") | ("con", "han")
            );
        let led = at > 1 && VERBS.contains(&word(at - 2)) && !context.is_of_row(line);
        let Some((count, None)) = amount(word(at - 1)).filter(|_| (problem || weak) && led) else {
            continue;
        };
        let mut codes: Vec<&String> = problems.iter().flat_map(|problem| &problem.criteria).collect();
        codes.sort();
        codes.dedup();
        let fits = count as usize == problems.len() || count as usize == codes.len();
        if problems.len() > 1 && !fits {
            let message = words::other_problems(count, problems.len());
            found.push(Finding::of(
                line,
                "SEM-problem-count",
                Severity::Reminder,
                &line.text,
                message,
            ));
            return;
        }
    }
}
