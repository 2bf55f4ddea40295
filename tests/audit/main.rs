//! The auditor's folder: everything there, the same bytes twice, its checksums true.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::sync::atomic::{AtomicBool, Ordering};

use audit::{AuditScope, Packed, gather, pack};
use hub::base::words::Lang;
use hub::channels::grants::pages::{AwardsAsk, FundsAsk, awards, funds};
use hub::registry::pages::document_bytes;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tests::{Desk, refusal};

fn packed(desk: &Desk, scope: AuditScope, lang: Lang) -> (Vec<u8>, Packed) {
    let folder = gather(&desk.book, scope, lang).unwrap();
    let mut bytes = Cursor::new(Vec::new());
    let attachment = |digest: &str| document_bytes(&desk.book.reader(), digest);
    let packed = pack(
        &folder,
        &mut bytes,
        attachment,
        &AtomicBool::new(false),
        |_| {},
    )
    .unwrap()
    .unwrap();
    (bytes.into_inner(), packed)
}

fn files(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        files.insert(file.name().to_owned(), bytes);
    }
    files
}

/// Every file named in SHA256SUMS is there and has that sum; nothing else but the index and the sums themselves.
#[track_caller]
fn sums_are_true(files: &BTreeMap<String, Vec<u8>>) {
    let sums = String::from_utf8(files["SHA256SUMS"].clone()).unwrap();
    assert_eq!(sums.lines().count() + 2, files.len(), "{sums}");
    for line in sums.lines() {
        let (sum, path) = line.split_once("  ").unwrap();
        let digest = Sha256::digest(&files[path]);
        assert_eq!(
            digest
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect::<String>(),
            sum,
            "{path}"
        );
    }
}

fn an_award(desk: &Desk) -> hub::channels::grants::pages::AwardLine {
    let all = awards(&desk.book.reader(), &AwardsAsk::default())
        .unwrap()
        .rows;
    all.into_iter()
        .find(|award| award.net_paid.is_positive() && award.accepted.is_positive())
        .unwrap()
}

#[test]
fn the_folder_of_an_award_has_all_of_it_and_the_same_bytes_twice() {
    let desk = Desk::of_the_demo_county("2026-11-20");
    let award = an_award(&desk);
    let (first, made) = packed(&desk, AuditScope::Award(award.id), Lang::ZhCn);
    let (second, _) = packed(&desk, AuditScope::Award(award.id), Lang::ZhCn);
    assert!(first == second, "made twice, the folder differs");
    let files = files(&first);
    sums_are_true(&files);
    assert_eq!(files.len(), made.files);
    let index = tests_text(&files["0 索引.pdf"]);
    let (seq, head) = {
        let head = desk.book.head().unwrap();
        (head.seq.to_string(), head.head)
    };
    for said in [
        &award.no,
        &seq,
        &head[..32].to_owned(),
        &head[32..].to_owned(),
    ] {
        assert!(index.contains(said.as_str()), "{said} in {index}");
    }
    let page: Value = desk.asks(
        serde_json::from_value::<hub::Query>(json!({"grants": {"award": {"id": award.id}}}))
            .unwrap(),
    );
    for payment in page["payments"].as_array().unwrap() {
        let no = payment["voucherNo"].as_str().unwrap();
        assert!(
            files
                .keys()
                .any(|path| path.starts_with("2 凭证/") && path.contains(no)),
            "{no}"
        );
    }
    for path in ["1 台账/资金台账.xlsx", "7 操作记录/操作记录.xlsx"] {
        assert!(files.contains_key(path), "{path} in {:?}", files.keys());
        // Workbooks are zips of their own.
        let texts = &self::files(&files[path])["xl/sharedStrings.xml"];
        assert!(
            String::from_utf8_lossy(texts).contains(award.no.as_str()),
            "{path}"
        );
    }
}

#[test]
fn the_folders_of_a_fund_and_of_a_year_say_their_register_in_english_too() {
    let desk = Desk::of_the_demo_county("2026-11-20");
    let fund = funds(&desk.book.reader(), &FundsAsk::default())
        .unwrap()
        .rows
        .remove(0);
    for scope in [AuditScope::Fund(fund.id), AuditScope::Year(2026)] {
        let (zip, _) = packed(&desk, scope, Lang::En);
        let files = files(&zip);
        sums_are_true(&files);
        assert!(files.contains_key("0 index.pdf"));
        assert!(
            files
                .keys()
                .any(|path| path.starts_with("1 registers/") && path.ends_with(".pdf")),
            "{:?}",
            files.keys()
        );
        let journal = files.keys().any(|path| path.ends_with(".journal"));
        assert_eq!(journal, matches!(scope, AuditScope::Year(_)));
    }
}

/// What is kept beside the award goes along; a photo of people who were not asked stays.
#[test]
fn attachments_go_along_unless_those_pictured_were_not_asked() {
    let mut desk = Desk::of_the_demo_county("2026-11-20");
    let award = an_award(&desk);
    let png = |shade: u8| {
        let mut bytes = Cursor::new(Vec::new());
        let image = image::RgbImage::from_pixel(4, 4, image::Rgb([shade, 0, 0]));
        image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        data_encoding::BASE64.encode(bytes.get_ref())
    };
    for (shade, kind, name) in [
        (1, "agreement", "协议扫描件.png"),
        (2, "photo", "活动现场.png"),
    ] {
        desk.does_json(
            json!({"registry": {"attachDocument": {"of": {"kind": "award", "id": award.id},
            "fields": {"kind": kind, "name": name}, "bytes": png(shade)}}}),
        );
    }
    let (zip, made) = packed(&desk, AuditScope::Award(award.id), Lang::ZhCn);
    let files = files(&zip);
    assert!(
        files
            .keys()
            .any(|path| path.starts_with("3 协议/") && path.contains("协议扫描件")),
        "{:?}",
        files.keys()
    );
    assert!(!files.keys().any(|path| path.contains("活动现场")));
    assert!(
        made.left_out.iter().any(|(name, _)| name == "活动现场.png"),
        "{:?}",
        made.left_out
    );
    assert!(
        tests_text(&files["0 索引.pdf"]).contains("活动现场"),
        "the index says what is missing"
    );
}

#[test]
fn accounts_are_masked_in_the_history_that_goes_out() {
    let desk = Desk::of_the_demo_county("2026-11-20");
    let award = an_award(&desk);
    let payments: Vec<String> = {
        let page: Value = desk.asks(
            serde_json::from_value::<hub::Query>(json!({"grants": {"award": {"id": award.id}}}))
                .unwrap(),
        );
        page["payments"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let history = desk.book.history_of(&payments).unwrap();
    let numbers: Vec<String> = history
        .iter()
        .flat_map(|entry| &entry.changes)
        .flat_map(|change| &change.fields)
        .filter(|field| field.field == "account_number")
        .filter_map(|field| field.after.clone())
        .collect();
    assert!(
        !numbers.is_empty() && numbers.iter().all(|number| number.contains('*')),
        "{numbers:?}"
    );
}

#[test]
fn it_can_be_stopped_and_nothing_is_called_done() {
    let desk = Desk::of_the_demo_county("2026-11-20");
    let folder = gather(&desk.book, AuditScope::Year(2026), Lang::ZhCn).unwrap();
    let stop = AtomicBool::new(false);
    let mut seen = 0;
    let ended = pack(
        &folder,
        Cursor::new(Vec::new()),
        |_| Ok(Vec::new()),
        &stop,
        |step| {
            seen = step.done;
            stop.store(step.done >= 4, Ordering::Relaxed);
        },
    );
    assert!(ended.unwrap().is_none());
    assert_eq!(seen, 4);
}

#[test]
fn a_year_in_which_nothing_moved_has_no_folder() {
    let desk = Desk::of_the_demo_county("2026-11-20");
    let refused = refusal(gather(&desk.book, AuditScope::Year(1999), Lang::En).map(|_| ()));
    assert_eq!(refused.code, "audit-nothing");
}

/// The text of a PDF as a reader of it would copy it.
fn tests_text(pdf: &[u8]) -> String {
    let file = tempfile::NamedTempFile::with_suffix(".pdf").unwrap();
    std::fs::write(file.path(), pdf).unwrap();
    let text = std::process::Command::new("pdftotext")
        .arg("-raw")
        .arg(file.path())
        .arg("-")
        .output()
        .unwrap();
    String::from_utf8(text.stdout).unwrap()
}
