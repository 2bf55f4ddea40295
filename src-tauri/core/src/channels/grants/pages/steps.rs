//! The seven steps of a grant year, each with what waits in it.

use serde::Serialize;
use ts_rs::TS;

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::channels::grants::calls::model::CallPhase;
use crate::channels::grants::calls::rows::{TABLE, all_calls};
use crate::procedures::notice::{NoticeStanding, notices_of};
use crate::words_enum;

words_enum! {
    /// 征集 申报 评审 公示 立项签约 拨付 结项
    GrantStep {
        Calling = "calling",
        Applying = "applying",
        Reviewing = "reviewing",
        Noticing = "noticing",
        Agreeing = "agreeing",
        Paying = "paying",
        Closing = "closing",
    }
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepCount {
    pub step: GrantStep,
    /// What waits in it for the desk.
    pub count: usize,
}

pub fn steps(reader: &Reader) -> Result<Vec<StepCount>> {
    let (mut calling, mut noticing) = (0, 0);
    for call in all_calls(reader)? {
        let phase = call.standing().phase(reader.today());
        calling += usize::from(matches!(
            phase,
            CallPhase::Draft | CallPhase::Coming | CallPhase::Open
        ));
        let notices = notices_of(reader, TABLE, &call.id.to_string())?;
        noticing += notices
            .iter()
            .filter(|notice| {
                matches!(
                    notice.standing,
                    NoticeStanding::Running | NoticeStanding::Objected
                )
            })
            .count();
    }
    let counted = reader
        .conn()
        .prepare_cached(include_str!("../sql/steps.sql"))?
        .query_row([reader.today()], |row| {
            let n = |at: usize| -> rusqlite::Result<usize> {
                Ok(usize::try_from(row.get::<_, i64>(at)?).unwrap_or_default())
            };
            Ok([n(0)?, n(1)?, n(2)?, n(3)?, n(4)?])
        })?;
    let [applying, reviewing, agreeing, paying, closing] = counted;
    let counts = [
        (GrantStep::Calling, calling),
        (GrantStep::Applying, applying),
        (GrantStep::Reviewing, reviewing),
        (GrantStep::Noticing, noticing),
        (GrantStep::Agreeing, agreeing),
        (GrantStep::Paying, paying),
        (GrantStep::Closing, closing),
    ];
    Ok(counts
        .into_iter()
        .map(|(step, count)| StepCount { step, count })
        .collect())
}
