//! What the sample rests on. Regulations are cited as issued.

use super::model::{BySet, SampleBasis};

const MINISTRY: &str = "Bộ Giáo dục và Đào tạo";

const TT57: SampleBasis = SampleBasis {
    since: 2026,
    kind: "Thông tư",
    number: "57/2026/TT-BGDĐT",
    date: "07/7/2026",
    issuer: MINISTRY,
    subject: "quy định về bảo đảm chất lượng giáo dục đối với cơ sở giáo dục mầm non, cơ sở giáo dục phổ thông, cơ sở giáo dục thường xuyên; công nhận đạt chuẩn quốc gia đối với trường mầm non và trường phổ thông",
};

const TT17: SampleBasis = SampleBasis {
    since: 0,
    kind: "Thông tư",
    number: "17/2018/TT-BGDĐT",
    date: "22/8/2018",
    issuer: MINISTRY,
    subject: "ban hành Quy định về kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với trường tiểu học",
};

const TT18: SampleBasis = SampleBasis {
    since: 0,
    kind: "Thông tư",
    number: "18/2018/TT-BGDĐT",
    date: "22/8/2018",
    issuer: MINISTRY,
    subject: "ban hành Quy định về kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học",
};

const TT19: SampleBasis = SampleBasis {
    since: 0,
    kind: "Thông tư",
    number: "19/2018/TT-BGDĐT",
    date: "22/8/2018",
    issuer: MINISTRY,
    subject: "ban hành Quy định về kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với trường mầm non",
};

/// Issued on 10/12/2024, so that plans for 2025-2026 are the first to cite it.
const TT22: SampleBasis = SampleBasis {
    since: 2025,
    kind: "Thông tư",
    number: "22/2024/TT-BGDĐT",
    date: "10/12/2024",
    issuer: MINISTRY,
    subject: "sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Thông tư số 17/2018/TT-BGDĐT, Thông tư số 18/2018/TT-BGDĐT và Thông tư số 19/2018/TT-BGDĐT",
};

const CV5932: SampleBasis = SampleBasis {
    since: 0,
    kind: "Công văn",
    number: "5932/BGDĐT-QLCL",
    date: "28/12/2018",
    issuer: MINISTRY,
    subject: "về việc hướng dẫn tự đánh giá và đánh giá ngoài cơ sở giáo dục phổ thông",
};

const CV5942: SampleBasis = SampleBasis {
    since: 0,
    kind: "Công văn",
    number: "5942/BGDĐT-QLCL",
    date: "28/12/2018",
    issuer: MINISTRY,
    subject: "về việc hướng dẫn tự đánh giá và đánh giá ngoài trường mầm non",
};

/// The circulars of 2018 do not cover giáo dục thường xuyên, so that only the law is cited there.
const LAW: SampleBasis = SampleBasis {
    since: 0,
    kind: "Luật Giáo dục",
    number: "43/2019/QH14",
    date: "14/6/2019",
    issuer: "Quốc hội",
    subject: "",
};

/// Regulations for the criteria the plan is written with.
pub static REGULATIONS: BySet<&[SampleBasis]> = &[
    ("tt57", &[TT57]),
    ("tt17", &[TT17, TT22, CV5932]),
    ("tt18", &[TT18, TT22, CV5932]),
    ("tt19", &[TT19, TT22, CV5942]),
    ("", &[LAW]),
];

/// What the superior body asks for; invented like the body.
pub static DIRECTIVES: &[SampleBasis] = &[SampleBasis {
    since: 0,
    kind: "Công văn",
    number: "145/{superior_symbol}",
    date: "05/9/{first}",
    issuer: "{superior}",
    subject: "về việc thực hiện nhiệm vụ năm học {year}",
}];
