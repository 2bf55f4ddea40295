//! Seeded books: the same rows in every run, kept between runs as long as the schema is the same.
//!
//! | organisations | projects | ledger entries |
//! |---|---|---|
//! | 318 | 28 | 3,108 |
//! | 10,000 | 900 | 100,000 |
//! | 100,000 | 9,000 | 1,000,000 |

use std::path::PathBuf;

use chrono::NaiveDate;
use hub::base::book::{Intent, Made};
use hub::base::clock::FixedClock;
use hub::base::people::DeskRole;
use hub::{Book, Founder, Unlock};
use rusqlite::{Connection, params};

pub const PASSPHRASE: &str = "bench";
const FUND: &str = "01900000-0000-7000-8000-f00000000001";
/// Receipts an award was spent by, so that each has 111 ledger entries.
const RECEIPTS: usize = 107;
const TRANCHES: usize = 4;
const PAID: usize = 3;

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day")
}

/// Where books are kept between runs.
pub fn folder() -> PathBuf {
    let folder = std::env::current_exe()
        .expect("this program has a place")
        .with_file_name("bench-books");
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// A copy of its own, which the caller may write to.
pub fn path(organisations: usize) -> PathBuf {
    let schema = hub::base::migrate::MIGRATIONS.len();
    let path = folder().join(format!("seed-{organisations}-{schema}.book"));
    if !path.exists() {
        eprintln!("making the book of {organisations} organisations");
        make(&path, organisations);
    }
    path
}

pub fn book(organisations: usize) -> Book {
    Book::open(&path(organisations), &unlock(), clock()).expect("it opens")
}

pub fn clock() -> Box<FixedClock> {
    Box::new(FixedClock(today().and_hms_opt(9, 0, 0).expect("nine")))
}

pub fn unlock() -> Unlock<'static> {
    Unlock::Passphrase {
        name: Some("林晓"),
        passphrase: PASSPHRASE,
    }
}

pub fn founder() -> Founder<'static> {
    Founder {
        name: "林晓",
        role: DeskRole::Approver,
        passphrase: PASSPHRASE,
    }
}

fn make(path: &std::path::Path, organisations: usize) {
    let (mut book, _) = Book::begin(path, &founder(), clock()).expect("a new book");
    let text = r#"{"desk":{"demoRegister":{"rows":0}}}"#.to_owned();
    book.change(Intent::change(text), |change| {
        let conn = change.conn();
        add_organisations(conn, organisations)?;
        add_money(conn, organisations * 9 / 100)?;
        Ok(Made::default())
    })
    .expect("it is seeded");
    book.placed(path, &unlock(), clock()).expect("it is placed");
}

fn id(kind: char, n: usize) -> String {
    format!("01900000-0000-7000-8000-{kind}{n:011x}")
}

/// 青溪县慧枝禾晴社会工作服务中心 and the like: ten thousand bodies of four characters, then numbered.
pub fn name(n: usize) -> String {
    const SYLLABLES: [char; 20] = [
        '慧', '枝', '禾', '晴', '沐', '苒', '春', '晖', '和', '风', '云', '岫', '星', '芽', '暖',
        '阳', '清', '荷', '书', '韵',
    ];
    const ENDINGS: [&str; 4] = [
        "社会工作服务中心",
        "志愿服务队",
        "妇女发展协会",
        "家庭教育指导中心",
    ];
    let pick = |n: usize| SYLLABLES[n % SYLLABLES.len()];
    let ending = ENDINGS[n % ENDINGS.len()];
    format!(
        "青溪县第{}{}{}{}{ending}{n}",
        pick(n / 4),
        pick(n / 80),
        pick(n / 1_600),
        pick(n / 32_000)
    )
}

fn add_organisations(conn: &Connection, count: usize) -> rusqlite::Result<()> {
    const TOWNS: [&str; 8] = [
        "云岫街道",
        "禾穗镇",
        "石桥镇",
        "北坑乡",
        "南浦镇",
        "东篱乡",
        "清河街道",
        "西岭镇",
    ];
    const KINDS: [&str; 4] = [
        "serviceAgency",
        "volunteerTeam",
        "association",
        "serviceAgency",
    ];
    let mut add = conn.prepare(
        "INSERT INTO organisation (id, name, kind, identity_kind, identity_number, identity_verified, legal_representative,
           phones, town, focus, womens, rooted, status, status_on, as_recorded)
         VALUES (?1, ?2, ?3, 'filing', ?4, 1, ?5, ?6, ?7, '[]', ?8, 0, 'active', '2024-01-02', 1)",
    )?;
    let mut counted = conn.prepare(
        "INSERT INTO organisation_count (id, organisation_id, of, quantity, as_of) VALUES (?1, ?2, 'members', ?3, '2026-01-01')",
    )?;
    for n in 0..count {
        add.execute(params![
            id('a', n),
            name(n),
            KINDS[n % KINDS.len()],
            format!("青民备〔2024〕{n:06}号"),
            format!("林{}", n % 900),
            format!("[\"139{n:08}\"]"),
            TOWNS[n * 7 % TOWNS.len()],
            n % 3 == 0,
        ])?;
        let quantity = format!(r#"{{"value":"{}","word":null,"unit":"人"}}"#, 5 + n % 90);
        counted.execute(params![id('b', n), id('a', n), quantity])?;
    }
    Ok(())
}

/// An award of 21,400 yuan for each project, in four tranches of which three were paid.
fn add_money(conn: &Connection, projects: usize) -> rusqlite::Result<()> {
    conn.execute(
        "INSERT INTO fund (id, name, source, promised_fen) VALUES (?1, '妇女儿童公益微创投', '县财政', NULL)",
        [FUND],
    )?;
    let mut ledger = Ledger::new(conn)?;
    let received = 1_000_usize;
    for n in 0..received {
        let share = 2_140_000 * projects / received + 1;
        ledger.post("moneyReceived", share, "2024-01-02", None, &format!("r{n}"))?;
    }
    let mut add_project = conn.prepare(
        "INSERT INTO project (id, no, name, state, lead_channel, organisation_id, places, planned_from, planned_to, created_on)
         VALUES (?1, ?2, ?3, 'active', 'grants', ?4, '[]', '2024-03', '2026-12', '2024-01-02')",
    )?;
    let mut add_award = conn.prepare(
        "INSERT INTO award (id, no, project_id, organisation_id, fund_id, amount_fen, decided_on, state, agreement_no,
           hub_signed_on, organisation_signed_on, state_on, made_by)
         VALUES (?1, ?2, ?3, ?4, ?5, 2140000, '2024-01-10', 'active', ?6, '2024-02-01', '2024-02-01', '2024-02-01', '林晓')",
    )?;
    let mut add_tranche = conn.prepare(
        "INSERT INTO tranche (id, award_id, seq, name, amount_fen, planned_on) VALUES (?1, ?2, ?3, ?4, 535000, '2024-06-01')",
    )?;
    for n in 0..projects {
        let (project, award) = (id('c', n), id('d', n));
        let organisation = id('a', n * 11);
        add_project.execute(params![
            project,
            format!("青支〔2024〕{n:05}号"),
            format!("春晖第{n}号陪伴项目"),
            organisation
        ])?;
        add_award.execute(params![
            award,
            format!("资〔2024〕第{n:05}号"),
            project,
            organisation,
            FUND,
            format!("协〔2024〕第{n:05}号")
        ])?;
        ledger.post("commitment", 2_140_000, "2024-02-01", Some(&award), "")?;
        for at in 0..TRANCHES {
            let tranche = id('e', n * TRANCHES + at);
            add_tranche.execute(params![
                tranche,
                award,
                at as i64 + 1,
                format!("第{}期", at + 1)
            ])?;
            if at < PAID {
                ledger.pay(n * PAID + at, &award, &tranche)?;
            }
        }
        for at in 0..RECEIPTS {
            let receipt = format!("{n:05}{at:03}");
            ledger.post(
                "expenditureAccepted",
                10_000 + at,
                "2024-09-01",
                Some(&award),
                &receipt,
            )?;
        }
    }
    Ok(())
}

/// Posts rows as the app does, without its questions.
struct Ledger<'a> {
    seq: usize,
    post: rusqlite::Statement<'a>,
    payment: rusqlite::Statement<'a>,
    paid: rusqlite::Statement<'a>,
}

impl<'a> Ledger<'a> {
    fn new(conn: &'a Connection) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: 0,
            post: conn.prepare(
                "INSERT INTO ledger_entry (id, seq, kind, bears_on, amount_fen, posted_on, fund_id, award_id, receipt_no, recorded_by, recorded_at)
                 VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7, ?8, '林晓', '2024-09-01T09:00:00')",
            )?,
            payment: conn.prepare(
                "INSERT INTO payment (id, award_id, tranche_id, voucher_no, state, amount_fen, planned_on, payee, account_changed,
                   prepared_by, prepared_on, approved_by, approved_on, paid_by, paid_on)
                 VALUES (?1, ?2, ?3, ?4, 'paid', 535000, '2024-06-01', '青溪县一家组织', 0, '林晓', '2024-06-01', '郑秀心', '2024-06-01', '林晓', '2024-06-01')",
            )?,
            paid: conn.prepare(
                "INSERT INTO ledger_entry (id, seq, kind, bears_on, amount_fen, posted_on, fund_id, award_id, tranche_id, payment_id,
                   voucher_no, recorded_by, recorded_at)
                 VALUES (?1, ?2, 'disbursement', 'disbursement', 535000, '2024-06-01', ?3, ?4, ?5, ?6, ?7, '林晓', '2024-06-01T09:00:00')",
            )?,
        })
    }

    fn post(
        &mut self,
        kind: &str,
        fen: usize,
        on: &str,
        award: Option<&str>,
        receipt: &str,
    ) -> rusqlite::Result<()> {
        self.seq += 1;
        let receipt = (!receipt.is_empty()).then_some(receipt);
        let entry = id('9', self.seq);
        self.post.execute(params![
            entry,
            self.seq as i64,
            kind,
            fen as i64,
            on,
            FUND,
            award,
            receipt
        ])?;
        Ok(())
    }

    fn pay(&mut self, n: usize, award: &str, tranche: &str) -> rusqlite::Result<()> {
        self.seq += 1;
        let (payment, voucher) = (id('8', n), format!("旧字〔2024〕第{n:06}号"));
        self.payment
            .execute(params![payment, award, tranche, voucher])?;
        self.paid.execute(params![
            id('9', self.seq),
            self.seq as i64,
            FUND,
            award,
            tranche,
            payment,
            voucher
        ])?;
        Ok(())
    }
}

/// The tranche of award `n` that is still to be paid.
pub fn open_tranche(n: usize) -> String {
    id('e', n * TRANCHES + PAID)
}

/// The organisation that award `n` was given to.
pub fn awarded(n: usize) -> String {
    id('a', n * 11)
}
