//! Bodies, learners and titles that only some kinds of schools have; in lower case.

/// The young pioneers and who leads them.
pub(in crate::check) const PIONEERS: &[&str] = &[
    "tổng phụ trách",
    "liên đội",
    "đội thiếu niên tiền phong",
    "đội tntp",
    "thiếu niên tiền phong hồ chí minh",
    "sao nhi đồng",
];
/// Children before school.
pub(in crate::check) const CHILDREN: &[&str] = &[
    "trẻ mẫu giáo",
    "trẻ nhà trẻ",
    "trẻ mầm non",
    "nhóm trẻ",
    "lớp mẫu giáo",
    "các cháu mẫu giáo",
];
/// Words with which other schools speak of children: universal education, enrolment, work with the kindergarten.
pub(in crate::check) const CITED_WITH: &[&str] = &[
    "phổ cập",
    "tuyển sinh",
    "vào lớp 1",
    "vào lớp một",
    "trường mầm non",
    "chuyển tiếp",
    "dân tộc thiểu số",
];
/// Pupils.
pub(in crate::check) const PUPILS: &str = "học sinh";
/// Pupils of a class, before its number.
pub(in crate::check) const PUPILS_OF_CLASS: &str = "học sinh lớp";
/// The head of a school.
pub(in crate::check) const HEAD_OF_SCHOOL: &str = "hiệu trưởng";
/// Words before pupils that make them others' or a fixed name.
pub(in crate::check) const NO_PUPILS_BEFORE: &[&str] =
    &["cha mẹ", "cha mẹ các em", "phụ huynh", "quản lý", "cựu", "mẹ", "hội"];
/// Words behind pupils that make them others'.
pub(in crate::check) const NO_PUPILS_AFTER: &[&str] = &[
    "lớp",
    "tiểu học",
    "trung học",
    "phổ thông",
    "sinh viên",
    "khối",
    "trường",
    "giỏi",
];
/// Heads of centres.
pub(in crate::check) const HEADS_OF_CENTRES: &[&str] = &["giám đốc trung tâm", "ban giám đốc"];
/// Centres that schools work with, by the words behind.
pub(in crate::check) const OTHERS_CENTRES: &[&str] = &[
    "y tế",
    "học tập",
    "giáo dục",
    "gdnn",
    "gdtx",
    "văn hóa",
    "phục vụ",
    "công an",
    "công ty",
    "sở",
    "bệnh viện",
    "doanh nghiệp",
    "ngoại ngữ",
    "dạy nghề",
    "của",
];
/// The district's office of education.
pub(in crate::check) const DISTRICT_OFFICE: &[&str] = &["phòng giáo dục và đào tạo", "phòng gd&đt", "phòng gdđt"];
