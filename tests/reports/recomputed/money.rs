//! Funds, awards and the money of projects, from the ledger and the list of awards.

use hub::summaries::DocumentKind;
use rust_decimal::Decimal;

use super::exported::{Exported, Sum};
use super::{closed_up, county, each, says};

/// What the ledger's lines of one kind come to, reversals taken off.
fn of_kind(ledger: &Exported, kind: &str) -> Sum {
    ledger.of("所涉科目", kind).sum("影响金额（元）")
}

/// 拨付 less 退回; a refund's effect is negative.
fn net_paid(ledger: &Exported) -> Sum {
    of_kind(ledger, "拨付") + of_kind(ledger, "退回")
}

#[test]
fn a_fund_s_statement_is_its_lines_of_the_ledger() {
    let desk = county();
    let (ledger, awards) = (
        Exported::list(&desk, "ledger"),
        Exported::list(&desk, "awards"),
    );
    let papers = each(&desk, DocumentKind::FundStatement);
    assert!(papers.len() > 1);
    for (fund, paper) in papers {
        let lines = ledger.of("资金池", &fund);
        let (received, paid) = (of_kind(&lines, "到账"), of_kind(&lines, "拨付"));
        let returned = Sum::default() - of_kind(&lines, "退回");
        let committed = of_kind(&lines, "承诺") + of_kind(&lines, "释放");
        let of_fund = awards.of("资金池", &fund);
        let reserved = of_fund.of("状态", "待签协议").sum("金额");
        says(
            &paper,
            &[
                &format!("到账{}", received.yuan()),
                &format!("已承诺{}", committed.yuan()),
                &format!("已立项未签约{}", reserved.yuan()),
                &format!("已拨付{}", paid.yuan()),
                &format!("退回{}", returned.yuan()),
                &format!("现有资金{}", (received - paid + returned).yuan()),
            ],
        );
        for year in years(&lines) {
            let of_year = lines.keeping("记账日期", |day| day.starts_with(&year));
            let before = lines.keeping("记账日期", |day| day < &*year);
            let cash = |lines: &Exported| of_kind(lines, "到账") - net_paid(lines);
            let row = [
                year.clone(),
                cash(&before).grouped(),
                of_kind(&of_year, "到账").grouped(),
                (of_kind(&of_year, "承诺") + of_kind(&of_year, "释放")).grouped(),
                of_kind(&of_year, "拨付").grouped(),
                (Sum::default() - of_kind(&of_year, "退回")).grouped(),
                (cash(&before) + cash(&of_year)).grouped(),
            ];
            says(&paper, &[&row.concat()]);
        }
        for no in of_fund.column("编号") {
            let amount = of_fund.of("编号", &no).sum("金额");
            let paid = net_paid(&lines.of("资助编号", &no));
            says(
                &paper,
                &[&no, &format!("{}{}", amount.grouped(), paid.grouped())],
            );
        }
    }
}

fn years(lines: &Exported) -> Vec<String> {
    let mut years: Vec<String> = lines
        .column("记账日期")
        .iter()
        .map(|day| day[..4].to_owned())
        .collect();
    years.sort();
    years.dedup();
    years
}

#[test]
fn a_grant_s_statement_and_its_settlement_are_its_lines_of_the_ledger() {
    let desk = county();
    let (ledger, awards) = (
        Exported::list(&desk, "ledger"),
        Exported::list(&desk, "awards"),
    );
    let mut settled = 0;
    let statements = each(&desk, DocumentKind::GrantStatement);
    assert!(statements.len() <= awards.count());
    for (no, paper) in statements {
        let lines = ledger.of("资助编号", &no);
        let awarded = awards.of("编号", &no).sum("金额");
        let (paid, spent) = (net_paid(&lines), of_kind(&lines, "确认支出"));
        says(
            &paper,
            &[
                &format!("{}资助金额{}已拨付", awarded.yuan(), paid.yuan()),
                &format!("{}已支出", spent.yuan()),
                &format!("{}拨付率", paid.percent_of(awarded)),
                &format!("{}执行率", spent.percent_of(paid)),
                &format!(
                    "退回：{}",
                    (Sum::default() - of_kind(&lines, "退回")).yuan()
                ),
            ],
        );
    }
    for (no, paper) in each(&desk, DocumentKind::ClosingSettlement) {
        let lines = ledger.of("资助编号", &no);
        let (paid, spent) = (of_kind(&lines, "拨付"), of_kind(&lines, "确认支出"));
        let returned = Sum::default() - of_kind(&lines, "退回");
        says(
            &paper,
            &[
                &format!("净拨付{}", (paid - returned).yuan()),
                &format!(
                    "已拨付{}=认可支出{}+退回{}",
                    paid.yuan(),
                    spent.yuan(),
                    returned.yuan()
                ),
            ],
        );
        let sides = equation(&paper);
        assert_eq!(sides[0], sides[1..].iter().sum::<Decimal>(), "{no}");
        settled += 1;
    }
    assert!(settled > 0, "no settlement");
}

/// 已拨付 = 认可支出 + 退回 + … as numbers.
fn equation(paper: &str) -> Vec<Decimal> {
    let paper = closed_up(paper);
    let line = paper
        .split("已拨付¥")
        .find(|part| part.contains("=认可支出"));
    let line = line.unwrap().split('。').next().unwrap();
    line.split('¥')
        .map(|part| {
            let amount = part
                .chars()
                .take_while(|c| c.is_ascii_digit() || ['.', ','].contains(c));
            let digits: String = amount.filter(|c| *c != ',').collect();
            digits.parse().unwrap()
        })
        .collect()
}

#[test]
fn the_money_of_a_project_s_papers_is_its_awards_and_its_lines_of_the_ledger() {
    let desk = county();
    let (ledger, awards) = (
        Exported::list(&desk, "ledger"),
        Exported::list(&desk, "awards"),
    );
    for kind in [DocumentKind::ProgressSummary, DocumentKind::ClosingReport] {
        for (project, paper) in each(&desk, kind) {
            let lines = ledger.of("项目", &project);
            let standing = awards.of("项目", &project);
            let standing = standing.without("状态", &["已取消", "未签失效"]);
            let awarded = standing.sum("金额");
            let (paid, spent) = (net_paid(&lines), of_kind(&lines, "确认支出"));
            let some = |sum: Sum| match sum.parts {
                0 => "—".to_owned(),
                _ => sum.yuan(),
            };
            let executed = match spent.parts {
                0 => "—".to_owned(),
                _ => spent.percent_of(paid),
            };
            let left = match awarded.parts {
                0 => awarded,
                _ => awarded - paid,
            };
            says(
                &paper,
                &[
                    &format!("资助金额{}", some(awarded)),
                    &format!("已拨付拨付率{}{}", paid.percent_of(awarded), paid.yuan()),
                    &format!("已支出执行率{executed}{}", some(spent)),
                    &format!("未拨付{}", some(left)),
                ],
            );
            if kind == DocumentKind::ClosingReport {
                let returned = Sum::default() - of_kind(&lines, "退回");
                let left = (paid - spent).yuan();
                says(
                    &paper,
                    &[&format!("退回{}；已拨付未列支{left}", returned.yuan())],
                );
            }
        }
    }
}
