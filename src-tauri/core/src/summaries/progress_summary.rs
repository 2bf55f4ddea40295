//! 项目进展报告: who, period, money, time/indicators/money side by side, activities, outcomes, problems, next steps.
//! Columns after field-guide 3.5; rates after field-guide 3.7.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod};
use super::paper::{Choice, Paper, PaperSpan};
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Result, refuse};
use crate::procedures::papers::PaperForm;
use crate::projects::ProjectId;
use crate::projects::pages::{ProjectsAsk, projects};
use crate::projects::work::UpdateId;
use crate::summaries::photo_page::{PagePhoto, photos_of};

mod figures;
mod measured;
mod review;
mod told;

pub use figures::progress_summary;

/// One project's report. The period is that of its newest update, or from its beginning, unless given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct ProgressSummaryAsk {
    pub project: ProjectId,
    /// From its beginning, whatever its newest update is of.
    #[serde(default)]
    pub cumulative: bool,
    /// An update that is not accepted yet, to be read before it is: such a print is marked, and never issued.
    #[serde(default)]
    pub update: Option<UpdateId>,
    #[serde(flatten)]
    pub span: PaperSpan,
}

impl ProgressSummaryAsk {
    pub fn of(project: ProjectId) -> Self {
        Self {
            project,
            cumulative: false,
            update: None,
            span: PaperSpan::default(),
        }
    }
}

impl Paper for ProgressSummary {
    type Ask = ProgressSummaryAsk;

    crate::of_one_project!();

    fn draw(reader: &Reader, ask: &ProgressSummaryAsk) -> Result<Self> {
        let mut summary = progress_summary(reader, ask)?;
        let photos = photos_of(reader, ask.project, summary.period)?;
        (summary.photos, summary.withheld) = (photos.shown, photos.withheld);
        Ok(summary)
    }

    /// Photos that the paper does not show are not frozen with it either.
    fn leave_out(&mut self, form: Option<&PaperForm>) {
        if !form.is_some_and(|form| form.shows("photos")) {
            (self.photos, self.withheld) = (Vec::new(), 0);
        }
    }

    fn own_number(&self) -> Result<Option<String>> {
        match self.review {
            Some(_) => Err(refuse("summaries-review-not-issued").at("update").into()),
            None => Ok(None),
        }
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<ProgressSummaryAsk>>> {
        let rows = projects(reader, &ProjectsAsk::default())?.rows.into_iter();
        Ok(rows
            .map(|row| {
                let ask = ProgressSummaryAsk::of(row.id);
                Choice::of(ask, row.no, row.name, row.organisation_name)
            })
            .collect())
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressSummary {
    pub letterhead: Letterhead,
    /// The book's state that the figures stand for.
    pub as_of: NaiveDate,
    /// 本期.
    pub period: PaperPeriod,
    pub project: ProgressProject,
    pub money: ProgressMoney,
    /// The budget by source, matching money beside the award.
    #[serde(default)]
    pub budget: Vec<ProgressBudget>,
    pub bars: ThreeBars,
    /// Those of the period, by date.
    pub activities: Vec<ProgressActivity>,
    pub activity_totals: ProgressActivityTotals,
    #[serde(default)]
    pub coded: ProgressCoded,
    pub indicators: Vec<ProgressIndicator>,
    /// Figures worked out of two indicators: marked, since nobody counted them.
    #[serde(default)]
    pub worked: Vec<ProgressWorked>,
    /// Paragraphs of the accepted updates of the period.
    pub outcomes: Vec<String>,
    pub problems: Vec<String>,
    pub next_steps: Vec<String>,
    /// Updates of the period that are not accepted yet and therefore not told.
    #[serde(default)]
    pub waiting: u32,
    /// Of the period; they are printed where the operator's own variant says so.
    #[serde(default)]
    pub photos: Vec<PagePhoto>,
    /// Photos that are not printed, since those pictured were not asked yet.
    #[serde(default)]
    pub withheld: u32,
    /// The state of the update under review; `None`: the report itself.
    #[serde(default)]
    pub review: Option<String>,
    /// 填报人: who keeps the book.
    pub prepared_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressProject {
    pub no: Option<String>,
    pub name: String,
    /// The leading channel's word, e.g. `grants`.
    pub channel: String,
    /// The state's word, e.g. `active`.
    pub state: String,
    /// 承接组织.
    pub organisation: Option<String>,
    /// Its credit code, filing number or other number.
    pub organisation_no: Option<String>,
    pub leader: Option<String>,
    pub partners: Vec<String>,
    /// 服务领域.
    pub domains: Vec<String>,
    /// 服务对象.
    pub beneficiaries: Vec<String>,
    pub places: Vec<String>,
    pub planned_from: Option<PartialDate>,
    pub planned_to: Option<PartialDate>,
    pub objective: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressBudget {
    /// The source's word.
    pub source: String,
    pub amount: Yuan,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressMoney {
    /// 资助金额, as amended; `None` where the project has no award.
    pub awarded: Option<Yuan>,
    /// 已拨付, net of refunds and reversals.
    pub paid: Yuan,
    /// 未拨付.
    pub unpaid: Yuan,
    /// 已支出: accepted expenses; `None` while no report of expenses is in.
    pub spent: Option<Yuan>,
    /// 拨付率 = paid / awarded, percent.
    #[ts(type = "string | null")]
    pub payment_rate: Option<Decimal>,
    /// 执行率 = spent / paid, percent.
    #[ts(type = "string | null")]
    pub execution_rate: Option<Decimal>,
}

/// Percent each, never blended, not capped; `None` prints "—".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ThreeBars {
    /// Days passed of the planned period.
    #[ts(type = "string | null")]
    pub time: Option<Decimal>,
    /// Mean completion of the indicators that have a target.
    #[ts(type = "string | null")]
    pub indicators: Option<Decimal>,
    /// A figure behind that mean was said approximately.
    #[serde(default)]
    pub approximate: bool,
    /// Money spent of the award.
    #[ts(type = "string | null")]
    pub money: Option<Decimal>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressActivity {
    pub date: PartialDate,
    pub topic: String,
    pub place: Option<String>,
    /// 服务人数.
    pub people: Option<Quantity>,
    /// 服务人次.
    pub person_times: Option<Quantity>,
    #[serde(default)]
    pub children: Option<Quantity>,
    pub volunteers: Option<Quantity>,
    /// 志愿服务时长, hours.
    pub hours: Option<Quantity>,
}

/// Of the period. People are distinct within an activity only, so they are not added up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressActivityTotals {
    /// 活动场次.
    pub held: u32,
    pub person_times: Option<Quantity>,
    pub hours: Option<Quantity>,
    /// Held since the project began, this period included.
    pub held_so_far: u32,
    /// People and children of the period together at most: one may have come twice.
    #[serde(default)]
    pub people_at_most: Option<Quantity>,
    #[serde(default)]
    pub children_at_most: Option<Quantity>,
    #[serde(default)]
    pub volunteers_at_most: Option<Quantity>,
}

/// Those that the project keeps by code, each once, up to the report's last day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ProgressCoded {
    pub children: u32,
    pub households: u32,
    pub people: u32,
    /// How often they were there.
    pub person_times: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressIndicator {
    pub name: String,
    pub unit: String,
    /// 产出, 成效, 影响: its word.
    #[serde(default)]
    pub level: Option<String>,
    pub baseline: Option<Quantity>,
    pub target: Option<Quantity>,
    /// Wanted in the period.
    #[serde(default)]
    pub period_target: Option<Quantity>,
    pub this_period: Option<Quantity>,
    pub cumulative: Option<Quantity>,
    /// 完成率 in percent, not capped.
    #[ts(type = "string | null")]
    pub completion: Option<Decimal>,
    /// A figure behind the completion was said approximately.
    #[serde(default)]
    pub approximate: bool,
    /// Of a percentage: those counted, and all of them.
    #[serde(default)]
    pub part: Option<Quantity>,
    #[serde(default)]
    pub whole: Option<Quantity>,
    /// Who is behind the last result.
    #[serde(default)]
    pub split: Vec<ProgressPart>,
    #[serde(default)]
    pub verified_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressPart {
    /// The class's word.
    pub of: String,
    pub count: Quantity,
}

/// 80多户 × 2万元/户·年: 约160多万元/年.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressWorked {
    pub name: String,
    pub first: Quantity,
    pub second: Quantity,
    pub figure: Quantity,
}
