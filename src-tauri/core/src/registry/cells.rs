//! Organisations and people as sheets.

mod organisations;
mod people;
mod posts;

pub use organisations::ORGANISATIONS;
pub use people::PEOPLE;
pub use posts::POSTS;

/// Finds an organisation by its name or its number.
pub const ORGANISATION_NAMED: &str = "SELECT id FROM organisation
    WHERE (name = ?1 OR identity_number = ?1) AND status <> 'merged' LIMIT 2";

/// Finds a person by her name, or by the code name she goes by.
pub const PERSON_NAMED: &str = "SELECT id FROM person WHERE name = ?1 OR code_name = ?1 LIMIT 2";
