//! Real plans in their schools' Word files: every word in the right field of the right row, and no word lost.

use std::collections::BTreeMap;

use cai_tien::docx::{read, write};
use cai_tien::forms::{Part, document, form_of, wording};
use cai_tien::import::{Imported, understand};
use cai_tien::plan::{Field, Plan, SchoolYear};
use cai_tien::text::paper::citation;

use crate::figures::tell;
use crate::plans::ids;
use crate::seeds::{expected, mapping, plain, word_file};

/// Words by how often they stand there: letters and digits, numbers without leading zeros.
type Words = BTreeMap<String, usize>;

fn words(text: &str) -> Words {
    let mut out = Words::new();
    let bare: Vec<String> = text.lines().map(plain).collect();
    for word in bare
        .join("\n")
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        let word = word.to_lowercase();
        let short = word.trim_start_matches('0');
        *out.entry(if short.is_empty() {
            word.clone()
        } else {
            short.to_owned()
        })
        .or_default() += 1;
    }
    out
}

fn count(words: &Words) -> usize {
    words.values().sum()
}

fn common(one: &Words, other: &Words) -> usize {
    one.iter()
        .map(|(word, times)| other.get(word).copied().unwrap_or(0).min(*times))
        .sum()
}

/// The words of each field of each row, rows by their place; not of the levels that a new plan begins with. Bases are one text each, as they are cited; a standard without
/// criteria has no words of its own.
fn fields(plan: &Plan) -> BTreeMap<String, Words> {
    let mut out = BTreeMap::new();
    let mut plan = plan.clone();
    plan.problems.retain(|problem| {
        !problem.criteria.is_empty() || !problem.actions.is_empty() || !problem.expected_results.is_empty()
    });
    for (place, text) in plan.every_text() {
        if matches!(place.field, Field::Basis(_) | Field::LevelResult(_) | Field::Aside(_)) || text.is_empty() {
            continue;
        }
        let label = match &place.row {
            Some(row) => {
                let (list, at) = plan.whereabouts(row).unwrap();
                let outer = match &list {
                    cai_tien::plan::RowList::Actions(outer) | cai_tien::plan::RowList::Assignees(outer) => {
                        format!("{:?}", plan.whereabouts(outer).unwrap())
                    }
                    other => format!("{other:?}"),
                };
                let list = format!("{outer}").replace(&row.0, "");
                format!("{list}[{at}].{:?}", place.field)
            }
            None => format!("{:?}", place.field),
        };
        out.insert(label, words(text));
    }
    for (at, problem) in plan.problems.iter().enumerate() {
        out.insert(format!("problem {at} criteria"), words(&problem.criteria.join(" ")));
    }
    for (at, basis) in plan.bases.iter().enumerate() {
        out.insert(format!("basis {at}"), words(&citation(basis)));
    }
    for part in form_of(&plan).sections.iter().flat_map(|section| section.parts) {
        let (key, lead) = match part {
            Part::Text(text) => (text.key, text.lead),
            Part::Bases(bases) => (bases.key, bases.lead),
            _ => continue,
        };
        out.insert(format!("wording {key}"), words(&wording(&plan, key, lead)));
    }
    out
}

fn imported(name: &str) -> Imported {
    let file = read(&word_file(name)).unwrap();
    understand(&file.manuscript, SchoolYear(2025), &mut ids()).unwrap()
}

/// Nobody types last year's plan again: at least 99 of 100 words come into the field of the row where a careful secretary would
/// have put them.
#[test]
fn words_come_into_the_right_field() {
    let mut short = Vec::new();
    for (name, expected) in expected() {
        let wanted = fields(&mapping::plan(&expected));
        let imported = imported(&name);
        let found = fields(&imported.plan);
        let total: usize = wanted.values().map(count).sum();
        let mut right = 0;
        for (label, words) in &wanted {
            let there = found.get(label).map_or(0, |found| common(words, found));
            right += there;
            if there < count(words) {
                eprintln!("{name}: {label}: {there} of {}", count(words));
            }
        }
        let counted = imported.words();
        tell(&format!(
            "import of {name}: {right} of {total} words in the right field ({:.1} %), {} of {} words kept aside",
            100.0 * right as f64 / total as f64,
            counted.aside,
            counted.all
        ));
        if right * 100 < total * 99 {
            short.push(name);
        }
    }
    assert!(short.is_empty(), "less than 99 %: {short:?}");
}

/// Nothing is lost: every word of the file stands in the plan, is printed by the form or kept aside, and the Word file made of the
/// import has every word that was placed.
#[test]
fn no_word_is_lost() {
    for (name, _) in expected() {
        let file = read(&word_file(&name)).unwrap();
        let all = cai_tien::document::manuscript::lines(&file.manuscript.blocks).join("\n");
        let imported = imported(&name);
        let noted: Vec<&str> = imported.pieces.iter().map(|piece| piece.line.text.as_str()).collect();
        let missing = count(&words(&all)) - common(&words(&all), &words(&noted.join("\n")));
        assert_eq!(missing, 0, "{name}: words without a destination");
        let printed = write(&document(&imported.plan, imported.form)).unwrap();
        let printed = cai_tien::document::manuscript::lines(&read(&printed).unwrap().manuscript.blocks).join("\n");
        let lost: Vec<String> = words(&all)
            .iter()
            .filter(|(word, times)| words(&printed).get(*word).copied().unwrap_or(0) < **times)
            .map(|(word, _)| word.clone())
            .collect();
        tell(&format!(
            "export of the import of {name}: {} of {} words lost",
            lost.len(),
            count(&words(&all))
        ));
        // Words of headings the form has others for, and blanks in a symbol.
        assert!(lost.len() < 6, "{name}: {lost:?}");
    }
}
