use chrono::NaiveDate;
use hub::base::dates::{PartialDate, in_cheque_words, range_in_text, read_day};
use proptest::prelude::*;

use crate::{refusal, vectors};

fn date(text: &str) -> PartialDate {
    text.parse().unwrap_or_else(|stop| panic!("{text}: {stop}"))
}

#[test]
fn every_date_of_the_vectors_is_written_for_cheques_and_for_text() {
    for row in vectors("date.csv") {
        let day = read_day(&row[0]).unwrap();
        assert_eq!(in_cheque_words(day), &row[1]);
        assert_eq!(PartialDate::Day(day).in_text(), &row[2]);
    }
}

#[test]
fn october_and_the_tens_take_their_zero() {
    let written = |text| in_cheque_words(read_day(text).unwrap());
    assert_eq!(written("2024-10-20"), "贰零贰肆年零壹拾月零贰拾日");
    assert_eq!(written("2030-12-10"), "贰零叁零年壹拾贰月零壹拾日");
    assert_eq!(
        written("2024-09-31".replace("31", "30").as_str()),
        "贰零贰肆年玖月零叁拾日"
    );
}

#[test]
fn dates_are_read_as_people_type_them() {
    for (typed, iso) in [
        ("2024", "2024"),
        ("2024年", "2024"),
        ("2024年7月", "2024-07"),
        ("2024.7", "2024-07"),
        ("2024-07", "2024-07"),
        ("202407", "2024-07"),
        ("2024.7.1", "2024-07-01"),
        ("2024.07.01.", "2024-07-01"),
        ("2024/7/1", "2024-07-01"),
        ("2024年7月1日", "2024-07-01"),
        ("2024 年 7 月 1 号", "2024-07-01"),
        ("２０２４－０７－０１", "2024-07-01"),
        ("20240701", "2024-07-01"),
        ("二〇二四年七月", "2024-07"),
        ("二〇二四年十二月三十一日", "2024-12-31"),
        ("二零二四年十月二十日", "2024-10-20"),
        ("2024-02-29", "2024-02-29"),
    ] {
        assert_eq!(date(typed).to_string(), iso, "{typed}");
    }
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for typed in [
        "2023-02-29",
        "2024.2.30",
        "2024年4月31日",
        "2024-13",
        "2024-00",
        "2024/7/0",
        "20240732",
    ] {
        assert_eq!(
            refusal(typed.parse::<PartialDate>()),
            "base-date-nonexistent",
            "{typed}"
        );
    }
    for typed in [
        "",
        "昨天",
        "24.7.1",
        "2024-",
        "2024年7月1日上午",
        "7/1/2024",
        "1899",
        "2024.7.1.1",
        "2024.07/01",
    ] {
        assert_eq!(
            refusal(typed.parse::<PartialDate>()),
            "base-date-unreadable",
            "{typed}"
        );
    }
    assert_eq!(refusal(read_day("2024年7月")), "base-date-day-missing");
}

#[test]
fn a_day_that_does_not_exist_is_refused_at_its_field() {
    #[derive(Debug, serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    enum Op {
        #[allow(dead_code)]
        Pay { on: NaiveDate },
    }
    for (typed, code) in [
        ("2024-02-30", "base-date-nonexistent"),
        ("2024-7", "base-date-unreadable"),
        ("明天", "base-date-unreadable"),
    ] {
        let given = serde_json::json!({"pay": {"on": typed}});
        let Err(hub::Stop::Refused(refused)) = hub::base::incoming::from_json::<Op>(&given) else {
            panic!("{typed} was taken in");
        };
        assert_eq!(
            (refused.code.as_ref(), refused.field.as_deref()),
            (code, Some("on")),
            "{typed}"
        );
        assert_eq!(refused.args.get("text").map(String::as_str), Some(typed));
    }
}

#[test]
fn a_month_is_never_taken_for_its_first_day() {
    let july = date("2024年7月");
    assert_ne!(july, date("2024-07-01"));
    assert_eq!(july.day(), None);
    assert_eq!(
        (july.first_day(), july.last_day()),
        (day(2024, 7, 1), day(2024, 7, 31))
    );
    assert_eq!(date("2024").last_day(), day(2024, 12, 31));
    assert_eq!(july.in_text(), "2024年7月");
    assert_eq!(
        range_in_text(date("2024-07-01"), date("2025-06-30")),
        "2024年7月1日—2025年6月30日"
    );
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

proptest! {
    #[test]
    fn dates_print_what_they_read(days in 0i32..109_000, precision in 0..3) {
        let day = day(1900, 1, 1) + chrono::Days::new(u64::try_from(days).unwrap());
        let iso = day.to_string();
        let cut = [4, 7, 10][usize::try_from(precision).unwrap()];
        let partial = date(&iso[..cut]);
        prop_assert_eq!(partial.to_string(), &iso[..cut]);
        prop_assert_eq!(date(&partial.in_text()), partial);
        prop_assert!(partial.first_day() <= day && day <= partial.last_day());
    }
}
