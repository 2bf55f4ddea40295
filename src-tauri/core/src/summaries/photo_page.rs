//! 项目照片页: the photos of a project and its activities. What nobody agreed to show stays in the book.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod};
use super::one_project::OfProjectAsk;
use super::paper::{Choice, Paper};
use super::progress_summary::ProgressProject;
use crate::base::book::Reader;
use crate::base::dates::PartialDate;
use crate::base::refusal::Result;
use crate::projects::ProjectId;
use crate::projects::pages::{ActivitiesAsk, activities};
use crate::registry::model::documents::{Consent, DocumentKind};
use crate::registry::pages::{DocumentRow, documents_of};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhotoPage {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    pub period: PaperPeriod,
    pub project: ProgressProject,
    pub photos: Vec<PagePhoto>,
    /// Photos that are not printed, since those pictured were not asked yet.
    pub withheld: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PagePhoto {
    pub caption: String,
    /// The record it stands beside, e.g. the activity.
    pub of: Option<String>,
    pub taken_on: Option<PartialDate>,
    /// JPEG in base64, as large as it is printed.
    pub picture: String,
}

impl Paper for PhotoPage {
    type Ask = OfProjectAsk;

    crate::of_one_project!();

    fn draw(reader: &Reader, ask: &OfProjectAsk) -> Result<Self> {
        let summary = ask.summary(reader, ask.says_no_period())?;
        let period = summary.period;
        let photos = photos_of(reader, ask.project, period)?;
        Ok(Self {
            letterhead: summary.letterhead,
            as_of: summary.as_of,
            period,
            project: summary.project,
            withheld: photos.withheld,
            photos: photos.shown,
        })
    }

    fn all(reader: &Reader) -> Result<Vec<Choice<OfProjectAsk>>> {
        OfProjectAsk::all(reader)
    }
}

/// The photos of a period that may be shown, and how many may not.
pub(super) struct Photos {
    pub shown: Vec<PagePhoto>,
    pub withheld: u32,
}

pub(super) fn photos_of(
    reader: &Reader,
    project: ProjectId,
    period: PaperPeriod,
) -> Result<Photos> {
    let mut photos = photos(reader, project)?;
    photos.retain(|row| {
        row.fields
            .taken_on
            .is_none_or(|on| period.holds(on.first_day()))
    });
    let found = photos.len();
    photos.retain(|row| row.fields.consent != Some(Consent::Open));
    Ok(Photos {
        withheld: u32::try_from(found - photos.len()).unwrap_or(u32::MAX),
        shown: photos.into_iter().filter_map(photo).collect(),
    })
}

/// Of the project itself and of its activities.
fn photos(reader: &Reader, project: ProjectId) -> Result<Vec<DocumentRow>> {
    let ask = ActivitiesAsk {
        project: Some(project),
        ..ActivitiesAsk::default()
    };
    let mut records: Vec<String> = vec![project.to_string()];
    records.extend(
        activities(reader, &ask)?
            .rows
            .iter()
            .map(|row| row.id.to_string()),
    );
    documents_of(reader, &records, Some(DocumentKind::Photo))
}

fn photo(row: DocumentRow) -> Option<PagePhoto> {
    Some(PagePhoto {
        caption: row.fields.caption.unwrap_or(row.fields.name),
        of: row.of_name,
        taken_on: row.fields.taken_on,
        picture: row.thumbnail?,
    })
}
