//! Figures of a county that does not exist.

use chrono::NaiveDate;
use hub::base::dates::PartialDate;
use hub::base::money::Yuan;
use hub::base::quantity::{Quantity, Word};
use hub::summaries::disbursement_register::{RegisterKind, RegisterLine, RegisterTotals};
use hub::summaries::letterhead::{Letterhead, PaperPeriod};
use hub::summaries::payment_voucher::{VoucherPayee, VoucherStanding};
use hub::summaries::progress_summary::{
    ProgressActivity, ProgressActivityTotals, ProgressCoded, ProgressIndicator, ProgressMoney,
    ProgressProject, ThreeBars,
};
use hub::summaries::{DisbursementRegister, PaymentVoucher, ProgressSummary};
use rust_decimal::Decimal;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn yuan(text: &str) -> Yuan {
    text.parse().unwrap()
}

fn partial(text: &str) -> PartialDate {
    text.parse().unwrap()
}

fn percent(text: &str) -> Option<Decimal> {
    Some(text.parse().unwrap())
}

fn count(number: i64, unit: &str) -> Option<Quantity> {
    Some(Quantity::exact(number, unit))
}

fn texts(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

pub fn letterhead() -> Letterhead {
    Letterhead {
        hub: "青溪县社会组织孵化基地妇联".into(),
        operator: Some("青溪县和风社会工作服务中心".into()),
        seal_title: None,
        paper_no: None,
    }
}

pub fn progress_summary() -> ProgressSummary {
    ProgressSummary {
        letterhead: letterhead(),
        as_of: day("2025-06-30"),
        period: PaperPeriod {
            from: day("2025-01-01"),
            to: day("2025-06-30"),
        },
        project: project(),
        money: ProgressMoney {
            awarded: Some(yuan("50000")),
            paid: yuan("30000"),
            unpaid: yuan("20000"),
            spent: Some(yuan("21680.32")),
            payment_rate: percent("60"),
            execution_rate: percent("72.267733"),
        },
        budget: Vec::new(),
        bars: ThreeBars {
            time: percent("66.575342"),
            indicators: percent("71.8"),
            approximate: true,
            money: percent("43.36064"),
        },
        activities: activities(),
        activity_totals: ProgressActivityTotals {
            held: 5,
            person_times: count(318, "人次"),
            hours: Some(Quantity::exact(Decimal::new(1265, 1), "小时")),
            held_so_far: 11,
            people_at_most: count(258, "人"),
            children_at_most: count(180, "人"),
            volunteers_at_most: count(35, "人"),
        },
        coded: ProgressCoded::default(),
        indicators: indicators(),
        worked: Vec::new(),
        outcomes: texts(&[
            "周末课堂已成为下洋村孩子们固定的去处，参加满三个月的 26 名困境儿童中，有 24 名在学校的出勤情况明显好转。",
            "带动 80多户家庭参与亲子活动，12 名妇女由服务对象成长为志愿者骨干，并自发组成“下洋妈妈读书会”。",
        ]),
        problems: texts(&[
            "雨季山路不便，个别活动改期。已与村委会商定备用室内场地，并提前三天通知家长。",
            "志愿者多为在校大学生，寒暑假前后衔接不足。拟与县城两所小学退休教师结对，保证每次活动不少于四名志愿者。",
        ]),
        next_steps: texts(&[
            "7—8 月开设暑期艺术营 2 期，每期 5 天；9 月起恢复每周六课堂。",
            "10 月组织儿童作品进社区展览 1 场；11 月完成满意度调查和结项自评。",
        ]),
        waiting: 0,
        photos: Vec::new(),
        withheld: 0,
        review: None,
        prepared_by: Some("林小禾".into()),
    }
}

fn project() -> ProgressProject {
    ProgressProject {
        no: Some("青孵妇项〔2024〕003号".into()),
        name: "“画出一片天”乡村儿童艺术陪伴计划".into(),
        channel: "grants".into(),
        state: "active".into(),
        organisation: Some("青溪县彩虹桥社会工作服务中心".into()),
        organisation_no: Some("52350199MJ0000036P".into()),
        leader: Some("许晴川".into()),
        partners: texts(&["下洋村妇联", "青溪县实验小学"]),
        domains: texts(&["困境儿童关爱帮扶", "乡村儿童艺术教育"]),
        beneficiaries: texts(&["儿童", "妇女", "家庭"]),
        places: texts(&["石塘镇下洋村", "石塘镇上坂村"]),
        planned_from: Some(partial("2024-11")),
        planned_to: Some(partial("2025-10-31")),
        objective: Some(
            "为两个山村的留守与困境儿童提供一年的周末艺术陪伴，培养本村妇女志愿者，让服务在项目结束后仍能持续。".into(),
        ),
    }
}

fn activities() -> Vec<ProgressActivity> {
    let line = |date: &str,
                topic: &str,
                place: &str,
                people: i64,
                times: i64,
                helpers: i64,
                tenths: i64| ProgressActivity {
        date: partial(date),
        topic: topic.into(),
        place: Some(place.into()),
        people: count(people, "人"),
        person_times: count(times, "人次"),
        children: None,
        volunteers: count(helpers, "人"),
        hours: Some(Quantity::exact(Decimal::new(tenths, 1), "小时")),
    };
    vec![
        line(
            "2025-01-18",
            "迎新春剪纸课堂",
            "下洋村妇女之家",
            38,
            38,
            6,
            180,
        ),
        line(
            "2025-02-22",
            "元宵灯笼制作与亲子共读",
            "下洋村妇女之家",
            42,
            76,
            8,
            240,
        ),
        line(
            "2025-03-15",
            "“我的家乡”水彩写生",
            "上坂村文化礼堂",
            35,
            35,
            5,
            175,
        ),
        line(
            "2025-04-19",
            "困境儿童家庭走访与画具赠送",
            "下洋村、上坂村",
            26,
            52,
            7,
            315,
        ),
        line(
            "2025-05-31",
            "六一儿童画展与家长座谈",
            "石塘镇综合文化站",
            117,
            117,
            9,
            355,
        ),
    ]
}

fn indicators() -> Vec<ProgressIndicator> {
    let line = |name: &str, unit: &str, base: i64, target: i64, now: i64, all: i64, done: &str| {
        ProgressIndicator {
            name: name.into(),
            unit: unit.into(),
            baseline: count(base, unit),
            target: count(target, unit),
            this_period: count(now, unit),
            cumulative: count(all, unit),
            completion: percent(done),
            ..plain()
        }
    };
    let mut lines = vec![
        line("开展周末艺术课堂", "场", 0, 16, 5, 11, "68.75"),
        line("服务困境儿童", "人", 8, 40, 9, 26, "65"),
        line("培养本村妇女志愿者", "人", 0, 10, 7, 12, "120"),
        line("家长满意度", "%", 0, 90, 0, 0, "0"),
    ];
    lines.push(ProgressIndicator {
        name: "带动家庭参与".into(),
        unit: "户".into(),
        baseline: None,
        target: Some(Quantity::exact(120, "户")),
        this_period: Some(Quantity::exact(31, "户")),
        cumulative: Some(Quantity::said_with(Word::More, 80, "户")),
        completion: percent("66.666666"),
        approximate: true,
        ..plain()
    });
    if let Some(satisfaction) = lines.get_mut(3) {
        satisfaction.baseline = None;
        satisfaction.this_period = None;
        satisfaction.cumulative = None;
        satisfaction.completion = None;
    }
    lines
}

/// What an indicator is without anything said of it.
fn plain() -> ProgressIndicator {
    ProgressIndicator {
        name: String::new(),
        unit: String::new(),
        level: Some("output".into()),
        baseline: None,
        target: None,
        period_target: None,
        this_period: None,
        cumulative: None,
        completion: None,
        approximate: false,
        part: None,
        whole: None,
        split: Vec::new(),
        verified_by: None,
    }
}

pub fn payment_voucher() -> PaymentVoucher {
    PaymentVoucher {
        letterhead: letterhead(),
        voucher_no: Some("拨字〔2025〕第0007号".into()),
        standing: VoucherStanding::Valid,
        date: day("2025-03-28"),
        award_no: "青孵妇立〔2024〕003号".into(),
        agreement_no: Some("青孵妇协〔2024〕003号".into()),
        fund: "县妇儿基金会“溪畔花开”专项".into(),
        project_no: Some("青孵妇项〔2024〕003号".into()),
        project: "“画出一片天”乡村儿童艺术陪伴计划".into(),
        payee: VoucherPayee {
            organisation: "青溪县彩虹桥社会工作服务中心".into(),
            organisation_no: Some("52350199MJ0000036P".into()),
            account_name: Some("青溪县彩虹桥社会工作服务中心".into()),
            bank: Some("青溪县农村信用合作联社石塘分社".into()),
            account_masked: Some("9080 **** **** 4417".into()),
            custodian: None,
        },
        tranche: "中期款".into(),
        amount: yuan("16680.32"),
        awarded: yuan("50000"),
        paid_so_far: yuan("31680.32"),
        unpaid: yuan("18319.68"),
        grounds: texts(&[
            "资助协议已签（2024年11月5日）",
            "中期评估合格（2025年3月20日）",
        ]),
        receipt_no: Some("闽财票 00351207".into()),
        prepared_by: Some("林小禾".into()),
        approved_by: Some("陈若水".into()),
        single_handed: false,
        copies: 2,
    }
}

/// A register of `count` vouchers.
pub fn disbursement_register(count: u32) -> DisbursementRegister {
    let rows: Vec<RegisterLine> = (1..=count).map(register_line).collect();
    let paid: Yuan = rows
        .iter()
        .filter(|row| row.amount.is_positive())
        .map(|row| row.amount)
        .sum();
    let back: Yuan = rows
        .iter()
        .filter(|row| row.amount.is_negative())
        .map(|row| row.amount.abs())
        .sum();
    DisbursementRegister {
        letterhead: letterhead(),
        as_of: day("2025-06-30"),
        period: PaperPeriod {
            from: day("2025-01-01"),
            to: day("2025-06-30"),
        },
        fund: None,
        call: None,
        organisation: None,
        totals: RegisterTotals {
            payments: count,
            organisations: 6,
            projects: 9,
            paid,
            came_back: back,
            net: paid - back,
        },
        rows,
        prepared_by: Some("林小禾".into()),
    }
}

fn register_line(n: u32) -> RegisterLine {
    let refund = n.is_multiple_of(9);
    let void = n.is_multiple_of(7);
    let names = [
        "青溪县彩虹桥社会工作服务中心",
        "青溪县巧手妇女手工业协会",
        "石塘镇向阳志愿服务队",
    ];
    let projects = [
        "“画出一片天”乡村儿童艺术陪伴计划",
        "巧手增收：妈妈岗技能培训",
        "银龄守望",
    ];
    let pick = |list: [&str; 3]| {
        list.into_iter()
            .cycle()
            .nth(n as usize)
            .unwrap_or_default()
            .to_owned()
    };
    RegisterLine {
        date: day("2025-01-05") + chrono::Days::new(u64::from(n) * 4),
        kind: if refund {
            RegisterKind::Refund
        } else {
            RegisterKind::Disbursement
        },
        standing: if void {
            VoucherStanding::Voided
        } else {
            VoucherStanding::Valid
        },
        voucher_no: Some(format!(
            "{}字〔2025〕第{n:04}号",
            if refund { "退" } else { "拨" }
        )),
        project_no: Some(format!("青孵妇项〔2024〕{:03}号", n % 9 + 1)),
        project: pick(projects),
        organisation: pick(names),
        tranche: ["中期款", "首款"][usize::from(n.is_multiple_of(2))].into(),
        amount: match (refund, void) {
            (true, _) => yuan("-320.50"),
            (_, true) => Yuan::ZERO,
            _ => yuan("15000"),
        },
        cumulative: yuan("30000"),
        balance: yuan("20000"),
        receipt_no: n.is_multiple_of(2).then(|| format!("0035{n:04}")),
    }
}
