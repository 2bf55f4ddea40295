//! What an organisation or a federation is known by on paper: the kind of number and the number.
//! Who has no credit code is told in field-guide 2.1.

use super::credit_code::{self, CreditCode, Flaw};
use super::refusal::{Refusal, Result, refuse};
use super::typed::{optional, paper_number};

crate::words_enum! {
    IdentityKind {
        /// 统一社会信用代码
        CreditCode = "creditCode",
        /// 备案证号: filed community organisations.
        Filing = "filing",
        /// 批复文号: internal bodies approved by a higher federation.
        Approval = "approval",
        /// 名称核准
        NameApproval = "nameApproval",
        /// 无: unregistered teams.
        None = "none",
    }
}

/// A number as it is kept, and what a reader of it should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    pub kind: IdentityKind,
    /// Normalised; `None` only for [`IdentityKind::None`].
    pub number: Option<String>,
    /// False where the number fails its check and stands as on the certificate.
    pub verified: bool,
    /// Why it is kept though unverified.
    pub note: Option<String>,
}

impl Identity {
    pub fn none() -> Identity {
        Identity {
            kind: IdentityKind::None,
            number: None,
            verified: true,
            note: None,
        }
    }

    /// Checks a number by its kind. A credit code that fails is refused unless `as_on_certificate`
    /// says why it stands so on the original; it is then kept unverified.
    pub fn check(
        kind: IdentityKind,
        number: Option<&str>,
        as_on_certificate: Option<&str>,
    ) -> Result<Identity> {
        let note = optional(as_on_certificate);
        let number = number.map(str::trim).filter(|number| !number.is_empty());
        match (kind, number) {
            (IdentityKind::None, None) => Ok(Identity::none()),
            (IdentityKind::None, Some(_)) => {
                Err(refuse("base-identity-kindless").at("identityKind").into())
            }
            (_, None) => Err(refuse("base-identity-number").at("identityNumber").into()),
            (IdentityKind::CreditCode, Some(number)) => credit(number, note),
            (_, Some(number)) => Ok(Identity {
                kind,
                number: Some(paper_number(number)),
                verified: true,
                note: None,
            }),
        }
    }

    /// A number taken over from a register as it stands there: unverified where it fails its check.
    pub fn as_recorded(kind: IdentityKind, number: Option<&str>) -> Identity {
        let number = number.map(str::trim).filter(|number| !number.is_empty());
        match (kind, number) {
            (IdentityKind::None, _) | (_, None) => Identity::none(),
            (IdentityKind::CreditCode, Some(number)) => Identity {
                kind,
                number: Some(credit_code::normalise(number)),
                verified: false,
                note: None,
            },
            (_, Some(number)) => Identity {
                kind,
                number: Some(paper_number(number)),
                verified: true,
                note: None,
            },
        }
    }

    /// The code, where it is one and right.
    pub fn credit_code(&self) -> Option<CreditCode> {
        match self.kind {
            IdentityKind::CreditCode => CreditCode::read(self.number.as_deref()?).ok(),
            _ => None,
        }
    }

    /// What an operator should look at, though nothing forbids it.
    pub fn warnings(&self) -> Vec<Refusal> {
        let Some(code) = self.credit_code() else {
            return Vec::new();
        };
        let mut warnings = Vec::new();
        if let Some(should_be) = code.inner_flaw() {
            warnings.push(
                refuse("base-code-inner")
                    .at("identityNumber")
                    .arg("shouldBe", should_be),
            );
        }
        if !code.is_known_category() {
            warnings.push(
                refuse("base-code-category")
                    .at("identityNumber")
                    .arg("prefix", code.prefix()),
            );
        }
        warnings
    }
}

fn credit(number: &str, note: Option<String>) -> Result<Identity> {
    let kind = IdentityKind::CreditCode;
    match (CreditCode::read(number), note) {
        (Ok(code), _) => Ok(Identity {
            kind,
            number: Some(code.to_string()),
            verified: true,
            note: None,
        }),
        (Err(_), Some(note)) => Ok(Identity {
            kind,
            number: Some(credit_code::normalise(number)),
            verified: false,
            note: Some(note),
        }),
        (Err(flaw), None) => Err(refused(flaw).into()),
    }
}

fn refused(flaw: Flaw) -> Refusal {
    Refusal::from(flaw).at("identityNumber")
}
