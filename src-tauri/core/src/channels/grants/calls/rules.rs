//! The rules of a call are data: each of one kind, hard or a warning as the operator set it, with
//! the paper it comes from. Most are looked at when an application is handed in and when it is awarded;
//! the others say how strictly the call holds to its notice, its pass mark and its funds.

mod inspected;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::dates::PartialDate;
use crate::base::money::Yuan;
use crate::base::refusal::{Refusal, Result, refuse};
use crate::base::typed::optional;
use crate::base::words::{Lang, say};
use crate::channels::grants::model::BudgetClass;
use crate::registry::model::{Grade, InspectionResult, OrganisationKind, Registration};
use crate::words_enum;
use inspected::inspection;

words_enum! {
    RuleKind {
        /// At most so much for one project.
        Cap = "cap",
        /// Own funds at least so many percent of the whole budget.
        OwnFunds = "ownFunds",
        /// One project an organisation a year.
        OncePerYear = "oncePerYear",
        /// Only organisations of these kinds.
        ApplicantKind = "applicantKind",
        /// Only those registered with civil affairs.
        Registered = "registered",
        /// The yearly inspection that ended last was passed.
        Inspection = "inspection",
        /// A valid grade, at least this one.
        Grade = "grade",
        /// A budget line or class at most so many percent of what is asked.
        LineCap = "lineCap",
        /// A budget line or class at least so many percent of what is asked.
        LineFloor = "lineFloor",
        /// Payments to it are not stopped.
        NotHeld = "notHeld",
        /// The result stands in public as long as the call says.
        Notice = "notice",
        /// What is approved reached the pass mark, and no sheet is missing.
        PassMark = "passMark",
        /// The funds have what is promised, beside what other calls promise of them.
        FundFree = "fundFree",
    }
}

words_enum! {
    RuleLevel {
        /// Broken, it refuses.
        Hard = "hard",
        /// Broken, it is shown.
        Warn = "warn",
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleFields {
    pub kind: RuleKind,
    pub level: RuleLevel,
    #[serde(default)]
    #[ts(type = "string | null")]
    pub percent: Option<Decimal>,
    #[serde(default)]
    pub amount: Option<Yuan>,
    /// A budget line by its name, or a class by its word.
    #[serde(default)]
    pub line: Option<String>,
    /// Words of kinds or the least grade.
    #[serde(default)]
    pub allowed: Vec<String>,
    #[serde(default)]
    pub source: Option<String>,
}

impl RuleFields {
    pub fn checked(mut self) -> Result<Self> {
        self.line = optional(self.line.as_deref()).map(class_word);
        self.source = optional(self.source.as_deref());
        use RuleKind::{ApplicantKind, Cap, Grade as OfGrade, LineCap, LineFloor, OwnFunds};
        if let Some(percent) = self.percent.filter(|percent| !is_percent(*percent)) {
            return Err(refuse("grants-rule-percent")
                .at("rules")
                .arg("kind", self.kind.word())
                .arg("percent", percent.normalize())
                .into());
        }
        let missing = match self.kind {
            Cap if !self.amount.is_some_and(Yuan::is_positive) => Some("amount"),
            OwnFunds | LineCap | LineFloor if self.percent.is_none() => Some("percent"),
            LineCap | LineFloor if self.line.is_none() => Some("line"),
            ApplicantKind if self.kinds().is_empty() => Some("allowed"),
            OfGrade if self.grade().is_none() => Some("allowed"),
            _ => None,
        };
        match missing {
            None => Ok(self),
            Some(what) => Err(refuse("grants-rule-incomplete")
                .at("rules")
                .arg("kind", self.kind.word())
                .arg("missing", what)
                .into()),
        }
    }

    fn kinds(&self) -> Vec<OrganisationKind> {
        let known = OrganisationKind::ALL.iter();
        known
            .copied()
            .filter(|kind| self.allowed.iter().any(|word| word == kind.word()))
            .collect()
    }

    fn grade(&self) -> Option<Grade> {
        let known = Grade::ALL.iter();
        known
            .copied()
            .find(|grade| self.allowed.iter().any(|word| word == grade.word()))
    }
}

/// One kind of rule stands once at a level, for a line or for the whole.
pub fn no_rule_twice(rules: &[RuleFields]) -> Result<()> {
    let same = |one: &RuleFields, other: &RuleFields| {
        one.kind == other.kind && one.level == other.level && one.line == other.line
    };
    for (at, rule) in rules.iter().enumerate() {
        if rules.iter().take(at).any(|other| same(rule, other)) {
            return Err(refuse("grants-rule-twice")
                .at("rules")
                .arg("kind", rule.kind.word())
                .arg("line", rule.line.as_deref().unwrap_or_default())
                .into());
        }
    }
    Ok(())
}

/// What was found beside an application's own rules, at the level its rule has in the call; `unsaid`
/// where the call has no such rule.
pub fn found_by(
    rules: &[RuleFields],
    kind: RuleKind,
    unsaid: RuleLevel,
    refusal: Refusal,
) -> RuleFinding {
    let rule = rules.iter().find(|rule| rule.kind == kind);
    RuleFinding {
        level: rule.map_or(unsaid, |rule| rule.level),
        source: rule.and_then(|rule| rule.source.clone()),
        refusal,
    }
}

/// The share of an award that the call has granted on to small projects: the floor of that line.
pub fn share_granted_on(rules: &[RuleFields]) -> Option<Decimal> {
    let named = |line: &str| {
        let mut names = [Lang::ZhCn, Lang::En].into_iter();
        names.any(|lang| say(lang, "grants-budget-line-regrant").eq_ignore_ascii_case(line))
    };
    let floor = rules.iter().find(|rule| {
        rule.kind == RuleKind::LineFloor
            && rule.level == RuleLevel::Hard
            && rule.line.as_deref().is_some_and(named)
    });
    floor?.percent
}

/// A class that is written as it is called stands as its word; anything else is the name of a line.
fn class_word(line: String) -> String {
    let called = |class: &&BudgetClass| {
        let name = format!("budget-class-{}", class.word());
        [Lang::ZhCn, Lang::En]
            .iter()
            .any(|lang| say(*lang, &name).eq_ignore_ascii_case(&line))
    };
    let mut classes = BudgetClass::ALL.iter();
    classes
        .find(called)
        .map_or(line.clone(), |class| class.word().to_owned())
}

fn is_percent(percent: Decimal) -> bool {
    percent >= Decimal::ZERO && percent <= Decimal::ONE_HUNDRED
}

/// A line of a budget: what is asked for it, and what the applicant gives.
#[derive(Debug, Clone)]
pub struct BudgetPart {
    pub class: String,
    pub line: String,
    pub asked: Yuan,
}

/// What the rules look at, read beforehand.
#[derive(Debug, Clone)]
pub struct Applicant {
    pub name: String,
    pub kind: OrganisationKind,
    pub registration: Option<Registration>,
    pub founded_on: Option<PartialDate>,
    pub grade: Option<Grade>,
    pub grade_until: Option<NaiveDate>,
    /// The last yearly inspection there is.
    pub inspection: Option<(i32, InspectionResult)>,
    pub held: Option<String>,
    /// Numbers or names of its other applications of the year that were not turned down, and of what
    /// it was awarded in the year without one.
    pub others: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Request {
    pub asked: Yuan,
    pub own: Yuan,
    pub parts: Vec<BudgetPart>,
    pub applicant: Applicant,
    pub on: NaiveDate,
}

/// A rule that is not kept, with its numbers.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleFinding {
    pub level: RuleLevel,
    pub refusal: Refusal,
    /// The paper the rule comes from.
    pub source: Option<String>,
}

/// All that are not kept.
pub fn findings(rules: &[RuleFields], request: &Request) -> Vec<RuleFinding> {
    let broken = rules.iter().filter_map(|rule| {
        Some(RuleFinding {
            level: rule.level,
            refusal: broken(rule, request)?,
            source: rule.source.clone(),
        })
    });
    broken.collect()
}

/// Refused by the first hard rule that is not kept.
pub fn keeps_hard_rules(findings: Vec<RuleFinding>) -> Result<()> {
    let hard = |finding: &RuleFinding| finding.level == RuleLevel::Hard;
    match findings.into_iter().find(hard) {
        Some(finding) => Err(finding
            .refusal
            .arg("source", finding.source.unwrap_or_default())
            .into()),
        None => Ok(()),
    }
}

fn broken(rule: &RuleFields, request: &Request) -> Option<Refusal> {
    let applicant = &request.applicant;
    match rule.kind {
        RuleKind::Cap => over_cap(rule.amount?, request.asked),
        RuleKind::OwnFunds => own_funds(rule.percent?, request),
        RuleKind::OncePerYear => (!applicant.others.is_empty()).then(|| {
            refuse("grants-rule-once-a-year")
                .at("organisation")
                .arg("organisation", &applicant.name)
                .arg("others", applicant.others.join("、"))
        }),
        RuleKind::ApplicantKind => (!rule.kinds().contains(&applicant.kind)).then(|| {
            refuse("grants-rule-applicant-kind")
                .at("organisation")
                .arg("organisation", &applicant.name)
                .arg("kind", applicant.kind.word())
        }),
        RuleKind::Registered => {
            (applicant.registration != Some(Registration::Registered)).then(|| {
                refuse("grants-rule-not-registered")
                    .at("organisation")
                    .arg("organisation", &applicant.name)
            })
        }
        RuleKind::Inspection => inspection(applicant, request.on),
        RuleKind::Grade => grade(rule.grade()?, applicant, request.on),
        RuleKind::LineCap | RuleKind::LineFloor => line_share(rule, request),
        RuleKind::NotHeld => applicant.held.as_ref().map(|reason| {
            refuse("grants-rule-held")
                .at("organisation")
                .arg("organisation", &applicant.name)
                .arg("reason", reason)
        }),
        RuleKind::Notice | RuleKind::PassMark | RuleKind::FundFree => None,
    }
}

fn over_cap(cap: Yuan, asked: Yuan) -> Option<Refusal> {
    (asked > cap).then(|| {
        refuse("grants-rule-cap")
            .at("amount")
            .arg("amount", asked.grouped())
            .arg("cap", cap.grouped())
            .arg("over", (asked - cap).grouped())
    })
}

fn own_funds(percent: Decimal, request: &Request) -> Option<Refusal> {
    let whole = request.asked + request.own;
    let share = request.own.percent_of(whole)?;
    (share < percent).then(|| {
        refuse("grants-rule-own-funds")
            .at("own")
            .arg("own", request.own.grouped())
            .arg("whole", whole.grouped())
            .arg("share", share.round_dp(1).normalize())
            .arg("percent", percent.normalize())
    })
}

/// Grades stand from 5A down in their order.
fn grade(least: Grade, applicant: &Applicant, on: NaiveDate) -> Option<Refusal> {
    let valid = applicant.grade_until.is_none_or(|until| until >= on);
    let enough = applicant.grade.is_some_and(|grade| grade <= least);
    (!(valid && enough)).then(|| {
        refuse("grants-rule-grade")
            .at("organisation")
            .arg("organisation", &applicant.name)
            .arg("least", least.word())
            .arg("grade", applicant.grade.map_or("—", Grade::word))
    })
}

fn line_share(rule: &RuleFields, request: &Request) -> Option<Refusal> {
    share_of_line(rule, request.asked, &request.parts)
}

/// The shares that a call sets for lines and classes are looked at in a budget as agreed, too.
pub fn line_shares(rules: &[RuleFields], whole: Yuan, parts: &[BudgetPart]) -> Vec<RuleFinding> {
    let of_lines = rules
        .iter()
        .filter(|rule| matches!(rule.kind, RuleKind::LineCap | RuleKind::LineFloor));
    let broken = of_lines.filter_map(|rule| {
        Some(RuleFinding {
            level: rule.level,
            refusal: share_of_line(rule, whole, parts)?.at("lines"),
            source: rule.source.clone(),
        })
    });
    broken.collect()
}

fn share_of_line(rule: &RuleFields, whole: Yuan, parts: &[BudgetPart]) -> Option<Refusal> {
    let (line, percent) = (rule.line.as_deref()?, rule.percent?);
    let of_line = parts
        .iter()
        .filter(|part| part.line == line || part.class == line);
    let sum: Yuan = of_line.map(|part| part.asked).sum();
    let share = sum.percent_of(whole)?;
    let refusal = match rule.kind {
        RuleKind::LineFloor if share < percent => refuse("grants-rule-line-floor"),
        RuleKind::LineCap if share > percent => refuse("grants-rule-line-cap"),
        _ => return None,
    };
    Some(
        refusal
            .at("budget")
            .arg("line", line)
            .arg("amount", sum.grouped())
            .arg("share", share.round_dp(1).normalize())
            .arg("percent", percent.normalize()),
    )
}
