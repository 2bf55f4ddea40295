//! The sheet of posts, held now or once: only read, for a post is taken and ended on its own day.

use crate::base::sheet::{Column, Sheet};

pub const POSTS: Sheet = Sheet {
    order: &[("personName", false), ("from", true)],
    ..Sheet::of(
        "posts",
        "post AS it JOIN person ON person.id = it.person_id
           LEFT JOIN organisation ON organisation.id = it.organisation_id",
        &["post", "person", "organisation"],
        COLUMNS,
    )
};

const COLUMNS: &[Column] = &[
    Column::record("personName", "coalesce(person.code_name, person.name)").searched(),
    Column::record("body", "coalesce(organisation.name, it.body)").searched(),
    Column::text("title", "it.title").searched(),
    Column::date("from", "it.from_on"),
    Column::date("to", "it.to_on"),
    Column::long("note", "it.note"),
];
