//! What the folder needs of the book, read in one go; only the attachments' bytes come later, one by one.

use hub::Book;
use hub::base::anchor::Anchor;
use hub::base::history::HistoryEntry;
use hub::base::refusal::Result;
use hub::base::words::Lang;
use hub::lists::Table;
use hub::summaries::audit::{AuditRecords, AuditScope, audit_records};

use crate::{decided, spent, tables};

pub struct Folder {
    pub(crate) lang: Lang,
    pub(crate) scope: AuditScope,
    pub(crate) records: AuditRecords,
    /// Ledger, awards, tranches and payments as lists.
    pub(crate) registers: Vec<Table>,
    /// Applications with what was decided of them; empty where no award came of one.
    pub(crate) decided: Vec<Table>,
    /// Expense reports with their receipts; empty where none was asked for.
    pub(crate) spent: Vec<Table>,
    pub(crate) history: Vec<HistoryEntry>,
    /// Of a whole year's money: the ledger as a journal.
    pub(crate) journal: Option<String>,
    pub(crate) seal: Anchor,
    /// What the book's own proof found wrong; 0 as it should be.
    pub(crate) findings: usize,
}

pub fn gather(book: &Book, scope: AuditScope, lang: Lang) -> Result<Folder> {
    let reader = book.reader();
    let records = audit_records(&reader, scope)?;
    let journal = match scope {
        AuditScope::Year(_) => Some(exchange::handing::journal_text(&reader, lang)?),
        AuditScope::Award(_) | AuditScope::Fund(_) => None,
    };
    Ok(Folder {
        registers: tables::registers(book, &records)?,
        decided: decided::tables(&reader, &records.applications, lang)?,
        spent: spent::tables(&reader, &records.reports, lang)?,
        history: book.history_of(&records.rows)?,
        seal: book.head()?,
        findings: book.verify()?.len(),
        lang,
        scope,
        records,
        journal,
    })
}

impl Folder {
    /// `审计资料 闽侯孵妇资〔2024〕003号.zip`, without what a file system forbids.
    pub fn file_name(&self) -> String {
        let title = hub::base::words::say(self.lang, "audit-title");
        report::file_name_of(&title, &self.records.name, "zip")
    }

    /// How many files will be written.
    pub fn files(&self) -> usize {
        let shown = self
            .records
            .attachments
            .iter()
            .filter(|(_, row)| crate::pack::may_leave(row));
        3 + self.records.papers.len()
            + shown.count()
            + usize::from(self.journal.is_some())
            + usize::from(!self.decided.is_empty())
            + usize::from(!self.spent.is_empty())
    }
}
