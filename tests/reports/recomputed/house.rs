//! What is of the whole house: coverage, the deadlines, the year, and who came to a training.

use hub::summaries::DocumentKind;
use rust_decimal::{Decimal, RoundingStrategy};

use super::exported::Exported;
use super::{closed_up, county, each, each_of, says};

#[test]
fn the_coverage_table_counts_the_register_and_who_is_covered() {
    let desk = county();
    let covered = Exported::list(&desk, "coverage");
    let register = Exported::list(&desk, "organisations").of("女性社会组织", "是");
    let (_, paper) = each(&desk, DocumentKind::CoverageTable).remove(0);
    let names = covered.each("组织");
    let met =
        |rows: &Exported| rows.keeping("组织名称", |name| names.iter().any(|one| one == name));
    let row = |rows: &Exported| {
        let (scope, met) = (rows.count(), met(rows).count());
        // Cut off, so that the last one missing is not rounded away.
        let percent = Decimal::from(met * 100) / Decimal::from(scope);
        let percent = percent.round_dp_with_strategy(1, RoundingStrategy::ToZero);
        format!("{scope}{met}{percent:.1}%")
    };
    says(&paper, &[&format!("合计{}", row(&register))]);
    for town in register.each("乡镇（街道）") {
        let of_town = register.of("乡镇（街道）", &town);
        says(&paper, &[&format!("{town}{}", row(&of_town))]);
    }
    let in_scope = register.column("组织名称");
    for method in covered.each("组建方式") {
        let by = covered.of("组建方式", &method).each("组织");
        let by = by.iter().filter(|name| in_scope.contains(name)).count();
        says(&paper, &[&format!("{method}{by}")]);
    }
}

/// The last day of the ninety that the list looks ahead.
const AHEAD: &str = "2026-01-18";

/// A day, or the last one of a month.
fn by(date: &str) -> bool {
    match date.len() {
        0 => false,
        7 => format!("{date}-31").as_str() <= AHEAD,
        _ => date <= AHEAD,
    }
}

#[test]
fn the_deadline_list_has_what_the_lists_have_open() {
    let desk = county();
    let (_, paper) = each(&desk, DocumentKind::DeadlineList).remove(0);
    let paper = closed_up(&paper);
    let over = ["草稿", "已完成", "已终止"];
    let projects = Exported::list(&desk, "projects").without("状态", &over);
    let running = projects.column("名称");
    let milestones = Exported::list(&desk, "milestones")
        .of("实际日期", "")
        .keeping("项目", |name| running.iter().any(|one| one == name));
    let awards = Exported::list(&desk, "awards");
    let ended = ["已结项", "未签失效", "已取消", "已终止"];
    let standing = awards.without("状态", &ended).column("编号");
    let tranches = Exported::list(&desk, "tranches");
    let open = tranches.keeping("资助编号", |no| standing.iter().any(|one| one == no));
    let unpaid = open
        .each("资助编号")
        .iter()
        .flat_map(|no| {
            let of_award = open.of("资助编号", no);
            let rows = of_award.column("批次");
            rows.into_iter()
                .map(move |name| of_award.of("批次", &name))
                .collect::<Vec<_>>()
        })
        .filter(|row| row.sum("金额").value > row.sum("实际拨付（元）").value)
        .filter(|row| by(&row.column("计划日期")[0]))
        .count();
    let duties = Exported::list(&desk, "obligations").without("状态", &["已完成", "免办"]);
    let stays = Exported::list(&desk, "incubations");
    for (kind, wanted) in [
        ("里程碑", milestones.keeping("计划日期", by).count()),
        ("项目到期", projects.keeping("计划结束", by).count()),
        ("组织治理", duties.keeping("截止日期", by).count()),
        ("拨付批次", unpaid),
        ("孵化阶段", stays.keeping("本阶段期限", by).count()),
        (
            "协议到期",
            stays.of("在孵中", "是").keeping("孵化期限止", by).count(),
        ),
    ] {
        // Each row says the days that are left before its kind.
        let said = paper.matches(&format!("天{kind}")).count();
        assert_eq!(said, wanted, "{kind}");
    }
}

#[test]
fn a_sign_in_sheet_names_and_counts_those_who_signed() {
    let desk = county();
    let signed = Exported::list(&desk, "attendance");
    let mut held = 0;
    let topics = signed.each("主题");
    let wanted = |topic: &str| topics.iter().any(|one| one == topic);
    for (topic, paper) in each_of(&desk, DocumentKind::SignInSheet, wanted) {
        // Of two events of one topic each has its day.
        let day = paper.lines().find(|line| line.contains("时间")).unwrap();
        let numbers: Vec<u32> = day
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|number| number.parse().ok())
            .collect();
        let on = format!("{}-{:02}-{:02}", numbers[0], numbers[1], numbers[2]);
        let rows = signed.of("主题", &topic).of("活动日期", &on);
        if rows.count() == 0 {
            continue;
        }
        held += 1;
        let total = format!("{}人、{}人次", rows.count(), rows.sum("人次").count());
        says(&paper, &[&total]);
        for name in rows.column("姓名") {
            says(&paper, &[&name]);
        }
    }
    assert!(held > 3, "{held}");
}

#[test]
fn a_certificate_says_the_hours_of_its_training() {
    let desk = county();
    let events = Exported::list(&desk, "events")
        .of("类别", "专题培训")
        .of("状态", "已举办");
    let papers = each(&desk, DocumentKind::TrainingCertificate);
    let courses = events.each("主题");
    let mut said = 0;
    for (_, paper) in papers.iter().take(20) {
        let paper = closed_up(paper);
        let course = courses
            .iter()
            .find(|course| paper.contains(&closed_up(course)));
        let hours = events.of("主题", course.unwrap()).each("学时");
        let mut bare = hours.iter().map(|hours| hours.trim_end_matches("学时"));
        said += usize::from(bare.any(|hours| paper.contains(&format!("（{hours}学时）"))));
    }
    assert_eq!(said, papers.len().min(20));
}

#[test]
fn the_brief_of_the_year_is_what_the_lists_come_to() {
    let desk = county();
    let ask = serde_json::json!({"document": "hub-brief", "ask": {"year": 2025}});
    let paper = super::paper(&desk, &serde_json::from_value(ask).unwrap());
    let register = Exported::list(&desk, "organisations");
    let womens = register.of("女性社会组织", "是");
    let covered = Exported::list(&desk, "coverage").each("组织");
    let in_scope = womens.column("组织名称");
    let met = covered
        .iter()
        .filter(|name| in_scope.contains(name))
        .count();
    let in_year = |day: &str, year: &str| day.starts_with(year);
    let ledger = Exported::list(&desk, "ledger");
    let moved = ledger.keeping("所涉科目", |kind| ["拨付", "退回"].contains(&kind));
    let paid = |year: &str| {
        let rows = moved.keeping("记账日期", |day| in_year(day, year));
        rows.sum("影响金额（元）")
    };
    let funds = Exported::list(&desk, "funds");
    let pending = Exported::list(&desk, "awards")
        .of("状态", "待签协议")
        .sum("金额");
    let (bound, out) = (
        funds.sum("已批准（元）") + pending,
        funds.sum("实际拨付（元）"),
    );
    says(
        &paper,
        &[
            &format!("{}登记组织", register.count()),
            &format!("女性社会组织{}家，妇联组织已覆盖{met}家", womens.count()),
            &format!(
                "当年拨付{}{}",
                paid("2025").grouped(),
                paid("2024").grouped()
            ),
            &format!("累计已拨付{}", out.yuan()),
            &format!("已批准未拨付{}", (bound - out).yuan()),
            &format!("可用余额{}", (funds.sum("额度（元）") - bound).yuan()),
        ],
    );
    let services = Exported::list(&desk, "services");
    for channel in [
        "孵化培育",
        "人才建设",
        "资源对接",
        "小额资助",
        "宣传推广",
        "组织治理",
    ] {
        let of = |year: &str| {
            let rows = services.of("服务平台", channel);
            rows.keeping("服务日期", |day| in_year(day, year))
        };
        let now = of("2025");
        let mut served: Vec<String> = now
            .column("组织")
            .iter()
            .flat_map(|cell| cell.split('、').map(str::to_owned).collect::<Vec<_>>())
            .filter(|name| !name.is_empty())
            .collect();
        served.sort();
        served.dedup();
        let row = format!(
            "{channel}{}{}{}",
            now.count(),
            served.len(),
            now.sum("服务人次").count()
        );
        says(&paper, &[&row]);
    }
    let year = services.keeping("服务日期", |day| in_year(day, "2025"));
    says(&paper, &[&format!("{}服务次数", year.count())]);
}
