//! The TypeScript of what crosses to the window.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};

use hub::base::history::{HistoryAsk, HistoryEntry};
use hub::base::search::HitGroup;
use hub::channels::{governance, grants, incubation, promotion, resources, talent};
use hub::{Done, Op, Query, Stop};
use hub::{desk, intake, projects, registry, services, sheets, summaries};
use ts_rs::{Config, TS, TypeVisitor};

const HEAD: &str = "// Generated from the core by `cargo xtask generate`; do not edit.\n\n";

#[test]
fn what_crosses_to_the_window_is_as_rust_says() {
    let (op, query) = bindings();
    crate::keep("ui/src/ipc/op.ts", &op);
    crate::keep("ui/src/ipc/query.ts", &query);
}

fn bindings() -> (String, String) {
    let config = Config::new().with_large_int("number");
    let mut ops = Declarations::new(&config);
    let mut queries = Declarations::new(&config);
    slice::<desk::Op, desk::Query, desk::Answers>("desk", &mut ops, &mut queries);
    slice::<registry::Op, registry::Query, registry::Answers>("registry", &mut ops, &mut queries);
    slice::<hub::hub::Op, hub::hub::Query, hub::hub::Answers>("hub", &mut ops, &mut queries);
    slice::<projects::Op, projects::Query, projects::Answers>("projects", &mut ops, &mut queries);
    slice::<services::Op, services::Query, services::Answers>("services", &mut ops, &mut queries);
    slice::<incubation::Op, incubation::Query, incubation::Answers>(
        "incubation",
        &mut ops,
        &mut queries,
    );
    slice::<talent::Op, talent::Query, talent::Answers>("talent", &mut ops, &mut queries);
    slice::<resources::Op, resources::Query, resources::Answers>(
        "resources",
        &mut ops,
        &mut queries,
    );
    slice::<grants::Op, grants::Query, grants::Answers>("grants", &mut ops, &mut queries);
    slice::<promotion::Op, promotion::Query, promotion::Answers>(
        "promotion",
        &mut ops,
        &mut queries,
    );
    slice::<governance::Op, governance::Query, governance::Answers>(
        "governance",
        &mut ops,
        &mut queries,
    );
    slice::<summaries::Op, summaries::Query, summaries::Answers>(
        "summaries",
        &mut ops,
        &mut queries,
    );
    slice::<intake::Op, intake::Query, intake::Answers>("intake", &mut ops, &mut queries);
    slice::<sheets::Op, sheets::Query, sheets::Answers>("sheets", &mut ops, &mut queries);
    ops.visit::<Done>();
    ops.visit::<Stop>();
    ops.visit::<desk::Keep>();
    queries.visit::<HistoryAsk>();
    queries.visit::<HistoryEntry>();
    queries.visit::<HitGroup>();
    let clashes = [ops.clashes.clone(), queries.clashes.clone()].concat();
    assert!(
        clashes.is_empty(),
        "two types cross to the window under one name, give one `#[ts(rename = …)]`: {clashes:?}"
    );
    let op = format!("{HEAD}{}{}", ops.union::<Op>("Op"), ops.text(&[]));
    let shared: Vec<&str> = ops.found.keys().map(String::as_str).collect();
    let own = queries.text(&shared);
    let answers = queries.answers();
    let query = format!(
        "{HEAD}{}{}{answers}{own}",
        import(&shared, &own, &answers),
        queries.union::<Query>("Query")
    );
    (op, query)
}

fn slice<O: TS + 'static, Q: TS + 'static, A: TS + 'static>(
    name: &'static str,
    ops: &mut Declarations,
    queries: &mut Declarations,
) {
    ops.slice::<O>(name, "Op");
    queries.slice::<Q>(name, "Query");
    queries.slice::<A>(name, "Answers");
}

/// Declarations by name, gathered from a type down through all it is made of.
struct Declarations<'a> {
    config: &'a Config,
    slices: Vec<&'static str>,
    seen: HashSet<TypeId>,
    found: BTreeMap<String, String>,
    /// Names that two different types cross under.
    clashes: Vec<String>,
}

impl<'a> Declarations<'a> {
    fn new(config: &'a Config) -> Self {
        Self {
            config,
            slices: Vec::new(),
            seen: HashSet::new(),
            found: BTreeMap::new(),
            clashes: Vec::new(),
        }
    }

    /// A slice's own `Op`, `Query` or `Answers`: in TypeScript they carry the slice's name.
    fn slice<T: TS + 'static>(&mut self, slice: &'static str, what: &str) {
        if !self.slices.contains(&slice) {
            self.slices.push(slice);
        }
        let (first, rest) = slice.split_at(1);
        let name = format!("{}{rest}{what}", first.to_uppercase());
        let declared =
            T::decl(self.config).replacen(&format!("type {what} "), &format!("type {name} "), 1);
        self.seen.insert(TypeId::of::<T>());
        self.keep(name, T::docs().unwrap_or_default(), declared);
        T::visit_dependencies(self);
    }

    /// All slices' types as one: `{ "hub": HubOp } | …`. A slice that is missing here is missing from the window.
    fn union<T: TS>(&self, what: &str) -> String {
        let told = T::decl(self.config);
        let parts = self.slices.iter().map(|slice| {
            assert!(
                told.contains(&format!("\"{slice}\"")),
                "{what} has no slice {slice}"
            );
            let (first, rest) = slice.split_at(1);
            format!("  | {{ {slice}: {}{rest}{what} }}", first.to_uppercase())
        });
        let parts: Vec<String> = parts.collect();
        let slices = told.matches(&format!(": {what} }}")).count();
        assert_eq!(
            slices,
            parts.len(),
            "a slice of {what} is missing in tests/bindings.rs"
        );
        format!("export type {what} =\n{};\n\n", parts.join("\n"))
    }

    /// The page type of each query, by slice.
    fn answers(&self) -> String {
        let lines = self.slices.iter().map(|slice| {
            let (first, rest) = slice.split_at(1);
            format!("  {slice}: {}{rest}Answers;\n", first.to_uppercase())
        });
        format!(
            "/** The page that answers each query. */\nexport interface Answers {{\n{}}}\n\n",
            lines.collect::<String>()
        )
    }

    fn keep(&mut self, name: String, docs: String, declared: String) {
        let text = format!("{docs}export {declared}\n");
        if let Some(other) = self.found.insert(name.clone(), text.clone())
            && other != text
        {
            self.clashes.push(name);
        }
    }

    fn text(&self, leave_out: &[&str]) -> String {
        let kept = self
            .found
            .iter()
            .filter(|(name, _)| !leave_out.contains(&name.as_str()));
        kept.map(|(_, text)| format!("{text}\n")).collect()
    }
}

impl TypeVisitor for Declarations<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            self.keep(
                T::ident(self.config),
                T::docs().unwrap_or_default(),
                T::decl(self.config),
            );
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// What query.ts takes from op.ts: the shared names it mentions.
fn import(shared: &[&str], own: &str, answers: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mentions = |name: &str| {
        format!("{own}{answers}")
            .split(|c: char| !is_word(c))
            .any(|word| word == name)
    };
    let names: Vec<&str> = shared
        .iter()
        .copied()
        .filter(|name| mentions(name))
        .collect();
    format!("import type {{ {} }} from './op';\n\n", names.join(", "))
}
