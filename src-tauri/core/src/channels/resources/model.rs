//! The rules of needs, offers and their matches.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::money::Yuan;
use crate::base::quantity::Quantity;
use crate::base::refusal::{Refusal, refuse};
use crate::{id, words_enum};

id!(NeedId);
id!(OfferId);
id!(MatchId);

words_enum!(
    /// What is needed or offered: 资金 场地 专家 志愿者 物资 政策 岗位
    ResourceKind {
        Money = "money",
        Venue = "venue",
        Expert = "expert",
        Volunteers = "volunteers",
        Goods = "goods",
        Policy = "policy",
        Jobs = "jobs",
    }
);

words_enum!(
    /// How a need or an offer stands. All but `closed` follow from the matches.
    #[ts(rename = "OfferStanding")]
    Standing { Open = "open", PartlyMet = "partlyMet", Met = "met", Closed = "closed" }
);

words_enum!(MatchState {
    Proposed = "proposed",
    Accepted = "accepted",
    Delivered = "delivered",
    Confirmed = "confirmed",
    Declined = "declined",
    Cancelled = "cancelled",
});

impl MatchState {
    /// The allowed moves. What was delivered can only be confirmed.
    pub fn next(self) -> &'static [MatchState] {
        use MatchState::*;
        match self {
            Proposed => &[Accepted, Declined, Cancelled],
            Accepted => &[Delivered, Cancelled],
            Delivered => &[Confirmed],
            Confirmed | Declined | Cancelled => &[],
        }
    }

    /// Still holds a part of the offer.
    pub fn holds(self) -> bool {
        !matches!(self, MatchState::Declined | MatchState::Cancelled)
    }

    /// Has reached whoever needed it.
    pub fn arrived(self) -> bool {
        matches!(self, MatchState::Delivered | MatchState::Confirmed)
    }
}

/// From and to which day; either end may be open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Span {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

impl Span {
    pub fn check(self) -> Result<(), Refusal> {
        match (self.from, self.to) {
            (Some(from), Some(to)) if to < from => Err(refuse("resources-days-reversed")
                .at("to")
                .arg("from", from)
                .arg("to", to)),
            _ => Ok(()),
        }
    }

    pub fn meets(self, other: Span) -> bool {
        let begins_before = |a: Span, b: Span| a.from.zip(b.to).is_none_or(|(from, to)| from <= to);
        begins_before(self, other) && begins_before(other, self)
    }
}

/// A quantity that is put to a match, with the word and unit of the whole it is taken from.
pub fn check_quantity(field: &'static str, quantity: Option<&Quantity>) -> Result<(), Refusal> {
    match quantity {
        Some(quantity) if quantity.value <= Decimal::ZERO => {
            Err(refuse("resources-quantity-not-positive")
                .at(field)
                .arg("quantity", quantity))
        }
        _ => Ok(()),
    }
}

/// What is left of an offer: nothing to say where it has no number, or where units differ.
pub fn left_over(offered: Option<&Quantity>, held: &[Quantity]) -> Option<Quantity> {
    let offered = offered?;
    let held: Vec<&Quantity> = held
        .iter()
        .filter(|part| part.unit == offered.unit)
        .collect();
    let taken: Decimal = held.iter().map(|part| part.value).sum();
    let left = (offered.value - taken).max(Decimal::ZERO);
    let exact = offered.is_exact() && held.iter().all(|part| part.is_exact());
    Some(match (exact, held.is_empty()) {
        (_, true) => offered.clone(),
        (true, false) => Quantity::exact(left, &offered.unit),
        (false, false) => {
            Quantity::said_with(crate::base::quantity::Word::About, left, &offered.unit)
        }
    })
}

/// What a match takes: as asked, or all that is left. No more than is left of an exact offer; an approximate one is not
/// held to its number.
pub fn share(
    offered: Option<&Quantity>,
    held: &[Quantity],
    asked: Option<Quantity>,
) -> Result<Option<Quantity>, Refusal> {
    let Some(offered) = offered else {
        return Ok(asked);
    };
    let left = left_over(Some(offered), held);
    let Some(asked) = asked else {
        return match left {
            Some(left) if left.value.is_zero() => Err(refuse("resources-nothing-left")
                .at("offer")
                .arg("offered", offered)),
            left => Ok(left),
        };
    };
    if asked.unit != offered.unit {
        return Err(refuse("resources-unit-differs")
            .at("quantity")
            .arg("asked", asked)
            .arg("offered", offered));
    }
    match left {
        Some(left) if left.is_exact() && asked.value > left.value => {
            Err(refuse("resources-over-offer")
                .at("quantity")
                .arg("asked", asked)
                .arg("offered", offered)
                .arg("left", left))
        }
        _ => Ok(Some(asked)),
    }
}

/// A match as far as it counts towards a need or an offer.
#[derive(Debug, Clone, Deserialize)]
pub struct Part {
    pub state: MatchState,
    pub quantity: Option<Quantity>,
}

/// Open, partly met or met, from the matches that count. A need counts what has arrived; an offer, what is held of it.
pub fn standing(
    closed: bool,
    whole: Option<&Quantity>,
    parts: &[Part],
    counts: fn(MatchState) -> bool,
) -> Standing {
    if closed {
        return Standing::Closed;
    }
    let counted: Vec<&Part> = parts.iter().filter(|part| counts(part.state)).collect();
    if counted.is_empty() {
        return Standing::Open;
    }
    let Some(whole) = whole else {
        return Standing::Met;
    };
    // A match without a number covers the whole.
    let covers = counted.iter().any(|part| part.quantity.is_none());
    let sum: Decimal = counted
        .iter()
        .filter_map(|part| part.quantity.as_ref())
        .filter(|q| q.unit == whole.unit)
        .map(|q| q.value)
        .sum();
    if covers || sum >= whole.value {
        Standing::Met
    } else {
        Standing::PartlyMet
    }
}

/// The step of a match: in order, not ahead of today, and with its reason when it comes to nothing.
pub fn check_step(
    from: MatchState,
    to: MatchState,
    last: NaiveDate,
    date: NaiveDate,
    reason: Option<&str>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if !from.next().contains(&to) {
        return Err(refuse("resources-match-move")
            .at("to")
            .arg("from", from.word())
            .arg("to", to.word()));
    }
    check_day("date", Some(last), date, today)?;
    if !to.holds() && reason.is_none() {
        return Err(refuse("resources-reason-missing").at("reason"));
    }
    Ok(())
}

/// A day that is not ahead of today, nor before what went before it.
pub fn check_day(
    field: &'static str,
    last: Option<NaiveDate>,
    date: NaiveDate,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if date > today {
        return Err(refuse("resources-day-in-future")
            .at(field)
            .arg("date", date)
            .arg("today", today));
    }
    match last {
        Some(last) if date < last => Err(refuse("resources-day-before-last")
            .at(field)
            .arg("date", date)
            .arg("last", last)),
        _ => Ok(()),
    }
}

words_enum!(
    /// Why an offer is suggested for a need.
    SuggestedFor { SameKind = "sameKind", SamePlace = "samePlace", DaysMeet = "daysMeet", Enough = "enough" }
);

/// Why this offer suits the need; nothing when it does not. `place` compares as written.
pub fn suits(
    kinds: (ResourceKind, ResourceKind),
    places: (Option<&str>, Option<&str>),
    spans: (Span, Span),
    asked: Option<&Quantity>,
    left: Option<&Quantity>,
) -> Vec<SuggestedFor> {
    if kinds.0 != kinds.1 || !spans.0.meets(spans.1) {
        return Vec::new();
    }
    let mut reasons = vec![SuggestedFor::SameKind];
    if places.0.is_some() && places.0 == places.1 {
        reasons.push(SuggestedFor::SamePlace);
    }
    if spans.0 != Span::default() && spans.1 != Span::default() {
        reasons.push(SuggestedFor::DaysMeet);
    }
    if let (Some(asked), Some(left)) = (asked, left)
        && asked.unit == left.unit
        && left.value >= asked.value
    {
        reasons.push(SuggestedFor::Enough);
    }
    reasons
}

/// What can be put together: of one kind, and neither closed.
pub fn check_pair(
    kinds: (ResourceKind, ResourceKind),
    need_closed: bool,
    offer_closed: bool,
) -> Result<(), Refusal> {
    if kinds.0 != kinds.1 {
        return Err(refuse("resources-kinds-differ")
            .at("offer")
            .arg("need", kinds.0.word())
            .arg("offer", kinds.1.word()));
    }
    if need_closed {
        return Err(refuse("resources-need-closed").at("need"));
    }
    if offer_closed {
        return Err(refuse("resources-offer-closed").at("offer"));
    }
    Ok(())
}

/// An offer is not made smaller than what is already promised of it.
pub fn check_covers(whole: Option<&Quantity>, held: &[Quantity]) -> Result<(), Refusal> {
    let Some(whole) = whole.filter(|whole| whole.is_exact()) else {
        return Ok(());
    };
    let sum: Decimal = held
        .iter()
        .filter(|part| part.unit == whole.unit)
        .map(|part| part.value)
        .sum();
    if whole.value < sum {
        let promised = Quantity::exact(sum, &whole.unit);
        return Err(refuse("resources-offer-below-promised")
            .at("quantity")
            .arg("offered", whole)
            .arg("promised", promised));
    }
    Ok(())
}

words_enum!(
    /// What an operator can do to a need or an offer as a whole.
    Turn { Close = "close", Reopen = "reopen" }
);

/// Closing says why and waits until no match is on its way; reopening needs something closed.
pub fn check_turn(
    turn: Turn,
    closed: bool,
    reason: Option<&str>,
    parts: &[Part],
) -> Result<(), Refusal> {
    let on_its_way = parts
        .iter()
        .filter(|part| part.state.holds() && !part.state.arrived())
        .count();
    match turn {
        Turn::Close if closed => Err(refuse("resources-closed-already").at("to")),
        Turn::Close if reason.is_none() => Err(refuse("resources-reason-missing").at("reason")),
        Turn::Close if on_its_way > 0 => Err(refuse("resources-matches-on-their-way")
            .at("to")
            .arg("matches", on_its_way)),
        Turn::Reopen if !closed => Err(refuse("resources-not-closed").at("to")),
        Turn::Close | Turn::Reopen => Ok(()),
    }
}

/// Somebody needs it: an organisation or a person of the registry, not both.
pub fn check_asker(organisation: bool, person: bool) -> Result<(), Refusal> {
    match (organisation, person) {
        (false, false) => Err(refuse("resources-asker-missing").at("organisation")),
        (true, true) => Err(refuse("resources-two-askers").at("person")),
        _ => Ok(()),
    }
}

/// Somebody gives it: an organisation of the registry, or someone outside it by name.
pub fn check_giver(organisation: bool, giver: bool) -> Result<(), Refusal> {
    match (organisation, giver) {
        (false, false) => Err(refuse("resources-giver-missing").at("giver")),
        (true, true) => Err(refuse("resources-two-givers").at("giver")),
        _ => Ok(()),
    }
}

pub fn check_value(value: Option<Yuan>) -> Result<(), Refusal> {
    match value {
        Some(value) if value.is_negative() => Err(refuse("resources-value-negative")
            .at("value")
            .arg("value", value)),
        _ => Ok(()),
    }
}

/// The quantities that a whole is held to.
pub fn held(parts: &[Part]) -> Vec<Quantity> {
    parts
        .iter()
        .filter(|part| part.state.holds())
        .filter_map(|part| part.quantity.clone())
        .collect()
}

/// A match was made between things of one kind: it stays so.
pub fn check_kind_kept(
    was: ResourceKind,
    now: ResourceKind,
    parts: &[Part],
) -> Result<(), Refusal> {
    if was != now && parts.iter().any(|part| part.state.holds()) {
        return Err(refuse("resources-kind-matched")
            .at("kind")
            .arg("was", was.word()));
    }
    Ok(())
}
