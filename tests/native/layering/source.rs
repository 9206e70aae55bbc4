//! A source file taken apart: code without comments and strings, and the strings by themselves.

/// A Rust file.
pub struct Source {
    /// Path from the root of the repository, with slashes.
    pub path: String,
    /// The file as it is.
    pub text: String,
    /// Code alone; comments and the insides of strings are blanked out, lines are kept.
    pub code: String,
    /// Strings and characters of the code with their lines, as written.
    pub literals: Vec<(usize, String)>,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let mut scan = Scan {
            letters: text.chars().collect(),
            at: 0,
            line: 1,
            code: String::new(),
            literals: Vec::new(),
        };
        scan.all();
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            code: scan.code,
            literals: scan.literals,
        }
    }

    /// The folder below `src/`, or the file's own name for files directly in it.
    pub fn module(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inside.split('/').next().unwrap_or(inside)
    }

    /// The first line of code that is exactly this.
    pub fn first_line_with(&self, wanted: &str) -> Option<usize> {
        let at = self.code.lines().position(|line| line.trim() == wanted)?;
        Some(at + 1)
    }

    /// Words and signs of the code, `::` as one sign, with their lines.
    pub fn tokens(&self) -> Vec<(usize, String)> {
        let mut out: Vec<(usize, String)> = Vec::new();
        let mut line = 1;
        let mut letters = self.code.chars().peekable();
        while let Some(letter) = letters.next() {
            if letter == '\n' {
                line += 1;
            } else if letter.is_alphanumeric() || letter == '_' {
                let mut word = letter.to_string();
                while let Some(next) = letters.next_if(|next| next.is_alphanumeric() || *next == '_') {
                    word.push(next);
                }
                out.push((line, word));
            } else if letter == ':' && letters.next_if_eq(&':').is_some() {
                out.push((line, "::".to_owned()));
            } else if !letter.is_whitespace() {
                out.push((line, letter.to_string()));
            }
        }
        out
    }
}

struct Scan {
    letters: Vec<char>,
    at: usize,
    line: usize,
    code: String,
    literals: Vec<(usize, String)>,
}

impl Scan {
    fn all(&mut self) {
        while let Some(letter) = self.here(0) {
            match letter {
                '/' if self.here(1) == Some('/') => self.skip_line(),
                '/' if self.here(1) == Some('*') => self.skip_block(),
                '"' => self.string(None),
                'r' if !self.in_word() && self.raw_hashes().is_some() => {
                    let hashes = self.raw_hashes().unwrap();
                    self.take(1 + hashes);
                    self.string(Some(hashes));
                }
                '\'' => self.quote(),
                _ => self.keep(),
            }
        }
    }

    fn here(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    fn step(&mut self) -> Option<char> {
        let letter = self.here(0)?;
        self.at += 1;
        if letter == '\n' {
            self.line += 1;
            self.code.push('\n');
        }
        Some(letter)
    }

    fn take(&mut self, count: usize) {
        for _ in 0..count {
            self.step();
        }
    }

    fn keep(&mut self) {
        if let Some(letter) = self.step()
            && letter != '\n'
        {
            self.code.push(letter);
        }
    }

    fn in_word(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.letters.get(at));
        before.is_some_and(|letter| letter.is_alphanumeric() || *letter == '_')
            && !matches!(before, Some('b' | 'c') if self.at < 2 || !self.letters[self.at - 2].is_alphanumeric())
    }

    /// Hashes of a raw string that begins here.
    fn raw_hashes(&self) -> Option<usize> {
        let hashes = (1..).take_while(|ahead| self.here(*ahead) == Some('#')).count();
        (self.here(1 + hashes) == Some('"')).then_some(hashes)
    }

    fn skip_line(&mut self) {
        while self.here(0).is_some_and(|letter| letter != '\n') {
            self.step();
        }
    }

    fn skip_block(&mut self) {
        let mut depth = 0;
        while let Some(letter) = self.here(0) {
            match (letter, self.here(1)) {
                ('/', Some('*')) => depth += 1,
                ('*', Some('/')) => depth -= 1,
                _ => {
                    self.step();
                    continue;
                }
            }
            self.take(2);
            if depth == 0 {
                return;
            }
        }
    }

    /// A string from its quote on; raw ones end at a quote with as many hashes.
    fn string(&mut self, raw: Option<usize>) {
        let line = self.line;
        let mut inside = String::new();
        self.step();
        while let Some(letter) = self.step() {
            match (letter, raw) {
                ('\\', None) => {
                    inside.push(letter);
                    inside.extend(self.step());
                }
                ('"', None) => break,
                ('"', Some(hashes)) if (0..hashes).all(|ahead| self.here(ahead) == Some('#')) => {
                    self.take(hashes);
                    break;
                }
                _ => inside.push(letter),
            }
        }
        self.code.push_str("\"\"");
        self.literals.push((line, inside));
    }

    /// A character, or the tick of a lifetime.
    fn quote(&mut self) {
        let escaped = self.here(1) == Some('\\');
        if !escaped && self.here(2) != Some('\'') {
            self.keep();
            return;
        }
        let line = self.line;
        let mut inside = String::new();
        self.step();
        while let Some(letter) = self.step() {
            match letter {
                '\\' => {
                    inside.push(letter);
                    inside.extend(self.step());
                }
                '\'' => break,
                _ => inside.push(letter),
            }
        }
        self.code.push_str("''");
        self.literals.push((line, inside));
    }
}
