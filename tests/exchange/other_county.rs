//! Another county's registers: other words, another order, other habits.

use exchange::grid::{Area, Cell};
use exchange::recognise::Register;
use exchange::registers::{Nature, understand};

use crate::sheet;

fn codes(intake: &exchange::registers::Intake) -> Vec<(usize, &str, &str)> {
    intake
        .problems
        .iter()
        .map(|p| (p.row, p.column.as_str(), p.code))
        .collect()
}

#[test]
fn a_register_in_another_order_with_other_words() {
    let mut book = sheet("备案登记表", "
        |临江区女性社会组织登记表||||||||||
        |单位：人|||填表人：某某|||||||
        |所在镇街|组织全称|负责人|联系手机|类别|备案号（信用代码）|登记日期|人员情况|||建会方式|
        ||||||||会员总数|女会员数|||
        |城东街道|临江区 晨曦(社工)服务社|陈一|13900000001；13900000002|民办非企业|52350199MJ0001504K|2020年3月|120余人|９０|||
        ||临江区读书会|李二|0590-2200708|备案组织|临民备【2021】3号|2021.6.1|18|18人|||
        |城东街道小计|2家||||||138|108|||
        |所在镇街|组织全称|负责人|联系手机|类别|备案号（信用代码）|登记日期|会员总数|女会员数||||
        |城西街道|临江区读书会||139000000|社团|51350199MJ0000130F|2019-02-29|30|31|||
        |填表说明：数据截至六月底||||||||||
    ");
    book.sheets[0].merges = vec![Area {
        top: 4,
        left: 0,
        bottom: 5,
        right: 0,
    }];
    let read = understand(&[book]);
    assert_eq!(read.sheets[0].register, Some(Register::Organisations));
    let names: Vec<&str> = read.organisations.iter().map(|o| o.name.as_str()).collect();
    assert_eq!(names, ["临江区晨曦（社工）服务社", "临江区读书会"]);
    let first = &read.organisations[0];
    assert_eq!(first.kind.as_deref(), Some("社会服务机构"));
    assert_eq!(first.phones, ["13900000001", "13900000002"]);
    assert_eq!(first.founded.unwrap().to_string(), "2020-03");
    assert_eq!(first.members.as_ref().unwrap().to_string(), "120余人");
    assert_eq!(first.women.as_ref().unwrap().to_string(), "90");
    let second = &read.organisations[1];
    assert_eq!(
        second.town.as_deref(),
        Some("城东街道"),
        "a merged cell shows in all its rows"
    );
    assert_eq!(second.identity.number.as_deref(), Some("临民备〔2021〕3号"));
    assert_eq!(
        codes(&read),
        [
            (9, "组织全称", "duplicate-name"),
            (9, "联系手机", "phone-length"),
            (9, "登记日期", "date-impossible"),
            (9, "女会员数", "women-exceed-total"),
        ]
    );
}

#[test]
fn tranches_under_groups_and_in_wan() {
    let read = understand(&[sheet(
        "资助项目",
        "
        |临江区微公益项目资金表（单位：万元）||||||||||
        |项目名称|实施单位|批准金额|首期||第二期||余款||实施周期|签约时间|
        ||||金额|时间|金额|时间|金额|时间|||
        |“暖巷”计划|晨曦服务社|3|1.5|2023.5.6|1.2|2023年9月1日|0.3||2023年5月至2024年4月|2023/5/1|
        |书香行动|读书会|2|1|2023-06-01|0.5|2023-10-01|0.6|2024-01-05|2023.6-2024.3|2023-06-10|
    ",
    )]);
    let [first, second] = read.projects.as_slice() else {
        panic!("{:?}", read.projects)
    };
    assert_eq!(first.award.unwrap().to_string(), "30000.00");
    let tranches: Vec<_> = first
        .tranches
        .iter()
        .map(|t| {
            (
                t.name.as_str(),
                t.amount.to_string(),
                t.paid.map(|d| d.to_string()),
            )
        })
        .collect();
    assert_eq!(
        tranches,
        [
            ("首期", "15000.00".to_owned(), Some("2023-05-06".to_owned())),
            (
                "第二期",
                "12000.00".to_owned(),
                Some("2023-09-01".to_owned())
            ),
            ("余款", "3000.00".to_owned(), None),
        ]
    );
    assert_eq!(second.period.unwrap().to.unwrap().to_string(), "2024-03");
    assert_eq!(
        codes(&read),
        [
            (5, "时间", "paid-before-signing"),
            (5, "金额", "over-award")
        ]
    );
}

#[test]
fn tranches_with_a_date_behind_each() {
    let read = understand(&[sheet(
        "项目",
        "
        |序号|项目|申报单位|资助金额（元）|首付款|拨付时间|尾款|拨付时间|状态|
        |1|暖巷计划|晨曦服务社|30000|20000|2023.5.6|10000||执行中|
    ",
    )]);
    let project = &read.projects[0];
    assert_eq!(project.tranches.len(), 2);
    assert_eq!(project.tranches[0].paid.unwrap().to_string(), "2023-05-06");
    assert_eq!(project.tranches[1].paid, None);
    assert_eq!(project.state.as_deref(), Some("进行中"));
    assert!(read.problems.is_empty(), "{:?}", read.problems);
}

#[test]
fn a_ledger_with_other_words() {
    let read = understand(&[sheet(
        "拨款明细",
        "
        |付款日期|凭证编号|收款户名|银行账号|发生额（元）|用途|项目|
        |2023.5.6|付字（2023）第1号|晨曦服务社|6228480000000000018|20,000.00|首付款|暖巷计划|
        |2023.5.9|付字（2023）第2号|晨曦服务社|6228480000000000018|-20,000.00|红冲第1号|暖巷计划|
        |2023.6.1|付字（2023）第3号|晨曦服务社|6228480000000000018|待定|首付款|暖巷计划|
        |2023.6.2|付字（2023）第3号|晨曦服务社|6228480000000000018|1.2345|首付款|暖巷计划|
        |本页小计||||0|||
    ",
    )]);
    let natures: Vec<_> = read
        .disbursements
        .iter()
        .map(|d| (d.nature, d.effect.to_string()))
        .collect();
    assert_eq!(
        natures,
        [
            (Nature::Payment, "20000.00".to_owned()),
            (Nature::Reversal, "-20000.00".to_owned()),
        ]
    );
    assert_eq!(
        read.disbursements[0].voucher.as_deref(),
        Some("付字〔2023〕第1号")
    );
    assert_eq!(
        codes(&read),
        [
            (4, "发生额（元）", "amount-unreadable"),
            (5, "发生额（元）", "amount-decimals"),
        ]
    );
}

#[test]
fn events_and_their_sign_in_rows_in_two_files() {
    let signed = sheet(
        "报到册",
        "
        |培训班报到册|||
        |培训名称|学员姓名|工作单位|报到时间|联系电话|
        |财务规范|陈一|晨曦服务社|上午8:30|13900000001|
        ||李二|读书会|8:40||
        ||陈一|晨曦服务社|8:41|13900000001|
    ",
    );
    let events = sheet(
        "培训",
        "
        |开班时间|培训主题|培训形式|授课老师|课时|参训人数|学员满意度|
        |2024年3月8日|财务规范|讲座|王教授|3课时|2|98%|
    ",
    );
    let read = understand(&[signed, events]);
    assert_eq!(read.events[0].kind.as_deref(), Some("专题培训"));
    assert_eq!(read.attendance.len(), 2);
    assert_eq!(
        read.attendance[0].signed_in.unwrap().to_string(),
        "2024-03-08 08:30:00"
    );
    assert_eq!(
        read.attendance[1].event,
        Some(0),
        "a blank event is the one above"
    );
    assert_eq!(codes(&read), [(5, "学员姓名", "duplicate-signin")]);
}

#[test]
fn indicators_and_activities() {
    let targets = sheet(
        "绩效",
        "
        |项目名称|绩效指标|计量单位|目标值|实际完成|
        |暖巷计划|服务老人|人次|≥500|480余|
        ||满意度|%|90|0.97|
    ",
    );
    let done = sheet(
        "开展情况",
        "
        |活动时间|活动名称|项目名称|活动地点|受益人数|受益人次|其中：儿童|志愿者数|志愿服务时数|
        |2024.3.1|包饺子|暖巷计划|社区|30|28|31|5|10小时|
    ",
    );
    let read = understand(&[targets, done]);
    assert_eq!(
        read.indicators[0].target.as_ref().unwrap().to_string(),
        "不低于500"
    );
    assert_eq!(read.indicators[1].project_text.as_deref(), Some("暖巷计划"));
    assert_eq!(
        read.indicators[1].cumulative.as_ref().unwrap().to_string(),
        "97%"
    );
    assert_eq!(
        codes(&read),
        [
            (2, "受益人次", "persontimes-below-people"),
            (2, "其中：儿童", "children-exceed-people"),
        ]
    );
}

#[test]
fn a_sheet_that_is_no_register_is_named() {
    let read = understand(&[sheet("通讯录", "|姓氏|房间|\n|陈|301|\n|李|302|")]);
    assert_eq!(read.sheets[0].register, None);
    assert_eq!(codes(&read), [(1, "", "sheet-unknown")]);
}

#[test]
fn broken_cells_are_reported_where_they_stand() {
    let mut book = sheet(
        "名册",
        "|单位名称|成立日期|登记机关|会员数|\n|读书会|2020-01-01|民政局|12|",
    );
    book.sheets[0].put(1, 3, Cell::Broken("#REF!".to_owned()));
    assert_eq!(codes(&understand(&[book])), [(2, "会员数", "cell-broken")]);
}
