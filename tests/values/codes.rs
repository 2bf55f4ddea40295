use hub::base::credit_code::{CreditCode, Flaw};
use hub::base::id_card::{self, PaperKind};
use hub::base::identity::{Identity, IdentityKind};
use proptest::prelude::*;

use crate::{refusal, vectors};

const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";

fn valid_codes() -> Vec<String> {
    let rows = vectors("uscc.csv");
    let is_valid = |row: &csv::StringRecord| row[1].starts_with("valid");
    rows.iter()
        .filter(|row| is_valid(row))
        .map(|row| CreditCode::read(&row[0]).unwrap().to_string())
        .collect()
}

#[test]
fn every_code_of_the_vectors_is_judged() {
    for row in vectors("uscc.csv") {
        let judged = match CreditCode::read(&row[0]) {
            Ok(code) if code.inner_flaw().is_some() => "valid+warn",
            Ok(_) => "valid",
            Err(flaw) => match flaw {
                Flaw::Length { .. } => "length",
                Flaw::Character { .. } => "charset",
                Flaw::Checksum { .. } => "checksum",
            },
        };
        assert_eq!(judged, &row[1], "{} ({})", &row[0], &row[2]);
    }
}

#[test]
fn a_code_is_read_however_it_was_written() {
    for typed in [
        "52350121mj0000018d",
        " 5235 0121-MJ00 0001-8D ",
        "５２３５０１２１ＭＪ０００００１８Ｄ",
    ] {
        assert_eq!(
            CreditCode::read(typed).unwrap().as_str(),
            "52350121MJ0000018D"
        );
    }
    assert_eq!(
        CreditCode::read("52350121MJ00000I8D"),
        Err(Flaw::Character {
            place: 16,
            found: 'I',
            meant: Some('1')
        })
    );
    assert_eq!(
        CreditCode::read("52350121MJ0000018E"),
        Err(Flaw::Checksum { should_be: 'D' })
    );
    assert_eq!(
        CreditCode::read("52350121MJ0000019G").unwrap().inner_flaw(),
        Some('8')
    );
    assert!(
        CreditCode::read("9A1234568378908767").is_err(),
        "its shape alone is right"
    );
    assert_eq!(
        CreditCode::read("52350121MJ0000018D0"),
        Err(Flaw::Length { got: 19 })
    );
}

#[test]
fn every_single_slip_in_a_code_is_noticed() {
    for code in valid_codes() {
        for place in 0..18 {
            for c in ALPHABET.chars() {
                let mut slipped: Vec<char> = code.chars().collect();
                if std::mem::replace(&mut slipped[place], c) != c {
                    let slipped: String = slipped.into_iter().collect();
                    assert!(CreditCode::read(&slipped).is_err(), "{code} → {slipped}");
                }
            }
        }
        for place in 0..17 {
            let mut swapped: Vec<char> = code.chars().collect();
            swapped.swap(place, place + 1);
            let swapped: String = swapped.into_iter().collect();
            assert!(
                swapped == code || CreditCode::read(&swapped).is_err(),
                "{code} → {swapped}"
            );
        }
    }
}

/// A code with the right check character, found by trying all of them.
fn completed(body: &str) -> Option<String> {
    ALPHABET
        .chars()
        .map(|check| format!("{body}{check}"))
        .find(|code| CreditCode::read(code).is_ok())
}

proptest! {
    #[test]
    fn any_code_notices_a_slip(
        prefix in prop::sample::select(vec!["51", "52", "53", "13", "11", "12", "91", "93", "81", "N2", "Y1"]),
        division in "[1-6][0-9]{5}",
        body in "[0-9A-HJ-NPQRTUWXY]{9}",
        place in 0usize..18,
        c in prop::sample::select(ALPHABET.chars().collect::<Vec<_>>()),
    ) {
        let code = completed(&format!("{prefix}{division}{body}")).expect("one check character fits");
        prop_assert!(CreditCode::read(&code).unwrap().is_known_category());
        let mut slipped: Vec<char> = code.chars().collect();
        slipped[place] = c;
        let slipped: String = slipped.into_iter().collect();
        prop_assert!(slipped == code || CreditCode::read(&slipped).is_err());
        let mut swapped: Vec<char> = code.chars().collect();
        let other = if place == 17 { 16 } else { place + 1 };
        swapped.swap(place, other);
        let swapped: String = swapped.into_iter().collect();
        prop_assert!(swapped == code || CreditCode::read(&swapped).is_err());
    }
}

#[test]
fn each_kind_of_identity_is_checked_in_its_own_way() {
    let check = |kind, number| Identity::check(kind, number, None);
    let filed = check(IdentityKind::Filing, Some("青民备[2024]第011号")).unwrap();
    assert_eq!(filed.number.as_deref(), Some("青民备〔2024〕第011号"));
    let approved = check(IdentityKind::Approval, Some("侯妇（2024） 7号")).unwrap();
    assert_eq!(approved.number.as_deref(), Some("侯妇〔2024〕7号"));
    assert_eq!(check(IdentityKind::None, None).unwrap(), Identity::none());
    assert_eq!(
        refusal(check(IdentityKind::None, Some("x"))),
        "base-identity-kindless"
    );
    assert_eq!(
        refusal(check(IdentityKind::CreditCode, Some(" "))),
        "base-identity-number"
    );
    assert_eq!(
        refusal(check(IdentityKind::CreditCode, Some("52350121MJ0000018E"))),
        "base-code-check"
    );
    assert_eq!(
        refusal(check(IdentityKind::CreditCode, Some("52350121MJ000001D"))),
        "base-code-length"
    );
    assert_eq!(
        refusal(check(IdentityKind::CreditCode, Some("52350121MJ00000S8D"))),
        "base-code-character"
    );
}

#[test]
fn an_irregular_certificate_is_kept_as_it_stands_with_its_reason() {
    let kept = Identity::check(
        IdentityKind::CreditCode,
        Some("52350121mj0000018e"),
        Some("与证书原件一致"),
    )
    .unwrap();
    assert_eq!(kept.number.as_deref(), Some("52350121MJ0000018E"));
    assert!(!kept.verified);
    assert_eq!(kept.note.as_deref(), Some("与证书原件一致"));
    let right = Identity::check(
        IdentityKind::CreditCode,
        Some("52350121MJ0000018D"),
        Some("x"),
    )
    .unwrap();
    assert!(right.verified && right.note.is_none());
    let warned =
        Identity::check(IdentityKind::CreditCode, Some("52350121MJ0000019G"), None).unwrap();
    assert_eq!(
        warned
            .warnings()
            .first()
            .map(|warning| warning.code.as_ref()),
        Some("base-code-inner")
    );
}

#[test]
fn an_unknown_department_is_worth_a_look() {
    let code = completed("66350121MJ0000018").expect("one check character fits");
    let odd = Identity::check(IdentityKind::CreditCode, Some(&code), None).unwrap();
    let codes: Vec<String> = odd
        .warnings()
        .into_iter()
        .map(|warning| warning.code.into_owned())
        .collect();
    assert!(
        codes.contains(&"base-code-category".to_owned()),
        "{codes:?}"
    );
}

#[test]
fn identity_papers_are_checked_by_their_kind() {
    let card = |number| id_card::check(PaperKind::ResidentCard, number);
    for number in [
        "11010519491231002X",
        "35012119900307002x",
        "35012119880808124X",
    ] {
        assert!(card(number).is_ok(), "{number}");
    }
    assert_eq!(refusal(card("350926201402290017")), "base-paper-birth");
    assert_eq!(refusal(card("110105194912310021")), "base-paper-check");
    assert_eq!(refusal(card("11010519491231")), "base-paper-length");
    assert!(id_card::check(PaperKind::TaiwanResidence, "830000198506150040").is_ok());
    assert_eq!(
        refusal(id_card::check(
            PaperKind::TaiwanResidence,
            "11010519491231002X"
        )),
        "base-paper-taiwan-residence"
    );
    assert!(id_card::check(PaperKind::TaiwanPermit, "01234567").is_ok());
    assert_eq!(
        refusal(id_card::check(PaperKind::TaiwanPermit, "0123456")),
        "base-paper-taiwan-permit"
    );
}
