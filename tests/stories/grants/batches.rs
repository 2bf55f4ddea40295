//! Payments that go to the bank together, each with a voucher of its own.

use hub::channels::grants::batches::BankList;
use serde_json::{Value, json};
use tests::refusal;

use super::office::{Office, code, made, said, text};

/// Two signed awards in one tranche each, of 3,000 and 4,000 yuan.
fn two_tranches(office: &mut Office) -> [String; 2] {
    ["3000", "4000"].map(|amount| office.has_award(amount).1)
}

fn batch_of(tranches: &[String]) -> Value {
    let tranches: Vec<Value> = tranches.iter().map(|id| json!({"tranche": id})).collect();
    json!({"on": "2024-10-18", "purpose": "首款", "tranches": tranches})
}

#[test]
fn a_batch_is_prepared_approved_and_paid_and_each_payment_keeps_its_voucher() {
    let mut office = Office::open();
    let tranches = two_tranches(&mut office);
    let batch = made(office.does("prepareBatch", batch_of(&tranches)));
    let page = office.asks("batch", json!({"id": batch}));
    assert_eq!(page["batch"]["no"], "批字〔2024〕第001号");
    assert_eq!(page["batch"]["state"], "prepared");
    assert_eq!(page["batch"]["amount"], "7000.00");
    assert_eq!(page["amountInWords"], "柒仟元整");
    assert_eq!(
        (&page["funds"][0]["amount"], &page["funds"][0]["cash"]),
        (&json!("7000.00"), &json!("200000.00"))
    );

    office.does("approveBatch", json!({"batch": batch}));
    office.does("payBatch", json!({"batch": batch, "on": "2024-10-18"}));
    let page = office.asks("batch", json!({"id": batch}));
    let vouchers: Vec<String> = page["payments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| text(&row["payment"]["voucherNo"]))
        .collect();
    assert_eq!(vouchers, ["拨字〔2024〕第0001号", "拨字〔2024〕第0002号"]);
    assert_eq!(page["batch"]["state"], "paid");
    assert_eq!(office.the_fund()["paid"], "7000.00");
    let listed = office.asks("batches", json!({"state": "paid"}));
    assert_eq!(listed["total"], 1);
    let payments = office.asks("payments", json!({}));
    assert_eq!(payments["rows"][0]["batch"], batch.as_str());
    office.is_sound();
}

/// The list that goes to the bank with a batch.
fn bank_list(office: &Office, batch: &str) -> hub::Result<BankList> {
    hub::channels::grants::batches::bank_list(&office.desk.book.reader(), batch.parse().unwrap())
}

#[test]
fn what_goes_to_the_bank_names_the_account_in_full() {
    let mut office = Office::open();
    let tranches = two_tranches(&mut office);
    let batch = made(office.does("prepareBatch", batch_of(&tranches)));
    let early = refusal(bank_list(&office, &batch));
    assert_eq!(code(&early), ("grants-batch-not-approved", "batch"));
    let unlisted = office.is_refused("noteBankList", json!({"batch": batch}));
    assert_eq!(&*unlisted.code, "grants-batch-not-approved");

    office.does("approveBatch", json!({"batch": batch}));
    let list = bank_list(&office, &batch).unwrap();
    assert_eq!(list.lines.len(), 2);
    assert_eq!(list.lines[0].number, "3501990000319262608");
    assert_eq!(list.lines[0].amount.grouped(), "3,000.00");
    assert_eq!(list.lines[0].purpose, "首款");
    assert_eq!(list.total_in_words, "柒仟元整");
    assert_eq!((list.prepared_by, list.approved_by).0, ["林晓"]);
    assert!(!list.is_copy);

    // Whoever writes it out is noted.
    office.does("noteBankList", json!({"batch": batch, "digest": "ab12"}));
    let line = office.asks("batch", json!({"id": batch}))["batch"].clone();
    assert_eq!(
        (&line["listedOn"], &line["listedBy"]),
        (&json!("2024-10-18"), &json!("林晓"))
    );

    // What went by itself is not told to the bank a second time.
    let page = office.asks("batch", json!({"id": batch}));
    let first = page["payments"][0]["payment"]["id"].clone();
    office.does("payPayment", json!({"payment": first, "on": "2024-10-18"}));
    let list = bank_list(&office, &batch).unwrap();
    assert_eq!(
        list.lines
            .iter()
            .map(|line| line.amount.grouped())
            .collect::<Vec<_>>(),
        ["4,000.00"]
    );
    office.does("payBatch", json!({"batch": batch, "on": "2024-10-18"}));
    let copy = bank_list(&office, &batch).unwrap();
    assert!(copy.is_copy, "for the file alone");
    assert_eq!(copy.lines.len(), 2);
}

#[test]
fn a_batch_without_money_to_send_has_no_bank_list() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("3000");
    let batch = made(office.does("prepareBatch", batch_of(&[tranche])));
    let page = office.asks("batch", json!({"id": batch}));
    let payment = page["payments"][0]["payment"]["id"].clone();
    office.does("approveBatch", json!({"batch": batch}));
    office.does("voidPayment", json!({"payment": payment, "reason": "改期"}));
    let ended = refusal(bank_list(&office, &batch));
    assert_eq!(code(&ended), ("grants-batch-nothing-to-list", "batch"));
    said(&ended);
}

/// A payment taken over from a register may name no account; no batch takes it in, and no list would.
#[test]
fn money_is_not_sent_without_an_account() {
    use hub::channels::grants::batches::model::has_account;
    let refused = refusal(has_account(
        "拨字〔2024〕第0001号",
        "青溪县慧枝社会工作服务中心",
        " ",
    ));
    assert_eq!(code(&refused), ("grants-batch-no-account", "batch"));
    said(&refused);
}

#[test]
fn the_fund_must_cover_the_batch_as_a_whole() {
    let mut office = Office::unfunded();
    office.receives("5000", "2024-01-10");
    let tranches = two_tranches(&mut office);
    let refused = office.is_refused("prepareBatch", batch_of(&tranches));
    assert_eq!(&*refused.code, "grants-fund-short");
    assert_eq!(refused.args["short"], "2,000.00");
    assert_eq!(office.asks("batches", json!({}))["total"], 0);
    assert_eq!(office.asks("payments", json!({}))["total"], 0);
}

#[test]
fn payments_on_their_way_join_a_batch_and_leave_it() {
    let mut office = Office::open();
    let [first, second] = two_tranches(&mut office);
    let nothing = office.is_refused("prepareBatch", batch_of(&[]));
    assert_eq!(code(&nothing), ("grants-batch-empty", "tranches"));
    let payment = made(office.does(
        "preparePayment",
        json!({"tranche": first, "on": "2024-10-18"}),
    ));
    let of = |payments: Value| json!({"on": "2024-10-18", "payments": payments});
    let alone = office.is_refused("leaveBatch", json!({"payment": payment}));
    assert_eq!(&*alone.code, "grants-not-in-batch");

    let batch = made(office.does("prepareBatch", of(json!([payment]))));
    let twice = office.is_refused("prepareBatch", of(json!([payment])));
    assert_eq!(code(&twice), ("grants-batch-already", "payments"));
    assert!(said(&twice).contains("批字〔2024〕第001号"));
    office.does("leaveBatch", json!({"payment": payment}));
    assert_eq!(
        office.asks("batch", json!({"id": batch}))["batch"]["state"],
        "ended"
    );

    let paid = office.pays(&second, "4000", "2024-10-18");
    let settled = office.is_refused("prepareBatch", of(json!([paid])));
    assert_eq!(&*settled.code, "grants-batch-not-on-its-way");
    // A batch that was refused took no number.
    let batch = made(office.does("prepareBatch", of(json!([payment]))));
    assert_eq!(
        office.asks("batch", json!({"id": batch}))["batch"]["no"],
        "批字〔2024〕第002号"
    );
}

#[test]
fn a_batch_goes_only_when_all_of_it_is_approved() {
    let mut office = Office::open();
    let tranches = two_tranches(&mut office);
    let batch = made(office.does("prepareBatch", batch_of(&tranches)));
    let pay = json!({"batch": batch, "on": "2024-10-18"});
    let early = office.is_refused("payBatch", pay.clone());
    assert_eq!(code(&early), ("grants-batch-not-approved", "batch"));
    assert_eq!(early.args["count"], "2");
    office.does("approveBatch", json!({"batch": batch}));
    let again = office.is_refused("approveBatch", json!({"batch": batch}));
    assert_eq!(&*again.code, "grants-batch-nothing-to-approve");
    office.does("payBatch", pay.clone());
    assert_eq!(
        &*office.is_refused("payBatch", pay).code,
        "grants-batch-nothing-to-pay"
    );
    let first = office.asks("batch", json!({"id": batch}))["payments"][0]["payment"]["id"].clone();
    let kept = office.is_refused("leaveBatch", json!({"payment": first}));
    assert_eq!(&*kept.code, "grants-batch-kept");
}

#[test]
fn one_person_does_not_approve_alone_what_she_put_into_a_batch() {
    let mut office = Office::open();
    office.hires();
    let (_, tranche) = office.has_award("9000");
    let batch = made(office.does("prepareBatch", batch_of(&[tranche])));
    let refused = office.is_refused("approveBatch", json!({"batch": batch}));
    assert_eq!(&*refused.code, "grants-second-person");
    let mut office = office.seats_second();
    office.does("approveBatch", json!({"batch": batch}));
    assert_eq!(office.asks("batch", json!({"id": batch}))["toCosign"], 0);
}

#[test]
fn a_changed_account_in_a_batch_is_looked_at_by_itself() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("3000");
    office.sets_account("3501990000485852078");
    let batch = made(office.does("prepareBatch", batch_of(&[tranche])));
    let page = office.asks("batch", json!({"id": batch}));
    assert_eq!(page["payments"][0]["toLookAt"], true);
    let refused = office.is_refused("approveBatch", json!({"batch": batch}));
    assert_eq!(code(&refused), ("grants-account-changed", "accountSeen"));
    let seen = json!([page["payments"][0]["payment"]["id"]]);
    office.does(
        "approveBatch",
        json!({"batch": batch, "accountsSeen": seen}),
    );
    let page = office.asks("batch", json!({"id": batch}));
    assert_eq!(page["payments"][0]["toLookAt"], false);
}

#[test]
fn batches_and_funds_are_found_by_their_tags() {
    let mut office = Office::open();
    let tranches = two_tranches(&mut office);
    let batch = made(office.does("prepareBatch", batch_of(&tranches)));
    for (kind, id) in [("payment_batch", batch), ("fund", office.fund.clone())] {
        let tags = json!({ "of": { "kind": kind, "id": id }, "tags": ["年底"] });
        office
            .desk
            .does_json(json!({ "desk": { "setTags": tags } }));
    }
    for list in ["batches", "funds"] {
        assert_eq!(
            office.asks(list, json!({"tag": "年底"}))["total"],
            1,
            "{list}"
        );
        assert_eq!(
            office.asks(list, json!({"tag": "年中"}))["total"],
            0,
            "{list}"
        );
    }
    assert_eq!(office.asks("reports", json!({"tag": "年底"}))["total"], 0);
}
