//! The foot of a statement: how many lines stand where, and what they sum to.

use serde::Serialize;
use ts_rs::TS;

use super::{BankLineView, BankPosting};
use crate::base::money::Yuan;
use crate::channels::grants::bank::model::{BankLineState, Flow};

/// How many lines stand in each state.
#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BankCounts {
    pub matched: usize,
    pub sure: usize,
    pub possible: usize,
    pub bank_only: usize,
    pub explained: usize,
    pub book_only: usize,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BankTotals {
    pub out: BankSums,
    pub r#in: BankSums,
}

#[derive(Debug, Clone, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BankSums {
    pub statement: Yuan,
    pub matched: Yuan,
    pub explained: Yuan,
    /// What is neither: statement less matched less explained.
    pub difference: Yuan,
    /// In the book alone.
    pub book_only: Yuan,
}

pub(super) fn counts(lines: &[BankLineView], book_only: usize) -> BankCounts {
    let count = |state: BankLineState| lines.iter().filter(|line| line.state == state).count();
    BankCounts {
        matched: count(BankLineState::Matched),
        sure: count(BankLineState::Sure),
        possible: count(BankLineState::Possible),
        bank_only: count(BankLineState::BankOnly),
        explained: count(BankLineState::Explained),
        book_only,
    }
}

pub(super) fn sums(flow: Flow, lines: &[BankLineView], book_only: &[BankPosting]) -> BankSums {
    let of = |states: &[BankLineState]| -> Yuan {
        let lines = lines.iter().filter(|line| line.flow == flow);
        lines
            .filter(|line| states.is_empty() || states.contains(&line.state))
            .map(|line| line.amount)
            .sum()
    };
    let statement = of(&[]);
    let matched = of(&[BankLineState::Matched]);
    let explained = of(&[BankLineState::Explained]);
    BankSums {
        statement,
        matched,
        explained,
        difference: statement - matched - explained,
        book_only: book_only
            .iter()
            .filter(|posting| posting.flow == flow)
            .map(|posting| posting.amount)
            .sum(),
    }
}
