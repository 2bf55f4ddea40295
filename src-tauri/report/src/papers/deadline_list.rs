//! 期限一览表.

use hub::base::words::Lang;
use hub::summaries::DeadlineList;
use hub::summaries::deadline_list::DeadlineLine;
use serde_json::{Value, json};

use super::Sheet;
use crate::blocks::{Column, Report, Side, note, table};
use crate::voice::Voice;

impl Sheet for DeadlineList {
    fn sheet(&self, voice: &Voice) -> Value {
        let (days, late) = (self.days.to_string(), self.late.to_string());
        let count = self.rows.len().to_string();
        let said = [
            ("days", days.as_str()),
            ("count", count.as_str()),
            ("late", late.as_str()),
        ];
        let columns = match voice.lang {
            Lang::ZhCn => COLUMNS,
            Lang::En => COLUMNS_EN,
        };
        let report = Report {
            remark: Some(voice.fill("as-of", &[("date", &voice.date(self.as_of))])),
            lead: vec![
                note(voice.fill("deadline-totals", &said)),
                table(
                    voice,
                    columns,
                    self.rows.iter().map(|row| line(row, voice)).collect(),
                    None,
                ),
            ],
            ..Report::default()
        };
        report.into_sheet(voice, &self.letterhead, self.as_of)
    }
}

const COLUMNS: &[Column] = &[
    ("due", 0.0, Side::Centre),
    ("left", 0.0, Side::Centre),
    ("kind", 0.0, Side::Centre),
    ("what", 1.1, Side::Left),
    ("organisation", 1.1, Side::Left),
    ("project", 1.5, Side::Left),
];

/// English kinds are long: they may break, so that the names keep their room.
const COLUMNS_EN: &[Column] = &[
    ("due", 0.0, Side::Centre),
    ("left", 0.0, Side::Centre),
    ("kind", 0.85, Side::Left),
    ("what", 1.1, Side::Left),
    ("organisation", 1.3, Side::Left),
    ("project", 1.5, Side::Left),
];

fn line(row: &DeadlineLine, voice: &Voice) -> Value {
    // The end of a project is called after it, which stands beside.
    let named = row
        .what
        .clone()
        .filter(|what| row.project.as_ref() != Some(what));
    let what = named.or_else(|| {
        let (family, word) = row.label.as_ref()?;
        Some(voice.label(family, word))
    });
    let days = row.days_left.unsigned_abs().to_string();
    let key = match row.days_left {
        -1 => "day-late",
        1 => "day-left",
        days if days < 0 => "days-late",
        _ => "days-left",
    };
    json!([
        voice.table_date(row.due_on),
        voice.fill(key, &[("days", &days)]),
        voice.label("deadline-kind", &row.kind),
        what,
        row.organisation,
        match (&row.project, &row.award) {
            (Some(project), Some(no)) => Some(format!("{project}（{no}）")),
            (project, no) => project.clone().or_else(|| no.clone()),
        },
    ])
}
