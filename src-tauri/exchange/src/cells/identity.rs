//! 统一社会信用代码, 备案证号 and the other numbers an organisation is known by.

use hub::base::credit_code::{self, CreditCode, Flaw};
use hub::base::identity::IdentityKind;
use hub::base::typed::{is_han, paper_number, plain};

use super::phones::is_scientific;
use super::{Trouble, trouble, written};
use crate::grid::Cell;

/// A number as it is kept: normalised, with what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityReading {
    pub kind: IdentityKind,
    pub number: Option<String>,
    /// False for a code that fails its check: kept as written, marked unverified.
    pub valid: bool,
}

impl IdentityReading {
    pub fn missing() -> Self {
        IdentityReading {
            kind: IdentityKind::None,
            number: None,
            valid: false,
        }
    }
}

pub fn identity(cell: &Cell) -> (IdentityReading, Option<Trouble>) {
    let text = match written(cell) {
        Ok(Some(text)) => text,
        Ok(None) => {
            return (
                IdentityReading::missing(),
                Some(trouble("identity-missing")),
            );
        }
        Err(broken) => return (IdentityReading::missing(), Some(broken)),
    };
    if is_scientific(&text) || matches!(cell, Cell::Number(number) if *number >= 1e15) {
        let wrong = trouble("uscc-scientific").arg("text", text);
        return (IdentityReading::missing(), Some(wrong));
    }
    let bare = plain(&text);
    if bare.chars().any(is_han) {
        return (paper(&bare), None);
    }
    code(&text)
}

/// 青民备[2021]第010号 → 青民备〔2021〕第010号; whose number it is shows in its words.
fn paper(text: &str) -> IdentityReading {
    let kind = if text.contains("核准") {
        IdentityKind::NameApproval
    } else if text.contains('妇') || text.contains('批') {
        IdentityKind::Approval
    } else {
        IdentityKind::Filing
    };
    IdentityReading {
        kind,
        number: Some(paper_number(text)),
        valid: true,
    }
}

fn code(text: &str) -> (IdentityReading, Option<Trouble>) {
    let number = credit_code::normalise(text);
    let reading = |valid| IdentityReading {
        kind: IdentityKind::CreditCode,
        number: Some(number.clone()),
        valid,
    };
    let wrong = match CreditCode::read(&number) {
        Ok(_) => return (reading(true), None),
        Err(Flaw::Length { got }) => trouble("uscc-length").arg("got", got),
        Err(Flaw::Character { place, found, .. }) => trouble("uscc-charset")
            .arg("place", place)
            .arg("found", found),
        Err(Flaw::Checksum { should_be }) => trouble("uscc-check").arg("expected", should_be),
    };
    (reading(false), Some(wrong))
}
