//! The bank list of a batch as .xlsx: what the bank's batch transfer asks for, the total, and who
//! prepared and approved it. Account numbers are text, amounts are numbers with two decimals, and
//! nothing is a formula.

use std::collections::BTreeMap;
use std::path::Path;

use hub::base::money::Yuan;
use hub::base::refusal::Result;
use hub::base::words::{Lang, say, say_with};
use hub::channels::grants::batches::BankList;
use rust_xlsxwriter::{
    DocProperties, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::export::{put, unwritable};

/// 序号, 收款户名, 收款账号, 开户行, 金额, 用途, 凭证号, each with its width.
const COLUMNS: [(&str, f64); 7] = [
    ("seq", 6.0),
    ("payee", 34.0),
    ("account", 26.0),
    ("bank", 30.0),
    ("amount", 16.0),
    ("purpose", 24.0),
    ("voucher", 24.0),
];
const LAST: u16 = 6;
const AMOUNT: u16 = 4;
const HEAD: u32 = 2;

pub fn write_bank_list(path: &Path, list: &BankList, lang: Lang) -> Result<()> {
    put(path, &bank_list_bytes(list, lang)?)
}

pub fn bank_list_bytes(list: &BankList, lang: Lang) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_title(&list.no));
    fill(book.add_worksheet(), list, lang).map_err(unwritable)?;
    book.save_to_buffer().map_err(unwritable)
}

fn fill(sheet: &mut Worksheet, list: &BankList, lang: Lang) -> std::result::Result<(), XlsxError> {
    let told = |id: &str, args: &[(&str, String)]| {
        let args: BTreeMap<String, String> = args
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect();
        say_with(lang, id, &args)
    };
    let title = Format::new()
        .set_bold()
        .set_font_size(16)
        .set_align(FormatAlign::Center);
    let plain = Format::new().set_num_format("@");
    let head = framed().set_bold().set_align(FormatAlign::Center);
    let text = framed().set_num_format("@");
    let money = framed().set_num_format("#,##0.00");
    let count = framed().set_num_format("0");

    sheet.set_name(say(lang, "bank-list-sheet"))?;
    let name = match &list.hub {
        Some(hub) => told("bank-list-title-of", &[("hub", hub.clone())]),
        None => say(lang, "bank-list-title"),
    };
    let name = match list.is_copy {
        true => told("bank-list-copy", &[("title", name)]),
        false => name,
    };
    sheet.merge_range(0, 0, 0, LAST, &name, &title)?;
    let about = told(
        "bank-list-about",
        &[
            ("no", list.no.clone()),
            ("on", list.planned_on.to_string()),
            ("count", list.lines.len().to_string()),
        ],
    );
    sheet.merge_range(1, 0, 1, LAST, &about, &plain)?;
    for (column, (word, width)) in (0u16..).zip(COLUMNS) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(
            HEAD,
            column,
            say(lang, &format!("bank-list-{word}")),
            &head,
        )?;
    }
    let mut row = HEAD;
    for (seq, line) in (1u32..).zip(&list.lines) {
        row = HEAD + seq;
        sheet.write_number_with_format(row, 0, seq, &count)?;
        let cells = [
            (1, &line.account_name),
            (2, &line.number),
            (3, &line.bank),
            (5, &line.purpose),
            (6, &line.voucher_no),
        ];
        for (column, cell) in cells {
            sheet.write_string_with_format(row, column, cell, &text)?;
        }
        amount(sheet, row, line.amount, &money)?;
    }
    row += 1;
    sheet.write_string_with_format(row, 0, say(lang, "bank-list-total"), &head)?;
    sheet.merge_range(row, 1, row, 3, &list.total_in_words, &text)?;
    amount(sheet, row, list.total, &money.clone().set_bold())?;
    sheet.merge_range(row, 5, row, LAST, "", &text)?;
    let people = told(
        "bank-list-people",
        &[
            (
                "prepared",
                list.prepared_by.join(&say(lang, "window-list-separator")),
            ),
            (
                "approved",
                list.approved_by.join(&say(lang, "window-list-separator")),
            ),
        ],
    );
    sheet.merge_range(row + 2, 0, row + 2, LAST, &people, &plain)?;
    sheet.set_freeze_panes(HEAD + 1, 0)?;
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_repeat_rows(HEAD, HEAD)?;
    Ok(())
}

fn framed() -> Format {
    Format::new().set_border(FormatBorder::Thin)
}

/// A workbook knows no exact amounts: two decimals below 10^13 are read back as they were.
fn amount(
    sheet: &mut Worksheet,
    row: u32,
    amount: Yuan,
    format: &Format,
) -> std::result::Result<(), XlsxError> {
    let figure = format!("{:.2}", amount.decimal());
    match figure.parse::<f64>() {
        Ok(number) => sheet.write_number_with_format(row, AMOUNT, number, format)?,
        Err(_) => sheet.write_string_with_format(row, AMOUNT, figure, format)?,
    };
    Ok(())
}
