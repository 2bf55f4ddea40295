//! Personal data with its middle hidden, the same on screen, paper and in exports; field-guide 2.5.

/// 13800008000 → 138****8000; 0591-22981234 → 0591-****1234; anything else keeps its last four.
pub fn phone(number: &str) -> String {
    let digits: Vec<char> = number.chars().collect();
    if is_mobile(number) {
        return format!("{}****{}", head(&digits, 3), tail(&digits, 4));
    }
    match number.split_once('-') {
        Some((area, line)) => {
            let line: Vec<char> = line.chars().collect();
            format!(
                "{area}-{}{}",
                stars(line.len().saturating_sub(4)),
                tail(&line, 4)
            )
        }
        None => keep_ends(&digits, 0, 4),
    }
}

/// A mobile number of the mainland: `^1[3-9]\d{9}$`.
pub fn is_mobile(number: &str) -> bool {
    let bytes = number.as_bytes();
    matches!(bytes, [b'1', b'3'..=b'9', rest @ ..] if rest.len() == 9 && rest.iter().all(u8::is_ascii_digit))
}

/// An identity paper for lists inside the house: 350121********002X, else the first and last two.
pub fn identity_paper(number: &str) -> String {
    let chars: Vec<char> = number.chars().collect();
    match chars.len() {
        18 => keep_ends(&chars, 6, 4),
        _ => keep_ends(&chars, 2, 2),
    }
}

/// An identity paper on what is posted up: its last four characters alone.
pub fn identity_paper_posted(number: &str) -> String {
    let chars: Vec<char> = number.chars().collect();
    tail(&chars, 4)
}

/// A bank account: 6222 **** **** 1230, whatever its length.
pub fn account(number: &str) -> String {
    let chars: Vec<char> = number.chars().filter(|c| !c.is_whitespace()).collect();
    if chars.len() <= 8 {
        return keep_ends(&chars, 0, 4);
    }
    format!("{} **** **** {}", head(&chars, 4), tail(&chars, 4))
}

/// A name on what is posted up: 张*, 王*丽, 欧阳**.
pub fn name(name: &str) -> String {
    const DOUBLE: [&str; 12] = [
        "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "夏侯",
        "令狐",
    ];
    let chars: Vec<char> = name.trim().chars().collect();
    if chars.len() > 2 && DOUBLE.iter().any(|surname| name.starts_with(surname)) {
        return keep_ends(&chars, 2, 0);
    }
    match chars.len() {
        0 | 1 => chars.iter().collect(),
        2 => keep_ends(&chars, 1, 0),
        _ => keep_ends(&chars, 1, 1),
    }
}

fn keep_ends(chars: &[char], front: usize, back: usize) -> String {
    if chars.len() <= front + back {
        return stars(chars.len());
    }
    format!(
        "{}{}{}",
        head(chars, front),
        stars(chars.len() - front - back),
        tail(chars, back)
    )
}

fn head(chars: &[char], n: usize) -> String {
    chars.iter().take(n).collect()
}

fn tail(chars: &[char], n: usize) -> String {
    chars.iter().skip(chars.len().saturating_sub(n)).collect()
}

fn stars(n: usize) -> String {
    "*".repeat(n)
}
