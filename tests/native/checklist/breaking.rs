//! Good files, broken.
