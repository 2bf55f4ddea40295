//! The open data: valid by the 360Giving schema 1.4, exact to the fen, and nobody is named in it.

use std::path::Path;

use exchange::handing::giving_json;
use hub::base::words::Lang;
use hub::channels::grants::pages::{AwardsAsk, awards};
use serde_json::Value;
use tests::{Desk, refusal};

const RAW: &str = "https://raw.githubusercontent.com/ThreeSixtyGiving/standard";

fn schema(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data/360giving")
        .join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The package schema names the grant schema by 1.4.2, which calls itself 1.4.3: both stand for the one file.
fn problems(data: &Value) -> Vec<String> {
    let grant = schema("360-giving-schema.json");
    let mut registry = jsonschema::Registry::new();
    for version in ["1.4.2", "1.4.3"] {
        let uri = format!("{RAW}/{version}/schema/360-giving-schema.json");
        registry = registry.add(uri, grant.clone()).unwrap();
    }
    let registry = registry.prepare().unwrap();
    let valid = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .with_registry(&registry)
        .build(&schema("360-giving-package-schema.json"))
        .unwrap();
    valid
        .iter_errors(data)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn the_awards_of_the_demo_county_are_valid_open_data() {
    let desk = Desk::of_the_demo_county("2026-11-20");
    let text = giving_json(&desk.book.reader(), Lang::ZhCn).unwrap();
    let data: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(problems(&data), Vec::<String>::new());
    let given = awards(&desk.book.reader(), &AwardsAsk::default())
        .unwrap()
        .rows;
    let grants = data["grants"].as_array().unwrap();
    assert_eq!(
        grants.len(),
        given.len(),
        "none of the demo's was called off"
    );
    for grant in grants {
        let award = given
            .iter()
            .find(|award| grant["id"].as_str().unwrap().ends_with(&award.no))
            .unwrap();
        assert!(
            text.contains(&format!(
                "\"amountAwarded\": {:.2},",
                award.amount.decimal()
            )),
            "{}",
            award.no
        );
        let paid = grant["disbursementTransaction"]
            .as_array()
            .map_or(0.0, |all| {
                all.iter().map(|one| one["value"].as_f64().unwrap()).sum()
            });
        assert_eq!(
            format!("{paid:.2}"),
            format!("{:.2}", award.net_paid.decimal())
        );
        let recipient = grant["recipientOrganization"][0]["id"].as_str().unwrap();
        assert!(
            recipient.starts_with("CN-USCI-") || recipient.starts_with("CN-HUB-"),
            "{recipient}"
        );
    }
}

#[test]
fn the_check_finds_what_is_not_valid() {
    let desk = Desk::of_the_demo_county("2026-11-20");
    let text = giving_json(&desk.book.reader(), Lang::En).unwrap();
    let mut data: Value = serde_json::from_str(&text).unwrap();
    data["grants"][0]["amountAwarded"] = "5000".into();
    data["grants"][0]["recipientOrganization"][0]
        .as_object_mut()
        .unwrap()
        .remove("name");
    let found = problems(&data);
    assert!(found.len() >= 2, "{found:?}");
}

#[test]
fn nobody_is_named_in_the_open_data() {
    let desk = Desk::of_the_demo_county("2026-11-20");
    let text = giving_json(&desk.book.reader(), Lang::ZhCn).unwrap();
    let people = hub::lists::list(&desk.book, "people", &serde_json::json!({})).unwrap();
    assert!(!people.is_empty());
    for person in people {
        let name = person["name"].as_str().unwrap();
        assert!(!text.contains(name), "{name}");
    }
    for word in ["recipientIndividual", "contactName", "telephone", "email"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn a_book_without_awards_has_nothing_to_publish() {
    let desk = Desk::new();
    let refused = refusal(giving_json(&desk.book.reader(), Lang::En));
    assert_eq!(refused.code, "giving-no-awards");
}
