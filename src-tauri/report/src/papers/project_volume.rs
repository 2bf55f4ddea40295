//! 项目进展汇编: cover, contents, totals, and every project's report as it is printed by itself.

use hub::summaries::ProjectVolume;
use serde_json::{Value, json};

use super::project_list::{project_table, state, totals_line};
use super::{Sheet, letterhead, progress_summary, seal_name};
use crate::blocks::{Report, tiles};
use crate::voice::Voice;

impl Sheet for ProjectVolume {
    fn tables(&self, voice: &Voice) -> Vec<(Option<String>, Value)> {
        vec![(None, project_table(&self.rows, &self.totals, voice))]
    }

    const TEMPLATE: Option<&'static str> =
        Some(include_str!("../../templates/summaries/project_volume.typ"));

    const CLOSENESS: Option<&'static str> = Some("compact");

    fn sheet(&self, voice: &Voice) -> Value {
        let period = voice.period(self.period);
        let of = self
            .channel
            .as_deref()
            .map(|channel| voice.label("channel", channel));
        let contents: Vec<Value> = self
            .rows
            .iter()
            .map(|line| {
                json!({
                    "no": line.no,
                    "name": line.name,
                    "organisation": line.organisation,
                    "state": state(line, voice).replace('\n', " "),
                    "awarded": line.awarded.map(|awarded| awarded.grouped()),
                    "paid": line.paid.grouped(),
                    "completion": voice.rough_percent(line.indicators, line.approximate),
                })
            })
            .collect();
        let reports: Vec<Value> = self
            .summaries
            .iter()
            .map(|summary| {
                let report: Report = progress_summary::report(summary, voice);
                report.into_sheet(voice, &summary.letterhead, summary.as_of)
            })
            .collect();
        let totals = &self.totals;
        json!({
            "letterhead": letterhead(&self.letterhead),
            "footer": voice.footer(&self.letterhead, self.period.to),
            "title": Value::Null,
            "of": of,
            "period-line": voice.fill("progress-period", &[("span", &period)]),
            "contents": contents,
            "tiles": tiles(vec![
                (voice.say("projects-count"), totals.projects.to_string()),
                (voice.say("awarded"), totals.awarded.figure()),
                (voice.say("paid"), totals.paid.figure()),
                (voice.say("spent"), totals.spent.figure()),
            ]),
            "totals-line": totals_line(totals, voice),
            "end": ["", voice.say("total"), "", totals.awarded.grouped(), totals.paid.grouped(), "", ""],
            "reports": reports,
            "seal-name": seal_name(&self.letterhead),
            "date": voice.date(self.as_of),
        })
    }
}
