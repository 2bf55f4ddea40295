//! Lists as they are written out: headings and words in the operator's language, nothing of the program's own.

use hub::base::words::Lang;
use hub::lists::{LISTS, table};
use serde_json::{Value, json};
use tests::Desk;

use crate::channel::makes;

#[test]
fn a_list_is_written_out_in_the_words_of_the_desk() {
    let mut desk = Desk::new();
    let event = json!({ "kind": "training", "topic": "志愿者管理", "from": "2024-08-03", "mode": "onSite", "headcount": "约40人" });
    makes(&mut desk, "talent", "addEvent", event);
    let list = table(&desk.book, "events", &json!({})).unwrap();
    let column = |lang: Lang, heading: &str| {
        let said = list.in_words(lang);
        let at = said.columns.iter().position(|one| one == heading).unwrap();
        said.rows[0][at].clone()
    };
    assert_eq!(column(Lang::ZhCn, "类别"), "专题培训");
    assert_eq!(column(Lang::ZhCn, "参加人数"), "约40人");
    assert_eq!(column(Lang::ZhCn, "待确认"), "否");
    assert_eq!(column(Lang::En, "State"), "Held");
    assert!(
        !list
            .in_words(Lang::ZhCn)
            .columns
            .iter()
            .any(|heading| heading == "id")
    );
}

#[test]
fn every_list_has_its_headings_in_both_languages() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    makes(
        &mut desk,
        "incubation",
        "takeIn",
        json!({ "organisation": organisation, "date": "2024-03-01" }),
    );
    for (kind, _) in LISTS {
        let list = table(&desk.book, kind, &json!({})).unwrap();
        let (chinese, english) = (list.in_words(Lang::ZhCn), list.in_words(Lang::En));
        assert_eq!(chinese.columns.len(), english.columns.len(), "{kind}");
        assert_eq!(chinese.rows.len(), list.rows.len(), "{kind}");
        assert!(
            list.rows.is_empty() || !chinese.columns.is_empty(),
            "{kind}"
        );
    }
}

#[test]
fn words_in_use_and_near_names_follow_every_change() {
    let mut desk = Desk::new();
    let adds = |desk: &mut Desk, name: &str, town: &str| {
        let record = json!({ "name": name, "kind": "association", "town": town });
        desk.does_json(json!({ "registry": { "addOrganisation": record } }))
    };
    let asks = |desk: &Desk, query: Value| -> Value {
        let query: hub::Query = serde_json::from_value(json!({ "registry": query })).unwrap();
        desk.asks(query)
    };
    let towns = |desk: &Desk| asks(desk, json!({ "inUse": {} }))["towns"].clone();
    let near = |desk: &Desk| asks(desk, json!({ "duplicates": {} }))["total"].clone();
    adds(&mut desk, "青溪县剪纸协会", "禾穗镇");
    assert_eq!((towns(&desk), near(&desk)), (json!(["禾穗镇"]), json!(0)));
    let second = adds(&mut desk, "剪纸协会", "云岫街道");
    assert_eq!(
        (towns(&desk), near(&desk)),
        (json!(["云岫街道", "禾穗镇"]), json!(1))
    );
    hub::undo(&mut desk.book, Some(second.seq)).unwrap();
    assert_eq!((towns(&desk), near(&desk)), (json!(["禾穗镇"]), json!(0)));
    // A change elsewhere leaves what is remembered as it is.
    let person = json!({ "registry": { "addPerson": { "name": "傅小霏" } } });
    desk.does_json(person);
    assert_eq!(towns(&desk), json!(["禾穗镇"]));
}
