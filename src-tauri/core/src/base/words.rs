//! The one catalogue of words, read by Rust here and by the UI: `ui/locales/<language>/*.ftl`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

use super::refusal::{Fault, Refusal, Stop};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Lang {
    #[default]
    #[serde(rename = "zh-CN")]
    ZhCn,
    #[serde(rename = "en")]
    En,
}

impl Lang {
    pub fn tag(self) -> &'static str {
        match self {
            Lang::ZhCn => "zh-CN",
            Lang::En => "en",
        }
    }

    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_', '.']).next()? {
            "zh" => Some(Lang::ZhCn),
            "en" => Some(Lang::En),
            _ => None,
        }
    }
}

macro_rules! catalogue {
    ($language:literal) => {
        &[
            include_str!(concat!("../../../../ui/locales/", $language, "/base.ftl")),
            include_str!(concat!("../../../../ui/locales/", $language, "/desk.ftl")),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/registry.ftl"
            )),
            include_str!(concat!("../../../../ui/locales/", $language, "/hub.ftl")),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/projects.ftl"
            )),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/projects-figures.ftl"
            )),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/services.ftl"
            )),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/incubation.ftl"
            )),
            include_str!(concat!("../../../../ui/locales/", $language, "/talent.ftl")),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/resources.ftl"
            )),
            include_str!(concat!("../../../../ui/locales/", $language, "/grants.ftl")),
            include_str!(concat!("../../../../ui/locales/", $language, "/calls.ftl")),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/grants-spending.ftl"
            )),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/grants-bank.ftl"
            )),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/promotion.ftl"
            )),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/governance.ftl"
            )),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/summaries.ftl"
            )),
            include_str!(concat!("../../../../ui/locales/", $language, "/sheets.ftl")),
            include_str!(concat!("../../../../ui/locales/", $language, "/report.ftl")),
            include_str!(concat!(
                "../../../../ui/locales/",
                $language,
                "/exchange.ftl"
            )),
            include_str!(concat!("../../../../ui/locales/", $language, "/cli.ftl")),
            include_str!(concat!("../../../../ui/locales/", $language, "/window.ftl")),
        ]
    };
}

const ZH_CN: &[&str] = catalogue!("zh-CN");
const EN: &[&str] = catalogue!("en");

fn bundle(lang: Lang) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; 2] =
        [OnceLock::new(), OnceLock::new()];
    let ([zh, en], language, sources) = (
        &BUNDLES,
        lang.tag(),
        if lang == Lang::En { EN } else { ZH_CN },
    );
    let cell = if lang == Lang::En { en } else { zh };
    cell.get_or_init(|| {
        let identifier: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        bundle.set_use_isolating(false);
        for source in sources {
            // A broken line loses itself alone; tests/words.rs finds it before an operator does.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            let _ = bundle.add_resource(resource);
        }
        bundle
    })
}

/// `plannedTo` and `project.name` as the catalogue spells them: `planned-to`, `project-name`.
pub fn in_catalogue(key: &str) -> String {
    let mut out = String::with_capacity(key.len() + 4);
    for c in key.chars() {
        match c {
            '.' | '_' => out.push('-'),
            c if c.is_ascii_uppercase() => {
                out.push('-');
                out.push(c.to_ascii_lowercase());
            }
            c => out.push(c),
        }
    }
    out
}

/// The message `id` without arguments; the id itself where the catalogue has none.
pub fn say(lang: Lang, id: &str) -> String {
    say_with(lang, id, &BTreeMap::new())
}

pub fn say_with(lang: Lang, id: &str, args: &BTreeMap<String, String>) -> String {
    find(lang, id, None, args).unwrap_or_else(|| id.to_owned())
}

/// The message `id`, or nothing.
pub fn look_up(lang: Lang, id: &str) -> Option<String> {
    find(lang, id, None, &BTreeMap::new())
}

fn find(
    lang: Lang,
    id: &str,
    attribute: Option<&str>,
    args: &BTreeMap<String, String>,
) -> Option<String> {
    let bundle = bundle(lang);
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut values = FluentArgs::new();
    for (name, value) in args {
        values.set(name.as_str(), counted(value));
    }
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned(),
    )
}

/// Arguments cross as text; a plain count is a number again, so that a message can tell one from several.
fn counted(text: &str) -> FluentValue<'_> {
    let digits = text.len() <= 6 && text.bytes().all(|one| one.is_ascii_digit());
    let plain = digits && (text == "0" || !text.starts_with('0'));
    match text.parse::<u32>() {
        Ok(count) if plain => FluentValue::from(count),
        _ => FluentValue::from(text),
    }
}

impl Refusal {
    /// What was refused and why, with the numbers.
    pub fn message(&self, lang: Lang) -> String {
        say_with(lang, &format!("refusal-{}", self.code), &self.args)
    }

    /// The way out.
    pub fn hint(&self, lang: Lang) -> Option<String> {
        find(
            lang,
            &format!("refusal-{}", self.code),
            Some("hint"),
            &self.args,
        )
    }
}

impl Fault {
    /// What broke, what is safe and what to do.
    pub fn message(&self, lang: Lang) -> String {
        let args = BTreeMap::from([("detail".to_owned(), self.detail.clone())]);
        say_with(lang, &format!("fault-{}", self.code), &args)
    }
}

impl Stop {
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Stop::Refused(refusal) => match refusal.hint(lang) {
                Some(hint) => format!("{}\n{hint}", refusal.message(lang)),
                None => refusal.message(lang),
            },
            Stop::Broken(fault) => fault.message(lang),
        }
    }
}
