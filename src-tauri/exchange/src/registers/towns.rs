//! Towns misspelt: there is no list of the county's towns in a register, but a slip of the input
//! method leaves a name that occurs once, one character off a name that occurs often.

use std::collections::{BTreeMap, BTreeSet};

use pinyin::ToPinyinMulti;

use super::{Organisation, Place};

/// `(where, the town meant, as written)`.
pub(super) fn misspelt(records: &[Organisation]) -> Vec<(Place, String, String)> {
    let mut towns: BTreeMap<&str, Vec<&Organisation>> = BTreeMap::new();
    for record in records {
        if let Some(town) = &record.town {
            towns.entry(town).or_default().push(record);
        }
    }
    let mut found = Vec::new();
    for (town, written) in towns.iter().filter(|(_, rows)| rows.len() <= 2) {
        let meant = towns
            .iter()
            .filter(|(other, rows)| rows.len() >= 3 * written.len() && *other != town);
        for record in written {
            let meant = meant
                .clone()
                .find(|(other, _)| is_slip(town, other, record));
            if let Some((meant, _)) = meant {
                found.push((record.place, (*meant).to_owned(), (*town).to_owned()));
            }
        }
    }
    found
}

/// One character differs, and it sounds the same or the record's other cells name the other town.
fn is_slip(town: &str, other: &str, record: &Organisation) -> bool {
    if town.chars().count() != other.chars().count() {
        return false;
    }
    let mut differing = town.chars().zip(other.chars()).filter(|(a, b)| a != b);
    match (differing.next(), differing.next()) {
        (Some((a, b)), None) => sounds_alike(a, b) || names(record, other) && !names(record, town),
        _ => false,
    }
}

fn names(record: &Organisation, town: &str) -> bool {
    let stem = town.trim_end_matches(['镇', '乡', '道', '街']);
    record.name.contains(stem)
        || record
            .authority
            .as_deref()
            .is_some_and(|a| a.contains(stem))
}

fn sounds_alike(a: char, b: char) -> bool {
    let readings = |c: char| -> BTreeSet<&'static str> {
        c.to_pinyin_multi()
            .into_iter()
            .flatten()
            .map(|reading| reading.plain())
            .collect()
    };
    !readings(a).is_disjoint(&readings(b))
}
