//! Dates on bills in capitals; field-guide 2.3.

use chrono::{Datelike, NaiveDate};

/// 票据出票日期大写 (支付结算办法 附件一): 贰零贰肆年零壹月壹拾伍日.
pub fn in_cheque_words(day: NaiveDate) -> String {
    let year: String = day
        .year()
        .to_string()
        .chars()
        .filter_map(|c| c.to_digit(10))
        .map(capital)
        .collect();
    let month = day.month();
    let date = day.day();
    let month_zero = if matches!(month, 1 | 2 | 10) {
        "零"
    } else {
        ""
    };
    let day_zero = if date < 10 || date.is_multiple_of(10) {
        "零"
    } else {
        ""
    };
    format!(
        "{year}年{month_zero}{}月{day_zero}{}日",
        capitals(month),
        capitals(date)
    )
}

fn capital(digit: u32) -> char {
    const CAPITALS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
    usize::try_from(digit)
        .ok()
        .and_then(|at| CAPITALS.get(at))
        .copied()
        .unwrap_or('零')
}

/// 1–31 in capitals: 柒, 壹拾, 壹拾壹, 贰拾玖.
fn capitals(n: u32) -> String {
    let mut out = String::new();
    if n >= 10 {
        out.push(capital(n / 10));
        out.push('拾');
    }
    if n < 10 || !n.is_multiple_of(10) {
        out.push(capital(n % 10));
    }
    out
}
