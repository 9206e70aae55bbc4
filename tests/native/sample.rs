//! The sample plan, for every kind of school in every form and for years on both sides of Thông tư 57/2026/TT-BGDĐT.

use cai_tien::catalogue;
use cai_tien::document::plain_text;
use cai_tien::docx;
use cai_tien::forms::{self, FORMS, Form};
use cai_tien::plan::{Plan, RowId, SchoolKind, SchoolYear};
use cai_tien::text::paper::SAMPLE_MARKING;
use cai_tien::text::slot::slots_left;
use unicode_normalization::is_nfc;

const YEARS: [u16; 4] = [2024, 2025, 2026, 2027];

fn sample(kind: SchoolKind, year: u16, form: &'static Form) -> Plan {
    let mut next = 0;
    let mut ids = || {
        next += 1;
        RowId(format!("r{next}"))
    };
    forms::sample(kind, SchoolYear(year), form, &mut ids)
}

/// Every sample with its name for messages.
fn all() -> impl Iterator<Item = (String, Plan, &'static Form)> {
    SchoolKind::ALL.into_iter().flat_map(|kind| {
        FORMS.into_iter().flat_map(move |form| {
            YEARS.into_iter().map(move |year| {
                let name = format!("{} {} {year}", kind.code(), form.code);
                (name, sample(kind, year, form), form)
            })
        })
    })
}

/// All texts of a plan in one, as its file has them.
fn texts(plan: &Plan) -> String {
    let value = serde_json::to_value(plan).expect("a plan is JSON");
    let mut out = String::new();
    collect(&value, &mut out);
    out
}

fn collect(value: &serde_json::Value, out: &mut String) {
    match value {
        serde_json::Value::String(text) => {
            out.push_str(text);
            out.push('\n');
        }
        serde_json::Value::Array(rows) => rows.iter().for_each(|row| collect(row, out)),
        serde_json::Value::Object(fields) => fields.values().for_each(|field| collect(field, out)),
        _ => {}
    }
}

/// Whether a text says these words, as words: "huyện" is not in "trò chuyện".
fn says(text: &str, words: &str) -> bool {
    let parts = |text: &str| -> Vec<String> {
        text.to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (text, words) = (parts(text), parts(words));
    text.windows(words.len()).any(|window| window == words)
}

#[test]
fn nothing_is_missing() {
    for (name, plan, form) in all() {
        let gaps = forms::gaps(&plan, form);
        assert!(gaps.is_empty(), "{name}: {gaps:?}");
        assert!((3..=4).contains(&plan.problems.len()), "{name}");
        let actions = plan.problems.iter().map(|problem| problem.actions.len()).sum();
        assert!((4..=6).contains::<usize>(&actions), "{name}: {actions} actions");
    }
}

#[test]
fn what_is_filled_in_later_is_empty() {
    for (name, plan, _) in all() {
        let degrees = plan.problems.iter().flat_map(|p| &p.actions).map(|a| &a.degree);
        let reviews = plan.monitoring.iter().flat_map(|row| [&row.result, &row.adjustment]);
        assert!(degrees.chain(reviews).all(String::is_empty), "{name}");
    }
}

#[test]
fn no_slot_or_placeholder_is_left() {
    for (name, plan, form) in all() {
        for text in [texts(&plan), plain_text(&forms::document(&plan, form))] {
            assert_eq!(slots_left(&text), 0, "{name}");
            assert!(!text.contains(['[', ']', '{', '}']), "{name}: {text}");
        }
    }
}

#[test]
fn marked_as_a_sample_on_paper() {
    for (name, plan, form) in all() {
        assert!(plan.sample, "{name}");
        let document = forms::document(&plan, form);
        assert_eq!(document.marking, SAMPLE_MARKING, "{name}");
        assert!(docx::write(&document).is_ok_and(|bytes| bytes.len() > 4000), "{name}");
    }
}

#[test]
fn nothing_is_printed_as_dots() {
    for (name, plan, form) in all() {
        let paper = plain_text(&forms::document(&plan, form));
        assert!(!paper.contains('…'), "{name}: {paper}");
    }
}

#[test]
fn composed_letters_only() {
    for (name, plan, form) in all() {
        assert!(is_nfc(&texts(&plan)), "{name}");
        assert!(is_nfc(&plain_text(&forms::document(&plan, form))), "{name}");
    }
}

#[test]
fn no_words_of_the_district_level() {
    for (name, plan, form) in all() {
        let paper = plain_text(&forms::document(&plan, form));
        for words in ["Phòng GD", "Phòng GDĐT", "Phòng Giáo dục", "huyện", "quận", "thị xã"] {
            assert!(!says(&paper, words), "{name}: {words}");
        }
    }
}

#[test]
fn superior_body_by_kind() {
    for (name, plan, _) in all() {
        let communal = matches!(
            plan.school.kind,
            SchoolKind::MamNon | SchoolKind::TieuHoc | SchoolKind::Thcs
        );
        let begins = if communal { "UBND xã" } else { "Sở Giáo dục" };
        assert!(plan.school.superior.starts_with(begins), "{name}");
        assert!(plan.issue.recipients.starts_with(begins), "{name}");
    }
}

#[test]
fn each_kind_has_its_own_terms() {
    for (name, plan, form) in all() {
        let own = texts(&plan);
        let foreign: &[&str] = match plan.school.kind {
            SchoolKind::MamNon => &["học sinh", "học viên", "trung tâm", "phụ huynh", "Giám đốc"],
            SchoolKind::Gdtx => &["học sinh", "trẻ", "nhà trường", "phụ huynh", "Hiệu trưởng"],
            _ => &["học viên", "trẻ", "trung tâm", "phụ huynh", "Giám đốc"],
        };
        for words in foreign {
            assert!(!says(&own, words), "{name}: {words}");
        }
        if plan.school.kind == SchoolKind::MamNon {
            assert!(!says(&plain_text(&forms::document(&plan, form)), "học sinh"), "{name}");
        }
    }
}

#[test]
fn criteria_are_of_the_plans_own_set() {
    for (name, plan, form) in all() {
        let mut standards: Vec<_> = plan.problems.iter().filter_map(|problem| problem.standard).collect();
        standards.sort_unstable();
        standards.dedup();
        assert_eq!(standards.len(), 3, "{name}: {standards:?}");
        let Some(set) = catalogue::set(&plan.catalogue) else {
            assert_eq!(plan.school.kind, SchoolKind::Gdtx, "{name}");
            assert!(plan.problems.iter().all(|p| !p.criterion_text.is_empty()), "{name}");
            continue;
        };
        for code in plan.problems.iter().flat_map(|problem| &problem.criteria) {
            let entry = set.entry(code);
            assert!(entry.is_some_and(|entry| !entry.unverified()), "{name}: {code}");
        }
        let level_4 = plan.problems.iter().filter(|p| p.standard.is_none()).count();
        let expected = form.code == "theo-tieu-chi" && !set.level4.is_empty();
        assert_eq!(level_4, usize::from(expected), "{name}");
    }
}

#[test]
fn regulations_are_those_of_the_year() {
    for (name, plan, _) in all() {
        let numbers: Vec<&str> = plan.bases.iter().map(|basis| basis.number.as_str()).collect();
        let new = plan.year.0 >= 2026;
        assert_eq!(numbers.contains(&"57/2026/TT-BGDĐT"), new, "{name}");
        let own = match plan.school.kind {
            SchoolKind::MamNon => Some("19/2018/TT-BGDĐT"),
            SchoolKind::TieuHoc => Some("17/2018/TT-BGDĐT"),
            SchoolKind::Thcs | SchoolKind::Thpt | SchoolKind::NhieuCap => Some("18/2018/TT-BGDĐT"),
            SchoolKind::Gdtx => None,
        };
        let old: Vec<&&str> = numbers.iter().filter(|n| n.ends_with("/2018/TT-BGDĐT")).collect();
        assert_eq!(old, own.iter().filter(|_| !new).collect::<Vec<_>>(), "{name}");
        let amended = numbers.contains(&"22/2024/TT-BGDĐT");
        assert_eq!(amended, own.is_some() && plan.year.0 == 2025, "{name}");
        assert_eq!(texts(&plan).contains("(MC."), new, "{name}");
    }
}

#[test]
fn evidence_numbers_are_used_once() {
    for (name, plan, _) in all() {
        let mut codes: Vec<String> = Vec::new();
        for problem in &plan.problems {
            for line in problem.actions.iter().flat_map(|action| action.evidence.lines()) {
                let Some((_, code)) = line.split_once("(MC.") else {
                    continue;
                };
                assert!(
                    code.starts_with(&format!("{}.", problem.criteria.concat())),
                    "{name}: {line}"
                );
                codes.push(code.to_owned());
            }
        }
        let all = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all, "{name}");
    }
}

#[test]
fn levels_add_up() {
    for (name, plan, _) in all() {
        for row in &plan.level_results {
            let number = |text: &str| text.parse::<u32>().expect("a number");
            let (total, met, unmet) = (number(&row.total), number(&row.met), number(&row.unmet));
            assert_eq!(met + unmet, total, "{name}: {}", row.level);
            let percent: f64 = row.percent.replace(',', ".").parse().expect("a share");
            let exact = f64::from(met) * 100.0 / f64::from(total);
            assert!((percent - exact).abs() <= 0.05, "{name}: {} {percent}", row.level);
        }
        if plan.school.kind == SchoolKind::MamNon && plan.year.0 == 2025 && !plan.level_results.is_empty() {
            let totals: Vec<&str> = plan.level_results.iter().map(|row| row.total.as_str()).collect();
            assert_eq!(totals, ["22", "21", "15", "6"], "{name}");
        }
    }
}

#[test]
fn names_are_plainly_invented() {
    for (name, plan, _) in all() {
        let people = plan.duties.iter().flat_map(|duty| &duty.assignees);
        assert!(plan.school.name.ends_with("Mẫu"), "{name}");
        assert!(plan.issue.signer_name.ends_with(" Mẫu"), "{name}");
        for person in people {
            assert!(
                format!("{} {}", person.name, person.position).contains(" Mẫu"),
                "{name}"
            );
        }
    }
}
