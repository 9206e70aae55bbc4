//! What is known of the criteria sets beside their files. Data only.

pub mod succession;
