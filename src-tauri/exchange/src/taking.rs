//! Records of registers in the book's own values: what [`hub::intake`] takes in.

mod applications;
mod money;

use hub::base::identity::IdentityKind;
use hub::base::quantity::Quantity;
use hub::base::typed::plain;
use hub::channels::incubation::model::Stage;
use hub::channels::talent::model::{EventKind, Mode};
use hub::hub::model::Method;
use hub::intake::model::{
    ActivitySaid, At, AttendanceSaid, EventSaid, Import, IndicatorSaid, OrganisationSaid,
    PersonSaid, ProjectSaid, SheetSaid, TrancheSaid,
};
use hub::projects::ProjectState;
use hub::registry::OrganisationDetails;
use hub::registry::model::{Counts, Grade, InspectionResult, OrganisationKind, Registration};
use rust_decimal::Decimal;

use crate::registers::{
    Activity, Attendance, Event, Indicator, Intake, Organisation, Place, Project,
};
use crate::vocabulary;

/// `fund`: where payments come from, since the registers do not say.
pub fn to_import(intake: &Intake, fund: &str) -> Import {
    let sheets = intake.sheets.iter();
    Import {
        sheets: sheets
            .map(|read| SheetSaid {
                file: read.file.clone(),
                sheet: read.sheet.clone(),
            })
            .collect(),
        fund: fund.to_owned(),
        organisations: intake
            .organisations
            .iter()
            .map(|o| organisation(intake, o))
            .collect(),
        projects: intake.projects.iter().map(|p| project(intake, p)).collect(),
        applications: intake.applications.iter().map(applications::said).collect(),
        call: None,
        indicators: intake
            .indicators
            .iter()
            .map(|i| indicator(intake, i))
            .collect(),
        activities: intake.activities.iter().map(activity).collect(),
        events: intake.events.iter().map(event).collect(),
        people: intake.persons.iter().map(person).collect(),
        attendance: intake.attendance.iter().map(attendance).collect(),
        money: intake.disbursements.iter().map(money::said).collect(),
    }
}

fn at(place: Place) -> At {
    At {
        sheet: place.sheet,
        row: place.row,
    }
}

fn organisation(intake: &Intake, said: &Organisation) -> OrganisationSaid {
    let as_of = intake.filled_in(said.place.sheet);
    let counts = Counts {
        members: said.members.clone(),
        women: said.women.clone(),
        as_of,
        ..Counts::default()
    };
    let counted = counts.members.is_some() || counts.women.is_some();
    let kind = said.kind.as_deref().and_then(kind_of);
    let details = OrganisationDetails {
        name: said.name.clone(),
        aliases: said
            .aliases
            .iter()
            .flat_map(|all| all.split(['、', ',', '，', ';', '；']))
            .map(str::to_owned)
            .collect(),
        kind: kind.unwrap_or(OrganisationKind::Other),
        identity_kind: said.identity.kind,
        identity_number: said.identity.number.clone(),
        as_on_certificate: None,
        registration: registration(kind, said.identity.kind),
        authority: said.authority.clone(),
        supervisor: said.supervisor.clone(),
        founded_on: said.founded,
        legal_representative: said.leader.clone(),
        contact: None,
        phones: said.phones.clone(),
        division: None,
        town: said.town.clone(),
        village: said.village.clone(),
        address: said.address.clone(),
        focus: Vec::new(),
        womens: false,
        womens_reason: None,
        rooted: false,
        three_new: None,
        party: said.party.clone(),
        grade: said.grade.as_deref().and_then(grade_of),
        grade_from: None,
        grade_until: None,
        custodian: None,
        tags: Vec::new(),
        note: said.remark.clone(),
        counts: counted.then_some(counts),
        distinct: false,
        as_recorded: true,
    };
    OrganisationSaid {
        at: at(said.place),
        details,
        inspections: said
            .inspections
            .iter()
            .filter_map(|i| Some((i.year?, inspection_of(&i.result)?)))
            .collect(),
        stage: said.stage.as_deref().and_then(stage_of),
        method: said.method.as_deref().and_then(method_of),
    }
}

fn kind_of(word: &str) -> Option<OrganisationKind> {
    Some(match vocabulary::value("type", word)? {
        "社会团体" => OrganisationKind::Association,
        "社会服务机构" => OrganisationKind::ServiceAgency,
        "基金会" => OrganisationKind::Foundation,
        "行业协会商会" => OrganisationKind::Industry,
        "社区社会组织（备案）" => OrganisationKind::Community,
        "志愿服务队" => OrganisationKind::VolunteerTeam,
        _ => OrganisationKind::Other,
    })
}

fn registration(kind: Option<OrganisationKind>, identity: IdentityKind) -> Option<Registration> {
    match (kind, identity) {
        (Some(OrganisationKind::Community), _) | (_, IdentityKind::Filing) => {
            Some(Registration::Filed)
        }
        (_, IdentityKind::CreditCode) => Some(Registration::Registered),
        _ => None,
    }
}

fn method_of(word: &str) -> Option<Method> {
    Some(match word {
        "重点单建" => Method::Single,
        "行业统建" => Method::Sector,
        "区域联建" => Method::Regional,
        "村社兜底" => Method::Backstop,
        "小组延伸" => Method::Extension,
        _ => return None,
    })
}

fn grade_of(word: &str) -> Option<Grade> {
    Grade::ALL
        .iter()
        .copied()
        .find(|grade| grade.word() == word)
}

fn inspection_of(word: &str) -> Option<InspectionResult> {
    Some(match word {
        "合格" => InspectionResult::Qualified,
        "基本合格" => InspectionResult::Basically,
        "不合格" => InspectionResult::Failed,
        "未参检" => InspectionResult::NotTaken,
        _ => return None,
    })
}

fn stage_of(word: &str) -> Option<Stage> {
    Some(match word {
        "意向登记" => Stage::Intake,
        "申请" => Stage::Application,
        "受理" => Stage::Accepted,
        "初审" => Stage::Prelim,
        "评审" => Stage::Review,
        "公示" => Stage::Notice,
        "签约入驻" => Stage::Signed,
        "孵化中" => Stage::Incubating,
        "出壳评估" => Stage::ExitAssessment,
        "出壳" => Stage::Graduated,
        "跟踪" => Stage::FollowUp,
        "不予受理" => Stage::NotAccepted,
        "退驻" => Stage::Left,
        "清退" => Stage::Removed,
        "注销" => Stage::Deregistered,
        _ => return None,
    })
}

fn project(intake: &Intake, said: &Project) -> ProjectSaid {
    let own = said
        .undertaken_by
        .and_then(|at| intake.organisations.get(at));
    ProjectSaid {
        at: at(said.place),
        no: said.number.clone(),
        name: said.name.clone(),
        organisation: own
            .map(|own| own.name.clone())
            .or_else(|| said.organisation.clone()),
        leader: said.leader.clone(),
        leader_phone: said.phones.first().cloned(),
        domain: said.domain.clone(),
        from: said.period.map(|period| period.from),
        to: said.period.and_then(|period| period.to),
        state: state_of(said.state.as_deref()),
        signed: said.signed,
        award: said.award.filter(|award| award.is_positive()),
        tranches: said
            .tranches
            .iter()
            .map(|t| TrancheSaid {
                name: t.name.clone(),
                amount: t.amount,
                paid: t.paid,
            })
            .collect(),
        refund: said.refund,
        note: said.remark.clone(),
    }
}

/// A project that a register of the past lists without a state is under way.
fn state_of(word: Option<&str>) -> ProjectState {
    match word {
        Some("已结项") => ProjectState::Completed,
        Some("终止") => ProjectState::Terminated,
        Some("暂停") => ProjectState::Suspended,
        Some("结项中") => ProjectState::Closing,
        Some("已立项") => ProjectState::Approved,
        _ => ProjectState::Active,
    }
}

fn indicator(intake: &Intake, said: &Indicator) -> IndicatorSaid {
    let unit = said.unit.as_deref().unwrap_or_default();
    // The unit of the column goes with every figure that brings none of its own.
    let in_unit = |count: &Option<Quantity>| {
        count.clone().map(|count| Quantity {
            unit: unit.to_owned(),
            ..count
        })
    };
    IndicatorSaid {
        at: at(said.place),
        project: named(intake, said.project, said.project_text.as_deref()),
        name: said.name.clone(),
        unit: said.unit.clone(),
        baseline: in_unit(&said.baseline),
        target: in_unit(&said.target),
        this_period: in_unit(&said.this_period),
        cumulative: in_unit(&said.cumulative),
        on: intake.filled_in(said.place.sheet),
        note: said.remark.clone(),
    }
}

/// A project as the book will find it: by number, else as written.
fn named(intake: &Intake, project: Option<usize>, written: Option<&str>) -> Option<String> {
    let project = project.and_then(|at| intake.projects.get(at));
    let known = project.map(|project| {
        project
            .number
            .clone()
            .unwrap_or_else(|| project.name.clone())
    });
    known.or_else(|| written.map(str::to_owned))
}

fn activity(said: &Activity) -> ActivitySaid {
    let of = |count: &Option<Quantity>, unit: &str| {
        count.clone().map(|count| match count.unit.is_empty() {
            true => Quantity {
                unit: unit.to_owned(),
                ..count
            },
            false => count,
        })
    };
    ActivitySaid {
        at: at(said.place),
        project: said.project_text.clone(),
        from: said.date.map(|date| date.from),
        to: said.date.and_then(|date| date.to),
        topic: said.theme.clone(),
        place: said.location.clone(),
        people: of(&said.people, "人"),
        person_times: of(&said.person_times, "人次").map(|times| Quantity {
            unit: "人次".to_owned(),
            ..times
        }),
        children: of(&said.children, "人"),
        volunteers: of(&said.volunteers, "人"),
        hours: said
            .volunteer_hours
            .map(|hours| Quantity::exact(hours, "小时")),
        note: said.remark.clone(),
    }
}

fn event(said: &Event) -> EventSaid {
    let location = said.location.as_deref().map(plain).unwrap_or_default();
    let online =
        location.contains("线上") || location.contains("会议室") && location.contains("网络");
    EventSaid {
        at: at(said.place),
        from: said.date,
        kind: match said.kind.as_deref() {
            Some("组织交流") => EventKind::Exchange,
            Some("参访学习") => EventKind::StudyVisit,
            _ => EventKind::Training,
        },
        topic: said.theme.clone(),
        mode: if online { Mode::Online } else { Mode::OnSite },
        place: said.location.clone(),
        lecturer: said.speaker.clone(),
        class_hours: said.class_hours.map(|hours| Quantity::exact(hours, "学时")),
        headcount: said.participants.clone().map(|count| Quantity {
            unit: "人".to_owned(),
            ..count
        }),
        satisfaction_percent: said
            .satisfaction
            .as_ref()
            .map(|read| read.value)
            .filter(|p| *p <= Decimal::ONE_HUNDRED),
        note: said.remark.clone(),
    }
}

fn person(said: &crate::registers::Person) -> PersonSaid {
    PersonSaid {
        name: said.name.clone(),
        phone: said.phone.clone(),
        unit: said.unit.clone(),
    }
}

fn attendance(said: &Attendance) -> AttendanceSaid {
    AttendanceSaid {
        at: at(said.place),
        event: said.event,
        person: said.person,
        name: said.name.clone(),
        unit: said.unit.clone(),
        phone: said.phones.first().cloned(),
        signed_in: said.signed_in,
        signed_out: said.signed_out,
    }
}
