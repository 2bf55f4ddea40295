//! The hub, its goals and figures, federations and whom they cover: types and rules.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::quantity::Quantity;
use crate::base::refusal::{Refusal, Result, refuse};
use crate::base::typed::optional;
use crate::registry::model::OrganisationKind;
use crate::{id, words_enum};

id!(
    /// The hub's one record.
    HubId
);
id!(
    /// A yearly goal.
    GoalId
);
id!(
    /// An opening figure 历史基数.
    OpeningFigureId
);
id!(
    /// A federation 妇联组织.
    FederationId
);
id!(
    /// A seat on a federation's committee.
    CommitteeMemberId
);
id!(
    /// One federation covering one organisation.
    CoverageId
);

words_enum! {
    Level { Province = "province", City = "city", County = "county", Town = "town", Village = "village" }
}

words_enum! {
    /// 组建方式: exactly five (field-guide 1.2); local lists may label them otherwise.
    Method {
        /// 重点单建
        Single = "single",
        /// 行业统建
        Sector = "sector",
        /// 区域联建
        Regional = "regional",
        /// 村社兜底
        Backstop = "backstop",
        /// 小组延伸
        Extension = "extension",
    }
}

words_enum! {
    /// What a goal or an opening figure counts; `own` is a measure of the hub's own, with a title.
    Measure {
        Incubated = "incubated",
        Graduated = "graduated",
        Events = "events",
        Projects = "projects",
        PeopleServed = "peopleServed",
        PersonTimes = "personTimes",
        VolunteerHours = "volunteerHours",
        Publications = "publications",
        Covered = "covered",
        Paid = "paid",
        Own = "own",
    }
}

words_enum! {
    /// Seats on a committee, in the order in which they are listed.
    Seat {
        /// 主席
        Chair = "chair",
        /// 副主席
        ViceChair = "viceChair",
        /// 常委
        Standing = "standing",
        /// 执委
        Executive = "executive",
    }
}

words_enum! {
    /// What a body does in building a federation together with others (field-guide 1.2).
    PartyRole {
        Leads = "leads",
        Heads = "heads",
        Joins = "joins",
        Supports = "supports",
        Supervises = "supervises",
    }
}

words_enum! {
    FederationStatus { Active = "active", Dissolved = "dissolved" }
}

/// A body that builds a federation together with others: 省民政厅社会组织综合党委, 协同.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoBuilder {
    pub name: String,
    pub role: PartyRole,
}

/// A measure of the hub's own needs a title; the common ones bring theirs along.
pub fn measured(measure: Measure, title: Option<&str>) -> Result<Option<String>> {
    match (measure, optional(title)) {
        (Measure::Own, None) => Err(refuse("hub-measure-untitled").at("title").into()),
        (Measure::Own, title) => Ok(title),
        _ => Ok(None),
    }
}

/// A goal or a figure counts something: below zero it counts nothing.
pub fn countable(quantity: &Quantity, field: &'static str) -> Result<()> {
    match quantity.value.is_sign_negative() && !quantity.value.is_zero() {
        true => Err(refuse("hub-figure-negative")
            .at(field)
            .arg("figure", quantity)
            .into()),
        false => Ok(()),
    }
}

/// What the rules ask of a committee before someone takes a seat in it.
pub struct Committee {
    /// The term it is in; none until the federation's record says so.
    pub term: Option<u32>,
    /// Who chairs the term asked for.
    pub chair: Option<String>,
    /// The seats the person holds in that term.
    pub held: Vec<Seat>,
}

/// One chair a term; no seat twice; an ended term takes no one in.
pub fn may_sit(committee: &Committee, seat: Seat, term: u32) -> std::result::Result<(), Refusal> {
    if committee.term.is_some_and(|now| term > now) {
        return Err(refuse("hub-term-ahead")
            .at("term")
            .arg("term", term)
            .arg("now", committee.term.unwrap_or_default()));
    }
    if committee.held.contains(&seat) {
        return Err(refuse("hub-seat-held").at("person").arg("term", term));
    }
    match &committee.chair {
        Some(name) if seat == Seat::Chair => Err(refuse("hub-chair-held")
            .at("seat")
            .arg("name", name)
            .arg("term", term)),
        _ => Ok(()),
    }
}

/// The way of building that suits an organisation still uncovered: proposed, never set by itself.
pub fn suits(kind: OrganisationKind, rooted: bool, members: Option<&Quantity>) -> Method {
    let large = members.is_some_and(|members| members.value >= 50.into());
    match kind {
        OrganisationKind::Community | OrganisationKind::VolunteerTeam => Method::Backstop,
        _ if rooted => Method::Extension,
        OrganisationKind::Industry => Method::Sector,
        _ if large => Method::Single,
        _ => Method::Regional,
    }
}
