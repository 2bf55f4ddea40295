//! Which movement of the bank answers to which of the book.

use serde_json::{Value, json};

use super::banking::{ACCOUNT, OTHER, id_of, line, page, statement, states, two_paid};
use super::office::{ORGANISATION, Office, code, made, said};

#[test]
fn two_movements_alike_are_two() {
    let mut office = Office::open();
    let (_, one) = office.has_award("3000");
    let (_, two) = office.has_award("3000");
    office.pays(&one, "3000", "2024-10-16");
    office.pays(&two, "3000", "2024-10-17");
    let lines = [
        line(2, "2024-10-18", "out", "3000", ORGANISATION),
        line(3, "2024-10-18", "out", "3000", ORGANISATION),
    ];
    let id = made(office.does("addBankStatement", statement(&lines)));
    let read = page(&office, &id);
    assert_eq!(states(&read), ["possible", "possible"], "she says which");
    assert_eq!(read["lines"][0]["candidates"].as_array().unwrap().len(), 2);
    assert_eq!(
        read["bookOnly"],
        json!([]),
        "what may be matched is not missing"
    );

    let entry = read["lines"][0]["candidates"][0]["posting"]["entry"].clone();
    office.does(
        "matchBankLine",
        json!({"line": id_of(&read, 0), "entry": entry}),
    );
    let taken = office.is_refused(
        "matchBankLine",
        json!({"line": id_of(&read, 1), "entry": entry}),
    );
    assert_eq!(code(&taken), ("grants-bank-taken", "entry"));
    said(&taken);
    assert_eq!(states(&page(&office, &id)), ["matched", "sure"]);
}

#[test]
fn a_voucher_named_in_the_memo_settles_which() {
    let mut office = Office::open();
    let (_, one) = office.has_award("3000");
    let (_, two) = office.has_award("3000");
    office.pays(&one, "3000", "2024-10-17");
    office.pays(&two, "3000", "2024-10-17");
    let mut named = line(2, "2024-10-18", "out", "3000", ORGANISATION);
    named["memo"] = json!("资助款 拨字[2024]第0002号");
    named["partyAccount"] = json!("3501****2608");
    let id = made(office.does("addBankStatement", statement(&[named])));
    let read = page(&office, &id);
    assert_eq!(states(&read), ["sure"]);
    let best = &read["lines"][0]["candidates"][0];
    assert_eq!(best["sign"], "voucher");
    assert_eq!(best["posting"]["name"], "拨字〔2024〕第0002号");
    assert_eq!(best["posting"]["accountNumber"], "3501 **** **** 2608");
    assert_eq!(read["lines"][0]["candidates"][1]["sign"], "account");
}

#[test]
fn money_that_comes_in_is_matched_to_receipts_refunds_and_returns() {
    let mut office = Office::unfunded();
    office.receives("200000", "2024-10-08");
    let (award, tranche) = office.has_award("5000");
    let payment = office.pays(&tranche, "5000", "2024-10-10");
    let mut lines = vec![
        line(2, "2024-10-08", "in", "200000", "青溪县妇女联合会"),
        line(3, "2024-10-10", "out", "5000", ORGANISATION),
    ];
    let mut back = line(4, "2024-10-14", "in", "5000", "待清算款项");
    back["memo"] = json!("户名不符退汇");
    lines.push(back);
    let id = made(office.does("addBankStatement", statement(&lines)));
    let read = page(&office, &id);
    assert_eq!(states(&read), ["possible", "sure", "bankOnly"]);
    assert_eq!(
        read["lines"][0]["candidates"][0]["sign"], "amount",
        "a source is called by many names"
    );
    let hint = &read["lines"][2]["hint"];
    assert_eq!(
        (&hint["kind"], &hint["payment"]),
        (&json!("return"), &json!(payment))
    );

    // The bank's return is recorded: then its line has something to answer to, and the payment keeps its own.
    office.does("matchSureLines", json!({"statement": id}));
    office.does(
        "returnPayment",
        json!({"payment": payment, "on": "2024-10-14", "reason": "户名不符"}),
    );
    let read = page(&office, &id);
    assert_eq!(read["lines"][1]["state"], "matched");
    assert_eq!(read["lines"][1]["answersTo"]["takenBack"], Value::Null);
    let posting = &read["lines"][2]["candidates"][0]["posting"];
    assert_eq!(posting["kind"], "reversal");
    office.does(
        "matchBankLine",
        json!({"line": id_of(&read, 2), "entry": posting["entry"]}),
    );

    // What the organisation gives back itself is a refund.
    let payment = office.pays(&tranche, "5000", "2024-10-15");
    let mut next = statement(&[line(2, "2024-10-17", "in", "320.5", ORGANISATION)]);
    next["digest"] = json!(OTHER);
    let next = made(office.does("addBankStatement", next));
    let hint = page(&office, &next)["lines"][0]["hint"].clone();
    assert_eq!(
        (&hint["kind"], &hint["award"]),
        (&json!("refund"), &json!(award))
    );
    office.does(
        "recordRefund",
        json!({"award": award, "amount": "320.50", "on": "2024-10-17", "reason": "结余"}),
    );
    let read = page(&office, &next);
    assert_eq!(states(&read), ["sure"]);
    let line = id_of(&read, 0);
    let other_way = office.is_refused("matchBankLine", json!({"line": line, "payment": payment}));
    assert_eq!(code(&other_way), ("grants-bank-flow", "entry"));
    said(&other_way);
    office.is_sound();
}

#[test]
fn a_line_answers_only_to_money_that_moved_and_to_the_fen() {
    let mut office = Office::open();
    let (award, tranche) = office.has_award("9000");
    let paid = office.pays(&tranche, "3000", "2024-10-18");
    let lines = [line(2, "2024-10-18", "out", "3000.01", ORGANISATION)];
    let id = made(office.does("addBankStatement", statement(&lines)));
    let line = id_of(&page(&office, &id), 0);
    let differs = office.is_refused("matchBankLine", json!({"line": line, "payment": paid}));
    assert_eq!(code(&differs), ("grants-bank-amount", "entry"));
    assert_eq!(differs.args["difference"], "0.01");
    assert!(said(&differs).contains("3,000.01"));

    let nothing = office.is_refused("matchBankLine", json!({"line": line}));
    assert_eq!(code(&nothing), ("base-required", "entry"));

    // A payment that was stopped never went.
    let prepared = made(office.does(
        "preparePayment",
        json!({"tranche": tranche, "amount": "2000", "on": "2024-10-18"}),
    ));
    let early = office.is_refused("matchBankLine", json!({"line": line, "payment": prepared}));
    assert_eq!(code(&early), ("grants-bank-not-paid", "payment"));
    office.does("approvePayment", json!({"payment": prepared}));
    office.does(
        "voidPayment",
        json!({"payment": prepared, "reason": "账号有误"}),
    );
    let void = office.is_refused("matchBankLine", json!({"line": line, "payment": prepared}));
    assert_eq!(void.args["state"], "voided");
    assert!(said(&void).contains("已作废"), "{}", said(&void));

    // One that was reversed as a mistake never moved either.
    let entry = office.entry(&paid);
    office.does(
        "reverseEntry",
        json!({"entry": entry, "on": "2024-10-18", "reason": "金额记错"}),
    );
    let mistaken = office.is_refused("matchBankLine", json!({"line": line, "payment": paid}));
    assert_eq!(code(&mistaken), ("grants-bank-taken-back", "entry"));
    assert!(said(&mistaken).contains("冲字〔2024〕第0001号"));

    // What was committed is not money.
    let ledger = office.asks("ledger", json!({"award": award, "kinds": ["commitment"]}));
    let commitment = ledger["rows"][0]["id"].clone();
    let no_money = office.is_refused("matchBankLine", json!({"line": line, "entry": commitment}));
    assert_eq!(code(&no_money), ("grants-bank-no-money", "entry"));
    said(&no_money);
}

#[test]
fn a_payment_on_its_way_that_the_bank_shows_is_hinted_at() {
    let mut office = Office::open();
    let (_, tranche) = office.has_award("3000");
    let payment = made(office.does(
        "preparePayment",
        json!({"tranche": tranche, "on": "2024-10-18"}),
    ));
    office.does("approvePayment", json!({"payment": payment}));
    let mut went = line(2, "2024-10-18", "out", "3000", "");
    went["partyAccount"] = json!(ACCOUNT);
    let id = made(office.does("addBankStatement", statement(&[went])));
    let read = page(&office, &id);
    assert_eq!(read["lines"][0]["hint"]["kind"], "pay");
    assert_eq!(read["lines"][0]["accountNumber"], "3501 **** **** 2608");
    office.does(
        "payPayment",
        json!({"payment": payment, "on": "2024-10-18"}),
    );
    assert_eq!(states(&page(&office, &id)), ["sure"]);
}

#[test]
fn a_match_whose_voucher_was_reversed_since_is_flagged() {
    let mut office = Office::open();
    let [first, _] = two_paid(&mut office);
    let lines = [line(2, "2024-10-18", "out", "3000", ORGANISATION)];
    let id = made(office.does("addBankStatement", statement(&lines)));
    office.does("matchSureLines", json!({"statement": id}));
    let entry = office.entry(&first);
    office.does(
        "reverseEntry",
        json!({"entry": entry, "on": "2024-10-18", "reason": "收款方记错"}),
    );
    let read = page(&office, &id);
    assert_eq!(
        read["lines"][0]["answersTo"]["takenBack"],
        "冲字〔2024〕第0001号"
    );
    office.does("unmatchBankLine", json!({"line": id_of(&read, 0)}));
    assert_eq!(states(&page(&office, &id)), ["bankOnly"]);
    office.is_sound();
}
