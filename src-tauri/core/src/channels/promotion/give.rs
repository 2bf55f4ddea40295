//! A publication that is out is one service to the organisation, or through the project, it tells of.

use super::model::PublicationId;
use super::rows;
use crate::base::book::Change;
use crate::base::refusal::Result;
use crate::projects::Channel;
use crate::services::{self, ServiceFields, Source};

/// Writes the service anew; what tells of the hub itself is a service to nobody and counts in no one's history.
pub fn give_service(change: &Change, id: PublicationId) -> Result<()> {
    let publication = rows::publication(change, id)?;
    let source = Source::new("publication", id);
    let (Some(published_on), Some(organisation)) =
        (publication.published_on, publication.organisation)
    else {
        return services::withdraw(change, &source);
    };
    let fields = ServiceFields {
        organisations: vec![organisation],
        project: publication.project,
        kind: Some(publication.outlet_kind.word().to_owned()),
        evidence: publication.link,
        ..ServiceFields::of(published_on.into(), Channel::Promotion, publication.title)
    };
    services::give(change, &source, fields).map(drop)
}
