//! Organisations and people: types and rules. No I/O.

use crate::id;

id!(OrganisationId);
id!(PersonId);
