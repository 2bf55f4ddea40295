//! Federations and what they cover as sheets: only read.

use super::model::{FederationStatus, Level, Method};
use crate::base::sheet::{Column, Sheet};
use crate::desk::tags;

pub const FEDERATIONS: Sheet = Sheet {
    order: &[("isHub", true), ("name", false)],
    shelf: Some("federation"),
    ..Sheet::of(
        "federations",
        "federation AS it",
        &["federation", "coverage", "committee_member", "person", "tag"],
        &[
            Column::text("name", "it.name").searched(),
            Column::yes_no("isHub", "it.is_hub"),
            Column::choice("level", "it.level", "level", Level::WORDS),
            Column::choice("method", "it.method", "method", Method::WORDS),
            Column::text("approvalNo", "it.approval_no").searched(),
            Column::date("foundedOn", "it.founded_on"),
            Column::number("term", "it.term"),
            Column::date("termFrom", "it.term_from"),
            Column::date("reElectionDue", "it.re_election_due"),
            Column::text(
                "chair",
                "(SELECT coalesce(person.code_name, person.name) FROM committee_member AS member
                    JOIN person ON person.id = member.person_id
                   WHERE member.federation_id = it.id AND member.role = 'chair' AND member.to_on IS NULL
                     AND member.term IS it.term)",
            ),
            Column::number(
                "covered",
                "(SELECT count(*) FROM coverage WHERE federation_id = it.id AND ended_on IS NULL)",
            )
            .summed(),
            Column::choice("status", "it.status", "federation-status", FederationStatus::WORDS),
            Column::long("note", "it.note"),
            Column::list("tags", tags!("federation")),
        ],
    )
};

pub const COVERAGE: Sheet = Sheet {
    scan: "it.id",
    order: &[("organisationName", false), ("federationName", false)],
    ..Sheet::of(
        "coverage",
        "(SELECT coverage.id, coverage.method, coverage.covered_on, organisation.name AS organisation,
                 organisation.town, federation.name AS federation
            FROM coverage JOIN federation ON federation.id = coverage.federation_id
            JOIN organisation ON organisation.id = coverage.organisation_id
           WHERE coverage.ended_on IS NULL AND federation.status = 'active'
             AND organisation.status IN ('active', 'dormant')) AS it",
        &["coverage", "federation", "organisation"],
        &[
            Column::record("organisationName", "it.organisation").searched(),
            Column::text("town", "it.town"),
            Column::record("federationName", "it.federation").searched(),
            Column::choice("method", "it.method", "method", Method::WORDS),
            Column::date("on", "it.covered_on"),
        ],
    )
};
