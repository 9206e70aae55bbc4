//! Real plans as a perfect import reads them: the plan, and every line of the paper with its place.

use cai_tien::document::{Proof, ProofLine, Spot};
use cai_tien::plan::{Field, Plan, escape};
use serde_json::Value;

use crate::seeds::{self, mapping};

/// A paper as read.
pub struct Read {
    /// Number of the plan: "002".
    pub name: String,
    /// What the plan holds of it.
    pub plan: Plan,
    /// Its lines.
    pub proof: Proof,
}

/// The real plans as their neutral description tells them; none where they are absent.
pub fn perfectly() -> Vec<Read> {
    seeds::expected()
        .into_iter()
        .map(|(name, expected)| {
            let plan = mapping::plan(&expected);
            let proof = Paper::of(&plan, &expected);
            Read { name, plan, proof }
        })
        .collect()
}

const FRONT: &str = "muc-dich-yeu-cau";
const BASES: &str = "can-cu";
const CONTENT: &str = "noi-dung";
const DUTIES: &str = "to-chuc-thuc-hien";

/// Lines as they come.
struct Paper<'a> {
    plan: &'a Plan,
    expected: &'a Value,
    section: &'static str,
    lines: Vec<ProofLine>,
}

impl<'a> Paper<'a> {
    fn of(plan: &'a Plan, expected: &'a Value) -> Proof {
        let mut paper = Self {
            plan,
            expected,
            section: "",
            lines: Vec::new(),
        };
        paper.head();
        paper.section(FRONT, 0);
        paper.purposes();
        paper.section(BASES, 1);
        paper.bases();
        paper.section(CONTENT, 2);
        paper.each("lead_in", "texts/lead_in", Spot::Text);
        paper.table();
        paper.blocks();
        paper.section(DUTIES, 3);
        paper.duties();
        paper.each("closing", "texts/closing", Spot::Text);
        paper.end();
        Proof {
            lines: paper.lines,
            printed: true,
        }
    }

    fn line(&mut self, text: &str, path: &str, spot: Spot) {
        let text = text.trim();
        if !text.is_empty() {
            self.lines.push(ProofLine {
                text: text.to_owned(),
                path: path.to_owned(),
                section: self.section.to_owned(),
                spot,
            });
        }
    }

    fn all(&mut self, texts: &Value, path: &str, spot: Spot) {
        for text in mapping::lines(texts) {
            self.line(&text, path, spot);
        }
    }

    fn each(&mut self, key: &str, path: &str, spot: Spot) {
        self.all(&self.expected[key], path, spot);
    }

    fn head(&mut self) {
        let printed = &self.expected["header"]["printed"];
        self.all(&printed["superior"], "school/superior", Spot::Superior);
        self.all(&printed["school"], "school/name", Spot::School);
        for added in self.expected["added"].as_array().into_iter().flatten() {
            if added["where"]
                .as_str()
                .is_some_and(|place| place.contains("ngữ") || place.contains("hiệu)"))
            {
                self.all(&added["text"], "letterhead/motto", Spot::State);
            }
        }
        self.all(&printed["number"], "issue/number", Spot::Number);
        self.all(&printed["date_line"], "issue/date", Spot::PlaceDate);
        self.all(&printed["title_lines"], "title", Spot::Title);
    }

    fn section(&mut self, key: &'static str, number: usize) {
        self.section = key;
        self.all(
            &self.expected["section_headings"][number],
            &format!("section/{key}"),
            Spot::Heading(1),
        );
    }

    fn purposes(&mut self) {
        self.each("purposes_heading", "wording/theo-tieu-chi.I.1", Spot::Heading(2));
        self.each("purposes", "texts/purposes", Spot::Text);
        self.each("requirements_heading", "wording/theo-tieu-chi.I.2", Spot::Heading(2));
        self.each("requirements", "texts/requirements", Spot::Text);
    }

    fn bases(&mut self) {
        for text in mapping::lines(&self.expected["bases"]) {
            let words = seeds::plain(&text);
            let of_row = self
                .plan
                .bases
                .iter()
                .find(|basis| words.contains(basis.subject.as_str()));
            let path = match of_row {
                Some(row) => format!("#{}/subject", escape(&row.id.0)),
                None if words.starts_with("Báo cáo tự đánh giá") => "texts/self_assessment".to_owned(),
                None if words.starts_with("Báo cáo đánh giá ngoài") => "texts/external_assessment".to_owned(),
                None => "wording/2018.II.3".to_owned(),
            };
            self.line(&text, &path, Spot::Text);
        }
        self.each("last_year_results_heading", "wording/2018.II.4", Spot::Heading(2));
        self.each("last_year_results", "texts/last_year_results", Spot::Text);
        self.each("orientations_heading", "wording/2018.II.5", Spot::Heading(2));
        self.each("orientations", "texts/orientations", Spot::Text);
    }

    fn headings(&mut self, printed: &Value, table: usize) {
        for (column, heading) in mapping::lines(printed).iter().enumerate() {
            let path = format!("table/{table}/heading/{column}");
            self.line(heading, &path, Spot::ColumnHeading { table, column });
        }
    }

    fn table(&mut self) {
        if self.expected["layout"] != "table-9" {
            return;
        }
        self.headings(&self.expected["columns_printed"], 0);
        let mut problems = self.plan.problems.iter();
        for (row, printed) in self.expected["rows"].as_array().into_iter().flatten().enumerate() {
            if printed["type"] == "level" {
                let path = format!("table/0/row/{row}");
                self.all(&printed["text"], &path, Spot::GroupRow { table: 0, row });
                continue;
            }
            let problem = problems.next().unwrap();
            let id = escape(&problem.id.0);
            let cell = |column| Spot::Cell { table: 0, row, column };
            self.all(&printed["no_printed"], &format!("table/0/row/{row}"), cell(0));
            if printed["type"] == "standard" {
                let path = format!("#{id}/standard");
                self.all(&printed["text"], &path, Spot::GroupRow { table: 0, row });
                continue;
            }
            let columns = &printed["columns"];
            self.all(&columns["criterion"], &format!("#{id}/criterion_text"), cell(1));
            self.all(&columns["expected_result"], &format!("#{id}/expected_results"), cell(2));
            let action = problem.actions.first().map(|action| escape(&action.id.0));
            for (column, key) in mapping::NINE_COLUMNS.iter().enumerate().skip(3) {
                let field = match *key {
                    "actions" => "activities",
                    "support" => "resources",
                    same => same,
                };
                let path = format!("#{}/{field}", action.as_deref().unwrap_or_default());
                self.all(&columns[*key], &path, cell(column));
            }
        }
    }

    fn blocks(&mut self) {
        let mut group = "";
        let blocks = self.expected["blocks"].as_array().into_iter().flatten();
        for (table, (block, problem)) in blocks.zip(&self.plan.problems).enumerate() {
            if block["group"].as_str().is_some_and(|name| name != group) {
                group = block["group"].as_str().unwrap();
                self.line(group, &format!("block/{table}/group"), Spot::Heading(2));
            }
            let id = escape(&problem.id.0);
            let of_problem = |field: &str| format!("#{id}/{field}");
            self.all(&block["text"], &of_problem("criterion_text"), Spot::CriterionHeading);
            for (heading, text, field) in [
                ("weakness_heading", "weakness", "weakness"),
                ("goals_heading", "goals", "goals"),
            ] {
                let path = format!("block/{table}/{field}");
                self.all(&block[heading], &path, Spot::Heading(3));
                self.all(&block[text], &of_problem(field), Spot::Text);
            }
            self.all(
                &block["table_heading"],
                &format!("block/{table}/table"),
                Spot::Heading(3),
            );
            self.headings(&block["columns_printed"], table);
            let rows = block["rows"].as_array().into_iter().flatten();
            for (row, (printed, action)) in rows.zip(&problem.actions).enumerate() {
                for (column, key) in mapping::FIVE_COLUMNS.iter().enumerate() {
                    let field = if *key == "solution" { "activities" } else { key };
                    let path = format!("#{}/{field}", escape(&action.id.0));
                    self.all(&printed[*key], &path, Spot::Cell { table, row, column });
                }
            }
            self.all(
                &block["results_heading"],
                &format!("block/{table}/results"),
                Spot::Heading(3),
            );
            self.all(&block["expected_results"], &of_problem("expected_results"), Spot::Text);
        }
    }

    fn duties(&mut self) {
        let roles = self.expected["organisation"].as_array().into_iter().flatten();
        for (printed, duty) in roles.zip(&self.plan.duties) {
            let id = escape(&duty.id.0);
            self.all(&printed["heading"], &format!("#{id}/role"), Spot::Role);
            self.all(&printed["duties"], &format!("#{id}/tasks"), Spot::Text);
        }
    }

    fn end(&mut self) {
        self.section = "";
        self.each("recipients_heading", "recipients/heading", Spot::Recipient);
        self.each("recipients", "issue/recipients", Spot::Recipient);
        let signer = &self.expected["signer"];
        self.all(&signer["authority"], "issue/head_title", Spot::Authority);
        self.all(&signer["signed_mark"], "signature/mark", Spot::Authority);
        self.all(&signer["name"], "issue/signer_name", Spot::Signer);
    }
}

/// Every text a plan holds of a real paper is among the paper's lines, under the place the plan has it.
#[test]
fn every_text_of_the_plan_is_a_line() {
    for read in perfectly() {
        for (place, text) in read.plan.every_text() {
            let path = place.path();
            let on_paper = |words: &str| {
                read.proof
                    .lines
                    .iter()
                    .any(|line| line.path == path && line.text.contains(words))
            };
            // Rows of the summary are the form's own, and a criterion's name is printed behind its code.
            let rows_only = path.starts_with('#')
                && !path.ends_with("/criterion_text")
                && !matches!(place.field, Field::LevelResult(_));
            for line in text.lines().filter(|_| rows_only) {
                assert!(on_paper(line.trim()), "{}: {path}: {line}", read.name);
            }
        }
    }
}
