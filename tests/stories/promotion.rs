//! Promotion: from the plan to the reader, with the consent of those pictured.

use serde_json::{Value, json};
use tests::Desk;

use crate::channel::{makes, refused, sees, services};

const NOTHING: &str = "01890000-0000-7000-8000-000000000000";

fn an_outlet(desk: &mut Desk) -> String {
    makes(
        desk,
        "promotion",
        "addOutlet",
        json!({ "kind": "officialAccount", "name": "青溪女声" }),
    )
}

fn story(outlet: &str) -> Value {
    json!({ "outlet": outlet, "title": "妈妈帮帮团的一年", "plannedFor": "2024-10-10", "pictured": "nobody" })
}

fn to(publication: &str, state: &str) -> Value {
    json!({ "publication": publication, "to": state })
}

fn page(desk: &Desk, publication: &str) -> Value {
    sees(
        desk,
        "promotion",
        "publication",
        json!({ "id": publication }),
    )
}

/// A story that is approved, of whom `pictured` shows.
fn approved(desk: &mut Desk, pictured: &str) -> String {
    let outlet = an_outlet(desk);
    let mut body = story(&outlet);
    body["pictured"] = json!(pictured);
    let publication = makes(desk, "promotion", "addPublication", body);
    for state in ["drafted", "approved"] {
        makes(
            desk,
            "promotion",
            "movePublication",
            to(&publication, state),
        );
    }
    publication
}

#[test]
fn a_story_goes_out_and_its_reads_grow() {
    let mut desk = Desk::new();
    let outlet = an_outlet(&mut desk);
    let organisation = desk.organisation("青溪县雾屏里芷妈妈帮帮团");
    let mut body = story(&outlet);
    body["organisation"] = json!(organisation);
    let publication = makes(&mut desk, "promotion", "addPublication", body.clone());
    assert_eq!(page(&desk, &publication)["late"], true);
    makes(
        &mut desk,
        "promotion",
        "movePublication",
        to(&publication, "drafted"),
    );
    makes(
        &mut desk,
        "promotion",
        "movePublication",
        to(&publication, "approved"),
    );
    assert_eq!(page(&desk, &publication)["approvedBy"], "林晓");
    assert!(services(&desk).is_empty());
    let mut out = to(&publication, "published");
    out["link"] = json!("https://example.org/qingxi/1");
    makes(&mut desk, "promotion", "movePublication", out);
    body["reads"] = json!("1.2万");
    body["link"] = json!("https://example.org/qingxi/1");
    makes(
        &mut desk,
        "promotion",
        "editPublication",
        json!({ "publication": publication, "details": body }),
    );
    let shown = page(&desk, &publication);
    assert_eq!(
        (&shown["publishedOn"], &shown["reads"]["value"]),
        (&json!("2024-10-18"), &json!("12000"))
    );
    let given = services(&desk);
    assert_eq!(given.len(), 1);
    assert_eq!(
        (&given[0]["channel"], &given[0]["evidence"]),
        (&json!("promotion"), &json!("https://example.org/qingxi/1"))
    );
    let list = sees(
        &desk,
        "promotion",
        "publications",
        json!({ "year": 2024, "state": "published" }),
    );
    assert_eq!(list["total"], 1);
    desk.is_sound();
}

#[test]
fn nobody_is_shown_without_consent() {
    let mut desk = Desk::new();
    let publication = approved(&mut desk, "children");
    let mut out = to(&publication, "published");
    refused(
        &mut desk,
        "promotion",
        "movePublication",
        out.clone(),
        "promotion-consent-missing",
        "consent",
    );
    out["consent"] = json!("肖像授权书2024-07");
    refused(
        &mut desk,
        "promotion",
        "movePublication",
        out.clone(),
        "promotion-guardian-consent-missing",
        "consentByGuardian",
    );
    out["consentByGuardian"] = json!(true);
    makes(&mut desk, "promotion", "movePublication", out);
    let mut without = story(page(&desk, &publication)["outlet"].as_str().unwrap());
    without["pictured"] = json!("adults");
    let edit = json!({ "publication": publication, "details": without });
    refused(
        &mut desk,
        "promotion",
        "editPublication",
        edit,
        "promotion-consent-missing",
        "consent",
    );
}

#[test]
fn steps_out_of_order_are_refused() {
    let mut desk = Desk::new();
    let publication = approved(&mut desk, "nobody");
    let mut ahead = to(&publication, "published");
    ahead["date"] = json!("2024-10-19");
    refused(
        &mut desk,
        "promotion",
        "movePublication",
        ahead,
        "promotion-published-in-future",
        "date",
    );
    makes(
        &mut desk,
        "promotion",
        "movePublication",
        to(&publication, "drafted"),
    );
    assert_eq!(page(&desk, &publication)["approvedBy"], Value::Null);
    refused(
        &mut desk,
        "promotion",
        "movePublication",
        to(&publication, "published"),
        "promotion-move-not-allowed",
        "to",
    );
    makes(
        &mut desk,
        "promotion",
        "movePublication",
        to(&publication, "dropped"),
    );
    refused(
        &mut desk,
        "promotion",
        "movePublication",
        to(NOTHING, "drafted"),
        "promotion-publication-not-found",
        "publication",
    );
}

#[test]
fn outlets_have_their_kind_and_their_followers() {
    let mut desk = Desk::new();
    let outlet = an_outlet(&mut desk);
    let same = json!({ "kind": "officialAccount", "name": "青溪女声" });
    refused(
        &mut desk,
        "promotion",
        "addOutlet",
        same,
        "promotion-outlet-twice",
        "name",
    );
    refused(
        &mut desk,
        "promotion",
        "addOutlet",
        json!({ "kind": "media", "name": "青溪日报" }),
        "promotion-level-missing",
        "level",
    );
    let group = json!({ "kind": "wechatGroup", "name": "志愿服务群", "level": "county" });
    refused(
        &mut desk,
        "promotion",
        "addOutlet",
        group,
        "promotion-level-not-for-kind",
        "level",
    );
    makes(
        &mut desk,
        "promotion",
        "addOutlet",
        json!({ "kind": "media", "name": "青溪日报", "level": "county" }),
    );
    makes(
        &mut desk,
        "promotion",
        "editOutlet",
        json!({ "outlet": outlet, "details": { "kind": "officialAccount", "name": "青溪巾帼" } }),
    );
    let count = |day: &str, followers: &str| json!({ "outlet": outlet, "asOf": day, "followers": followers });
    refused(
        &mut desk,
        "promotion",
        "recordFollowers",
        count("2024-10-19", "320"),
        "promotion-followers-in-future",
        "asOf",
    );
    refused(
        &mut desk,
        "promotion",
        "recordFollowers",
        count("2024-10-18", "-1"),
        "promotion-count-negative",
        "followers",
    );
    makes(
        &mut desk,
        "promotion",
        "recordFollowers",
        count("2024-06-30", "近300人"),
    );
    makes(
        &mut desk,
        "promotion",
        "recordFollowers",
        count("2024-10-18", "320人"),
    );
    let outlets = sees(&desk, "promotion", "outlets", json!({}));
    assert_eq!(
        (
            &outlets["rows"][0]["name"],
            &outlets["rows"][0]["followers"]["value"]
        ),
        (&json!("青溪巾帼"), &json!("320"))
    );
    desk.is_sound();
}

#[test]
fn what_cannot_be_of_a_publication_is_refused() {
    let mut desk = Desk::new();
    let outlet = an_outlet(&mut desk);
    refused(
        &mut desk,
        "promotion",
        "addPublication",
        story(NOTHING),
        "promotion-outlet-not-found",
        "outlet",
    );
    let mut link = story(&outlet);
    link["link"] = json!("javascript:alert(1)");
    refused(
        &mut desk,
        "promotion",
        "addPublication",
        link,
        "promotion-link-unreadable",
        "link",
    );
    let mut reads = story(&outlet);
    reads["reads"] = json!("-5");
    refused(
        &mut desk,
        "promotion",
        "addPublication",
        reads,
        "promotion-count-negative",
        "reads",
    );
}
