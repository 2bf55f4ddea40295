//! The values every slice stands on: money, dates, counts, codes, masks, search.

mod values {
    mod codes;
    mod dates;
    mod masks;
    mod money;
    mod quantities;
    mod search;
}

use std::path::Path;

/// The rows of a file of tests/vectors.
fn vectors(name: &str) -> Vec<csv::StringRecord> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("vectors")
        .join(name);
    let mut reader = csv::Reader::from_path(&path).expect("vectors are in the folder");
    reader
        .records()
        .collect::<Result<_, _>>()
        .expect("vectors read")
}

/// The code of the refusal that a value meets.
fn refusal<T: std::fmt::Debug>(result: hub::base::refusal::Result<T>) -> String {
    match result {
        Err(hub::base::refusal::Stop::Refused(refusal)) => refusal.code.into_owned(),
        other => panic!("expected a refusal, got {other:?}"),
    }
}
