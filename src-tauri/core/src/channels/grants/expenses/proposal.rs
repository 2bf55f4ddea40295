//! A budget proposed for an amount that is not the sum of its lines: each line takes its part, to the
//! fen. It is shown, put right where the parties agreed otherwise, and kept with the step it is for. No I/O.

use crate::base::money::Yuan;
use crate::channels::grants::calls::rules::{RuleFields, RuleKind};

/// A line as it is divided by.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    pub amount: Yuan,
    pub turn: Turn,
}

/// Whose turn it is for the fen that no even division gives out: a line that is to have at least so
/// much first, one that may have at most so much last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    First,
    Any,
    Last,
}

/// `rules`: of the call the budget was asked under.
pub fn turn_of(rules: &[RuleFields], class: &str, line: &str) -> Turn {
    let names = |rule: &&RuleFields| {
        let named = rule.line.as_deref();
        named == Some(class) || named == Some(line)
    };
    let mut of_line = rules.iter().filter(names);
    if of_line
        .clone()
        .any(|rule| matches!(rule.kind, RuleKind::LineCap))
    {
        return Turn::Last;
    }
    match of_line.any(|rule| matches!(rule.kind, RuleKind::LineFloor)) {
        true => Turn::First,
        false => Turn::Any,
    }
}

/// `amount` over the parts in proportion, each cut to the fen; what is left over goes fen by fen to
/// those that lost the most by the cut. The sum is `amount` exactly.
pub fn spread(parts: &[Part], amount: Yuan) -> Vec<Yuan> {
    let weights: Vec<i128> = parts.iter().map(|part| part.amount.fen().max(0)).collect();
    let (whole, wanted) = (weights.iter().sum::<i128>(), amount.fen());
    if whole == 0 {
        // Nothing to go by: the first line has it all.
        let first = |at: usize| if at == 0 { amount } else { Yuan::ZERO };
        return (0..parts.len()).map(first).collect();
    }
    let mut fen: Vec<i128> = weights
        .iter()
        .map(|weight| weight * wanted / whole)
        .collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|&at| {
        let lost = weights.get(at).map_or(0, |weight| weight * wanted % whole);
        (parts.get(at).map(|part| part.turn), -lost, at)
    });
    order.retain(|&at| weights.get(at).is_some_and(|weight| *weight > 0));
    // A capped line takes none of it while there is another.
    let uncapped = |at: &usize| parts.get(*at).is_some_and(|part| part.turn != Turn::Last);
    if order.iter().any(uncapped) {
        order.retain(uncapped);
    }
    let mut left = wanted - fen.iter().sum::<i128>();
    for at in order.into_iter().cycle() {
        if left <= 0 {
            break;
        }
        if let Some(share) = fen.get_mut(at) {
            *share += 1;
            left -= 1;
        }
    }
    fen.into_iter()
        .map(|fen| Yuan::from_fen(i64::try_from(fen).unwrap_or_default()))
        .collect()
}

/// As `spread`, where part of each line is spent already: that stays, and the rest is divided.
pub fn spread_above(parts: &[Part], spent: &[Yuan], amount: Yuan) -> Vec<Yuan> {
    let gone: Yuan = spent.iter().copied().sum();
    if gone > amount {
        return spread(parts, amount);
    }
    let open: Vec<Part> = parts
        .iter()
        .zip(spent)
        .map(|(part, spent)| Part {
            amount: (part.amount - *spent).max(Yuan::ZERO),
            turn: part.turn,
        })
        .collect();
    let any_open = open.iter().any(|part| part.amount.is_positive());
    let over = match any_open {
        true => spread(&open, amount - gone),
        false => spread(parts, amount - gone),
    };
    over.into_iter()
        .zip(spent)
        .map(|(share, spent)| share + *spent)
        .collect()
}
