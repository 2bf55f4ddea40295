use hub::base::quantity::{Quantity, Word};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::refusal;

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap_or_else(|stop| panic!("{text}: {stop}"))
}

#[test]
fn counts_print_back_as_they_were_said() {
    for said in [
        "80多户",
        "近2000名",
        "50余次",
        "318家",
        "约120人",
        "不足50人",
        "超300人次",
        "不低于90%",
        "16种",
        "7.5小时",
        "近2万名",
        "100多万人",
        "25万余人次",
        "1万多名",
        "20000元/户·年",
        "12",
    ] {
        assert_eq!(quantity(said).to_string(), said);
    }
}

#[test]
fn the_word_and_the_number_are_told_apart() {
    let is = |text: &str, value: i64, word: Option<Word>, unit: &str| {
        let read = quantity(text);
        assert_eq!(
            (read.value, read.word, read.unit.as_str()),
            (Decimal::from(value), word, unit),
            "{text}"
        );
    };
    is("80多户", 80, Some(Word::More), "户");
    is("近2000名", 2000, Some(Word::Nearly), "名");
    is("50余次", 50, Some(Word::Over), "次");
    is("大约 1,200 人", 1200, Some(Word::About), "人");
    is("超过30家", 30, Some(Word::Exceeding), "家");
    is("≥90%", 90, Some(Word::AtLeast), "%");
    is("１２０人", 120, None, "人");
    is("近2万名", 20_000, Some(Word::Nearly), "名");
    is("100多万人", 1_000_000, Some(Word::More), "人");
    is("100+", 100, Some(Word::More), "");
}

#[test]
fn what_says_no_number_is_refused() {
    for typed in [
        "",
        "一批",
        "若干",
        "50-60人",
        "80户左右",
        "近50余人",
        "1,20人",
        "多80户",
        "3.2.1次",
        "50人以上",
    ] {
        assert_eq!(
            refusal(typed.parse::<Quantity>()),
            "base-quantity-unreadable",
            "{typed}"
        );
    }
}

#[test]
fn a_sum_with_a_qualified_part_is_itself_qualified() {
    let sum = |parts: &[&str]| {
        let parts: Vec<Quantity> = parts.iter().map(|part| quantity(part)).collect();
        Quantity::sum(&parts).map(|sum| sum.map(|sum| sum.to_string()))
    };
    assert_eq!(sum(&["50余次", "3次"]).unwrap().unwrap(), "约53次");
    assert_eq!(sum(&["50次", "3次"]).unwrap().unwrap(), "53次");
    assert_eq!(sum(&["80多户"]).unwrap().unwrap(), "80多户");
    assert_eq!(sum(&[]).unwrap(), None);
    assert_eq!(refusal(sum(&["50余次", "3户"])), "base-quantity-units");
}

#[test]
fn json_takes_the_parts_or_the_text() {
    let typed: Quantity = serde_json::from_str("\"80多户\"").unwrap();
    let parts: Quantity =
        serde_json::from_str(r#"{"value":"80","word":"多","unit":"户"}"#).unwrap();
    assert_eq!(typed, parts);
    assert_eq!(
        serde_json::to_string(&typed).unwrap(),
        r#"{"value":"80","word":"多","unit":"户"}"#
    );
    let exact = serde_json::to_string(&Quantity::exact(9, "个")).unwrap();
    assert_eq!(exact, r#"{"value":"9","word":null,"unit":"个"}"#);
    let bent = r#"{"value":"80","word":null,"unit":"户","said":"近9万户"}"#;
    assert_eq!(
        serde_json::from_str::<Quantity>(bent).unwrap().to_string(),
        "80户"
    );
}

#[test]
fn a_field_with_its_unit_beside_it_takes_a_count_as_it_is_said() {
    let typed = |text: &str, unit: &str| {
        hub::base::quantity::typed(text, unit).map(|read| read.to_string())
    };
    for (text, unit, said) in [
        ("80多", "户", "80多户"),
        ("约120", "人", "约120人"),
        ("+2万", "元/户·年", "+2万元/户·年"),
        ("2.5万元", "元", "2.5万元"),
        ("2.5万元", "", "2.5万元"),
        ("近2000", "名", "近2000名"),
        ("１２０", "人", "120人"),
        ("100+", "人", "100多人"),
    ] {
        assert_eq!(typed(text, unit).unwrap(), said, "{text} in {unit}");
    }
    assert_eq!(refusal(typed("80户", "人")), "base-quantity-units");
    assert_eq!(refusal(typed("好些", "人")), "base-quantity-unreadable");
}

#[test]
fn what_a_field_hands_over_is_read_with_the_word_beside_it() {
    let read = |json: &str| {
        serde_json::from_str::<Quantity>(json).map_or_else(|_| "?".into(), |read| read.to_string())
    };
    assert_eq!(
        read(r#"{"value":"80多","word":null,"unit":"户"}"#),
        "80多户"
    );
    assert_eq!(
        read(r#"{"value":"2万","word":"约","unit":"人"}"#),
        "约2万人"
    );
    assert_eq!(
        read(r#"{"value":"2万","word":"多","unit":"人"}"#),
        "2多万人"
    );
    assert_eq!(
        read(r#"{"value":"约2万","word":"约","unit":"人"}"#),
        "约2万人"
    );
    assert_eq!(read(r#"{"value":"约2万","word":"近","unit":"人"}"#), "?");
    assert_eq!(read(r#"{"value":"一批","word":null,"unit":"人"}"#), "?");
}

proptest! {
    #[test]
    fn every_quantity_prints_back(
        value in 0i64..10_000_000,
        word in prop::option::of(prop::sample::select(Word::ALL)),
        unit in prop::sample::select(vec!["户", "名", "人次", "", "家", "小时", "%"]),
    ) {
        let quantity = match word {
            Some(word) => Quantity::said_with(word, value, unit),
            None => Quantity::exact(value, unit),
        };
        let printed = quantity.to_string();
        prop_assert_eq!(printed.parse::<Quantity>().unwrap(), quantity.clone());
        let json = serde_json::to_string(&quantity).unwrap();
        prop_assert_eq!(serde_json::from_str::<Quantity>(&json).unwrap(), quantity);
    }

    #[test]
    fn sums_stay_qualified(values in prop::collection::vec((0i64..1000, any::<bool>()), 2..20)) {
        let parts: Vec<Quantity> = values
            .iter()
            .map(|(value, counted)| {
                if *counted { Quantity::exact(*value, "人") } else { Quantity::said_with(Word::Over, *value, "人") }
            })
            .collect();
        let sum = Quantity::sum(&parts).unwrap().unwrap();
        prop_assert_eq!(sum.is_exact(), parts.iter().all(Quantity::is_exact));
        prop_assert_eq!(sum.value, parts.iter().map(|part| part.value).sum::<Decimal>());
    }
}

#[test]
fn a_figure_worked_out_of_two_is_said_in_ten_thousands_and_never_as_counted() {
    let worked = |first: &str, each: &str| quantity(first).times(&quantity(each));
    for (first, each, said) in [
        ("80多户", "2万元/户·年", "约160多万元/年"),
        ("80多户", "+2万元/户·年", "约160多万元/年"),
        ("80多户", "20000元/户·年", "约160多万元/年"),
        ("80户", "2万元/户·年", "约160万元/年"),
        ("近80户", "2万元/户·年", "近160万元/年"),
        ("约80户", "2万元/户·年", "约160万元/年"),
        ("近80户", "2万多元/户·年", "约160万元/年"),
        ("80户", "150元/户·年", "约12000元/年"),
        ("80多户", "100元/户·年", "约8000多元/年"),
        ("2万户", "2万元/户·年", "约4亿元/年"),
    ] {
        let worked = worked(first, each).unwrap();
        assert_eq!(worked.worked_out(), said, "{first} × {each}");
        let json = serde_json::to_string(&worked).unwrap();
        assert_eq!(serde_json::from_str::<Quantity>(&json).unwrap(), worked);
    }
    // Where the unit is one of ten thousands already, it is not said twice.
    let each = Quantity {
        unit: "万元/户·年".into(),
        said: Some("+1.5万元/户·年".into()),
        ..Quantity::exact(Decimal::new(15, 1), "")
    };
    let worked = quantity("80多户").times(&each).unwrap();
    assert_eq!(worked.worked_out(), "约120多万元/年");
}
