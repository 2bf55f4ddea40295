//! A report of an update that nobody accepted yet, to be read before it is.

use chrono::NaiveDate;

use crate::base::refusal::{Result, refuse};
use crate::projects::pages::UpdateRow;
use crate::projects::work::{UpdateId, UpdateState};
use crate::summaries::letterhead::PaperPeriod;
use crate::summaries::paper::PaperSpan;

/// `current`: the newest version of each update. What is accepted is the report itself and needs no review.
pub(super) fn under_review(current: &[UpdateRow], id: UpdateId) -> Result<&UpdateRow> {
    let update = current.iter().find(|row| row.id == id);
    let update = update.ok_or_else(|| refuse("summaries-review-not-current").at("update"))?;
    match update.state {
        UpdateState::Accepted => Err(refuse("summaries-review-accepted")
            .at("update")
            .arg("from", update.period_from)
            .arg("to", update.period_to)
            .into()),
        _ => Ok(update),
    }
}

/// The update's own, unless another is asked for; no further than the day.
pub(super) fn period(update: &UpdateRow, span: PaperSpan, as_of: NaiveDate) -> Result<PaperPeriod> {
    let to = span.to.unwrap_or(update.period_to.last_day()).min(as_of);
    let from = span.from.unwrap_or(update.period_from.first_day());
    PaperPeriod { from, to }.in_order()
}
