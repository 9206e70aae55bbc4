//! Invented papers in a notation that shows their layout, as Word files and as pages.
//!
//! A line is a paragraph; `**…**` is bold, a tab a tab. Lines in `|` are rows of a table: ` / ` parts paragraphs of a cell, `⏎` is a
//! soft break, `<` goes on with the cell to the left, `^` with the one above; `|~|` begins a table of its own. `[[…]]` stands in a
//! text box. A paper that begins with `<` is a page as it is.

use crate::manuscripts::word_file;

enum Part<'a> {
    Line(&'a str),
    Table(Vec<Vec<&'a str>>),
}

fn parts(paper: &str) -> Vec<Part<'_>> {
    let mut out: Vec<Part> = Vec::new();
    for line in paper.lines() {
        let begins = line.starts_with("|~|");
        let row = line.strip_prefix("|~|").or(line.strip_prefix('|'));
        match (row.and_then(|row| row.strip_suffix('|')), out.last_mut()) {
            (Some(row), Some(Part::Table(rows))) if !begins => rows.push(row.split('|').collect()),
            (Some(row), _) => out.push(Part::Table(vec![row.split('|').collect()])),
            (None, _) => out.push(Part::Line(if line == "---" { "" } else { line })),
        }
    }
    out
}

/// Cells of a row with how many columns and rows each covers; one that goes on with the cell above covers no row.
fn cells<'a>(rows: &[Vec<&'a str>], at: usize) -> Vec<(usize, usize, &'a str)> {
    let row = &rows[at];
    let starts = (0..row.len()).filter(|column| row[*column] != "<");
    starts
        .map(|column| {
            let across = 1 + row[column + 1..].iter().take_while(|cell| **cell == "<").count();
            let below = rows[at + 1..].iter().take_while(|row| row.get(column) == Some(&"^"));
            match row[column] {
                "^" => (across, 0, ""),
                words => (across, 1 + below.count(), words),
            }
        })
        .collect()
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;")
}

/// The paper as a Word file.
pub fn word(paper: &str) -> Vec<u8> {
    let mut body = String::new();
    for part in parts(paper) {
        match part {
            Part::Line(line) => body += &word_paragraph(line),
            Part::Table(rows) => {
                body += "<w:tbl>";
                for at in 0..rows.len() {
                    body += "<w:tr>";
                    for (across, down, words) in cells(&rows, at) {
                        let merged = match down {
                            0 => "<w:vMerge/>",
                            1 => "",
                            _ => "<w:vMerge w:val=\"restart\"/>",
                        };
                        let inside: String = words.split(" / ").map(word_paragraph).collect();
                        body +=
                            &format!("<w:tc><w:tcPr><w:gridSpan w:val=\"{across}\"/>{merged}</w:tcPr>{inside}</w:tc>");
                    }
                    body += "</w:tr>";
                }
                body += "</w:tbl>";
            }
        }
    }
    word_file(&body, &[])
}

fn word_paragraph(line: &str) -> String {
    if let Some(inside) = line.strip_prefix("[[").and_then(|line| line.strip_suffix("]]")) {
        let inside: String = inside.split(" / ").map(word_paragraph).collect();
        return format!(
            "<w:p><w:r><w:pict><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox></w:pict></w:r></w:p>"
        );
    }
    let look = if line.starts_with("**") {
        "<w:rPr><w:b/></w:rPr>"
    } else {
        ""
    };
    let words = escaped(&line.replace("**", ""));
    let words = words
        .replace('\t', "</w:t><w:tab/><w:t>")
        .replace('⏎', "</w:t><w:br/><w:t>");
    format!("<w:p><w:r>{look}<w:t>{words}</w:t></w:r></w:p>")
}

/// The paper as a page.
pub fn page(paper: &str) -> Vec<u8> {
    if paper.starts_with('<') {
        return paper.as_bytes().to_vec();
    }
    let mut body = String::new();
    for part in parts(paper) {
        match part {
            Part::Line(line) => body += &page_paragraph(line),
            Part::Table(rows) => {
                body += "<table>";
                for at in 0..rows.len() {
                    body += "<tr>";
                    for (across, down, words) in cells(&rows, at).into_iter().filter(|(_, down, _)| *down > 0) {
                        let inside: String = words.split(" / ").map(page_paragraph).collect();
                        body += &format!("<td colspan={across} rowspan={down}>{inside}</td>");
                    }
                    body += "</tr>";
                }
                body += "</table>";
            }
        }
    }
    format!("<html><head><meta charset=utf-8></head><body>{body}</body></html>").into_bytes()
}

fn page_paragraph(line: &str) -> String {
    let line = line.trim_start_matches("[[").trim_end_matches("]]");
    let bold = line.starts_with("**");
    let words = escaped(&line.replace("**", "")).replace('⏎', "<br>");
    let words = words.replace('\t', "<span style='white-space:pre'>\t</span>");
    match bold {
        true => format!("<p><b>{}</b></p>", words.replace(" / ", "</b></p><p><b>")),
        false => format!("<p>{}</p>", words.replace(" / ", "</p><p>")),
    }
}
