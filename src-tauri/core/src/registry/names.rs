//! Near-same names: two writings of one name, told by what is left when brackets, the county's name
//! and common endings are taken off, and by how it sounds.

use std::collections::HashMap;

use crate::base::readings::Ear;
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
pub fn near_same<'a>(names: impl Iterator<Item = &'a str>) -> Vec<Vec<usize>> {
    let mut ear = Ear::default();
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, name) in names.enumerate() {
        groups.entry(sound(&mut ear, name)).or_default().push(at);
    }
    let mut groups: Vec<Vec<usize>> = groups
        .into_values()
        .filter(|group| group.len() > 1)
        .collect();
    groups.sort();
    groups
}

/// A name that others are held against: whether they may mean the same organisation.
pub struct Near {
    ear: Ear,
    sound: String,
    stem: Option<String>,
}

impl Near {
    pub fn to(name: &str) -> Self {
        let mut ear = Ear::default();
        Self {
            sound: sound(&mut ear, name),
            stem: stem(name),
            ear,
        }
    }

    pub fn is(&mut self, other: &str) -> bool {
        sound(&mut self.ear, other) == self.sound || self.stem.is_some() && stem(other) == self.stem
    }
}

fn sound(ear: &mut Ear, name: &str) -> String {
    let mut sound = String::with_capacity(name.len() * 2);
    for c in without_place(name).chars() {
        sound.push_str(ear.first(c));
        sound.push(' ');
    }
    sound
}

/// What is left without a common ending; nothing where too little would be left to tell apart.
fn stem(name: &str) -> Option<String> {
    let name = without_place(name);
    let ending = ENDINGS.iter().find(|ending| name.ends_with(*ending))?;
    let stem = name.strip_suffix(ending)?;
    (stem.chars().count() >= 4).then(|| stem.to_owned())
}
