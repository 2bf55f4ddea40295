//! `bank-list` and `bank-statement`: what goes to the bank and what comes back.

use exchange::bank::{Reading, bank_list_bytes};
use exchange::read::Opener;
use hub::base::bytes::digest;
use hub::base::files::write_whole;
use hub::base::refusal::refuse;
use hub::base::words::in_catalogue;
use hub::channels::grants;
use hub::channels::grants::bank::pages::{StatementAsk, statement as page};
use hub::channels::grants::bank::{MatchSureLines, StatementId, not_read_before};
use hub::channels::grants::batches::pages::{BatchesAsk, batches};
use hub::channels::grants::batches::{NoteBankList, bank_list};
use hub::{Op, Result, perform};
use serde_json::json;

use crate::Outcome;
use crate::args::{Args, BankList, BankStatement};
use crate::output::Out;
use crate::session;

pub fn list(args: &Args, asked: &BankList, out: &Out) -> Result<Outcome> {
    let mut book = session::open(args, &asked.book)?;
    let all = batches(&book.reader(), &BatchesAsk::default())?.rows;
    let batch = all.into_iter().find(|batch| batch.no == asked.no);
    let batch = batch
        .ok_or_else(|| {
            refuse("summaries-no-such-number")
                .at("no")
                .arg("no", &asked.no)
        })?
        .id;
    let list = bank_list(&book.reader(), batch)?;
    let bytes = bank_list_bytes(&list, out.lang)?;
    // Account numbers do not leave the book unnoticed.
    let note = NoteBankList {
        batch,
        digest: Some(digest(&bytes)),
    };
    perform(&mut book, Op::Grants(grants::Op::NoteBankList(note)))?;
    write_whole(&asked.out, &bytes)?;
    match out.json {
        true => out.json_page(
            &json!({ "file": asked.out, "count": list.lines.len(), "total": list.total }),
        )?,
        false => out.line(&asked.out.display().to_string())?,
    }
    Ok(Outcome::Done)
}

pub fn statement(args: &Args, asked: &BankStatement, out: &Out) -> Result<Outcome> {
    let mut book = session::open(args, &asked.book)?;
    let mut reading = Reading::open(&Opener::this_program()?, &asked.file)?;
    not_read_before(&book.reader(), &reading.digest)?;
    reading.recall(&book)?;
    let add = Op::Grants(grants::Op::AddBankStatement(reading.to_add()?));
    let made = perform(&mut book, add)?.made.unwrap_or_default();
    let unknown = |_| refuse("grants-not-found").arg("kind", "bank_statement");
    let id: StatementId = made.id.parse().map_err(unknown)?;
    let ask = StatementAsk { id };
    if asked.match_sure && page(&book.reader(), &ask)?.counts.sure > 0 {
        let sure = MatchSureLines { statement: id };
        perform(&mut book, Op::Grants(grants::Op::MatchSureLines(sure)))?;
    }
    let page = page(&book.reader(), &ask)?;
    if out.json {
        out.json_page(&page)?;
    } else {
        for line in &page.lines {
            let state = in_catalogue(line.state.word());
            let flow = in_catalogue(line.flow.word());
            let book = line
                .answers_to
                .as_ref()
                .map(|found| found.posting.name.clone());
            out.line(&format!(
                "{} {} {} {} {} {}",
                out.words(&format!("bank-line-state-{state}"), &[]),
                line.on,
                out.words(&format!("bank-flow-{flow}"), &[]),
                line.amount.grouped(),
                line.party.as_deref().unwrap_or_default(),
                book.unwrap_or_default()
            ))?;
        }
        for posting in &page.book_only {
            out.line(&format!(
                "{} {} {} {} {}",
                out.words("bank-line-state-book-only", &[]),
                posting.on,
                posting.amount.grouped(),
                posting.party,
                posting.name
            ))?;
        }
    }
    let open = page.statement.waiting + page.book_only.len();
    Ok(match open {
        0 => Outcome::Done,
        _ => Outcome::Findings,
    })
}
