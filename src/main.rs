//! Mounts the program in the page. Holds nothing else.
fn main() {}
