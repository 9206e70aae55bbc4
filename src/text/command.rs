//! What the command `cai-tien` says: help, wrong use, files it cannot read or write.
//!
//! Wording only; takes plain values, knows neither arguments nor forms.

use std::io;

/// Help of the command as a whole.
pub const HELP: &str = "\
Cải Tiến: lập Kế hoạch cải tiến chất lượng giáo dục của trường và xuất thành tệp Word.

Cách dùng:
  cai-tien new --school LOẠI --year NĂM [--form MẪU] [--sample] -o TỆP
  cai-tien export BẢN_NHÁP -o TỆP.docx [--form MẪU]
  cai-tien blank --school LOẠI --year NĂM [--form MẪU] -o TỆP.docx
  cai-tien merge [--base GỐC] BẢN_NHÁP TỆP_KHÁC… -o TỆP [--json]
  cai-tien import TỆP -o BẢN_NHÁP [--report TỆP.json]
  cai-tien check TỆP… [--json]
  cai-tien rollover BẢN_NHÁP -o TỆP [--report TỆP.json]
  cai-tien schema

Lệnh:
  new       Tạo một bản nháp mới
  export    Xuất một bản nháp thành tệp Word
  blank     Tạo tệp Word của mẫu trống, chưa điền gì
  merge     Gộp tệp của nhiều người vào một bản nháp
  import    Nhập kế hoạch viết ở nơi khác thành bản nháp
  check     Soát lỗi trong các tệp kế hoạch
  rollover  Lập kế hoạch năm học sau từ kế hoạch cũ
  schema    In JSON Schema của bản nháp

Tùy chọn:
  -h, --help       In hướng dẫn này; cai-tien LỆNH --help in hướng dẫn của từng lệnh
  -V, --version    In phiên bản

Mã thoát: 0 là xong; 1 là đã gộp nhưng còn chỗ chưa thống nhất, hoặc đã soát và có lỗi; 2 là dùng sai cách hoặc không đọc, không ghi được tệp.
";

/// Help of `new`.
pub const HELP_NEW: &str = "\
Tạo một bản nháp mới. Không ghi đè lên tệp đã có.

Cách dùng:
  cai-tien new --school LOẠI --year NĂM [--form MẪU] [--sample] -o TỆP

Tùy chọn:
      --school LOẠI    Loại trường:
                         mam-non      trường mầm non
                         tieu-hoc     trường tiểu học
                         thcs         trường trung học cơ sở
                         thpt         trường trung học phổ thông
                         nhieu-cap    trường phổ thông có nhiều cấp học
                         gdtx         trung tâm giáo dục thường xuyên
      --year NĂM       Năm bắt đầu của năm học, ví dụ 2026 cho năm học 2026-2027
      --form MẪU       Mẫu kế hoạch; không ghi thì chọn theo năm học:
                         bieu-2          Biểu 2, Thông tư 57/2026/TT-BGDĐT
                         bang-9-cot      mẫu 2018, bảng 9 cột
                         theo-tieu-chi   mẫu 2018, theo từng tiêu chí
      --sample         Điền sẵn một kế hoạch mẫu để tham khảo
  -o, --output TỆP     Tệp bản nháp sẽ tạo (.caitien)
  -h, --help           In hướng dẫn này
";

/// Help of `export`.
pub const HELP_EXPORT: &str = "\
Xuất một bản nháp thành tệp Word. Bản nháp không bị thay đổi.

Tệp Word được đọc lại và đối chiếu với bản nháp trước khi ghi; bản nháp nằm kèm trong tệp Word để mở lại.

Cách dùng:
  cai-tien export BẢN_NHÁP -o TỆP.docx [--form MẪU]

Tùy chọn:
      BẢN_NHÁP          Tệp bản nháp (.caitien), hoặc tệp Word do Cải Tiến xuất
  -o, --output TỆP      Tệp sẽ ghi: .docx là tệp Word, .txt là văn bản thuần
      --form MẪU        In theo mẫu khác với mẫu ghi trong bản nháp:
                          bieu-2          Biểu 2, Thông tư 57/2026/TT-BGDĐT
                          bang-9-cot      mẫu 2018, bảng 9 cột
                          theo-tieu-chi   mẫu 2018, theo từng tiêu chí
  -h, --help            In hướng dẫn này
";

/// Help of `blank`.
pub const HELP_BLANK: &str = "\
Tạo tệp Word của một mẫu trống, chưa điền gì. Không ghi đè lên tệp đã có.

Cách dùng:
  cai-tien blank --school LOẠI --year NĂM [--form MẪU] -o TỆP.docx

Tùy chọn:
      --school LOẠI    Loại trường: mam-non, tieu-hoc, thcs, thpt, nhieu-cap, gdtx
      --year NĂM       Năm bắt đầu của năm học, ví dụ 2026 cho năm học 2026-2027
      --form MẪU       Mẫu kế hoạch: bieu-2, bang-9-cot, theo-tieu-chi; không ghi thì chọn theo năm học
  -o, --output TỆP     Tệp Word sẽ tạo (.docx)
  -h, --help           In hướng dẫn này
";

/// Help of `merge`.
pub const HELP_MERGE: &str = "\
Gộp tệp của nhiều người vào một bản nháp. Tệp đến trước hay đến sau đều cho cùng một kết quả.

Chỗ nhiều người sửa khác nhau thì giữ mọi cách viết cho đến khi có người chọn; các chỗ đó được liệt kê.

Cách dùng:
  cai-tien merge [--base GỐC] BẢN_NHÁP TỆP_KHÁC… -o TỆP [--json]

Tùy chọn:
      BẢN_NHÁP         Bản nháp để gộp vào (.caitien, hoặc tệp Word do Cải Tiến xuất)
      TỆP_KHÁC…        Tệp của những người khác
      --base GỐC       Bản mà mọi người cùng xuất phát; không ghi thì tìm ngay trong các tệp
  -o, --output TỆP     Tệp bản nháp sẽ ghi; chỉ ghi đè được lên chính BẢN_NHÁP
      --json           Liệt kê các chỗ chưa thống nhất ở dạng JSON
  -h, --help           In hướng dẫn này

Mã thoát: 0 là gộp xong; 1 là đã gộp nhưng còn chỗ chưa thống nhất; 2 là không gộp được, không ghi tệp nào.
";

/// Help of `import`.
pub const HELP_IMPORT: &str = "\
Nhập một kế hoạch viết ở nơi khác (Word, LibreOffice, Google Docs, trang web, bảng tính chép ra) thành bản nháp. Không ghi đè lên tệp đã có.

Mỗi dòng chữ được đưa vào đúng chỗ của mẫu; dòng nào mẫu không có chỗ thì để riêng trong bản nháp, không bỏ đi. Tệp Word do Cải Tiến xuất
thì lấy lại nguyên bản nháp bên trong.

Cách dùng:
  cai-tien import TỆP -o BẢN_NHÁP [--report TỆP.json]

Tùy chọn:
      TỆP              Tệp .docx, .html, .txt hoặc .caitien
  -o, --output TỆP     Tệp bản nháp sẽ tạo (.caitien)
      --report TỆP     Tệp JSON sẽ tạo: số chữ và từng dòng đã đi vào đâu
  -h, --help           In hướng dẫn này
";

/// Help of `check`.
pub const HELP_CHECK: &str = "\
Soát lỗi trong một hoặc nhiều tệp kế hoạch. Tệp không bị thay đổi.

Mỗi điều tìm thấy thuộc một mức: lỗi, nhắc nhở hoặc gợi ý. Điều đã được chọn “bỏ qua” trong bản nháp thì chỉ đếm. Tệp không đọc được thì báo
rồi soát tiếp các tệp khác.

Cách dùng:
  cai-tien check TỆP… [--json]

Tùy chọn:
      TỆP…      Bản nháp (.caitien), tệp Word, hoặc thư mục chứa các tệp đó
      --json    Liệt kê ở dạng JSON
  -h, --help    In hướng dẫn này

Mã thoát: 0 là không có lỗi; 1 là có lỗi; 2 là có tệp không đọc được.
";

/// Help of `rollover`.
pub const HELP_ROLLOVER: &str = "\
Lập kế hoạch của năm học sau từ một kế hoạch cũ. Kế hoạch cũ không bị thay đổi; không ghi đè lên tệp đã có.

Việc đã hoàn thành thành kết quả năm trước; việc chưa xong, chưa rõ thì chuyển sang năm sau kèm tình trạng đã ghi.

Cách dùng:
  cai-tien rollover BẢN_NHÁP -o TỆP [--report TỆP.json]

Tùy chọn:
      BẢN_NHÁP         Kế hoạch cũ (.caitien, hoặc tệp Word do Cải Tiến xuất)
  -o, --output TỆP     Tệp bản nháp sẽ tạo (.caitien)
      --report TỆP     Tệp JSON sẽ tạo: những gì đã chuyển, đã bỏ, cần kiểm tra
  -h, --help           In hướng dẫn này
";

/// Help of `schema`.
pub const HELP_SCHEMA: &str = "\
In JSON Schema của bản nháp: tệp .caitien có những mục nào.

Cách dùng:
  cai-tien schema

Tùy chọn:
  -h, --help    In hướng dẫn này
";

/// Where help stands; follows every message about wrong use.
pub const SEE_HELP: &str = "Xem cách dùng: cai-tien --help";

/// Names of the values in messages.
pub mod value {
    /// A kind of school.
    pub const SCHOOL: &str = "LOẠI";
    /// A school year.
    pub const YEAR: &str = "NĂM";
    /// A form.
    pub const FORM: &str = "MẪU";
    /// A file.
    pub const FILE: &str = "TỆP";
    /// A draft.
    pub const DRAFT: &str = "BẢN_NHÁP";
}

/// No command was given.
pub const MISSING_COMMAND: &str = "Chưa ghi lệnh: new, export, blank, merge, import, check, rollover hoặc schema.";
/// An argument is not text.
pub const NOT_TEXT: &str = "Có tham số không phải văn bản UTF-8.";
/// Any other wrong use.
pub const WRONG_USE: &str = "Dùng lệnh chưa đúng cách.";

/// A value the option does not know.
#[must_use]
pub fn unknown_value(option: &str, value: &str, known: &[String]) -> String {
    let known = known.join(", ");
    format!("Tùy chọn {option} không có giá trị “{value}”. Các giá trị dùng được: {known}.")
}

/// An option without its value.
#[must_use]
pub fn missing_value(option: &str) -> String {
    format!("Tùy chọn {option} còn thiếu giá trị.")
}

/// A school year that is none.
#[must_use]
pub fn wrong_year(value: &str) -> String {
    format!("“{value}” không phải năm học. Ghi năm bắt đầu, ví dụ 2026 cho năm học 2026-2027.")
}

/// An option or argument nobody knows.
#[must_use]
pub fn unknown_argument(argument: &str) -> String {
    format!("Không có tùy chọn hay tham số “{argument}”.")
}

/// A command nobody knows.
#[must_use]
pub fn unknown_command(command: &str) -> String {
    format!("Không có lệnh “{command}”. Các lệnh: new, export, blank, merge, import, check, rollover, schema.")
}

/// Options or arguments that are needed.
#[must_use]
pub fn missing_arguments(arguments: &[String]) -> String {
    format!("Còn thiếu: {}.", arguments.join(", "))
}

/// An option given twice.
#[must_use]
pub fn repeated(option: &str) -> String {
    format!("Tùy chọn {option} được ghi nhiều lần.")
}

/// A file that could not be read, and why.
#[must_use]
pub fn cannot_read(file: &str, why: &str) -> String {
    format!("Không đọc được “{file}”: {why}.")
}

/// A file that could not be written, and why.
#[must_use]
pub fn cannot_write(file: &str, why: &str) -> String {
    format!("Không ghi được “{file}”: {why}.")
}

/// A file that is there already, as a reason.
pub const EXISTS: &str = "đã có tệp này; hãy chọn tên khác, tệp cũ được giữ nguyên";
/// A target that is not named as a Word file, as a reason.
pub const NOT_DOCX: &str = "tên tệp Word phải kết thúc bằng .docx";
/// A target whose name does not tell what it should be, as a reason.
pub const UNKNOWN_KIND: &str = "tên tệp phải kết thúc bằng .docx (tệp Word) hoặc .txt (văn bản thuần)";
/// The target is the draft itself, as a reason.
pub const IS_THE_DRAFT: &str = "đây chính là tệp bản nháp, không được ghi đè lên";
/// A fault of the program itself, as a reason.
pub const INTERNAL: &str = "chương trình gặp lỗi khi tạo nội dung tệp";

/// Why the system refused, as a clause.
#[must_use]
pub fn system_reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "không tìm thấy tệp hoặc thư mục".to_owned(),
        io::ErrorKind::PermissionDenied => "không có quyền truy cập".to_owned(),
        io::ErrorKind::IsADirectory => "đây là thư mục, không phải tệp".to_owned(),
        io::ErrorKind::NotADirectory => "đường dẫn đi qua một tệp không phải thư mục".to_owned(),
        io::ErrorKind::StorageFull => "ổ đĩa đã đầy".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "ổ đĩa chỉ cho đọc".to_owned(),
        io::ErrorKind::AlreadyExists => EXISTS.to_owned(),
        _ => format!("hệ thống báo lỗi ({error})"),
    }
}

/// The Word file that was read was changed after it was made.
#[must_use]
pub fn changed_in_word(sections: usize) -> String {
    format!("Tệp Word đã được sửa ở {sections} phần sau khi xuất; những chỗ sửa đó không có trong bản nháp kèm theo.")
}

/// How many places are still empty after an export.
#[must_use]
pub fn gaps(count: usize) -> String {
    format!("Bản kế hoạch còn {count} chỗ chưa điền; trên giấy các chỗ đó là dấu chấm hoặc còn thiếu hẳn.")
}

/// A form the draft names that nobody knows, and the form printed instead.
#[must_use]
pub fn unknown_form(code: &str, used: &str) -> String {
    format!("Bản nháp ghi mẫu “{code}” mà chương trình không biết; đã in theo {used}.")
}

/// This copy, where its owner has not given a name.
pub const THIS_COPY: &str = "bản này";
/// Someone who has not given a name.
pub const UNNAMED: &str = "người chưa ghi tên";
/// Before what stood there at first.
pub const BEFORE: &str = "ban đầu";
/// A version that removes a row.
pub const ROW_REMOVED: &str = "(đã xóa hàng này; người khác có sửa nên được giữ lại)";
/// A version that is empty.
pub const EMPTY: &str = "(để trống)";

/// What a file brought.
#[must_use]
pub fn merged(file: &str, changes: usize) -> String {
    match changes {
        0 => format!("“{file}”: không có gì mới."),
        _ => format!("“{file}”: {changes} thay đổi."),
    }
}

/// A file that brought nothing because a newer one of the same copy was taken in before.
#[must_use]
pub fn outdated(file: &str) -> String {
    format!("“{file}” cũ hơn bản đã gộp trước đó của cùng người; không lấy gì từ tệp này.")
}

/// A plan by its school and year.
#[must_use]
pub fn whose_plan(school: &str, year: &str) -> String {
    match school.trim() {
        "" => format!("trường chưa ghi tên, năm học {year}"),
        school => format!("{school}, năm học {year}"),
    }
}

/// A file is about another school or another year.
#[must_use]
pub fn other_plan(file: &str, others: &str, ours: &str) -> String {
    format!("Lưu ý: “{file}” là kế hoạch khác ({others}; bản để gộp vào: {ours}).")
}

/// Head of the list of conflicts.
#[must_use]
pub fn open_conflicts(count: usize) -> String {
    format!("Còn {count} chỗ chưa thống nhất:")
}

/// One version of a conflict.
#[must_use]
pub fn version(person: &str, value: &str) -> String {
    format!("    {person}: {value}")
}

/// What `check` says.
pub mod checking {
    /// Heads of the table.
    pub const HEADINGS: [&str; 5] = ["Tệp", "Lỗi", "Nhắc nhở", "Gợi ý", "Bỏ qua"];

    /// Name of the line below the files.
    #[must_use]
    pub fn all(files: usize) -> String {
        format!("Tất cả {files} tệp")
    }

    /// How much a finding weighs, by its name in files.
    #[must_use]
    pub fn weight(code: &str) -> &'static str {
        match code {
            "error" => "Lỗi",
            "reminder" => "Nhắc nhở",
            _ => "Gợi ý",
        }
    }

    /// A finding on one line.
    #[must_use]
    pub fn finding(weight: &str, place: &str, quote: &str, message: &str, rule: &str) -> String {
        let place = if place.is_empty() {
            String::new()
        } else {
            format!(" – {place}")
        };
        format!("  {weight}{place}: “{quote}”. {message} [{rule}]")
    }
}

/// What a roll-over made.
#[must_use]
pub fn rolled_over(year: &str, finished: usize, unfinished: usize, checks: usize) -> String {
    format!(
        "Đã lập kế hoạch năm học {year}: {finished} việc đã hoàn thành ghi vào kết quả, {unfinished} việc chuyển tiếp; {checks} chỗ cần kiểm tra."
    )
}
