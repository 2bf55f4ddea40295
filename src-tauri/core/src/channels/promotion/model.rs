//! The rules of outlets and publications.

use chrono::NaiveDate;

use crate::base::quantity::Quantity;
use crate::base::refusal::{Refusal, refuse};
use crate::{id, words_enum};

id!(OutletId);
id!(FollowersId);
id!(PublicationId);

words_enum!(
    /// Where the hub is heard: 微信群 公众号 视频号 媒体 展览展示 其他
    OutletKind {
        WechatGroup = "wechatGroup",
        OfficialAccount = "officialAccount",
        VideoAccount = "videoAccount",
        Media = "media",
        Exhibition = "exhibition",
        Other = "other",
    }
);

words_enum!(
    /// Level of a medium (field-guide 3.7: 国家 省 市 县 自媒体).
    MediaLevel {
        National = "national",
        Provincial = "provincial",
        City = "city",
        County = "county",
        OwnMedia = "ownMedia",
    }
);

words_enum!(
    /// Who can be recognised in the pictures.
    Pictured { Nobody = "nobody", Adults = "adults", Children = "children" }
);

words_enum!(PublicationState {
    Planned = "planned",
    Drafted = "drafted",
    Approved = "approved",
    Published = "published",
    Dropped = "dropped",
});

impl PublicationState {
    /// The allowed moves; what is not right goes back to its draft.
    pub fn next(self) -> &'static [PublicationState] {
        use PublicationState::*;
        match self {
            Planned => &[Drafted, Dropped],
            Drafted => &[Approved, Dropped],
            Approved => &[Published, Drafted, Dropped],
            Published | Dropped => &[],
        }
    }
}

/// The consent of those pictured (PIPL 28, 31): the signed paper, and whether guardians signed it.
#[derive(Debug, Clone, Default)]
pub struct Consent {
    pub paper: Option<String>,
    pub by_guardian: bool,
}

/// A medium has a level, nothing else does.
pub fn check_outlet(kind: OutletKind, level: Option<MediaLevel>) -> Result<(), Refusal> {
    match (kind, level) {
        (OutletKind::Media, None) => Err(refuse("promotion-level-missing").at("level")),
        (OutletKind::Media, Some(_)) | (_, None) => Ok(()),
        (_, Some(_)) => Err(refuse("promotion-level-not-for-kind")
            .at("level")
            .arg("kind", kind.word())),
    }
}

pub fn check_move(from: PublicationState, to: PublicationState) -> Result<(), Refusal> {
    if from.next().contains(&to) {
        return Ok(());
    }
    Err(refuse("promotion-move-not-allowed")
        .at("to")
        .arg("from", from.word())
        .arg("to", to.word()))
}

/// Nobody is shown without their consent; a child not without a guardian's.
pub fn check_consent(pictured: Pictured, consent: &Consent) -> Result<(), Refusal> {
    match pictured {
        Pictured::Nobody => Ok(()),
        _ if consent.paper.is_none() => Err(refuse("promotion-consent-missing")
            .at("consent")
            .arg("pictured", pictured.word())),
        Pictured::Children if !consent.by_guardian => {
            Err(refuse("promotion-guardian-consent-missing").at("consentByGuardian"))
        }
        _ => Ok(()),
    }
}

/// A publication is out on a day that has come.
pub fn check_published_on(date: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if date > today {
        return Err(refuse("promotion-published-in-future")
            .at("date")
            .arg("date", date)
            .arg("today", today));
    }
    Ok(())
}

/// A link, where one is given, is one that a browser opens and no script.
pub fn check_link(link: Option<&str>) -> Result<(), Refusal> {
    match link {
        Some(link)
            if !(link.starts_with("https://") || link.starts_with("http://"))
                || link.contains(char::is_whitespace) =>
        {
            Err(refuse("promotion-link-unreadable")
                .at("link")
                .arg("link", link))
        }
        _ => Ok(()),
    }
}

/// Counted on a day that has come, and not below zero.
pub fn check_followers(
    as_of: NaiveDate,
    followers: &Quantity,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if as_of > today {
        return Err(refuse("promotion-followers-in-future")
            .at("asOf")
            .arg("date", as_of)
            .arg("today", today));
    }
    if followers.value.is_sign_negative() {
        return Err(refuse("promotion-count-negative")
            .at("followers")
            .arg("count", followers));
    }
    Ok(())
}

/// Reads, likes and shares, each under its field, are not below zero.
pub fn check_counts(counts: [(&'static str, &Option<Quantity>); 3]) -> Result<(), Refusal> {
    for (field, count) in counts {
        if let Some(count) = count
            .as_ref()
            .filter(|count| count.value.is_sign_negative())
        {
            return Err(refuse("promotion-count-negative")
                .at(field)
                .arg("count", count));
        }
    }
    Ok(())
}
