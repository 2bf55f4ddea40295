use hub::base::words::Lang;
use hub::summaries::payment_voucher::VoucherStanding;
use report::Style;

use super::made_up::{self, yuan};
use super::read::{closed_up, says, set, text};

#[test]
fn a_voucher_is_two_copies_on_one_sheet() {
    for style in [Style::Plain, Style::Official] {
        let voucher = set(made_up::payment_voucher(), style, Lang::ZhCn);
        assert_eq!(voucher.page_count(), 1);
        let paper = closed_up(&text(&voucher));
        assert_eq!(
            paper.matches("人民币壹万陆仟陆佰捌拾元零叁角贰分").count(),
            2
        );
        assert_eq!(paper.matches("拨字〔2025〕第0007号").count(), 2);
        says(&paper, &["第一联存根", "第二联收款", "沿此线裁开"]);
    }
}

#[test]
fn a_third_copy_stands_on_a_second_sheet() {
    for style in [Style::Plain, Style::Official] {
        let mut voucher = made_up::payment_voucher();
        voucher.copies = 3;
        let voucher = set(voucher, style, Lang::ZhCn);
        assert_eq!(voucher.page_count(), 2);
        let paper = closed_up(&text(&voucher));
        assert_eq!(paper.matches("拨字〔2025〕第0007号").count(), 3);
        says(&paper, &["第一联存根", "第二联收款", "第三联记账"]);
    }
}

#[test]
fn it_says_what_the_money_is_for_and_what_is_left() {
    let paper = text(&set(made_up::payment_voucher(), Style::Plain, Lang::ZhCn));
    says(
        &paper,
        &[
            "¥16,680.32",
            "累计已拨（含本次）¥31,680.32",
            "未拨¥18,319.68",
            "9080 **** **** 4417",
            "资助协议已签（2024年11月5日）；中期评估合格（2025年3月20日）",
            "不作财政票据或发票使用",
        ],
    );
}

#[test]
fn what_is_not_valid_says_so_across_the_paper() {
    for (standing, stamp) in [
        (VoucherStanding::Draft, "草稿"),
        (VoucherStanding::Voided, "作废"),
        (VoucherStanding::Reversed, "已冲销"),
        (VoucherStanding::Returned, "银行退回"),
    ] {
        let mut voucher = made_up::payment_voucher();
        voucher.standing = standing;
        assert_eq!(
            closed_up(&text(&set(voucher, Style::Plain, Lang::ZhCn)))
                .matches(stamp)
                .count(),
            2
        );
    }
    let valid = text(&set(made_up::payment_voucher(), Style::Plain, Lang::ZhCn));
    assert!(!valid.contains("作废") && !valid.contains("草稿"));
}

#[test]
fn one_person_s_voucher_states_the_exception() {
    let mut voucher = made_up::payment_voucher();
    voucher.single_handed = true;
    says(
        &text(&set(voucher, Style::Plain, Lang::ZhCn)),
        &["本凭证由一人经办并审批"],
    );
}

#[test]
fn english_amounts_are_spelt_out() {
    for (amount, words) in [
        (
            "16680.32",
            "RMB Sixteen Thousand Six Hundred and Eighty Yuan and 32 Fen",
        ),
        ("1000000", "RMB One Million Yuan Only"),
        ("0.05", "RMB Zero Yuan and 5 Fen"),
    ] {
        let mut voucher = made_up::payment_voucher();
        voucher.amount = yuan(amount);
        says(&text(&set(voucher, Style::Plain, Lang::En)), &[words]);
    }
}
