//! People: what is known of each, and which of it can be so.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Gender, phone};
use crate::base::dates::PartialDate;
use crate::base::id_card::{self, PaperKind};
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{chinese_name, optional, plain, required, written};

/// What is written down of a person.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonDetails {
    pub name: String,
    /// Her name's reading where the machine gets it wrong: `shan ya` for 单雅.
    #[serde(default)]
    pub pinyin: Option<String>,
    /// 化名: shown in the place of the name of a minor or a helped family.
    #[serde(default)]
    pub code_name: Option<String>,
    #[serde(default)]
    pub gender: Option<Gender>,
    #[serde(default)]
    pub birth_year: Option<i32>,
    /// When edited: left out stays as it is, empty clears.
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub native_place: Option<String>,
    #[serde(default)]
    pub paper_kind: Option<PaperKind>,
    /// When edited: left out stays as it is, empty clears.
    #[serde(default)]
    pub paper_number: Option<String>,
    #[serde(default)]
    pub consent_for: Option<String>,
    #[serde(default)]
    pub consent_on: Option<PartialDate>,
    #[serde(default)]
    pub consent_by: Option<String>,
    #[serde(default)]
    pub note: Option<String>,
    /// Another person of the same name and phone, and known to be so.
    #[serde(default)]
    pub distinct: bool,
    #[serde(default)]
    pub as_recorded: bool,
}

impl PersonDetails {
    /// Tidied and checked; `today` bounds the year of birth.
    pub fn checked(mut self, today: NaiveDateTime) -> Result<PersonDetails> {
        self.name = chinese_name(&required(&self.name, "name")?);
        for text in [
            &mut self.pinyin,
            &mut self.code_name,
            &mut self.native_place,
            &mut self.consent_for,
            &mut self.consent_by,
        ] {
            *text = optional(text.as_deref());
        }
        self.note = written(self.note.as_deref());
        self.phone = self.phone.as_deref().map(phone);
        self.paper_number = self.paper_number.as_deref().map(plain);
        self.check_paper()?;
        let this_year = PartialDate::Day(today.date()).year();
        if let Some(year) = self
            .birth_year
            .filter(|year| !(1900..=this_year).contains(year))
        {
            return Err(refuse("registry-birth-year")
                .at("birthYear")
                .arg("year", year)
                .arg("now", this_year)
                .into());
        }
        Ok(self)
    }

    fn check_paper(&mut self) -> Result<()> {
        let Some(number) = self
            .paper_number
            .as_deref()
            .filter(|number| !number.is_empty())
        else {
            return Ok(());
        };
        let Some(kind) = self.paper_kind else {
            return Err(refuse("registry-paper-kind").at("paperKind").into());
        };
        match id_card::check(kind, number) {
            Err(_) if self.as_recorded => Ok(()),
            checked => {
                self.paper_number = Some(checked?);
                Ok(())
            }
        }
    }
}
