//! Issues a document: it takes its number, and its figures are frozen.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::document::{Document, DocumentAsk, document};
use crate::base::book::{Change, Made};
use crate::base::numbering::take_number;
use crate::base::refusal::{Result, fault, refuse};
use crate::procedures::papers::{self, IssuedPaper, PaperForm, PaperId, PaperLook};

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IssuePaper {
    pub of: DocumentAsk,
    #[serde(flatten)]
    pub look: PaperLook,
    /// The variant it is set in; kept with the paper as it is now.
    #[serde(default)]
    pub form: Option<PaperForm>,
}

impl IssuePaper {
    pub fn apply(self, change: &Change) -> Result<Made> {
        let asked = self.of.as_of(Some(change.today()));
        let mut issued = document(change, &asked)?;
        issued.leave_out(self.form.as_ref());
        let no = number(change, &issued)?;
        issued.letterhead_mut().paper_no = Some(no.clone());
        let figures = json(&issued)?;
        let form = self.form.map(PaperForm::checked).transpose()?;
        let paper = IssuedPaper {
            id: PaperId::fresh(),
            no: no.clone(),
            document: issued.kind().word().to_owned(),
            title: issued.title(),
            look: self.look,
            form: form.as_ref().map(json).transpose()?,
            issued_on: change.today(),
            issued_by: change.actor().name.clone(),
            asked: json(&asked.fixed_to(&issued))?,
            figures_hash: papers::hash_of(&figures),
            figures,
        };
        papers::keep(change, &paper)?;
        Ok(Made::numbered("issued_paper", paper.id, no))
    }
}

/// A voucher already has its number; the others take the next of the house's papers.
fn number(change: &Change, issued: &Document) -> Result<String> {
    let Some(no) = issued.paper().own_number()? else {
        return take_number(change, issued.paper().number_kind());
    };
    let issued_before = papers::issued_papers(change)?
        .into_iter()
        .any(|paper| paper.no == no);
    match issued_before {
        true => Err(refuse("papers-issued-before").at("of").arg("no", no).into()),
        false => Ok(no),
    }
}

pub(crate) fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| fault("store", error))
}
