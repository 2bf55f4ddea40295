//! What a call decided is put on public notice, and objections to it are answered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::book::{Change, Made};
use crate::base::dates::typed_day;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required, written};
use crate::channels::grants::applications::ApplicationId;
use crate::channels::grants::applications::rows::{application_by_id, applications_of};
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::rows::{TABLE, call_by_id};
use crate::procedures::notice::{
    self, NoticeFields, NoticeId, ObjectionFields, ObjectionId, notice_by_id, notices_of,
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
        let approved = applications_of(change, Some(call.id), None)?
            .into_iter()
            .any(|row| row.state.is_approved());
        if !approved {
            return Err(refuse("grants-nothing-to-notice")
                .at("call")
                .arg("call", call.label())
                .into());
        }
        let record = call.id.to_string();
        let standing = notices_of(change, TABLE, &record)?
            .into_iter()
            .find(|notice| notice.withdrawn_on.is_none());
        if let Some(standing) = standing {
            return Err(refuse("grants-noticed-already")
                .at("call")
                .arg("call", call.label())
                .arg("ends", standing.ends_on)
                .into());
        }
        let fields = NoticeFields {
            begins_on: self.begins_on,
            days: self.days.unwrap_or(call.fields.notice_days),
            working: self.working.unwrap_or(call.fields.notice_working),
            place: optional(self.place.as_deref()),
        };
        let id = notice::post_notice(change, TABLE, &record, fields)?;
        Ok(Made::numbered("public_notice", id, call.label()))
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
        notice::withdraw_notice(change, standing.id, change.today(), &reason)?;
        Ok(Made::new("public_notice", standing.id))
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
            application_by_id(change, application)?;
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
