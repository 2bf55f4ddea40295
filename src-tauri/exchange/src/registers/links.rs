//! What goes across rows, sheets and files: whose project, which organisation, whether the money
//! of one register agrees with the other.

use std::collections::HashMap;

use hub::base::dates::PartialDate;
use hub::base::money::Yuan;
use rust_decimal::Decimal;

use super::{Disbursement, Intake, Nature, Organisation, Project, attendance};
use crate::cells::{text, trouble};

pub(super) fn compare(intake: &mut Intake) {
    let organisations = Names::of(&intake.organisations);
    let projects = ProjectNames::of(&intake.projects);
    link_work(intake, &projects);
    link_money(intake, &projects, &organisations);
    for row in &mut intake.attendance {
        row.organisation = row
            .unit
            .as_deref()
            .and_then(|unit| organisations.find(unit));
    }
    attendance::identify(intake);
    count_attendance(intake);
    vouchers(intake);
    payments(intake);
}

/// Organisations by name, also without the county in front where that is plain.
pub struct Names {
    whole: HashMap<String, usize>,
    /// `None` where two organisations share the rest.
    rest: HashMap<String, Option<usize>>,
}

impl Names {
    pub fn of(organisations: &[Organisation]) -> Self {
        Names::new(
            organisations
                .iter()
                .map(|organisation| organisation.name.as_str()),
        )
    }

    pub fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut index = Names {
            whole: HashMap::new(),
            rest: HashMap::new(),
        };
        for (at, name) in names.enumerate() {
            let key = text::name_key(name);
            if let Some(rest) = without_division(&key) {
                index
                    .rest
                    .entry(rest.to_owned())
                    .and_modify(|known| *known = None)
                    .or_insert(Some(at));
            }
            index.whole.entry(key).or_insert(at);
        }
        index
    }

    pub fn find(&self, name: &str) -> Option<usize> {
        let key = text::name_key(name);
        let whole = self.whole.get(&key).copied();
        whole
            .or_else(|| self.rest.get(&key).copied().flatten())
            .or_else(|| self.whole.get(without_division(&key)?).copied())
    }
}

/// 青溪县慧枝服务中心 → 慧枝服务中心.
fn without_division(name: &str) -> Option<&str> {
    let ends = name
        .char_indices()
        .skip(1)
        .take(9)
        .find(|(_, c)| matches!(c, '县' | '市' | '区' | '旗'));
    let (at, sign) = ends?;
    let rest = name.get(at + sign.len_utf8()..)?;
    (rest.chars().count() >= 3).then_some(rest)
}

pub struct ProjectNames {
    by_key: HashMap<String, usize>,
}

impl ProjectNames {
    fn of(projects: &[Project]) -> Self {
        let mut by_key = HashMap::new();
        for (at, project) in projects.iter().enumerate() {
            by_key.entry(text::name_key(&project.name)).or_insert(at);
            if let Some(number) = &project.number {
                by_key.entry(text::name_key(number)).or_insert(at);
            }
        }
        ProjectNames { by_key }
    }

    /// By number or name, whatever the brackets and quotation marks.
    pub fn find(&self, named: &str) -> Option<usize> {
        self.by_key.get(&text::name_key(named)).copied()
    }
}

fn link_work(intake: &mut Intake, projects: &ProjectNames) {
    let find = |text: &Option<String>| text.as_deref().and_then(|text| projects.find(text));
    intake
        .indicators
        .iter_mut()
        .for_each(|row| row.project = find(&row.project_text));
    intake
        .activities
        .iter_mut()
        .for_each(|row| row.project = find(&row.project_text));
    let mut outside = Vec::new();
    for activity in &intake.activities {
        let project = activity.project.and_then(|at| intake.projects.get(at));
        let (Some(date), Some(period)) =
            (activity.date, project.and_then(|project| project.period))
        else {
            continue;
        };
        let begins = period.from.first_day();
        let ends = period.to.map(PartialDate::last_day);
        let last = date.to.unwrap_or(date.from).last_day();
        if date.from.first_day() < begins || ends.is_some_and(|ends| last > ends) {
            let what = trouble("activity-outside-period").arg("from", period.from);
            outside.push((
                activity.place,
                what.arg("to", period.to.map(|to| to.to_string()).unwrap_or_default()),
            ));
        }
    }
    for (place, what) in outside {
        intake.report(place.sheet, place.row, "date", what);
    }
}

fn link_money(intake: &mut Intake, projects: &ProjectNames, organisations: &Names) {
    for project in &mut intake.projects {
        let named = project.organisation.as_deref();
        project.undertaken_by = named.and_then(|name| organisations.find(name));
    }
    for row in &mut intake.disbursements {
        row.project = row
            .project_text
            .as_deref()
            .and_then(|text| projects.find(text));
        row.payee_organisation = row
            .payee
            .as_deref()
            .and_then(|payee| organisations.find(payee));
    }
}

/// The number of participants against the sign-in rows, where an event has some.
fn count_attendance(intake: &mut Intake) {
    let mut rows: HashMap<usize, u32> = HashMap::new();
    for event in intake.attendance.iter().filter_map(|row| row.event) {
        *rows.entry(event).or_default() += 1;
    }
    let mut differing = Vec::new();
    for (at, event) in intake.events.iter().enumerate() {
        let (Some(said), Some(rows)) = (&event.participants, rows.get(&at)) else {
            continue;
        };
        if said.is_exact() && said.value != Decimal::from(*rows) {
            let what = trouble("attendance-mismatch")
                .arg("said", said)
                .arg("rows", rows);
            differing.push((event.place, what));
        }
    }
    for (place, what) in differing {
        intake.report(place.sheet, place.row, "people", what);
    }
}

/// A voucher number belongs to one payment.
fn vouchers(intake: &mut Intake) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut repeated = Vec::new();
    for row in &intake.disbursements {
        let Some(voucher) = row.voucher.as_deref() else {
            continue;
        };
        match seen.get(voucher) {
            Some(first) => {
                let what = trouble("duplicate-voucher")
                    .arg("voucher", voucher)
                    .arg("first", first);
                repeated.push((row.place, what));
            }
            None => {
                seen.insert(voucher, row.place.row);
            }
        }
    }
    for (place, what) in repeated {
        intake.report(place.sheet, place.row, "voucher", what);
    }
}

/// Each payment against its project's agreement and award, in the order of the register; then the
/// two registers against each other.
fn payments(intake: &mut Intake) {
    let mut net: HashMap<usize, Yuan> = HashMap::new();
    let mut found = Vec::new();
    for row in &intake.disbursements {
        let Some((at, project)) = row
            .project
            .and_then(|at| Some((at, intake.projects.get(at)?)))
        else {
            continue;
        };
        let sum = net.entry(at).or_default();
        *sum += row.effect;
        if row.nature != Nature::Payment {
            continue;
        }
        if let Some(award) = project.award.filter(|award| *sum > *award) {
            found.push((
                row.place,
                "amount",
                trouble("over-award").arg("award", award).arg("sum", *sum),
            ));
        }
        if let Some(signed) = before_signing(row, project) {
            found.push((
                row.place,
                "date",
                trouble("paid-before-signing").arg("signed", signed),
            ));
        }
        if let (Some(payee), Some(own)) = (row.payee.as_deref(), project.organisation.as_deref())
            && !is_payee(row, project)
        {
            found.push((
                row.place,
                "payee",
                trouble("payee-differs").arg("payee", payee).arg("own", own),
            ));
        }
    }
    for (at, project) in intake.projects.iter().enumerate() {
        let columns = project.net_paid();
        let Some(register) = net.get(&at).copied() else {
            continue;
        };
        if !project.tranches.is_empty() && columns != register {
            let what = trouble("register-differs")
                .arg("columns", columns)
                .arg("register", register);
            found.push((project.place, "award", what));
        }
    }
    for (place, field, what) in found {
        intake.report(place.sheet, place.row, field, what);
    }
}

fn before_signing(row: &Disbursement, project: &Project) -> Option<PartialDate> {
    let (paid, signed) = (row.date?, project.signed?);
    (paid.last_day() < signed.first_day()).then_some(signed)
}

fn is_payee(row: &Disbursement, project: &Project) -> bool {
    match (row.payee_organisation, project.undertaken_by) {
        (Some(payee), Some(own)) => payee == own,
        _ => {
            row.payee.as_deref().map(text::name_key)
                == project.organisation.as_deref().map(text::name_key)
        }
    }
}
