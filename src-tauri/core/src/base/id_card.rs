//! 居民身份证 (GB 11643) and the papers of residents of Taiwan; field-guide 1.3 and 2.5.

use chrono::NaiveDate;

use super::refusal::{Result, refuse};
use super::typed::plain;

crate::words_enum! {
    PaperKind {
        /// 居民身份证
        ResidentCard = "residentCard",
        /// 台湾居民居住证: built like the resident card, prefix 830000.
        TaiwanResidence = "taiwanResidence",
        /// 台湾居民来往大陆通行证: eight digits.
        TaiwanPermit = "taiwanPermit",
        /// 港澳居民来往内地通行证
        HongKongMacaoPermit = "hongKongMacaoPermit",
        /// 护照
        Passport = "passport",
        /// 其他
        Other = "other",
    }
}

const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

/// The number as kept, or why it cannot be one of this kind.
pub fn check(kind: PaperKind, number: &str) -> Result<String> {
    let number = plain(number).to_uppercase();
    match kind {
        PaperKind::ResidentCard => card(number),
        PaperKind::TaiwanResidence if !number.starts_with("830000") => {
            Err(refuse("base-paper-taiwan-residence")
                .at("paperNumber")
                .into())
        }
        PaperKind::TaiwanResidence => card(number),
        PaperKind::TaiwanPermit
            if number.len() != 8 || !number.bytes().all(|b| b.is_ascii_digit()) =>
        {
            Err(refuse("base-paper-taiwan-permit").at("paperNumber").into())
        }
        _ => Ok(number),
    }
}

fn card(number: String) -> Result<String> {
    let got = number.chars().count();
    if got != 18 {
        return Err(refuse("base-paper-length")
            .at("paperNumber")
            .arg("got", got)
            .into());
    }
    let digits: Option<Vec<u32>> = number.chars().take(17).map(|c| c.to_digit(10)).collect();
    let sum = digits.map(|digits| {
        digits
            .iter()
            .zip(WEIGHTS)
            .map(|(digit, weight)| digit * weight)
            .sum::<u32>()
    });
    let check = sum
        .and_then(|sum| usize::try_from(sum % 11).ok())
        .and_then(|at| CHECKS.get(at));
    if check.copied() != number.chars().last() {
        return Err(refuse("base-paper-check").at("paperNumber").into());
    }
    if birth(&number).is_none() {
        return Err(refuse("base-paper-birth").at("paperNumber").into());
    }
    Ok(number)
}

/// The day of birth written in an 18-character number.
pub fn birth(number: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(number.get(6..14)?, "%Y%m%d").ok()
}
