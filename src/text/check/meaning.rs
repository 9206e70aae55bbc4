//! SEM: what is said about goals, times and figures.

/// A weakness where a goal is asked for.
pub const WEAK_GOAL: &str = "Chỗ này phải ghi điều cần đạt, nhưng câu lại nêu điểm còn hạn chế.";
/// No better than what is.
pub const NO_PROGRESS: &str = "Mục tiêu không tốt hơn hiện trạng đã nêu; cần một mức tốt hơn hiện nay.";
/// No figure.
pub const NO_FIGURE: &str = "Kết quả cần đạt chưa có số liệu nào nên khó đo được.";
/// The goal is to be reached before the work begins.
pub const GOAL_BEFORE_WORK: &str = "Công việc bắt đầu sau thời hạn đã ghi ở mục tiêu; cần xem lại hai thời điểm.";
/// No money is named.
pub const NO_AMOUNT_NAMED: &str = "Cột kinh phí chưa có số tiền; nên ghi số tiền dự kiến hoặc ghi “Không”.";
/// A list that does not end.
pub const OPEN_LIST: &str = "Danh sách kết thúc bằng dấu ba chấm; nên ghi đủ.";

/// Nobody in particular.
#[must_use]
pub fn nobody_responsible(quote: &str, rows: usize) -> String {
    let rows = if rows > 1 {
        format!(" (ở {rows} hàng)")
    } else {
        String::new()
    };
    format!("“{quote}” không chỉ rõ người hay bộ phận chịu trách nhiệm{rows}; nên ghi rõ chức danh hoặc bộ phận.")
}

/// Times to hold nobody to.
#[must_use]
pub fn vague_times(rows: usize) -> String {
    match rows {
        1 => "Thời gian chưa cụ thể; nên ghi tháng bắt đầu và tháng hoàn thành.".to_owned(),
        _ => format!(
            "Thời gian chưa cụ thể ở {rows} hàng, trong đó có hàng này; nên ghi tháng bắt đầu và tháng hoàn thành."
        ),
    }
}

/// Mandatory criteria below the first level that the plan leaves out.
#[must_use]
pub fn mandatory(codes: &str) -> String {
    format!(
        "Tiêu chí bắt buộc {codes} được nêu là chưa đạt Mức 1 nhưng kế hoạch chưa có vấn đề cải tiến nào cho tiêu chí này (Thông tư số 57/2026/TT-BGDĐT, khoản 1 và khoản 3 Điều 5)."
    )
}

/// A share is not what its numbers make.
#[must_use]
pub fn share(part: u32, whole: u32, exact: &str) -> String {
    format!("{part}/{whole} là {exact}%, khác tỷ lệ đã ghi.")
}

/// Two numbers do not make up their total.
#[must_use]
pub fn sum(met: u32, unmet: u32, total: u32) -> String {
    format!("Số đạt {met} và số không đạt {unmet} cộng lại không bằng tổng {total}.")
}

/// More criteria of Mức 4 planned than unmet.
#[must_use]
pub fn level4(unmet: usize, planned: usize) -> String {
    format!(
        "Phần kết quả ghi {unmet} tiêu chí Mức 4 không đạt, nhưng kế hoạch cải tiến {planned} tiêu chí Mức 4; cần đối chiếu lại."
    )
}

/// More than all of it.
#[must_use]
pub fn over_all(share: &str) -> String {
    format!("Tỷ lệ {share} lớn hơn 100%; cần xem lại con số.")
}

/// Not how an amount is written.
#[must_use]
pub fn broken_amount(amount: &str) -> String {
    format!("Số tiền “{amount}” tách hàng nghìn chưa đúng: mỗi dấu chấm đứng trước đủ ba chữ số.")
}

/// A total is not the sum.
#[must_use]
pub fn total(stated: u64, sum: u64) -> String {
    let (stated, sum) = (grouped(stated), grouped(sum));
    format!("Tổng kinh phí ghi {stated} đồng, cộng các hàng là {sum} đồng.")
}

/// An amount in words is another one.
#[must_use]
pub fn in_words(figures: u64, spelt: u64) -> String {
    let (figures, spelt) = (grouped(figures), grouped(spelt));
    format!("Số tiền bằng số là {figures} đồng, bằng chữ là {spelt} đồng; cần ghi thống nhất.")
}

/// The parts of an amount do not make it.
#[must_use]
pub fn parts_of_amount(whole: u64, sum: u64) -> String {
    let (whole, sum) = (grouped(whole), grouped(sum));
    format!("Các khoản kê sau đó cộng lại là {sum} đồng, không bằng {whole} đồng.")
}

/// An amount that is nowhere else.
#[must_use]
pub fn other_amount(amount: u64) -> String {
    let amount = grouped(amount);
    format!("Số tiền {amount} đồng không khớp kinh phí của việc nào trong kế hoạch; cần đối chiếu lại.")
}

/// An amount with a stop before each three digits.
fn grouped(amount: u64) -> String {
    let digits = amount.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('.');
        }
        out.push(digit);
    }
    out
}

/// Nearly everything is chosen.
#[must_use]
pub fn priorities(chosen: usize, all: usize) -> String {
    format!("Kế hoạch chọn {chosen} trong {all} tiêu chí; nên tập trung vào một số ưu tiên.")
}

/// A solution of stock expressions.
pub const STOCK: &str = "Giải pháp viết chung chung, chưa rõ làm việc gì, ở đâu, với ai; cần nêu việc làm cụ thể.";
