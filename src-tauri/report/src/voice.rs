//! How a figure is said on paper, in the paper's language.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;
use hub::base::amount_words::{self, in_words};
use hub::base::dates::PartialDate;
use hub::base::decimals;
use hub::base::money::Yuan;
use hub::base::quantity::{Quantity, Word};
use hub::base::words::{Lang, in_catalogue, look_up, say, say_with};
use hub::summaries::letterhead::{Letterhead, PaperPeriod};
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Map, Value};

use crate::english;

pub(crate) struct Voice {
    pub(crate) lang: Lang,
}

/// Every id of the catalogue's file for paper: the templates ask for words by name.
const CATALOGUE: &str = include_str!("../../../ui/locales/zh-CN/report.ftl");
const OURS: &str = "report-";

impl Voice {
    /// The words a template may ask for, without their prefix; blanks stand as `{$name}`.
    pub(crate) fn words(&self) -> Value {
        static WORDS: [OnceLock<Value>; 2] = [OnceLock::new(), OnceLock::new()];
        let [zh, en] = &WORDS;
        let kept = if self.lang == Lang::En { en } else { zh };
        kept.get_or_init(|| self.all_words()).clone()
    }

    fn all_words(&self) -> Value {
        let ids = CATALOGUE
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id);
        let ours = ids.filter_map(|id| Some((id.strip_prefix(OURS)?, id)));
        Value::Object(
            ours.map(|(key, id)| (key.to_owned(), say(self.lang, id).into()))
                .collect::<Map<_, _>>(),
        )
    }

    pub(crate) fn say(&self, key: &str) -> String {
        say(self.lang, &format!("{OURS}{key}"))
    }

    pub(crate) fn fill(&self, key: &str, blanks: &[(&str, &str)]) -> String {
        let args: BTreeMap<String, String> = blanks
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        say_with(self.lang, &format!("{OURS}{key}"), &args)
    }

    /// A state's or kind's label of another slice; the bare word where the catalogue has none.
    pub(crate) fn label(&self, id: &str, word: &str) -> String {
        let said = look_up(self.lang, &format!("{id}-{word}"));
        let spelt = said.or_else(|| look_up(self.lang, &format!("{id}-{}", in_catalogue(word))));
        spelt.unwrap_or_else(|| word.to_owned())
    }

    pub(crate) fn or_dash(&self, said: String) -> String {
        match said.is_empty() {
            true => self.say("dash"),
            false => said,
        }
    }

    /// 2024年7月1日 in running text, no padding (GB/T 9704-2012 7.3.5.4); `1 July 2024`.
    pub(crate) fn date(&self, date: impl Into<PartialDate>) -> String {
        let date = date.into();
        match self.lang {
            Lang::ZhCn => date.in_text(),
            Lang::En => english::date(date),
        }
    }

    /// In tables: `2024-07-01`.
    pub(crate) fn table_date(&self, date: impl Into<PartialDate>) -> String {
        date.into().to_string()
    }

    pub(crate) fn span(
        &self,
        from: Option<PartialDate>,
        to: Option<PartialDate>,
    ) -> Option<String> {
        if from.is_none() && to.is_none() {
            return None;
        }
        let said = |date: Option<PartialDate>| {
            date.map_or_else(|| self.say("dash"), |date| self.date(date))
        };
        Some(self.fill("span", &[("from", &said(from)), ("to", &said(to))]))
    }

    pub(crate) fn period(&self, period: PaperPeriod) -> String {
        let (from, to) = (self.date(period.from), self.date(period.to));
        self.fill("span", &[("from", &from), ("to", &to)])
    }

    /// ¥30,000.00
    pub(crate) fn money(&self, amount: Option<Yuan>) -> String {
        amount.map_or_else(|| self.say("dash"), Yuan::figure)
    }

    /// 人民币叁万元整, style A of field-guide 2.2; `RMB Thirty Thousand Yuan Only`.
    pub(crate) fn money_in_words(&self, amount: Yuan) -> String {
        self.fill("rmb", &[("words", &self.amount_words(amount))])
    }

    pub(crate) fn amount_words(&self, amount: Yuan) -> String {
        match self.lang {
            Lang::ZhCn => in_words(amount, amount_words::Style::A),
            Lang::En => english::amount(amount),
        }
    }

    /// One decimal, not capped: 120.0%. Nothing to divide by: "—".
    pub(crate) fn percent(&self, percent: Option<Decimal>) -> String {
        percent.map_or_else(
            || self.say("dash"),
            |percent| format!("{}%", tenths(percent)),
        )
    }

    /// Of a figure that was said approximately the tenths are not known: 约80%.
    pub(crate) fn rough_percent(&self, percent: Option<Decimal>, approximate: bool) -> String {
        match percent {
            Some(percent) if approximate => {
                let whole =
                    percent.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
                let about = Quantity::said_with(Word::About, whole, "%");
                self.quantity(Some(&about))
            }
            percent => self.percent(percent),
        }
    }

    /// As it was said; in English its word and its unit too.
    pub(crate) fn quantity(&self, quantity: Option<&Quantity>) -> String {
        let said = match self.lang {
            Lang::ZhCn => quantity.map(Quantity::to_string),
            Lang::En => quantity.map(english::quantity),
        };
        said.unwrap_or_default()
    }

    /// A figure that nobody counted, never as if it had been.
    pub(crate) fn worked_out(&self, figure: &Quantity) -> String {
        match self.lang {
            Lang::ZhCn => figure.worked_out(),
            Lang::En => english::worked_out(figure),
        }
    }

    /// In a column whose head names the unit.
    pub(crate) fn bare_quantity(&self, quantity: Option<&Quantity>) -> String {
        let bare = |quantity: &Quantity| Quantity {
            unit: String::new(),
            ..quantity.clone()
        };
        self.quantity(quantity.map(bare).as_ref())
    }

    pub(crate) fn list(&self, names: &[String]) -> Option<String> {
        (!names.is_empty()).then(|| names.join(&self.say("comma")))
    }

    /// Whose paper, its number once issued, and the day its figures stand for.
    pub(crate) fn footer(&self, letterhead: &Letterhead, as_of: NaiveDate) -> String {
        let date = self.date(as_of);
        let standing = self.fill("footer", &[("hub", &letterhead.hub), ("date", &date)]);
        match &letterhead.paper_no {
            Some(no) => self.fill("footer-issued", &[("footer", &standing), ("no", no)]),
            None => standing,
        }
    }
}

/// A name that comes between quotation marks: its own become the inner ones, 项目“‘巷口小课桌’托管”.
pub(crate) fn quoted(name: &str) -> String {
    name.replace('“', "‘").replace('”', "’")
}

fn tenths(percent: Decimal) -> Decimal {
    let mut tenths = decimals::tenths(percent);
    tenths.rescale(1);
    tenths
}

/// For the length of a bar alone, never for a figure.
pub(crate) fn bar_length(percent: Option<Decimal>) -> Value {
    percent
        .and_then(|percent| tenths(percent).to_string().parse::<f64>().ok())
        .map_or(Value::Null, Value::from)
}
