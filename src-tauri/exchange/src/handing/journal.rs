//! The ledger as a journal that hledger reads. Each kind of entry has an account for every fund and award, so that their
//! balances are the book's own sums; the last transaction asserts each of them, and `hledger check` proves it.
//!
//! ```text
//! assets:FUND         money in hand                    income:FUND             received
//! paid:FUND:AWARD     disbursed, before refunds        refunded:FUND:AWARD     come back
//! handed-back:FUND    gone back to its source
//! committed:FUND:…    bound by agreements              committed-for:FUND      its other side
//! accepted:FUND:…     spending that was accepted       accepted-for:FUND       its other side
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use chrono::NaiveDate;
use hub::base::book::Reader;
use hub::base::money::Yuan;
use hub::base::refusal::Result;
use hub::base::words::{Lang, say, say_with};
use hub::channels::grants::model::EntryKind;
use hub::channels::grants::pages::{
    KeptAward, KeptFund, LedgerAsk, LedgerLine, kept_awards, kept_funds, ledger,
};
use hub::channels::grants::{AwardId, FundId};

use crate::export::put;

const CURRENCY: &str = "CNY";

pub fn write_journal(path: &Path, reader: &Reader, lang: Lang) -> Result<()> {
    put(path, journal_text(reader, lang)?.as_bytes())
}

/// The whole ledger, by day; accounts are named in the language.
pub fn journal_text(reader: &Reader, lang: Lang) -> Result<String> {
    let (funds, awards) = (kept_funds(reader)?, kept_awards(reader)?);
    let mut lines = ledger(reader, &LedgerAsk::default())?.rows;
    // Strict checks want the days in order; what was posted later for an earlier day stands there.
    lines.sort_by_key(|line| (line.posted_on, line.seq));
    let accounts = Accounts::new(lang, &funds, &awards);
    let last = lines
        .last()
        .map_or(reader.today(), |line| line.posted_on.max(reader.today()));
    let mut body = String::new();
    for line in &lines {
        transaction(&mut body, line, &accounts);
    }
    let closing = accounts.closing(last, &funds, &awards);
    let payees: BTreeSet<String> = lines
        .iter()
        .map(payee)
        .chain([accounts.word("check")])
        .collect();
    let mut text = accounts.head(reader, lang, &payees);
    text.push_str(&body);
    text.push_str(&closing);
    Ok(text)
}

/// One entry: what it does to the account of its kind, and the other side of it.
fn transaction(out: &mut String, line: &LedgerLine, accounts: &Accounts) {
    let (to, from) = accounts.sides(line);
    let amount = match line.kind {
        EntryKind::Reversal => -line.amount,
        _ => line.amount,
    };
    let code = line
        .voucher_no
        .as_deref()
        .map(|no| format!("({}) ", plain(no)));
    let about = [
        line.tranche_name.as_deref(),
        line.award.as_ref().map(|award| award.no.as_str()),
    ];
    let about: Vec<String> = about.into_iter().flatten().map(plain).collect();
    let kind = accounts.word(line.kind.word());
    let _ = writeln!(
        out,
        "{} * {}{} | {}  ; seq:{}",
        line.posted_on,
        code.unwrap_or_default(),
        payee(line),
        [&[kind], about.as_slice()].concat().join(" "),
        line.seq,
    );
    for (label, text) in [
        ("reason", &line.reason),
        ("receipt", &line.receipt_no),
        ("reverses", &line.reverses),
    ] {
        if let Some(text) = text {
            let _ = writeln!(out, "    ; {label}: {}", plain(text));
        }
    }
    let _ = writeln!(out, "    {to}  {}", money(amount));
    let _ = writeln!(out, "    {from}  {}\n", money(-amount));
}

/// Who it went to or came from: the organisation, or the fund's own money.
fn payee(line: &LedgerLine) -> String {
    match &line.organisation {
        Some(organisation) => plain(&organisation.name),
        None => plain(&line.fund.name),
    }
}

fn money(amount: Yuan) -> String {
    let fen = amount.fen();
    let sign = if fen < 0 { "-" } else { "" };
    let fen = fen.abs();
    format!("{sign}{}.{:02} {CURRENCY}", fen / 100, fen % 100)
}

/// The accounts' names: those of funds and awards as they stand in the book, apart even where only signs told them apart.
struct Accounts {
    lang: Lang,
    funds: BTreeMap<FundId, String>,
    awards: BTreeMap<AwardId, (FundId, String)>,
}

impl Accounts {
    fn new(lang: Lang, funds: &[KeptFund], awards: &[KeptAward]) -> Self {
        let mut taken = BTreeSet::new();
        let funds: BTreeMap<FundId, String> = funds
            .iter()
            .map(|fund| (fund.id, apart(&fund.name, &mut taken)))
            .collect();
        let mut taken = BTreeSet::new();
        let awards = awards
            .iter()
            .map(|award| (award.id, (award.fund, apart(&award.no, &mut taken))))
            .collect();
        Self {
            lang,
            funds,
            awards,
        }
    }

    fn word(&self, key: &str) -> String {
        plain(&say(self.lang, &format!("journal-{key}")))
    }

    fn of_fund(&self, top: &str, fund: FundId) -> String {
        let fund = self.funds.get(&fund).map_or("", String::as_str);
        format!("{}:{fund}", self.word(top))
    }

    fn of_award(&self, top: &str, award: AwardId) -> String {
        match self.awards.get(&award) {
            Some((fund, name)) => format!("{}:{name}", self.of_fund(top, *fund)),
            None => self.word(top),
        }
    }

    /// The account an entry of its kind adds to, and the one it is taken from.
    fn sides(&self, line: &LedgerLine) -> (String, String) {
        let fund = line.fund.id;
        let of = |top: &str| match &line.award {
            Some(award) => self.of_award(top, award.id),
            None => self.of_fund(top, fund),
        };
        match line.bears_on {
            EntryKind::MoneyReceived => {
                (self.of_fund("assets", fund), self.of_fund("income", fund))
            }
            EntryKind::Commitment => (of("committed"), self.of_fund("committedFor", fund)),
            EntryKind::Decommitment => (self.of_fund("committedFor", fund), of("committed")),
            EntryKind::Disbursement => (of("paid"), self.of_fund("assets", fund)),
            EntryKind::Refund => (self.of_fund("assets", fund), of("refunded")),
            EntryKind::HandedBack => (
                self.of_fund("handedBack", fund),
                self.of_fund("assets", fund),
            ),
            EntryKind::ExpenditureAccepted => (of("accepted"), self.of_fund("acceptedFor", fund)),
            // A reversal bears on what it takes back, never on a reversal.
            EntryKind::Reversal => (of("reversal"), of("reversal")),
        }
    }

    /// What strict checks want said first: the currency, every account with its type, every payee.
    fn head(&self, reader: &Reader, lang: Lang, payees: &BTreeSet<String>) -> String {
        let told = BTreeMap::from([("on".to_owned(), reader.today().to_string())]);
        let mut text = format!("; {}\n", say_with(lang, "journal-head", &told));
        let _ = writeln!(text, "decimal-mark .\ncommodity 1000.00 {CURRENCY}\n");
        const TOPS: [(&str, &str, bool); 9] = [
            ("assets", "A", false),
            ("income", "R", false),
            ("paid", "X", true),
            ("refunded", "X", true),
            ("handedBack", "X", false),
            ("committed", "E", true),
            ("committedFor", "E", false),
            ("accepted", "E", true),
            ("acceptedFor", "E", false),
        ];
        for (top, kind, by_award) in TOPS {
            let _ = writeln!(text, "account {}  ; type: {kind}", self.word(top));
            for fund in self.funds.keys() {
                let _ = writeln!(text, "account {}", self.of_fund(top, *fund));
            }
            for award in self.awards.keys().filter(|_| by_award) {
                let _ = writeln!(text, "account {}", self.of_award(top, *award));
            }
        }
        text.push('\n');
        for payee in payees {
            let _ = writeln!(text, "payee {payee}");
        }
        text.push('\n');
        text
    }

    /// Moves nothing and asserts every balance as the book keeps it: each award's, and each fund's over its awards.
    fn closing(&self, on: NaiveDate, funds: &[KeptFund], awards: &[KeptAward]) -> String {
        let mut text = format!("{on} * {}\n", self.word("check"));
        let mut holds = |account: String, sum: Yuan| {
            let _ = writeln!(
                text,
                "    {account}  {} =* {}",
                money(Yuan::ZERO),
                money(sum)
            );
        };
        for fund in funds {
            let sums = [
                ("assets", fund.cash()),
                ("income", -fund.received),
                ("paid", fund.paid),
                ("refunded", -fund.refunded),
                ("handedBack", fund.handed_back),
                ("committed", fund.committed),
                ("accepted", fund.accepted),
            ];
            sums.into_iter()
                .for_each(|(top, sum)| holds(self.of_fund(top, fund.id), sum));
        }
        for award in awards {
            let sums = [
                ("paid", award.paid),
                ("refunded", -award.refunded),
                ("committed", award.committed),
                ("accepted", award.accepted),
            ];
            sums.into_iter()
                .for_each(|(top, sum)| holds(self.of_award(top, award.id), sum));
        }
        text
    }
}

/// What would end a name early or mean something to hledger stands in its full-width form.
fn plain(text: &str) -> String {
    let text = text.replace(|c: char| c.is_control(), " ");
    let text: String = text
        .chars()
        .map(|c| match c {
            ':' => '：',
            ';' => '；',
            '(' => '（',
            ')' => '）',
            '[' => '［',
            ']' => '］',
            '|' => '｜',
            ',' => '，',
            '=' => '＝',
            '"' => '＂',
            other => other,
        })
        .collect();
    match text.split_whitespace().collect::<Vec<_>>().join(" ") {
        empty if empty.is_empty() => "-".to_owned(),
        text => text,
    }
}

/// The name in its plain form, counted on where another took it.
fn apart(name: &str, taken: &mut BTreeSet<String>) -> String {
    let name = plain(name);
    let free = (1..)
        .map(|n| match n {
            1 => name.clone(),
            n => format!("{name} {n}"),
        })
        .find(|name| !taken.contains(name))
        .unwrap_or_default();
    taken.insert(free.clone());
    free
}
