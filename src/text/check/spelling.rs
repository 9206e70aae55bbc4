//! SPELL: what is said about words and signs.

/// A word is misspelt.
#[must_use]
pub fn misspelt(quote: &str, right: &str) -> String {
    format!("“{quote}” có thể là lỗi chính tả của “{right}”.")
}

/// Words typed without any mark.
#[must_use]
pub fn unmarked(quote: &str) -> String {
    format!("“{quote}” gõ thiếu dấu tiếng Việt.")
}

/// The first letter is lost.
#[must_use]
pub fn first_letter_lost(quote: &str, right: &str) -> String {
    format!("“{quote}” thiếu chữ cái đầu; có lẽ là “{right}”.")
}

/// An abbreviation is mistyped.
#[must_use]
pub fn abbreviation(quote: &str, right: &str) -> String {
    format!("Chữ viết tắt “{quote}” viết đúng là “{right}”.")
}

/// A word stands twice.
#[must_use]
pub fn doubled(quote: &str) -> String {
    format!("“{quote}”: từ bị lặp hai lần liền nhau.")
}

/// A capital within a sentence.
#[must_use]
pub fn capital(quote: &str) -> String {
    format!("“{quote}”: viết hoa giữa câu trong khi đây không phải tên riêng (Nghị định 30/2020/NĐ-CP, Phụ lục II).")
}

/// A capital after a semicolon.
#[must_use]
pub fn after_semicolon(quote: &str) -> String {
    format!("“{quote}”: sau dấu chấm phẩy không viết hoa (Nghị định 30/2020/NĐ-CP, Phụ lục II).")
}

/// No syllable.
#[must_use]
pub fn no_syllable(quote: &str) -> String {
    format!("“{quote}” không phải một âm tiết tiếng Việt; xem lại chỗ gõ nhầm hoặc thiếu dấu cách.")
}

/// Dots at the end of a list.
#[must_use]
pub fn dots(quote: &str) -> String {
    format!("“{quote}”: trong văn bản hành chính nên kể đủ hoặc viết “v.v.”; dấu chấm lửng chỉ có ba chấm.")
}

/// Spaces around a sign.
#[must_use]
pub fn spaces(quote: &str) -> String {
    format!("“{quote}”: dấu câu viết liền từ đứng trước và cách từ đứng sau một dấu cách.")
}

/// A word and a figure, or two sentences, without the space between.
#[must_use]
pub fn glued(quote: &str, right: &str) -> String {
    format!("“{quote}” thiếu dấu cách; viết là “{right}”.")
}

/// A hyphen with a space on one side only.
#[must_use]
pub fn one_sided(quote: &str) -> String {
    format!("“{quote}”: dấu gạch nối có dấu cách ở cả hai bên hoặc không có ở bên nào.")
}

/// A decimal point.
#[must_use]
pub fn decimal(quote: &str) -> String {
    format!("“{quote}”: phần thập phân trong tiếng Việt dùng dấu phẩy.")
}

/// Marks of another notation.
#[must_use]
pub fn remnant(quote: &str) -> String {
    format!("Còn sót ký hiệu “{quote}” của phần mềm khác.")
}

/// A bracket or quotation mark is open.
#[must_use]
pub fn not_closed(open: char, close: char) -> String {
    format!("Có dấu mở {open} mà không có dấu đóng {close}.")
}

/// Two kinds of dashes.
#[must_use]
pub fn dashes(quote: &str) -> String {
    format!("“{quote}”: dùng lẫn hai loại gạch nối trong một cụm từ.")
}

/// Several ways to write the same.
#[must_use]
pub fn mixed(quote: &str, others: &[&str]) -> String {
    let others = others
        .iter()
        .map(|other| format!("“{other}”"))
        .collect::<Vec<_>>()
        .join(", ");
    format!("Trong cùng kế hoạch có chỗ viết “{quote}”, có chỗ viết {others}; nên thống nhất một cách viết.")
}

/// A comma before an object.
#[must_use]
pub fn stray_comma(quote: &str) -> String {
    format!("“{quote}”: thừa dấu phẩy giữa động từ và bổ ngữ chung.")
}

/// A small letter at the beginning.
#[must_use]
pub fn small_opening(quote: &str) -> String {
    format!("“{quote}…”: đầu câu chưa viết hoa, khác các mục cùng loại (Nghị định 30/2020/NĐ-CP, Phụ lục II).")
}

/// Spaces at brackets.
#[must_use]
pub fn brackets(quote: &str) -> String {
    format!("“{quote}”: dấu ngoặc cách từ đứng ngoài một dấu cách và viết liền phần đứng trong.")
}

/// A space on one side of "&".
#[must_use]
pub fn ampersand(quote: &str) -> String {
    format!("“{quote}”: dấu & viết liền cả hai bên.")
}

/// Spaces within quotation marks.
#[must_use]
pub fn quotation_marks(quote: &str) -> String {
    format!("“{quote}”: dấu ngoặc kép viết liền phần đứng trong.")
}

/// Quotation marks of two kinds.
#[must_use]
pub fn two_quotation_marks(quote: &str) -> String {
    format!("Dấu ngoặc kép mở và đóng không cùng một kiểu: {quote}")
}

/// A bracket that was never opened.
pub const NOT_OPENED: &str = "Có dấu ngoặc đóng nhưng không có dấu ngoặc mở tương ứng.";

/// A proper name in small letters.
#[must_use]
pub fn small_name(quote: &str, right: &str) -> String {
    format!("“{quote}” là tên riêng, viết hoa: “{right}”.")
}
