//! An office with a fund, an organisation and its project, to tell money stories in.

use hub::base::people::DeskRole;
use hub::{Done, Op, Refusal};
use serde_json::{Value, json};
use tests::{Desk, PASSPHRASE};

pub const SECOND: &str = "周敏";
const SECOND_PASSPHRASE: &str = "秋实累累";

/// The desk of 林晓 with 200,000 yuan promised and received for women's and children's projects.
pub struct Office {
    pub desk: Desk,
    pub fund: String,
    pub organisation: String,
    pub project: String,
}

pub const ORGANISATION: &str = "青溪县慧枝社会工作服务中心";

impl Office {
    pub fn open() -> Office {
        let mut office = Office::unfunded();
        office.receives("200000", "2024-01-10");
        office
    }

    /// As `open`, but nothing has come in yet.
    pub fn unfunded() -> Office {
        let mut desk = Desk::new();
        let organisation = made(desk.does_json(json!({"registry": {"addOrganisation": {"name": ORGANISATION, "kind": "serviceAgency"}}})));
        let project = made(desk.does_json(json!({"projects": {"addProject": {
            "name": "“晴禾成长”困境儿童陪伴计划", "leadChannel": "grants", "organisation": organisation
        }}})));
        let fund = made(desk.does_json(json!({"grants": {"addFund": {
            "name": "妇女儿童公益项目资金", "source": "县妇联", "restriction": "妇女儿童服务项目",
            "startsOn": "2024-01-01", "endsOn": "2025-12-31", "promised": "200000"
        }}})));
        let mut office = Office {
            desk,
            fund,
            organisation,
            project,
        };
        office.sets_account("3501990000319262608");
        office
    }

    #[track_caller]
    pub fn does(&mut self, verb: &str, body: Value) -> Done {
        self.desk.does_json(json!({"grants": {verb: body}}))
    }

    #[track_caller]
    pub fn is_refused(&mut self, verb: &str, body: Value) -> Refusal {
        let op: Op = serde_json::from_value(json!({"grants": {verb: body}})).unwrap();
        self.desk.is_refused(op)
    }

    #[track_caller]
    pub fn asks(&self, query: &str, body: Value) -> Value {
        let query: hub::Query = serde_json::from_value(json!({"grants": {query: body}})).unwrap();
        self.desk.asks(query)
    }

    pub fn receives(&mut self, amount: &str, on: &str) -> String {
        made(self.does(
            "receiveMoney",
            json!({"fund": self.fund, "amount": amount, "on": on}),
        ))
    }

    pub fn sets_account(&mut self, number: &str) {
        self.does("setAccount", json!({
            "organisation": self.organisation, "accountName": ORGANISATION, "bank": "青溪农村商业银行云岫支行", "number": number
        }));
    }

    /// An award of this amount in one tranche, not signed yet.
    pub fn awards_in_one(&mut self, amount: &str) -> String {
        self.awards(amount, json!([{"name": "一次性拨付"}]))
    }

    pub fn awards(&mut self, amount: &str, tranches: Value) -> String {
        made(self.does("makeAward", self.award_of(amount, tranches)))
    }

    pub fn award_of(&self, amount: &str, tranches: Value) -> Value {
        json!({"project": self.project, "fund": self.fund, "amount": amount, "decidedOn": "2024-02-20", "tranches": tranches})
    }

    /// Signed by both on 1 March 2024.
    pub fn signs(&mut self, award: &str) {
        self.does("signAgreement", json!({"award": award, "hubSignedOn": "2024-03-01", "organisationSignedOn": "2024-03-01"}));
    }

    /// A signed award in one tranche: its id and its tranche's.
    pub fn has_award(&mut self, amount: &str) -> (String, String) {
        let award = self.awards_in_one(amount);
        self.signs(&award);
        let tranche = self.tranche(&award, 1);
        (award, tranche)
    }

    pub fn award(&self, award: &str) -> Value {
        self.asks("award", json!({"id": award}))
    }

    pub fn tranche(&self, award: &str, seq: usize) -> String {
        text(&self.award(award)["tranches"][seq - 1]["id"])
    }

    /// Pays in one step and gives the payment's id.
    pub fn pays(&mut self, tranche: &str, amount: &str, on: &str) -> String {
        made(self.does(
            "recordDisbursement",
            json!({"tranche": tranche, "amount": amount, "on": on}),
        ))
    }

    pub fn payment(&self, payment: &str) -> Value {
        self.asks("payment", json!({"id": payment}))
    }

    /// Puts a scan beside a record and answers its SHA-256.
    pub fn scans(&mut self, kind: &str, id: &str) -> String {
        self.scans_as(kind, id, b"%PDF-1.4\n")
    }

    pub fn scans_as(&mut self, kind: &str, id: &str, scan: &[u8]) -> String {
        let bytes = hub::base::bytes::base64(scan);
        self.desk.does_json(
            json!({"registry": {"attachDocument": {"of": {"kind": kind, "id": id},
            "fields": {"kind": "evidence", "name": "扫描件.pdf"}, "bytes": bytes}}}),
        );
        hub::base::bytes::digest(scan)
    }

    /// The ledger line of a payment.
    pub fn entry(&self, payment: &str) -> String {
        text(&self.payment(payment)["payment"]["entry"])
    }

    pub fn the_fund(&self) -> Value {
        self.asks("fund", json!({"id": self.fund}))["fund"].clone()
    }

    /// A second person joins the desk.
    pub fn hires(&mut self) {
        self.desk
            .book
            .add_desk_person(SECOND, DeskRole::Approver, SECOND_PASSPHRASE)
            .unwrap();
    }

    /// The second person sits down at the book.
    pub fn seats_second(self) -> Office {
        let desk = self.desk.opened_by(SECOND, SECOND_PASSPHRASE, "2024-10-18");
        Office { desk, ..self }
    }

    pub fn seats_first(self) -> Office {
        let desk = self.desk.opened_by("林晓", PASSPHRASE, "2024-10-18");
        Office { desk, ..self }
    }

    /// History, balances and invariants all hold.
    #[track_caller]
    pub fn is_sound(&self) {
        self.desk.is_sound();
        let findings = hub::channels::grants::check_balances(&self.desk.book.reader()).unwrap();
        assert!(findings.is_empty(), "{findings:#?}");
        let findings = hub::channels::grants::check_rules(&self.desk.book.reader()).unwrap();
        assert!(findings.is_empty(), "{findings:#?}");
    }
}

pub fn made(done: Done) -> String {
    done.made.unwrap().id
}

pub fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("no text: {value}"))
        .to_owned()
}

/// Code and field of a refusal.
pub fn code(refusal: &Refusal) -> (&str, &str) {
    (
        refusal.code.as_ref(),
        refusal.field.as_deref().unwrap_or_default(),
    )
}

/// The refusal as the operator reads it, with the way out.
pub fn said(refusal: &Refusal) -> String {
    let zh = hub::base::words::Lang::ZhCn;
    let said = hub::Stop::Refused(refusal.clone()).message(zh);
    assert!(
        !said.contains("refusal-") && !said.contains("{$"),
        "no words for {refusal:?}: {said}"
    );
    said
}
