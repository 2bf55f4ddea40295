//! Near-same names: two writings of one name, told by what is left when brackets, the county's name
//! and common endings are taken off, and by how it sounds.

use std::collections::HashMap;

use crate::base::readings::first_reading;
use crate::base::typed::{is_han, plain};

/// What people add, drop or write in two ways without meaning another organisation.
const ENDINGS: [&str; 6] = ["有限公司", "服务中心", "中心", "协会", "联合会", "工作室"];

/// The bare characters of a name: no brackets, no punctuation, width and case made uniform.
pub fn bare(name: &str) -> String {
    plain(name)
        .to_lowercase()
        .chars()
        .filter(|c| is_han(*c) || c.is_alphanumeric())
        .collect()
}

/// The name without the county or town it begins with: 青溪县剪纸协会 → 剪纸协会.
pub fn without_place(name: &str) -> String {
    let bare = bare(name);
    let chars: Vec<char> = bare.chars().collect();
    let place = chars
        .iter()
        .take(6)
        .position(|c| matches!(c, '省' | '市' | '县' | '区' | '镇' | '乡'));
    match place {
        Some(at) if at >= 1 && chars.len() > at + 3 => chars.into_iter().skip(at + 1).collect(),
        _ => bare,
    }
}

/// Groups of positions in `names` that look or sound like one name; each group has two or more.
pub fn near_same(names: &[&str]) -> Vec<Vec<usize>> {
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, name) in names.iter().enumerate() {
        groups.entry(sound(name)).or_default().push(at);
    }
    let mut groups: Vec<Vec<usize>> = groups
        .into_values()
        .filter(|group| group.len() > 1)
        .collect();
    groups.sort();
    groups
}

/// Whether two names may mean one organisation.
pub fn is_near(one: &str, other: &str) -> bool {
    sound(one) == sound(other)
        || stem(one)
            .is_some_and(|stem_of_one| stem(other).is_some_and(|other| other == stem_of_one))
}

fn sound(name: &str) -> String {
    without_place(name)
        .chars()
        .map(first_reading)
        .collect::<Vec<_>>()
        .join(" ")
}

/// What is left without a common ending; nothing where too little would be left to tell apart.
fn stem(name: &str) -> Option<String> {
    let name = without_place(name);
    let ending = ENDINGS.iter().find(|ending| name.ends_with(*ending))?;
    let stem = name.strip_suffix(ending)?;
    (stem.chars().count() >= 4).then(|| stem.to_owned())
}
