//! What every document says of itself. A new one is a struct of figures with an ask that implements [`Paper`], and its
//! name in the list of `document.rs`; the command line, the print desk and the batch read it from there.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::letterhead::{Letterhead, PaperPeriod};
use crate::base::book::Reader;
use crate::base::numbering::NumberKind;
use crate::base::refusal::{Result, refuse};
use crate::procedures::papers::PaperForm;

/// Figures that can be set on paper, printed back as they were once issued.
pub trait Paper {
    /// Which one: a flat JSON object, its dates those of a [`PaperSpan`].
    type Ask
    where
        Self: Sized;

    /// The field of the ask that holds the id of what it is of; screens of that record offer the document.
    fn of() -> &'static str
    where
        Self: Sized;

    /// Reads the figures.
    fn draw(reader: &Reader, ask: &Self::Ask) -> Result<Self>
    where
        Self: Sized;

    /// All there can be, as the print desk lists them and a batch prints them.
    fn all(reader: &Reader) -> Result<Vec<Choice<Self::Ask>>>
    where
        Self: Sized;

    /// Those of a number or name that the operator types.
    fn by_number(reader: &Reader, no: &str) -> Result<Vec<Self::Ask>>
    where
        Self: Sized,
    {
        let mut found = Self::all(reader)?;
        found.retain(|choice| choice.no.as_deref() == Some(no) || choice.name == no);
        Ok(found.into_iter().map(|choice| choice.ask).collect())
    }

    /// Where the ask says from when to when; `None` for what has no period, as a voucher.
    fn span(_ask: &mut Self::Ask) -> Option<&mut PaperSpan>
    where
        Self: Sized,
    {
        None
    }

    /// Whether its ask has such a span.
    fn has_period() -> bool
    where
        Self: Sized,
    {
        false
    }

    fn letterhead(&self) -> &Letterhead;

    fn letterhead_mut(&mut self) -> &mut Letterhead;

    /// The day its figures stand for.
    fn day(&self) -> NaiveDate;

    /// The period they turned out to be of.
    fn period(&self) -> Option<PaperPeriod> {
        None
    }

    /// What it is of: the project, the payee, the period.
    fn title(&self) -> String;

    /// What its file is named by: the record's number, else its title.
    fn number(&self) -> Option<String> {
        None
    }

    /// Drops what its form does not print and what is too heavy to be frozen unprinted.
    fn leave_out(&mut self, _form: Option<&PaperForm>) {}

    /// Whose numbers it takes when it is issued.
    fn number_kind(&self) -> NumberKind {
        NumberKind::Paper
    }

    /// The number it is issued under, once, where its record bears one already; refused while that is missing.
    /// `None`: it takes the next number of the house's papers, as often as it is issued.
    fn own_number(&self) -> Result<Option<String>> {
        Ok(None)
    }
}

/// The letterhead of a document that keeps it in a field of that name.
#[macro_export]
macro_rules! own_letterhead {
    () => {
        fn letterhead(&self) -> &$crate::summaries::letterhead::Letterhead {
            &self.letterhead
        }

        fn letterhead_mut(&mut self) -> &mut $crate::summaries::letterhead::Letterhead {
            &mut self.letterhead
        }
    };
}

/// One that can be printed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Choice<Ask> {
    pub ask: Ask,
    pub no: Option<String>,
    /// What it is of; empty where it is of the whole house.
    pub name: String,
    /// Family and word of the catalogue, where a fixed word names it.
    pub label: Option<(String, String)>,
    /// Whose, or when: what tells two of a name apart.
    pub detail: Option<String>,
}

impl<Ask> Choice<Ask> {
    pub fn of(
        ask: Ask,
        no: Option<String>,
        name: impl Into<String>,
        detail: Option<String>,
    ) -> Self {
        Self {
            ask,
            no,
            name: name.into(),
            label: None,
            detail,
        }
    }

    /// Of the whole house.
    pub fn whole(ask: Ask) -> Self {
        Self::of(ask, None, "", None)
    }

    /// Of what a word of the catalogue names, e.g. a channel; of the whole without one.
    pub fn labelled(ask: Ask, family: &str, word: Option<&str>) -> Self {
        Self {
            label: word.map(|word| (family.to_owned(), word.to_owned())),
            ..Self::of(ask, None, word.unwrap_or_default(), None)
        }
    }

    pub fn map<To>(self, to: impl FnOnce(Ask) -> To) -> Choice<To> {
        Choice {
            ask: to(self.ask),
            no: self.no,
            name: self.name,
            label: self.label,
            detail: self.detail,
        }
    }
}

/// From, to, and what is known at the end of which day; each is found when not said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(optional_fields)]
pub struct PaperSpan {
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    /// Today unless given; nothing dated later is counted.
    pub as_of: Option<NaiveDate>,
}

impl PaperSpan {
    /// The day that the figures stand for: today unless said; what is to come is in no book.
    pub fn day(&self, reader: &Reader) -> Result<NaiveDate> {
        let today = reader.today();
        match self.as_of {
            Some(day) if day > today => Err(refuse("summaries-as-of-future")
                .at("asOf")
                .arg("asOf", day)
                .arg("today", today)
                .into()),
            day => Ok(day.unwrap_or(today)),
        }
    }

    /// The period's last day, and no later than the day that the figures stand for.
    pub fn last_day(&self, reader: &Reader) -> Result<NaiveDate> {
        let day = self.day(reader)?;
        let to = self.to.unwrap_or(day).min(day);
        PaperPeriod {
            from: self.from.unwrap_or(to),
            to,
        }
        .in_order()?;
        Ok(to)
    }

    /// The whole of a year.
    pub fn of_year(year: i32) -> Option<Self> {
        Some(Self {
            from: NaiveDate::from_ymd_opt(year, 1, 1),
            to: Some(NaiveDate::from_ymd_opt(year, 12, 31)?),
            as_of: None,
        })
    }
}
