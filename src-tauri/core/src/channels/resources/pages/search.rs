//! What needs and offers are found by in Ctrl+K.

use crate::base::book::Reader;
use crate::base::refusal::Result;
use crate::base::search::{SearchRow, titled};

pub fn need_search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    let sql =
        "SELECT n.id, n.title AS name, coalesce(o.name, p.code_name, p.name) AS note FROM need n
               LEFT JOIN organisation o ON o.id = n.organisation_id
               LEFT JOIN person p ON p.id = n.person_id WHERE ?1 IS NULL OR n.id = ?1";
    titled(reader, sql, only)
}

pub fn offer_search_rows(reader: &Reader, only: Option<&str>) -> Result<Vec<SearchRow>> {
    let sql = "SELECT f.id, f.title AS name, coalesce(o.name, f.giver) AS note FROM offer f
               LEFT JOIN organisation o ON o.id = f.organisation_id WHERE ?1 IS NULL OR f.id = ?1";
    titled(reader, sql, only)
}
