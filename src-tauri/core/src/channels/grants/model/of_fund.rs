//! What a fund pays for, and what of it may go back to its source (invariant 3).

use chrono::NaiveDate;

use super::paying::Ruling;
use super::standing::FundStanding;
use crate::base::money::Yuan;
use crate::base::refusal::refuse;

/// Money of a fund comes in once the fund runs; late it may come.
pub fn money_is_of_fund(fund: &str, starts_on: Option<NaiveDate>, on: NaiveDate) -> Ruling {
    match starts_on {
        Some(from) if on < from => Err(refuse("grants-received-before-fund")
            .at("on")
            .arg("fund", fund)
            .arg("on", on)
            .arg("from", from)),
        _ => Ok(()),
    }
}

pub(super) fn fund_is_open(fund: &FundStanding, on: NaiveDate) -> Ruling {
    let early = fund.starts_on.is_some_and(|from| on < from);
    let late = fund.ends_on.is_some_and(|to| on > to);
    if !early && !late {
        return Ok(());
    }
    let side = if early { fund.starts_on } else { fund.ends_on };
    Err(refuse(if early {
        "grants-fund-not-begun"
    } else {
        "grants-fund-ended"
    })
    .at("on")
    .arg("fund", &fund.name)
    .arg("on", on)
    .arg("day", side.unwrap_or(on)))
}

/// What has not come in cannot go out. A fund that nobody stated yet is not measured.
pub fn fund_has_cash(fund: &FundStanding, amount: Yuan) -> Ruling {
    if fund.promised.is_none() || amount <= fund.cash() {
        return Ok(());
    }
    Err(refuse("grants-fund-short")
        .at("amount")
        .arg("fund", &fund.name)
        .arg("cash", fund.cash().grouped())
        .arg("amount", amount.grouped())
        .arg("short", (amount - fund.cash()).grouped()))
}

/// Nor could it go before it came in. `least`: what the fund held at the end of the leanest day from `on` on.
pub fn fund_had_cash(fund: &FundStanding, least: Yuan, amount: Yuan, on: NaiveDate) -> Ruling {
    if fund.promised.is_none() || amount <= least {
        return Ok(());
    }
    Err(refuse("grants-fund-short-then")
        .at("on")
        .arg("fund", &fund.name)
        .arg("on", on)
        .arg("cash", least.max(Yuan::ZERO).grouped())
        .arg("amount", amount.grouped())
        .arg("short", (amount - least).grouped()))
}

/// What is bound by awards or is not in hand does not go back to the source.
pub fn is_left_of_fund(fund: &FundStanding, amount: Yuan) -> Ruling {
    match amount <= fund.left() {
        true => Ok(()),
        false => Err(refuse("grants-hand-back-over")
            .at("amount")
            .arg("fund", &fund.name)
            .arg("left", fund.left().max(Yuan::ZERO).grouped())
            .arg("cash", fund.cash().grouped())
            .arg(
                "bound",
                (fund.committed - fund.paid + fund.refunded).grouped(),
            )
            .arg("reserved", fund.reserved.grouped())
            .arg("amount", amount.grouped())),
    }
}

/// Invariant 3: awards ≤ the fund's ceiling, counting those not signed yet.
pub fn fund_has_room(fund: &FundStanding, amount: Yuan) -> Ruling {
    match fund.free() {
        Some(free) if amount > free => Err(refuse("grants-over-fund")
            .at("amount")
            .arg("fund", &fund.name)
            .arg("free", free.grouped())
            .arg("amount", amount.grouped())
            .arg("short", (amount - free).grouped())),
        _ => Ok(()),
    }
}
