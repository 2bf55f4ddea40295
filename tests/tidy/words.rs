//! Rule 7: no word of the screen stands in code; the catalogue is whole in both languages.

use std::collections::BTreeMap;

use crate::{none, quoted, sources};

/// Renderings of a machine that translated back and forth; the field says something else.
const ODD: &[(&str, &str)] = &[
    ("女人", "女性、妇女、巾帼"),
    ("社会安排", "社会组织"),
    ("妇联安排", "妇联组织"),
    ("社会作业", "社会工作"),
    ("安排办理", "组织治理"),
    ("要点单建", "重点单建"),
    ("作业统建", "行业统建"),
    ("归纳妇联", "综合妇联"),
    ("掩盖", "覆盖"),
    ("台商出资", "台商投资"),
    ("小额赞助", "小额资助"),
    ("孵化培养", "孵化培育"),
    ("人才建造", "人才建设"),
    ("宣扬推广", "宣传推广"),
    ("自愿者", "志愿者"),
    ("大众号", "公众号"),
    ("底层办理", "基层治理"),
    ("主题训练", "专题培训"),
    ("窘境儿童", "困境儿童"),
    ("女流", "妇女"),
    ("灵敏作业", "灵活就业"),
    ("辅导员部队", "指导员队伍"),
    ("功德实事", "好事实事"),
    ("独自建", "单独建"),
];

/// Places where Chinese is not a word of the screen, each with its reason.
const NOTATION: &[(&str, &str)] = &[
    (
        "src-tauri/report/src/english.rs",
        "units as they are written, said in English",
    ),
    (
        "src-tauri/core/src/demo/",
        "made-up names of a made-up county",
    ),
    (
        "src-tauri/core/src/base/money",
        "人民币大写 is a notation, the same in every language",
    ),
    (
        "src-tauri/core/src/base/amount_words",
        "人民币大写 is a notation",
    ),
    (
        "src-tauri/core/src/base/dates",
        "年 月 日 and 〇 as registers write them",
    ),
    (
        "src-tauri/core/src/base/quantity",
        "the word that was said: 约 近 余 多 不足 超",
    ),
    (
        "src-tauri/core/src/base/numbering",
        "the house's own number style: 字〔〕第号",
    ),
    (
        "src-tauri/core/src/base/search",
        "folds letters, digits and signs of Chinese typing",
    ),
    (
        "src-tauri/core/src/base/sheet/typed",
        "the signs people fill a cell with: yes and no, marks between items",
    ),
    (
        "src-tauri/core/src/base/mask",
        "masks by the shape of the value",
    ),
    (
        "src-tauri/core/src/base/opening",
        "what the journal calls whoever opened with the code",
    ),
    (
        "src-tauri/core/src/registry/names",
        "how names of organisations are made up",
    ),
    ("src-tauri/core/src/intake/", "how registers write places"),
    (
        "src-tauri/core/src/channels/grants/past_money",
        "the signs of older voucher numbers",
    ),
    (
        "src-tauri/core/src/channels/grants/bank/returned",
        "how banks say in a memo that money came back",
    ),
    (
        "src-tauri/core/src/projects/units.rs",
        "the units that people count in",
    ),
    (
        "src-tauri/core/src/projects/plausible.rs",
        "how an indicator of a change is called",
    ),
    ("ui/src/kit/dates.ts", "年 月 日 as people type them"),
    (
        "ui/src/kit/money.ts",
        "the signs people type with an amount",
    ),
    ("ui/src/kit/quantity.ts", "the word that was said"),
    (
        "src-tauri/exchange/src/",
        "how registers head their columns and fill their cells",
    ),
];

/// `id` and `id.attribute` → text, over all files of a language.
pub fn catalogue(language: &str) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for source in sources(&format!("ui/locales/{language}"), &[".ftl"]) {
        let mut id = String::new();
        for (_, line) in source.lines() {
            if let Some((name, text)) = line.split_once('=') {
                let name = name.trim();
                if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                    id = name.to_owned();
                    words.insert(id.clone(), text.to_owned());
                } else if let Some(attribute) = name.strip_prefix('.') {
                    words.insert(format!("{id}.{attribute}"), text.to_owned());
                }
            }
        }
    }
    words
}

#[test]
fn both_languages_say_the_same_things() {
    let (chinese, english) = (catalogue("zh-CN"), catalogue("en"));
    let mut missing: Vec<String> = Vec::new();
    missing.extend(
        chinese
            .keys()
            .filter(|id| !english.contains_key(*id))
            .map(|id| format!("en: {id}")),
    );
    missing.extend(
        english
            .keys()
            .filter(|id| !chinese.contains_key(*id))
            .map(|id| format!("zh-CN: {id}")),
    );
    none(missing, "Every message stands in both languages; missing:");
}

#[test]
fn no_message_is_said_twice() {
    let mut twice = Vec::new();
    for language in ["zh-CN", "en"] {
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for source in sources(&format!("ui/locales/{language}"), &[".ftl"]) {
            for (number, line) in source
                .lines()
                .filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_alphabetic()))
            {
                let Some((id, _)) = line.split_once('=') else {
                    continue;
                };
                let place = format!("{}:{number}", source.path);
                if let Some(first) = seen.insert(id.trim().to_owned(), place.clone()) {
                    twice.push(format!("{} at {first} and {place}", id.trim()));
                }
            }
        }
    }
    none(
        twice,
        "All files of a language make one bundle: a message stands once.",
    );
}

/// Chinese mistakes of grammar in a Fluent file would lose the message: the parser must accept every line.
#[test]
fn every_file_of_words_can_be_read() {
    let mut broken = Vec::new();
    for source in sources("ui/locales", &[".ftl"]) {
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(source.text.clone()) {
            broken.extend(
                errors
                    .iter()
                    .map(|error| format!("{}: {error}", source.path)),
            );
        }
    }
    none(broken, "Fluent reads every line.");
}

#[test]
fn the_same_arguments_in_both_languages() {
    let arguments = |text: &str| {
        let mut names: Vec<String> = text
            .split('$')
            .skip(1)
            .map(|rest| {
                rest.chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-')
                    .collect()
            })
            .collect();
        names.sort();
        names.dedup();
        names
    };
    let english = catalogue("en");
    let strange: Vec<String> = catalogue("zh-CN")
        .iter()
        .filter_map(|(id, chinese)| {
            // A day in English is its ISO form, which the window passes beside its parts.
            if id == "window-date-day" {
                return None;
            }
            let (zh, en) = (arguments(chinese), arguments(english.get(id)?));
            en.iter()
                .any(|name| !zh.contains(name))
                .then(|| format!("{id}: zh-CN {zh:?}, en {en:?}"))
        })
        .collect();
    none(
        strange,
        "English uses no number that the Chinese message does not get.",
    );
}

#[test]
fn the_words_are_the_fields_own() {
    let mut odd = Vec::new();
    for (id, text) in catalogue("zh-CN") {
        for (word, real) in ODD.iter().filter(|(word, _)| text.contains(word)) {
            odd.push(format!("{id}: {word}, said {real}"));
        }
    }
    none(odd, "The catalogue uses the field's words.");
}

#[test]
fn every_operation_has_its_name_in_the_history() {
    let words = catalogue("zh-CN");
    let mut nameless = Vec::new();
    for source in sources("src-tauri/core/src", &["mod.rs", "desk.rs"]) {
        let Some(body) = source
            .text
            .split("pub enum Op {")
            .nth(1)
            .and_then(|rest| rest.split("\n}").next())
        else {
            continue;
        };
        let slice = source
            .path
            .trim_end_matches("/mod.rs")
            .trim_end_matches(".rs")
            .rsplit('/')
            .next()
            .unwrap_or_default();
        for line in body
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()))
        {
            let verb: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
            let id = format!("op-{slice}{}", kebab(&verb));
            if !words.contains_key(&id) {
                nameless.push(id);
            }
        }
    }
    none(
        nameless,
        "Every operation is named in the history; missing:",
    );
}

/// `RecordResult` → `-record-result`.
fn kebab(name: &str) -> String {
    name.chars().fold(String::new(), |mut out, c| {
        if c.is_uppercase() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
        out
    })
}

#[test]
fn rust_says_only_what_the_catalogue_has() {
    let words = catalogue("zh-CN");
    let mut unknown = Vec::new();
    for folder in [
        "src-tauri/core/src",
        "src-tauri/cli/src",
        "src-tauri/src",
        "src-tauri/exchange/src",
        "src-tauri/audit/src",
    ] {
        for source in sources(folder, &[".rs"]) {
            for (number, line) in source.code() {
                for call in [
                    "say(lang, ",
                    "say_with(lang, ",
                    "look_up(lang, ",
                    "say(self.language, ",
                    "say(ask.lang, ",
                ] {
                    for rest in line
                        .split(call)
                        .skip(1)
                        .filter(|rest| rest.starts_with('"'))
                    {
                        let id = quoted(rest).next().unwrap_or_default();
                        if !words.contains_key(id) {
                            unknown.push(format!("{}:{number}: {id}", source.path));
                        }
                    }
                }
            }
        }
    }
    none(
        unknown,
        "The catalogue has every message that Rust says; missing:",
    );
}

#[test]
fn no_word_of_the_screen_stands_in_code() {
    let is_chinese = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
    let mut words = Vec::new();
    for folder in ["src-tauri", "ui/src"] {
        for source in sources(folder, &[".rs", ".ts", ".svelte"]) {
            let exempt = NOTATION
                .iter()
                .any(|(place, _)| source.path.starts_with(place))
                || source.path.contains(".test.")
                || ["ui/src/ipc/op.ts", "ui/src/ipc/query.ts"].contains(&source.path.as_str())
                || source.path.contains("/test/");
            if exempt {
                continue;
            }
            let mut in_comment = false;
            for (number, line) in source.code() {
                let line = line.trim();
                in_comment |= line.starts_with("/*") || line.starts_with("<!--");
                let comment = in_comment || line.starts_with('*');
                if line.contains("*/") || line.contains("-->") {
                    in_comment = false;
                }
                let shown = line.split("//").next().unwrap_or(line);
                if !comment && shown.chars().any(is_chinese) {
                    words.push(format!("{}:{number}: {line}", source.path));
                }
            }
        }
    }
    none(words, "Every string a person reads is a Fluent message.");
}
