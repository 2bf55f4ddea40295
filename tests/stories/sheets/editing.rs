//! Cells typed and pasted.

use serde_json::json;
use tests::Desk;

use super::{cell, column, first, is_refused, page, tries, types};

const TAKEN: &str = "52350199MJ00014240";

/// Three organisations with nothing known of them but their names.
fn three(desk: &mut Desk) -> [String; 3] {
    ["阿依剪纸协会", "白茶合作社", "慈航助老中心"].map(|name| desk.organisation(name))
}

#[test]
fn a_pasted_block_is_one_change_and_one_undo() {
    let mut desk = Desk::new();
    let [paper, tea, aid] = three(&mut desk);
    let mut block = Vec::new();
    for (row, [town, founded, members, womens]) in [
        (&paper, ["双城镇", "2019年7月", "约50人", "是"]),
        (&tea, ["城郊乡", "２０２０．３．１", "18", "否"]),
        (&aid, ["双城镇", "2021", "30人以上", "√"]),
    ] {
        block.extend([
            cell(row, "town", town),
            cell(row, "foundedOn", founded),
            cell(row, "members", members),
            cell(row, "womens", womens),
        ]);
    }
    let tried = tries(&desk, "organisations", &block);
    assert_eq!((&tried["ready"], &tried["rows"]), (&json!(true), &json!(3)));
    assert_eq!(tried["cells"][1]["before"], json!(null));
    assert_eq!(tried["cells"][1]["after"], "2019-07");
    assert_eq!(
        first(&desk, "organisations", "town"),
        "",
        "a rehearsal changes nothing"
    );

    let done = types(&mut desk, "organisations", &block);
    let shown = page(&desk, "organisations", json!({}));
    assert_eq!(
        column(&desk, "organisations", &shown, "foundedOn"),
        ["2019-07", "2020-03-01", "2021"]
    );
    assert_eq!(
        column(&desk, "organisations", &shown, "members"),
        ["约50人", "18", "不低于30人"]
    );
    assert_eq!(
        column(&desk, "organisations", &shown, "womens"),
        ["true", "false", "true"]
    );
    assert_eq!(
        shown["totals"]["members"], "约98",
        "a sum with an approximate part is one"
    );

    let undone = desk.undoes();
    assert_eq!(undone.seq, done.seq + 1);
    let shown = page(&desk, "organisations", json!({}));
    assert_eq!(column(&desk, "organisations", &shown, "town"), ["", "", ""]);
    assert_eq!(
        column(&desk, "organisations", &shown, "members"),
        ["", "", ""]
    );
}

#[test]
fn a_block_with_bad_cells_names_each_and_changes_nothing() {
    let mut desk = Desk::new();
    let [paper, tea, aid] = three(&mut desk);
    types(&mut desk, "organisations", &[cell(&paper, "no", TAKEN)]);
    let block = [
        cell(&tea, "town", "城郊乡"),
        cell(&tea, "foundedOn", "2021-02-30"),
        cell(&tea, "no", TAKEN),
        cell(&aid, "town", "双城镇"),
    ];
    let tried = tries(&desk, "organisations", &block);
    assert_eq!(tried["ready"], false);
    let codes: Vec<_> = tried["cells"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cell| cell["refusal"]["code"].clone())
        .collect();
    assert_eq!(
        codes,
        [
            json!(null),
            json!("base-date-nonexistent"),
            json!("registry-code-taken"),
            json!(null)
        ]
    );
    assert_eq!(tried["cells"][3]["after"], "双城镇");

    let refusal = is_refused(&mut desk, "organisations", &block);
    assert_eq!(refusal.code, "base-date-nonexistent");
    assert_eq!(refusal.field.as_deref(), Some("foundedOn"));
    assert_eq!(refusal.args["row"], tea);
    let shown = page(&desk, "organisations", json!({}));
    assert_eq!(column(&desk, "organisations", &shown, "town"), ["", "", ""]);
}

#[test]
fn a_refusal_of_the_organisation_stands_at_its_cell() {
    let mut desk = Desk::new();
    let [paper, tea, _] = three(&mut desk);
    types(&mut desk, "organisations", &[cell(&paper, "no", TAKEN)]);
    let refusal = is_refused(&mut desk, "organisations", &[cell(&tea, "no", TAKEN)]);
    assert_eq!(
        (refusal.code.as_ref(), refusal.field.as_deref()),
        ("registry-code-taken", Some("no"))
    );
    let refusal = is_refused(
        &mut desk,
        "organisations",
        &[cell(&tea, "name", "阿依剪纸协会")],
    );
    assert_eq!(
        (refusal.code.as_ref(), refusal.field.as_deref()),
        ("registry-name-taken", Some("name"))
    );
    let cells = [cell(&tea, "members", "10"), cell(&tea, "women", "12")];
    let refusal = is_refused(&mut desk, "organisations", &cells);
    assert_eq!(refusal.field.as_deref(), Some("women"));
}

#[test]
fn the_blank_row_adds_an_organisation() {
    let mut desk = Desk::new();
    let row = [
        cell("new-1", "name", "青溪县晨曦志愿服务队"),
        cell("new-1", "kind", "志愿服务队"),
        cell("new-1", "town", "双城镇"),
        cell("new-2", "name", "Qingxi Readers"),
        cell("new-2", "kind", "other"),
    ];
    let tried = tries(&desk, "organisations", &row);
    assert_eq!(
        (&tried["ready"], &tried["rows"]),
        (&json!(true), &json!(2)),
        "{tried}"
    );
    types(&mut desk, "organisations", &row);
    let shown = page(&desk, "organisations", json!({}));
    assert_eq!(shown["total"], 2);
    assert_eq!(
        column(&desk, "organisations", &shown, "kind"),
        ["volunteerTeam", "other"],
        "Chinese by its sound, q before qingxi readers: {shown}"
    );
    desk.undoes();
    assert_eq!(page(&desk, "organisations", json!({}))["total"], 0);

    let tried = tries(&desk, "organisations", &[cell("new-1", "name", "无类别者")]);
    assert_eq!(
        tried["cells"][1]["key"], "kind",
        "what is missing is named at its own cell: {tried}"
    );
    assert_eq!(tried["cells"][1]["refusal"]["code"], "base-required");
}

#[test]
fn what_does_not_fit_a_column_is_refused_with_its_reason() {
    let mut desk = Desk::new();
    let [paper, ..] = three(&mut desk);
    let said = |desk: &mut Desk, list: &str, row: &str, key: &str, text: &str| {
        let refusal = is_refused(desk, list, &[cell(row, key, text)]);
        for lang in [hub::base::words::Lang::ZhCn, hub::base::words::Lang::En] {
            assert!(refusal.hint(lang).is_some(), "{}", refusal.code);
        }
        refusal.code.into_owned()
    };
    let list = "organisations";
    assert_eq!(
        said(&mut desk, list, &paper, "kind", "合作社"),
        "sheets-choice-unknown"
    );
    assert_eq!(
        said(&mut desk, list, &paper, "womens", "也许"),
        "sheets-yes-or-no"
    );
    assert_eq!(
        said(&mut desk, list, &paper, "custodian", "无此组织"),
        "sheets-record-unknown"
    );
    assert_eq!(
        said(&mut desk, list, &paper, "verified", "否"),
        "sheets-cell-read-only"
    );
    assert_eq!(
        said(&mut desk, list, &paper, "colour", "红"),
        "sheets-column-unknown"
    );
    assert_eq!(
        said(&mut desk, list, &paper, "members", "许多"),
        "base-quantity-unreadable"
    );
    let gone = uuid::Uuid::now_v7().to_string();
    assert_eq!(
        said(&mut desk, list, &gone, "town", "双城镇"),
        "sheets-row-gone"
    );
    assert_eq!(
        said(&mut desk, "unicorns", &gone, "town", "双城镇"),
        "sheets-list-unknown"
    );
    assert_eq!(
        said(&mut desk, "people", "new-1", "birthYear", "八零后"),
        "sheets-number-unreadable"
    );

    for _ in 0..2 {
        desk.does_json(json!({ "registry": { "addOrganisation": { "name": "同名会", "kind": "other", "distinct": true } } }));
    }
    assert_eq!(
        said(&mut desk, list, &paper, "custodian", "同名会"),
        "sheets-record-twice"
    );
    let keep = desk.organisation("留下的中心");
    desk.does_json(
        json!({ "registry": { "mergeOrganisations": { "from": paper, "keep": keep } } }),
    );
    assert_eq!(
        said(&mut desk, list, &paper, "town", "双城镇"),
        "sheets-row-locked"
    );
}

#[test]
fn what_is_masked_stays_masked_and_changes_only_when_typed_anew() {
    let mut desk = Desk::new();
    let person = json!({ "name": "林小满", "phone": "13800008000", "paperKind": "passport", "paperNumber": "E12345678" });
    desk.does_json(json!({ "registry": { "addPerson": person } }));
    let shown = page(&desk, "people", json!({}));
    let id = shown["rows"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(column(&desk, "people", &shown, "phone"), ["138****8000"]);
    assert!(!shown.to_string().contains("E12345678"));

    types(
        &mut desk,
        "people",
        &[cell(&id, "phone", "138****8000"), cell(&id, "gender", "女")],
    );
    assert_eq!(first(&desk, "people", "gender"), "female");
    assert_eq!(first(&desk, "people", "phone"), "138****8000");
    let refusal = is_refused(&mut desk, "people", &[cell(&id, "phone", "138****8001")]);
    assert_eq!(refusal.code, "sheets-masked");
    types(&mut desk, "people", &[cell(&id, "phone", "13900009000")]);
    assert_eq!(first(&desk, "people", "phone"), "139****9000");
    types(&mut desk, "people", &[cell(&id, "phone", "")]);
    assert_eq!(first(&desk, "people", "phone"), "");
    assert_eq!(
        first(&desk, "people", "paperNumber")
            .chars()
            .filter(|c| *c == '*')
            .count(),
        5
    );
}

#[test]
fn typing_what_stands_there_is_no_change() {
    let mut desk = Desk::new();
    let [paper, ..] = three(&mut desk);
    types(
        &mut desk,
        "organisations",
        &[cell(&paper, "town", "双城镇")],
    );
    let before = types(
        &mut desk,
        "organisations",
        &[cell(&paper, "town", " 双城镇 ")],
    );
    assert!(before.changed.is_empty());
    let tried = tries(&desk, "organisations", &[cell(&paper, "town", "双城镇")]);
    assert_eq!((&tried["rows"], &tried["ready"]), (&json!(0), &json!(true)));
}
