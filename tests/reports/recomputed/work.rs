//! Activities, indicators and services, from the lists they are kept in.

use hub::summaries::DocumentKind;

use super::exported::Exported;
use super::{county, each, each_of, says};
use crate::read::closed_up;

#[test]
fn the_closing_report_counts_the_activities_exported() {
    let desk = county();
    let activities = Exported::list(&desk, "activities");
    for (project, paper) in each(&desk, DocumentKind::ClosingReport) {
        let held = activities.of("项目", &project);
        let held = held.keeping("开始日期", |day| day <= "2025-10-20");
        says(
            &paper,
            &[
                &format!("{}活动场次", held.count()),
                &format!("{}服务人次", held.sum("服务人次").count()),
                &format!("{}志愿者人次", held.sum("志愿者人数").count()),
                &format!("{}时长", held.sum("时长（小时）").count()),
            ],
        );
    }
}

#[test]
fn the_progress_summary_counts_the_activities_of_its_period() {
    let desk = county();
    let activities = Exported::list(&desk, "activities");
    for (project, paper) in each(&desk, DocumentKind::ProgressSummary) {
        let so_far = activities.of("项目", &project);
        let so_far = so_far.keeping("开始日期", |day| day <= "2025-10-20");
        let (from, to) = period(&paper);
        let within = so_far.keeping("开始日期", |day| *day >= *from && *day <= *to);
        if within.count() == 0 {
            continue;
        }
        let sums = ["服务人次", "时长（小时）"].map(|head| within.sum(head).count());
        let head = format!("合计{}场（累计{}场）", within.count(), so_far.count());
        says(&paper, &[&head]);
        let paper = closed_up(&paper);
        let (_, after) = paper.split_once(&head).unwrap();
        let line: String = after.chars().take(30).collect();
        for sum in sums {
            assert!(line.contains(&sum), "{sum} is not in {line}");
        }
    }
}

/// "报告期：2025年7月1日—2025年9月30日" as two days of the calendar.
fn period(paper: &str) -> (String, String) {
    let line = paper.lines().find(|line| line.contains("报告期")).unwrap();
    let numbers: Vec<u32> = line
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .collect();
    let day = |at: &[u32]| format!("{}-{:02}-{:02}", at[0], at[1], at[2]);
    (day(&numbers[..3]), day(&numbers[3..]))
}

#[test]
fn indicators_reach_what_their_results_come_to() {
    let desk = county();
    let (indicators, results) = (
        Exported::list(&desk, "indicators"),
        Exported::list(&desk, "results"),
    );
    for (project, paper) in each(&desk, DocumentKind::ClosingReport) {
        for name in indicators
            .of("项目", &project)
            .of("计算方法", "逐次相加")
            .column("指标")
        {
            let of_it = results.of("项目", &project).of("指标", &name);
            let row = indicators.of("项目", &project).of("指标", &name);
            let reached = row.sum("基线值") + of_it.sum("数值");
            if of_it.count() > 0 {
                says(&paper, &[&reached.value.normalize().to_string()]);
            }
        }
    }
}

#[test]
fn a_domain_s_report_adds_up_its_projects() {
    let desk = county();
    let projects = Exported::list(&desk, "projects").without("状态", &["草稿"]);
    let activities = Exported::list(&desk, "activities");
    let ledger = Exported::list(&desk, "ledger");
    for (domain, paper) in each(&desk, DocumentKind::DomainReport) {
        let names = projects.keeping("服务领域", |cell| {
            cell.split('、').any(|one| one == domain)
        });
        let names = names.column("名称");
        let ours = |name: &str| names.iter().any(|one| one == name);
        let held = activities.keeping("项目", ours);
        let lines = ledger.keeping("项目", ours);
        let paid = lines.keeping("所涉科目", |kind| ["拨付", "退回"].contains(&kind));
        says(
            &paper,
            &[
                &format!("{}项目数", names.len()),
                &format!("{}活动场次", held.count()),
                &format!("{}服务人次", held.sum("服务人次").count()),
                &format!("{}已拨付", paid.sum("影响金额（元）").yuan()),
            ],
        );
    }
}

#[test]
fn an_organisation_s_profile_counts_the_services_it_was_given() {
    let desk = county();
    let services = Exported::list(&desk, "services");
    let serves = |cell: &str, name: &str| cell.split('、').any(|one| one == name);
    let served = services.each("组织");
    let wanted = |name: &str| served.iter().any(|cell| serves(cell, name));
    for (organisation, paper) in each_of(&desk, DocumentKind::OrganisationProfile, wanted) {
        let given = services.keeping("组织", |cell| serves(cell, &organisation));
        let times = given.sum("服务人次").count();
        let said = format!("共{}次服务，{times}人次", given.count());
        says(&paper, &[&said]);
    }
}
