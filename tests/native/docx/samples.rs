//! Documents for the tests; all names and sentences are invented.

use cai_tien::document::{
    Alignment, Block, Cell, CellMerge, Column, Document, Heading, Letterhead, Orientation, PageLayout, Paragraph,
    ParagraphKind, Row, Run, Section, SignatureBlock, Table, Title,
};

pub const STATE: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
pub const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";

/// Upright pages, a lying table of ten columns over several pages, upright pages with the signature.
pub fn plan(rows: usize) -> Document {
    Document {
        title: "Kế hoạch cải tiến chất lượng giáo dục năm học 2026-2027".to_owned(),
        author: "Trường THCS Mẫu".to_owned(),
        marking: String::new(),
        layout: PageLayout::default(),
        sections: vec![
            Section {
                orientation: Orientation::Portrait,
                blocks: opening(),
            },
            Section {
                orientation: Orientation::Landscape,
                blocks: vec![
                    heading(1, "V. KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG"),
                    Block::Table(actions(rows)),
                ],
            },
            Section {
                orientation: Orientation::Portrait,
                blocks: closing(),
            },
        ],
    }
}

/// One upright section with the given blocks.
pub fn of(blocks: Vec<Block>) -> Document {
    Document {
        sections: vec![Section {
            orientation: Orientation::Portrait,
            blocks,
        }],
        ..plan(1)
    }
}

fn opening() -> Vec<Block> {
    let mut blocks = vec![
        Block::Letterhead(letterhead()),
        Block::Title(Title {
            kind: "KẾ HOẠCH".to_owned(),
            subject: vec![vec![Run::plain("Cải tiến chất lượng giáo dục năm học 2026-2027")]],
        }),
        heading(1, "I. THÔNG TIN CHUNG"),
        heading(2, "1. Đặc điểm tình hình"),
        body(
            "Trường THCS Mẫu đóng trên địa bàn xã Mẫu, có hai mươi lớp và bốn mươi giáo viên; nhà trường rà soát \
             từng hoạt động trong năm học vừa qua để chọn ra những việc cần làm trước.",
        ),
        Block::Paragraph(Paragraph::body(vec![
            Run::plain("Địa chỉ: "),
            Run::blank("……………………………………"),
        ])),
        heading(3, "a) Mục đích"),
        item(0, "-", "Chọn việc trọng tâm, vừa sức của nhà trường;"),
        item(
            1,
            "+",
            "Giao rõ người làm và thời hạn của từng việc để cuối học kỳ có thể xem lại kết quả đã đạt được;",
        ),
        item(0, "-", "Gắn với kế hoạch năm học."),
        heading(1, "IV. VẤN ĐỀ TRỌNG TÂM"),
        Block::Table(problems()),
    ];
    blocks.extend((0..8).map(|_| {
        body(
            "Ban giám hiệu trường Mẫu phân công các tổ theo dõi việc thực hiện, ghi lại kết quả và báo cáo hằng tháng.",
        )
    }));
    blocks
}

fn closing() -> Vec<Block> {
    vec![
        heading(1, "VII. TỔ CHỨC THỰC HIỆN"),
        body("Trên đây là kế hoạch của Trường THCS Mẫu./."),
        Block::Signature(signature()),
    ]
}

pub fn letterhead() -> Letterhead {
    Letterhead {
        superior: vec![Run::plain("UBND XÃ MẪU")],
        organisation: vec![Run::plain("TRƯỜNG THCS MẪU")],
        number: vec![Run::plain("Số: 05/KH-THCSM")],
        state: STATE.to_owned(),
        motto: MOTTO.to_owned(),
        place_date: vec![Run::plain("Mẫu, ngày 05 tháng 9 năm 2026")],
    }
}

pub fn signature() -> SignatureBlock {
    SignatureBlock {
        recipients_heading: "Nơi nhận:".to_owned(),
        recipients: vec![
            vec![Run::plain("- UBND xã Mẫu (để b/c);")],
            vec![Run::plain("- Các tổ chuyên môn;")],
            vec![Run::plain("- Lưu: VT.")],
        ],
        authority: vec![vec![Run::plain("KT. HIỆU TRƯỞNG")], vec![Run::plain("PHÓ HIỆU TRƯỞNG")]],
        note: "(Ký, ghi rõ họ tên, đóng dấu)".to_owned(),
        name: vec![Run::plain("Nguyễn Văn Mẫu")],
    }
}

pub fn heading(level: u8, words: &str) -> Block {
    Block::Heading(Heading {
        level,
        anchor: String::new(),
        runs: vec![Run::plain(words)],
    })
}

pub fn body(words: &str) -> Block {
    Block::Paragraph(Paragraph::body(vec![Run::plain(words)]))
}

pub fn item(depth: u8, marker: &str, words: &str) -> Block {
    Block::Paragraph(Paragraph {
        kind: ParagraphKind::Item { depth },
        marker: marker.to_owned(),
        runs: vec![Run::plain(words)],
        alignment: Alignment::Justified,
    })
}

pub fn cell(words: &str) -> Cell {
    Cell::of(vec![Paragraph::cell_line(vec![Run::plain(words)])])
}

pub fn row(cells: Vec<Cell>) -> Row {
    Row {
        anchor: String::new(),
        cells,
    }
}

pub fn table(shares: &[u16], header: Vec<Row>, rows: Vec<Row>) -> Table {
    Table {
        caption: "Các việc \"cần làm\" & người làm".to_owned(),
        columns: shares.iter().map(|share| Column { share: *share }).collect(),
        header,
        rows,
    }
}

/// Six columns, with merged cells.
fn problems() -> Table {
    let names = ["TT", "Tiêu chuẩn", "Tiêu chí", "Hiện trạng", "Hạn chế", "Nguyên nhân"];
    let mut standard = cell("Tiêu chuẩn 1");
    standard.merge = CellMerge::Start;
    let mut below = Cell::of(Vec::new());
    below.merge = CellMerge::Continue;
    let mut group = cell("Nhóm việc của cả trường");
    group.span = 6;
    table(
        &[1, 3, 3, 4, 4, 4],
        vec![row(names.map(cell).to_vec())],
        vec![
            row(vec![group]),
            row(vec![
                cell("1"),
                standard,
                cell("1.1"),
                cell("Đã có kế hoạch phát triển của trường Mẫu."),
                cell("Chưa rà soát hằng năm."),
                cell("Chưa phân công người theo dõi."),
            ]),
            row(vec![
                cell("2"),
                below,
                cell("1.2"),
                cell("Đã phân công nhiệm vụ."),
                cell("Phối hợp giữa các tổ còn chậm."),
                Cell::of(Vec::new()),
            ]),
        ],
    )
}

/// Ten columns with their numbers, as many rows as wanted.
pub fn actions(rows: usize) -> Table {
    let names = [
        "TT",
        "Nội dung cải tiến",
        "Mục tiêu cải tiến",
        "Hoạt động/giải pháp",
        "Chỉ số đánh giá kết quả",
        "Thời gian thực hiện",
        "Đơn vị/cá nhân phụ trách",
        "Nguồn lực bảo đảm",
        "Minh chứng dự kiến",
        "Mức độ thực hiện",
    ];
    let numbers = (1..=10).map(|number| cell(&format!("({number})"))).collect();
    let rows = (1..=rows)
        .map(|number| {
            let mut cells: Vec<Cell> = [
                number.to_string().as_str(),
                "Cập nhật dữ liệu của nhà trường",
                "Đến tháng 12/2026, ít nhất 95% dữ liệu được cập nhật đúng hạn",
                "Giao tổ văn phòng lập bảng theo dõi, kiểm tra hằng tuần và nhắc người chậm",
                "Tỷ lệ dữ liệu đúng hạn",
                "Từ tháng 9/2026 đến tháng 5/2027",
                "Tổ văn phòng; ông Trần Văn Mẫu",
                "Máy tính hiện có; 2.000.000 đồng",
                "Bảng theo dõi hằng tuần; biên bản họp tổ",
                "",
            ]
            .map(cell)
            .to_vec();
            if let Some(cell) = cells.get_mut(3) {
                cell.lines.push(Paragraph {
                    kind: ParagraphKind::Item { depth: 1 },
                    marker: "-".to_owned(),
                    runs: vec![Run::plain("Họp rút kinh nghiệm mỗi tháng một lần.")],
                    alignment: Alignment::Left,
                });
            }
            row(cells)
        })
        .collect();
    table(
        &[3, 11, 14, 16, 12, 9, 9, 8, 11, 7],
        vec![row(names.map(cell).to_vec()), row(numbers)],
        rows,
    )
}
