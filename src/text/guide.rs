//! The user guide shown in the program, as data: chapters of short pieces in plain Vietnamese for busy school staff.
//!
//! Describes only what the program does today. Words between “ ” are names of buttons, screens and fields exactly as the
//! program shows them, so that a test can find the ones that are gone; examples stand without such marks.

use self::Block::{Note, Paragraph, Points, Steps, Subheading};
use super::privacy::PRIVACY;

/// A chapter.
#[derive(Debug)]
pub struct Chapter {
    /// Name in ids and addresses; never changes.
    pub key: &'static str,
    /// Title.
    pub title: &'static str,
    /// Content.
    pub blocks: &'static [Block],
}

/// A piece of a chapter.
#[derive(Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(&'static str),
    /// Heading of what follows: a question, a symptom.
    Subheading(&'static str),
    /// Things side by side.
    Points(&'static [&'static str]),
    /// Things to do or to read one after the other.
    Steps(&'static [&'static str]),
    /// Something easily overlooked.
    Note(&'static str),
}

/// All chapters.
pub static CHAPTERS: &[Chapter] = &[
    Chapter {
        key: "bat-dau",
        title: "Bắt đầu trong năm phút",
        blocks: &[
            Paragraph(
                "Chương trình giúp trường soạn Kế hoạch cải tiến chất lượng giáo dục theo đúng mẫu và xuất ra tệp Word để trình ký.",
            ),
            Steps(&[
                "Ở trang đầu, bấm “Lập kế hoạch mới”.",
                "Chọn loại trường và năm học. Chương trình đề xuất mẫu phù hợp và nói rõ vì sao.",
                "Điền tên trường, địa chỉ, người ký. Chưa có thì bỏ qua, điền sau cũng được. Rồi bấm “Bắt đầu soạn”.",
                "Bên trái là danh sách các phần, ở giữa là ô để điền, bên phải là trang in. Điền phần nào trước cũng được.",
                "Xong phần nào, đánh dấu “Phần này đã xong” ở cuối phần đó.",
                "Mở “Soát lại” để xem còn thiếu chỗ nào.",
                "Bấm “Xuất Word”, rồi “Tải tệp Word”.",
            ]),
            Paragraph(
                "Không phải bấm nút lưu. Ngừng gõ một chút là chương trình tự lưu và báo ở phía trên, ví dụ: Đã lưu lúc 10:32:05.",
            ),
            Paragraph(
                "Chưa rõ nên viết thế nào? Ở trang đầu, mở “Xem kế hoạch mẫu” và chọn loại trường. Bản mẫu chỉ để xem, không lẫn với kế hoạch của trường.",
            ),
            Note(
                "Trên điện thoại hay màn hình hẹp, trang in không hiện sẵn. Bấm “Xem trang in” để xem, “Quay lại soạn” để điền tiếp.",
            ),
        ],
    },
    Chapter {
        key: "nam-truoc",
        title: "Từ kế hoạch năm trước",
        blocks: &[
            Paragraph(
                "Không phải gõ lại từ đầu. Kế hoạch năm trước soạn bằng Word, hay lấy từ hệ thống khác, đều đưa vào được.",
            ),
            Steps(&[
                "Ở trang đầu, bấm “Mở tệp” và chọn tệp Word (.docx). Tệp đời cũ (.doc) thì mở bằng Word, lưu lại thành .docx trước.",
                "Chương trình cho xem từng dòng của tệp đi vào đâu. Dòng nào không muốn lấy thì bỏ dấu chọn.",
                "Mục “Để riêng” là những đoạn mẫu không có chỗ. Chúng vẫn được giữ, không in ra.",
                "Bấm “Nhận thành kế hoạch mới”. Trước khi bấm, chương trình chưa ghi gì.",
            ]),
            Note("Tệp cũ giữ nguyên, kế hoạch đang có cũng giữ nguyên. Nhập nhầm thì xóa kế hoạch vừa nhận."),
            Subheading("Lập kế hoạch cho năm học sau"),
            Paragraph(
                "Ở trang đầu, trên thẻ của kế hoạch cũ, bấm “Lập kế hoạch năm sau”. Việc đã xong thành kết quả, việc chưa xong được mang sang cùng lý do, ngày tháng chuyển sang năm sau.",
            ),
        ],
    },
    Chapter {
        key: "du-lieu",
        title: "Dữ liệu nằm ở đâu",
        blocks: &[
            Paragraph(PRIVACY),
            Paragraph(
                "Vì vậy, mở bằng máy khác hay trình duyệt khác thì không thấy kế hoạch đang soạn. Muốn soạn tiếp ở máy khác, hãy mang theo tệp nháp.",
            ),
            Note("Xóa dữ liệu duyệt web là xóa luôn kế hoạch. Phần mềm dọn máy và chế độ ẩn danh cũng có thể xóa."),
            Paragraph("Hãy giữ một bản sao ngoài trình duyệt:"),
            Steps(&[
                "Mở kế hoạch, bấm “Tải bản nháp”. Máy tải về một tệp có đuôi .caitien.",
                "Chép tệp đó vào USB, thư điện tử hoặc nơi trường vẫn lưu hồ sơ.",
                "Khi cần, vào trang đầu, bấm “Mở tệp” và chọn tệp đó.",
            ]),
            Paragraph(
                "Nên tải bản nháp sau mỗi buổi soạn và trước khi cài lại máy. Nếu dùng chung máy, người khác mở trình duyệt này cũng xem được kế hoạch; xong việc, hãy tải bản nháp về, bấm “Xóa” ở trang đầu, rồi bấm “Xóa hẳn” ở trang “Dữ liệu của bạn”.",
            ),
        ],
    },
    Chapter {
        key: "cac-phan",
        title: "Các phần của kế hoạch",
        blocks: &[
            Paragraph(
                "Mẫu nào cũng có màn hình “Đầu văn bản và chữ ký”: cơ quan chủ quản, tên trường, số và ký hiệu, nơi và ngày ban hành, người ký, nơi nhận. Văn thư ghi số sau thì để trống, trên giấy sẽ là dòng chấm.",
            ),
            Paragraph("Biểu 2 của Thông tư 57/2026/TT-BGDĐT có tám phần:"),
            Steps(&[
                "Thông tin chung: tên, loại hình, địa chỉ.",
                "Căn cứ: ba căn cứ in sẵn, trường thêm văn bản chỉ đạo khác nếu có.",
                "Mục đích, yêu cầu: in sẵn theo mẫu.",
                "Vấn đề trọng tâm: hiện trạng, điểm hạn chế, nguyên nhân.",
                "Việc cải tiến: mục tiêu, hoạt động, chỉ số, thời gian, người phụ trách, nguồn lực, minh chứng của từng việc.",
                "Theo dõi, đánh giá: ít nhất hai lần, cuối học kỳ I và cuối năm học.",
                "Tổ chức thực hiện: nhiệm vụ của người đứng đầu, của Hội đồng tự đánh giá và của các tổ.",
                "Cơ chế báo cáo: in sẵn theo mẫu.",
            ]),
            Paragraph(
                "Hai mẫu theo các thông tư năm 2018 có bốn phần: mục đích, yêu cầu; căn cứ; nội dung cải tiến; tổ chức thực hiện. Chúng khác nhau ở phần nội dung:",
            ),
            Points(&[
                "Mẫu bảng 9 cột: tất cả tiêu chí nằm trong một bảng, xếp theo tiêu chuẩn.",
                "Mẫu theo từng tiêu chí: mỗi tiêu chí có điểm yếu, mục tiêu, một bảng nhỏ các việc và kết quả mong đợi.",
            ]),
            Paragraph(
                "Đã có bảng các việc trong Excel hay Word thì không phải gõ lại. Ở vấn đề cần ghi, bấm “Dán bảng từ Excel, Word…”, dán bảng vào, xem mỗi cột đưa vào ô nào, rồi bấm “Đưa vào kế hoạch”. Bấm “Hoàn tác” một lần là bỏ cả lần dán.",
            ),
            Note(
                "Câu chữ in sẵn do mẫu quy định. Thật cần mới bấm “Sửa câu chữ in sẵn”; muốn lấy lại thì bấm “Trả về nguyên văn của mẫu”.",
            ),
            Note(
                "Mẫu cũ thường đánh số nhảy từ III sang VI. Chương trình in liền I, II, III, IV. Muốn giữ như mẫu cũ thì chọn ở “Số thứ tự các phần”, trong khung “Cách in”.",
            ),
        ],
    },
    Chapter {
        key: "tieu-chi",
        title: "Chọn tiêu chí và vấn đề",
        blocks: &[
            Paragraph(
                "Màn hình “Tiêu chí” liệt kê các tiêu chí của loại trường và năm học đã chọn. Bấm “Yêu cầu” để xem tiêu chí đó đòi hỏi gì.",
            ),
            Steps(&[
                "Tìm nhanh: gõ số, ví dụ 3.2, hoặc gõ vài từ; không dấu cũng tìm được.",
                "Đọc lại báo cáo tự đánh giá. Tìm những hạn chế ảnh hưởng nhiều nhất đến người học.",
                "Bấm “Chọn làm vấn đề cải tiến” ở tiêu chí cần chọn.",
                "Sang phần vấn đề hoặc phần nội dung để ghi hiện trạng, hạn chế, nguyên nhân và các việc.",
            ]),
            Paragraph(
                "Chỉ nên chọn ba đến năm vấn đề. Biểu 2 yêu cầu không lập kế hoạch cho toàn bộ tiêu chí mà tập trung vào vấn đề ưu tiên.",
            ),
            Paragraph(
                "Với Thông tư 57/2026/TT-BGDĐT, tám tiêu chí có nhãn “Bắt buộc”. Tiêu chí bắt buộc nào còn yếu thì nên xem trước.",
            ),
            Paragraph(
                "Trong Biểu 2, một vấn đề có thể gắn với một hay vài tiêu chí. Trong hai mẫu 2018, mỗi vấn đề gắn với đúng một tiêu chí.",
            ),
            Paragraph(
                "Với bộ tiêu chí của Thông tư 57/2026/TT-BGDĐT, mục “Gợi ý từ danh mục” có sẵn những cách viết thường gặp. Bấm “Dùng gợi ý này” rồi sửa cho đúng tình hình của trường. Chỗ trong ngoặc vuông phải thay bằng số liệu thật.",
            ),
            Note(
                "Yêu cầu của tiêu chí trong chương trình là bản tóm tắt để tiện làm việc, không phải nguyên văn thông tư. Khi cần chắc chắn, hãy đối chiếu văn bản gốc.",
            ),
        ],
    },
    Chapter {
        key: "muc-tieu",
        title: "Viết mục tiêu đo được",
        blocks: &[
            Paragraph("Mục tiêu tốt trả lời bốn câu hỏi: đến khi nào, ai, bao nhiêu, so với hiện nay thế nào."),
            Note("Chưa đo được: Nâng cao năng lực ứng dụng công nghệ thông tin của giáo viên."),
            Note("Đo được: Đến tháng 4/2027, ít nhất 36/45 giáo viên (80%) dùng học liệu số hằng tuần, tăng từ 40%."),
            Steps(&[
                "Lấy số liệu hiện nay trước. Chưa có số liệu thì ghi việc đầu tiên là khảo sát.",
                "Đặt con số vừa sức. Một mục tiêu đạt được tốt hơn ba mục tiêu bỏ dở.",
                "Ghi chỉ số: đếm hoặc đo điều gì, lấy ở sổ nào.",
                "Ghi thời gian có tháng và năm, ví dụ: Từ tháng 10/2026 đến tháng 5/2027. Tránh chỉ ghi thường xuyên hay theo kế hoạch.",
                "Ghi minh chứng: hồ sơ nào sẽ cho thấy kết quả.",
            ]),
            Paragraph("Mỗi hoạt động viết một dòng, mở đầu bằng dấu gạch ngang. Trang in giữ đúng các dòng đã gõ."),
            Paragraph(
                "Ô “Mức độ thực hiện” và các ô kết quả theo dõi để trống khi ban hành. Trong năm học, làm đến đâu ghi đến đó.",
            ),
        ],
    },
    Chapter {
        key: "nguoi-va-nhom",
        title: "Người và nhóm công tác",
        blocks: &[
            Paragraph(
                "Ở mỗi việc, hãy ghi chức vụ hoặc tên người chịu trách nhiệm chính. Chỉ ghi nhà trường thì không ai biết là việc của mình. Người cùng làm ghi ở ô “Phối hợp (nếu có)”.",
            ),
            Paragraph("Phần “Tổ chức thực hiện” có sẵn các vai theo mẫu. Ở mỗi vai:"),
            Steps(&[
                "Ghi nhiệm vụ, mỗi nhiệm vụ một dòng.",
                "Bấm “Thêm người” để ghi tên, chức vụ và việc của từng người.",
                "Bấm “Thêm nhóm công tác” để ghi tên nhóm, thành viên và tiêu chí giao cho nhóm.",
                "Tên vai chưa hợp với trường thì bấm “Đổi tên vai”.",
            ]),
            Paragraph(
                "Thêm, nhân bản, đưa lên, đưa xuống hay xóa một dòng đều làm ngay tại dòng đó. Lỡ xóa thì bấm “Hoàn tác”.",
            ),
        ],
    },
    Chapter {
        key: "gui-ban-nhap",
        title: "Cùng soạn với đồng nghiệp",
        blocks: &[
            Steps(&[
                "Mở kế hoạch, bấm “Chia sẻ”, ghi tên của bạn rồi bấm “Tải tệp để gửi”.",
                "Gửi tệp .caitien qua Zalo, thư điện tử hoặc USB.",
                "Người nhận mở trang này trên máy của mình, bấm “Mở tệp” (hoặc kéo tệp thả vào trang), rồi bấm “Mở kế hoạch này”.",
                "Sửa xong, người nhận lại vào “Chia sẻ”, tải tệp và gửi trả.",
                "Mở tệp gửi trả: chương trình cho xem có gì mới. Bấm “Nhận vào kế hoạch đang có”.",
            ]),
            Paragraph(
                "Nhiều người sửa cùng lúc được. Tệp về trước, về sau đều cho cùng một kết quả; không bản nào bị ghi đè. Không muốn nhận nữa thì bấm “Hoàn tác”; chỉ muốn xem thì bấm “Mở thành bản riêng”.",
            ),
            Subheading("Giao cho nhóm công tác"),
            Paragraph(
                "Ở “Chia sẻ”, chọn nhóm, chọn tiêu chí rồi bấm “Tải tệp cho nhóm”. Nhóm chỉ sửa được vấn đề và việc thuộc các tiêu chí đó; phần còn lại để xem. Bảng “Đã giao” cho biết nhóm nào đã gửi lại.",
            ),
            Subheading("Chỗ mỗi người sửa một cách"),
            Paragraph(
                "Chương trình giữ mọi bản và hỏi ở “Chỗ chưa thống nhất”. Bấm “Giữ bản này” ở bản muốn dùng; hoặc sửa tại ô cho vừa ý rồi bấm “Dùng câu đang có”. Để sau cũng được.",
            ),
            Subheading("Góp ý"),
            Paragraph("Mỗi ô, mỗi mục có nút “Góp ý”. Góp ý đi cùng tệp, không in ra giấy. Xong thì bấm “Đã xử lý”."),
        ],
    },
    Chapter {
        key: "soat-loi",
        title: "Soát lỗi trước khi ký",
        blocks: &[
            Paragraph(
                "Ngừng gõ một chút là chương trình tự soát: số và ngày của văn bản, năm học, thời gian, số liệu, tên gọi, chính tả, thể thức. Điều tìm thấy hiện ngay dưới ô, và hiện đủ ở “Soát lại”, mục “Chương trình soát thấy”.",
            ),
            Points(&[
                "Lỗi: trái quy định về thể thức hoặc tự mâu thuẫn trong kế hoạch.",
                "Nhắc nhở: rất có thể viết chưa đúng ý.",
                "Gợi ý: có thể viết tốt hơn.",
            ]),
            Paragraph(
                "Chỗ nào sửa được chắc chắn thì có nút sửa ngay. Chỗ nào trường thấy vẫn đúng thì bấm “Bỏ qua…”, ghi lý do nếu cần; chương trình sẽ không nhắc lại chỗ đó nữa.",
            ),
            Note("Chương trình chỉ nhắc, không chặn việc xuất tệp, và không thay được người đọc."),
        ],
    },
    Chapter {
        key: "xuat-word",
        title: "Xuất Word và in",
        blocks: &[
            Steps(&[
                "Mở “Soát lại”. Mỗi chỗ chưa điền có nút “Điền” để đến ngay chỗ đó.",
                "Bấm “Xuất Word”. Chương trình báo còn bao nhiêu chỗ chưa điền.",
                "Bấm “Tải tệp Word”. Tệp nằm trong thư mục Tải xuống của máy.",
                "Mở tệp bằng Word, đọc lại một lượt rồi trình ký.",
            ]),
            Paragraph(
                "Chỗ chưa điền in thành dòng chấm để ghi tay. Chưa điền không có nghĩa là sai, và vẫn xuất được.",
            ),
            Paragraph(
                "Muốn in thẳng hoặc lưu PDF, bấm “In hoặc lưu PDF”. Trong hộp thoại in của trình duyệt, hãy tắt đầu trang và chân trang của trình duyệt.",
            ),
            Paragraph("Trang giấy dọc, riêng bảng rộng nằm ngang. Muốn tất cả nằm ngang thì chọn ở “Hướng giấy”."),
            Note("Sửa trong Word thì bản nháp ở đây không đổi theo. Nếu còn sửa nhiều, hãy sửa ở đây rồi xuất lại."),
            Paragraph(
                "Trước khi đưa tệp ra, chương trình đọc lại tệp vừa tạo và đối chiếu từng câu, từng ô với bản nháp. Tệp Word mang theo bản nháp để sau này mở lại; bỏ chọn “Kèm bản nháp trong tệp Word” nếu gửi tệp ra ngoài trường.",
            ),
            Paragraph(
                "“Sao chép toàn văn” để dán vào thư hoặc vào tệp Word khác. “Tải văn bản thuần (.txt)” cho máy không có Word. Muốn có biểu mẫu chưa điền gì: vào “Lập kế hoạch mới”, chọn loại trường, năm học, mẫu, rồi bấm “Tải mẫu trống”.",
            ),
            Note("Tệp xuất từ kế hoạch mẫu có dòng chữ báo là bản mẫu ở đầu mỗi trang."),
        ],
    },
    Chapter {
        key: "truc-trac",
        title: "Khi có trục trặc",
        blocks: &[
            Subheading("Phía trên báo “Chưa lưu được”"),
            Paragraph(
                "Những gì đã gõ vẫn còn trên màn hình. Đừng đóng trang. Bấm “Tải bản nháp” trước, rồi làm theo lời báo: bộ nhớ đầy thì xóa bớt kế hoạch cũ ở trang đầu; trình duyệt chặn lưu thì tắt chế độ ẩn danh hoặc đổi cài đặt.",
            ),
            Subheading("Mở một kế hoạch ở hai thẻ"),
            Paragraph(
                "Chỉ một thẻ được sửa; thẻ kia để xem và tự hiện những gì vừa lưu. Muốn sửa ở thẻ đang xem, bấm “Sửa ở thẻ này”: thẻ kia lưu xong rồi nhường.",
            ),
            Subheading("Gõ tiếng Việt bị sai dấu, mất chữ"),
            Paragraph(
                "Chương trình không đụng vào chữ đang gõ. Hãy xem bộ gõ: dùng bảng mã Unicode, và chỉ bật một bộ gõ. Máy đã bật cách gõ tiếng Việt của Windows thì tắt UniKey, EVKey, hoặc ngược lại.",
            ),
            Subheading("Tệp không mở được"),
            Paragraph(
                "Chương trình nói rõ vì sao: tệp rỗng, không phải bản nháp, đã hỏng, hay được lưu bằng bản mới hơn của chương trình. Kế hoạch đang có không bị ảnh hưởng. Hãy nhờ người gửi tải lại bản nháp và gửi lại; nếu tệp được lưu bằng bản mới hơn, hãy tải lại trang rồi mở lại.",
            ),
            Subheading("Trang đầu báo “Có dữ liệu không mở được”"),
            Paragraph("Dữ liệu đó vẫn được giữ nguyên. Hãy tải về và nhờ người hỗ trợ xem; đừng xóa vội."),
            Subheading("Không thấy kế hoạch đã soạn"),
            Paragraph(
                "Hãy kiểm tra xem có đúng máy, đúng trình duyệt và đúng địa chỉ trang không. Có tệp nháp thì bấm “Mở tệp”.",
            ),
            Subheading("Lỡ xóa hay gõ nhầm"),
            Paragraph(
                "Bấm “Hoàn tác”; bấm được nhiều lần. Muốn lấy lại kế hoạch của hôm trước, mở “Các bản trước” ở cuối danh sách các phần. Kế hoạch đã xóa ở trang đầu nằm trong thùng rác 30 ngày, ở trang “Dữ liệu của bạn”.",
            ),
            Subheading("Chương trình không mở được"),
            Paragraph(
                "Hãy tải lại trang. Vẫn không được thì mở trang cứu dữ liệu theo liên kết ở dòng báo: tải các bản nháp về máy trước, rồi bấm nút tải lại chương trình từ đầu ở cuối trang đó. Kế hoạch không bị xóa.",
            ),
            Subheading("Bấm tải mà không thấy tệp"),
            Paragraph(
                "Hãy xem thư mục Tải xuống. Nếu trình duyệt hỏi có cho phép tải xuống không, hãy chọn cho phép rồi bấm lại.",
            ),
        ],
    },
    Chapter {
        key: "phim-tat",
        title: "Phím tắt",
        blocks: &[
            Points(&[
                "Ctrl+Z: hoàn tác.",
                "Ctrl+Y hoặc Ctrl+Shift+Z: làm lại.",
                "Ctrl+P: in.",
                "Ctrl+Alt+M: góp ý cho ô đang gõ.",
                "Tab và Shift+Tab: đến ô sau, về ô trước.",
            ]),
            Paragraph(
                "Trên máy Mac, dùng phím Command thay cho Ctrl. Trong khi bộ gõ tiếng Việt đang ghép một từ, các phím là của bộ gõ.",
            ),
        ],
    },
    Chapter {
        key: "hoi-dap",
        title: "Câu hỏi thường gặp",
        blocks: &[
            Subheading("Năm học nào dùng mẫu nào?"),
            Paragraph(
                "Từ năm học 2026-2027, dùng Biểu 2 tại Phụ lục V Thông tư 57/2026/TT-BGDĐT. Thông tư ký ngày 07/7/2026, có hiệu lực cùng ngày, thay các Thông tư 17, 18, 19/2018/TT-BGDĐT và 22/2024/TT-BGDĐT.",
            ),
            Paragraph(
                "Đến năm học 2025-2026, dùng một trong hai mẫu theo các thông tư năm 2018 và Công văn 5932, 5942/BGDĐT-QLCL. Mầm non theo Thông tư 19, tiểu học theo Thông tư 17, THCS, THPT và trường nhiều cấp học theo Thông tư 18. Hai mẫu này được dựng lại từ những kế hoạch các trường đã dùng.",
            ),
            Subheading("Kế hoạch của năm học cũ nhưng ban hành sau ngày 07/7/2026 thì sao?"),
            Paragraph(
                "Chúng tôi chưa thấy quy định nào nói rõ. Chương trình đề xuất mẫu của năm học đó; thầy cô nên hỏi cơ quan quản lý.",
            ),
            Subheading("Trung tâm giáo dục thường xuyên lập kế hoạch trước năm học 2026-2027 được không?"),
            Paragraph(
                "Được, nhưng tên tiêu chí phải tự gõ. Các thông tư năm 2018 không áp dụng cho giáo dục thường xuyên, nên chương trình không có bộ tiêu chí cho những năm đó.",
            ),
            Subheading("Chương trình có kết luận trường đạt hay không đạt không?"),
            Paragraph(
                "Không. Kết luận là việc của Hội đồng tự đánh giá. Theo khoản 4 Điều 27 Thông tư 57/2026/TT-BGDĐT, đến hết ngày 31/12/2028 dữ liệu định lượng chính chỉ để theo dõi, phân tích, cảnh báo và hỗ trợ cải tiến, không phải căn cứ duy nhất. Chương trình chỉ báo những chỗ chưa điền; chưa điền không phải là không đạt.",
            ),
            Subheading("Cột “Mức độ thực hiện” ghi gì khi ban hành?"),
            Paragraph(
                "Để trống. Cột này ghi trong quá trình thực hiện. Ô để trống không in dòng chấm và không bị báo thiếu.",
            ),
            Subheading("Báo cáo tự đánh giá ở phần căn cứ là của năm học nào?"),
            Paragraph(
                "Thường là năm học trước, vì báo cáo được thông qua trước ngày 15/6, còn kế hoạch ban hành vào đầu năm học mới. Chương trình điền sẵn năm học trước và cho sửa.",
            ),
            Subheading("Phía trên tên trường in cơ quan nào?"),
            Paragraph(
                "Trường mầm non, tiểu học, THCS công lập thường in UBND xã, phường, đặc khu. Trường THPT, trường nhiều cấp học có THPT và trung tâm giáo dục thường xuyên in Sở Giáo dục và Đào tạo. Trường tư thục có thể để trống. Từ ngày 01/7/2025 không còn cấp huyện. Nếu địa phương hướng dẫn khác thì theo địa phương.",
            ),
            Subheading("Có cần mạng không?"),
            Paragraph(
                "Chỉ cần mạng khi mở trang lần đầu. Khi trang đầu báo “Dùng được khi không có mạng”, chương trình đã nằm trong trình duyệt: mở, soạn, lưu và xuất đều làm ngay trên máy.",
            ),
            Subheading("Có bản mới của chương trình thì sao?"),
            Paragraph(
                "Bản mới được tải sẵn khi có mạng. Khi mọi thứ đã lưu, chương trình hỏi; bấm “Dùng bản mới” thì thẻ đang mở tải lại, kế hoạch còn nguyên. Chưa tiện thì bấm “Để sau”. Các thẻ khác không tự tải lại.",
            ),
            Subheading("Mở lại tệp Word để sửa tiếp ở đây được không?"),
            Paragraph(
                "Được, nếu tệp Word do chương trình này xuất và có “Kèm bản nháp trong tệp Word”. Bấm “Mở tệp” rồi chọn tệp Word đó: mở ra bản nháp lúc xuất. Nếu tệp đã được sửa trong Word, chương trình kể từng chỗ đã sửa theo từng phần để gõ lại vào ô; chưa tự đưa vào bản nháp.",
            ),
        ],
    },
];
