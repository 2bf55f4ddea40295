use hub::base::money::Yuan;
use hub::base::words::in_catalogue;
use hub::summaries::ClosingSettlement;
use hub::summaries::grant_papers::SettledLine;
use serde_json::{Value, json};

use super::{TEMPLATE, Table, of_award, over_plain, signers};
use crate::papers::{Sheet, field, letterhead, seal_name};
use crate::voice::Voice;

impl Sheet for ClosingSettlement {
    const TEMPLATE: Option<&'static str> = Some(TEMPLATE);

    fn sheet(&self, voice: &Voice) -> Value {
        let title = voice.say("settlement-title");
        let state = voice.label("award-state", &in_catalogue(self.state.word()));
        let mut fields = of_award(&self.of, voice);
        fields.extend([
            field(voice, "awarded", Some(self.awarded.figure())),
            field(
                voice,
                "state",
                Some(format!("{state}（{}）", voice.date(self.state_on))),
            ),
        ]);
        over_plain(json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": voice.footer(&self.letterhead, self.as_of),
            "document-title": format!("{title} {}", self.of.project),
            "title": title,
            "sub": self.of.project,
            "fields": fields,
            "amount": {
                "words": voice.money_in_words(self.paid - self.refunded),
                "figures": (self.paid - self.refunded).figure(),
                "words-name": voice.say("settlement-net-words"),
                "figures-name": voice.say("settlement-net-figures"),
            },
            "sections": tables(self, voice),
            "closing": closing(self, voice),
            "signers": signers(voice, &["undertaking", "handled-by", "reviewed-by", "approved-by"]),
            "seal-name": seal_name(&self.letterhead),
            "date": voice.date(self.as_of),
        }))
    }
}

/// The equation in words, and what is still to come back.
fn closing(paper: &ClosingSettlement, voice: &Voice) -> Vec<String> {
    // What nobody decided to ask back is not owed yet: it is only not told where it went.
    let (term, said) = match paper.owed_due_on {
        Some(_) => ("settlement-term-owed", "settlement-owed"),
        None => ("settlement-term-open", "settlement-open"),
    };
    let equation = voice.fill(
        "settlement-equation",
        &[
            ("paid", &paper.paid.figure()),
            ("refunded", &paper.refunded.figure()),
            ("accepted", &paper.accepted.figure()),
            ("kept", &paper.kept.figure()),
            ("written", &paper.written_off.figure()),
            ("term", &voice.say(term)),
            ("owed", &paper.owed.figure()),
        ],
    );
    let owed = paper.owed.is_positive().then(|| {
        let day = paper
            .owed_due_on
            .map_or_else(|| voice.say("dash"), |day| voice.date(day));
        voice.fill(
            said,
            &[
                ("owed", &paper.owed.figure()),
                ("words", &voice.amount_words(paper.owed)),
                ("day", &day),
            ],
        )
    });
    [Some(equation), owed].into_iter().flatten().collect()
}

fn tables(paper: &ClosingSettlement, voice: &Voice) -> Vec<Value> {
    let all = [
        (!paper.movements.is_empty()).then(|| movements(paper, voice)),
        (!paper.budget.is_empty()).then(|| budget(paper, voice)),
        (!paper.reports.is_empty()).then(|| reports(paper, voice)),
        (!paper.decisions.is_empty()).then(|| decisions(paper, voice)),
        (!paper.sub_grants.is_empty()).then(|| sub_grants(paper, voice)),
    ];
    all.into_iter()
        .flatten()
        .map(|table| table.set(voice))
        .collect()
}

fn movements(paper: &ClosingSettlement, voice: &Voice) -> Table<'static> {
    let net = (paper.paid - paper.refunded).grouped();
    Table {
        name: Some("settlement-movements"),
        widths: &[0, 2, 3, 2, 2],
        heads: &["date", "return-kind", "voucher", "batch", "amount"],
        aligns: &["c", "l", "l", "l", "r"],
        rows: paper
            .movements
            .iter()
            .map(|line| {
                json!([
                    voice.table_date(line.on),
                    voice.label("entry-kind", &in_catalogue(line.kind.word())),
                    line.voucher_no,
                    line.tranche,
                    line.effect.grouped(),
                ])
            })
            .collect(),
        totals: Some(json!(["", voice.say("total"), "", "", net])),
    }
}

fn budget(paper: &ClosingSettlement, voice: &Voice) -> Table<'static> {
    let row = |line: &SettledLine| {
        let class = match line.class {
            Some(class) => voice.label("budget-class", class.word()),
            None => voice.say("without-report"),
        };
        json!([
            if line.line.is_none() {
                class
            } else {
                " ".to_owned()
            },
            line.line.clone().unwrap_or_else(|| " ".to_owned()),
            line.budget.grouped(),
            line.accepted.grouped(),
            line.left.grouped(),
        ])
    };
    Table {
        name: Some("settlement-budget"),
        widths: &[2, 3, 2, 2, 2],
        heads: &[
            "budget-class",
            "budget-line",
            "budget",
            "accepted",
            "difference",
        ],
        aligns: &["l", "l", "r", "r", "r"],
        rows: paper.budget.iter().map(row).collect(),
        totals: Some(json!([
            voice.say("total"),
            "",
            sum(paper, |line| line.budget),
            sum(paper, |line| line.accepted),
            sum(paper, |line| line.left),
        ])),
    }
}

/// Over the classes: their lines are in them.
fn sum(paper: &ClosingSettlement, of: impl Fn(&SettledLine) -> Yuan) -> String {
    let classes = paper.budget.iter().filter(|line| line.line.is_none());
    classes.map(of).sum::<Yuan>().grouped()
}

fn reports(paper: &ClosingSettlement, voice: &Voice) -> Table<'static> {
    Table {
        name: Some("settlement-reports"),
        widths: &[3, 0, 2, 2, 2],
        heads: &[
            "expense-report",
            "date",
            "reported",
            "accepted",
            "disallowed",
        ],
        aligns: &["l", "c", "r", "r", "r"],
        rows: paper
            .reports
            .iter()
            .map(|row| {
                json!([
                    row.name,
                    row.submitted_on.map(|day| voice.table_date(day)),
                    row.amount.grouped(),
                    row.accepted.grouped(),
                    row.disallowed.grouped(),
                ])
            })
            .collect(),
        totals: None,
    }
}

fn decisions(paper: &ClosingSettlement, voice: &Voice) -> Table<'static> {
    Table {
        name: Some("settlement-decisions"),
        widths: &[0, 2, 0, 3, 3],
        heads: &["date", "decision", "amount", "decided-by", "reason"],
        aligns: &["c", "l", "r", "l", "l"],
        rows: paper
            .decisions
            .iter()
            .map(|row| {
                let by = match &row.paper {
                    Some(paper) => format!("{}（{paper}）", row.by),
                    None => row.by.clone(),
                };
                json!([
                    voice.table_date(row.on),
                    voice.label("settlement-kind", &in_catalogue(row.kind.word())),
                    row.amount.grouped(),
                    by,
                    row.reason,
                ])
            })
            .collect(),
        totals: None,
    }
}

fn sub_grants(paper: &ClosingSettlement, voice: &Voice) -> Table<'static> {
    Table {
        name: Some("settlement-sub-grants"),
        widths: &[3, 3, 2, 0],
        heads: &["sub-grantee", "purpose", "amount", "paid-day"],
        aligns: &["l", "l", "r", "c"],
        rows: paper
            .sub_grants
            .iter()
            .map(|row| {
                json!([
                    row.recipient,
                    row.purpose,
                    row.amount.grouped(),
                    row.paid_on.map(|day| voice.table_date(day)),
                ])
            })
            .collect(),
        totals: None,
    }
}
