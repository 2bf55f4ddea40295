use hub::summaries::ExpenseForm;
use hub::summaries::grant_papers::FormLine;
use serde_json::{Value, json};

use super::{TEMPLATE, Table, of_award, over_plain, signers};
use crate::papers::{Sheet, field, letterhead};
use crate::voice::Voice;

/// Rows of a form that nobody filled yet.
const BLANK_ROWS: u32 = 10;

impl Sheet for ExpenseForm {
    const TEMPLATE: Option<&'static str> = Some(TEMPLATE);

    fn sheet(&self, voice: &Voice) -> Value {
        let title = voice.say("expense-form-title");
        let span = voice.span(
            self.period_from.map(Into::into),
            self.period_to.map(Into::into),
        );
        let mut fields = of_award(&self.of, voice);
        fields.extend([
            field(voice, "awarded", Some(self.awarded.figure())),
            field(voice, "paid", Some(self.net_paid.figure())),
            field(voice, "expense-period", span),
            field(voice, "due-on", self.due_on.map(|day| voice.date(day))),
        ]);
        let closing = match (self.lines.is_empty(), &self.decided_by) {
            (true, _) => vec![voice.say("expense-form-note")],
            (false, None) => vec![voice.fill(
                "expense-form-reported",
                &[
                    ("amount", &self.amount.figure()),
                    ("words", &voice.amount_words(self.amount)),
                ],
            )],
            (false, Some(_)) => vec![voice.fill(
                "expense-form-sums",
                &[
                    ("amount", &self.amount.figure()),
                    ("accepted", &self.accepted.figure()),
                    ("disallowed", &self.disallowed.figure()),
                    ("words", &voice.amount_words(self.accepted)),
                ],
            )],
        };
        over_plain(json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": voice.footer(&self.letterhead, self.as_of),
            "document-title": format!("{title} {}", self.of.organisation),
            "title": title,
            "sub": self.name,
            "landscape": true,
            // To be written in by hand.
            "blanks": self.lines.is_empty(),
            "fields": fields,
            "tables": [table(self, voice).set(voice)],
            "closing": closing,
            "signers": signers(voice, &["prepared-by", "project-leader", "checked-by"]),
            // Not the hub's seal: her own seal title does not stand here.
            "body-name": self.of.organisation,
            "date": self.submitted_on.map_or_else(
                || voice.say("date-blank"),
                |day| voice.date(day),
            ),
        }))
    }
}

fn table(form: &ExpenseForm, voice: &Voice) -> Table<'static> {
    let blank = (1..=BLANK_ROWS)
        .map(|seq| json!([seq.to_string(), " ", " ", " ", " ", " ", " ", " ", " "]));
    Table {
        name: None,
        widths: &[0, 2, 2, 3, 3, 2, 2, 2, 2],
        heads: &[
            "row",
            "date",
            "budget-line",
            "expense-payee",
            "purpose",
            "receipt-no",
            "amount",
            "accepted",
            "cut-reason",
        ],
        aligns: &["c", "c", "l", "l", "l", "l", "r", "r", "l"],
        rows: match form.lines.is_empty() {
            true => blank.collect(),
            false => form.lines.iter().map(|line| row(line, voice)).collect(),
        },
        totals: (!form.lines.is_empty()).then(|| {
            json!([
                "",
                "",
                voice.say("total"),
                "",
                "",
                "",
                form.amount.grouped(),
                match form.decided_by {
                    Some(_) => form.accepted.grouped(),
                    None => voice.say("dash"),
                },
                ""
            ])
        }),
    }
}

fn row(line: &FormLine, voice: &Voice) -> Value {
    let budget_line = line
        .budget_line
        .clone()
        .unwrap_or_else(|| voice.label("budget-class", line.class.word()));
    json!([
        line.seq.to_string(),
        voice.table_date(line.spent_on),
        budget_line,
        line.payee,
        line.purpose,
        line.receipt_no,
        line.amount.grouped(),
        line.accepted.map(|accepted| accepted.grouped()),
        line.reason,
    ])
}
