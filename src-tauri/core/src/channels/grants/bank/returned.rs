//! How banks say in a memo that money came back.

use crate::base::typed::plain;

const SIGNS: [&str; 8] = [
    "退汇",
    "退票",
    "退回",
    "退款",
    "汇退",
    "冲正",
    "冲回",
    "入账失败",
];

/// 退汇, 账号户名不符退回 and the like.
pub fn says_returned(memo: Option<&str>) -> bool {
    let memo = memo.map(plain).unwrap_or_default();
    SIGNS.iter().any(|sign| memo.contains(sign))
}
