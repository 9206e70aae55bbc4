//! Tests of the pure core, in one binary.

mod docx;
