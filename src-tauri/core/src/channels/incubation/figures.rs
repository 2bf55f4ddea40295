//! Figures of local practice: the usual ones, and those the hub sets for itself.

use crate::base::refusal::{Refusal, refuse};
use crate::words_enum;

words_enum!(
    /// A figure of local practice that the hub may set for itself; the usual value is `usual`.
    Rule {
        /// First period, months.
        FirstMonths = "firstMonths",
        /// Longest stay with its extensions, months.
        MaxMonths = "maxMonths",
        /// How many extensions.
        Extensions = "extensions",
        /// Days a stay may rest in a stage before it counts as overdue.
        IntakeDays = "intakeDays",
        ApplicationDays = "applicationDays",
        AcceptedDays = "acceptedDays",
        PrelimDays = "prelimDays",
        ReviewDays = "reviewDays",
        NoticeDays = "noticeDays",
        SignedDays = "signedDays",
        ExitAssessmentDays = "exitAssessmentDays",
        GraduatedDays = "graduatedDays",
    }
);

impl Rule {
    /// Where the hub's own figure is kept among the settings of the desk.
    pub fn key(self) -> String {
        format!("incubation.{}", self.word())
    }

    /// Common practice, field-guide 3.1: one year, one extension to two; the preliminary check answered in five
    /// working days; the first follow-up after six months. The other rests are the hub's own habit.
    pub fn usual(self) -> u32 {
        match self {
            Rule::FirstMonths => 12,
            Rule::MaxMonths => 24,
            Rule::Extensions => 1,
            Rule::AcceptedDays | Rule::NoticeDays => 7,
            Rule::ApplicationDays | Rule::PrelimDays => 15,
            Rule::IntakeDays | Rule::ReviewDays | Rule::SignedDays | Rule::ExitAssessmentDays => 30,
            Rule::GraduatedDays => 183,
        }
    }
}

/// The figures in force: the usual ones, and the hub's own where it set one.
#[derive(Debug, Clone, Default)]
pub struct Figures(pub Vec<(Rule, u32)>);

impl Figures {
    pub fn of(&self, rule: Rule) -> u32 {
        self.0
            .iter()
            .find(|(set, _)| *set == rule)
            .map_or_else(|| rule.usual(), |(_, value)| *value)
    }
}

/// Ten years are the most that any of the figures can mean; the longest stay is not shorter than the first period.
pub fn check_figure(figures: &Figures, rule: Rule, value: Option<u32>) -> Result<(), Refusal> {
    let value = value.unwrap_or_else(|| rule.usual());
    let (least, most) = match rule {
        Rule::FirstMonths => (1, figures.of(Rule::MaxMonths)),
        Rule::MaxMonths => (figures.of(Rule::FirstMonths), 120),
        Rule::Extensions => (0, 10),
        _ => (1, 3650),
    };
    if (least..=most).contains(&value) {
        return Ok(());
    }
    Err(refuse("incubation-figure-out-of-range")
        .at("value")
        .arg("value", value)
        .arg("least", least)
        .arg("most", most))
}
