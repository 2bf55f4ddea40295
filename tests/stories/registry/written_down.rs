//! An organisation written down: its number, its counts, its register as it stands.

use hub::base::words::Lang;
use serde_json::{Value, json};
use tests::Desk;

use super::{CODE, adds, does, names, organisation, refused};

#[test]
fn an_organisation_is_written_down_as_the_certificate_says() {
    let mut desk = Desk::new();
    let id = does(
        &mut desk,
        json!({ "addOrganisation": {
            "name": " 青溪县 乐志社会工作服务中心(本部) ", "kind": "serviceAgency",
            "identityKind": "creditCode", "identityNumber": "5235 0121-mj00 0001 8d",
            "registration": "registered", "authority": "青溪县民政局", "foundedOn": "2019年3月",
            "legalRepresentative": "傅小霏", "phones": ["138 0000 8000", "（0590）2200708"],
            "town": "云岫街道", "village": "明礼社区", "womens": true, "womensReason": "负责人为女性",
            "grade": "3A", "gradeFrom": "2022", "gradeUntil": "2027-06-30",
            "counts": { "members": "约120人", "women": "近90", "asOf": "2024-06" },
        }}),
    );
    let page = organisation(&desk, &id);
    assert_eq!(page["name"], "青溪县乐志社会工作服务中心（本部）");
    assert_eq!(page["no"], CODE);
    assert_eq!(page["foundedOn"], "2019-03");
    assert_eq!(page["phones"], json!(["13800008000", "0590-2200708"]));
    assert_eq!(page["phone"], "138****8000", "lists show its middle hidden");
    assert_eq!(
        page["members"],
        json!({ "value": "120", "word": "约", "unit": "人" })
    );
    assert_eq!(page["warnings"], json!([]));
    desk.is_sound();
}

#[test]
fn each_kind_of_identity_is_kept_and_a_number_is_held_once() {
    let mut desk = Desk::new();
    let with = |name: &str, kind: &str, number: &str| json!({ "addOrganisation": { "name": name, "kind": "community", "identityKind": kind, "identityNumber": number } });
    does(
        &mut desk,
        with("青溪县乐志社会工作服务中心", "creditCode", CODE),
    );
    does(
        &mut desk,
        with("云岫巾帼志愿服务队", "filing", "青民备[2024]第011号"),
    );
    does(
        &mut desk,
        with("青溪县社会组织孵化基地妇联", "approval", "青妇〔2024〕7号"),
    );
    does(
        &mut desk,
        with("青溪县绣艺协会（筹）", "nameApproval", "青民准〔2024〕3号"),
    );
    does(
        &mut desk,
        json!({ "addOrganisation": { "name": "明礼社区妈妈团", "kind": "volunteerTeam" } }),
    );

    let twice = refused(
        &mut desk,
        with("另一家服务中心", "creditCode", "52350121mj0000018d"),
    );
    assert_eq!(
        (twice.code.as_ref(), twice.field.as_deref()),
        ("registry-code-taken", Some("identityNumber"))
    );
    assert_eq!(
        twice.message(Lang::ZhCn),
        "该代码已登记在“青溪县乐志社会工作服务中心”名下"
    );
    let filed = refused(
        &mut desk,
        with("另一支队伍", "filing", "青民备（2024）第011号"),
    );
    assert_eq!(filed.code, "registry-number-taken");
    assert_eq!(
        refused(&mut desk, with("无号码", "filing", "")).code,
        "base-identity-number"
    );
    assert_eq!(
        refused(&mut desk, with("错码", "creditCode", "52350121MJ0000018E")).code,
        "base-code-check"
    );
    assert_eq!(
        refused(&mut desk, with("短码", "creditCode", "5235012")).code,
        "base-code-length"
    );
    assert_eq!(
        refused(&mut desk, with("多余", "none", "1")).code,
        "base-identity-kindless"
    );
    desk.is_sound();
}

#[test]
fn an_irregular_certificate_stands_with_its_reason_and_a_warning() {
    let mut desk = Desk::new();
    let id = does(
        &mut desk,
        json!({ "addOrganisation": { "name": "青溪县剪纸协会", "kind": "association", "identityKind": "creditCode",
            "identityNumber": "52350121MJ0000018E", "asOnCertificate": "证书原件如此，2016年发" } }),
    );
    let page = organisation(&desk, &id);
    assert_eq!(
        (page["verified"].as_bool(), page["identityNote"].as_str()),
        (Some(false), Some("证书原件如此，2016年发"))
    );
    assert_eq!(page["warnings"][0]["code"], "registry-number-unverified");
    let other = does(
        &mut desk,
        json!({ "addOrganisation": { "name": "青溪县棋类协会", "kind": "association",
            "identityKind": "creditCode", "identityNumber": CODE } }),
    );
    let warning = &organisation(&desk, &other)["warnings"][0];
    assert_eq!(
        warning["code"], "registry-code-kind",
        "52 is a service agency's"
    );
    let graded = does(
        &mut desk,
        json!({ "addOrganisation": { "name": "青溪县家政商会", "kind": "industry", "grade": "4A", "gradeUntil": "2023" } }),
    );
    assert_eq!(
        organisation(&desk, &graded)["warnings"][0]["code"],
        "registry-grade-expired"
    );
}

#[test]
fn counts_are_as_of_a_date_and_women_are_among_the_members() {
    let mut desk = Desk::new();
    let id = adds(&mut desk, "青溪县剪纸协会");
    let edit = |counts: Value| {
        json!({ "editOrganisation": { "organisation": id,
            "details": { "name": "青溪县剪纸协会", "kind": "association", "counts": counts } } })
    };
    does(
        &mut desk,
        edit(json!({ "members": "60", "women": "52", "asOf": "2023" })),
    );
    does(
        &mut desk,
        edit(json!({ "members": "71", "asOf": "2024-06" })),
    );
    let page = organisation(&desk, &id);
    assert_eq!(page["members"]["value"], "71");
    assert_eq!(page["women"]["value"], "52", "the latest that is known");
    assert_eq!(page["counts"].as_array().unwrap().len(), 3);
    does(&mut desk, edit(json!({ "members": "71", "women": "53" })));
    let page = organisation(&desk, &id);
    assert_eq!(page["members"]["value"], "71");
    assert_eq!(
        page["counts"][0]["asOf"], "2024-10-18",
        "the women were counted anew"
    );
    assert_eq!(
        page["counts"].as_array().unwrap().len(),
        4,
        "the members stay as of June"
    );
    let over = refused(&mut desk, edit(json!({ "members": "10", "women": "11" })));
    assert_eq!(
        (over.code.as_ref(), over.field.as_deref()),
        ("registry-women-over-members", Some("women"))
    );
    assert_eq!(
        refused(&mut desk, edit(json!({ "members": "7.5" }))).code,
        "registry-count-whole"
    );
    does(&mut desk, edit(json!({ "members": "约10", "women": "11" })));
}

#[test]
fn a_register_is_taken_over_as_it_stands() {
    let mut desk = Desk::new();
    let id = does(
        &mut desk,
        json!({ "addOrganisation": { "name": "青溪县剪纸协会", "kind": "association", "identityKind": "creditCode",
            "identityNumber": "51350199mj000086xa", "asRecorded": true,
            "counts": { "members": "80", "women": "82", "asOf": "2024" } } }),
    );
    let page = organisation(&desk, &id);
    assert_eq!(
        (page["no"].as_str(), page["verified"].as_bool()),
        (Some("51350199MJ000086XA"), Some(false))
    );
    assert_eq!(
        names(&desk, json!({ "unverified": true })),
        ["青溪县剪纸协会"]
    );
}
