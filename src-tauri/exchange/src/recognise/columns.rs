//! Columns of a header matched to the fields of the registers.

use rust_decimal::Decimal;

use super::Register;
use crate::cells::numbers::scale_of;
use crate::cells::text::{bare_key, bracketed, heading_key};
use crate::vocabulary::{self, Field, HEADINGS};

/// Two columns that fit word for word are a register; one is a coincidence.
const LEAST_FIELDS: usize = 2;
const LEAST_SCORE: u32 = 60;
/// What a pair of tranche columns says for a sheet of projects.
const TRANCHE_SCORE: u32 = 40;

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub index: usize,
    /// As it stands, without line breaks.
    pub heading: String,
    /// What stands above it in a header of two lines.
    pub group: Option<String>,
    pub role: Role,
    /// From its unit: 10,000 for 万元.
    pub scale: Option<Decimal>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    Field(&'static str),
    /// Amount of the tranche of that name.
    TrancheAmount(String),
    TrancheDate(String),
    /// What is asked for the budget line of that name.
    Budget(String),
    Unknown,
}

impl Role {
    /// As it is kept and chosen: a field's key, `amount:首款`, `date:首款`, `budget:管理费`, or nothing.
    pub fn word(&self) -> String {
        match self {
            Role::Field(key) => (*key).to_owned(),
            Role::TrancheAmount(name) => format!("amount:{name}"),
            Role::TrancheDate(name) => format!("date:{name}"),
            Role::Budget(name) => format!("budget:{name}"),
            Role::Unknown => String::new(),
        }
    }

    /// Unknown where the register has no such field.
    pub fn read(register: Register, word: &str) -> Role {
        match word.split_once(':') {
            Some(("amount", name)) => Role::TrancheAmount(name.to_owned()),
            Some(("date", name)) => Role::TrancheDate(name.to_owned()),
            Some(("budget", name)) => Role::Budget(name.to_owned()),
            _ => vocabulary::fields(register.word())
                .iter()
                .find(|field| field.key == word)
                .map_or(Role::Unknown, |field| Role::Field(field.key)),
        }
    }
}

pub(super) struct Heading {
    index: usize,
    text: String,
    group: Option<String>,
    key: String,
    bare: String,
    /// Group and heading in one.
    full: String,
    scale: Option<Decimal>,
}

impl Heading {
    pub fn unread(&self) -> Column {
        self.column(Role::Unknown)
    }

    pub fn new(index: usize, text: String, group: Option<String>) -> Self {
        let unit = bracketed(&text).filter(|unit| scale_of(unit).is_some());
        let group_unit = group.as_deref().and_then(bracketed);
        let scale = unit.as_deref().or(group_unit.as_deref()).and_then(scale_of);
        let bare = bare_key(&text);
        // A unit is no part of the name.
        let key = if unit.is_some() {
            bare.clone()
        } else {
            heading_key(&text)
        };
        let full = format!(
            "{}{key}",
            group.as_deref().map(bare_key).unwrap_or_default()
        );
        let text = text.split_whitespace().collect();
        Heading {
            index,
            text,
            group,
            key,
            bare,
            full,
            scale,
        }
    }

    fn fits(&self, field: &Field) -> u32 {
        let alone = field.fits(&self.key, &self.bare);
        if self.group.is_some() {
            alone.max(field.fits(&self.full, &self.full))
        } else {
            alone
        }
    }

    fn column(&self, role: Role) -> Column {
        Column {
            index: self.index,
            heading: self.text.clone(),
            group: self.group.clone(),
            role,
            scale: self.scale,
        }
    }
}

/// The register these headings fit best.
pub(super) fn best(headings: &[Heading]) -> Option<(u32, Register, Vec<Column>)> {
    let fitted = HEADINGS.iter().filter_map(|(name, fields)| {
        let register = Register::ALL
            .into_iter()
            .find(|register| register.word() == *name)?;
        let (score, columns) = fit(register, fields, headings)?;
        Some((score, register, columns))
    });
    fitted.max_by_key(|(score, register, _)| (*score, std::cmp::Reverse(*register)))
}

/// What these headings would be in one register, however little fits.
pub(super) fn in_register(register: Register, headings: &[Heading]) -> Vec<Column> {
    assign(
        Some(register),
        vocabulary::fields(register.word()),
        headings,
    )
    .columns
}

/// What these headings are by fields of no register, and how well they fit.
pub(super) fn by_fields(fields: &[Field], headings: &[Heading]) -> (u32, Vec<Column>) {
    let fit = assign(None, fields, headings);
    (fit.score, fit.columns)
}

fn fit(register: Register, fields: &[Field], headings: &[Heading]) -> Option<(u32, Vec<Column>)> {
    let Fit {
        score,
        used,
        columns,
        tranches,
    } = assign(Some(register), fields, headings);
    let found = used.iter().filter(|times| **times > 0).count();
    let whole = fields
        .iter()
        .zip(&used)
        .all(|(field, times)| !field.needed || *times > 0);
    let paid = |key: &str| {
        fields
            .iter()
            .zip(&used)
            .any(|(f, times)| f.key == key && *times > 0)
    };
    let is_project = register != Register::Projects
        || tranches
        || ["award", "applied", "period", "signed"]
            .iter()
            .any(|key| paid(key));
    if !whole || !is_project || found < LEAST_FIELDS || score < LEAST_SCORE {
        return None;
    }
    Some((score, columns))
}

struct Fit {
    score: u32,
    /// How many columns each field has.
    used: Vec<u32>,
    columns: Vec<Column>,
    tranches: bool,
}

fn assign(register: Option<Register>, fields: &[Field], headings: &[Heading]) -> Fit {
    // Columns that stand for parts of a sum, each under its own name.
    let tranches = match register {
        Some(Register::Projects) => tranches(headings),
        Some(Register::Applications) => budget(headings),
        _ => Vec::new(),
    };
    let taken = |index: usize| tranches.iter().any(|column| column.index == index);
    let mut pairs: Vec<(u32, usize, usize)> = Vec::new();
    for (place, heading) in headings.iter().enumerate().filter(|(_, h)| !taken(h.index)) {
        for (which, field) in fields.iter().enumerate() {
            match heading.fits(field) {
                0 => {}
                fits => pairs.push((fits, place, which)),
            }
        }
    }
    // Best fits first; of equal ones the field named first, in the column that stands first.
    pairs.sort_by_key(|(fits, place, which)| (std::cmp::Reverse(*fits), *which, *place));
    let mut role_of: Vec<Option<usize>> = vec![None; headings.len()];
    let mut used = vec![0u32; fields.len()];
    let mut score = 0;
    for (fits, place, which) in pairs {
        let (Some(role), Some(times), Some(field)) = (
            role_of.get_mut(place),
            used.get_mut(which),
            fields.get(which),
        ) else {
            continue;
        };
        if role.is_some() || (*times > 0 && !field.many) {
            continue;
        }
        *role = Some(which);
        if *times == 0 {
            score += fits * field.weight;
        }
        *times += 1;
    }
    score += TRANCHE_SCORE * u32::try_from(tranches.len() / 2).unwrap_or(0);
    let mut columns: Vec<Column> = headings
        .iter()
        .zip(role_of)
        .filter(|(heading, _)| !taken(heading.index))
        .map(|(heading, which)| {
            let field = which.and_then(|which| fields.get(which));
            heading.column(field.map_or(Role::Unknown, |field| Role::Field(field.key)))
        })
        .collect();
    let any = !tranches.is_empty();
    columns.extend(tranches);
    columns.sort_by_key(|column| column.index);
    Fit {
        score,
        used,
        columns,
        tranches: any,
    }
}

const AMOUNT: [&str; 9] = [
    "拨付金额",
    "拨款金额",
    "支付金额",
    "到账金额",
    "资金额",
    "金额",
    "资金",
    "数额",
    "额",
];
const DATE: [&str; 8] = [
    "拨付日期",
    "拨款日期",
    "拨付时间",
    "拨款时间",
    "支付日期",
    "到账日期",
    "日期",
    "时间",
];

/// 首款金额 + 首款日期, 首款 over 金额 and 日期, or 首款 with a 拨付时间 behind it.
fn tranches(headings: &[Heading]) -> Vec<Column> {
    let mut columns = Vec::new();
    let mut last: Option<(String, usize)> = None;
    for heading in headings {
        let group = heading
            .group
            .as_deref()
            .map(bare_key)
            .and_then(|key| tranche(&key));
        if let Some(name) = group {
            match ends(&heading.key, &DATE) {
                Some(_) => columns.push(heading.column(Role::TrancheDate(name))),
                None => columns.push(heading.column(Role::TrancheAmount(name))),
            }
            continue;
        }
        let dated = ends(&heading.key, &DATE);
        let named = dated
            .or_else(|| ends(&heading.key, &AMOUNT))
            .unwrap_or(&heading.key);
        match (tranche(named), dated) {
            (Some(name), Some(_)) => columns.push(heading.column(Role::TrancheDate(name))),
            (Some(name), None) => {
                last = Some((name.clone(), heading.index));
                columns.push(heading.column(Role::TrancheAmount(name)));
            }
            // A date without a name belongs to the amount right before it.
            (None, Some("")) => match last.take() {
                Some((name, index)) if index + 1 == heading.index => {
                    columns.push(heading.column(Role::TrancheDate(name)));
                }
                _ => {}
            },
            _ => {}
        }
    }
    columns
}

const BUDGET: [&str; 7] = [
    "预算",
    "预算明细",
    "申请预算",
    "资金预算",
    "经费预算",
    "预算科目",
    "项目预算",
];

/// 项目活动费, 管理费 … as columns, or whatever stands under 预算.
fn budget(headings: &[Heading]) -> Vec<Column> {
    let lines = headings.iter().filter_map(|heading| {
        let known = vocabulary::value("budget", &heading.bare).map(str::to_owned);
        let group = heading.group.as_deref().map(bare_key);
        let under = group.is_some_and(|group| BUDGET.contains(&group.as_str()));
        // Both headings of 科目 and 金额 under 预算 say lines as rows.
        let as_rows = ["科目", "金额", "自筹", "合计"].contains(&heading.bare.as_str());
        let name = known.or_else(|| (under && !as_rows).then(|| heading.text.clone()))?;
        Some(heading.column(Role::Budget(name)))
    });
    lines.collect()
}

/// What stands before the ending; the longest ending counts.
fn ends<'a>(key: &'a str, endings: &[&str]) -> Option<&'a str> {
    endings.iter().find_map(|ending| key.strip_suffix(ending))
}

/// The name of a tranche as it stands, if it is one: 首款, 第二批, 尾款.
fn tranche(name: &str) -> Option<String> {
    let name = name.strip_suffix("拨付").unwrap_or(name);
    vocabulary::value("tranche", name).map(|_| name.to_owned())
}
