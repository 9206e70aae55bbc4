//! TCVN 5712:1993, VN3: one sign for each small letter; capitals with a tone come from a font of capitals.

/// The letters from 0xA1 on; a dot where the table has none.
const LETTERS: &str = "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";
/// Where they begin.
const FIRST: u32 = 0xa1;

pub(super) fn decode(text: &str) -> String {
    let letters: Vec<char> = LETTERS.chars().collect();
    let letter = |sign: char| -> Option<char> {
        let at = usize::try_from(u32::from(sign).checked_sub(FIRST)?).ok()?;
        letters.get(at).copied().filter(|letter| *letter != '.')
    };
    text.chars().map(|sign| letter(sign).unwrap_or(sign)).collect()
}
