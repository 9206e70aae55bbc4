//! Where data live, in one sentence: the same on the first screen, in the guide and in the README.
//!
//! A promise about the program. Whoever makes it untrue must change it here first.

/// The sentence.
pub const PRIVACY: &str = "Những gì thầy cô gõ chỉ nằm trong trình duyệt trên máy này: không có máy chủ, không có tài khoản, không có gì được gửi đi.";
