//! What the nine awards were paid together and spent: a batch with one return of the bank, a payment reversed, budgets,
//! reports that are in or still awaited, what was granted on, one refund, and one remainder that may be kept.

use chrono::{Months, NaiveDate};
use serde_json::{Value, json};

use super::nine::PROJECTS;
use super::teller::{Script, ago};

/// `decided`, by the number of the project: the day its award was made.
pub fn write(script: &mut Script, decided: &[NaiveDate], today: NaiveDate) {
    for ((at, project), decided) in PROJECTS.iter().enumerate().zip(decided) {
        script.on(*decided, budget(&format!("$a{}", at + 1), project.award));
    }
    batch(script, today);
    awaited(script, 1, today);
    submitted(script, 2, today);
    granted_on(script, 6, today);
    let on = ago(today, 12);
    script.on(
        on,
        json!({ "grants": { "recordRefund": { "award": "$a3", "tranche": "$a3.1", "amount": "180.00", "on": on,
            "reason": "场地改用社区活动室，场租结余退回" } } }),
    );
    let on = ago(today, 9);
    script.on(
        on,
        json!({ "grants": { "keepUnspent": { "award": "$a3", "amount": "600.00", "decidedOn": on,
            "decidedBy": "县妇联党组会", "paper": "青妇党纪〔2025〕11号（虚构）", "reason": "留作志愿者回访交通费" } } }),
    );
}

/// The project whose first payment was written down under a wrong day.
pub const MISDATED: usize = 8;

pub fn pay(script: &mut Script, award: &str, tranche: usize, yuan: u32, on: NaiveDate) {
    script.on(on, paid(award, tranche, yuan, on));
}

fn paid(award: &str, tranche: usize, yuan: u32, on: NaiveDate) -> Value {
    json!({ "grants": { "recordDisbursement": { "tranche": format!("${award}.{tranche}"),
        "amount": format!("{yuan}.00"), "on": on } } })
}

/// Paid, reversed with its voucher when the bank's slip said another day, and paid again.
pub fn misdated(script: &mut Script, award: &str, yuan: u32, on: NaiveDate, today: NaiveDate) {
    script.named(on, "misdated", paid(award, 1, yuan, on));
    let noticed = ago(
        on.checked_add_days(chrono::Days::new(6))
            .unwrap_or(on)
            .min(today),
        0,
    );
    script.named(
        noticed,
        "reversal",
        json!({ "grants": { "reverseEntry": { "entry": "$misdated.entry", "on": noticed,
            "reason": "付款日期与银行回单不符，冲销后按回单重记" } } }),
    );
    script.on(
        noticed,
        json!({ "summaries": { "issuePaper": { "of": { "document": "return-voucher", "ask": { "entry": "$reversal" } },
            "style": "plain", "language": "zh-CN" } } }),
    );
    pay(script, award, 1, yuan, noticed);
}

/// The second tranches of three awards go to the bank together; one comes back and goes again.
fn batch(script: &mut Script, today: NaiveDate) {
    let (prepared, went) = (ago(today, 39), ago(today, 38));
    let tranches = [1, 3, 6].map(|n| json!({ "tranche": format!("$a{n}.2") }));
    script.named(
        prepared,
        "batch",
        json!({ "grants": { "prepareBatch": { "on": went, "purpose": "中期款", "note": "三个项目中期款合并拨付", "tranches": tranches } } }),
    );
    script.on(
        prepared,
        json!({ "grants": { "approveBatch": { "batch": "$batch", "accountsSeen": [] } } }),
    );
    script.on(
        went,
        json!({ "grants": { "payBatch": { "batch": "$batch", "on": went } } }),
    );
    let back = ago(today, 36);
    script.on(
        back,
        json!({ "grants": { "returnPayment": { "payment": "$batch.3", "on": back, "reason": "收款行行号有误，银行退票" } } }),
    );
    let again = PROJECTS.get(5).map_or(0, |project| project.award * 3 / 10);
    pay(script, "a6", 2, again, ago(today, 33));
}

/// Activities 70, lectures 15, management 10 and taxes 5 percent; management at most 10.
fn budget(award: &str, yuan: u32) -> Value {
    let share = |percent: u32| format!("{}.00", yuan * percent / 100);
    let line = |class: &str, line: &str, percent: u32, tolerance: &str| json!({ "class": class, "line": line, "amount": share(percent), "tolerance": tolerance });
    json!({ "grants": { "setBudget": { "award": award,
        "lines": [
            line("activity", "项目活动费", 70, "10"),
            line("activity", "专家讲师费", 15, "10"),
            line("management", "管理费", 10, "0"),
            line("tax", "税费", 5, "0"),
        ],
        "caps": [{ "class": "management", "percent": "10", "source": "年度征集公告第六条" }] } } })
}

/// A report that should have come two weeks ago.
fn awaited(script: &mut Script, n: usize, today: NaiveDate) {
    let asked = ago(today, 45);
    script.on(
        asked,
        json!({ "grants": { "askForReport": { "award": format!("$a{n}"), "name": "中期支出报告", "dueOn": ago(today, 16),
            "periodFrom": before(today, 6), "periodTo": ago(today, 31) } } }),
    );
}

/// A report that came in and waits to be checked, with a lecture above what is usual.
fn submitted(script: &mut Script, n: usize, today: NaiveDate) {
    let key = format!("r{n}");
    let asked = ago(today, 40);
    script.named(
        asked,
        key.clone(),
        json!({ "grants": { "askForReport": { "award": format!("$a{n}"), "name": "中期支出报告", "dueOn": ago(today, 10),
            "periodFrom": before(today, 5), "periodTo": ago(today, 18) } } }),
    );
    let line = |days: u64, payee: &str, purpose: &str, amount: &str, receipt: &str| json!({ "spentOn": ago(today, days), "payee": payee, "purpose": purpose, "amount": amount, "receiptNo": receipt });
    let mut lecture = line(52, "何砚秋", "剪纸入门讲座", "1600.00", "35010924");
    if let Some(fields) = lecture.as_object_mut() {
        fields.insert("classHours".to_owned(), json!("3"));
        fields.insert("lecturer".to_owned(), json!("associate"));
    }
    let on = ago(today, 8);
    script.on(
        on,
        json!({ "grants": { "submitReport": { "report": format!("${key}"), "submittedOn": on, "lines": [
            line(60, "青溪县春苗文具店", "画材与纸张", "860.50", "35010917"),
            lecture,
            line(33, "禾穗镇客运站", "志愿者往返教学点", "312.00", "35010938"),
        ] } } }),
    );
}

/// A small community project that was given its share.
fn granted_on(script: &mut Script, n: usize, today: NaiveDate) {
    let agreed = ago(today, 70);
    script.on(
        agreed,
        json!({ "grants": { "addSubGrant": { "award": format!("$a{n}"), "recipient": "云岫街道巾帼志愿服务队",
            "purpose": "楼栋互助微项目", "amount": "1200.00", "agreedOn": agreed, "paidOn": agreed,
            "receiptNo": null, "result": "楼栋互助六场" } } }),
    );
}

fn before(today: NaiveDate, months: u32) -> NaiveDate {
    today
        .checked_sub_months(Months::new(months))
        .unwrap_or(today)
}
