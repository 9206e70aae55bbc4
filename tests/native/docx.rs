//! The Word file: every test reads the finished bytes, never the writer's intentions.

mod blocks;
mod file;
mod hostile;
mod office;
mod pages;
mod parts;
mod samples;
mod sections;
mod tables;
