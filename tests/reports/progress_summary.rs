use hub::base::words::Lang;
use hub::procedures::papers::PaperLook;
use hub::summaries::ProgressSummary;
use hub::summaries::photo_page::PagePhoto;
use report::{Style, render_in};

use super::from_the_book::keep;
use super::made_up;
use super::read::{pages, says, set, text};
use super::told_in_full::told_in_full;

const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

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
            "测算：户均增收约160多万元/年（80多户×2万元/户·年）",
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
fn a_figure_that_was_worked_out_is_readable_in_english_too() {
    let paper = text(&set(told_in_full(), Style::Plain, Lang::En));
    says(
        &paper,
        &[
            "Calculated: 户均增收, over 1.6 million yuan a year (over 80 households × 20,000 yuan a household a year)",
        ],
    );
}

#[test]
fn the_report_has_a_place_for_its_number_which_it_bears_once_issued() {
    for style in [Style::Plain, Style::Official] {
        let mut report = made_up::progress_summary();
        let paper = text(&set(report.clone(), style, Lang::ZhCn));
        says(&paper, &["报告期：2025年1月1日—2025年6月30日报告编号："]);
        assert!(!paper.contains("草稿"));
        report.letterhead.paper_no = Some("报字〔2025〕第0012号".into());
        let paper = text(&set(report, style, Lang::ZhCn));
        says(&paper, &["报告编号：报字〔2025〕第0012号"]);
    }
}

#[test]
fn a_print_for_review_says_so_on_every_page() {
    for (style, lang, mark) in [
        (Style::Plain, Lang::ZhCn, "草稿·供审阅"),
        (Style::Official, Lang::ZhCn, "草稿·供审阅"),
        (Style::Plain, Lang::En, "DRAFT·forreview"),
    ] {
        let mut draft = made_up::progress_summary();
        draft.review = Some("submitted".into());
        let one = draft.activities.clone();
        draft.activities = std::iter::repeat_n(one, 16).flatten().collect();
        let drawn = set(draft, style, lang);
        keep(
            &format!("review-{}-{}.pdf", style.word(), lang.tag()),
            &drawn.pdf().unwrap(),
        );
        let paper = pages(&drawn);
        assert!(paper.len() > 2, "{} pages", paper.len());
        for page in &paper {
            says(page, &[mark]);
        }
    }
    let usual = text(&set(made_up::progress_summary(), Style::Plain, Lang::ZhCn));
    assert!(!usual.contains("供审阅"));
}

#[test]
fn photos_stand_on_the_report_where_her_own_contents_say_so() {
    let mut report = made_up::progress_summary();
    report.photos = vec![photo("剪纸课堂", "2025-01-18"), photo("画展", "2025-05-31")];
    report.withheld = 1;
    let look = PaperLook {
        style: Style::Plain,
        language: Lang::ZhCn,
    };
    let usual = render_in(&report.clone().into(), look, None).unwrap();
    let offered = usual.form.sections.iter().find(|part| part.key == "photos");
    assert!(offered.is_some_and(|part| !part.shown));
    assert!(!text(&usual).contains("剪纸课堂画"));
    // Her own contents that were kept before there were photos show none either.
    let mut form = usual.form.clone();
    form.sections.retain(|part| part.key != "photos");
    let before = render_in(&report.clone().into(), look, Some(&form)).unwrap();
    assert!(!text(&before).contains("活动照片"));
    form.sections = usual.form.sections.clone();
    for part in &mut form.sections {
        part.shown = true;
    }
    let shown = render_in(&report.into(), look, Some(&form)).unwrap();
    keep("with-photos.pdf", &shown.pdf().unwrap());
    says(
        &text(&shown),
        &["七、活动照片", "剪纸课堂", "2025年1月18日", "另有1张照片"],
    );
    assert!(shown.form.sections.iter().all(|part| part.shown));
}

fn photo(caption: &str, on: &str) -> PagePhoto {
    PagePhoto {
        caption: caption.into(),
        of: None,
        taken_on: Some(on.parse().unwrap()),
        picture: PIXEL.into(),
    }
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
