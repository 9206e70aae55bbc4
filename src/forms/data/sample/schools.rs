//! The invented schools and their words.

use super::gdtx::PROBLEMS as GDTX;
use super::mam_non::PROBLEMS as MAM_NON;
use super::model::SampleSchool;
use super::pho_thong::PROBLEMS as PHO_THONG;
use crate::plan::SchoolKind;

const COMMUNE: &str = "UBND xã Mẫu";
const COMMUNE_PLACE: &str = "Xã Mẫu";
const DEPARTMENT: &str = "Sở Giáo dục và Đào tạo tỉnh Mẫu";
const DEPARTMENT_PLACE: &str = "Tỉnh Mẫu";
const ADDRESS: &str = "Thôn Mẫu, xã Mẫu, tỉnh Mẫu";

/// The school of a kind.
#[must_use]
pub fn school(kind: SchoolKind) -> &'static SampleSchool {
    match kind {
        SchoolKind::MamNon => &MAM_NON_SCHOOL,
        SchoolKind::TieuHoc => &TIEU_HOC_SCHOOL,
        SchoolKind::Thcs => &THCS_SCHOOL,
        SchoolKind::Thpt => &THPT_SCHOOL,
        SchoolKind::NhieuCap => &NHIEU_CAP_SCHOOL,
        SchoolKind::Gdtx => &GDTX_CENTRE,
    }
}

static MAM_NON_SCHOOL: SampleSchool = SampleSchool {
    name: "Trường Mầm non Mẫu",
    symbol: "KH-MNM",
    superior: COMMUNE,
    place: COMMUNE_PLACE,
    address: ADDRESS,
    words: &[
        ("superior_symbol", "UBND-VHXH"),
        ("department", DEPARTMENT),
        ("learners", "trẻ"),
        ("parents", "cha mẹ trẻ"),
        ("institution", "nhà trường"),
        ("Institution", "Nhà trường"),
        ("core", "nuôi dưỡng, chăm sóc, giáo dục trẻ"),
        ("head", "Hiệu trưởng"),
        ("head_name", "Nguyễn Thị Mẫu"),
        ("deputy", "Phó Hiệu trưởng"),
        ("deputy_name", "Trần Thị Mẫu"),
    ],
    problems: MAM_NON,
};

static TIEU_HOC_SCHOOL: SampleSchool = SampleSchool {
    name: "Trường Tiểu học Mẫu",
    symbol: "KH-THM",
    superior: COMMUNE,
    place: COMMUNE_PLACE,
    address: ADDRESS,
    words: &[
        ("superior_symbol", "UBND-VHXH"),
        ("department", DEPARTMENT),
        ("learners", "học sinh"),
        ("parents", "cha mẹ học sinh"),
        ("institution", "nhà trường"),
        ("Institution", "Nhà trường"),
        ("core", "dạy học và giáo dục"),
        ("head", "Hiệu trưởng"),
        ("head_name", "Nguyễn Thị Mẫu"),
        ("deputy", "Phó Hiệu trưởng"),
        ("deputy_name", "Trần Văn Mẫu"),
        ("below", "chưa hoàn thành"),
        ("reached", "hoàn thành"),
        ("subjects", "Tiếng Việt, Toán"),
        ("either_subject", "Tiếng Việt hoặc Toán"),
        ("grades", "tất cả các khối"),
    ],
    problems: PHO_THONG,
};

static THCS_SCHOOL: SampleSchool = SampleSchool {
    name: "Trường THCS Mẫu",
    symbol: "KH-THCSM",
    superior: COMMUNE,
    place: COMMUNE_PLACE,
    address: ADDRESS,
    words: &[
        ("superior_symbol", "UBND-VHXH"),
        ("department", DEPARTMENT),
        ("learners", "học sinh"),
        ("parents", "cha mẹ học sinh"),
        ("institution", "nhà trường"),
        ("Institution", "Nhà trường"),
        ("core", "dạy học và giáo dục"),
        ("head", "Hiệu trưởng"),
        ("head_name", "Nguyễn Văn Mẫu"),
        ("deputy", "Phó Hiệu trưởng"),
        ("deputy_name", "Trần Thị Mẫu"),
        ("below", "chưa đạt yêu cầu"),
        ("reached", "đạt yêu cầu"),
        ("subjects", "Toán, Ngữ văn"),
        ("either_subject", "Toán hoặc Ngữ văn"),
        ("grades", "khối 6 và khối 9"),
    ],
    problems: PHO_THONG,
};

static THPT_SCHOOL: SampleSchool = SampleSchool {
    name: "Trường THPT Mẫu",
    symbol: "KH-THPTM",
    superior: DEPARTMENT,
    place: DEPARTMENT_PLACE,
    address: ADDRESS,
    words: &[
        ("superior_symbol", "SGDĐT-VP"),
        ("department", DEPARTMENT),
        ("learners", "học sinh"),
        ("parents", "cha mẹ học sinh"),
        ("institution", "nhà trường"),
        ("Institution", "Nhà trường"),
        ("core", "dạy học và giáo dục"),
        ("head", "Hiệu trưởng"),
        ("head_name", "Nguyễn Văn Mẫu"),
        ("deputy", "Phó Hiệu trưởng"),
        ("deputy_name", "Trần Thị Mẫu"),
        ("below", "chưa đạt yêu cầu"),
        ("reached", "đạt yêu cầu"),
        ("subjects", "Toán, Ngữ văn"),
        ("either_subject", "Toán hoặc Ngữ văn"),
        ("grades", "khối 10 và khối 12"),
    ],
    problems: PHO_THONG,
};

static NHIEU_CAP_SCHOOL: SampleSchool = SampleSchool {
    name: "Trường THCS và THPT Mẫu",
    symbol: "KH-THCSTHPTM",
    superior: DEPARTMENT,
    place: DEPARTMENT_PLACE,
    address: ADDRESS,
    words: &[
        ("superior_symbol", "SGDĐT-VP"),
        ("department", DEPARTMENT),
        ("learners", "học sinh"),
        ("parents", "cha mẹ học sinh"),
        ("institution", "nhà trường"),
        ("Institution", "Nhà trường"),
        ("core", "dạy học và giáo dục ở cả hai cấp học"),
        ("head", "Hiệu trưởng"),
        ("head_name", "Nguyễn Văn Mẫu"),
        ("deputy", "Phó Hiệu trưởng"),
        ("deputy_name", "Trần Thị Mẫu"),
        ("below", "chưa đạt yêu cầu"),
        ("reached", "đạt yêu cầu"),
        ("subjects", "Toán, Ngữ văn"),
        ("either_subject", "Toán hoặc Ngữ văn"),
        ("grades", "hai khối đầu cấp (khối 6, khối 10)"),
    ],
    problems: PHO_THONG,
};

static GDTX_CENTRE: SampleSchool = SampleSchool {
    name: "Trung tâm Giáo dục thường xuyên Mẫu",
    symbol: "KH-TTGDTXM",
    superior: DEPARTMENT,
    place: DEPARTMENT_PLACE,
    address: ADDRESS,
    words: &[
        ("superior_symbol", "SGDĐT-VP"),
        ("department", DEPARTMENT),
        ("learners", "học viên"),
        ("parents", "gia đình học viên"),
        ("institution", "trung tâm"),
        ("Institution", "Trung tâm"),
        ("core", "dạy học và bồi dưỡng"),
        ("head", "Giám đốc"),
        ("head_name", "Nguyễn Văn Mẫu"),
        ("deputy", "Phó Giám đốc"),
        ("deputy_name", "Trần Thị Mẫu"),
    ],
    problems: GDTX,
};
