use hub::base::amount_words::{Style, in_words, lawful_forms, read};
use hub::base::money::Yuan;
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::{refusal, vectors};

fn yuan(text: &str) -> Yuan {
    text.parse().unwrap_or_else(|stop| panic!("{text}: {stop}"))
}

fn fen(text: &str) -> Yuan {
    Yuan::from_fen(text.parse().unwrap())
}

#[test]
fn every_amount_of_the_vectors_is_written_in_all_three_styles() {
    let rows = vectors("rmb.csv");
    assert!(rows.len() >= 40);
    for row in rows {
        for (at, style) in [(1, Style::A), (2, Style::B), (3, Style::C)] {
            assert_eq!(
                in_words(fen(&row[0]), style),
                &row[at],
                "{} fen, {style:?}",
                &row[0]
            );
        }
    }
}

#[test]
fn every_lawful_form_is_read_back() {
    let rows = vectors("rmb_lawful.csv");
    assert!(rows.len() >= 65);
    for row in rows {
        let amount = fen(&row[0]);
        assert_eq!(amount.figure(), &row[1]);
        assert_eq!(in_words(amount, Style::A), &row[2]);
        assert_eq!(read(&row[2]), Some(amount), "{}", &row[2]);
        for form in row[3].split(';').filter(|form| !form.is_empty()) {
            assert!(
                lawful_forms(amount).iter().any(|lawful| lawful == form),
                "{form}"
            );
            assert_eq!(read(form), Some(amount), "{form}");
        }
    }
    assert_eq!(read("人民币伍仟圆正"), Some(fen("500000")));
}

#[test]
fn unlawful_forms_are_not_read() {
    for form in [
        "五千元整",
        "伍仟〇元整",
        "伍仟圆伍角元整",
        "壹佰万壹佰元整",
        "拾元整",
        "两元整",
        "伍仟",
        "伍仟元零整",
        "",
    ] {
        assert_eq!(read(form), None, "{form}");
    }
}

#[test]
fn money_is_read_as_people_type_it() {
    for (typed, written) in [
        ("5000", "5000.00"),
        ("5,000", "5000.00"),
        ("5，000.5", "5000.50"),
        ("￥5000", "5000.00"),
        ("¥ 5 000.00", "5000.00"),
        ("5000元", "5000.00"),
        ("人民币5000元整", "5000.00"),
        ("0.5万元", "5000.00"),
        ("1.08 万", "10800.00"),
        ("５０００．００", "5000.00"),
        ("(11,000.00)", "-11000.00"),
        ("-0.01", "-0.01"),
        ("¥-3.50", "-3.50"),
        ("5000.000", "5000.00"),
        ("999,999,999,999.99", "999999999999.99"),
    ] {
        assert_eq!(yuan(typed).to_string(), written, "{typed}");
    }
}

#[test]
fn what_is_no_amount_is_refused_with_its_reason() {
    for typed in [
        "",
        "五千",
        "5,00",
        "50,0000",
        "1e5",
        "5.0.0",
        ".5",
        "5.",
        "--5",
        "-(5)",
        "五元5",
        "12元3角",
    ] {
        assert_eq!(
            refusal(typed.parse::<Yuan>()),
            "base-money-unreadable",
            "{typed}"
        );
    }
    assert_eq!(refusal("0.001".parse::<Yuan>()), "base-money-decimals");
    assert_eq!(
        refusal("0.0000005万".parse::<Yuan>()),
        "base-money-decimals"
    );
    assert_eq!(refusal("1000000000000".parse::<Yuan>()), "base-money-cap");
    assert_eq!(refusal("-10000亿".parse::<Yuan>()), "base-money-cap");
}

#[test]
fn a_bad_amount_in_an_operation_is_refused_at_its_field() {
    #[derive(Debug, serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    enum Op {
        #[allow(dead_code)]
        Pay { amount: Yuan },
    }
    let given = serde_json::json!({"pay": {"amount": "100.005"}});
    let Err(hub::base::refusal::Stop::Refused(refused)) =
        hub::base::incoming::from_json::<Op>(&given)
    else {
        panic!("three decimals were taken in");
    };
    assert_eq!(refused.code, "base-money-decimals");
    assert_eq!(refused.field.as_deref(), Some("amount"));
    assert_eq!(
        refused.args.get("amount").map(String::as_str),
        Some("100.005")
    );
    let unknown = hub::base::incoming::from_json::<Op>(&serde_json::json!({"give": {}}));
    assert_eq!(refusal(unknown), "base-not-understood");
    let missing = hub::base::incoming::from_json::<Op>(&serde_json::json!({"pay": {}}));
    assert_eq!(refusal(missing), "base-required");
}

#[test]
fn the_last_tranche_takes_the_rest() {
    let shares = |fen: i64, percents: &[i64]| -> Vec<i128> {
        let percents: Vec<Decimal> = percents.iter().map(|p| Decimal::from(*p)).collect();
        Yuan::from_fen(fen)
            .split(&percents)
            .unwrap()
            .into_iter()
            .map(Yuan::fen)
            .collect()
    };
    assert_eq!(
        shares(1_000_001, &[50, 30, 20]),
        [500_000, 300_000, 200_001]
    );
    assert_eq!(shares(3_333, &[50, 30, 20]), [1_666, 999, 668]);
    assert_eq!(shares(1, &[50, 30, 20]), [0, 0, 1]);
    assert_eq!(
        shares(3_000_001, &[60, 30, 10]),
        [1_800_000, 900_000, 300_001]
    );
    assert_eq!(
        refusal(Yuan::from_fen(100).split(&[Decimal::from(60), Decimal::from(30)])),
        "base-split-percents"
    );
}

proptest! {
    #[test]
    fn words_name_one_amount_only(fen in -99_999_999_999_999i64..=99_999_999_999_999) {
        let amount = Yuan::from_fen(fen);
        for style in [Style::A, Style::B, Style::C] {
            prop_assert_eq!(read(&in_words(amount, style)), Some(amount));
        }
    }

    #[test]
    fn round_amounts_too(n in 0i64..10_000, zeros in 0u32..9) {
        let amount = Yuan::from_fen(n * 10i64.pow(zeros));
        for form in lawful_forms(amount) {
            prop_assert_eq!(read(&form), Some(amount));
        }
    }

    #[test]
    fn money_survives_json_and_grouping(fen in -99_999_999_999_999i64..=99_999_999_999_999) {
        let amount = Yuan::from_fen(fen);
        let json = serde_json::to_string(&amount).unwrap();
        prop_assert_eq!(serde_json::from_str::<Yuan>(&json).unwrap(), amount);
        prop_assert_eq!(yuan(&amount.grouped()), amount);
        prop_assert_eq!(yuan(&amount.figure()), amount);
        prop_assert_eq!(amount.fen(), i128::from(fen));
    }

    #[test]
    fn shares_sum_to_the_fen(fen in 0i64..99_999_999_999_999, first in 1i64..98, second in 1i64..98) {
        prop_assume!(first + second < 100);
        let percents = [first, second, 100 - first - second].map(Decimal::from);
        let whole = Yuan::from_fen(fen);
        let shares = whole.split(&percents).unwrap();
        prop_assert_eq!(shares.iter().copied().sum::<Yuan>(), whole);
        prop_assert!(shares.iter().all(|share| !share.is_negative()));
    }
}
