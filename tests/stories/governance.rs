//! Governance: what each organisation owes, by which day, and how it was met.

use serde_json::{Value, json};
use tests::Desk;

use crate::channel::{makes, refused, sees, services};

const NOTHING: &str = "01890000-0000-7000-8000-000000000000";

fn inspection(organisation: &str) -> Value {
    json!({ "organisation": organisation, "kind": "yearlyInspection", "year": 2023 })
}

/// An organisation with a credit code.
fn registered(desk: &mut Desk, name: &str, code: &str, founded: &str) -> String {
    let details = json!({
        "name": name, "kind": "serviceAgency", "identityKind": "creditCode", "identityNumber": code, "foundedOn": founded
    });
    makes(desk, "registry", "addOrganisation", details)
}

fn page(desk: &Desk, obligation: &str) -> Value {
    sees(
        desk,
        "governance",
        "obligation",
        json!({ "id": obligation }),
    )
}

fn met(obligation: &str) -> Value {
    json!({ "obligation": obligation, "date": "2024-10-16", "evidence": "年检结论公告", "verdict": "qualified" })
}

#[test]
fn an_inspection_is_due_on_the_last_of_may_and_is_overdue_by_the_day_one_looks() {
    let mut desk = Desk::on("2024-02-01");
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let obligation = makes(
        &mut desk,
        "governance",
        "addObligation",
        inspection(&organisation),
    );
    let shown = page(&desk, &obligation);
    assert_eq!(
        (&shown["due"], &shown["state"], &shown["leadDays"]),
        (&json!("2024-05-31"), &json!("open"), &json!(60))
    );
    for (day, state, left) in [
        ("2024-04-01", "dueSoon", 60),
        ("2024-05-31", "dueSoon", 0),
        ("2024-06-01", "overdue", -1),
    ] {
        desk = desk.next_opened_on(day);
        let shown = page(&desk, &obligation);
        assert_eq!(
            (&shown["state"], &shown["daysLeft"]),
            (&json!(state), &json!(left))
        );
    }
    desk = desk.next_opened_on("2024-10-18");
    makes(&mut desk, "governance", "meetObligation", met(&obligation));
    let shown = page(&desk, &obligation);
    assert_eq!(
        (&shown["state"], &shown["metLate"], &shown["verdict"]),
        (&json!("met"), &json!(true), &json!("qualified"))
    );
    desk.is_sound();
}

#[test]
fn meeting_needs_its_evidence_and_counts_the_hubs_help_once() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let obligation = makes(
        &mut desk,
        "governance",
        "addObligation",
        inspection(&organisation),
    );
    let mut without = met(&obligation);
    without["evidence"] = json!(" ");
    refused(
        &mut desk,
        "governance",
        "meetObligation",
        without,
        "governance-evidence-missing",
        "evidence",
    );
    let mut ahead = met(&obligation);
    ahead["date"] = json!("2024-10-19");
    refused(
        &mut desk,
        "governance",
        "meetObligation",
        ahead,
        "governance-met-in-future",
        "date",
    );
    let mut silent = met(&obligation);
    silent["verdict"] = Value::Null;
    refused(
        &mut desk,
        "governance",
        "meetObligation",
        silent,
        "governance-verdict-missing",
        "verdict",
    );
    let mut helped = met(&obligation);
    helped["help"] = json!({ "topic": "年检材料辅导", "hours": "2", "people": "2人" });
    makes(&mut desk, "governance", "meetObligation", helped);
    let given = services(&desk);
    assert_eq!(given.len(), 1);
    assert_eq!(
        (&given[0]["channel"], &given[0]["topic"]),
        (&json!("governance"), &json!("年检材料辅导"))
    );
    refused(
        &mut desk,
        "governance",
        "meetObligation",
        met(&obligation),
        "governance-already-met",
        "obligation",
    );
    let changed = json!({ "obligation": obligation, "details": inspection(&organisation) });
    refused(
        &mut desk,
        "governance",
        "editObligation",
        changed,
        "governance-already-met",
        "obligation",
    );
    desk.undoes();
    assert_eq!(page(&desk, &obligation)["state"], "overdue");
    refused(
        &mut desk,
        "governance",
        "meetObligation",
        met(NOTHING),
        "governance-not-found",
        "obligation",
    );
}

#[test]
fn inspections_of_a_year_are_set_up_for_all_that_have_one() {
    let mut desk = Desk::new();
    registered(
        &mut desk,
        "青溪县慧枝社会工作服务中心",
        "52350121MJ0000018D",
        "2021-03-28",
    );
    registered(
        &mut desk,
        "青溪县鹭汀镇剪纸协会",
        "51350121MJ0000026B",
        "2015",
    );
    desk.organisation("云岫街道邻里互助队");
    let all = |year: i32| json!({ "year": year });
    makes(&mut desk, "governance", "generateInspections", all(2023));
    let list = sees(
        &desk,
        "governance",
        "obligations",
        json!({ "kind": "yearlyInspection" }),
    );
    assert_eq!(list["total"], 2);
    assert_eq!(list["states"][2], json!({ "state": "overdue", "count": 2 }));
    refused(
        &mut desk,
        "governance",
        "generateInspections",
        all(2023),
        "governance-nothing-to-generate",
        "year",
    );
    refused(
        &mut desk,
        "governance",
        "generateInspections",
        all(2025),
        "governance-year-out-of-range",
        "year",
    );
    let young = registered(
        &mut desk,
        "青溪县竹隐镇读书会",
        "52350121MJ00002100",
        "2023-10",
    );
    refused(
        &mut desk,
        "governance",
        "generateInspections",
        all(2023),
        "governance-nothing-to-generate",
        "year",
    );
    let new_too = json!({ "year": 2023, "withNew": true });
    makes(&mut desk, "governance", "generateInspections", new_too);
    assert_eq!(
        sees(
            &desk,
            "governance",
            "obligations",
            json!({ "organisation": young })
        )["total"],
        1
    );
    desk.undoes();
    assert_eq!(
        sees(&desk, "governance", "obligations", json!({}))["total"],
        2
    );
    desk.is_sound();
}

#[test]
fn a_grade_holds_five_years_and_other_duties_say_their_day() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let of = |kind: &str, more: Value| {
        let mut body = json!({ "organisation": organisation, "kind": kind });
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        body
    };
    let grade = makes(
        &mut desk,
        "governance",
        "addObligation",
        of("gradeValidity", json!({ "since": "2020-01-15" })),
    );
    assert_eq!(page(&desk, &grade)["due"], "2025-01-15");
    refused(
        &mut desk,
        "governance",
        "addObligation",
        of("reElection", json!({})),
        "governance-due-missing",
        "due",
    );
    refused(
        &mut desk,
        "governance",
        "addObligation",
        of("yearlyInspection", json!({})),
        "governance-year-missing",
        "year",
    );
    refused(
        &mut desk,
        "governance",
        "addObligation",
        of("agreement", json!({ "due": "2024-12-31" })),
        "governance-title-missing",
        "title",
    );
    let far = json!({ "due": "2024-12-31", "leadDays": 731 });
    refused(
        &mut desk,
        "governance",
        "addObligation",
        of("reElection", far),
        "governance-lead-too-long",
        "leadDays",
    );
    let lease = of(
        "agreement",
        json!({ "title": "场地协议", "due": "2024-12-31" }),
    );
    let lease_id = makes(&mut desk, "governance", "addObligation", lease.clone());
    refused(
        &mut desk,
        "governance",
        "addObligation",
        lease,
        "governance-obligation-twice",
        "due",
    );
    makes(
        &mut desk,
        "governance",
        "addObligation",
        inspection(&organisation),
    );
    refused(
        &mut desk,
        "governance",
        "addObligation",
        inspection(&organisation),
        "governance-inspection-twice",
        "year",
    );
    refused(
        &mut desk,
        "governance",
        "meetObligation",
        met(&lease_id),
        "governance-verdict-not-for-kind",
        "verdict",
    );
    let due = sees(
        &desk,
        "governance",
        "obligations",
        json!({ "dueBy": "2024-12-31" }),
    );
    assert_eq!(due["total"], 2);
}

#[test]
fn an_organisation_is_exempt_for_a_reason() {
    let mut desk = Desk::new();
    let organisation = desk.organisation("青溪县慧枝社会工作服务中心");
    let obligation = makes(
        &mut desk,
        "governance",
        "addObligation",
        inspection(&organisation),
    );
    refused(
        &mut desk,
        "governance",
        "exemptObligation",
        json!({ "obligation": obligation }),
        "governance-reason-missing",
        "reason",
    );
    makes(
        &mut desk,
        "governance",
        "exemptObligation",
        json!({ "obligation": obligation, "reason": "2023 年下半年登记" }),
    );
    assert_eq!(page(&desk, &obligation)["state"], "exempt");
    refused(
        &mut desk,
        "governance",
        "meetObligation",
        met(&obligation),
        "governance-is-exempt",
        "obligation",
    );
}
