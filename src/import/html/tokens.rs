//! HTML cut into tags, text and style sheets. Comments, instructions and scripts are left out.

use super::entities::without_entities;

/// A piece of HTML.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token {
    Open(Tag),
    Close(String),
    Text(String),
    /// A style sheet.
    Style(String),
}

/// A tag that opens.
#[derive(Debug, PartialEq, Eq, Default)]
pub(super) struct Tag {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
}

impl Tag {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Elements whose insides are no markup.
const RAW: [&str; 2] = ["script", "style"];
/// How many attributes of a tag are looked at.
const MOST_ATTRIBUTES: usize = 40;

/// The pieces from first to last.
pub(super) struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(html: &'a str) -> Self {
        Self { rest: html }
    }

    fn skip_past(&mut self, end: &str) {
        self.rest = self.rest.split_once(end).map_or("", |(_, rest)| rest);
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let Some(inside) = self.rest.strip_prefix('<') else {
                let (text, _) = self.rest.split_once('<').unwrap_or((self.rest, ""));
                self.rest = self.rest.get(text.len()..).unwrap_or("");
                return Some(Token::Text(without_entities(text)));
            };
            if inside.starts_with("!--") {
                // The shortest comment is "<!-->", as browsers see it.
                self.rest = inside.get(1..).unwrap_or("");
                self.skip_past("-->");
            } else if inside.starts_with(['!', '?']) {
                self.skip_past(">");
            } else if let Some(closing) = inside.strip_prefix('/') {
                let name = name(closing);
                self.skip_past(">");
                return Some(Token::Close(name));
            } else if inside.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
                let (tag, rest) = tag(inside);
                self.rest = rest;
                if RAW.contains(&tag.name.as_str()) {
                    let (inside, after) = raw(rest, &tag.name);
                    self.rest = after;
                    if tag.name == "style" {
                        return Some(Token::Style(inside.to_owned()));
                    }
                    continue;
                }
                return Some(Token::Open(tag));
            } else {
                self.rest = inside;
                return Some(Token::Text("<".to_owned()));
            }
        }
    }
}

fn is_name(sign: char) -> bool {
    !sign.is_whitespace() && !matches!(sign, '>' | '/' | '<')
}

fn name(text: &str) -> String {
    let end = text.find(|sign| !is_name(sign)).unwrap_or(text.len());
    text.get(..end).unwrap_or("").to_ascii_lowercase()
}

/// A tag behind its bracket, and what follows it.
fn tag(text: &str) -> (Tag, &str) {
    let mut out = Tag {
        name: name(text),
        attributes: Vec::new(),
    };
    let mut rest = text.get(out.name.len()..).unwrap_or("");
    loop {
        rest = rest.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '/');
        if rest.is_empty() {
            return (out, "");
        }
        if let Some(rest) = rest.strip_prefix('>') {
            return (out, rest);
        }
        let end = rest
            .find(|sign: char| sign.is_whitespace() || matches!(sign, '=' | '>' | '/'))
            .unwrap_or(rest.len());
        let (key, after) = rest
            .split_at_checked(end.max(usize::from(rest.starts_with('='))))
            .unwrap_or((rest, ""));
        let (value, after) = value(after);
        if out.attributes.len() < MOST_ATTRIBUTES {
            out.attributes.push((key.to_ascii_lowercase(), without_entities(value)));
        }
        rest = after;
    }
}

/// The value of an attribute, and what follows it.
fn value(text: &str) -> (&str, &str) {
    let Some(text) = text.trim_start().strip_prefix('=') else {
        return ("", text);
    };
    let text = text.trim_start();
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    let end = text
        .find(|sign: char| sign.is_whitespace() || sign == '>')
        .unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// The inside of a script or style sheet, and what follows its end.
fn raw<'a>(text: &'a str, name: &str) -> (&'a str, &'a str) {
    let ends = text.match_indices("</").find(|(at, mark)| {
        let own = text.get(at + mark.len()..at + mark.len() + name.len());
        own.is_some_and(|own| own.eq_ignore_ascii_case(name))
    });
    let Some((inside, end)) = ends.and_then(|(at, _)| text.split_at_checked(at)) else {
        return (text, "");
    };
    (inside, end.split_once('>').map_or("", |(_, rest)| rest))
}
