//! Cells in every form people give them.

use exchange::cells::{dates, identity, numbers, phones, text};
use exchange::grid::Cell;
use rust_decimal::Decimal;

fn cell(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

#[test]
fn amounts() {
    let wan = Decimal::from(10_000);
    for (written, scale, read) in [
        ("21,000.00", Decimal::ONE, "21000.00"),
        ("￥48，000", Decimal::ONE, "48000.00"),
        ("1.08万元", Decimal::ONE, "10800.00"),
        ("(11,000.00)", Decimal::ONE, "-11000.00"),
        ("２", wan, "20000.00"),
        ("3.56789", wan, "35678.90"),
        ("35000元", wan, "35000.00"),
        ("人民币12000元整", Decimal::ONE, "12000.00"),
    ] {
        let amount = numbers::money(&cell(written), scale).unwrap().unwrap();
        assert_eq!(amount.to_string(), read, "{written}");
    }
    assert_eq!(
        numbers::money(&Cell::Number(3.5), wan)
            .unwrap()
            .unwrap()
            .to_string(),
        "35000.00"
    );
    for (written, code) in [("12.345", "amount-decimals"), ("待定", "amount-unreadable")] {
        assert_eq!(
            numbers::money(&cell(written), Decimal::ONE)
                .unwrap_err()
                .code,
            code
        );
    }
    assert_eq!(numbers::money(&cell("—"), Decimal::ONE), Ok(None));
}

#[test]
fn counts_keep_the_word_that_was_said() {
    for (written, read) in [
        ("约50人", "约50人"),
        ("80多户", "80多户"),
        ("近2000名", "近2000名"),
        ("１２", "12"),
        (" 33 人", "33人"),
        ("100人以上", "不低于100人"),
        ("30左右", "约30"),
        ("≥90%", "不低于90%"),
        ("共18小时", "18小时"),
    ] {
        assert_eq!(
            numbers::count(&cell(written)).unwrap().unwrap().to_string(),
            read,
            "{written}"
        );
    }
    assert!(numbers::people(&cell("12.5人")).is_err());
    assert!(numbers::count(&cell("20-30人")).is_err());
}

#[test]
fn percentages() {
    for (cell, read) in [
        (Cell::Number(0.96), "96"),
        // What arithmetic in a sheet leaves behind: 98.6 and the last bit.
        (Cell::Number(98.6_f64.next_down()), "98.6"),
        (Cell::Number(98.6_f64.next_up()), "98.6"),
        (cell("95.2%"), "95.2"),
        (cell("0.5%"), "0.5"),
        (Cell::Number(1.0), "100"),
    ] {
        assert_eq!(
            numbers::percent(&cell).unwrap().unwrap().value.to_string(),
            read
        );
    }
}

#[test]
fn dates_as_precise_as_written() {
    for (written, read) in [
        ("2004.12.28", "2004-12-28"),
        ("2018/11/4", "2018-11-04"),
        ("2020年11月25日", "2020-11-25"),
        ("2018年8月", "2018-08"),
        ("2020.7", "2020-07"),
        ("2009年", "2009"),
        ("20240701", "2024-07-01"),
        ("二〇二四年七月一日", "2024-07-01"),
        ("2024-02-03 08:30", "2024-02-03"),
        ("2024年3月上旬", "2024-03"),
    ] {
        assert_eq!(
            dates::date(&cell(written)).unwrap().unwrap().to_string(),
            read,
            "{written}"
        );
    }
    assert_eq!(
        dates::date(&Cell::Number(44551.0))
            .unwrap()
            .unwrap()
            .to_string(),
        "2021-12-21"
    );
    assert_eq!(
        dates::date(&Cell::Number(2009.0))
            .unwrap()
            .unwrap()
            .to_string(),
        "2009"
    );
    for (written, code) in [
        ("2021年6月31日", "date-impossible"),
        ("去年春天", "date-unreadable"),
    ] {
        assert_eq!(dates::date(&cell(written)).unwrap_err().code, code);
    }
}

#[test]
fn ranges_of_dates() {
    for (written, from, to) in [
        ("2024年5月24日-25日", "2024-05-24", Some("2024-05-25")),
        ("2024年7月—2025年4月", "2024-07", Some("2025-04")),
        ("2024.7-2025.4", "2024-07", Some("2025-04")),
        ("2024-07-01至2024-08-15", "2024-07-01", Some("2024-08-15")),
        ("2024年7-12月", "2024-07", Some("2024-12")),
        ("2024年3月1日～6月30日", "2024-03-01", Some("2024-06-30")),
        ("2024年3月至今", "2024-03", None),
        ("2024-07-01", "2024-07-01", None),
    ] {
        let span = dates::span(&cell(written)).unwrap().unwrap();
        let read = (span.from.to_string(), span.to.map(|to| to.to_string()));
        assert_eq!(read, (from.to_owned(), to.map(str::to_owned)), "{written}");
    }
    assert!(dates::span(&cell("2024年7月—2023年4月")).is_err());
}

#[test]
fn moments_take_the_event_s_date() {
    let day = "2023-08-03".parse().ok();
    for (written, read) in [
        ("8:48", "2023-08-03 08:48"),
        ("上午8:48", "2023-08-03 08:48"),
        ("下午2:05", "2023-08-03 14:05"),
        ("08：58", "2023-08-03 08:58"),
        ("2023-08-03 08:24", "2023-08-03 08:24"),
        ("14时30分", "2023-08-03 14:30"),
    ] {
        let moment = dates::moment(&cell(written), day).unwrap().unwrap();
        assert_eq!(moment.format("%F %H:%M").to_string(), read, "{written}");
    }
}

#[test]
fn telephones() {
    for (written, read) in [
        ("135 0000 6212", vec!["13500006212"]),
        ("135-0000-4544", vec!["13500004544"]),
        ("０５９０－２２００９６７", vec!["0590-2200967"]),
        ("(0590)2200918", vec!["0590-2200918"]),
        ("0590 2200708", vec!["0590-2200708"]),
        (
            "13500006212、13600001111",
            vec!["13500006212", "13600001111"],
        ),
        (
            "13500006212 13600001111",
            vec!["13500006212", "13600001111"],
        ),
        ("+86 13500006212", vec!["13500006212"]),
        ("手机：13500006212", vec!["13500006212"]),
        ("400-800-1234", vec!["4008001234"]),
    ] {
        assert_eq!(
            phones::phones(&cell(written)),
            (read.iter().map(|p| p.to_string()).collect(), None),
            "{written}"
        );
    }
    let (read, wrong) = phones::phones(&cell("13500006212/1770000709"));
    assert_eq!((read.len(), wrong.unwrap().code), (1, "phone-length"));
    assert_eq!(
        phones::phones(&cell("1.77E+10")).1.unwrap().code,
        "phone-scientific"
    );
}

#[test]
fn accounts() {
    for written in [
        "'3501990000900408824",
        "3501 9900 0090 0408 824",
        "3501990000900408824\t",
    ] {
        assert_eq!(
            phones::account(&cell(written)).unwrap().unwrap(),
            "3501990000900408824"
        );
    }
    assert_eq!(
        phones::account(&cell("3.50199E+18")).unwrap_err().code,
        "account-scientific"
    );
    assert_eq!(
        phones::account(&Cell::Number(3.501_99e18))
            .unwrap_err()
            .code,
        "account-scientific"
    );
}

#[test]
fn identities() {
    let read = |text: &str| identity::identity(&cell(text));
    let (code, wrong) = read("5135 0199 mj00 0051xx");
    assert_eq!(
        (code.number.as_deref(), code.valid, wrong),
        (Some("51350199MJ000051XX"), true, None)
    );
    let (filing, _) = read("青民备[2021]第010号");
    assert_eq!(filing.number.as_deref(), Some("青民备〔2021〕第010号"));
    for (written, code) in [
        ("51350199MJ000086XA", "uscc-check"),
        ("51350199MJO000421J", "uscc-charset"),
        ("52350199MJ000635F", "uscc-length"),
        ("5.235E+17", "uscc-scientific"),
        ("无", "identity-missing"),
    ] {
        assert_eq!(read(written).1.unwrap().code, code, "{written}");
    }
}

#[test]
fn grades_and_names() {
    for written in ["AAA", "３Ａ", "3A级"] {
        assert_eq!(text::grade(&cell(written)).unwrap().unwrap(), "3A");
    }
    let name = text::name(&cell("青溪县 家政服务研究会(联谊会) ")).unwrap();
    assert_eq!(name.unwrap(), "青溪县家政服务研究会（联谊会）");
}
