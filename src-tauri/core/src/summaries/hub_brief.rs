//! “1+6+N”年度简报: the hub, its six channels and its projects in one year, beside its goals and the year before.

mod figures;
mod rolled;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod};
use super::paper::{Choice, Paper};
use super::project_line::{ProjectLine, ProjectTotals};
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::hub::pages::{GoalsAsk, goals};

/// This year unless said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct HubBriefAsk {
    pub year: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HubBrief {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub year: i32,
    /// The year's, up to the day.
    pub period: PaperPeriod,
    /// The last day of a past year, as whose figures those of one day stand; `None`: as of today.
    #[serde(default)]
    pub stands_on: Option<NaiveDate>,
    pub one: BriefHub,
    /// The six, in their fixed order.
    pub channels: Vec<BriefChannel>,
    pub goals: Vec<BriefGoal>,
    /// Twelve.
    pub months: Vec<BriefMonth>,
    pub money: BriefMoney,
    /// The N: those that ran in the year.
    pub projects: Vec<ProjectLine>,
    pub project_totals: ProjectTotals,
    /// Of a past year, those of which nothing says when they ran.
    #[serde(default)]
    pub projects_undated: u32,
    /// What they reached in the year by the library's indicators: the hub's figure, then each domain's.
    #[serde(default)]
    pub rolled: Vec<BriefFigure>,
    /// Projects that stand in more than one domain, so that the domains do not add up.
    #[serde(default)]
    pub in_several_domains: u32,
    pub prepared_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BriefHub {
    /// 登记数.
    pub registered: u32,
    /// Of them those that no date tells of, as they stand today; in the brief of a past year.
    #[serde(default)]
    pub registered_undated: u32,
    /// 申报数: beside it, never mixed with it; always today's.
    pub declared: Option<Quantity>,
    /// Women's organisations in scope by today's mark, and those of them that a federation covers.
    pub in_scope: u32,
    pub covered: u32,
    #[serde(default)]
    pub covered_undated: u32,
    #[ts(type = "string | null")]
    pub covered_percent: Option<Decimal>,
}

/// What one channel gave in the year and the year before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BriefChannel {
    /// Its word.
    pub channel: String,
    pub this: BriefServices,
    pub last: BriefServices,
    /// Projects of the year that it leads.
    pub projects: u32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BriefServices {
    pub services: u32,
    pub organisations: u32,
    pub person_times: Option<Quantity>,
    pub hours: Option<Quantity>,
}

/// A goal of the year; what was reached is counted from the book, and unknown for a goal of her own wording.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BriefGoal {
    /// The measure's word.
    pub measure: String,
    pub title: Option<String>,
    pub target: Quantity,
    pub reached: Option<Quantity>,
    pub last: Option<Quantity>,
    /// Rows behind each that no date bears out: they stand as of today.
    #[serde(default)]
    pub reached_undated: u32,
    #[serde(default)]
    pub last_undated: u32,
    /// Not capped, percent.
    #[ts(type = "string | null")]
    pub completion: Option<Decimal>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BriefMonth {
    pub month: u32,
    /// Services given; those of which only the year is known are in no month.
    /// `None` for a month to come.
    pub this: Option<u32>,
    pub last: u32,
}

/// A figure of the library over all projects of the year, each counted once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BriefFigure {
    pub name: String,
    pub name_en: String,
    /// Its level's word.
    pub level: String,
    /// Those behind it.
    pub projects: u32,
    /// `None` where no one figure can be said.
    pub figure: Option<Quantity>,
    /// People of several projects: together no more than this.
    pub at_most: Option<Quantity>,
    pub domains: Vec<BriefDomainFigure>,
}

/// The same over the projects of one domain; `None`: of those that name none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BriefDomainFigure {
    pub domain: Option<String>,
    pub projects: u32,
    pub figure: Option<Quantity>,
    pub at_most: Option<Quantity>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BriefMoney {
    /// Net of refunds and reversals, in the year.
    pub paid: Yuan,
    pub paid_last: Yuan,
    /// As the funds stand; what they were promised and so what is available, by today's figure.
    pub promised: Yuan,
    pub approved: Yuan,
    pub paid_in_all: Yuan,
    pub available: Yuan,
}

impl HubBrief {
    /// Something was given, paid, aimed at or under way in its year, or an organisation is known to have been there.
    fn says_something(&self) -> bool {
        let given = self.channels.iter().any(|one| one.this.services > 0);
        // A project of which no day is known runs in every year there is.
        let ran = self.projects.iter().any(|one| one.planned_from.is_some());
        let founded = self.one.registered > self.one.registered_undated;
        given || ran || founded || !self.goals.is_empty() || !self.money.paid.is_zero()
    }
}

impl Paper for HubBrief {
    type Ask = HubBriefAsk;

    crate::own_letterhead!();

    fn of() -> &'static str {
        "year"
    }

    fn draw(reader: &Reader, ask: &HubBriefAsk) -> Result<Self> {
        let now = reader.today().year();
        let year = ask.year.unwrap_or(now);
        if year > now {
            return Err(refuse("summaries-year-to-come")
                .at("year")
                .arg("year", year)
                .arg("now", now)
                .into());
        }
        let brief = figures::brief(reader, year)?;
        match year == now || brief.says_something() {
            true => Ok(brief),
            false => Err(refuse("summaries-year-without-facts")
                .at("year")
                .arg("year", year)
                .into()),
        }
    }

    /// This year and the last, and every year that has goals.
    fn all(reader: &Reader) -> Result<Vec<Choice<HubBriefAsk>>> {
        let now = reader.today().year();
        let mut years = goals(reader, &GoalsAsk::default())?.years;
        years.retain(|year| *year < now);
        if !years.contains(&(now - 1)) && figures::brief(reader, now - 1)?.says_something() {
            years.push(now - 1);
        }
        years.push(now);
        years.sort_unstable_by(|a, b| b.cmp(a));
        years.dedup();
        Ok(years
            .into_iter()
            .map(|year| {
                Choice::of(
                    HubBriefAsk { year: Some(year) },
                    None,
                    year.to_string(),
                    None,
                )
            })
            .collect())
    }

    fn day(&self) -> NaiveDate {
        self.as_of
    }

    fn title(&self) -> String {
        self.year.to_string()
    }
}
