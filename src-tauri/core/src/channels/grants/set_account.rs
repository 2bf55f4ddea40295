//! An organisation's account is written down; a new one follows the old and never overwrites it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::model::AccountId;
use super::rows::{self, AccountRow};
use crate::base::book::{Change, Made};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{chinese_name, optional, plain, required};
use crate::registry::OrganisationId;

/// Digits of an account with a bank: 8 to 32 (field-guide 2.5). No check digit is asked for.
const ACCOUNT_DIGITS: std::ops::RangeInclusive<usize> = 8..=32;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetAccount {
    pub organisation: OrganisationId,
    /// 户名.
    pub account_name: String,
    /// 开户行, the branch's full name.
    pub bank: String,
    pub number: String,
    /// 资金代管单位, of those without an account of their own.
    pub custodian: Option<String>,
}

impl SetAccount {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let organisation = rows::organisation_name(change, self.organisation)?;
        let account_name = chinese_name(&required(&self.account_name, "accountName")?);
        let custodian = optional(self.custodian.as_deref()).map(|name| chinese_name(&name));
        holder_is_payee(&account_name, &organisation, custodian.as_deref())?;
        let number = account_number(&self.number)?;
        let bank = required(&self.bank, "bank")?;
        let present = rows::present_account(change, self.organisation)?;
        if let Some(same) = present
            .as_ref()
            .filter(|a| a.number == number && a.account_name == account_name && a.bank == bank)
        {
            return Ok(Made::numbered("payee_account", same.id, organisation));
        }
        let account = AccountRow {
            id: AccountId::fresh(),
            organisation: self.organisation,
            account_name,
            bank,
            number,
            custodian,
            since: change.today(),
            set_by: change.actor().name.clone(),
            follows: present.map(|account| account.id),
        };
        rows::add_account(change, &account)?;
        Ok(Made::numbered("payee_account", account.id, organisation))
    }
}

/// The account is the organisation's, or that of the body named as keeping its money.
fn holder_is_payee(account_name: &str, organisation: &str, custodian: Option<&str>) -> Result<()> {
    if account_name == chinese_name(organisation) || custodian == Some(account_name) {
        return Ok(());
    }
    Err(refuse("grants-account-name")
        .at("accountName")
        .arg("name", account_name)
        .arg("organisation", organisation)
        .into())
}

fn account_number(text: &str) -> Result<String> {
    let number: String = plain(text)
        .chars()
        .filter(|c| !matches!(c, '-' | '\''))
        .collect();
    let digits = number.chars().filter(char::is_ascii_digit).count();
    if digits == number.chars().count() && ACCOUNT_DIGITS.contains(&digits) {
        return Ok(number);
    }
    Err(refuse("grants-account-number")
        .at("number")
        .arg("text", text)
        .arg("digits", digits)
        .into())
}
