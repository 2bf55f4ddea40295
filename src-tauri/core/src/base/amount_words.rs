//! Amounts in words (人民币大写): 会计基础工作规范 第五十二条 and 支付结算办法 附件一; field-guide 2.2.

use super::money::Yuan;
use super::typed::plain;

/// Where the two rules leave a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// 零 after 元 when its place is 0, 整 after 角: the house's own, hardest to alter.
    #[default]
    A,
    /// No optional 零, 整 after 角.
    B,
    /// Neither: as banks' software prints.
    C,
}

const DIGITS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];

/// One lawful way of writing an amount.
#[derive(Clone, Copy)]
struct Form {
    zero_after_yuan: bool,
    whole_after_jiao: bool,
    /// 壹拾万零柒仟: the 零 that is free where 万's place is 0 and 千's is not.
    zero_after_wan: bool,
}

impl Style {
    fn form(self) -> Form {
        Form {
            zero_after_yuan: self == Style::A,
            whole_after_jiao: self != Style::C,
            zero_after_wan: false,
        }
    }
}

/// `¥1,680.32` → 壹仟陆佰捌拾元零叁角贰分. A negative amount begins with 负.
pub fn in_words(amount: Yuan, style: Style) -> String {
    write(amount, style.form())
}

/// Every lawful way of writing `amount`, the canonical one first; 元 and 整 as characters.
pub fn lawful_forms(amount: Yuan) -> Vec<String> {
    let mut forms = vec![in_words(amount, Style::A)];
    for bits in 0..8u8 {
        let written = write(
            amount,
            Form {
                zero_after_yuan: bits & 1 == 0,
                whole_after_jiao: bits & 2 == 0,
                zero_after_wan: bits & 4 != 0,
            },
        );
        if !forms.contains(&written) {
            forms.push(written);
        }
    }
    forms
}

/// Reads an amount in words back. All lawful forms, with 人民币 before and 圆/正 for 元/整, and no other.
pub fn read(text: &str) -> Option<Yuan> {
    let text = plain(text);
    let text = text.strip_prefix("人民币").unwrap_or(&text);
    if text.contains('圆') && text.contains('元') {
        return None;
    }
    let text = text.replace('圆', "元").replace('正', "整");
    let amount = value(&text)?;
    lawful_forms(amount).contains(&text).then_some(amount)
}

fn write(amount: Yuan, form: Form) -> String {
    let fen = amount.fen();
    let (yuan, jiao, cents) = {
        let fen = fen.unsigned_abs();
        (fen / 100, fen / 10 % 10, fen % 10)
    };
    let mut out = String::new();
    if fen < 0 {
        out.push('负');
    }
    if yuan > 0 {
        integer(yuan, form, &mut out);
        out.push('元');
    }
    if jiao > 0 {
        if yuan > 0 && yuan.is_multiple_of(10) && form.zero_after_yuan {
            out.push('零');
        }
        digit(jiao, &mut out);
        out.push('角');
    } else if cents > 0 && yuan > 0 {
        out.push('零');
    }
    if cents > 0 {
        digit(cents, &mut out);
        out.push('分');
    } else if yuan == 0 && jiao == 0 {
        out.push_str("零元整");
    } else if jiao == 0 || form.whole_after_jiao {
        out.push('整');
    }
    out
}

/// A positive whole number; above 亿 the part before it is read the same way.
fn integer(n: u128, form: Form, out: &mut String) {
    const YI: u128 = 100_000_000;
    const WAN: u128 = 10_000;
    if n >= YI {
        integer(n / YI, form, out);
        out.push('亿');
        rest(n % YI, YI / 10, form, out);
    } else if n >= WAN {
        below_wan(n / WAN, out);
        out.push('万');
        let low = n % WAN;
        if form.zero_after_wan && low >= WAN / 10 && (n / WAN).is_multiple_of(10) {
            out.push('零');
        }
        rest(low, WAN / 10, form, out);
    } else {
        below_wan(n, out);
    }
}

/// What follows 亿 or 万: 零 goes before it when its first place is empty.
fn rest(n: u128, first_place: u128, form: Form, out: &mut String) {
    if n == 0 {
        return;
    }
    if n < first_place {
        out.push('零');
    }
    integer(n, form, out);
}

fn below_wan(n: u128, out: &mut String) {
    let mut skipped = false;
    let mut begun = false;
    for (place, unit) in [(1000, "仟"), (100, "佰"), (10, "拾"), (1, "")] {
        let at = n / place % 10;
        if at == 0 {
            skipped = begun;
            continue;
        }
        if skipped {
            out.push('零');
            skipped = false;
        }
        digit(at, out);
        out.push_str(unit);
        begun = true;
    }
}

fn digit(n: u128, out: &mut String) {
    let at = usize::try_from(n).ok().and_then(|n| DIGITS.get(n));
    out.extend(at);
}

/// What the characters add up to; whether they stand lawfully is for the caller to compare.
fn value(text: &str) -> Option<Yuan> {
    let (negative, text) = match text.strip_prefix('负') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mut fen, mut section, mut pending): (i64, i64, i64) = (0, 0, 0);
    let mut high: i64 = 0;
    for c in text.chars() {
        if let Some(at) = DIGITS.iter().position(|d| *d == c) {
            pending = i64::try_from(at).ok()?;
            continue;
        }
        let taken = std::mem::take(&mut pending);
        match c {
            '拾' => section += taken.checked_mul(10)?,
            '佰' => section += taken.checked_mul(100)?,
            '仟' => section += taken.checked_mul(1000)?,
            '万' => {
                high += std::mem::take(&mut section)
                    .checked_add(taken)?
                    .checked_mul(10_000)?
            }
            '亿' => {
                let below = std::mem::take(&mut section).checked_add(taken)?;
                high = high.checked_add(below)?.checked_mul(100_000_000)?;
            }
            '元' => {
                let yuan = high
                    .checked_add(std::mem::take(&mut section))?
                    .checked_add(taken)?;
                high = 0;
                fen = fen.checked_add(yuan.checked_mul(100)?)?;
            }
            '角' => fen = fen.checked_add(taken.checked_mul(10)?)?,
            '分' => fen = fen.checked_add(taken)?,
            '整' => {}
            _ => return None,
        }
    }
    Some(Yuan::from_fen(if negative { -fen } else { fen }))
}
