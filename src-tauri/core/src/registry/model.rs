//! Organisations and people: what is known of each, and which of it can be so.

pub mod documents;
mod people;
mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::dates::PartialDate;
use crate::base::identity::{Identity, IdentityKind};
use crate::base::quantity::Quantity;
use crate::base::refusal::{Refusal, Result, refuse};
use crate::base::typed::{chinese_name, optional, plain, required, written};
use crate::id;

pub use people::PersonDetails;
pub use words::{
    Gender, Grade, InspectionResult, Of, OrganisationKind, RecordStatus, Registration,
};

id!(
    /// An organisation 社会组织.
    OrganisationId
);
id!(
    /// A person 人员.
    PersonId
);
id!(
    /// A post 任职.
    PostId
);

/// How many they were on a date; what is left out is not touched.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct Counts {
    pub members: Option<Quantity>,
    pub women: Option<Quantity>,
    pub staff: Option<Quantity>,
    pub volunteers: Option<Quantity>,
    /// Today where it is not said.
    pub as_of: Option<PartialDate>,
}

impl Counts {
    pub fn each(&self) -> impl Iterator<Item = (Of, &Quantity)> {
        [
            (Of::Members, &self.members),
            (Of::Women, &self.women),
            (Of::Staff, &self.staff),
            (Of::Volunteers, &self.volunteers),
        ]
        .into_iter()
        .filter_map(|(of, count)| count.as_ref().map(|count| (of, count)))
    }

    /// Women are among the members; a count that was only said is not held against another.
    pub fn check(&self) -> Result<()> {
        if let Some((of, count)) = self
            .each()
            .find(|(_, count)| count.value.is_sign_negative() || !count.value.fract().is_zero())
        {
            let refusal = refuse("registry-count-whole").arg("count", count);
            return Err(Refusal {
                field: Some(of.word().into()),
                ..refusal
            }
            .into());
        }
        match (&self.members, &self.women) {
            (Some(members), Some(women))
                if members.is_exact() && women.is_exact() && women.value > members.value =>
            {
                Err(refuse("registry-women-over-members")
                    .at("women")
                    .arg("women", women.value)
                    .arg("members", members.value)
                    .into())
            }
            _ => Ok(()),
        }
    }
}

/// What is written down of an organisation, the same when it is added and when it is edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationDetails {
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub kind: OrganisationKind,
    #[serde(default = "no_identity")]
    pub identity_kind: IdentityKind,
    #[serde(default)]
    pub identity_number: Option<String>,
    /// Why a code that fails its check stands so on the original certificate.
    #[serde(default)]
    pub as_on_certificate: Option<String>,
    #[serde(default)]
    pub registration: Option<Registration>,
    #[serde(default)]
    pub authority: Option<String>,
    #[serde(default)]
    pub supervisor: Option<String>,
    #[serde(default)]
    pub founded_on: Option<PartialDate>,
    #[serde(default)]
    pub legal_representative: Option<String>,
    #[serde(default)]
    pub contact: Option<String>,
    #[serde(default)]
    pub phones: Vec<String>,
    /// GB/T 2260, six digits.
    #[serde(default)]
    pub division: Option<String>,
    #[serde(default)]
    pub town: Option<String>,
    #[serde(default)]
    pub village: Option<String>,
    #[serde(default)]
    pub address: Option<String>,
    #[serde(default)]
    pub focus: Vec<String>,
    /// 女性社会组织, with the reason.
    #[serde(default)]
    pub womens: bool,
    #[serde(default)]
    pub womens_reason: Option<String>,
    /// 扎根社区
    #[serde(default)]
    pub rooted: bool,
    #[serde(default)]
    pub three_new: Option<String>,
    #[serde(default)]
    pub party: Option<String>,
    #[serde(default)]
    pub grade: Option<Grade>,
    #[serde(default)]
    pub grade_from: Option<PartialDate>,
    #[serde(default)]
    pub grade_until: Option<PartialDate>,
    /// 资金代管单位, for those without an account of their own.
    #[serde(default)]
    pub custodian: Option<OrganisationId>,
    #[serde(default)]
    pub tags: Vec<String>,
    #[serde(default)]
    pub note: Option<String>,
    #[serde(default)]
    pub counts: Option<Counts>,
    /// Another organisation of the very same name, and known to be so.
    #[serde(default)]
    pub distinct: bool,
    /// Taken over from a register: kept as it stands there, flaws included.
    #[serde(default)]
    pub as_recorded: bool,
}

fn no_identity() -> IdentityKind {
    IdentityKind::None
}

impl OrganisationDetails {
    /// Everything tidied and checked; what it is known by comes apart, ready to be kept.
    pub fn checked(mut self) -> Result<(OrganisationDetails, Identity)> {
        self.name = chinese_name(&required(&self.name, "name")?);
        self.aliases = tidy_list(std::mem::take(&mut self.aliases), chinese_name);
        self.aliases.retain(|alias| *alias != self.name);
        self.phones = tidy_list(std::mem::take(&mut self.phones), phone);
        self.focus = tidy_list(std::mem::take(&mut self.focus), plain);
        self.tags = tidy_list(std::mem::take(&mut self.tags), plain);
        for text in [
            &mut self.authority,
            &mut self.supervisor,
            &mut self.legal_representative,
            &mut self.contact,
            &mut self.town,
            &mut self.village,
            &mut self.address,
            &mut self.womens_reason,
            &mut self.three_new,
            &mut self.party,
        ] {
            *text = optional(text.as_deref());
        }
        self.note = written(self.note.as_deref());
        self.division = division(self.division.as_deref())?;
        self.check_grade()?;
        if let Some(counts) = &self.counts
            && !self.as_recorded
        {
            counts.check()?;
        }
        let identity = self.identity()?;
        Ok((self, identity))
    }

    fn identity(&self) -> Result<Identity> {
        let number = self.identity_number.as_deref();
        let checked = Identity::check(
            self.identity_kind,
            number,
            self.as_on_certificate.as_deref(),
        );
        match checked {
            Err(_) if self.as_recorded => Ok(Identity::as_recorded(self.identity_kind, number)),
            checked => checked,
        }
    }

    fn check_grade(&self) -> Result<()> {
        match (self.grade_from, self.grade_until) {
            (Some(from), Some(until)) if until.last_day() < from.first_day() => {
                Err(refuse("base-date-order")
                    .at("gradeUntil")
                    .arg("from", from)
                    .arg("to", until)
                    .into())
            }
            _ => Ok(()),
        }
    }
}

/// 51, 52 and 53 name the kind of body that civil affairs registered: a code that says another
/// kind is shown, not refused (field-guide 2.1).
pub fn kind_warning(identity: &Identity, kind: OrganisationKind) -> Option<Refusal> {
    let code = identity.credit_code()?;
    let fits = match code.prefix() {
        "51" => matches!(
            kind,
            OrganisationKind::Association | OrganisationKind::Industry
        ),
        "52" => kind == OrganisationKind::ServiceAgency,
        "53" => kind == OrganisationKind::Foundation,
        _ => return None,
    };
    (!fits).then(|| {
        refuse("registry-code-kind")
            .at("kind")
            .arg("prefix", code.prefix())
            .arg("kind", kind.word())
    })
}

/// A telephone number without blanks; a mobile number without hyphens, an area code with one.
pub fn phone(text: &str) -> String {
    let text = plain(text).replace(['−', '–', '—'], "-");
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if crate::base::mask::is_mobile(&digits) {
        return digits;
    }
    match text.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((area, line)) => format!("{area}-{}", line.trim_start_matches('-')),
        None => text,
    }
}

fn tidy_list(texts: Vec<String>, tidy: impl Fn(&str) -> String) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in texts
        .iter()
        .map(|text| tidy(text))
        .filter(|text| !text.is_empty())
    {
        if !kept.contains(&text) {
            kept.push(text);
        }
    }
    kept
}

/// A division code has six digits; old ones stay legal (field-guide 2.6).
fn division(text: Option<&str>) -> Result<Option<String>> {
    let Some(code) = text.map(plain).filter(|code| !code.is_empty()) else {
        return Ok(None);
    };
    match code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()) {
        true => Ok(Some(code)),
        false => Err(refuse("registry-division")
            .at("division")
            .arg("code", code)
            .into()),
    }
}

/// A post, or a seat, ends no earlier than it began.
pub fn check_span(
    from: Option<PartialDate>,
    to: Option<PartialDate>,
    field: &'static str,
) -> Result<()> {
    match (from, to) {
        (Some(from), Some(to)) if to.last_day() < from.first_day() => {
            Err(refuse("base-date-order")
                .at(field)
                .arg("from", from)
                .arg("to", to)
                .into())
        }
        _ => Ok(()),
    }
}
