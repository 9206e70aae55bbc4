//! Fields that are told by marks between runs: what stands before the second mark is an instruction, what follows its result.

/// Fields that are open, the outermost first: whether each is still at its instruction.
#[derive(Default)]
pub(super) struct Fields {
    open: Vec<bool>,
}

impl Fields {
    pub(super) fn mark(&mut self, kind: Option<&str>) {
        match kind {
            Some("begin") => self.open.push(true),
            Some("separate") => {
                if let Some(last) = self.open.last_mut() {
                    *last = false;
                }
            }
            Some("end") => {
                self.open.pop();
            }
            _ => {}
        }
    }

    pub(super) fn is_instruction(&self) -> bool {
        self.open.contains(&true)
    }

    /// No instruction goes on in the next paragraph: one without an end would swallow the rest of the text.
    pub(super) fn end_paragraph(&mut self) {
        self.open.retain(|instruction| !instruction);
    }
}
