//! The guide.

/// A chapter.
pub struct Chapter {
    /// Name in ids.
    pub key: &'static str,
    /// Title.
    pub title: &'static str,
    /// Content.
    pub blocks: &'static [Block],
}

/// A piece.
pub enum Block {
    /// A paragraph.
    Paragraph(&'static str),
    /// Steps.
    Steps(&'static [&'static str]),
    /// A note.
    Note(&'static str),
}

/// All chapters.
pub static CHAPTERS: &[Chapter] = &[];
