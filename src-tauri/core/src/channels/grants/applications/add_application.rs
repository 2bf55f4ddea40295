//! An application is written down, from paper or a file, and put right while it is the applicant's own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{
    ApplicationFields, ApplicationId, ApplicationState, applicant_stays, may_be_rewritten,
};
use super::rows::{self, ApplicationRow};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;
use crate::base::typed::part;
use crate::channels::grants::calls::CallId;
use crate::channels::grants::calls::model::CallState;
use crate::channels::grants::calls::rows::call_by_id;
use crate::channels::grants::rows::organisation_name;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddApplication {
    pub call: CallId,
    #[serde(flatten, deserialize_with = "part")]
    pub fields: ApplicationFields,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditApplication {
    pub application: ApplicationId,
    #[serde(flatten, deserialize_with = "part")]
    pub fields: ApplicationFields,
}

impl AddApplication {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let call = call_by_id(change, self.call)?;
        if call.state != CallState::Published {
            call.standing().takes_in(change.today())?;
        }
        let row = ApplicationRow {
            id: ApplicationId::fresh(),
            no: None,
            call: call.id,
            state: ApplicationState::Draft,
            made_by: change.actor().name.clone(),
            fields: checked(change, self.fields)?,
        };
        rows::add_application(change, &row)?;
        rows::add_papers(change, row.id, &call.fields.papers)?;
        Ok(Made::numbered(rows::TABLE, row.id, row.fields.name))
    }
}

impl EditApplication {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let before = rows::application_by_id(change, self.application)?;
        may_be_rewritten(before.label(), before.state)?;
        let mut fields = checked(change, self.fields)?;
        let (was, is) = (before.fields.organisation, fields.organisation);
        applicant_stays(before.no.as_deref(), was == is)?;
        // A form that shows the number masked sends it back as it stood.
        if fields
            .phone
            .as_deref()
            .is_some_and(|phone| phone.contains('*'))
        {
            fields.phone = before.fields.phone.clone();
        }
        let row = ApplicationRow { fields, ..before };
        rows::save_application(change, &row)?;
        rows::write_lines(change, &row)?;
        Ok(Made::numbered(rows::TABLE, row.id, row.label()))
    }
}

fn checked(change: &Change, fields: ApplicationFields) -> Result<ApplicationFields> {
    organisation_name(change, fields.organisation)?;
    fields.checked()
}
