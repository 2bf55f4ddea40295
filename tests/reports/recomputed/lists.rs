//! The register of payments and the list of projects.

use hub::summaries::DocumentKind;

use super::exported::Exported;
use super::{TODAY, county, each, says};

#[test]
fn the_register_s_total_is_the_ledger_s() {
    let desk = county();
    let ledger = Exported::list(&desk, "ledger");
    let moved = ledger.keeping("所涉科目", |kind| ["拨付", "退回"].contains(&kind));
    // The first is this year's of all money; the others are of a fund, a call or an organisation.
    let (_, paper) = each(&desk, DocumentKind::DisbursementRegister).remove(0);
    let paid = moved.keeping("记账日期", |day| day.starts_with(&TODAY[..4]));
    says(
        &paper,
        &[&format!("净拨付{}", paid.sum("影响金额（元）").yuan())],
    );
}

#[test]
fn the_list_of_projects_adds_up_the_awards() {
    let desk = county();
    let awards = Exported::list(&desk, "awards").without("状态", &["已取消", "未签失效"]);
    let projects = Exported::list(&desk, "projects").without("状态", &["草稿"]);
    let (_, paper) = each(&desk, DocumentKind::ProjectList).remove(0);
    says(
        &paper,
        &[
            &format!("共{}个项目", projects.count()),
            &format!("资助{}", awards.sum("金额").yuan()),
            &format!("已拨付{}", awards.sum("实际拨付（元）").yuan()),
            &format!("已支出{}", awards.sum("已确认支出（元）").yuan()),
        ],
    );
}
