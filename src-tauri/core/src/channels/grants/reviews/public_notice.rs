//! What a call decided is put on public notice, and objections to it are answered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::noticed::{
    Approved, approved_of, awards_on_notice, notices_of_call, shorter_than_asked, shown_from,
    shows_a_decision,
};
use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required, written};
use crate::channels::grants::applications::ApplicationId;
use crate::channels::grants::applications::rows::{ApplicationRow, application_by_id};
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::rows::{CallRow, TABLE, call_by_id};
use crate::channels::grants::calls::rules::keeps_hard_rules;
use crate::procedures::notice::{
    self, Notice, NoticeFields, NoticeId, ObjectionFields, ObjectionId, notice_by_id,
};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PostNotice {
    pub call: CallId,
    #[serde(deserialize_with = "typed_day")]
    pub begins_on: NaiveDate,
    /// The call's own days where none are said.
    pub days: Option<u32>,
    pub working: Option<bool>,
    pub place: Option<String>,
}

impl PostNotice {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let call = call_by_id(change, self.call)?;
        let approved = approved_of(change, call.id)?;
        if approved.is_empty() {
            return Err(refuse("grants-nothing-to-notice")
                .at("call")
                .arg("call", call.label())
                .into());
        }
        let waiting = waiting_for_notice(change, &call, approved)?;
        let fields = NoticeFields {
            begins_on: self.begins_on,
            days: self.days.unwrap_or(call.fields.notice_days),
            working: self.working.unwrap_or(call.fields.notice_working),
            place: optional(self.place.as_deref()),
            shows: shown_from(self.begins_on, &waiting),
        }
        .checked()?;
        shows_a_decision(self.begins_on, &waiting)?;
        let span = (fields.begins_on, fields.days, fields.working);
        keeps_hard_rules(
            shorter_than_asked(change, &call, span)?
                .into_iter()
                .collect(),
        )?;
        let record = call.id.to_string();
        let id = notice::post_notice(change, TABLE, &record, fields)?;
        Ok(Made::numbered("public_notice", id, call.label()))
    }
}

/// What was approved and stands on no notice of the call yet, or a refusal: there is nothing more to show.
fn waiting_for_notice(
    change: &Change,
    call: &CallRow,
    approved: Vec<Approved>,
) -> Result<Vec<Approved>> {
    let notices = notices_of_call(change, call.id)?;
    let shown = |one: &Approved| notices.iter().any(|notice| one.stands_on(notice));
    let waiting: Vec<Approved> = approved.into_iter().filter(|one| !shown(one)).collect();
    let last = notices
        .iter()
        .filter(|notice| notice.withdrawn_on.is_none());
    match (waiting.is_empty(), last.map(|notice| notice.ends_on).max()) {
        (true, Some(ends)) => Err(refuse("grants-noticed-already")
            .at("call")
            .arg("call", call.label())
            .arg("ends", ends)
            .into()),
        _ => Ok(waiting),
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawNotice {
    pub notice: NoticeId,
    pub reason: String,
}

impl WithdrawNotice {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let standing = notice_by_id(change, self.notice)?;
        let reason = required(&self.reason, "reason")?;
        if let Some(day) = standing.withdrawn_on {
            return Err(refuse("notice-withdrawn").arg("on", day).into());
        }
        nothing_awarded_on_it(change, standing.id)?;
        notice::withdraw_notice(change, standing.id, change.today(), &reason)?;
        Ok(Made::new("public_notice", standing.id))
    }
}

/// The result stood in public before it was awarded, and that is not undone afterwards.
fn nothing_awarded_on_it(change: &Change, notice: NoticeId) -> Result<()> {
    let awards = awards_on_notice(change, notice)?;
    match awards.is_empty() {
        true => Ok(()),
        false => Err(refuse("grants-notice-awarded")
            .at("notice")
            .arg("awards", awards.join("、"))
            .arg("count", awards.len())
            .into()),
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordObjection {
    pub notice: NoticeId,
    /// The one it is about; `None`: the whole notice.
    pub application: Option<ApplicationId>,
    #[serde(deserialize_with = "typed_day")]
    pub received_on: NaiveDate,
    pub objector: String,
    pub matter: String,
}

impl RecordObjection {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let standing = notice_by_id(change, self.notice)?;
        if let Some(application) = self.application {
            let row = application_by_id(change, application)?;
            stands_on_it(change, &row, standing.id)?;
        }
        let fields = ObjectionFields {
            record: self.application.map(|id| id.to_string()),
            received_on: self.received_on,
            objector: required(&self.objector, "objector")?,
            matter: written(Some(&self.matter))
                .ok_or_else(|| refuse("base-required").at("matter"))?,
        };
        let id = notice::record_objection(change, &standing, fields)?;
        Ok(Made::new("notice_objection", id))
    }
}

/// An objection to one application is made to the notice that shows it.
fn stands_on_it(change: &Change, row: &ApplicationRow, notice: NoticeId) -> Result<()> {
    let notices = notices_of_call(change, row.call)?;
    let record = row.id.to_string();
    let shown = |one: &Notice| one.id == notice && one.stands_for(&record);
    match notices.iter().any(shown) {
        true => Ok(()),
        false => Err(refuse("grants-not-on-notice")
            .at("application")
            .arg("application", row.label())
            .into()),
    }
}

/// The objection is answered; one that is upheld keeps what it is about from being awarded.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettleObjection {
    pub objection: ObjectionId,
    #[serde(deserialize_with = "typed_day")]
    pub on: NaiveDate,
    pub outcome: String,
    #[serde(default)]
    pub upheld: bool,
}

impl SettleObjection {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let objection = notice::objection_by_id(change, self.objection)?;
        let outcome = required(&self.outcome, "outcome")?;
        notice::settle_objection(change, &objection, self.on, &outcome, self.upheld)?;
        Ok(Made::new("notice_objection", objection.id))
    }
}
