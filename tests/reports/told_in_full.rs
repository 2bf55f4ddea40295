//! A progress summary with all that can stand beneath its tables.

use hub::base::quantity::{Quantity, Word};
use hub::summaries::ProgressSummary;
use hub::summaries::progress_summary::{
    ProgressBudget, ProgressCoded, ProgressPart, ProgressWorked,
};

use super::made_up::{progress_summary, yuan};

pub fn told_in_full() -> ProgressSummary {
    let mut usual = progress_summary();
    if let Some(families) = usual.indicators.last_mut() {
        families.period_target = Some(Quantity::exact(40, "户"));
        families.verified_by = Some("陈若水".into());
        families.split = vec![ProgressPart {
            of: "women".into(),
            count: Quantity::exact(52, "户"),
        }];
    }
    let first = Quantity::said_with(Word::More, 80, "户");
    let second: Quantity = "2万元/户·年".parse().unwrap();
    ProgressSummary {
        budget: vec![
            source("grant", "50000"),
            source("matching", "8000"),
            source("ownFunds", "6000"),
        ],
        coded: ProgressCoded {
            children: 26,
            households: 14,
            people: 0,
            person_times: 143,
        },
        worked: vec![ProgressWorked {
            name: "户均增收".into(),
            figure: first.times(&second).unwrap(),
            first,
            second,
        }],
        ..usual
    }
}

fn source(source: &str, amount: &str) -> ProgressBudget {
    ProgressBudget {
        source: source.into(),
        amount: yuan(amount),
    }
}
