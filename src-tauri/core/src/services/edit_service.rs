use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::{ServiceFields, ServiceId, kept_at_the_desk};
use super::{record_service, rows};
use crate::base::book::{Change, Made};
use crate::base::refusal::Result;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditService {
    pub service: ServiceId,
    pub fields: ServiceFields,
}

impl EditService {
    pub fn apply(self, change: &Change) -> Result<Made> {
        kept_at_the_desk(rows::source_kind(change, self.service)?.as_deref())?;
        let fields = self.fields.checked(change.today())?;
        record_service::belongs(&fields, change)?;
        rows::edit_service(change, self.service, &fields)?;
        Ok(Made::new("service", self.service))
    }
}
