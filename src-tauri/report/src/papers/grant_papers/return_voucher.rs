use hub::base::words::in_catalogue;
use hub::channels::grants::model::EntryKind;
use hub::summaries::ReturnVoucher;
use serde_json::{Value, json};

use super::{TEMPLATE, of_award, over_plain, signers};
use crate::papers::{Sheet, field, letterhead, seal_name};
use crate::voice::Voice;

impl Sheet for ReturnVoucher {
    const TEMPLATE: Option<&'static str> = Some(TEMPLATE);

    fn sheet(&self, voice: &Voice) -> Value {
        let title = voice.say(match self.kind {
            EntryKind::Reversal => "reversal-title",
            _ => "refund-title",
        });
        // A reversal only puts the book right: nobody pays anything back.
        let signs: &[&str] = match self.kind {
            EntryKind::Reversal => &["handled-by", "reviewed-by", "approved-by"],
            _ => &["handled-by", "reviewed-by", "approved-by", "payer"],
        };
        let mut fields = of_award(&self.of, voice);
        let bears_on = voice.label("entry-kind", &in_catalogue(self.bears_on.word()));
        fields.extend([
            field(voice, "tranche", self.tranche.clone()),
            field(voice, "return-kind", Some(bears_on)),
            field(voice, "original-no", self.original_no.clone()),
            field(voice, "receipt-no", self.receipt_no.clone()),
            field(voice, "net-paid-with", Some(self.net_paid.figure())),
            field(voice, "handled-by", Some(self.recorded_by.clone())),
            json!({ "name": voice.say("reason"), "value": self.reason, "wide": true }),
        ]);
        over_plain(json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": voice.footer(&self.letterhead, self.date),
            "document-title": format!("{title} {}", self.voucher_no),
            "no-line": voice.fill("no", &[("no", &self.voucher_no)]),
            "title": title,
            "stamp": self.reversed.then(|| voice.say("standing-reversed")),
            "fields": fields,
            "amount": {
                "words": voice.money_in_words(self.amount),
                "figures": self.amount.figure(),
            },
            "remarks": [voice.say("return-remark")],
            "signers": signers(voice, signs),
            "seal-name": seal_name(&self.letterhead),
            "date": voice.date(self.date),
        }))
    }
}
