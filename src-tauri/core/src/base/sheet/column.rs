//! One column: what its cells hold, where they come from, where what is typed goes.

use serde::Serialize;
use ts_rs::TS;

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "CellKind")]
pub enum Kind {
    Text,
    LongText,
    Number,
    Quantity,
    Money,
    Percent,
    Date,
    Choice,
    YesNo,
    List,
    Record,
}

pub struct Column {
    pub key: &'static str,
    pub kind: Kind,
    /// The expression of the cell: fen of money, JSON of a quantity or a list, 0 and 1 of a yes or no.
    pub sql: &'static str,
    /// The families of the catalogue that say a choice's word, apart by blanks.
    pub family: Option<&'static str>,
    pub words: Option<&'static [&'static str]>,
    /// The field of the details that takes what is typed; a dot leads into an object.
    pub field: Option<&'static str>,
    /// Finds the id of the record that bears the name or number `?1`; at most two rows are read.
    pub finds: Option<&'static str>,
    pub required: bool,
    pub totals: bool,
    pub searched: bool,
    /// Personal data is shown only through this.
    pub mask: Option<fn(&str) -> String>,
    /// The slice's rule that makes the cell of what the expression gathered, as JSON.
    pub rule: Option<fn(&str) -> Option<String>>,
}

impl Column {
    pub const fn new(key: &'static str, kind: Kind, sql: &'static str) -> Column {
        Column {
            key,
            kind,
            sql,
            family: None,
            words: None,
            field: None,
            finds: None,
            required: false,
            totals: false,
            searched: false,
            mask: None,
            rule: None,
        }
    }

    pub const fn text(key: &'static str, sql: &'static str) -> Column {
        Column::new(key, Kind::Text, sql)
    }

    pub const fn long(key: &'static str, sql: &'static str) -> Column {
        Column::new(key, Kind::LongText, sql)
    }

    pub const fn number(key: &'static str, sql: &'static str) -> Column {
        Column::new(key, Kind::Number, sql)
    }

    pub const fn percent(key: &'static str, sql: &'static str) -> Column {
        Column::new(key, Kind::Percent, sql)
    }

    pub const fn quantity(key: &'static str, sql: &'static str) -> Column {
        Column::new(key, Kind::Quantity, sql)
    }

    pub const fn money(key: &'static str, sql: &'static str) -> Column {
        Column::new(key, Kind::Money, sql)
    }

    pub const fn date(key: &'static str, sql: &'static str) -> Column {
        Column::new(key, Kind::Date, sql)
    }

    pub const fn yes_no(key: &'static str, sql: &'static str) -> Column {
        Column::new(key, Kind::YesNo, sql)
    }

    pub const fn list(key: &'static str, sql: &'static str) -> Column {
        Column::new(key, Kind::List, sql)
    }

    pub const fn record(key: &'static str, sql: &'static str) -> Column {
        Column::new(key, Kind::Record, sql)
    }

    pub const fn choice(
        key: &'static str,
        sql: &'static str,
        family: &'static str,
        words: &'static [&'static str],
    ) -> Column {
        Column {
            family: Some(family),
            words: Some(words),
            ..Column::new(key, Kind::Choice, sql)
        }
    }

    /// Can be typed in; the details' field is called like the column.
    pub const fn typed(self) -> Column {
        let field = self.key;
        self.typed_as(field)
    }

    pub const fn typed_as(self, field: &'static str) -> Column {
        Column {
            field: Some(field),
            ..self
        }
    }

    pub const fn found_by(self, statement: &'static str) -> Column {
        Column {
            finds: Some(statement),
            ..self
        }
    }

    pub const fn needed(self) -> Column {
        Column {
            required: true,
            ..self
        }
    }

    pub const fn summed(self) -> Column {
        Column {
            totals: true,
            ..self
        }
    }

    pub const fn searched(self) -> Column {
        Column {
            searched: true,
            ..self
        }
    }

    pub const fn masked(self, mask: fn(&str) -> String) -> Column {
        Column {
            mask: Some(mask),
            ..self
        }
    }

    pub const fn by_rule(self, rule: fn(&str) -> Option<String>) -> Column {
        Column {
            rule: Some(rule),
            ..self
        }
    }

    pub fn sorts(&self) -> bool {
        self.mask.is_none() && self.kind != Kind::LongText
    }

    pub fn groups(&self) -> bool {
        self.mask.is_none()
            && matches!(
                self.kind,
                Kind::Text | Kind::Choice | Kind::YesNo | Kind::Record | Kind::Date | Kind::List
            )
    }

    /// Holds numbers that can be compared and added.
    pub fn counts(&self) -> bool {
        matches!(
            self.kind,
            Kind::Number | Kind::Quantity | Kind::Money | Kind::Percent
        )
    }
}
