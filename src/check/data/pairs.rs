//! Pairs of syllables that school papers are full of. Two syllables with the same letters and other marks are taken for one
//! of them misspelt, unless they say something of their own.

/// The pairs.
pub(in crate::check) const PAIRS: &str = "\
    an ninh, thiết kế, an toàn, ban hành, biên bản, biểu mẫu, bài giảng, bán trú, báo cáo, béo phì, bí thư, bạo lực, bảo dưỡng, bảo \
    quản, bảo trì, bảo vệ, bảo đảm, bằng khen, bền vững, bỏ học, bố trí, bồi dưỡng, bổ sung, bộ môn, bộ phận, bữa ăn, cha \
    mẹ, chi bộ, chia sẻ, chiến lược, chuyên cần, chuyên môn, chuyên đề, chuyển đổi, cháy nổ, chính quyền, chính sách, \
    chính trị, chính xác, chăm sóc, chương trình, chất lượng, chế độ, chỉ số, chỉ thị, chỉ đạo, chủ nhiệm, chủ trì, chủ \
    trương, chủ tịch, chủ động, chứng nhận, cuối năm, cuộc thi, cá nhân, cán bộ, cân đối, câu hỏi, công dân, công khai, \
    công nghệ, công nhận, công văn, công đoàn, căn cứ, cơ hội, cơ quan, cơ sở, cải tiến, cải tạo, cảnh quan, cấp trên, cấp \
    ủy, cập nhật, cốt cán, cộng đồng, cụ thể, củng cố, danh hiệu, danh mục, danh sách, dinh dưỡng, duy trì, dân chủ, dân \
    tộc, dạy học, dịch bệnh, dự giờ, dự kiến, dự thảo, dự toán, gia đình, giao lưu, giá trị, giám sát, gián tiếp, giáo \
    dục, giáo khoa, giáo viên, giáo án, giúp đỡ, giải pháp, giải quyết, giải thưởng, giấy chứng, giấy khen, góc chơi, góp \
    ý, hiện hành, hiện trạng, hiệu lực, hiệu quả, hiệu trưởng, hoàn thiện, hoàn thành, hoạt động, huy động, huyện ủy, hàng \
    rào, hành chính, hòa nhập, hướng dẫn, hướng nghiệp, hạn chế, hạnh kiểm, hằng năm, hằng tháng, học bổng, học kỳ, học \
    liệu, học lực, học sinh, học đường, hồ sơ, hỗ trợ, hội khuyến, hội thi, hội thảo, hội đồng, hợp lý, hợp tác, khai \
    thác, khen ngợi, khen thưởng, khoa học, khuyến học, khuyến khích, khuyết tật, khuôn viên, khá giỏi, khám sức, khó \
    khăn, khả thi, khảo sát, khảo thí, khẩu phần, khắc phục, khối lượng, kinh nghiệm, kinh phí, kiến nghị, kiến thức, kiểm \
    tra, kiểm định, kế hoạch, kế toán, kết quả, kịp thời, kỷ cương, kỷ luật, kỹ năng, kỹ thuật, lao động, liên hệ, lãnh \
    đạo, lên lớp, lưu trữ, lịch sử, lồng ghép, minh bạch, minh chứng, mua sắm, máy chiếu, máy tính, môi trường, mầm non, \
    mục tiêu, mục đích, mỹ thuật, nghiêm túc, nghiên cứu, nghiệp vụ, nghị quyết, nghị định, ngoại khóa, ngoại ngữ, nguyên \
    nhân, nguồn lực, ngân sách, ngăn ngừa, ngữ văn, nhi đồng, nhiệm vụ, nhà trường, nhà vệ, nhân dân, nhân viên, nhóm \
    trưởng, nhận thức, nuôi dưỡng, nâng cao, nâng cấp, nông thôn, năm học, năng lực, nền nếp, nội bộ, nội dung, nội quy, \
    nội trú, phiếu khảo, phong trào, pháp luật, phát hiện, phát huy, phát sinh, phát triển, phân công, phân loại, phân \
    tích, phê duyệt, phòng chống, phòng học, phù hợp, phương hướng, phương pháp, phấn đấu, phần mềm, phẩm chất, phối hợp, \
    phổ biến, phổ cập, phổ thông, phụ huynh, phụ trách, phục vụ, quy chế, quy hoạch, quy mô, quy trình, quy định, quyết \
    toán, quyết định, quyền lợi, quán triệt, quản lý, quốc gia, quốc phòng, rà soát, rèn luyện, rút kinh, sinh hoạt, suy \
    dinh, sách giáo, sáng kiến, sáng tạo, sân chơi, sĩ số, sơ kết, sắp xếp, số lượng, sổ sách, sức khỏe, sử dụng, sửa \
    chữa, tai nạn, tham gia, tham khảo, tham mưu, tham quan, thanh niên, thanh tra, thao giảng, theo dõi, thi đua, thiết \
    bị, thiếu niên, thiểu số, thuyết trình, thuận lợi, thành tích, thành viên, thách thức, thái độ, thân thiện, thí \
    nghiệm, thói quen, thông tin, thông tư, thư ký, thư viện, thương tích, thường xuyên, thấp còi, thẩm mỹ, thẩm định, thể \
    chất, thống kê, thống nhất, thời gian, thời điểm, thủ quỹ, thực hiện, thực hành, thực phẩm, thực tế, thực đơn, tinh \
    thần, tiêm chủng, tiên tiến, tiêu chuẩn, tiêu chí, tiến độ, tiếng anh, tiếng việt, tiếp thu, tiếp tục, tiểu học, toàn \
    diện, toán học, trang bị, trao đổi, triển khai, trung bình, trung học, truyền thông, trách nhiệm, trình độ, trò chơi, \
    trải nghiệm, trọng tâm, trực tiếp, trực tuyến, tuyên truyền, tuyển sinh, tài chính, tài liệu, tài sản, tài trợ, tâm \
    lý, tìm hiểu, tích cực, tăng cường, tư liệu, tư tưởng, tư vấn, tạo điều, tập huấn, tập thể, tốt nghiệp, tồn tại, tổ \
    chức, tổ trưởng, tổng hợp, tổng kết, tự nhiên, tỷ lệ, văn hóa, văn phòng, văn thư, vướng mắc, vận hành, vận động, vật \
    chất, vệ sinh, xanh sạch, xem xét, xuất sắc, xuống cấp, xây dựng, xã hội, xóa mù, xếp loại, xử lý, y tế, yêu cầu, âm \
    nhạc, ý kiến, ý thức, điều chỉnh, điều hành, điều kiện, điều lệ, điểm mạnh, điểm yếu, đoàn thể, đào tạo, đánh giá, \
    đóng góp, đơn vị, đại diện, đạo đức, đảm bảo, đảng viên, đầu năm, đầu tư, đầy đủ, đẩy mạnh, đề nghị, đề xuất, đề án, \
    địa lý, địa phương, định hướng, định kỳ, đối chiếu, đồ chơi, đồ dùng, đổi mới, đội ngũ, động viên, ổn định, ủng hộ, ủy \
    ban, ủy viên, ứng dụng, ứng xử";

/// More pairs that are known by their sound only: with other marks they may be something else.
pub(in crate::check) const SOUNDED: &str = "\
    thăm dò, dò hỏi, nói chuyện, trò chuyện, câu chuyện, kể chuyện, phản ánh, phản hồi, niêm yết, trả lời, được giao, giao nhiệm, có sẵn, sẵn có, sẵn sàng, \
    sinh động, sinh viên, chi tiết, chi trả, chi phí, trưng bày, trình bày, trình chiếu, trình tự, chứng chỉ, chuẩn bị, chú trọng, chú ý, \
    truy cập, trao quyền, trang trí, trang thông, tranh ảnh, trồng cây, trường học, trường lớp, trưởng ban, trẻ em, triển vọng, trung tâm, \
    sơ đồ, sách báo, sai lệch, sai sót, san lấp, sân trường, sắp đặt, sâu sát, số hóa, sổ theo, suất ăn, so sánh, sớm nhất, sử lược, \
    xác định, xác nhận, xanh tươi, xã hội, xếp hạng, xuyên suốt, xóa bỏ, xúc tiến, xuất phát, rà soát, rõ ràng, ra quân, ranh giới, rủi ro, \
    giảng dạy, giảm sút, giám định, giao dịch, giáo cụ, giới thiệu, giới tính, giờ học, giữ gìn, giữ vững, giữa kỳ, duyệt chi, dạy thêm, \
    dễ dàng, diện tích, diễn đàn, dụng cụ, dữ liệu, dùng chung, nâng chuẩn, nề nếp, nổi bật, nỗ lực, nòng cốt, nền tảng, nêu gương, \
    lắng nghe, lãng phí, lập kế, lấy ý, liên lạc, liên tục, lĩnh vực, lý luận, linh hoạt, lớp học, luân phiên, lưu giữ, long trọng, \
    chăm chỉ, chậm tiến, chiều cao, châm biếm, chấp hành, chấm điểm, cha mẹ, cải thiện, mở rộng, mẫu giáo, mẫu mực, bảng điểm, \
    kể cả, kỷ niệm, tổ chức, chỉnh sửa, chỉnh trang, ghép đôi, hỏi đáp, hưởng ứng, ngưỡng cửa, những năm, bữa trưa, bữa phụ, sữa học, chữa cháy, \
    bảo hiểm, bão lũ, đủ điều, đồ dùng, lễ hội, lễ phép, lẫn nhau, mỗi tháng, mỗi tuần, mỗi năm, sẽ được, cũng như, vẫn còn";

/// Other pairs with the same letters that are right, as words or where one word ends and the next begins.
pub(in crate::check) const RIGHT_AS_WELL: &str = "\
    phản công, công nhân, chứng nhân, công đoạn, cần cù, cơ số, cũng có, dữ kiện, giả định, huyện úy, hàng năm, hàng \
    tháng, học kỹ, hội thao, khóa học, khô khan, lịch sự, lưu trú, ngoại khoa, nhận thực, nói đúng, phân loài, sữa chua, \
    theo đòi, thông tín, tiền đồ, tiếp thụ, truyền thống, tái sản, tự liệu, văn phong, tự vấn, đổi chiều, công đồng, thanh \
    tích, tình thân, công vận, hàng nằm, điểm yêu, mỗi trường, mọi trường, toàn học, tráo đổi, tiếng viết, chỉ đào, điều \
    chính, bỏ môn, đầu nằm, phần đầu, số sách, sẵn chơi, báo quản, giao viên, số lương, học kỵ, chuyển môn, thiếu bị, công \
    trường, trưởng thành, triệu đồng, nghìn đồng, tỷ đồng, trường họp, trường chính, bộ học, ung dung, \
    chuyển đề, hội đông, thành niên, danh giá";

/// Short words that stand anywhere: a pair that differs in one of them is another expression.
pub(in crate::check) const ANYWHERE: &str = "\
    có, số, là, và, các, của, cho, với, để, từ, theo, về, trong, khi, đã, sẽ, không, một, hai, ba, bốn, năm, này, đó, ra, vào, \
    lên, xuống, đến, tới, do, bởi, vì, nên, mà, thì, ở, tại, bị, được, những, mỗi, mọi, cả, chỉ, còn, cũng, như, hay, hoặc, \
    qua, sau, trên, dưới, ngoài, giữa, cùng, đang, vẫn, rất, lại, đi, họ, ta, tôi, nó, ai, gì, nào, sao, thế, vậy, nếu, tuy, \
    bằng, đủ, ít, nhiều, hơn, nhất, so, cần, phải, nhà, con, cái, chiếc, bộ, tổ, lớp, xã";
