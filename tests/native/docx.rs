//! The Word file: every test reads the finished bytes, never the writer's intentions.

mod blocks;
pub mod file;
mod golden;
mod hostile;
mod keeping;
pub mod office;
mod pages;
mod parts;
mod readers;
mod samples;
mod sections;
mod tables;
