//! How each document is set: its template, its words, its file name.

use hub::base::words::{Lang, say};
use hub::summaries::{Document, DocumentKind};
use serde_json::Value;

use crate::papers;
use crate::voice::Voice;

/// 项目进展报告, 资助款拨付凭证, 资助款拨付台账.
pub fn label(kind: DocumentKind, lang: Lang) -> String {
    say(lang, &format!("report-{}", kind.word()))
}

/// Named by number: `项目进展报告 青孵妇项〔2024〕003号.pdf`, without what a file system forbids.
pub fn file_name(document: &Document, lang: Lang) -> String {
    let name = format!("{} {}", label(document.kind(), lang), document.number());
    format!("{}.pdf", safe_name(&name))
}

pub(crate) fn template(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::ProgressSummary => "/summaries/progress_summary.typ",
        DocumentKind::PaymentVoucher => "/summaries/payment_voucher.typ",
        DocumentKind::DisbursementRegister => "/summaries/disbursement_register.typ",
    }
}

/// The document's figures as the texts its template places.
pub(crate) fn sheet(document: &Document, voice: &Voice) -> Value {
    match document {
        Document::ProgressSummary(summary) => papers::progress_summary::sheet(summary, voice),
        Document::PaymentVoucher(voucher) => papers::payment_voucher::sheet(voucher, voice),
        Document::DisbursementRegister(register) => {
            papers::disbursement_register::sheet(register, voice)
        }
    }
}

/// At most 120 bytes, so that a long project name fits every file system.
fn safe_name(text: &str) -> String {
    const FORBIDDEN: &str = "/\\:*?\"<>|";
    let mut name = String::new();
    for c in text.chars() {
        if name.len() + c.len_utf8() > 120 {
            break;
        }
        name.push(if FORBIDDEN.contains(c) || c.is_control() {
            '_'
        } else {
            c
        });
    }
    name.trim().trim_end_matches('.').to_owned()
}
