//! 资助款对账单.

use hub::base::words::Lang;
use hub::summaries::GrantStatement;
use serde_json::{Value, json};

use super::{Sheet, field, wide_field};
use crate::blocks::{Column, Report, Section, Side, blank, fields, note, table, tiles};
use crate::voice::Voice;

impl Sheet for GrantStatement {
    fn sheet(&self, voice: &Voice) -> Value {
        let report = Report {
            subtitle: Some(self.project.clone()),
            remark: Some(voice.fill("as-of", &[("date", &voice.date(self.as_of))])),
            letter_line: Some(voice.fill("no", &[("no", &self.award_no)])),
            lead: vec![head(self, voice), sums(self, voice)],
            sections: vec![
                Section::new("statement-tranches", vec![tranches(self, voice)]).fixed(),
                Section::new(
                    "statement-entries",
                    vec![
                        entries(self, voice),
                        note(format!(
                            "{}{}{}",
                            voice.say("refunded"),
                            voice.say("colon"),
                            self.refunded.figure()
                        )),
                    ],
                )
                .fixed(),
                Section::new(
                    "statement-agreed",
                    vec![blank(Some(voice.say("statement-agreed-blank")), 24)],
                ),
            ],
            signers: &["maker", "checked-by", "payee-signs"],
            sealed: true,
            ..Report::default()
        };
        report.into_sheet(voice, &self.letterhead, self.as_of)
    }
}

fn head(paper: &GrantStatement, voice: &Voice) -> Value {
    let narrow = [
        ("undertaking", Some(paper.organisation.clone())),
        ("agreement-no", paper.agreement_no.clone()),
        ("decided-on", Some(voice.date(paper.decided_on))),
        ("signed-on", paper.signed_on.map(|day| voice.date(day))),
        ("fund", Some(paper.fund.clone())),
        ("state", Some(voice.label("award-state", &paper.state))),
    ];
    let narrow = narrow
        .into_iter()
        .map(|(key, value)| field(voice, key, value));
    let words = wide_field(
        voice,
        "awarded-in-words",
        Some(voice.money_in_words(paper.awarded)),
    );
    fields(narrow.chain(words).collect())
}

fn sums(paper: &GrantStatement, voice: &Voice) -> Value {
    tiles(vec![
        (voice.say("awarded"), paper.awarded.figure()),
        (voice.say("paid"), paper.paid.figure()),
        (voice.say("unpaid"), paper.unpaid.figure()),
        (voice.say("spent"), paper.spent.figure()),
        (voice.say("payment-rate"), voice.percent(paper.payment_rate)),
        (
            voice.say("execution-rate"),
            voice.percent(paper.execution_rate),
        ),
    ])
}

const TRANCHES: &[Column] = &[
    ("batch", 1.4, Side::Left),
    ("planned", 1.0, Side::Centre),
    ("amount", 1.0, Side::Right),
    ("paid", 1.0, Side::Right),
    ("state", 1.0, Side::Centre),
];

fn tranches(paper: &GrantStatement, voice: &Voice) -> Value {
    let rows = paper.tranches.iter().map(|line| {
        json!([
            line.name,
            line.planned_on.map(|day| voice.table_date(day)),
            line.amount.grouped(),
            line.paid.grouped(),
            voice.label("tranche-state", &line.state),
        ])
    });
    table(voice, TRANCHES, rows.collect(), None)
}

const ENTRIES: &[Column] = &[
    ("date", 0.0, Side::Centre),
    ("kind", 0.0, Side::Centre),
    ("voucher", 0.0, Side::Left),
    ("batch", 0.0, Side::Centre),
    ("amount", 0.0, Side::Right),
    ("cumulative-paid", 0.0, Side::Right),
    ("note", 1.0, Side::Left),
];

/// English kinds are long: they and the voucher's number may break, so that the note keeps its room.
const ENTRIES_EN: &[Column] = &[
    ("date", 0.0, Side::Centre),
    ("kind", 1.15, Side::Left),
    ("voucher", 1.15, Side::Left),
    ("batch", 0.0, Side::Centre),
    ("amount", 0.0, Side::Right),
    ("cumulative-paid", 0.0, Side::Right),
    ("note", 1.2, Side::Left),
];

fn entries(paper: &GrantStatement, voice: &Voice) -> Value {
    let rows = paper.entries.iter().map(|line| {
        json!([
            voice.table_date(line.on),
            voice.label("entry-kind", &line.kind),
            line.voucher_no,
            line.tranche,
            line.amount.grouped(),
            line.paid.grouped(),
            line.reason,
        ])
    });
    let columns = match voice.lang {
        Lang::ZhCn => ENTRIES,
        Lang::En => ENTRIES_EN,
    };
    table(voice, columns, rows.collect(), None)
}
