//! Applications as tables: what was asked, how it was scored and by whom, who was shut out, and what was decided.

use hub::base::book::Reader;
use hub::base::refusal::Result;
use hub::base::words::{Lang, in_catalogue, say};
use hub::channels::grants::applications::ApplicationId;
use hub::channels::grants::applications::model::ApprovedLine;
use hub::channels::grants::applications::pages::{ApplicationAsk, ApplicationPage, application};
use hub::channels::grants::reviews::pages::{ReviewAsk, review};
use hub::lists::Table;

use crate::tables::{headed, text};

type Rows = Vec<Vec<String>>;

pub(crate) fn tables(
    reader: &Reader,
    applications: &[ApplicationId],
    lang: Lang,
) -> Result<Vec<Table>> {
    if applications.is_empty() {
        return Ok(Vec::new());
    }
    let (mut told, mut lines, mut scores, mut shut_out) =
        (Rows::new(), Rows::new(), Rows::new(), Rows::new());
    for id in applications {
        let page = application(reader, &ApplicationAsk { id: *id })?;
        told.push(said(&page, lang));
        lines.extend(budget(&page, lang));
        scored(reader, &page, &mut scores, &mut shut_out)?;
    }
    let all = [
        headed(lang, "kind-application", &APPLICATION, told),
        headed(lang, "kind-application-line", &LINE, lines),
        headed(lang, "kind-review-score", &SCORE, scores),
        headed(lang, "kind-review-conflict", &CONFLICT, shut_out),
    ];
    // A sheet without a row says nothing.
    Ok(all
        .into_iter()
        .filter(|table| !table.rows.is_empty())
        .collect())
}

const APPLICATION: [&str; 19] = [
    "report-application-no",
    "report-project",
    "grants-applicant",
    "field-call",
    "report-award-no",
    "field-state",
    "grants-asked",
    "field-own",
    "grants-people",
    "grants-served",
    "field-outcome",
    "grants-approved-amount",
    "grants-cut-said",
    "field-conditions",
    "grants-decision-reason",
    "grants-minutes",
    "field-decided-on",
    "field-decided-by",
    "grants-note",
];

fn said(page: &ApplicationPage, lang: Lang) -> Vec<String> {
    let line = &page.application;
    let word = |state: &str| say(lang, &format!("application-state-{}", in_catalogue(state)));
    let decision = page.decision.as_ref();
    vec![
        number(page),
        line.name.clone(),
        line.organisation.name.clone(),
        line.call.name.clone(),
        text(line.award.as_ref().map(|award| award.no.clone())),
        word(line.state.word()),
        line.asked.to_string(),
        line.own.to_string(),
        text(page.fields.people),
        text(page.fields.served.clone()),
        text(decision.map(|it| word(it.outcome.word()))),
        text(decision.and_then(|it| it.amount)),
        text(decision.and_then(|it| it.cut)),
        text(decision.and_then(|it| it.conditions.clone())),
        text(decision.and_then(|it| it.reason.clone())),
        text(decision.map(|it| it.minutes.clone())),
        text(decision.map(|it| it.decided_on)),
        text(decision.map(|it| it.decided_by.clone())),
        text(page.fields.note.clone()),
    ]
}

const LINE: [&str; 6] = [
    "report-application-no",
    "grants-budget-class",
    "grants-budget-line",
    "grants-asked",
    "grants-approved-of-line",
    "grants-reckoned",
];

fn budget(page: &ApplicationPage, lang: Lang) -> Rows {
    let approved: &[ApprovedLine] = page.decision.as_ref().map_or(&[], |it| &it.lines);
    let rows = page.fields.lines.iter().map(|line| {
        let mut approved = approved.iter();
        let same = approved.find(|it| it.class == line.class && it.line == line.line);
        let class = format!("budget-class-{}", in_catalogue(line.class.word()));
        vec![
            number(page),
            say(lang, &class),
            line.line.clone(),
            line.asked.to_string(),
            text(same.map(|it| it.amount)),
            text(line.note.clone()),
        ]
    });
    rows.collect()
}

const SCORE: [&str; 6] = [
    "report-application-no",
    "kind-reviewer",
    "field-unit",
    "field-criterion",
    "field-points",
    "field-from-paper",
];

const CONFLICT: [&str; 4] = [
    "report-application-no",
    "kind-reviewer",
    "field-reason",
    "field-declared-on",
];

/// The points each reviewer gave, and who was shut out.
fn scored(
    reader: &Reader,
    page: &ApplicationPage,
    scores: &mut Rows,
    shut_out: &mut Rows,
) -> Result<()> {
    let line = &page.application;
    let sheet = review(reader, ReviewAsk { call: line.call.id })?;
    let Some(panel) = sheet.panel else {
        return Ok(());
    };
    let id = line.id.to_string();
    let reviewer = |wanted| panel.reviewers.iter().find(|one| one.id == wanted);
    for score in sheet.scores.iter().filter(|score| score.record == id) {
        let criterion = panel.criteria.iter().find(|one| one.id == score.criterion);
        let by = reviewer(score.reviewer);
        scores.push(vec![
            number(page),
            text(by.map(|one| one.name.clone())),
            text(by.and_then(|one| one.unit.clone())),
            text(criterion.map(|one| one.name.clone())),
            score.points.normalize().to_string(),
            if score.from_paper { "√" } else { "" }.to_owned(),
        ]);
    }
    for conflict in sheet.conflicts.iter().filter(|one| one.record == id) {
        shut_out.push(vec![
            number(page),
            text(reviewer(conflict.reviewer).map(|one| one.name.clone())),
            conflict.reason.clone(),
            conflict.declared_on.to_string(),
        ]);
    }
    Ok(())
}

fn number(page: &ApplicationPage) -> String {
    let line = &page.application;
    line.no.clone().unwrap_or_else(|| line.name.clone())
}
