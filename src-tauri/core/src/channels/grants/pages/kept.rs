//! The sums that the database keeps with every entry, by fund and by award: what a journal handed out has to come to.

use crate::base::book::Reader;
use crate::base::money::Yuan;
use crate::base::refusal::Result;
use crate::channels::grants::model::{AwardId, FundId};

/// A fund's sums, in yuan; `paid` is before refunds.
#[derive(Debug, Clone)]
pub struct KeptFund {
    pub id: FundId,
    pub name: String,
    pub received: Yuan,
    pub committed: Yuan,
    pub paid: Yuan,
    pub refunded: Yuan,
    pub accepted: Yuan,
    /// Gone back to the source.
    pub handed_back: Yuan,
}

impl KeptFund {
    /// In hand.
    pub fn cash(&self) -> Yuan {
        self.received - self.paid + self.refunded - self.handed_back
    }
}

/// An award's sums, in yuan; `paid` is before refunds.
#[derive(Debug, Clone)]
pub struct KeptAward {
    pub id: AwardId,
    pub fund: FundId,
    pub no: String,
    pub committed: Yuan,
    pub paid: Yuan,
    pub refunded: Yuan,
    pub accepted: Yuan,
}

/// Every fund, by name; one that nothing was posted to comes to nothing.
pub fn kept_funds(reader: &Reader) -> Result<Vec<KeptFund>> {
    let mut kept = reader.conn().prepare_cached(
        "SELECT f.id, f.name, coalesce(b.received_fen, 0) AS received_fen, coalesce(b.committed_fen, 0) AS committed_fen,
                coalesce(b.paid_fen, 0) AS paid_fen, coalesce(b.refunded_fen, 0) AS refunded_fen,
                coalesce(b.accepted_fen, 0) AS accepted_fen,
                coalesce(b.handed_back_fen, 0) AS handed_back_fen
           FROM fund f LEFT JOIN derived_fund_balance b ON b.fund_id = f.id ORDER BY f.name, f.id",
    )?;
    let rows = kept.query_map([], |row| {
        Ok(KeptFund {
            id: row.get("id")?,
            name: row.get("name")?,
            received: row.get("received_fen")?,
            committed: row.get("committed_fen")?,
            paid: row.get("paid_fen")?,
            refunded: row.get("refunded_fen")?,
            accepted: row.get("accepted_fen")?,
            handed_back: row.get("handed_back_fen")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every award that something was posted to, by number.
pub fn kept_awards(reader: &Reader) -> Result<Vec<KeptAward>> {
    let mut kept = reader.conn().prepare_cached(
        "SELECT a.id, a.fund_id, a.no, b.committed_fen, b.paid_fen, b.refunded_fen, b.accepted_fen
           FROM award a JOIN derived_award_balance b ON b.award_id = a.id ORDER BY a.no",
    )?;
    let rows = kept.query_map([], |row| {
        Ok(KeptAward {
            id: row.get("id")?,
            fund: row.get("fund_id")?,
            no: row.get("no")?,
            committed: row.get("committed_fen")?,
            paid: row.get("paid_fen")?,
            refunded: row.get("refunded_fen")?,
            accepted: row.get("accepted_fen")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
