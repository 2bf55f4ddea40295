//! The awards as open data of the 360Giving Data Standard 1.4: organisations and money, never a person. Of what people
//! typed, only names that stand on published lists are said: no notes, no contacts, no descriptions of those helped.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use hub::base::book::Reader;
use hub::base::dates::PartialDate;
use hub::base::identity::IdentityKind;
use hub::base::money::Yuan;
use hub::base::refusal::{Result, refuse};
use hub::base::words::{Lang, say_with};
use hub::channels::grants::model::EntryKind;
use hub::channels::grants::pages::{AwardLine, AwardsAsk, LedgerAsk, LedgerLine, awards, ledger};
use hub::hub::pages::{HubPage, hub};
use hub::projects::pages::{ProjectRow, project_rows};
use hub::registry::OrganisationId;
use hub::registry::pages::organisation;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::export::{put, unwritable};

const VERSION: &str = "1.4";
const CURRENCY: &str = "CNY";
const COUNTRY: &str = "CN";

pub fn write_giving(path: &Path, reader: &Reader, lang: Lang) -> Result<()> {
    put(path, giving_json(reader, lang)?.as_bytes())
}

/// Every award that was not called off before anything was paid; what was paid is net of what came back.
pub fn giving_json(reader: &Reader, lang: Lang) -> Result<String> {
    let awards = awards(reader, &AwardsAsk::default())?.rows;
    let given: Vec<&AwardLine> = awards.iter().filter(|award| award.state.stands()).collect();
    if given.is_empty() {
        return Err(refuse("giving-no-awards").into());
    }
    let book = Given::read(reader, lang)?;
    let grants = given
        .into_iter()
        .map(|award| book.grant(reader, award))
        .collect::<Result<Vec<_>>>()?;
    let package = Package {
        version: VERSION,
        title: book.said("giving-title", &[("hub", &book.funder.name)]),
        issued: reader.today(),
        publisher: &book.funder,
        grants,
    };
    let mut text = serde_json::to_string_pretty(&package).map_err(unwritable)?;
    text.push('\n');
    Ok(text)
}

/// What all grants share: who gives, where, and what was paid.
struct Given {
    lang: Lang,
    /// What the ids of the hub's own begin with.
    prefix: String,
    funder: Body,
    place: Option<Place>,
    projects: BTreeMap<String, ProjectRow>,
    paid: BTreeMap<String, Vec<LedgerLine>>,
}

impl Given {
    fn read(reader: &Reader, lang: Lang) -> Result<Self> {
        let hub = hub(reader)?;
        let prefix = prefix(hub.as_ref());
        let funder = match hub.as_ref().and_then(|hub| hub.operator) {
            // The operator gives in the hub's name where it alone has a code.
            Some(operator) => Body {
                name: hub_name(hub.as_ref()),
                ..body(reader, &prefix, operator)?
            },
            None => Body {
                id: prefix.clone(),
                name: hub_name(hub.as_ref()),
            },
        };
        let paid = ledger(
            reader,
            &LedgerAsk {
                kinds: vec![EntryKind::Disbursement, EntryKind::Refund],
                ..LedgerAsk::default()
            },
        )?;
        let mut by_award: BTreeMap<String, Vec<LedgerLine>> = BTreeMap::new();
        for line in paid.rows {
            if let Some(award) = &line.award {
                by_award.entry(award.id.to_string()).or_default().push(line);
            }
        }
        let projects = project_rows(reader, None)?;
        Ok(Self {
            lang,
            prefix,
            funder,
            place: hub.and_then(place),
            projects: projects
                .into_iter()
                .map(|row| (row.id.to_string(), row))
                .collect(),
            paid: by_award,
        })
    }

    fn grant(&self, reader: &Reader, award: &AwardLine) -> Result<Grant<'_>> {
        let project = self.projects.get(&award.project.id.to_string());
        let lines = self
            .paid
            .get(&award.id.to_string())
            .map_or(&[][..], Vec::as_slice);
        Ok(Grant {
            id: format!("{}-{}", self.prefix, award.no),
            title: award.project.name.clone(),
            description: self.said(
                "giving-description",
                &[
                    ("project", &award.project.name),
                    ("fund", &award.fund.name),
                    ("award", &award.no),
                ],
            ),
            currency: CURRENCY,
            amount_awarded: Amount(award.amount),
            amount_disbursed: Amount(award.net_paid),
            award_date: award.decided_on,
            planned_dates: project.and_then(period).into_iter().collect(),
            recipient_organization: [body(reader, &self.prefix, award.organisation.id)?],
            funding_organization: [&self.funder],
            beneficiary_location: self.place.iter().collect(),
            grant_programme: [Programme {
                code: award.fund.id.to_string(),
                title: award.fund.name.clone(),
            }],
            disbursement_transaction: lines.iter().map(|line| self.transaction(line)).collect(),
        })
    }

    fn transaction(&self, line: &LedgerLine) -> Transaction {
        let no = line
            .voucher_no
            .clone()
            .unwrap_or_else(|| format!("#{}", line.seq));
        Transaction {
            id: format!("{}-{no}", self.prefix),
            transaction_date: line.posted_on,
            currency: CURRENCY,
            value: Amount(line.effect),
        }
    }

    fn said(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args = args
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        say_with(self.lang, id, &args.collect())
    }
}

/// `CN-HUB-350121`: what a hub without a registered prefix calls its own by.
fn prefix(hub: Option<&HubPage>) -> String {
    match hub {
        Some(HubPage {
            division: Some(code),
            ..
        }) => format!("{COUNTRY}-HUB-{code}"),
        Some(hub) => format!("{COUNTRY}-HUB-{}", hub.id),
        None => format!("{COUNTRY}-HUB"),
    }
}

fn hub_name(hub: Option<&HubPage>) -> String {
    hub.map(|hub| hub.name.clone()).unwrap_or_default()
}

/// By the credit code where it is one that proves right, else by an id of the hub's own.
fn body(reader: &Reader, prefix: &str, id: OrganisationId) -> Result<Body> {
    let row = organisation(reader, id)?.row;
    let code = row
        .no
        .filter(|_| row.verified && row.identity_kind == IdentityKind::CreditCode);
    Ok(Body {
        id: match code {
            Some(code) => format!("{COUNTRY}-USCI-{code}"),
            None => format!("{prefix}-{id}"),
        },
        name: row.name,
    })
}

fn place(hub: HubPage) -> Option<Place> {
    let code = hub.division?;
    Some(Place {
        name: hub.division_name,
        country_code: COUNTRY,
        geo_code: code,
        geo_code_type: "GB/T 2260",
    })
}

fn period(project: &ProjectRow) -> Option<Event> {
    let (from, to) = (project.planned_from, project.planned_to);
    (from.is_some() || to.is_some()).then_some(Event {
        start_date: from,
        end_date: to,
    })
}

#[derive(Serialize)]
struct Package<'a> {
    version: &'static str,
    title: String,
    issued: NaiveDate,
    publisher: &'a Body,
    grants: Vec<Grant<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Grant<'a> {
    id: String,
    title: String,
    description: String,
    currency: &'static str,
    amount_awarded: Amount,
    amount_disbursed: Amount,
    award_date: NaiveDate,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    planned_dates: Vec<Event>,
    recipient_organization: [Body; 1],
    funding_organization: [&'a Body; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    beneficiary_location: Vec<&'a Place>,
    grant_programme: [Programme; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    disbursement_transaction: Vec<Transaction>,
}

#[derive(Serialize)]
struct Body {
    id: String,
    name: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    country_code: &'static str,
    geo_code: String,
    geo_code_type: &'static str,
}

#[derive(Serialize)]
struct Programme {
    code: String,
    title: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<PartialDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<PartialDate>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Transaction {
    id: String,
    transaction_date: NaiveDate,
    currency: &'static str,
    value: Amount,
}

/// Yuan as a number of JSON, written digit by digit: `5000.10`.
struct Amount(Yuan);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        let fen = self.0.fen();
        let sign = if fen < 0 { "-" } else { "" };
        let digits = format!("{sign}{}.{:02}", fen.abs() / 100, fen.abs() % 100);
        let number = RawValue::from_string(digits).map_err(serde::ser::Error::custom)?;
        number.serialize(to)
    }
}
