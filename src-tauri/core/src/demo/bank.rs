//! A statement of the hub's account, worked through but for what still asks for a look: payments with
//! one that came back and went again, money back of which the bank does not say from whom, a fee and interest.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::county::undertaking;
use super::nine::PROJECTS;
use super::teller::{Script, ago};

pub fn write(script: &mut Script, today: NaiveDate) {
    let paid = |n: usize| {
        PROJECTS
            .get(n - 1)
            .map_or(0, |project| project.award * 3 / 10)
    };
    let mut lines = Vec::new();
    let mut add = |days: u64, flow: &str, amount: String, party: Option<String>, memo: &str| {
        let no = lines.len() + 6;
        let on = ago(today, days);
        lines.push(json!({ "line": no, "on": on, "flow": flow, "amount": amount, "party": party, "memo": memo,
            "serial": format!("{}{no:06}", on.format("%Y%m%d")) }));
    };
    add(44, "in", "36.42".to_owned(), None, "结息");
    add(
        38,
        "out",
        format!("{}.00", paid(1)),
        Some(undertaking(1)),
        "中期款",
    );
    add(
        37,
        "out",
        format!("{}.00", paid(3)),
        Some(undertaking(3)),
        "中期款",
    );
    add(
        38,
        "out",
        format!("{}.00", paid(6)),
        Some(undertaking(6)),
        "中期款",
    );
    add(37, "out", "6.00".to_owned(), None, "转账手续费");
    add(
        36,
        "in",
        format!("{}.00", paid(6)),
        Some(undertaking(6)),
        "行号有误退汇",
    );
    add(
        33,
        "out",
        format!("{}.00", paid(6)),
        Some(undertaking(6)),
        "中期款",
    );
    add(12, "in", "180.00".to_owned(), None, "现金缴存");
    let on = ago(today, 9);
    let name = format!("对公账户明细{}.xls", on.format("%Y%m"));
    script.named(
        on,
        "bank1",
        json!({ "grants": { "addBankStatement": { "file": name, "digest": DIGEST, "lines": lines } } }),
    );
    script.on(
        on,
        grants("matchSureLines", json!({ "statement": "$bank1" })),
    );
    for (line, reason) in [(1, "活期利息"), (5, "网银手续费")] {
        let body = json!({ "line": format!("$bank1.{line}"), "reason": reason });
        script.on(on, grants("explainBankLine", body));
    }
}

/// There is no such file: nothing real has this sum.
const DIGEST: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn grants(verb: &str, body: Value) -> Value {
    json!({ "grants": { verb: body } })
}
