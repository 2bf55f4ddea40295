//! The figures on paper, added up again from the rows that are exported, by nothing that the papers use.

use hub::base::money::Yuan;
use hub::base::words::Lang;
use hub::lists;
use report::{DocumentKind, Style, gather, render};
use serde_json::{Value, json};
use tests::Desk;

use super::read::{says, text};

fn rows(desk: &Desk, list: &str) -> Vec<Value> {
    lists::list(&desk.book, list, &json!({})).unwrap()
}

fn yuan(value: &Value) -> Yuan {
    value.as_str().unwrap().parse().unwrap()
}

#[track_caller]
fn paper(desk: &Desk, kind: DocumentKind) -> String {
    let document = gather(&desk.book, kind, &[], None).unwrap().remove(0);
    text(&render(&document, Style::Plain, Lang::ZhCn).unwrap())
}

#[test]
fn the_register_s_total_is_the_ledger_s() {
    let desk = Desk::of_the_demo_county("2025-10-20");
    let paid: Yuan = rows(&desk, "ledger")
        .iter()
        .filter(|row| row["postedOn"].as_str().unwrap().starts_with("2025"))
        .filter(|row| ["disbursement", "refund"].contains(&row["bearsOn"].as_str().unwrap()))
        .map(|row| yuan(&row["effect"]))
        .sum();
    says(
        &paper(&desk, DocumentKind::DisbursementRegister),
        &[&format!("净拨付{}", paid.figure())],
    );
    says(&paper(&desk, DocumentKind::HubBrief), &[&paid.figure()]);
}

#[test]
fn the_list_of_projects_adds_up_the_awards() {
    let desk = Desk::of_the_demo_county("2025-10-20");
    let awards = rows(&desk, "awards");
    let stands = |row: &&Value| !["cancelled", "lapsed"].contains(&row["state"].as_str().unwrap());
    let sum = |key: &str| {
        awards
            .iter()
            .filter(stands)
            .map(|row| yuan(&row[key]))
            .sum::<Yuan>()
    };
    let (amount, paid, spent) = (sum("amount"), sum("netPaid"), sum("accepted"));
    let projects = rows(&desk, "projects")
        .iter()
        .filter(|row| row["state"] != "draft")
        .count();
    says(
        &paper(&desk, DocumentKind::ProjectList),
        &[
            &format!("共{projects}个项目"),
            &format!("资助{}", amount.figure()),
            &format!("已拨付{}", paid.figure()),
            &format!("已支出{}", spent.figure()),
        ],
    );
}

#[test]
fn the_services_of_the_year_are_the_services_exported() {
    let desk = Desk::of_the_demo_county("2025-10-20");
    let given = rows(&desk, "services");
    let of_2025 = given
        .iter()
        .filter(|row| row["givenOn"].as_str().unwrap().starts_with("2025"))
        .count();
    says(
        &paper(&desk, DocumentKind::HubBrief),
        &[&format!("{of_2025}服务次数")],
    );
}
