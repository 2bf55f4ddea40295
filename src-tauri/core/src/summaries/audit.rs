//! 审计资料: all that the book holds of one award, of a fund, or of the money of a year, as an auditor asks for it.

mod applied;
mod rows;

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::DisbursementRegisterAsk;
use super::document::{Document, DocumentAsk, DocumentKind, choices, document};
use super::issued::{Reprint, reprint};
use super::letterhead::{Letterhead, letterhead};
use super::paper::PaperSpan;
use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::{Result, Stop, fault, refuse};
use crate::channels::grants::applications::ApplicationId;
use crate::channels::grants::expenses::pages::ReportLine;
use crate::channels::grants::pages::{
    AwardLine, AwardsAsk, FundsAsk, LedgerAsk, LedgerLine, PaymentLine, PaymentsAsk, TrancheLine,
    TranchesAsk, awards, funds, ledger, payments, tranches,
};
use crate::channels::grants::{AwardId, FundId};
use crate::procedures::papers::{PaperForm, PaperLook, issued_papers};
use crate::registry::pages::{DocumentRow, documents_of};
use crate::words_enum;

/// Whose money is looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum AuditScope {
    Award(AwardId),
    Fund(FundId),
    Year(i32),
}

words_enum! {
    /// The parts of the folder, in their order.
    AuditPart {
        Register = "register",
        Vouchers = "vouchers",
        Agreements = "agreements",
        Reports = "reports",
        Receipts = "receipts",
        Decisions = "decisions",
        History = "history",
    }
}

/// What belongs in the folder; nothing is set or written yet.
#[derive(Debug)]
pub struct AuditRecords {
    pub letterhead: Letterhead,
    pub as_of: NaiveDate,
    /// The award's number, the fund's name, the year.
    pub name: String,
    pub awards: Vec<AwardLine>,
    pub tranches: Vec<TrancheLine>,
    pub payments: Vec<PaymentLine>,
    /// Of these awards, of the fund, or of the year.
    pub ledger: Vec<LedgerLine>,
    /// What the awards were applied for with, and what was decided of it.
    pub applications: Vec<ApplicationId>,
    /// What was reported as spent of them.
    pub reports: Vec<ReportLine>,
    pub papers: Vec<AuditPaper>,
    /// Papers that could not be drawn, each with the reason.
    pub not_drawn: Vec<(DocumentKind, String, Stop)>,
    pub attachments: Vec<(AuditPart, DocumentRow)>,
    /// Ids of the rows whose history goes along.
    pub rows: Vec<String>,
}

/// A paper with its figures: as it was issued, or as the book stands.
#[derive(Debug)]
pub struct AuditPaper {
    pub part: AuditPart,
    pub document: Document,
    /// As it was issued; `None`: drawn up for the folder.
    pub look: Option<PaperLook>,
    /// The operator's own variant that it was issued in.
    pub form: Option<PaperForm>,
}

/// What money came to in the folder, in yuan.
#[derive(Debug, Default)]
pub struct AuditSums {
    pub awarded: Yuan,
    pub paid: Yuan,
    pub came_back: Yuan,
    pub accepted: Yuan,
}

impl AuditRecords {
    /// Over the ledger lines in the folder; what was awarded, over the awards.
    pub fn sums(&self) -> AuditSums {
        use crate::channels::grants::model::EntryKind::{
            Disbursement, ExpenditureAccepted, Refund,
        };
        let mut sums = AuditSums {
            awarded: self.awards.iter().map(|award| award.amount).sum(),
            ..AuditSums::default()
        };
        for line in &self.ledger {
            match line.bears_on {
                Disbursement => sums.paid += line.effect,
                Refund => sums.came_back -= line.effect,
                ExpenditureAccepted => sums.accepted += line.effect,
                _ => {}
            }
        }
        sums
    }
}

pub fn audit_records(reader: &Reader, scope: AuditScope) -> Result<AuditRecords> {
    let (name, ledger) = ledger_of(reader, scope)?;
    let awards = awards_of(reader, scope, &ledger)?;
    if awards.is_empty() && ledger.is_empty() {
        return Err(refuse("audit-nothing").at("scope").arg("name", name).into());
    }
    let mut records = AuditRecords {
        letterhead: letterhead(reader)?,
        as_of: reader.today(),
        name,
        awards,
        tranches: Vec::new(),
        payments: Vec::new(),
        ledger,
        applications: Vec::new(),
        reports: Vec::new(),
        papers: Vec::new(),
        not_drawn: Vec::new(),
        attachments: Vec::new(),
        rows: Vec::new(),
    };
    for award in &records.awards {
        let ask = TranchesAsk {
            award: Some(award.id),
            ..TranchesAsk::default()
        };
        records.tranches.extend(tranches(reader, &ask)?.rows);
        let ask = PaymentsAsk {
            award: Some(award.id),
            ..PaymentsAsk::default()
        };
        let of_award = payments(reader, &ask)?.rows;
        records.payments.extend(
            of_award
                .into_iter()
                .filter(|payment| scope.holds(payment.on)),
        );
    }
    applied::gather(reader, scope, &mut records)?;
    records
        .payments
        .sort_by(|a, b| (a.on, &a.voucher_no).cmp(&(b.on, &b.voucher_no)));
    let of = what_papers_are_of(&records, scope);
    add_papers(reader, scope, &of, &mut records)?;
    records.attachments = documents_of(reader, &of.iter().cloned().collect::<Vec<_>>(), None)?
        .into_iter()
        .map(|row| (part_of(row.fields.kind.word()), row))
        .collect();
    records.rows = rows::of(reader, &records, scope)?;
    Ok(records)
}

impl AuditScope {
    /// Whether what is dated that day is looked into.
    fn holds(self, on: NaiveDate) -> bool {
        match self {
            AuditScope::Year(year) => on.year() == year,
            AuditScope::Award(_) | AuditScope::Fund(_) => true,
        }
    }
}

fn ledger_of(reader: &Reader, scope: AuditScope) -> Result<(String, Vec<LedgerLine>)> {
    let mut ask = LedgerAsk::default();
    let name = match scope {
        AuditScope::Award(award) => {
            ask.award = Some(award);
            None
        }
        AuditScope::Fund(fund) => {
            ask.fund = Some(fund);
            let all = funds(reader, &FundsAsk::default())?.rows;
            all.into_iter()
                .find(|line| line.id == fund)
                .map(|line| line.name)
        }
        AuditScope::Year(year) => {
            let span = PaperSpan::of_year(year).unwrap_or_default();
            (ask.from, ask.to) = (span.from, span.to);
            Some(year.to_string())
        }
    };
    let name = match (name, scope) {
        (Some(name), _) => name,
        (None, AuditScope::Award(award)) => award_line(reader, award)?.no,
        (None, _) => return Err(refuse("grants-not-found").arg("kind", "fund").into()),
    };
    Ok((name, ledger(reader, &ask)?.rows))
}

fn award_line(reader: &Reader, award: AwardId) -> Result<AwardLine> {
    let all = awards(reader, &AwardsAsk::default())?.rows;
    let found = all.into_iter().find(|line| line.id == award);
    found.ok_or_else(|| refuse("grants-not-found").arg("kind", "award").into())
}

/// Those the scope names; of a year, those decided in it or with money that moved in it.
fn awards_of(reader: &Reader, scope: AuditScope, ledger: &[LedgerLine]) -> Result<Vec<AwardLine>> {
    let moved: BTreeSet<String> = ledger
        .iter()
        .filter_map(|line| line.award.as_ref())
        .map(|award| award.id.to_string())
        .collect();
    let mut all = awards(reader, &AwardsAsk::default())?.rows;
    all.retain(|award| match scope {
        AuditScope::Award(id) => award.id == id,
        AuditScope::Fund(fund) => award.fund.id == fund,
        AuditScope::Year(year) => {
            award.decided_on.year() == year || moved.contains(&award.id.to_string())
        }
    });
    Ok(all)
}

/// Ids of what papers and attachments in the folder can be of.
fn what_papers_are_of(records: &AuditRecords, scope: AuditScope) -> BTreeSet<String> {
    let mut of: BTreeSet<String> = records
        .awards
        .iter()
        .flat_map(|award| [award.id.to_string(), award.project.id.to_string()])
        .chain(
            records
                .payments
                .iter()
                .map(|payment| payment.id.to_string()),
        )
        .chain(records.applications.iter().map(ToString::to_string))
        .chain(records.reports.iter().map(|report| report.id.to_string()))
        .chain(records.ledger.iter().map(|line| line.id.to_string()))
        .collect();
    if let AuditScope::Fund(fund) = scope {
        of.insert(fund.to_string());
    }
    of
}

/// Every document there is of these records: as it was issued where it was, each issue once; else as the book stands.
fn add_papers(
    reader: &Reader,
    scope: AuditScope,
    of: &BTreeSet<String>,
    records: &mut AuditRecords,
) -> Result<()> {
    let mut issued = Vec::new();
    for paper in issued_papers(reader)? {
        let ask: DocumentAsk = serde_json::from_str(&paper.asked)
            .map_err(|error| fault("papers-figures-differ", error))?;
        issued.extend(is_of(&ask, of)?.map(|id| (paper, id)));
    }
    issued.sort_by(|(a, _), (b, _)| (a.issued_on, &a.no).cmp(&(b.issued_on, &b.no)));
    for kind in DocumentKind::ALL.iter().copied() {
        let of_kind = issued
            .iter()
            .filter(|(paper, _)| paper.document == kind.word());
        for (paper, _) in of_kind.clone() {
            let reprinted = reprint(reader, paper.id).map(as_issued);
            records.add(kind, &paper.no, reprinted);
        }
        for choice in choices(reader, kind)? {
            match is_of(&choice.ask, of)? {
                Some(id) if !of_kind.clone().any(|(_, of)| *of == id) => {
                    let drawn = document(reader, &within(scope, choice.ask)).map(as_it_stands);
                    records.add(kind, choice.no.as_deref().unwrap_or(&choice.name), drawn);
                }
                _ => {}
            }
        }
    }
    if let AuditScope::Year(year) = scope {
        let span = PaperSpan::of_year(year).unwrap_or_default();
        let ask = DocumentAsk::DisbursementRegister(DisbursementRegisterAsk {
            span,
            ..DisbursementRegisterAsk::default()
        });
        let drawn = document(reader, &ask).map(as_it_stands);
        records.add(DocumentKind::DisbursementRegister, &year.to_string(), drawn);
    }
    let place = |paper: &AuditPaper| {
        (
            paper.part as u8,
            paper.document.kind() as u8,
            paper.document.number(),
        )
    };
    records.papers.sort_by_cached_key(place);
    Ok(())
}

impl AuditRecords {
    /// A paper that cannot be drawn is said in the index; the others are handed over all the same.
    fn add(&mut self, kind: DocumentKind, name: &str, drawn: Result<Drawn>) {
        match drawn {
            Ok((document, look, form)) => self.papers.push(AuditPaper {
                part: part_of(kind.word()),
                document,
                look,
                form,
            }),
            Err(why) => self.not_drawn.push((kind, name.to_owned(), why)),
        }
    }
}

type Drawn = (Document, Option<PaperLook>, Option<PaperForm>);

fn as_issued(paper: Reprint) -> Drawn {
    (paper.document, Some(paper.look), paper.form)
}

fn as_it_stands(document: Document) -> Drawn {
    (document, None, None)
}

/// A fund's papers cover all its time, a year's the year.
fn within(scope: AuditScope, ask: DocumentAsk) -> DocumentAsk {
    match scope {
        AuditScope::Year(year) => {
            let span = PaperSpan::of_year(year).unwrap_or_default();
            ask.within(span.from, span.to)
        }
        AuditScope::Fund(_) if matches!(ask, DocumentAsk::DisbursementRegister(_)) => {
            ask.within(NaiveDate::from_ymd_opt(2000, 1, 1), None)
        }
        _ => ask,
    }
}

/// The record the document is of, where it is one of these.
fn is_of(ask: &DocumentAsk, of: &BTreeSet<String>) -> Result<Option<String>> {
    let json = serde_json::to_value(ask).map_err(|error| fault("store", error))?;
    let Some(ask) = json.get("ask").and_then(serde_json::Value::as_object) else {
        return Ok(None);
    };
    let ids = ask.values().filter_map(serde_json::Value::as_str);
    Ok(ids.map(str::to_owned).find(|id| of.contains(id)))
}

/// Where a document or an attachment of this kind lies in the folder.
fn part_of(word: &str) -> AuditPart {
    let has = |part: &str| word.contains(part);
    match word {
        _ if has("expense") || has("reminder") => AuditPart::Reports,
        _ if has("voucher") => AuditPart::Vouchers,
        _ if has("agreement") || has("signature") => AuditPart::Agreements,
        _ if has("decision") || has("approval") || has("letter") => AuditPart::Decisions,
        _ if has("register") || has("statement") => AuditPart::Register,
        _ if has("report") || has("summary") || has("settlement") => AuditPart::Reports,
        _ => AuditPart::Receipts,
    }
}
