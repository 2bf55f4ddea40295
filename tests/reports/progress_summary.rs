use hub::base::words::Lang;
use hub::summaries::ProgressSummary;
use report::Style;

use super::made_up;
use super::read::{pages, says, set, text};
use super::told_in_full::told_in_full;

#[test]
fn a_report_of_a_usual_size_takes_one_page() {
    for lang in [Lang::ZhCn, Lang::En] {
        assert_eq!(
            set(made_up::progress_summary(), Style::Plain, lang).page_count(),
            1
        );
    }
}

#[test]
fn it_says_who_what_and_how_much_in_figures_and_words() {
    let paper = text(&set(made_up::progress_summary(), Style::Plain, Lang::ZhCn));
    says(
        &paper,
        &[
            "项目进展报告",
            "“画出一片天”乡村儿童艺术陪伴计划",
            "编号：青孵妇项〔2024〕003号",
            "报告期：2025年1月1日—2025年6月30日",
            "承接组织青溪县彩虹桥社会工作服务中心",
            "项目周期2024年11月—2025年10月31日",
            "¥30,000.00",
            "已拨付（大写）：人民币叁万元整",
            "拨付率60.0%",
            "执行率72.3%",
            "数据截至2025年6月30日",
            "第1页共1页",
        ],
    );
}

#[test]
fn time_indicators_and_money_stand_side_by_side_unblended() {
    let paper = text(&set(
        made_up::progress_summary(),
        Style::Official,
        Lang::ZhCn,
    ));
    says(&paper, &["66.6%", "约72%", "43.4%"]);
}

#[test]
fn counts_are_printed_as_they_were_said_and_completion_is_not_capped() {
    let paper = text(&set(told_in_full(), Style::Plain, Lang::ZhCn));
    says(
        &paper,
        &[
            "约67%",
            "带动家庭参与·产出其中女性52户·核验：陈若水—120户31户目标40户80多户约67%",
            "测算：户均增收≈1600000多元/年（80多户×20000元/户·年）",
            "按编号不重复计：儿童26名、家庭14户；到场143人次",
            "预算来源：小额资助¥50,000.00、配套资金¥8,000.00",
            "培养本村妇女志愿者·产出0人10人7人12人120.0%",
        ],
    );
    says(
        &paper,
        &[
            "家长满意度·产出—90%———",
            "5场（累计11场）至多258318至多35126.5",
        ],
    );
}

#[test]
fn the_english_paper_says_the_same() {
    let paper = text(&set(made_up::progress_summary(), Style::Plain, Lang::En));
    says(
        &paper,
        &[
            "Project Progress Report",
            "1 January 2025 – 30 June 2025",
            "RMB Thirty Thousand Yuan Only",
            "Page 1 of 1",
        ],
    );
}

#[test]
fn a_project_with_nothing_recorded_yet_still_prints() {
    let full = made_up::progress_summary();
    let mut empty = ProgressSummary {
        activities: vec![],
        activity_totals: Default::default(),
        indicators: vec![],
        outcomes: vec![],
        problems: vec![],
        next_steps: vec![],
        ..full
    };
    (empty.money.awarded, empty.money.spent) = (None, None);
    (empty.money.payment_rate, empty.money.execution_rate) = (None, None);
    (empty.bars.time, empty.bars.indicators, empty.bars.money) = (None, None, None);
    let paper = text(&set(empty, Style::Plain, Lang::ZhCn));
    says(&paper, &["拨付率—", "执行率—", "暂无。"]);
}

#[test]
fn a_long_report_repeats_the_head_of_its_table_and_counts_its_pages() {
    let mut long = made_up::progress_summary();
    let one = long.activities.clone();
    long.activities = std::iter::repeat_n(one, 16).flatten().collect();
    let paper = pages(&set(long, Style::Plain, Lang::ZhCn));
    assert!(paper.len() > 2, "{} pages", paper.len());
    for (at, page) in paper.iter().enumerate().take(2) {
        says(
            page,
            &["服务人次", &format!("第{}页共{}页", at + 1, paper.len())],
        );
    }
}

#[test]
fn the_official_style_numbers_its_pages_between_dashes() {
    let paper = pages(&set(
        made_up::progress_summary(),
        Style::Official,
        Lang::ZhCn,
    ));
    for (at, page) in paper.iter().enumerate() {
        says(page, &[&format!("—{}—", at + 1)]);
    }
}
