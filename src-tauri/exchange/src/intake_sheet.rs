//! 申报登记表, blank: a call's sheet for the organisations to fill in. Its headings are those the import
//! knows, its cells hold them to the call's days and cap, and each row names the call.

use chrono::{Datelike, NaiveDate};
use hub::base::book::Reader;
use hub::base::refusal::{Result, refuse};
use hub::base::words::{Lang, in_catalogue, say, say_with};
use hub::channels::grants::calls::CallId;
use hub::channels::grants::calls::model::CallFields;
use hub::channels::grants::calls::pages::{CallAsk, CallsAsk, call, calls};
use hub::channels::grants::calls::rules::{RuleFields, RuleKind};
use hub::projects::TermList;
use hub::projects::pages::terms;
use rust_xlsxwriter::{
    DataValidation, DataValidationRule, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook,
    Worksheet, XlsxError,
};
use std::collections::BTreeMap;

use crate::export::unwritable;
use crate::recognise::Register;
use crate::vocabulary;

/// Rows to fill in; more are added by copying one.
const ROWS: u32 = 40;
/// Title, note, headings.
const FIRST_ROW: u32 = 3;

/// The columns in their order; the lines of the budget stand between the two parts.
const BEFORE: [&str; 9] = [
    "call",
    "organisation",
    "code",
    "name",
    "asked",
    "own",
    "people",
    "served",
    "submitted",
];
const AFTER: [&str; 6] = ["leader", "phone", "start", "end", "summary", "remark"];

/// The call of this number or name.
pub fn call_named(reader: &Reader, named: &str) -> Result<CallId> {
    let calls = calls(reader, &CallsAsk::default())?.rows;
    let mut found = calls.into_iter().filter(|call| {
        call.no.as_deref() == Some(named) || call.name == named || call.id.to_string() == named
    });
    let call = found
        .next()
        .ok_or_else(|| refuse("intake-call-unknown").at("call").arg("call", named))?;
    Ok(call.id)
}

/// The sheet of a call as a workbook. The headings are Chinese in either language: so are those who
/// fill it in, and what reads it again.
pub fn intake_sheet(reader: &Reader, id: CallId, lang: Lang) -> Result<Vec<u8>> {
    let page = call(reader, &CallAsk { id })?;
    let named = page.call.no.unwrap_or(page.call.name);
    let served: Vec<String> = terms(reader, Some(TermList::Beneficiary))?
        .into_iter()
        .filter(|term| !term.archived)
        .map(|term| term.name)
        .collect();
    let blank = Blank {
        call: &page.fields,
        named: &named,
        served: &served,
        lang,
    };
    let mut book = Workbook::new();
    blank.sheet(book.add_worksheet()).map_err(unwritable)?;
    blank.rules(book.add_worksheet()).map_err(unwritable)?;
    book.save_to_buffer().map_err(unwritable)
}

struct Blank<'a> {
    call: &'a CallFields,
    /// By its number, or its name while it has none.
    named: &'a str,
    served: &'a [String],
    lang: Lang,
}

impl Blank<'_> {
    fn sheet(&self, sheet: &mut Worksheet) -> std::result::Result<(), XlsxError> {
        sheet.set_name(say(self.lang, "intake-sheet-name"))?;
        let columns = columns();
        let last = u16::try_from(columns.len().saturating_sub(1)).unwrap_or(0);
        let title = Format::new().set_bold().set_font_size(14);
        sheet.write_string_with_format(0, 0, &self.call.name, &title)?;
        let note = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        sheet.merge_range(1, 0, 1, last, &self.note(), &note)?;
        sheet.set_row_height(1, 48)?;
        let head = Format::new()
            .set_bold()
            .set_border(FormatBorder::Thin)
            .set_text_wrap()
            .set_align(FormatAlign::Center);
        for (at, column) in (0u16..).zip(&columns) {
            sheet.write_string_with_format(2, at, &column.heading, &head)?;
            sheet.set_column_width(at, column.width())?;
            self.cells(sheet, at, column)?;
        }
        sheet.set_freeze_panes(FIRST_ROW, 4)?;
        sheet.set_landscape();
        sheet.set_paper_size(9);
        sheet.set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(2, 2)?;
        Ok(())
    }

    fn note(&self) -> String {
        let args = BTreeMap::from([
            ("from".to_owned(), self.call.opens_on.to_string()),
            ("to".to_owned(), self.call.closes_on.to_string()),
        ]);
        say_with(self.lang, "intake-sheet-note", &args)
    }

    /// The empty cells of a column: bordered, and held to what the call takes.
    fn cells(
        &self,
        sheet: &mut Worksheet,
        at: u16,
        column: &Column,
    ) -> std::result::Result<(), XlsxError> {
        let cell = Format::new().set_border(FormatBorder::Thin);
        let cell = match column.key {
            "submitted" => cell.set_num_format("yyyy-mm-dd"),
            "asked" | "own" | "budget" => cell.set_num_format("#,##0.00"),
            "people" => cell.set_num_format("0"),
            _ => cell.set_num_format("@"),
        };
        let end = FIRST_ROW + ROWS - 1;
        for row in FIRST_ROW..=end {
            match column.key {
                "call" => sheet.write_string_with_format(row, at, self.named, &cell)?,
                _ => sheet.write_blank(row, at, &cell)?,
            };
        }
        if let Some(held) = self.held(column)? {
            sheet.add_data_validation(FIRST_ROW, at, end, at, &held)?;
        }
        Ok(())
    }

    fn held(&self, column: &Column) -> std::result::Result<Option<DataValidation>, XlsxError> {
        let amount = |most: Option<f64>| match most {
            Some(most) => DataValidationRule::Between(0.0, most),
            None => DataValidationRule::GreaterThanOrEqualTo(0.0),
        };
        let held = DataValidation::new();
        let held = match column.key {
            "submitted" => {
                let days = (day(self.call.opens_on), day(self.call.closes_on));
                let (Some(from), Some(to)) = days else {
                    return Ok(None);
                };
                held.allow_date(DataValidationRule::Between(from, to))
                    .set_error_message(self.note())?
            }
            "asked" => held.allow_decimal_number(amount(self.cap())),
            "own" | "budget" => held.allow_decimal_number(amount(None)),
            "people" => held.allow_whole_number(DataValidationRule::GreaterThan(0)),
            // A list in a cell holds 255 characters; whoever serves others types them.
            "served" if !self.served.is_empty() => held
                .allow_list_strings(&short(self.served))?
                .ignore_blank(true)
                .show_error_message(false),
            _ => return Ok(None),
        };
        Ok(Some(held))
    }

    fn cap(&self) -> Option<f64> {
        let mut rules = self.call.rules.iter();
        let cap = rules.find(|rule| rule.kind == RuleKind::Cap)?;
        cap.amount?.to_string().parse().ok()
    }

    /// A second sheet: the papers that go with it, and what the call asks.
    fn rules(&self, sheet: &mut Worksheet) -> std::result::Result<(), XlsxError> {
        sheet.set_name(say(self.lang, "intake-sheet-rules"))?;
        sheet.set_column_width(0, 28)?;
        sheet.set_column_width(1, 60)?;
        let head = Format::new().set_bold();
        let mut row = 0;
        sheet.write_string_with_format(row, 0, say(self.lang, "intake-sheet-rules"), &head)?;
        for rule in &self.call.rules {
            row += 1;
            let kind = format!("rule-kind-{}", in_catalogue(rule.kind.word()));
            sheet.write_string(row, 0, say(self.lang, &kind))?;
            sheet.write_string(row, 1, said(rule))?;
        }
        row += 2;
        sheet.write_string_with_format(row, 0, say(self.lang, "grants-papers"), &head)?;
        for paper in &self.call.papers {
            row += 1;
            sheet.write_string(row, 0, &paper.label)?;
            if paper.required {
                sheet.write_string(row, 1, say(self.lang, "field-required"))?;
            }
        }
        Ok(())
    }
}

struct Column {
    key: &'static str,
    heading: String,
}

impl Column {
    fn width(&self) -> f64 {
        match self.key {
            "organisation" | "name" | "summary" => 30.0,
            "code" => 22.0,
            "call" | "served" | "phone" | "remark" => 18.0,
            _ => 13.0,
        }
    }
}

fn columns() -> Vec<Column> {
    let known = |keys: &[&'static str]| -> Vec<Column> {
        keys.iter()
            .map(|key| Column {
                key,
                heading: vocabulary::heading(Register::Applications.word(), key).to_owned(),
            })
            .collect()
    };
    let lines = vocabulary::values("budget").into_iter().map(|line| Column {
        key: "budget",
        heading: line.to_owned(),
    });
    let mut all = known(&BEFORE);
    all.extend(lines);
    all.extend(known(&AFTER));
    all
}

/// What a rule asks for, in figures and by its source.
fn said(rule: &RuleFields) -> String {
    let parts = [
        rule.line.clone(),
        rule.amount.map(|amount| amount.figure()),
        rule.percent
            .map(|percent| format!("{}%", percent.normalize())),
        rule.source.clone(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("  ")
}

fn short(words: &[String]) -> Vec<&str> {
    let mut left = 255usize;
    let taken = words.iter().take_while(|word| {
        let length = word.chars().count() + 1;
        let fits = length <= left;
        left = left.saturating_sub(length);
        fits
    });
    taken.map(String::as_str).collect()
}

fn day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let (month, day) = (
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    );
    ExcelDateTime::from_ymd(year, month, day).ok()
}
