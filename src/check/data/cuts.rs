//! Words by which cut syllables and capitals within a sentence are told from what is right.

/// Words that begin with a vowel and stand alone.
pub(in crate::check) const STANDING_ALONE: &str = "\
    á à ạ ai ái ải ám ảm an án ăn anh ánh ảnh ao áo ảo áp ác ạch âm ấm ẩm ầm ân ấn ẩn ấp ập ất ấu ấy âu áy em én eo ép êm ếch ên ì ích im ỉm \
    in ít ịt ìn inh ỉnh oai oan oán oản oanh óc ọc oi óng ong ỏng ô ồ ổ ốc ôi ồi ổi ôm ốm ôn ồn ổn ông ống ở ơi ơn ớn ớt ợ ủ ù úa ùa uẩn ức ui ủi úi um \
    ung ủng úng uốn uống ướt út uy uỷ ủy úy uý uyên uyển ừ ư ứ ưa ửa ức ưng ứng ừng ước ươm ướm ươn ương ướp ưu ửng ứa \
    y ý ỳ ỷ yêu yếu yểu yên yến yết yểm áng ang ẵm ẩu ào ạt ạ ăng ắng ẳng ấn ám ảnh ưỡn ưỡng ưởng ao oà oa oái oăm ói ỏi";

/// Words that are no part of a name.
pub(in crate::check) const NEVER_NAMES: &[&str] = &[
    "và", "của", "cho", "với", "để", "theo", "trong", "khi", "đã", "sẽ", "không", "này", "vào", "bởi", "vì", "nên",
    "mà", "thì", "được", "những", "các", "còn", "cũng", "như", "hoặc", "qua", "sau", "giữa", "cùng", "đang", "rất",
    "lại", "chưa", "nhưng", "tại", "trên", "dưới", "bằng", "đến", "từ", "là", "có", "bị", "do", "ít", "nhiều", "đều",
    "phải", "cần", "hơn",
];
