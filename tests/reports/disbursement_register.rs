use hub::base::words::Lang;
use report::Style;

use super::made_up;
use super::read::{pages, says, set};

#[test]
fn the_register_repeats_its_head_and_ends_in_totals() {
    let paper = pages(&set(
        made_up::disbursement_register(40),
        Style::Plain,
        Lang::ZhCn,
    ));
    assert!(paper.len() >= 2);
    for (at, page) in paper.iter().enumerate() {
        says(page, &[&format!("第{}页共{}页", at + 1, paper.len())]);
    }
    for page in paper.iter().filter(|page| page.contains("拨字")) {
        says(page, &["凭证号", "票据号"]);
    }
    says(
        paper.last().unwrap(),
        &["合计", "退回及冲销¥1,282.00", "制表人"],
    );
}

#[test]
fn a_voided_voucher_keeps_its_number_and_counts_nothing() {
    let paper = pages(&set(
        made_up::disbursement_register(8),
        Style::Plain,
        Lang::ZhCn,
    ))
    .join("\n");
    says(
        &paper,
        &["拨字〔2025〕第0007号", "0.0030,000.0020,000.00作废"],
    );
}

#[test]
fn an_empty_register_says_nothing_was_paid() {
    let paper = pages(&set(
        made_up::disbursement_register(0),
        Style::Official,
        Lang::En,
    ))
    .join("\n");
    says(&paper, &["Disbursement Register", "Payments: 0"]);
}
