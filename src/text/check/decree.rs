//! ND30: what is said about the form of administrative documents (Nghị định 30/2020/NĐ-CP).

/// A number line that is not as prescribed.
#[must_use]
pub fn number_line(quote: &str) -> String {
    format!("“{quote}” chưa đúng thể thức “Số: 05/KH-TÊNTRƯỜNG” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3).")
}

/// A date line that is not as prescribed.
#[must_use]
pub fn date_line(quote: &str) -> String {
    format!(
        "“{quote}” chưa đúng thể thức địa danh, thời gian: ghi đủ tên địa danh, thêm số 0 chỉ trước ngày nhỏ hơn 10 và tháng 1, 2, không có dấu chấm cuối (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4)."
    )
}

/// State name or motto that is not as prescribed.
#[must_use]
pub fn state(right: &str) -> String {
    format!("Quốc hiệu, Tiêu ngữ phải ghi đúng “{right}” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 1).")
}

/// The filed copy's line.
#[must_use]
pub fn filed(quote: &str) -> String {
    format!("“{quote}” viết đúng là “Lưu: VT.” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 9).")
}

/// The end mark.
#[must_use]
pub fn end_mark(quote: &str) -> String {
    format!("Nội dung kế hoạch kết thúc bằng dấu “./.”; ở đây là “{quote}”.")
}

/// A recipient without a name.
#[must_use]
pub fn recipient(quote: &str) -> String {
    format!("“{quote}” chưa ghi tên xã, phường nhận văn bản.")
}

/// Spacing in the authority.
#[must_use]
pub fn authority(quote: &str, right: &str) -> String {
    format!("“{quote}” viết đúng là “{right}” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7).")
}

/// No signer.
#[must_use]
pub fn no_signer() -> String {
    "Văn bản chưa có họ và tên người ký (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7).".to_owned()
}

/// Items of a list end in several ways.
#[must_use]
pub fn endings(quote: &str) -> String {
    format!("Các mục cùng loại kết thúc bằng dấu câu khác nhau; xem mục “{quote}”.")
}

/// Criteria are headed in several ways.
#[must_use]
pub fn labels(quote: &str, other: &str) -> String {
    format!("Tên tiêu chí ghi theo nhiều cách: “{quote}” và “{other}”; nên thống nhất.")
}

/// A zero before a month.
#[must_use]
pub fn month_zero(quote: &str) -> String {
    format!("“{quote}”: chỉ thêm số 0 trước tháng 1 và tháng 2 (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4).")
}

/// The state's name or the motto is absent.
#[must_use]
pub fn no_state(right: &str) -> String {
    format!("Văn bản chưa có dòng “{right}” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 1).")
}

/// Signs behind recipients.
#[must_use]
pub fn recipients(quote: &str) -> String {
    format!(
        "Nơi nhận: cuối mỗi dòng là dấu chấm phẩy, cuối dòng cuối cùng là dấu chấm; xem dòng “{quote}” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 9)."
    )
}

/// A heading that is not built like its sisters.
#[must_use]
pub fn not_parallel(quote: &str, opening: &str) -> String {
    format!("Các mục khác bắt đầu bằng “{opening}”, riêng mục “{quote}” thì không; nên viết thống nhất.")
}

/// A label in two ways.
#[must_use]
pub fn two_labels(quote: &str, other: &str) -> String {
    format!("Đề mục lặp lại ở các tiêu chí được ghi theo nhiều cách: “{quote}” và “{other}”; nên thống nhất.")
}

/// An item without its dash.
#[must_use]
pub fn no_mark(quote: &str) -> String {
    format!("Mục “{quote}” không có gạch đầu dòng, trong khi các mục khác cùng phần thì có.")
}

/// Bases with and without opening words.
#[must_use]
pub fn basis(quote: &str) -> String {
    format!("Các căn cứ khác bắt đầu bằng “Căn cứ”, riêng mục “{quote}” thì không.")
}

/// A body above the school where the school's name should stand.
#[must_use]
pub fn no_school(quote: &str) -> String {
    format!(
        "Dưới “{quote}” chưa có tên trường là cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 2)."
    )
}

/// The kind of the paper in small letters.
#[must_use]
pub fn kind_in_capitals(quote: &str) -> String {
    format!(
        "Tên loại văn bản viết in hoa: “KẾ HOẠCH”, không viết “{quote}” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 5)."
    )
}

/// "TM." before one person.
#[must_use]
pub fn on_behalf(quote: &str) -> String {
    format!(
        "“{quote}”: “TM.” chỉ dùng khi ký thay mặt tập thể; kế hoạch của trường do Hiệu trưởng ký, hoặc cấp phó ký thay “KT.” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7)."
    )
}

/// A sign behind a title.
#[must_use]
pub fn title_with_sign(quote: &str) -> String {
    format!("Sau chức vụ của người ký không có dấu câu: “{quote}”.")
}

/// A deputy signs as if head.
#[must_use]
pub fn deputy_alone() -> String {
    "Cấp phó ký văn bản phải ghi “KT. HIỆU TRƯỞNG” ở dòng trên chức vụ (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7).".to_owned()
}

/// A deputy's title in short.
#[must_use]
pub fn short_deputy(quote: &str) -> String {
    format!(
        "“{quote}”: chức vụ của người ký ghi đầy đủ, như “PHÓ HIỆU TRƯỞNG” dưới dòng “KT. HIỆU TRƯỞNG” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7)."
    )
}

/// Nobody stands below "KT.".
#[must_use]
pub fn deputy_missing() -> String {
    "Dưới “KT.” phải có chức vụ của người ký thay, như “PHÓ HIỆU TRƯỞNG” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7).".to_owned()
}

/// A title of courtesy before the signer's name.
#[must_use]
pub fn honorific(quote: &str) -> String {
    format!(
        "Phần chữ ký chỉ ghi họ và tên, không thêm từ xưng gọi: “{quote}” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7)."
    )
}

/// A name in capitals.
#[must_use]
pub fn name_in_capitals(quote: &str) -> String {
    format!(
        "Họ và tên người ký viết chữ thường, không viết in hoa toàn bộ: “{quote}” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 7)."
    )
}

/// Heading of the recipients.
#[must_use]
pub fn recipients_heading(quote: &str) -> String {
    format!("“{quote}” viết đúng là “Nơi nhận:” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 9).")
}

/// No filed copy.
#[must_use]
pub fn no_filed() -> String {
    "Nơi nhận chưa có dòng “Lưu: VT.” ở cuối (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 9).".to_owned()
}

/// No number line.
pub const NO_NUMBER: &str = "Phần đầu văn bản chưa có số, ký hiệu, như “Số: 05/KH-TÊNTRƯỜNG” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 3).";
/// No line with place and date.
pub const NO_DATE_LINE: &str = "Phần đầu văn bản chưa có dòng địa danh và ngày, tháng, năm ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4).";
/// The filed copy as it is written.
pub const FILED_COPY: &str = "Lưu: VT.";
/// The word before a month.
pub const MONTH: &str = "tháng";
/// A plan addressed like a letter.
#[must_use]
pub fn addressed(quote: &str) -> String {
    format!(
        "“{quote}” chỉ dùng trong công văn; kế hoạch ghi nơi nhận ở cuối văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục III)."
    )
}
