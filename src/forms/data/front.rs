//! What every form needs around its sections: letterhead, signature and recipients (Nghị định 30/2020/NĐ-CP, Phụ lục I).

use crate::forms::spec::{CellText, Prompt};
use crate::plan::{Field, IssueField, SchoolField};

/// The head of the document.
pub static LETTERHEAD: &[CellText] = &[
    CellText::optional(
        Field::School(SchoolField::Superior),
        "",
        Prompt::line(
            "Cơ quan chủ quản",
            "In phía trên tên trường. Trường mầm non, tiểu học, THCS: UBND xã, phường; THPT, GDTX: Sở GDĐT. Trường tư thục có thể để trống.",
        ),
    ),
    CellText::required(
        Field::School(SchoolField::Name),
        Prompt::line("Tên trường", "In hoa ở đầu văn bản; gõ chữ thường cũng được."),
    ),
    CellText::optional(
        Field::Issue(IssueField::Number),
        "",
        Prompt::line("Số", "Chỉ ghi số, ví dụ: 05. Để trống nếu văn thư ghi sau."),
    ),
    CellText::required(
        Field::Issue(IssueField::Symbol),
        Prompt::line(
            "Ký hiệu",
            "KH-, rồi chữ viết tắt tên trường, không có dấu cách: KH-THCSM",
        ),
    ),
    CellText::required(
        Field::Issue(IssueField::Place),
        Prompt::line(
            "Địa danh",
            "Tên xã, phường nơi trường đóng; trường thuộc Sở ghi tên tỉnh, thành phố.",
        ),
    ),
    CellText::required(
        Field::Issue(IssueField::Date),
        Prompt::line("Ngày ban hành", "Ví dụ: 15/9/2026"),
    ),
];

/// Where the school is; part of Biểu 2, asked for with the school.
pub static ADDRESS: CellText = CellText::required(
    Field::School(SchoolField::Address),
    Prompt::line(
        "Địa chỉ",
        "Thôn, tổ dân phố; xã, phường, đặc khu; tỉnh, thành phố. Không còn cấp huyện từ 01/7/2025.",
    ),
);

/// The end of the document.
pub static SIGNATURE: &[CellText] = &[
    CellText::required(
        Field::Issue(IssueField::HeadTitle),
        Prompt::line("Chức vụ người đứng đầu", "Ví dụ: HIỆU TRƯỞNG; GDTX: GIÁM ĐỐC")
            .offering(&["HIỆU TRƯỞNG", "GIÁM ĐỐC"]),
    ),
    CellText::optional(
        Field::Issue(IssueField::SignerTitle),
        "",
        Prompt::line("Chức vụ người ký thay", "Chỉ khi ký thay, thừa lệnh …: PHÓ HIỆU TRƯỞNG"),
    ),
    CellText::required(
        Field::Issue(IssueField::SignerName),
        Prompt::line("Họ và tên người ký", "In dưới chỗ ký, ví dụ: Nguyễn Thị Mẫu"),
    ),
    CellText::required(
        Field::Issue(IssueField::Recipients),
        Prompt::text("Nơi nhận", "Mỗi nơi một dòng; dòng cuối: Lưu: VT."),
    ),
];
