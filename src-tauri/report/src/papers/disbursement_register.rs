//! 拨付台账.

use hub::summaries::DisbursementRegister;
use hub::summaries::disbursement_register::RegisterLine;
use hub::summaries::payment_voucher::VoucherStanding;
use serde_json::{Value, json};

use super::{Sheet, letterhead};
use crate::voice::Voice;

const HEADS: [&str; 11] = [
    "row",
    "date",
    "voucher",
    "project",
    "organisation",
    "batch",
    "amount",
    "cumulative",
    "balance",
    "state",
    "receipt",
];

impl Sheet for DisbursementRegister {
    fn tables(&self, voice: &Voice) -> Vec<(Option<String>, Value)> {
        let heads = HEADS.map(|key| voice.say(key));
        let block =
            json!({ "heads": heads, "rows": rows(self, voice), "totals": totals(self, voice) });
        vec![(None, block)]
    }

    const TEMPLATE: Option<&'static str> = Some(include_str!(
        "../../templates/summaries/disbursement_register.typ"
    ));

    const CLOSENESS: Option<&'static str> = Some("ample");

    fn sheet(&self, voice: &Voice) -> Value {
        sheet(self, voice)
    }
}

fn sheet(register: &DisbursementRegister, voice: &Voice) -> Value {
    let period = voice.period(register.period);
    json!({
        "letterhead": letterhead(&register.letterhead),
        "footer": voice.footer(&register.letterhead, register.as_of),
        "document-title": format!("{} {period}", voice.say("register-title")),
        "title": voice.say("register-title"),
        "signers": [voice.say("maker"), voice.say("keeper"), voice.say("chief")],
        "fund-line": of_line(register, voice),
        "span-line": voice.fill("register-span", &[("span", &period)]),
        "rows": rows(register, voice),
        "totals": totals(register, voice),
        "totals-line": totals_line(register, voice),
        "prepared-by": register.prepared_by,
        "date": voice.date(register.as_of),
    })
}

/// Whose money it is of: an organisation's, a call's, a fund's, or all.
fn of_line(register: &DisbursementRegister, voice: &Voice) -> String {
    if let Some(name) = &register.organisation {
        return voice.fill("register-organisation", &[("organisation", name)]);
    }
    if let Some(name) = &register.call {
        return voice.fill("register-call", &[("call", name)]);
    }
    let all = || voice.say("all-funds");
    let fund = register.fund.clone().unwrap_or_else(all);
    voice.fill("register-fund", &[("fund", &fund)])
}

fn rows(register: &DisbursementRegister, voice: &Voice) -> Vec<Value> {
    register
        .rows
        .iter()
        .enumerate()
        .map(|(at, line)| row(at + 1, line, voice))
        .collect()
}

fn row(number: usize, line: &RegisterLine, voice: &Voice) -> Value {
    let project = match &line.project_no {
        Some(no) => format!("{}\n{no}", line.project),
        None => line.project.clone(),
    };
    json!([
        number.to_string(),
        voice.table_date(line.date),
        line.voucher_no,
        project,
        line.organisation,
        line.tranche,
        line.amount.grouped(),
        line.cumulative.grouped(),
        line.balance.grouped(),
        state(line, voice),
        line.receipt_no,
    ])
}

/// A voucher that was voided, reversed or returned says so; the others say what they did.
fn state(line: &RegisterLine, voice: &Voice) -> String {
    match line.standing {
        VoucherStanding::Valid => voice.say(&format!("row-{}", line.kind.word())),
        standing => voice.say(&format!("standing-{}", standing.word())),
    }
}

fn totals(register: &DisbursementRegister, voice: &Voice) -> Value {
    let net = register.totals.net.grouped();
    json!(["", "", "", voice.say("total"), "", "", net, "", "", "", ""])
}

fn totals_line(register: &DisbursementRegister, voice: &Voice) -> String {
    let totals = &register.totals;
    voice.fill(
        "register-totals",
        &[
            ("payments", &totals.payments.to_string()),
            ("organisations", &totals.organisations.to_string()),
            ("projects", &totals.projects.to_string()),
            ("paid", &totals.paid.figure()),
            ("back", &totals.came_back.figure()),
            ("net", &totals.net.figure()),
            ("words", &voice.amount_words(totals.net)),
        ],
    )
}
