//! What the bank says, beside what the book says: statements read, matched, and what is left.

use serde_json::{Value, json};

use super::office::{ORGANISATION, Office, code, made, said, text};

pub(super) const DIGEST: &str = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea";
pub(super) const OTHER: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
pub(super) const ACCOUNT: &str = "3501990000319262608";

pub(super) fn line(no: u32, on: &str, flow: &str, amount: &str, party: &str) -> Value {
    json!({"line": no, "on": on, "flow": flow, "amount": amount, "party": party, "serial": format!("20241018{no:04}")})
}

pub(super) fn statement(lines: &[Value]) -> Value {
    json!({"file": "对账单202410.xlsx", "digest": DIGEST, "lines": lines})
}

/// Two payments of 3,000 and 4,000 yuan on 18 October, and the ids of both.
pub(super) fn two_paid(office: &mut Office) -> [String; 2] {
    ["3000", "4000"].map(|amount| {
        let (_, tranche) = office.has_award(amount);
        office.pays(&tranche, amount, "2024-10-18")
    })
}

pub(super) fn page(office: &Office, id: &str) -> Value {
    office.asks("bankStatement", json!({ "id": id }))
}

pub(super) fn states(page: &Value) -> Vec<String> {
    let lines = page["lines"].as_array().unwrap();
    lines.iter().map(|line| text(&line["state"])).collect()
}

pub(super) fn id_of(page: &Value, at: usize) -> String {
    text(&page["lines"][at]["id"])
}

#[test]
fn a_statement_is_read_matched_and_its_difference_told() {
    let mut office = Office::open();
    let [first, second] = two_paid(&mut office);
    let lines = [
        line(2, "2024-10-18", "out", "3000", ORGANISATION),
        line(3, "2024-10-19", "out", "4000.00", "青溪县慧枝社会工作服务"),
        line(4, "2024-10-21", "out", "12.50", "青溪农村商业银行"),
    ];
    let id = made(office.does("addBankStatement", statement(&lines)));
    let read = page(&office, &id);
    assert_eq!(states(&read), ["sure", "sure", "bankOnly"]);
    assert_eq!(read["lines"][1]["candidates"][0]["sign"], "name");
    assert_eq!(read["statement"]["from"], "2024-10-18");
    assert_eq!(read["totals"]["out"]["difference"], "7012.50");

    office.does("matchSureLines", json!({"statement": id}));
    let fee = id_of(&read, 2);
    office.does(
        "explainBankLine",
        json!({"line": fee, "reason": "转账手续费"}),
    );
    let read = page(&office, &id);
    assert_eq!(states(&read), ["matched", "matched", "explained"]);
    assert_eq!(read["totals"]["out"]["statement"], "7012.50");
    assert_eq!(read["totals"]["out"]["matched"], "7000.00");
    assert_eq!(read["totals"]["out"]["explained"], "12.50");
    assert_eq!(read["totals"]["out"]["difference"], "0.00");
    assert_eq!(read["statement"]["waiting"], 0);
    assert_eq!(read["bookOnly"], json!([]));

    let bank = office.payment(&first)["bank"].clone();
    assert_eq!(
        (&bank["on"], &bank["serial"]),
        (&json!("2024-10-18"), &json!("202410180002"))
    );
    assert_eq!(office.payment(&second)["bank"]["on"], "2024-10-19");
    let again = office.is_refused("matchSureLines", json!({"statement": id}));
    assert_eq!(code(&again), ("grants-bank-nothing-sure", "statement"));
    said(&again);
    office.is_sound();
}

#[test]
fn a_match_is_taken_back_by_hand_and_by_undo() {
    let mut office = Office::open();
    let [first, _] = two_paid(&mut office);
    let lines = [line(2, "2024-10-18", "out", "3000", ORGANISATION)];
    let id = made(office.does("addBankStatement", statement(&lines)));
    let entry = office.entry(&first);
    let line = id_of(&page(&office, &id), 0);
    let early = office.is_refused("unmatchBankLine", json!({"line": line}));
    assert_eq!(code(&early), ("grants-bank-not-matched", "line"));

    office.does("matchBankLine", json!({"line": line, "entry": entry}));
    let twice = office.is_refused("matchBankLine", json!({"line": line, "entry": entry}));
    assert_eq!(code(&twice), ("grants-bank-line-matched", "line"));
    assert!(said(&twice).contains("拨字〔2024〕第0001号"));
    let matched = office.is_refused("explainBankLine", json!({"line": line, "reason": "手续费"}));
    assert_eq!(code(&matched), ("grants-bank-line-matched", "line"));
    office.desk.undoes();
    assert_eq!(office.payment(&first)["bank"], Value::Null);

    office.does("matchBankLine", json!({"line": line, "payment": first}));
    office.does("unmatchBankLine", json!({"line": line}));
    assert_eq!(states(&page(&office, &id)), ["sure"]);
    // The match and its taking back undone, the reading itself as well.
    office.desk.undoes();
    office.desk.undoes();
    office.desk.undoes();
    assert_eq!(office.asks("bankStatements", json!({}))["total"], 0);
    office.is_sound();
}

#[test]
fn the_same_statement_is_not_read_twice_and_no_line_is_kept_twice() {
    let mut office = Office::open();
    two_paid(&mut office);
    let lines = [
        line(2, "2024-10-18", "out", "3000", ORGANISATION),
        line(3, "2024-10-18", "out", "4000", ORGANISATION),
    ];
    let id = made(office.does("addBankStatement", statement(&lines)));
    let same = office.is_refused("addBankStatement", statement(&lines));
    assert_eq!(code(&same), ("grants-statement-known", "file"));
    assert!(said(&same).contains("林晓"), "{}", said(&same));

    // The same days downloaded again, as another file: nothing is new.
    let mut week = statement(&lines);
    week["digest"] = json!(OTHER);
    let nothing = office.is_refused("addBankStatement", week.clone());
    assert_eq!(code(&nothing), ("grants-statement-nothing-new", "file"));
    assert_eq!(nothing.args["count"], "2");

    // A longer one: its new line alone is kept.
    let later = line(4, "2024-10-22", "in", "500", "县妇联");
    week["lines"] = json!([lines[0], lines[1], later]);
    let next = made(office.does("addBankStatement", week));
    let read = page(&office, &next);
    assert_eq!(read["lines"].as_array().unwrap().len(), 1);
    assert_eq!(read["statement"]["known"], 2);
    assert_eq!(
        page(&office, &id)["lines"].as_array().unwrap().len(),
        2,
        "the earlier statement keeps its lines"
    );
}

#[test]
fn what_one_side_has_alone_is_told_and_can_be_written_out() {
    let mut office = Office::open();
    let [first, _] = two_paid(&mut office);
    let lines = [
        line(2, "2024-10-01", "in", "88.08", "青溪农村商业银行"),
        line(3, "2024-10-18", "out", "3000", ORGANISATION),
        line(4, "2024-10-31", "out", "3000", "青溪县和风社区服务中心"),
    ];
    let id = made(office.does("addBankStatement", statement(&lines)));
    let read = page(&office, &id);
    assert_eq!(states(&read), ["bankOnly", "sure", "bankOnly"]);
    assert_eq!(read["bookOnly"][0]["name"], "拨字〔2024〕第0002号");
    assert_eq!(read["totals"]["out"]["bookOnly"], "4000.00");
    assert_eq!(read["counts"]["bookOnly"], 1);

    let list = hub::lists::table(&office.desk.book, "bankOpen", &json!({"statement": id})).unwrap();
    let words = list.in_words(hub::base::words::Lang::ZhCn);
    assert_eq!(words.rows.len(), 4);
    let state = words.columns.iter().position(|c| c == "对账状态").unwrap();
    let stands: Vec<&str> = words.rows.iter().map(|row| row[state].as_str()).collect();
    assert_eq!(
        stands,
        [
            "银行有账上没有",
            "相符待确认",
            "银行有账上没有",
            "账上有银行没有"
        ]
    );
    assert_eq!(office.asks("bankOpen", json!({}))["total"], 4);

    // Another payee at the same amount and time is shown, but never taken for sure.
    let choices = office.asks(
        "bankChoices",
        json!({"line": id_of(&read, 2), "text": null}),
    );
    assert_eq!(choices[0]["entry"], office.entry(&first).as_str());
}

#[test]
fn a_statement_must_say_something_that_adds_up() {
    let mut office = Office::open();
    let with_balance = |no: u32, amount: &str, balance: &str| {
        let mut line = line(no, "2024-10-18", "out", amount, "某单位");
        line["balance"] = json!(balance);
        line
    };
    let empty = office.is_refused("addBankStatement", statement(&[]));
    assert_eq!(code(&empty), ("grants-statement-empty", "lines"));
    let zero = office.is_refused(
        "addBankStatement",
        statement(&[line(2, "2024-10-18", "out", "0", "某单位")]),
    );
    assert_eq!(code(&zero), ("grants-statement-amount", "lines"));
    let mut cut = statement(&[line(2, "2024-10-18", "out", "5", "某单位")]);
    cut["digest"] = json!("3f79");
    let cut = office.is_refused("addBankStatement", cut);
    assert_eq!(code(&cut), ("grants-statement-digest", "digest"));

    let broken = [
        with_balance(2, "100", "900.00"),
        with_balance(3, "200", "700.00"),
        with_balance(4, "50", "640.00"),
    ];
    let broken = office.is_refused("addBankStatement", statement(&broken));
    assert_eq!(code(&broken), ("grants-statement-balance", "balance"));
    assert_eq!(
        (broken.args["line"].as_str(), broken.args["due"].as_str()),
        ("4", "650.00")
    );
    assert!(said(&broken).contains("相差 10.00 元"), "{}", said(&broken));

    // The newest first adds up as well as the oldest first.
    let turned = [
        with_balance(2, "50", "650.00"),
        with_balance(3, "200", "700.00"),
        with_balance(4, "100", "900.00"),
    ];
    office.does("addBankStatement", statement(&turned));
}
