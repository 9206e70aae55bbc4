//! The Word file: every test reads the finished bytes, never the writer's intentions.

mod file;
mod office;
mod parts;
mod samples;
